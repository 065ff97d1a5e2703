// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Organisations, places, numbers and routes written by hand. All people are invented.
#include "Caught.h"
#include "StoreDrafts.h"
#include "gazetteer/IdentifierText.h"
#include "store/Check.h"
#include "store/IdentifierStore.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/PlaceStore.h"
#include "store/RecordStore.h"
#include "store/RouteStore.h"
#include "store/SearchStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static RouteLeg leg(LegKind kind, const std::string& unit, const std::string& words)
{
    RouteLeg made;
    made.kind = kind;
    made.place.unit = unit;
    made.place.raw = words;
    return made;
}

TEST_CASE("an organisation is written, changed, taken back and brought again")
{
    TestStore made;
    OrganisationStore organisations(made.store);
    const auto id = organisations.add({ {}, "  Đường dây Ba Thử ", "ring", false, "" }, "tin báo");
    auto changed = *organisations.find(id);
    CHECK(changed.name == "Đường dây Ba Thử");
    changed.isConfirmed = true;
    changed.note = "đã khởi tố";
    organisations.update(changed, "kết luận điều tra");
    CHECK(organisations.find(id) == changed);
    CHECK(SearchStore(made.store).search("duong day ba thu").size() == 1);

    Journal journal(made.store);
    const auto history = journal.history(entity(id));
    REQUIRE_FALSE(history.empty());
    CHECK(history.front().reason == "kết luận điều tra");
    journal.undo();
    CHECK_FALSE(organisations.find(id)->isConfirmed);
    journal.undo();
    CHECK_FALSE(organisations.find(id));
    CHECK(SearchStore(made.store).search("duong day ba thu").empty());
    journal.redo();
    journal.redo();
    CHECK(organisations.find(id) == changed);
    CHECK(check(made.store).isOk);
}

TEST_CASE("an organisation or place without a name, or that is gone, is refused with a sentence")
{
    TestStore made;
    OrganisationStore organisations(made.store);
    PlaceStore places(made.store);
    CHECK(caught([&] { organisations.add({ {}, "  ", "ring", false, "" }); })
        == "organisation.no-name");
    CHECK(caught([&] { places.add({ {}, "", {} }); }) == "place.no-name");
    const auto id = organisations.add({ {}, "Công ty Giả Định", "company", false, "" });
    auto stale = *organisations.find(id);
    Journal(made.store).undo(); // while its form stood open
    stale.note = "sửa sau khi đã mất";
    CHECK(caught([&] { organisations.update(stale); }) == "organisation.gone");
    CHECK(caught([&] { places.update({ PlaceId(77), "Nhà nghỉ Giả Định", {} }); }) == "place.gone");
    CHECK(made.store.counts().organisations == 0);
    CHECK(Journal(made.store).canRedo()); // what was refused left no trace
}

TEST_CASE("a place keeps where it lies, its day of units and its point through undo and redo")
{
    TestStore made;
    PlaceStore places(made.store);
    Place place { {}, "Nhà nghỉ Giả Định", {} };
    place.where.unit = "VN-lang-son";
    place.where.commune = "Tân Thanh";
    place.where.raw = "xã Tân Thanh, Lạng Sơn";
    place.where.point = GeoPoint { 21.98765, 106.70123 };
    place.id = places.add(place, "bản ảnh hiện trường");
    CHECK(places.find(place.id) == place);
    auto moved = place;
    moved.name = "Nhà nghỉ Giả Định 2";
    moved.where.point.reset();
    places.update(moved);
    CHECK(places.find(place.id) == moved);
    Journal journal(made.store);
    journal.undo();
    CHECK(places.find(place.id) == place);
    journal.redo();
    CHECK(places.find(place.id) == moved);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a number two people use is one row with two users")
{
    TestStore made;
    PersonStore people(made.store);
    Person person;
    person.name = "Người Thử Một";
    const auto first = people.add(person);
    person.name = "Người Thử Hai";
    const auto second = people.add(person);
    IdentifierStore identifiers(made.store);
    const auto phone = readIdentifier(IdentifierKind::Phone, "0912 000 012").identifier;
    const auto id = identifiers.add(phone, entity(first), "lời khai");
    CHECK(identifiers.add(phone, entity(second)) == id);
    CHECK(made.store.counts().identifiers == 1);
    CHECK(people.identifiers(first) == people.identifiers(second));
    CHECK(identifiers.findByValue(IdentifierKind::Phone, "+84912000012") == id);
    CHECK(caught([&] { identifiers.add(phone, entity(second)); }) == "identifier.used-already");
    CHECK(caught([&] { identifiers.add(phone); }) == "identifier.taken");
    CHECK(caught([&] { identifiers.add(phone, EntityId(9999)); }) == "identifier.no-such-user");

    identifiers.removeUse(id, entity(second), "ghi nhầm người");
    CHECK(people.identifiers(second).empty());
    CHECK(caught([&] { identifiers.removeUse(id, entity(second)); }) == "identifier.not-used");
    Journal journal(made.store);
    journal.undo();
    CHECK(people.identifiers(second).size() == 1);
    journal.undo(); // the second user
    journal.undo(); // the number, with its first
    CHECK_FALSE(identifiers.find(id));
    CHECK(people.identifiers(first).empty());
    journal.redo();
    CHECK(people.identifiers(first).size() == 1);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a number is corrected for all its users, and never becomes another row's")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "", "Người Thử Ba"), draft(2, "", "Người Thử Tư") });
    IdentifierStore identifiers(made.store);
    const auto first = *identifiers.findByValue(IdentifierKind::Phone, "+849000001");
    auto changed = readIdentifier(IdentifierKind::Phone, "0912 000 099").identifier;
    changed.id = first;
    identifiers.update(changed, "đọc lại bản gốc");
    CHECK(identifiers.find(first)->value == "+84912000099");
    CHECK(SearchStore(made.store).search("0912000099").size() == 1);
    auto taken = *identifiers.find(first);
    taken.value = "+849000002";
    CHECK(caught([&] { identifiers.update(taken); }) == "identifier.taken");
    taken.value = " ";
    CHECK(caught([&] { identifiers.update(taken); }) == "identifier.empty");
    CHECK(caught([&] { identifiers.add({ {}, IdentifierKind::Plate, "", "", "" }); })
        == "identifier.empty");
    taken.value = "+84912000098";
    taken.id = IdentifierId(9999);
    CHECK(caught([&] { identifiers.update(taken); }) == "identifier.gone");
    Journal(made.store).undo();
    CHECK(identifiers.find(first)->value == "+849000001");
    CHECK(check(made.store).isOk);
}

TEST_CASE("the document of a victim shows in the history neither digits nor reason")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Người Thử Một") });
    const auto victim = PersonStore(made.store).rows(0, 10).at(0).id;
    IdentifierStore identifiers(made.store);
    const auto id = identifiers.add(
        readIdentifier(IdentifierKind::IdNumber, "040301000123").identifier, entity(victim));
    auto changed = readIdentifier(IdentifierKind::IdNumber, "040301000124").identifier;
    changed.id = id;
    identifiers.update(changed, "căn cước của Người Thử Một");
    const auto record = RecordStore(made.store).thing(entity(id));
    REQUIRE(record);
    CHECK(record->row.isMasked);
    REQUIRE_FALSE(record->trail.history.empty());
    for (const auto& change : record->trail.history) {
        CHECK(change.before == "•••");
        CHECK(change.after == "•••");
        CHECK(change.reason.empty());
    }
}

