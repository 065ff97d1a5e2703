// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "store/IdentityStore.h"
#include "Caught.h"
#include "StoreDrafts.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "store/SearchStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static PersonId named(Store& store, const std::string& name)
{
    for (const auto& fact : IdentityStore(store).facts()) {
        if (fact.person.name == name) {
            return fact.person.id;
        }
    }
    FAIL("nobody is called " << name);
    return {};
}

static void isSound(Store& store)
{
    const auto result = check(store);
    for (const auto& problem : result.problems) {
        UNSCOPED_INFO(problem.code << ' ' << argument(problem.args, "table")
                                   << argument(problem.args, "detail"));
    }
    CHECK(result.isOk);
}

TEST_CASE("merged records are one person in lists, counts and search, and two again afterwards",
    "[identity]")
{
    TestStore made;
    importDrafts(made.store,
        { draft(1, "", "Giàng A Thử"), draft(2, "", "Zàng A Thử"), draft(3, "", "Lò Văn Mẫu") });
    const auto a = named(made.store, "Giàng A Thử");
    const auto b = named(made.store, "Zàng A Thử");
    const auto digest = check(made.store).digest;
    IdentityStore identity(made.store);
    CHECK(identity.merge({ b, a, "cùng số điện thoại", 0.97, {} }).empty());
    CHECK(identity.shownAs(b) == a);
    CHECK(identity.records(b) == std::vector { a, b });
    CHECK(made.store.counts().people == 2);
    auto rows = PersonStore(made.store).rows(0, 10);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].records == std::vector { a, b });
    CHECK(rows[0].incidents.size() == 2);
    CHECK(PersonStore(made.store).rows(1, 10).size() == 1);
    auto hits = SearchStore(made.store).search("zàng");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == entity(a));
    CHECK(hits[0].label == "Giàng A Thử");
    CHECK(hits[0].context == "2");
    CHECK(SearchStore(made.store).incidentsMatching("zàng").size() == 2);
    CHECK(SearchStore(made.store).search("a thử").size() == 1);
    const auto ledger = identity.decisions(b);
    REQUIRE(ledger.size() == 1);
    CHECK(ledger[0].reason == "cùng số điện thoại");
    CHECK(ledger[0].probability == 0.97);
    CHECK(ledger[0].actor == "analyst");
    isSound(made.store);
    CHECK(check(made.store).digest != digest);
    identity.unmerge(a, b, "nhầm");
    CHECK(check(made.store).digest == digest);
    CHECK(PersonStore(made.store).rows(0, 10).size() == 3);
    CHECK(SearchStore(made.store).search("a thử").size() == 2);
}

TEST_CASE("a merge that cannot be is refused with its reason", "[identity]")
{
    TestStore made;
    importDrafts(made.store,
        { draft(1, "", "Giàng A Thử"), draft(2, "", "Zàng A Thử"), draft(3, "", "Lò Văn Mẫu") });
    const auto a = named(made.store, "Giàng A Thử");
    const auto b = named(made.store, "Zàng A Thử");
    const auto c = named(made.store, "Lò Văn Mẫu");
    IdentityStore identity(made.store);
    const auto merging = [&](PersonId left, PersonId right) {
        return caught([&] { identity.merge({ left, right, {}, {}, {} }); });
    };
    CHECK(merging(a, a) == "identity.same-record");
    CHECK(merging(a, PersonId(999)) == "person.unknown");
    identity.merge({ a, b, {}, {}, {} });
    CHECK(merging(b, a) == "identity.already-one");
    identity.merge({ b, c, {}, {}, {} });
    CHECK(merging(a, c) == "identity.already-one"); // would close a circle
    CHECK(caught([&] { identity.unmerge(a, c); }) == "identity.merged-through");
    CHECK(caught([&] { identity.decide(a, c, Verdict::NotOne); }) == "identity.already-one");
    identity.unmerge(b, c);
    CHECK(caught([&] { identity.unmerge(b, c); }) == "identity.not-merged");
    identity.decide(a, c, Verdict::NotOne, "hai anh em");
    CHECK(merging(c, b) == "identity.decided-apart"); // b is a
    CHECK(caught([&] { identity.withdraw(b, c); }) == "identity.not-decided");
    identity.withdraw(c, a);
    identity.decide(b, c, Verdict::Later);
    CHECK(identity.merge({ c, b, {}, {}, {} }).empty());
    CHECK(caught([&] {
        identity.merge({ a, c, {}, {}, { { "name", a } } });
    }) == "identity.already-one");
    CHECK(caught([&] { identity.show("shoe size", a); }) == "identity.bad-field");
}

TEST_CASE("a victim may be a suspect: roles stay, the name goes under the pseudonym everywhere",
    "[identity]")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Lò Thị Mẫu"), draft(2, "", "Lò Thị Mâu") });
    const auto victim = named(made.store, "Lò Thị Mẫu");
    const auto suspect = named(made.store, "Lò Thị Mâu");
    REQUIRE(SearchStore(made.store).search("mâu").size() == 1);
    IdentityStore identity(made.store);
    CHECK(identity.merge({ victim, suspect, {}, {}, {} })
        == std::vector<std::string> { "identity.roles-kept", "identity.now-protected" });
    const auto rows = PersonStore(made.store).rows(0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].isProtected);
    CHECK(rows[0].label == "NN-0001");
    CHECK(rows[0].roles.size() == 2);
    CHECK(SearchStore(made.store).search("mâu").empty());
    CHECK(SearchStore(made.store).search("NN-0001").size() == 1);
    const auto incident = IncidentStore(made.store).findByCode("TN-2/26");
    CHECK(IncidentStore(made.store).people(*incident).at(0).label == "NN-0001");
    CHECK(IncidentStore(made.store).people(*incident).at(0).involvement.role == Role::Suspect);
    for (const auto& fact : identity.facts()) {
        CHECK(fact.person.pseudonym == "NN-0001");
    }
    isSound(made.store);
    identity.unmerge(suspect, victim);
    CHECK(SearchStore(made.store).search("mâu").size() == 1);
    isSound(made.store);
}

