// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/SheetRows.h"
#include "ingest/XlsxBook.h"
#include "ingest/XmlStream.h"

#include <deque>
#include <string>
#include <vector>

namespace tuyen {

/// A1-style range; rows and columns from 0.
struct CellRange {
    std::int64_t firstRow = 0;
    std::int64_t lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// "C12" into row 11 and column 2; false when it is no reference of a real sheet.
bool parseReference(std::string_view text, std::int64_t& row, int& column);

/// The merged ranges of a sheet. They stand behind the cells in the file, so this reads the whole
/// part once more: by searching, which costs a tenth of parsing it.
std::vector<CellRange> mergedRanges(ZipPart part);

/// Makes rows of a worksheet part. Only cells that are written are looked at: the declared range of
/// a sheet is anybody's claim. Rows without a value are passed over.
class XlsxSheet final : public XmlSink {
public:
    XlsxSheet(const XlsxBook& book, std::string file, std::vector<CellRange> merged);
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    std::deque<SheetRow> rows; ///< finished, not yet taken

private:
    void startCell(const XmlAttributes& attributes);
    void finishCell();
    void finishRow();
    void fillMerged();
    void put(int column, std::string_view shown, CellKind kind, double number);
    void putNumber(std::string_view value);

    const XlsxBook& m_book;
    std::string m_file;
    std::vector<CellRange> m_merged; ///< by first row
    struct Open {
        CellRange range;
        std::string text;
        CellKind kind = CellKind::Empty;
        double number = 0;
    };
    std::vector<Open> m_open; ///< ranges that reach into the rows to come
    std::size_t m_nextMerged = 0;
    SheetRow m_row;
    bool m_hasValue = false;
    std::int64_t m_lastRow = 0; ///< from 1
    int m_column = 0;
    std::string m_type;
    int m_style = 0;
    std::string m_value;
    bool m_isValue = false;
    bool m_isInCell = false;
    int m_phonetic = 0;
};

} // namespace tuyen
