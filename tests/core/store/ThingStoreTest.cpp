// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ThingStore.h"

#include "StoreDrafts.h"
#include "store/IdentityStore.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static Identifier numberOf(IdentifierKind kind, const std::string& raw)
{
    return readIdentifier(kind, raw).identifier;
}

/// Two incidents; a phone used in both, a victim's document, a car.
static std::vector<RowDraft> twoIncidents()
{
    auto first = draft(1, "Người Thử Một", "Người Thử Hai");
    auto second = draft(2, "", "Người Thử Ba");
    for (auto* one : { &first, &second }) {
        one->people.back().identifiers = { numberOf(IdentifierKind::Phone, "01690 000 012") };
    }
    first.people.front().identifiers = { numberOf(IdentifierKind::IdNumber, "040 087 000 123") };
    first.identifiers = { numberOf(IdentifierKind::Plate, "29A-123.45") };
    return { first, second };
}

static const ThingRow& one(const std::vector<ThingRow>& rows, ThingKind kind)
{
    const auto found = std::ranges::find(rows, kind, &ThingRow::kind);
    REQUIRE(found != rows.end());
    return *found;
}

TEST_CASE("a thing is listed with all who used it, where, and what is odd about it")
{
    TestStore made;
    importDrafts(made.store, twoIncidents());
    const ThingStore things(made.store);
    const auto rows = things.rows(things.ids());
    REQUIRE(rows.size() == 3);

    const auto& phone = one(rows, ThingKind::Phone);
    CHECK(phone.label == "01690 000 012");
    CHECK(phone.value == "+84390000012");
    CHECK(phone.facts.type == "mobile");
    CHECK(phone.users.size() == 2);
    CHECK(phone.incidents.size() == 2);
    CHECK(phone.roles == std::vector { Role::Suspect });
    CHECK(phone.findings.at(0).code == "phone.old-prefix");
    CHECK(phone.validity == Validity::Plausible);
    CHECK_FALSE(phone.isProtected);

    const auto& car = one(rows, ThingKind::Plate);
    CHECK(car.users.at(0).kind == EntityKind::Incident);
    CHECK(car.incidents.size() == 1);
    CHECK(car.facts.type == "car");
}

TEST_CASE("a document of the protected shows its last digits, until somebody says why")
{
    TestStore made;
    importDrafts(made.store, twoIncidents());
    const ThingStore things(made.store);
    const auto ids = things.ids({ .kinds = thingKindsNamed("document") });
    REQUIRE(ids.size() == 1);
    const auto hidden = things.rows(ids).at(0);
    CHECK(hidden.isProtected);
    CHECK(hidden.label == "•••123");
    CHECK(hidden.value.empty());
    CHECK(hidden.facts.birthYear == 0);
    CHECK(hidden.users.at(0).label == "NN-0001");
    REQUIRE(hidden.findings.size() == 2); // 2001 and a woman, the digits say 1987 and a man
    CHECK(hidden.findings[0].args.empty());
    CHECK(hidden.findings[1].args.empty());
    const auto shown = things.rows(ids, true).at(0);
    CHECK(shown.label == "040 087 000 123");
    CHECK(shown.users.at(0).label == "Người Thử Một");
    CHECK(shown.facts.units == std::vector<std::string> { "VN-nghe-an" });

    // Used by somebody else too, it is part of what is known of them.
    PersonStore people(made.store);
    Person other;
    other.name = "Người Thử Bốn";
    const auto person = people.add(other);
    Link link;
    link.from = entity(person);
    link.to = ids.front();
    link.kind = "uses";
    LinkStore(made.store).add(link);
    CHECK_FALSE(things.rows(ids).at(0).isProtected);
}

TEST_CASE("things are filtered and put into order")
{
    TestStore made;
    importDrafts(made.store, twoIncidents());
    const ThingStore things(made.store);
    CHECK(things.ids({ .kinds = { ThingKind::Phone } }).size() == 1);
    CHECK(things.ids({ .kinds = thingKindsNamed("vehicle") }).size() == 1);
    CHECK(things.ids({ .text = "29a 123" }).size() == 1);
    CHECK(things.ids({ .text = "390000" }).size() == 1); // normalised
    CHECK(things.ids({ .text = "0169" }).size() == 1);   // as written
    CHECK(things.ids({ .text = "7777" }).empty());
    CHECK(things.ids({ .sharedOnly = true }).size() == 1);
    CHECK(things.ids({ .oddOnly = true }).size() == 1); // the phone's old prefix
    CHECK(things.ids({ .batches = { BatchId(1) } }).size() == 3);
    CHECK(things.ids({ .batches = { BatchId(2) } }).empty());
    const auto phone = things.ids({ .kinds = { ThingKind::Phone } }).front();
    CHECK(things.ids({}, ThingOrder::Uses).front() == phone);
    CHECK(things.ids({}, ThingOrder::Kind).front() == phone);
    CHECK(things.ids({}, ThingOrder::Label).front() == phone);
    const auto second = things.rows({ { phone } }).at(0).incidents.at(1);
    const auto used = things.ids({ .incidents = std::vector { second } });
    CHECK(used == std::vector { phone });
    CHECK(things.ids({ .incidents = std::vector<IncidentId>() }).empty());
    CHECK(thingKindsNamed("xe").empty());
    std::int64_t all = 0;
    for (const auto& [kind, count] : things.counts()) {
        all += count;
    }
    CHECK(all == 3);
    struct Stopped final : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    };
    CHECK_THROWS_AS(things.ids({}, ThingOrder::Id, Stopped()), Cancelled);
}

TEST_CASE("records that are one person use a thing once, under one label")
{
    TestStore made;
    importDrafts(made.store, twoIncidents());
    const ThingStore things(made.store);
    const auto phone = things.ids({ .kinds = { ThingKind::Phone } });
    const auto before = things.rows(phone).at(0);
    REQUIRE(before.users.size() == 2);
    IdentityStore(made.store)
        .merge({ PersonId(before.users[0].id.value), PersonId(before.users[1].id.value), "",
            std::nullopt, {} });
    const auto after = things.rows(phone).at(0);
    CHECK(after.users.size() == 1);
    CHECK(after.incidents.size() == 2);
    CHECK(things.ids({ .sharedOnly = true }).empty());
}

TEST_CASE("organisations and places are things, with what is linked to them")
{
    TestStore made;
    importDrafts(made.store, twoIncidents());
    const ThingStore things(made.store);
    CHECK(things.ids({ .kinds = { ThingKind::Organisation, ThingKind::Place } }).empty());
    CHECK(things.rows({ { EntityId(999'999) } }).empty());
    CHECK(name(ThingKind::Place) == "place");
}
