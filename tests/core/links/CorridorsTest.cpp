// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/Corridors.h"

#include "core/store/StoreDrafts.h"
#include "store/BatchStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace tuyen;
using namespace tuyen::test;

namespace {

RouteLeg leg(LegKind kind, const std::string& unit, const std::string& country = "VN",
    const std::string& gate = "", const std::string& crossing = "")
{
    RouteLeg made;
    made.kind = kind;
    made.place.unit = unit;
    made.place.country = country;
    made.place.gate = gate;
    made.crossing = crossing;
    return made;
}

RowDraft onRoute(int number, std::vector<RouteLeg> legs, int year = 2023, char grade = 'E')
{
    auto row = draft(number, "Người Thử " + std::to_string(number), "Người Thử Hai");
    row.incident.date = PartialDate::ofYear(year);
    row.incident.grade = { grade, grade == 'A' ? 1 : 5 };
    auto route = std::make_shared<Route>();
    route->legs = std::move(legs);
    route->raw = "bịa";
    row.routes.push_back(std::move(route));
    return row;
}

std::vector<RouteLeg> toThailand(const std::string& from, const std::string& gate)
{
    return { leg(LegKind::Recruitment, from), leg(LegKind::Crossing, "", "", gate),
        leg(LegKind::Transit, "", "LA"), leg(LegKind::Exploitation, "", "TH") };
}

} // namespace

TEST_CASE("the same corridor is recognised across incidents, before and after the merger")
{
    TestStore made;
    importDrafts(made.store,
        { onRoute(1, toThailand("VN-nghe-an", "BG-la-cau-treo"), 2020),
            onRoute(2, toThailand("VN-nghe-an", "BG-la-cau-treo"), 2024, 'A'),
            onRoute(3, toThailand("VN-nghe-an", "BG-la-nam-can"), 2023),
            onRoute(4, toThailand("VN-ha-giang", "BG-la-cau-treo"), 2023),
            onRoute(5, toThailand("VN-tuyen-quang-2025", "BG-la-cau-treo"), 2026),
            onRoute(6, { leg(LegKind::Exploitation, "", "CN") }) });
    const auto gates = corridorsOf(made.store, CorridorLevel::Gate);
    CHECK(gates.withoutWay == 1);
    REQUIRE(gates.all.size() == 3);
    const auto& first = gates.all.at(0);
    CHECK(first.key == "VN-nghe-an>BG-la-cau-treo>LA>TH");
    CHECK(label(first, Language::Vietnamese) == "Nghệ An – Cầu Treo – Lào – Thái Lan");
    CHECK(first.incidents.size() == 2);
    CHECK(first.routes.size() == 2);
    CHECK(first.victims.size() == 2);
    CHECK(first.certainty == Certainty::Verified);
    CHECK(first.sureness.at(Certainty::Verified) == 1);
    CHECK(first.sureness.at(Certainty::Unverified) == 1);
    CHECK(first.first.year() == 2020);
    CHECK(first.last.year() == 2024);
    REQUIRE(first.legs.size() == 3);
    CHECK(first.legs[0].kind == LegKind::Crossing);
    CHECK(first.legs[2].kind == LegKind::Exploitation);
    // Hà Giang is part of the Tuyên Quang of today.
    CHECK(gates.all.at(1).key == "VN-tuyen-quang-2025>BG-la-cau-treo>LA>TH");
    CHECK(gates.all.at(1).incidents.size() == 2);

    const auto countries = corridorsOf(made.store, CorridorLevel::Country);
    REQUIRE(countries.all.size() == 1);
    CHECK(countries.all[0].key == "VN>LA>TH");
    CHECK(countries.all[0].incidents.size() == 5);

    const auto some = corridorsOf(
        made.store, CorridorLevel::Gate, std::vector { first.incidents.at(0) });
    REQUIRE(some.all.size() == 1);
    CHECK(some.all[0].incidents.size() == 1);
}

TEST_CASE("at the level of provinces a crossing is part of the way, at that of gates a stop")
{
    TestStore made;
    auto byTrail = toThailand("VN-nghe-an", "");
    byTrail[1].crossing = "crossing_type.trail";
    byTrail[1].transport = "transport_mode.on-foot";
    byTrail[1].place = {};
    importDrafts(made.store, { onRoute(1, byTrail) });
    const auto gate = corridorsOf(made.store, CorridorLevel::Gate).all.at(0);
    CHECK(gate.key == "VN-nghe-an>crossing_type.trail>LA>TH");
    CHECK(label(gate, Language::Vietnamese) == "Nghệ An – Đường mòn – Lào – Thái Lan");
    const auto province = corridorsOf(made.store, CorridorLevel::Province).all.at(0);
    CHECK(province.key == "VN-nghe-an>LA>TH");
    CHECK(province.legs.at(0).crossings.at("crossing_type.trail") == 1);
    CHECK(province.legs.at(0).transports.at("transport_mode.on-foot") == 1);
    CHECK(province.legs.at(1).crossings.empty());
}

TEST_CASE("fees of a corridor are told by currency, and legs keep day and fee in the store")
{
    TestStore made;
    auto dear = toThailand("VN-nghe-an", "BG-la-cau-treo");
    auto cheap = dear;
    dear[1].fee = 25'000'000;
    dear[1].currency = "VND";
    dear[1].date = PartialDate::day(2023, 3, 7);
    cheap[1].fee = 20'000'000;
    cheap[1].currency = "VND";
    importDrafts(made.store, { onRoute(1, dear), onRoute(2, cheap) });
    const auto corridor = corridorsOf(made.store, CorridorLevel::Gate).all.at(0);
    const auto& fees = corridor.legs.at(0).fees.at("VND");
    CHECK(fees.least == 20'000'000);
    CHECK(fees.most == 25'000'000);
    CHECK(fees.routes == 2);
    CHECK(corridor.legs.at(1).fees.empty());
    std::vector<std::vector<RouteLeg>> stored;
    RouteStore(made.store).forEach(
        [&stored](const RouteOfIncident& one) { stored.push_back(one.route.legs); });
    CHECK(stored == std::vector { dear, cheap });
}

TEST_CASE("places nobody knows stay as their source has them")
{
    Route route;
    RouteLeg first;
    first.kind = LegKind::Recruitment;
    first.place.raw = "Bản Giả Định";
    route.legs = { first, leg(LegKind::Exploitation, "", "CN") };
    const auto stops = stopsOf(route, CorridorLevel::Gate);
    REQUIRE(stops.size() == 2);
    CHECK(stops[0].code == "w:ban gia dinh");
    CHECK(label(stops[0], Language::English) == "Bản Giả Định");
    route.legs = { leg(LegKind::Transit, "", "CN"), leg(LegKind::Exploitation, "", "CN") };
    CHECK(stopsOf(route, CorridorLevel::Gate).size() == 1);
    CHECK(stopsOf({}, CorridorLevel::Country).empty());
}

TEST_CASE("a corridor goes with the import it came with, and Cancel is heard")
{
    TestStore made;
    const auto receipt
        = importDrafts(made.store, { onRoute(1, toThailand("VN-nghe-an", "BG-la-cau-treo")) });
    BatchStore(made.store).undo(receipt.batch);
    CHECK(corridorsOf(made.store, CorridorLevel::Gate).all.empty());
    BatchStore(made.store).redo(receipt.batch);
    CHECK(corridorsOf(made.store, CorridorLevel::Gate).all.size() == 1);
    struct Stopped final : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return true; }
    } stopped;
    CHECK_THROWS_AS(
        corridorsOf(made.store, CorridorLevel::Gate, std::nullopt, stopped), Cancelled);
}
