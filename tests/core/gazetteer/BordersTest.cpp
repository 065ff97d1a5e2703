// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/PlaceResolver.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static const PartialDate old2023 = PartialDate::ofYear(2023);
static const PartialDate new2026 = PartialDate::ofYear(2026);

TEST_CASE("the centre of every unit lies in it, before and after the merger")
{
    const PlaceResolver places;
    for (const auto& unit : Gazetteer::standard().provinces()) {
        if (unit.code == "VN-ha-tay" || unit.code == "VN-hue") {
            continue; // no polygon of before 2008; Hue has the one of Thua Thien Hue
        }
        INFO(unit.code);
        CHECK(places.unitAt(unit.centre, unit.to ? old2023 : new2026) == unit.code);
        CHECK(places.countryAt(unit.centre) == "VN");
    }
}

TEST_CASE("a point is of the unit of its day, and of none when the day is unknown and matters")
{
    const PlaceResolver places;
    const GeoPoint haGiang { 22.83, 104.98 };
    CHECK(places.unitAt(haGiang, old2023) == "VN-ha-giang");
    CHECK(places.unitAt(haGiang, new2026) == "VN-tuyen-quang-2025");
    CHECK(places.unitAt(haGiang, {}).empty());
    const GeoPoint langSon { 21.85, 106.76 };
    CHECK(places.unitAt(langSon, {}) == "VN-lang-son");
    const GeoPoint hue { 16.35, 107.5 };
    CHECK(places.unitAt(hue, PartialDate::ofYear(2024)) == "VN-thua-thien-hue");
    CHECK(places.unitAt(hue, new2026) == "VN-hue");
}

TEST_CASE("points of other countries have no unit, and of the sea no country")
{
    const PlaceResolver places;
    CHECK(places.countryAt({ 17.97, 102.63 }) == "LA");
    CHECK(places.countryAt({ 11.56, 104.92 }) == "KH");
    CHECK(places.countryAt({ 13.75, 100.5 }) == "TH");
    CHECK(places.countryAt({ 21.92, 95.96 }) == "MM");
    CHECK(places.countryAt({ 25.04, 102.71 }) == "CN");
    CHECK(places.unitAt({ 17.97, 102.63 }, new2026).empty());
    CHECK(places.countryAt({ 12.0, 113.0 }).empty());
    CHECK(places.countryAt({ 51.5, -0.12 }).empty());
    CHECK(places.countryAt({ 900, 900 }).empty());
}
