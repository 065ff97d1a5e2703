// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Things taken out of the store by hand. All people are invented.
#include "Caught.h"
#include "StoreDrafts.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IdentifierStore.h"
#include "store/IdentityStore.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/LinkStore.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/PlaceStore.h"
#include "store/RemovalStore.h"
#include "store/RouteStore.h"
#include "store/SearchStore.h"
#include "store/WatchStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// A recruiter with a phone of his own, one he shares with a helper, a role, a ring and a place.
struct Scene {
    TestStore made;
    Store& store = made.store;
    IncidentId incident = IncidentStore(store).add(draft(1).incident);
    PersonId recruiter = addPerson("Lò Văn Mẫu", Role::Suspect);
    PersonId helper = addPerson("Tẩn A Giả", Role::Suspect);
    PersonId victim = addPerson("Giàng Thị Mẫu", Role::Victim);
    OrganisationId ring = OrganisationStore(store).add({ {}, "Đường dây Mẫu", "ring", false, "" });
    PlaceId house = PlaceStore(store).add({ {}, "Nhà nghỉ Mẫu", {} });
    IdentifierId own = addPhone("+84900000011", recruiter);
    IdentifierId shared = addPhone("+84900000012", recruiter);
    LinkId membership = link(entity(recruiter), entity(ring), "member-of");

    Scene() { addPhone("+84900000012", helper); }
    PersonId addPerson(const char* name, Role role)
    {
        Person person;
        person.name = name;
        person.note = "chỉ để thử";
        PersonStore people(store);
        const auto id = people.add(person);
        Involvement part;
        part.incident = incident;
        part.person = id;
        part.role = role;
        people.addInvolvement(part);
        return id;
    }
    IdentifierId addPhone(const std::string& number, PersonId user)
    {
        return IdentifierStore(store).add(
            { {}, IdentifierKind::Phone, number, number, "" }, entity(user));
    }
    LinkId link(EntityId from, EntityId to, const char* kind)
    {
        Link line;
        line.from = from;
        line.to = to;
        line.kind = kind;
        return LinkStore(store).add(line);
    }
    std::string digest() { return check(made.store).digest; }
};

} // namespace

TEST_CASE("each kind of thing goes with what hangs on it, and comes back as it was", "[removal]")
{
    Scene scene;
    auto& store = scene.store;
    RemovalStore removal(store);
    Journal journal(store);
    RouteLeg leg;
    leg.kind = LegKind::Crossing;
    leg.place.raw = "đường mòn Giả Định";
    Route route;
    route.incident = scene.incident;
    route.legs = { leg };
    route.id = RouteStore(store).add(route);
    scene.link(entity(scene.house), entity(scene.ring), "located-at");
    for (const auto thing : { entity(scene.recruiter), entity(scene.victim), entity(scene.ring),
             entity(scene.house), entity(scene.own), entity(scene.shared), entity(route.id) }) {
        CAPTURE(thing.value);
        const auto before = check(store);
        removal.remove(thing, "nhập nhầm");
        CHECK_FALSE(removal.effect(thing));
        CHECK(journal.latest(1).front().reason == "nhập nhầm");
        const auto after = check(store);
        CHECK(after.isOk);
        CHECK(after.digest != before.digest);
        journal.undo();
        CHECK(check(store).isOk);
        CHECK(check(store).digest == before.digest);
        journal.redo();
        CHECK(check(store).digest == after.digest);
        journal.undo();
    }
}

TEST_CASE("what goes with a person is said before: parts, lines, numbers of nobody else", "[removal]")
{
    Scene scene;
    RemovalStore removal(scene.store);
    const auto effect = *removal.effect(entity(scene.recruiter));
    CHECK(effect.kind == EntityKind::Person);
    CHECK(effect.label == "Lò Văn Mẫu");
    CHECK(effect.parts == 1);
    CHECK(effect.uses == 2);
    CHECK(effect.numbers == 1);
    CHECK(effect.links == 1);
    CHECK_FALSE(effect.refusal);
    removal.remove(entity(scene.recruiter), "người không có thật");
    const IdentifierStore numbers(scene.store);
    CHECK_FALSE(numbers.find(scene.own));
    CHECK(numbers.find(scene.shared)); // the helper uses it
    CHECK(SearchStore(scene.store).search("lo van mau").empty());
    Journal(scene.store).undo();
    CHECK(SearchStore(scene.store).search("lo van mau").size() == 1);
}

TEST_CASE("a number with lines of its own stays, unless it would tell of a victim", "[removal]")
{
    Scene scene;
    RemovalStore removal(scene.store);
    scene.link(entity(scene.own), entity(scene.shared), "called");
    CHECK(removal.effect(entity(scene.recruiter))->numbers == 0);
    const auto hers = scene.addPhone("+84900000013", scene.victim);
    scene.link(entity(hers), entity(scene.shared), "called");
    const auto effect = *removal.effect(entity(scene.victim));
    CHECK(effect.label == "NN-0001"); // never the name
    CHECK(effect.numbers == 1);
    removal.remove(entity(scene.victim), "theo yêu cầu của nạn nhân");
    CHECK_FALSE(IdentifierStore(scene.store).find(hers));
    Journal(scene.store).undo();
    CHECK(PersonStore(scene.store).find(scene.victim)->pseudonym == "NN-0001");
}

