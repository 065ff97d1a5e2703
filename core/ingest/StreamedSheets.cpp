// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/StreamedSheets.h"

#include "base/Error.h"
#include "ingest/internal/ReplacedLetter.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tuyen {

static constexpr std::size_t mostSheets = 10'000;

/// Two sheets of one name cannot be told apart by whoever selects one.
static void makeUnique(std::vector<std::string>& names)
{
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> next; ///< number to try; thousands may share one name
    for (auto& name : names) {
        const auto plain = name;
        auto& number = next.try_emplace(plain, 2).first->second;
        while (!taken.insert(name).second) {
            name = plain + " (" + std::to_string(number++) + ")";
        }
    }
}

StreamedSheets::StreamedSheets(SheetFormat format, const ReadOptions& options)
    : m_format(std::move(format))
{
    if (m_format.names.empty()) {
        const std::string_view kind = m_format.format;
        const bool isGraph = kind == "graphml" || kind == "gexf";
        throw Error(isGraph ? "graph.empty" : "file.no-table", { { "file", m_format.file } });
    }
    if (m_format.names.size() > mostSheets) {
        throw Error("xlsx.too-large", { { "file", m_format.file } });
    }
    makeUnique(m_format.names);
    select(options.sheet.empty() ? m_format.names.front() : options.sheet);
}

void StreamedSheets::select(std::string_view name)
{
    const auto sheet = std::ranges::find(m_format.names, name);
    if (sheet == m_format.names.end()) {
        throw Error("sheet.unknown", { { "file", m_format.file }, { "sheet", std::string(name) } });
    }
    const auto index = std::size_t(sheet - m_format.names.begin());
    m_sink = m_format.sink(index);
    m_feed = m_format.feed(*m_sink);
    m_source = m_format.open(index);
    m_read = 0;
    m_isAtEnd = false;
}

bool StreamedSheets::next(RawRow& row)
{
    while (!m_sink->rows.take(m_current)) {
        if (m_isAtEnd || m_sink->isDone) {
            return false;
        }
        m_piece.clear();
        m_isAtEnd = !m_source(m_piece);
        m_read += std::int64_t(m_piece.size());
        m_feed->feed(m_piece, m_isAtEnd);
    }
    m_current.show(row);
    // What was no letter in its encoding was replaced on the way in (web pages): the row waits.
    if (m_current.texts.find(replacedLetter) != std::string::npos) {
        row.problem = "encoding.invalid";
    }
    return true;
}

namespace {

class XmlFeed final : public MarkupFeed {
public:
    XmlFeed(XmlSink& sink, const std::string& file, std::string before)
        : m_xml(sink, file)
    {
        if (!before.empty()) {
            m_xml.feed(before, false);
        }
    }
    void feed(std::string_view piece, bool isLast) override { m_xml.feed(piece, isLast); }

private:
    XmlStream m_xml;
};

} // namespace

std::unique_ptr<MarkupFeed> xmlFeed(XmlSink& sink, const std::string& file, std::string before)
{
    return std::make_unique<XmlFeed>(sink, file, std::move(before));
}

std::string tableName(std::size_t index) { return "Bảng " + std::to_string(index + 1); }

std::vector<std::string> namesOf(
    SheetSink& sink, std::unique_ptr<MarkupFeed> feed, const PieceSource& source)
{
    std::string piece;
    while (piece.clear(), source(piece)) {
        feed->feed(piece, false);
    }
    feed->feed({}, true);
    return std::move(sink.names);
}

} // namespace tuyen
