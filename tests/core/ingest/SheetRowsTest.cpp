// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/SheetRows.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

/// Row `number` with these words from the first column on, and merged cells of (column, columns,
/// rows).
struct Range {
    std::size_t column;
    std::size_t columns;
    std::int64_t rows;
};

static void addRow(SheetRows& rows, std::int64_t number, const std::vector<std::string>& words,
    const std::vector<Range>& merged = {})
{
    rows.begin(number, false);
    for (std::size_t i = 0; i < words.size(); ++i) {
        rows.put(i, words[i], CellKind::Text);
    }
    for (const auto& range : merged) {
        rows.merge(range.column, range.columns, range.rows);
    }
    rows.end();
}

static std::vector<std::string> taken(SheetRows& rows)
{
    SheetRow row;
    REQUIRE(rows.take(row));
    std::vector<std::string> words;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        words.emplace_back(row.text(i));
    }
    return words;
}

TEST_CASE("a merged cell holds for its rows, and its columns are free behind them")
{
    SheetRows rows("a.xls");
    addRow(rows, 1, { "Lào Cai", "1" }, { { 0, 1, 2 } });
    addRow(rows, 2, { "", "2" });
    addRow(rows, 3, { "Lạng Sơn", "3" }, { { 0, 1, 2 } });
    addRow(rows, 4, { "", "4" });
    addRow(rows, 5, { "", "5" });
    CHECK(taken(rows) == std::vector<std::string> { "Lào Cai", "1" });
    CHECK(taken(rows) == std::vector<std::string> { "Lào Cai", "2" });
    CHECK(taken(rows) == std::vector<std::string> { "Lạng Sơn", "3" });
    CHECK(taken(rows) == std::vector<std::string> { "Lạng Sơn", "4" });
    CHECK(taken(rows) == std::vector<std::string> { "", "5" });
}

TEST_CASE("cells that are merged twice hold for the first only")
{
    SheetRows rows("a.xls");
    addRow(rows, 1, { "A", "B", "C" }, { { 0, 2, 3 }, { 1, 2, 9 }, { 2, 1, 2 } });
    addRow(rows, 2, { "", "", "", "x" }, { { 3, 1, 2 } });
    addRow(rows, 3, { "", "", "", "" });
    addRow(rows, 4, { "y" });
    CHECK(taken(rows) == std::vector<std::string> { "A", "B", "C" });
    CHECK(taken(rows) == std::vector<std::string> { "A", "A", "C", "x" });
    CHECK(taken(rows) == std::vector<std::string> { "y" });
    CHECK_FALSE(rows.hasRow());
}
