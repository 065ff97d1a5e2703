// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/StreamedSheets.h"

namespace tuyen {

/// Makes rows of one table. Repeat counts are kept as counts as long as nothing stands in what is
/// repeated: spreadsheets end with a million empty rows written as one.
class OdsSheet final : public SheetSink {
public:
    explicit OdsSheet(const std::string& file)
        : SheetSink(file, 0)
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override
    {
        if (m_paragraphs > 0 && m_skipped == 0) {
            append(piece);
        }
    }

private:
    void startRow(const XmlAttributes& at);
    void startCell(bool isCovered, const XmlAttributes& at);
    void startText(std::string_view name, const XmlAttributes& at);
    void finishCell();
    void putValue(std::size_t column);
    void putDate(std::size_t column);
    void putNumber(std::size_t column);
    void putTime(std::size_t column);
    void append(std::string_view piece)
    {
        if (m_text.size() < SheetRows::longestCell) {
            m_text.append(piece.substr(0, SheetRows::longestCell - m_text.size()));
        }
    }

    int m_depth = 0; ///< of tables
    std::int64_t m_nextRow = 1;
    std::int64_t m_rowRepeats = 1;
    std::size_t m_column = 0;
    bool m_isInCell = false;
    bool m_isCovered = false;
    bool m_isError = false;
    std::size_t m_repeats = 1;
    std::size_t m_columnsSpanned = 1;
    std::int64_t m_rowsSpanned = 1;
    std::string m_type;
    std::string m_value;
    std::string m_text;
    bool m_hasParagraph = false;
    int m_paragraphs = 0; ///< open
    int m_skipped = 0;    ///< elements open that are no content of the cell
};

} // namespace tuyen
