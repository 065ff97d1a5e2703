// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/StreamedSheets.h"

#include <vector>

namespace tuyen {

/// Takes the loose markup of web pages apart into elements, as far as tables need it: names in
/// small letters, attributes with or without quotes, text with its entities resolved; scripts,
/// styles and comments passed over. Nothing is refused for being badly written; only a tag over a
/// megabyte is ("xlsx.hostile").
class HtmlFeed final : public MarkupFeed {
public:
    HtmlFeed(XmlSink& sink, std::string file)
        : m_sink(sink)
        , m_file(std::move(file))
    {
    }
    void feed(std::string_view piece, bool isLast) override;

private:
    std::size_t takeText(std::size_t at, bool isLast);
    std::size_t takeMarkup(std::size_t at, bool isLast);
    void takeTag(std::string_view tag);

    XmlSink& m_sink;
    std::string m_file;
    std::string m_window;
    std::string m_until; ///< inside a script, style or comment: what ends it
};

/// The rows of one table of a page. A table within a table is a sheet of its own.
class HtmlTable final : public SheetSink {
public:
    HtmlTable(const std::string& file, int wanted)
        : SheetSink(file, wanted)
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    bool isWanted() const { return !m_open.empty() && m_open.back(); }
    void startRow(const XmlAttributes& at);
    void startCell(const XmlAttributes& at);
    void finishCell();
    void finishRow();

    std::vector<bool> m_open; ///< tables: whether it is the one
    std::int64_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_across = 1;
    std::int64_t m_down = 1;
    bool m_isInRow = false;
    bool m_isInCell = false;
    std::string m_text;
    std::vector<std::int64_t> m_taken; ///< by column: the last row a cell above reaches down to
};

} // namespace tuyen
