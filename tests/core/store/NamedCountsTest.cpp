// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreDrafts.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "store/SearchStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace tuyen;
using namespace tuyen::test;

/// A row that names people of one case and counts nobody but them.
static RowDraft naming(std::uint64_t fingerprint, const std::vector<std::string>& victims)
{
    RowDraft row;
    row.row = std::int64_t(fingerprint);
    row.fingerprint = fingerprint;
    row.incident.code = "V-TEN";
    row.incident.date = PartialDate::ofYear(2024);
    for (const auto& name : victims) {
        PersonDraft person;
        person.person.name = name;
        person.involvement.role = Role::Victim;
        row.people.push_back(person);
    }
    row.incident.victims.value = std::int64_t(victims.size());
    row.incident.countedByName = 1U << int(Role::Victim);
    return row;
}

static std::optional<std::int64_t> victims(Store& store)
{
    const auto id = IncidentStore(store).findByCode("V-TEN");
    return id ? IncidentStore(store).find(*id)->victims.value : std::nullopt;
}

TEST_CASE("a further row of an import adds to its case what the case was silent about")
{
    Incident known;
    known.date = PartialDate::ofYear(2024);
    known.terms = { "means.deception" };
    known.note = "đã bắt";
    known.offence = "offence.human-trafficking";
    known.victims.value = 1;
    known.countedByName = 1U << int(Role::Victim);
    Incident said;
    said.date = known.date;
    said.terms = { "recruitment_channel.broker-marriage" };
    said.note = "ĐÃ BẮT\nbỏ trốn";
    said.offence = "đưa người đi trái phép";
    said.agency = "Công an tỉnh giả định";
    said.victims.value = 3;
    const auto whole = joined(known, said);
    REQUIRE(whole);
    CHECK(whole->terms.size() == 2);
    CHECK(whole->note == "đã bắt\nđưa người đi trái phép\nbỏ trốn");
    CHECK(whole->offence == known.offence);
    CHECK(whole->agency == said.agency);
    CHECK(whole->victims.value == 3);
    CHECK(whole->countedByName == 0); // a source counts them now
    SECTION("nothing that contradicts")
    {
        said.victims.value = 4;
        CHECK_FALSE(joined(*whole, said));
        said.victims.value = 3;
        said.date = PartialDate::ofYear(2023);
        CHECK_FALSE(joined(*whole, said));
    }
}

TEST_CASE("what rows of one case say is found, whichever of them said it")
{
    TestStore made;
    auto second = naming(2, { "Lê Thị Giả" });
    second.incident.note = "nghiêng nước nghiêng thành";
    importDrafts(made.store, { naming(1, { "Trần Thị Mẫu" }), second });
    CHECK(SearchStore(made.store).search("nghiêng thành").size() == 1);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a count of names follows those who are named, in any order of imports taken back")
{
    TestStore made;
    const auto empty = check(made.store).digest;
    BatchStore batches(made.store);
    const std::vector<std::vector<std::string>> lists { { "Trần Thị Mẫu", "Lê Thị Giả" },
        { "Phạm Thị Thử" }, { "Hoàng Thị Thí", "Vũ Thị Định" }, { "Lò Thị Mẫu" } };
    std::vector<BatchId> imports;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const auto name = std::to_string(i) + ".csv";
        imports.push_back(importDrafts(made.store, { naming(100 + i, lists[i]) }, name).batch);
    }
    CHECK(victims(made.store) == 6);
    const auto all = check(made.store).digest;
    std::mt19937 random(GENERATE(1U, 2U, 3U, 4U, 5U));
    std::vector<bool> isIn(lists.size(), true);
    const auto expected = [&] {
        std::int64_t number = 0;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            number += isIn[i] ? std::int64_t(lists[i].size()) : 0;
        }
        return number == 0 ? std::nullopt : std::optional(number);
    };
    for (int step = 0; step < 60; ++step) {
        const auto at = random() % lists.size();
        isIn[at] ? batches.undo(imports[at]) : batches.redo(imports[at]);
        isIn[at] = !isIn[at];
        REQUIRE(victims(made.store) == expected());
    }
    CHECK(check(made.store).isOk);
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (!isIn[i]) {
            batches.redo(imports[i]);
        }
    }
    CHECK(check(made.store).digest == all);
    for (const auto batch : imports) {
        batches.undo(batch);
    }
    CHECK(check(made.store).digest == empty);
}

TEST_CASE("a count a source states stays what it says, whoever is named")
{
    TestStore made;
    auto stated = naming(1, { "Trần Thị Mẫu" });
    stated.incident.countedByName = 0;
    stated.incident.victims.value = 5;
    importDrafts(made.store, { stated }, "a.csv");
    const auto second = importDrafts(made.store, { naming(2, { "Lê Thị Giả" }) }, "b.csv").batch;
    CHECK(victims(made.store) == 5);
    BatchStore(made.store).undo(second);
    CHECK(victims(made.store) == 5);
}

TEST_CASE("people added and removed by hand are counted, until somebody states a count")
{
    TestStore made;
    importDrafts(made.store, { naming(1, { "Trần Thị Mẫu", "Lê Thị Giả" }) });
    IncidentStore incidents(made.store);
    PersonStore people(made.store);
    Journal journal(made.store);
    const auto id = *incidents.findByCode("V-TEN");
    const auto before = check(made.store).digest;
    const auto first = incidents.people(id).front();
    people.removeInvolvement(first.involvement.id);
    CHECK(victims(made.store) == 1);
    journal.undo();
    CHECK(victims(made.store) == 2);
    CHECK(check(made.store).digest == before);
    auto incident = *incidents.find(id);
    incident.victims.value = 7;
    incidents.update(incident);
    people.removeInvolvement(first.involvement.id);
    CHECK(victims(made.store) == 7);
    journal.undo();
    journal.undo();
    CHECK(victims(made.store) == 2);
    CHECK(check(made.store).digest == before);
    // An older step is taken back after more people came.
    incident = *incidents.find(id);
    incident.title = "Tên khác";
    incidents.update(incident);
    importDrafts(made.store, { naming(2, { "Phạm Thị Thử" }) }, "b.csv");
    CHECK(victims(made.store) == 3);
}
