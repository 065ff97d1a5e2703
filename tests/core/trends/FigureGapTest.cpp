// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendText.h"
#include "trends/FigureGap.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using test::cube;

static OfficialFigure figure(CountUnit unit, std::int64_t value, const char* area, PartialDate period)
{
    OfficialFigure figure;
    figure.unit = unit;
    figure.quantity.value = value;
    figure.period = std::move(period);
    (std::string_view(area) == "VN" ? figure.area.country : figure.area.unit) = area;
    return figure;
}

TEST_CASE("an official figure stands beside what the store counts for its area and period")
{
    const auto c = cube("lang-son 2022 x 2\nlang-son 2023\nlang-son ?\nha-giang 2022\n? 2022");
    CHECK(gapOf(*c, figure(CountUnit::Incidents, 10, "VN-lang-son", PartialDate::ofYear(2022)))
        == FigureGap { 2, 2, 8 }); // without a date, and without a province: perhaps
    CHECK(gapOf(*c, figure(CountUnit::Incidents, 2, "VN", PartialDate::ofYear(2022)))
        == FigureGap { 3, 2, -1 });
    // today's Tuyên Quang holds what was Hà Giang
    CHECK(gapOf(*c,
              figure(CountUnit::Incidents, 1, "VN-tuyen-quang-2025", PartialDate::ofYear(2022)))
        == FigureGap { 1, 1, 0 });
    CHECK(gapOf(*c, figure(CountUnit::Victims, 5, "VN-lang-son", PartialDate::ofYear(2022)))
        == FigureGap { 0, 0, 5 });
}

TEST_CASE("a date that only touches the period is not counted as within")
{
    const auto c = cube("lang-son 2022");
    const auto half = PartialDate::between(PartialDate::day(2022, 1, 1).earliest,
        PartialDate::day(2022, 6, 30).earliest);
    CHECK(gapOf(*c, figure(CountUnit::Incidents, 1, "VN-lang-son", half))
        == FigureGap { 0, 1, 1 });
}

TEST_CASE("where units differ, or the figure says too little, nothing is compared")
{
    const auto c = cube("lang-son 2022");
    const auto year = PartialDate::ofYear(2022);
    for (const auto unit : { CountUnit::VictimsAndPresumed, CountUnit::Sessions,
             CountUnit::Leaflets, CountUnit::Minors, CountUnit::People }) {
        CHECK_FALSE(gapOf(*c, figure(unit, 1, "VN", year)));
    }
    CHECK_FALSE(gapOf(*c, figure(CountUnit::Incidents, 1, "VN", {})));
    CHECK_FALSE(gapOf(*c, figure(CountUnit::Incidents, 1, "", year)));
    auto part = figure(CountUnit::Incidents, 1, "VN", year);
    part.isPart = true;
    CHECK_FALSE(gapOf(*c, part));
}