TEST_CASE("a route is written leg by leg, reordered, taken back and brought again")
{
    TestStore made;
    importDrafts(made.store, { draft(1) });
    const auto incident = *IncidentStore(made.store).findByCode("TN-1/26");
    RouteStore routes(made.store);
    Route route;
    route.incident = incident;
    route.direction = "direction.outbound";
    route.legs = { leg(LegKind::Recruitment, "VN-nghe-an", "Nghệ An"),
        leg(LegKind::Crossing, "VN-ha-tinh", ""), leg(LegKind::Exploitation, "", "Viêng Chăn") };
    route.legs[1].place.gate = "BG-la-cau-treo";
    route.legs[1].transport = "transport_mode.car";
    route.legs[1].date = PartialDate::ofMonth(2024, 3);
    route.legs[1].fee = 20'000'000;
    route.legs[1].currency = "VND";
    const auto id = routes.add(route, "lời khai");
    auto stored = *routes.find(id);
    CHECK(stored.legs == route.legs);
    CHECK(stored.raw.starts_with("Nghệ An – "));
    CHECK(stored.raw.ends_with(" – Viêng Chăn"));
    CHECK(SearchStore(made.store).search("vieng chan").size() == 1); // by its incident

    auto changed = stored;
    std::swap(changed.legs[0], changed.legs[2]);
    changed.legs[1].fee.reset();
    changed.legs[1].currency.clear();
    changed.raw = "từ Viêng Chăn về";
    routes.update(changed, "sửa chiều đi");
    CHECK(routes.find(id) == changed);
    Journal journal(made.store);
    const auto history = journal.history(entity(id));
    const auto legs = std::ranges::find(history, "legs", &FieldChange::field);
    REQUIRE(legs != history.end());
    CHECK(legsOfHistory(legs->before) == stored.legs);
    CHECK(legsOfHistory(legs->after) == changed.legs);
    journal.undo();
    CHECK(routes.find(id) == stored);
    journal.redo();
    CHECK(routes.find(id) == changed);
    routes.remove(id, "trùng");
    CHECK_FALSE(routes.find(id));
    CHECK(made.store.counts().routes == 0);
    journal.undo();
    CHECK(routes.find(id) == changed);
    CHECK(check(made.store).isOk);
}

TEST_CASE("a route without a place, with a fee of no money, or that is gone, is refused")
{
    TestStore made;
    importDrafts(made.store, { draft(1), draft(2) });
    const auto first = *IncidentStore(made.store).findByCode("TN-1/26");
    const auto second = *IncidentStore(made.store).findByCode("TN-2/26");
    RouteStore routes(made.store);
    Route route;
    route.incident = first;
    CHECK(caught([&] { routes.add(route); }) == "route.no-legs");
    route.legs = { leg(LegKind::Transit, "VN-nghe-an", "Nghệ An"), {} };
    CHECK(caught([&] { routes.add(route); }) == "route.no-legs");
    route.legs.pop_back();
    route.legs[0].fee = 500;
    CHECK(caught([&] { routes.add(route); }) == "route.no-currency");
    route.legs[0].currency = "USD";
    route.legs[0].fee = -1;
    CHECK(caught([&] { routes.add(route); }) == "route.bad-fee");
    route.legs[0].fee = 500;
    auto nowhere = route;
    nowhere.incident = IncidentId(9999);
    CHECK(caught([&] { routes.add(nowhere); }) == "incident.unknown");
    CHECK(made.store.counts().routes == 0);

    route.id = routes.add(route);
    auto elsewhere = *routes.find(route.id);
    elsewhere.incident = second;
    routes.update(elsewhere); // a route stays with its incident
    CHECK(routes.find(route.id)->incident == first);
    auto stale = *routes.find(route.id);
    Journal(made.store).undo();
    stale.direction = "direction.inbound";
    CHECK(caught([&] { routes.update(stale); }) == "route.gone");
    CHECK(caught([&] { routes.remove(route.id); }) == "route.gone");
    CHECK(check(made.store).isOk);
}
