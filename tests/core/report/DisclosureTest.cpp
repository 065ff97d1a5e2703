// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Disclosure.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace tuyen;

using Table = std::vector<std::vector<std::int64_t>>;

/// What a reader sees: numbers, "<" for less than eleven, "." for hidden; totals at the ends.
static std::string shown(const Table& values)
{
    const auto hidden = suppress(values, 11);
    const auto mark = [](std::int64_t value, bool isHidden) {
        return isHidden ? std::string(value < 11 ? "<" : ".") : std::to_string(value);
    };
    std::string out;
    for (std::size_t r = 0; r < values.size(); ++r) {
        std::int64_t sum = 0;
        for (std::size_t c = 0; c < values[r].size(); ++c) {
            out += mark(values[r][c], hidden.cells[r][c]) + ' ';
            sum += values[r][c];
        }
        out += "= " + mark(sum, hidden.rowTotals[r]) + '\n';
    }
    return out;
}

TEST_CASE("an internal report hides nothing, others what is below eleven")
{
    CHECK(smallestShown(Profile::Internal) == 0);
    CHECK(smallestShown(Profile::Partner) == 11);
    CHECK(smallestShown(Profile::Public) == 11);
    CHECK_FALSE(suppress({ { 1, 2 }, { 3, 4 } }, 0).isAny());
}

TEST_CASE("nothing small, nothing hidden, and zeros stay zeros")
{
    CHECK(shown({ { 20, 0, 30 }, { 15, 12, 0 } }) == "20 0 30 = 50\n15 12 0 = 27\n");
}

TEST_CASE("one small cell takes others along, so that the total does not give it away")
{
    CHECK(shown({ { 4, 40, 100 } }) == "< . 100 = 144\n");
    CHECK(shown({ { 4, 40, 100 }, { 30, 50, 60 } }) == "< . 100 = 144\n. . 60 = 140\n");
}

TEST_CASE("small cells that fill their total hide the total")
{
    // Two cells of one each under a total of two would be ones for certain.
    CHECK(shown({ { 1, 1 } }) == "< < = <\n");
    // Twelve under a shown total: it may be one and eleven or none and twelve, which is too narrow.
    CHECK(shown({ { 1, 11 } }) == "< . = .\n");
}

TEST_CASE("a table without cells hides nothing")
{
    CHECK_FALSE(suppress({}, 11).isAny());
    CHECK(suppressedCells({ {} }, 11).size() == 1);
}

/// What a reader can work out: each number starts with what its mark says, then every sum narrows
/// its parts until nothing moves. Written apart from the program's own way.
struct Attack {
    struct Range {
        std::int64_t low, high;
    };
    struct Sum {
        std::size_t whole;
        std::vector<std::size_t> parts;
    };
    std::vector<Range> ranges;
    std::vector<Sum> sums;

    std::size_t number(std::int64_t value, bool isHidden)
    {
        ranges.push_back(!isHidden ? Range { value, value }
                : value < 11       ? Range { 0, 10 }
                                   : Range { 11, 1'000'000 });
        return ranges.size() - 1;
    }
    bool narrow()
    {
        bool moved = false;
        const auto tighten = [&](std::size_t i, std::int64_t low, std::int64_t high) {
            moved = moved || low > ranges[i].low || high < ranges[i].high;
            ranges[i] = { std::max(low, ranges[i].low), std::min(high, ranges[i].high) };
        };
        for (const auto& sum : sums) {
            std::int64_t low = 0;
            std::int64_t high = 0;
            for (const auto part : sum.parts) {
                low += ranges[part].low;
                high += ranges[part].high;
            }
            tighten(sum.whole, low, high);
            for (const auto part : sum.parts) {
                tighten(part, ranges[sum.whole].low - (high - ranges[part].high),
                    ranges[sum.whole].high - (low - ranges[part].low));
            }
        }
        return moved;
    }
};

static Attack attackOn(const Table& values, const Suppression& hidden)
{
    Attack attack;
    const auto rows = values.size();
    const auto columns = values.front().size();
    std::vector<std::vector<std::size_t>> at(rows);
    std::vector<std::size_t> rowTotals;
    std::vector<std::size_t> columnTotals;
    std::int64_t grand = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        std::int64_t sum = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            at[r].push_back(attack.number(values[r][c], hidden.cells[r][c]));
            sum += values[r][c];
        }
        grand += sum;
        rowTotals.push_back(attack.number(sum, hidden.rowTotals[r]));
        attack.sums.push_back({ rowTotals.back(), at[r] });
    }
    for (std::size_t c = 0; c < columns; ++c) {
        std::int64_t sum = 0;
        std::vector<std::size_t> parts;
        for (std::size_t r = 0; r < rows; ++r) {
            sum += values[r][c];
            parts.push_back(at[r][c]);
        }
        columnTotals.push_back(attack.number(sum, hidden.columnTotals[c]));
        attack.sums.push_back({ columnTotals.back(), parts });
    }
    const auto whole = attack.number(grand, hidden.grandTotal);
    attack.sums.push_back({ whole, rowTotals });
    attack.sums.push_back({ whole, columnTotals });
    while (attack.narrow()) { }
    return attack;
}

