// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendDrill.h"
#include "ui/trends/Sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("one cell narrows the filter to its unit and year and keeps the rest")
{
    Filter before;
    before.forms = { "exploitation.sexual" };
    const auto filter = drillFilter(
        before, sampleTable(), { { .units = { "VN-tay-ninh" }, .year = 2024, .neighbour = {} } });
    CHECK(filter.provinces == std::vector<std::string> { "VN-tay-ninh" });
    CHECK(filter.provincesBy == Basis::Strip);
    CHECK(filter.years == std::vector { 2024 });
    CHECK(filter.forms == before.forms);
}

TEST_CASE("several cells give all their units and years, each once")
{
    const auto filter = drillFilter({}, sampleTable(),
        { { .units = { "VN-tay-ninh" }, .year = 2024, .neighbour = {} },
            { .units = { "VN-tay-ninh" }, .year = 2023, .neighbour = {} },
            { .units = { "VN-lang-son" }, .year = 2024, .neighbour = {} } });
    CHECK(filter.provinces == std::vector<std::string> { "VN-tay-ninh", "VN-lang-son" });
    CHECK(filter.years == std::vector { 2024, 2023 });
}

TEST_CASE("the unknown unit and the unknown year can be opened")
{
    const auto filter
        = drillFilter({}, sampleTable(), { { .units = { "" }, .year = 0, .neighbour = {} } });
    CHECK(filter.provinceUnknown);
    CHECK(filter.provinces.empty());
    CHECK(filter.yearUnknown);
    CHECK(filter.years.empty());
}

TEST_CASE("a part of a bar is a neighbour in a year; nothing clicked changes nothing")
{
    const auto filter
        = drillFilter({}, sampleTable(), { { .units = {}, .year = 2022, .neighbour = "KH" } });
    CHECK(filter.neighbours == std::vector<std::string> { "KH" });
    CHECK(filter.years == std::vector { 2022 });
    CHECK(drillFilter({}, sampleTable(), {}) == Filter {});
}

TEST_CASE("a line of a neighbour stands for the units first at its border")
{
    const auto table = sampleTable();
    CHECK(unitsOf(table, "CN").size() == 7);
    CHECK(unitsOf(table, "LA").size() == 9);
    CHECK(unitsOf(table, "KH").size() == 9);
    CHECK(unitsOf(table, "").empty()); // the unknown unit is none of them
}
