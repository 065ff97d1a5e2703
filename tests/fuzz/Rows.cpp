// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

#include "Targets.h"
#include "base/Catalogue.h"
#include "text/Fold.h"

#include <cmath>

namespace tuyen::fuzz {

static constexpr int mostRows = 3000; ///< a repeated row may stand for a million
static constexpr std::size_t mostCells = 16'384;

static void check(const RawRow& row, std::int64_t before)
{
    require(row.number > before, "rows go down the sheet");
    require(row.offset >= 0 && row.length >= 0, "bytes of a row are in the file");
    require(row.cells.size() <= mostCells, "no row is wider than a sheet");
    require(row.problem.empty() || hasSentence(row.problem), "a problem has a sentence");
    for (const auto& cell : row.cells) {
        require(!row.problem.empty() || isValidUtf8(cell.text), "a cell without a problem is UTF-8");
        require(!std::isnan(cell.number), "the value of a cell is a number");
        if (cell.kind == CellKind::Date) {
            require(cell.number == 0 || std::abs(cell.number) < 3e6, "a date is of the calendar");
        }
    }
}

static int readSheet(TableReader& reader)
{
    RawRow row;
    std::int64_t before = 0;
    int rows = 0;
    for (; rows < mostRows && reader.next(row); ++rows) {
        check(row, before);
        before = row.number;
    }
    return rows;
}

void readSheets(TableReader& reader, bool again)
{
    require(!reader.format().format.empty(), "a table has a format");
    int left = 20; // sheets
    for (const auto& sheet : reader.sheets()) {
        require(isValidUtf8(sheet), "the name of a sheet is UTF-8");
        reader.select(sheet);
        const auto first = readSheet(reader);
        require(reader.bytesRead() >= 0 && reader.bytesTotal() >= 0, "progress counts up");
        if (again) {
            reader.select(sheet);
            require(readSheet(reader) == first, "a sheet reads the same twice");
        }
        if (--left == 0) {
            return;
        }
    }
}

} // namespace tuyen::fuzz
