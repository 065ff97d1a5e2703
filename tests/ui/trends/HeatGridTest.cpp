// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatGrid.h"
#include "ui/trends/Sample.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tuyen;

static HeatGrid sampleGrid(HeatOptions options = {})
{
    options.partialYear = 2026;
    options.lastYear = 2025;
    return heatGrid(sampleTable(), options, Language::Vietnamese);
}

TEST_CASE("every number of the table is in the heat map once, or named as unplaced")
{
    const auto table = sampleTable();
    const auto grid = sampleGrid();
    std::int64_t sum = grid.unplaced;
    std::set<std::string> units;
    for (const auto& line : grid.lines) {
        if (!line.isGroup) {
            sum += line.total;
            CHECK(units.insert(line.unit).second);
        }
    }
    CHECK(sum == table.total);
    CHECK(units.size() == table.rows.size() - 1);
    CHECK(grid.unplaced == table.rows.back().total);
}

TEST_CASE("a group is the sum of the lines below it, and a unit with two neighbours stands in one")
{
    const auto grid = sampleGrid();
    std::vector<std::int64_t> sums(grid.years.size(), 0);
    for (auto line = grid.lines.rbegin(); line != grid.lines.rend(); ++line) {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (line->isGroup) {
                CHECK(line->values[i] == sums[i]);
                sums[i] = 0;
            } else {
                sums[i] += line->values[i];
            }
        }
    }
    const auto& dienBien = grid.lines[std::size_t(grid.lineOf("VN-dien-bien"))];
    CHECK(dienBien.neighbour == "CN");
    CHECK(dienBien.mark == QStringLiteral("CN·LA"));
}

TEST_CASE("the fixed classes are those of the legend, and 0 is none of them")
{
    const HeatScale scale;
    CHECK(scale.step(0) == -1);
    const std::int64_t first[] = { 1, 3, 5, 8, 12, 18, 25 };
    const std::int64_t last[] = { 2, 4, 7, 11, 17, 24, 100000 };
    for (int step = 0; step < 7; ++step) {
        CHECK(scale.step(first[step]) == step);
        CHECK(scale.step(last[step]) == step);
    }
    CHECK(scale.label(0, Language::Vietnamese) == QStringLiteral("1–2"));
    CHECK(scale.label(6, Language::Vietnamese) == QStringLiteral("≥ 25"));
}

TEST_CASE("fitted classes rise, start at 1 and put the largest cell in the last one")
{
    for (const std::int64_t largest : { 1, 7, 8, 30, 419, 12000, 900000 }) {
        const auto scale = HeatScale::fitted(largest);
        INFO(largest);
        CHECK(scale.from[0] == 1);
        CHECK(std::is_sorted(scale.from.begin(), scale.from.end(), std::less_equal {}));
        if (largest >= 7) {
            CHECK(scale.step(largest) == 6);
        }
    }
}

TEST_CASE("rows sort by total and by change inside their group")
{
    const auto byTotal = sampleGrid({ .order = HeatOrder::Total });
    CHECK(byTotal.lines[0].isGroup);
    CHECK(byTotal.lines[1].unit == "VN-lao-cai");
    const auto byChange = sampleGrid({ .order = HeatOrder::Change });
    // 2024–25 against 2022–23: Tây Ninh 50 − 33 is the largest rise on the Cambodian border.
    CHECK(byChange.lines[std::size_t(byChange.lineOf("VN-tay-ninh")) - 1].isGroup);
    CHECK(byChange.lines.size() == byTotal.lines.size());
}

TEST_CASE(
    "a unit of the day is absent in the years it was not in force, unless something was counted")
{
    const auto table = tableOf({ 2023, 2024, 2025, 2026 }, R"(
VN-lao-cai CN 3 2 1 0
VN-lao-cai-2025 CN 0 0 2 4)",
        Basis::Day);
    const auto grid = heatGrid(table, {}, Language::English);
    const auto& before = grid.lines[std::size_t(grid.lineOf("VN-lao-cai"))];
    const auto& after = grid.lines[std::size_t(grid.lineOf("VN-lao-cai-2025"))];
    CHECK(before.isAbsent == std::vector<bool> { false, false, false, true });
    CHECK(after.isAbsent == std::vector<bool> { true, true, false, false });
    CHECK(before.label != after.label);
}

TEST_CASE("units without a land border are one line until opened")
{
    const auto table
        = tableOf({ 2023, 2024 }, "VN-lang-son CN 3 2\nVN-ha-noi - 5 6\nVN-nghe-an LA 1 1");
    const auto closed = heatGrid(table, {}, Language::English);
    CHECK(closed.lines.back().isGroup);
    CHECK(closed.lines.back().total == 11);
    CHECK(closed.lineOf("VN-ha-noi") == -1);
    const auto open = heatGrid(table, { .isInlandOpen = true }, Language::English);
    CHECK(open.lineOf("VN-ha-noi") == int(open.lines.size()) - 1);
}

TEST_CASE("dates of no one year get a column only where there are any")
{
    CHECK_FALSE(sampleGrid().hasUnknownYear);
    const auto grid
        = heatGrid(tableOf({ 2023, 2024 }, "VN-lang-son CN 3 2 7"), {}, Language::English);
    REQUIRE(grid.hasUnknownYear);
    CHECK(grid.columns() == 3);
    CHECK(grid.year(2) == 0);
    CHECK(grid.value(grid.lineOf("VN-lang-son"), 2) == 7);
    CHECK(grid.columnOf(0) == 2);
}

TEST_CASE("an empty table is an empty grid")
{
    const auto grid = heatGrid({}, {}, Language::English);
    CHECK(grid.lines.empty());
    CHECK(grid.columns() == 0);
    CHECK(change({}, {}, 2024) == 0);
}