TEST_CASE("an incident goes for a reason with its parts and routes, and its people stay",
    "[removal]")
{
    Scene scene;
    auto& store = scene.store;
    const auto thing = entity(scene.incident);
    RemovalStore removal(store);
    const auto effect = removal.effect(thing);
    REQUIRE(effect);
    CHECK(effect->kind == EntityKind::Incident);
    CHECK(effect->label == draft(1).incident.code);
    CHECK(effect->parts == 3);
    CHECK_FALSE(effect->refusal);
    const auto before = scene.digest();
    CHECK(caught([&] { removal.remove(thing, " "); }) == "removal.no-reason");
    CHECK(scene.digest() == before);
    const auto steps = Journal(store).latest(100).size();
    removal.remove(thing, "ghi hai lần");
    CHECK(Journal(store).latest(100).size() == steps + 1);
    CHECK(Journal(store).latest(1).front().reason == "ghi hai lần");
    CHECK_FALSE(IncidentStore(store).find(scene.incident));
    CHECK(PersonStore(store).find(scene.recruiter));
    const auto after = scene.digest();
    Journal(store).undo();
    CHECK(scene.digest() == before);
    Journal(store).redo();
    CHECK(scene.digest() == after);
    CHECK(caught([&] { removal.remove(thing, "thử"); }) == "removal.gone");
}

TEST_CASE("what cannot be removed is refused with a sentence, and nothing changes", "[removal]")
{
    Scene scene;
    auto& store = scene.store;
    RemovalStore removal(store);
    WatchStore watch(store);
    const auto entry = [&](EntityId thing) {
        WatchEntry made;
        made.entity = thing;
        made.ground = "thử nghiệm";
        made.owner = "Phòng Mẫu";
        made.review = watch.today();
        return made;
    };
    const auto person = entity(scene.recruiter);
    const auto refused = [&] { return caught([&] { removal.remove(person, "thử"); }); };
    const auto before = scene.digest();
    CHECK(caught([&] { removal.remove(person, "  "); }) == "removal.no-reason");
    CHECK(caught([&] { removal.remove(EntityId(4711), "thử"); }) == "removal.gone");

    const auto number = watch.add(entry(entity(scene.own)));
    CHECK(refused() == "removal.number-watched");
    watch.end(number);
    const auto own = watch.add(entry(person));
    CHECK(refused() == "removal.watched");
    watch.end(own);

    IdentityStore(store).merge({ scene.recruiter, scene.helper, "một người", {}, {} });
    CHECK(refused() == "removal.merged");
    CHECK(removal.effect(person)->refusal->code() == "removal.merged");
    IdentityStore(store).unmerge(scene.recruiter, scene.helper, "không phải");
    CHECK(scene.digest() == before);
    CHECK(refused().empty());
}

static RowDraft calledBy(int row, int people)
{
    auto made = draft(row);
    for (int i = 0; i < people; ++i) {
        PersonDraft person;
        person.person.name = "Người Mẫu " + std::to_string(i);
        person.involvement.role = Role::Suspect;
        person.identifiers
            = { { {}, IdentifierKind::Phone, "+84900000099", "0900 000 099", "" } };
        made.people.push_back(person);
    }
    return made;
}

TEST_CASE("what very many things hang on is left to its import", "[removal]")
{
    TestStore made;
    const auto users = static_cast<int>(RemovalStore::rowsAtMost) + 1;
    importDrafts(made.store, { calledBy(1, users) });
    const auto phone
        = *IdentifierStore(made.store).findByValue(IdentifierKind::Phone, "+84900000099");
    const auto before = check(made.store).digest;
    CHECK(caught([&] { RemovalStore(made.store).remove(entity(phone), "thử"); })
        == "removal.too-many");
    CHECK(check(made.store).digest == before);
}

TEST_CASE("what an import taken back needs stays until that import is there again", "[removal]")
{
    TestStore made;
    auto& store = made.store;
    importDrafts(store, { calledBy(1, 1) }, "a.csv");
    const auto second = importDrafts(store, { calledBy(2, 1) }, "b.csv").batch;
    const auto phone = *IdentifierStore(store).findByValue(IdentifierKind::Phone, "+84900000099");
    BatchStore(store).undo(second);
    CHECK(caught([&] { RemovalStore(store).remove(entity(phone), "thử"); }) == "removal.needed");
    BatchStore(store).redo(second);
    RemovalStore(store).remove(entity(phone), "số giả");
    BatchStore(store).undo(second);
    BatchStore(store).redo(second);
    CHECK(check(store).isOk);
    CHECK_FALSE(IdentifierStore(store).find(phone));
}

TEST_CASE("a removal waits while its import is away, and is taken back after", "[removal]")
{
    TestStore made;
    auto& store = made.store;
    const auto batch = importDrafts(store, { draft(1, "", "Giàng A Thử") }).batch;
    const auto before = check(store).digest;
    const auto person = PersonStore(store).rows(0, 1).front().id;
    RemovalStore(store).remove(entity(person), "nhập nhầm");
    BatchStore(store).undo(batch);
    // It would put somebody into no incident, so what comes back first is the import.
    CHECK(Journal(store).undo().action == "import.undo");
    CHECK_FALSE(PersonStore(store).find(person));
    Journal(store).undo();
    CHECK(check(store).isOk);
    CHECK(check(store).digest == before);
}
