// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/StreamedSheets.h"

namespace tuyen {

/// A worksheet of SpreadsheetML 2003.
class ExcelXmlSheet final : public SheetSink {
public:
    ExcelXmlSheet(const std::string& file, int wanted)
        : SheetSink(file, wanted)
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void startRow(const XmlAttributes& at);
    void startCell(const XmlAttributes& at);
    void finishCell();

    bool m_isWanted = false;
    std::int64_t m_row = 0;
    std::int64_t m_column = 0; ///< of the next cell, from 0
    std::size_t m_across = 1;
    std::int64_t m_down = 1;
    int m_skipped = 0; ///< comments hold data of their own
    bool m_isData = false;
    std::string m_type;
    std::string m_text;
};

} // namespace tuyen