TEST_CASE("no small count of a thousand random tables is recovered or narrowed below five numbers")
{
    std::mt19937 random(2026);
    const auto between = [&random](std::int64_t low, std::int64_t high) {
        return std::uniform_int_distribution<std::int64_t>(low, high)(random);
    };
    int protectedCells = 0;
    int hiddenTables = 0;
    for (int n = 0; n < 1000; ++n) {
        Table values(static_cast<std::size_t>(between(2, 6)),
            std::vector<std::int64_t>(static_cast<std::size_t>(between(2, 7))));
        const auto most = between(2, 60);
        for (auto& row : values) {
            for (auto& value : row) {
                value = between(0, 3) == 0 ? between(0, 10) : between(0, most);
            }
        }
        const auto hidden = suppress(values, 11);
        const auto attack = attackOn(values, hidden);
        hiddenTables += hidden.isAny() ? 1 : 0;
        std::size_t i = 0;
        for (std::size_t r = 0; r < values.size(); ++r) {
            for (std::size_t c = 0; c < values[r].size(); ++c, ++i) {
                const auto value = values[r][c];
                if (value > 0 && value < 11) {
                    ++protectedCells;
                    INFO("table " << n << " row " << r << " column " << c << " value " << value);
                    CHECK(hidden.cells[r][c]);
                    CHECK(attack.ranges[i].high - attack.ranges[i].low + 1 >= 5);
                }
            }
            ++i; // the total of the row
        }
    }
    CHECK(protectedCells > 1000);
    CHECK(hiddenTables > 500);
}

/// Every table of the same shape that shows the same: the truth among them, counted out one by one.
static std::vector<std::vector<std::int64_t>> alternatives(
    const Table& values, const Suppression& hidden)
{
    std::vector<std::int64_t> flat;
    std::vector<bool> marks;
    for (std::size_t r = 0; r < values.size(); ++r) {
        flat.insert(flat.end(), values[r].begin(), values[r].end());
        marks.insert(marks.end(), hidden.cells[r].begin(), hidden.cells[r].end());
    }
    const auto columns = values.front().size();
    const auto agrees = [&](const std::vector<std::int64_t>& other) {
        const auto same = [](std::int64_t truth, std::int64_t sum, bool isHidden) {
            return !isHidden ? truth == sum : (truth < 11) == (sum < 11);
        };
        for (std::size_t r = 0; r < values.size(); ++r) {
            std::int64_t truth = 0;
            std::int64_t sum = 0;
            for (std::size_t c = 0; c < columns; ++c) {
                truth += flat[r * columns + c];
                sum += other[r * columns + c];
            }
            if (!same(truth, sum, hidden.rowTotals[r])) {
                return false;
            }
        }
        for (std::size_t c = 0; c < columns; ++c) {
            if (!same(flat[c] + flat[columns + c], other[c] + other[columns + c],
                    hidden.columnTotals[c])) {
                return false;
            }
        }
        return true;
    };
    std::vector<std::vector<std::int64_t>> found;
    std::vector<std::int64_t> other = flat;
    const auto walk = [&](auto&& self, std::size_t i) -> void {
        if (i == other.size()) {
            if (agrees(other)) {
                found.push_back(other);
            }
            return;
        }
        const auto low = !marks[i] ? flat[i] : flat[i] < 11 ? 0 : 11;
        const auto high = !marks[i] ? flat[i] : flat[i] < 11 ? 10 : 30;
        for (other[i] = low; other[i] <= high; ++other[i]) {
            self(self, i + 1);
        }
    };
    walk(walk, 0);
    return found;
}

TEST_CASE("counting out every table that shows the same leaves each small count five numbers")
{
    for (const auto& values : { Table { { 3, 20 }, { 18, 25 } }, Table { { 1, 1 }, { 1, 15 } },
             Table { { 10, 10 }, { 2, 0 } }, Table { { 5, 12 }, { 14, 16 } } }) {
        const auto hidden = suppress(values, 11);
        const auto all = alternatives(values, hidden);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto value = values[i / 2][i % 2];
            if (value > 0 && value < 11) {
                std::vector<std::int64_t> seen;
                for (const auto& one : all) {
                    seen.push_back(one[i]);
                }
                std::sort(seen.begin(), seen.end());
                seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
                CHECK(seen.size() >= 5);
            }
        }
    }
}
