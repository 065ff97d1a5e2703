// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "store/WatchStore.h"

#include "core/store/Caught.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "store/Store.h"
#include "support/TestStore.h"
#include "text/DateText.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

struct Made : test::TestStore {
    Made()
    {
        RowDraft draft;
        draft.row = 2;
        draft.fingerprint = 7919;
        draft.incident.code = "TN-1";
        PersonDraft first;
        first.person.name = "Trần Quốc Mẫu";
        first.involvement.role = Role::Suspect;
        PersonDraft second;
        second.person.name = "Lò Thị Giả";
        second.involvement.role = Role::Victim;
        draft.people = { first, second };
        receipt = test::importDrafts(store, { draft });
        for (const auto& row : PersonStore(store).rows(0, 10)) {
            (row.isProtected ? victim : suspect) = entity(row.id);
        }
    }
    WatchEntry entry(int days = 90)
    {
        WatchEntry made;
        made.entity = suspect;
        made.ground = "nghi tổ chức đưa người qua biên giới";
        made.owner = "Lan";
        made.review = WatchStore(store).today() + std::chrono::days(days);
        return made;
    }
    void passDays(int days) { clock.ms += std::int64_t(days) * 24 * 3600 * 1000; }
    Receipt receipt;
    EntityId suspect, victim;
};

} // namespace

TEST_CASE("an entry stands until its review, then lapses unless it is renewed", "[watch]")
{
    Made made;
    WatchStore watch(made.store);
    const auto id = watch.add(made.entry(10));
    auto rows = watch.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].label == "Trần Quốc Mẫu");
    CHECK(rows[0].state == WatchState::Standing);
    CHECK(rows[0].daysLeft == 10);
    made.passDays(10);
    CHECK(watch.rows().at(0).state == WatchState::Standing); // the day of the review itself
    made.passDays(1);
    CHECK(watch.rows().at(0).state == WatchState::Lapsed);
    CHECK(watch.rows().at(0).daysLeft == -1);
    auto renewed = *watch.find(id);
    renewed.review = watch.today() + std::chrono::days(30);
    renewed.owner = "Minh";
    watch.renew(renewed);
    CHECK(watch.rows().at(0).daysLeft == 30);
    CHECK(watch.rows().at(0).entry.owner == "Minh");
}

TEST_CASE("an entry takes a ground, an owner and a day that is not past or too far", "[watch]")
{
    Made made;
    WatchStore watch(made.store);
    const auto refused = [&](auto change) {
        auto entry = made.entry();
        change(entry);
        return test::caught([&] { watch.add(entry); });
    };
    CHECK(refused([](WatchEntry& e) { e.ground = " "; }) == "watch.no-ground");
    CHECK(refused([](WatchEntry& e) { e.owner.clear(); }) == "watch.no-owner");
    CHECK(refused([](WatchEntry& e) { e.review -= std::chrono::days(91); }) == "watch.review-past");
    CHECK(refused([](WatchEntry& e) { e.review += std::chrono::days(400); }) == "watch.review-far");
    CHECK(refused([](WatchEntry& e) { e.entity = EntityId(999); }) == "watch.no-such-thing");
    CHECK(watch.rows().empty());
    watch.add(made.entry());
    CHECK(refused([](WatchEntry&) {}) == "watch.already");
    CHECK(watch.rows().size() == 1);
}

TEST_CASE("nobody who is a victim only is put on the watch list", "[watch]")
{
    Made made;
    auto entry = made.entry();
    entry.entity = made.victim;
    CHECK(test::caught([&] { WatchStore(made.store).add(entry); }) == "watch.victim");
    // Who is a suspect elsewhere may be, under the pseudonym.
    Involvement involvement;
    involvement.person = PersonId(made.suspect.value);
    involvement.incident = PersonStore(made.store).rows(0, 1).at(0).incidents.at(0);
    involvement.role = Role::Victim;
    PersonStore(made.store).addInvolvement(involvement);
    WatchStore(made.store).add(made.entry());
    CHECK(WatchStore(made.store).rows().at(0).label.starts_with("NN-"));
}

TEST_CASE(
    "ending takes an entry off the list and can be undone, after opening again too", "[watch]")
{
    Made made;
    WatchStore watch(made.store);
    const auto id = watch.add(made.entry());
    watch.end(id, "đã xác minh, không liên quan");
    CHECK(watch.rows().empty());
    CHECK_FALSE(watch.of(made.suspect));
    REQUIRE(watch.rows(true).size() == 1);
    CHECK(watch.rows(true)[0].state == WatchState::Ended);
    CHECK(test::caught([&] { watch.end(id); }) == "watch.ended");
    CHECK(test::caught([&] { watch.end(WatchId(77)); }) == "watch.unknown");
    const auto key = made.store.key();
    const auto path = made.store.path();
    {
        const Store closed = std::move(made.store);
    }
    made.store = Store::open(path, key, OpenMode::ReadWrite, made.clock);
    Journal(made.store).undo();
    CHECK(WatchStore(made.store).rows().size() == 1);
    Journal(made.store).undo();
    CHECK(WatchStore(made.store).rows(true).empty());
    Journal(made.store).redo();
    CHECK(WatchStore(made.store).of(made.suspect).has_value());
}

TEST_CASE("merged records share an entry; one whose import was taken back waits", "[watch]")
{
    Made made;
    WatchStore watch(made.store);
    watch.add(made.entry());
    Person other;
    other.name = "Tran Quoc Mau";
    const auto id = PersonStore(made.store).add(other);
    IdentityStore(made.store).merge({ PersonId(made.suspect.value), id, "thử", {}, {} });
    CHECK(watch.of(entity(id)).has_value());
    IdentityStore(made.store).unmerge(PersonId(made.suspect.value), id);
    CHECK_FALSE(watch.of(entity(id)).has_value());
    BatchStore(made.store).undo(made.receipt.batch, silentProgress());
    CHECK(watch.rows(true).empty());
    BatchStore(made.store).redo(made.receipt.batch, silentProgress());
    CHECK(watch.rows().size() == 1);
}
