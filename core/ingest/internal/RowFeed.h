// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/RowParser.h"
#include "ingest/RowSorter.h"
#include "ingest/internal/CaseRows.h"
#include "ingest/internal/SheetLayout.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace tuyen {

/// A fix of the import, at the cell it names.
struct FixedCell {
    enum class State : std::uint8_t { Applied, AlreadySaid, NotFitting };
    CellPlace place; ///< as in ImportOptions::fixes
    CellFix fix;
    State state = State::NotFitting;
    std::string was; ///< the cell as in the file, and what it is there
    CellKind kind = CellKind::Empty;
    double number = 0;
};

/// Rows taken out of a reader to be handed to another thread: their texts in one piece of memory.
struct RowBlock {
    struct Item {
        RowKind kind = RowKind::Data;
        RawRow row; ///< its cells are views into `texts`
        std::size_t context = 0;
        std::vector<std::string> cells; ///< before fixes, where no range of bytes holds the row
        std::vector<FixedCell> fixes;   ///< all that name a cell of the row
    };
    std::int64_t sequence = 0;
    std::string texts;
    Refill<Item> items;
    std::vector<SectionContext> contexts;
    Refill<ParsedRow> parsed; ///< one for each item, empty for what is no row
    std::int64_t bytesRead = 0;

    void empty() ///< to be filled again
    {
        texts.clear();
        items.clear();
        contexts.clear();
        parsed.clear();
    }
};

/// The rows below the header of one sheet, sorted into rows and what is none, with fixes applied.
class RowFeed {
public:
    /// Selects the sheet and passes over everything down to the header's last row.
    RowFeed(TableReader& reader, const SheetLayout& layout);

    /// Up to `most` rows; null at the end of the table. A block that is given is filled again.
    std::unique_ptr<RowBlock> next(std::size_t most, std::unique_ptr<RowBlock> block = {});
    /// Known at the end: the table that follows in the same sheet.
    const NextTable& nextTable() const { return m_nextTable; }

private:
    /// A row read before its turn.
    struct Held {
        RawRow row; ///< its cells are views into `texts`
        std::string texts;
    };
    bool read(RawRow& row);
    bool isTitleLine() const;
    RowKind sortRow();
    bool saysOtherPeople() const;
    bool readAhead();
    bool beginsTable(const RawRow& row, RowKind kind);
    bool isTitleOfNext(const RawRow& row, RowKind kind);
    void rememberTitle(RowKind kind);
    void applyFixes(RawRow& row);
    void findFixes(const std::string& sheet, const RawRow& row);
    void fitFilled(const RawRow& row);
    void writeFixes(RawRow& row);
    void decodeColumns(RawRow& row);
    RowKind sortLink(RawRow& row);
    SectionContext contextOf(RowKind kind, const RowBlock& block);
    void carryLast(const RowBlock& block);

    TableReader& m_reader;
    const SheetLayout& m_layout;
    RowSorter m_sorter;
    CaseRows m_cases;
    bool m_isFilled = false; ///< the row at hand was, from the one above
    RowBlock::Item m_carried; ///< the last row of the block before, its texts
    std::string m_carriedTexts;
    std::vector<std::string> m_decoded; ///< texts of columns in letters of before Unicode
    std::deque<std::string> m_fixed; ///< texts of the fixes of the row at hand; the cells view them
    std::vector<FixedCell> m_fixes;  ///< those that name a cell of the row at hand
    std::vector<Cell> m_unfixed;     ///< the cells of the row at hand before its fixes; none: no fixes
    RawRow m_row;
    std::deque<std::unique_ptr<Held>> m_held;
    std::unique_ptr<Held> m_current; ///< what m_row views, when it was held
    std::int64_t m_lastNumber = 0;
    bool m_hasFigures = false; ///< a table of years may follow one of other years at once
    bool m_isAfterBreak = false; ///< the row before was none, or there was a gap
    std::string m_title;         ///< lines since the last row of data
    NextTable m_nextTable;
    std::int64_t m_sequence = 0;
};

} // namespace tuyen
