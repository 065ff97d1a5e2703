// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A finished row, with its texts in one piece.
struct SheetRow {
    struct Value {
        std::uint32_t first = 0;
        std::uint32_t length = 0;
        CellKind kind = CellKind::Empty;
        OldFont font = OldFont::None;
        CellSpan span = CellSpan::Alone;
        double number = 0;
    };
    std::int64_t number = 0; ///< from 1
    std::int64_t repeats = 1;
    bool isHidden = false;
    std::string texts;
    std::vector<Value> cells;

    void put(std::size_t column, std::string_view shown, CellKind kind, double number,
        OldFont font = OldFont::None);
    std::string_view text(std::size_t column) const; ///< empty when there is no such cell
    void show(RawRow& row) const;                    ///< as views into this row
};

/// A number as a person would write it who wants all of it, at most 15 digits.
std::string shortest(double value);

/// Puts rows together from the cells a parser meets, in order. A merged cell speaks for all it
/// covers: its value is given to every row and column of it. Rows without a value of their own are
/// passed over. Throws Error "file.too-large-inside" for a row over the cap.
class SheetRows {
public:
    static constexpr std::size_t mostColumns = 16'384;
    static constexpr std::int64_t mostRows = 1'048'576;
    static constexpr std::size_t longestCell = std::size_t(1) << 20;

    explicit SheetRows(std::string file)
        : m_file(std::move(file))
    {
    }
    /// `repeats`: the row stands that many times.
    void begin(std::int64_t number, bool isHidden, std::int64_t repeats = 1);
    void put(std::size_t column, std::string_view shown, CellKind kind, double number = 0);
    /// The value at this column of the row at hand holds for so many columns and rows. Nothing
    /// happens where one of them is covered by a cell merged before.
    void merge(std::size_t column, std::size_t columns, std::int64_t rows);
    /// What the cell at this column was put as: some files write the rows of a merged cell one by one.
    void setSpan(std::size_t column, CellSpan span);
    void end();

    std::int64_t number() const { return m_row.number; }
    /// The next row that has a value; false when none is finished.
    bool take(SheetRow& row);
    bool hasRow() const { return !m_done.empty(); }

private:
    struct Merged {
        std::size_t firstColumn = 0;
        std::size_t lastColumn = 0;
        std::int64_t firstRow = 0;
        std::int64_t lastRow = 0;
        std::string text;
        CellKind kind = CellKind::Empty;
        double number = 0;
    };
    static CellSpan spanOfFirst(const Merged& merged);
    bool cover(const Merged& merged);
    void forgetPassed();
    void fill(const Merged& merged);

    std::string m_file;
    SheetRow m_row;
    bool m_hasValue = false;
    std::vector<Merged> m_merged;
    std::vector<std::int64_t> m_coveredTo; ///< by column, the last row of what is merged there
    std::int64_t m_firstEnd = 0;           ///< the row that the first of m_merged ends with
    std::deque<SheetRow> m_done;
};

} // namespace tuyen
