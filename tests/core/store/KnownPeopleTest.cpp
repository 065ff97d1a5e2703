// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which people of an import are one record: those who share a code or a document and a name, and of
// whom nothing is said that the record does not carry.
#include "StoreDrafts.h"
#include "store/internal/NothingNew.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace tuyen;
using namespace tuyen::test;

static RowDraft suspect(int number, const std::string& name, const std::function<void(Person&)>& say)
{
    auto row = draft(number, "", name);
    auto& person = row.people[0];
    person.person.gender = Gender::Male;
    person.person.birth = PartialDate::day(1990, 3, 2);
    person.person.residence.raw = "bản Giả Định";
    person.identifiers = { { {}, IdentifierKind::IdNumber, "099090000123", "099090000123", "cccd" } };
    say(person.person);
    return row;
}

static std::int64_t peopleOf(const std::string& first, const std::string& second,
    const std::function<void(Person&)>& say, bool isOneFile)
{
    TestStore made;
    const auto nothing = [](Person&) {};
    if (isOneFile) {
        importDrafts(made.store, { suspect(1, first, nothing), suspect(2, second, say) }, "a.csv");
    } else {
        importDrafts(made.store, { suspect(1, first, nothing) }, "a.csv");
        importDrafts(made.store, { suspect(2, second, say) }, "b.csv");
    }
    return made.store.counts().people;
}

TEST_CASE("one document and one name are one person, as long as nothing else is said", "[people]")
{
    const bool isOneFile = GENERATE(true, false);
    const auto nothing = [](Person&) {};
    CHECK(peopleOf("Lò Văn Giả", "Lò Văn Giả", nothing, isOneFile) == 1);
    CHECK(peopleOf("Lò Văn Hoà", "Lò Văn Hòa", nothing, isOneFile) == 1);
    CHECK(peopleOf("Lò Văn Giả", "LO VAN GIA", nothing, isOneFile) == 1);
    const auto less = [](Person& person) {
        person.birth = PartialDate::ofYear(1990);
        person.gender = Gender::Unknown;
        person.residence = {};
    };
    CHECK(peopleOf("Lò Văn Giả", "Lò Văn Giả", less, isOneFile) == 1);
}

TEST_CASE("people of one document of whom something else is said stay apart", "[people]")
{
    const bool isOneFile = GENERATE(true, false);
    const auto apart = [&](const std::string& name, const std::function<void(Person&)>& say) {
        return peopleOf("Lò Văn Giả", name, say, isOneFile) == 2;
    };
    CHECK(apart("Lò Văn Già", [](Person&) {}));
    CHECK(apart("Lò Thị Giả", [](Person&) {}));
    CHECK(apart("Lò Văn Giả", [](Person& p) { p.birth = PartialDate::day(1990, 3, 3); }));
    CHECK(apart("Lò Văn Giả", [](Person& p) { p.gender = Gender::Female; }));
    CHECK(apart("Lò Văn Giả", [](Person& p) { p.code = "DT-7"; }));
    CHECK(apart("Lò Văn Giả", [](Person& p) { p.residence.raw = "bản Tưởng Tượng"; }));
    CHECK(apart("Lò Văn Giả", [](Person& p) { p.aliases = { "Tý" }; }));
}

TEST_CASE("whoever comes a third time goes to the one of the two who is meant", "[people]")
{
    TestStore made;
    const auto other = [](Person& person) { person.birth = PartialDate::ofYear(1971); };
    const auto none = [](Person&) {};
    importDrafts(made.store,
        { suspect(1, "Lò Văn Giả", none), suspect(2, "Lò Văn Giả", other),
            suspect(3, "Lò Văn Giả", other), suspect(4, "Lò Văn Giả", none) },
        "a.csv");
    CHECK(made.store.counts().people == 2);
    CHECK(made.store.counts().identifiers == 1);
}

TEST_CASE("a code that thousands share is no reason to compare them all", "[people]")
{
    TestStore made;
    std::vector<RowDraft> rows;
    for (int number = 1; number <= 3000; ++number) {
        rows.push_back(suspect(number, "Lò Văn Giả", [&](Person& person) {
            person.code = "1";
            person.birth = PartialDate::between(
                dayFromNumber(number), dayFromNumber(number)); // no two alike
        }));
    }
    importDrafts(made.store, rows, "a.csv");
    CHECK(made.store.counts().people == 3000);
}

TEST_CASE("a known date says what a wider one says, and not the other way", "[people]")
{
    Person known;
    Person said;
    known.birth = PartialDate::ofMonth(1990, 3);
    said.birth = PartialDate::ofYear(1990);
    CHECK(saysNothingNew(said, known));
    CHECK_FALSE(saysNothingNew(known, said));
    known.birth.isAbout = true;
    CHECK_FALSE(saysNothingNew(said, known));
}
