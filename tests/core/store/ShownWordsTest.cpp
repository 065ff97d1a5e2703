// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The name of a victim inside other words. All people are invented.
#include "store/ShownWords.h"

#include "core/store/StoreDrafts.h"
#include "links/Corridors.h"
#include "links/GraphBuilder.h"
#include "store/BatchStore.h"
#include "store/Check.h"
#include "store/IdentifierStore.h"
#include "store/IdentityStore.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/RecordStore.h"
#include "store/RegisterStore.h"
#include "store/RouteStore.h"
#include "store/SearchStore.h"
#include "store/ThingStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace tuyen;
using namespace tuyen::test;

static const std::string hers = "Lương Thị Khiêu";

namespace {

/// A victim, and her name in words of everything else.
struct Told {
    TestStore made;
    IncidentId incident, other;
    OrganisationId ring;
    IdentifierId account;
    RouteId route;
    LinkId link;

    Told()
    {
        auto first = draft(0, hers, "Vàng Văn Giả");
        first.incident.title = "Vụ bán " + hers + " qua biên giới";
        auto second = draft(1);
        second.incident.title = "luong thi khieu";
        second.incident.code = "VA " + hers;
        auto way = std::make_shared<Route>();
        way->raw = "Nhà " + hers + " – Lào";
        for (const auto& words : { "nhà " + hers, std::string("bản Đích") }) {
            RouteLeg leg;
            leg.place.raw = words;
            way->legs.push_back(leg);
        }
        second.routes.push_back(way);
        importDrafts(made.store, { first, second });
        incident = *IncidentStore(made.store).findByCode("TN-0/26");
        other = *IncidentStore(made.store).findByCode("VA " + hers);
        route = IncidentStore(made.store).routes(other).front().id;
        Organisation organisation;
        organisation.name = "Quán " + hers;
        organisation.kind = "company";
        ring = OrganisationStore(made.store).add(organisation);
        account = IdentifierStore(made.store)
                      .add({ {}, IdentifierKind::BankAccount, "9704361234",
                               "9704361234 (" + hers + ")", "chủ tài khoản " + hers },
                          entity(incident));
        Link said;
        said.from = entity(ring);
        said.to = entity(incident);
        said.kind = "chủ nợ của " + hers;
        link = LinkStore(made.store).add(said);
    }
    GraphNode node(EntityId id)
    {
        return GraphBuilder(made.store).among(std::array { id }).nodes.at(0);
    }
};

bool shows(const std::string& text) { return text.find("Khiêu") != text.npos; }

} // namespace

TEST_CASE("the name of a victim is hidden in whatever else holds it, and nothing else is")
{
    Told told;
    auto& store = told.made.store;
    const ShownWords words(store);
    CHECK(words.of("Vụ bán " + hers + " qua biên giới") == "Vụ bán ••• qua biên giới");
    CHECK(words.of("LƯƠNG THỊ KHIÊU, " + hers) == "•••, •••");
    CHECK(words.of("fb.com/luong.thi.khieu/") == "fb.com/•••/");
    CHECK(words.of("Lương Thị Khiều") == "Lương Thị Khiều"); // somebody else
    CHECK(words.of("Lương Thị") == "Lương Thị");
    CHECK(words.of("Vàng Văn Giả") == "Vàng Văn Giả"); // a suspect
    CHECK(words.of("") == "");
    CHECK(words.of("–") == "–");
    CHECK(check(store).isOk);
}