TEST_CASE("who becomes a victim later hides the names of all records of the person", "[identity]")
{
    for (const bool byImport : { true, false }) {
        TestStore made;
        auto first = draft(1, "", "Giàng A Thử");
        first.people[0].person.code = "A-1";
        importDrafts(made.store, { first, draft(2, "", "Zàng A Thử") }, "a.csv");
        const auto a = named(made.store, "Giàng A Thử");
        const auto b = named(made.store, "Zàng A Thử");
        IdentityStore(made.store).merge({ a, b, {}, {}, {} });
        if (byImport) {
            auto row = draft(3, "Giàng A Thử");
            row.people[0].person = first.people[0].person;
            importDrafts(made.store, { row }, "b.csv");
        } else {
            Involvement involvement;
            involvement.incident = *IncidentStore(made.store).findByCode("TN-2/26");
            involvement.person = a;
            involvement.role = Role::Victim;
            PersonStore(made.store).addInvolvement(involvement);
        }
        CHECK(SearchStore(made.store).search("zàng").empty());
        CHECK(SearchStore(made.store).search("NN-0001").size() == 1);
        isSound(made.store);
    }
}

TEST_CASE(
    "which value is shown is chosen for each field and remembered with the merge", "[identity]")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "", "Giàng A Thử"), draft(2, "", "Zàng A Thử") });
    const auto a = named(made.store, "Giàng A Thử");
    const auto b = named(made.store, "Zàng A Thử");
    PersonStore people(made.store);
    auto record = *people.find(b);
    record.birth = PartialDate::ofYear(1987);
    people.update(record);
    IdentityStore identity(made.store);
    identity.merge({ a, b, {}, {}, { { "name", b } } });
    CHECK(identity.shown(a)->name == "Zàng A Thử");
    CHECK(identity.shown(a)->birth.year() == 1987); // the first record says nothing of it
    CHECK(PersonStore(made.store).rows(0, 10).at(0).label == "Zàng A Thử");
    identity.show("name", a, "giấy tờ gốc");
    CHECK(identity.shown(b)->name == "Giàng A Thử");
    Journal(made.store).undo();
    CHECK(identity.shown(b)->name == "Zàng A Thử");
    CHECK(people.find(a)->name == "Giàng A Thử"); // the records stay as they are
}

TEST_CASE("merging and parting are undone and brought back, also after the store was closed",
    "[identity]")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "", "Giàng A Thử"), draft(2, "", "Zàng A Thử") });
    const auto a = named(made.store, "Giàng A Thử");
    const auto b = named(made.store, "Zàng A Thử");
    const auto digest = check(made.store).digest;
    IdentityStore(made.store).merge({ a, b, "x", {}, {} });
    const auto merged = check(made.store).digest;
    CHECK(Journal(made.store).undo().action == "merge");
    CHECK(check(made.store).digest == digest);
    Journal(made.store).redo();
    CHECK(check(made.store).digest == merged);
    IdentityStore(made.store).unmerge(a, b);
    Journal(made.store).undo();
    CHECK(check(made.store).digest == merged);
    isSound(made.store);
}

TEST_CASE("a merge goes with the import of one of its records and waits for both", "[identity]")
{
    TestStore made;
    const auto first = importDrafts(made.store, { draft(1, "", "Giàng A Thử") }, "a.csv").batch;
    const auto second = importDrafts(made.store, { draft(2, "Zàng A Thử") }, "b.csv").batch;
    const auto a = named(made.store, "Giàng A Thử");
    const auto b = named(made.store, "Zàng A Thử");
    IdentityStore identity(made.store);
    identity.merge({ a, b, {}, {}, {} });
    const auto merged = check(made.store).digest;
    BatchStore batches(made.store);
    batches.undo(second);
    isSound(made.store);
    CHECK(identity.records(a) == std::vector { a });
    CHECK(SearchStore(made.store).search("giàng").size() == 1); // no longer under a pseudonym
    CHECK(Journal(made.store).nextUndo().action == "import.undo"); // the merge waits behind it
    batches.undo(first);
    batches.redo(first); // the other one stays away
    isSound(made.store);
    CHECK(named(made.store, "Giàng A Thử") == a);
    CHECK(identity.records(a) == std::vector { a });
    batches.redo(second);
    isSound(made.store);
    CHECK(identity.records(a) == std::vector { a, b });
    CHECK(check(made.store).digest == merged);
    CHECK(SearchStore(made.store).search("giàng").empty());
    identity.unmerge(a, b);
    batches.undo(second);
    // The parting waits behind it: its record is away.
    CHECK(Journal(made.store).nextUndo().action == "import.undo");
    isSound(made.store);
}
