// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Refill.h"
#include "domain/Draft.h"
#include "domain/LinkDraft.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static PersonDraft somebody()
{
    PersonDraft draft;
    draft.person.name = "Lò Thị Bịa, một cái tên dài hơn chỗ để sẵn";
    draft.person.aliases = { "Bịa con" };
    draft.person.birth = PartialDate::ofYear(1990);
    draft.person.gender = Gender::Female;
    draft.person.residence.unit = "VN-lang-son";
    draft.person.residence.point = GeoPoint { 21, 106 };
    draft.person.note = "hư cấu";
    draft.involvement.role = Role::Victim;
    draft.involvement.status = "rescued";
    draft.involvement.rescued = PartialDate::ofYear(2024);
    draft.identifiers.push_back({ {}, IdentifierKind::Phone, "+84900000000", "0900000000", {} });
    return draft;
}

TEST_CASE("nothing of the row before stays in a draft that is taken up again")
{
    Refill<RowDraft> drafts;
    auto& draft = drafts.emplace_back();
    draft.row = 7;
    draft.offset = 70;
    draft.length = 7;
    draft.cells = { "a" };
    draft.incident.code = "A-1";
    draft.incident.terms = { "exploitation.forced-labour" };
    draft.incident.victims = { 3, 5, Qualifier::Range, "3–5" };
    draft.incident.amount = 5;
    draft.incident.grade = { 'B', 2 };
    draft.incident.place.candidates = { "VN-lang-son", "VN-cao-bang" };
    draft.incident.note = "hư cấu";
    draft.people.push_back(somebody());
    draft.identifiers.push_back({ {}, IdentifierKind::Plate, "12A00000", {}, {} });
    draft.routes.push_back(std::make_shared<Route>());
    draft.figures.emplace_back();
    draft.link = std::make_shared<LinkDraft>();
    draft.issues.emplace_back();
    draft.fingerprint = 9;
    draft.incident.countedByName = 2;
    draft.isTitleOurs = true;
    draft.searchWords = { 1, 2 };
    draft.searchSigns = "a1 ";

    drafts.clear();
    const auto& again = drafts.emplace_back();
    CHECK(again.row == 0);
    CHECK(again.offset == 0);
    CHECK(again.length == 0);
    CHECK(again.cells.empty());
    CHECK(again.incident == Incident());
    CHECK(again.people.empty());
    CHECK(again.identifiers.empty());
    CHECK(again.routes.empty());
    CHECK(again.figures.empty());
    CHECK(again.link == nullptr);
    CHECK(again.issues.empty());
    CHECK(again.fingerprint == 0);
    CHECK(again.incident.countedByName == 0);
    CHECK_FALSE(again.isTitleOurs);
    CHECK(again.searchWords.empty());
    CHECK(again.searchSigns.empty());
}

TEST_CASE("nothing of another person stays in one that is taken up again")
{
    Refill<PersonDraft> people;
    people.emplace_back() = somebody();
    people.clear();
    const auto& again = people.emplace_back();
    CHECK(again.person == Person());
    CHECK(again.involvement == Involvement()); // its role is "other" again, not none
    CHECK(again.identifiers.empty());
}