TEST_CASE("lists, nodes, hits and routes show no name of a victim that stands in their words")
{
    Told told;
    auto& store = told.made.store;
    const std::array incidents { told.incident, told.other };
    const auto rows = IncidentStore(store).rows(incidents);
    CHECK(rows[0].title == "Vụ bán ••• qua biên giới");
    CHECK(rows[1].title == "•••");
    CHECK(rows[1].code == "VA •••");
    CHECK(told.node(entity(told.incident)).label == "Vụ bán ••• qua biên giới");
    CHECK(told.node(entity(told.other)).code == "VA •••");
    CHECK(told.node(entity(told.ring)).label == "Quán •••");
    CHECK(told.node(entity(told.account)).label == "9704361234 (•••)");
    CHECK(told.node(entity(told.route)).label == "Nhà ••• – Lào");
    const std::array ends { entity(told.ring), entity(told.incident) };
    CHECK(GraphBuilder(store).among(ends).links.at(0).kind == "chủ nợ của •••");
    const auto kinds = LinkStore(store).kinds();
    CHECK(std::ranges::none_of(kinds, shows));
    LinkFilter filter; // by the kind as it is shown
    filter.kinds = { "chủ nợ của •••" };
    CHECK(LinkStore(store).lines(entity(told.ring), filter).size() == 1);
    for (const auto& count : LinkStore(store).counts(entity(told.ring))) {
        CHECK_FALSE(shows(count.kind));
    }
    const std::array things { entity(told.account) };
    const auto thing = ThingStore(store).rows(things).at(0);
    CHECK(thing.label == "9704361234 (•••)");
    CHECK(thing.detail == "chủ tài khoản •••");
    for (const auto& hit : SearchStore(store).search("Vụ bán")) {
        CHECK_FALSE(shows(hit.label + hit.context));
    }
    for (const auto& hit : SearchStore(store).search("Quán")) {
        CHECK(hit.label == "Quán •••");
    }
    const std::array ways { told.route.value };
    const auto way = RegisterStore(store).rows(Register::Routes, ways).at(0);
    CHECK(way.label == "Nhà ••• – Lào");
    CHECK(way.incidentCode == "VA •••");
    CHECK_FALSE(shows(way.stops.at(0).raw));
    CHECK(RecordStore(store).thing(entity(told.route))->route->raw == "Nhà ••• – Lào");
    for (const auto& corridor : corridorsOf(store, CorridorLevel::Gate).all) {
        for (const auto& stop : corridor.stops) {
            CHECK_FALSE(shows(stop.code + label(stop, Language::Vietnamese)));
        }
    }
}

TEST_CASE("who edits words that hold the name of a victim gets them as they are")
{
    Told told;
    auto& store = told.made.store;
    auto incident = *IncidentStore(store).find(told.incident);
    CHECK(incident.title == "Vụ bán " + hers + " qua biên giới");
    CHECK(OrganisationStore(store).find(told.ring)->name == "Quán " + hers);
    CHECK(IdentifierStore(store).find(told.account)->detail == "chủ tài khoản " + hers);
    CHECK(RouteStore(store).find(told.route)->raw == "Nhà " + hers + " – Lào");
    CHECK(LinkStore(store).find(told.link)->kind == "chủ nợ của " + hers);
    incident.title += ", năm 2023";
    IncidentStore(store).update(incident);
    CHECK(IncidentStore(store).find(told.incident)->title
        == "Vụ bán " + hers + " qua biên giới, năm 2023");
}

TEST_CASE("names come to be hidden, and shown again, with what makes somebody a victim")
{
    TestStore made;
    auto& store = made.store;
    importDrafts(store, { draft(0, "Sùng Thị Mẫu"), draft(1, "", "Giàng Thị Bịa") });
    const auto rows = PersonStore(store).rows(0, 10);
    const auto idOf = [&rows](bool isProtected) {
        return std::ranges::find(rows, isProtected, &PersonRow::isProtected)->id;
    };
    const auto shown = [&store](const std::string& text) { return ShownWords(store).of(text); };
    CHECK(shown("gặp Giàng Thị Bịa") == "gặp Giàng Thị Bịa");
    MergeOrder order;
    order.a = idOf(true);
    order.b = idOf(false);
    IdentityStore(store).merge(order);
    CHECK(shown("gặp Giàng Thị Bịa") == "gặp •••"); // the same person as the victim
    CHECK(check(store).isOk);
    IdentityStore(store).unmerge(order.a, order.b);
    CHECK(shown("gặp Giàng Thị Bịa") == "gặp Giàng Thị Bịa");
    Journal(store).undo();
    CHECK(shown("gặp Giàng Thị Bịa") == "gặp •••");
    Journal(store).undo();
    CHECK(shown("gặp Giàng Thị Bịa") == "gặp Giàng Thị Bịa");
    auto victim = *PersonStore(store).find(idOf(true));
    victim.name = "Sùng Thị Nháp";
    victim.aliases = { "Mẩy Bịa" };
    PersonStore(store).update(victim);
    CHECK(shown("Sùng Thị Nháp, tức Mẩy Bịa") == "•••, tức •••");
    CHECK(shown("Sùng Thị Mẫu") == "Sùng Thị Mẫu"); // nobody is called so any more
    CHECK(check(store).isOk);
    BatchStore(store).undo(BatchId(1));
    CHECK(shown("Sùng Thị Nháp") == "Sùng Thị Nháp");
    BatchStore(store).redo(BatchId(1));
    CHECK(shown("Sùng Thị Mẫu") + shown("Sùng Thị Nháp") != "Sùng Thị MẫuSùng Thị Nháp");
    CHECK(check(store).isOk);
}

TEST_CASE("a victim whose name is a province's does not hide the province")
{
    TestStore made;
    importDrafts(made.store, { draft(0, "Hà Giang") });
    CHECK(ShownWords(made.store).of("Vụ ở Hà Giang") == "Vụ ở Hà Giang");
}
