// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/OdsTables.h"

#include "base/Error.h"
#include "ingest/Encoding.h"
#include "ingest/apart/Entities.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tuyen {

static constexpr std::size_t longestTag = std::size_t(1) << 20;
static constexpr std::size_t mostTables = 10'000;
static constexpr std::string_view tableSpace
    = "\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

namespace {

class Scan {
public:
    Scan(const PieceSource& source, const std::string& file)
        : m_source(source)
        , m_file(file)
    {
    }
    std::vector<OdsTable> run();

private:
    [[noreturn]] void fail(const char* code) const { throw Error(code, { { "file", m_file } }); }
    bool more();
    void findPrefix();
    /// Past `end`, which may be pieces away; npos at the end of the content.
    std::size_t passOver(std::size_t from, std::string_view end);
    std::size_t endOfTag(std::size_t from);
    std::size_t takeMarkup(std::size_t at);
    void takeOpening(std::string_view tag, std::size_t at);
    void takeClosing(std::size_t behind);

    const PieceSource& m_source;
    const std::string& m_file;
    std::string m_window;
    std::uint64_t m_base = 0; ///< of the window's first byte
    std::string m_open;       ///< "<table:table"
    std::string m_close;
    std::string m_name; ///< " table:name="
    int m_depth = 0;
    std::vector<OdsTable> m_tables;
};

} // namespace

bool Scan::more() { return m_source(m_window); }

/// The root says which prefix stands for tables; it is "table" wherever we looked.
void Scan::findPrefix()
{
    while (m_window.find(tableSpace) == m_window.npos && m_window.size() < longestTag && more()) { }
    const auto at = m_window.find(tableSpace);
    const auto name = at == m_window.npos ? at : m_window.rfind("xmlns:", at);
    if (name == m_window.npos || at - name > 40) {
        fail("xlsx.damaged");
    }
    const auto prefix = m_window.substr(name + 6, at - name - 7);
    m_open = "<" + prefix + ":table";
    m_close = "</" + prefix + ":table";
    m_name = prefix + ":name=";
}

std::size_t Scan::passOver(std::size_t from, std::string_view end)
{
    for (;;) {
        const auto found = m_window.find(end, from);
        if (found != m_window.npos) {
            return found + end.size();
        }
        from = std::max(from, m_window.size() - std::min(m_window.size(), end.size()));
        m_base += from;
        m_window.erase(0, from);
        from = 0;
        if (!more()) {
            return m_window.size();
        }
    }
}

/// Past the '>' of the tag that begins at `from`; what stands in quotes is no end.
std::size_t Scan::endOfTag(std::size_t from)
{
    char quote = 0;
    for (auto at = from;; ++at) {
        if (at == m_window.size() && (at - from > longestTag || !more())) {
            fail(at - from > longestTag ? "xlsx.hostile" : "xlsx.damaged");
        }
        const char c = m_window[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
}

void Scan::takeOpening(std::string_view tag, std::size_t at)
{
    const bool isWhole = tag.ends_with("/>");
    if (m_depth == 0) {
        OdsTable table;
        table.first = m_base + at;
        const auto name = tag.find(m_name);
        if (name != tag.npos) {
            const auto value = tag.substr(name + m_name.size());
            table.name = unescaped(value.substr(1, value.find(value.front(), 1) - 1));
            if (!isWellFormed(table.name)) {
                fail("xlsx.damaged"); // the parser says the same of what stands within the tables
            }
        }
        table.last = isWhole ? table.first + tag.size() : 0;
        m_tables.push_back(std::move(table));
        if (m_tables.size() > mostTables) {
            fail("xlsx.too-large");
        }
    }
    m_depth += isWhole ? 0 : 1;
}

void Scan::takeClosing(std::size_t behind)
{
    if (m_depth > 0 && --m_depth == 0) {
        m_tables.back().last = m_base + behind;
    }
}

std::size_t Scan::takeMarkup(std::size_t at)
{
    const auto rest = std::string_view(m_window).substr(at);
    const auto isTag = [&](const std::string& name) {
        return rest.starts_with(name) && rest.size() > name.size()
            && std::string_view(" \t\r\n>/").find(rest[name.size()]) != std::string_view::npos;
    };
    if (rest.starts_with("<!--")) {
        return passOver(at + 4, "-->");
    }
    if (rest.starts_with("<![CDATA[")) {
        return passOver(at + 9, "]]>");
    }
    if (rest.starts_with("<!")) {
        fail("xlsx.hostile"); // a DTD
    }
    if (isTag(m_open)) {
        const auto end = endOfTag(at);
        takeOpening(std::string_view(m_window).substr(at, end - at), at);
        return end;
    }
    if (isTag(m_close)) {
        const auto end = endOfTag(at);
        takeClosing(end);
        return end;
    }
    return at + 1;
}

std::vector<OdsTable> Scan::run()
{
    static constexpr std::size_t lookAhead = 64; // more than any name looked for
    findPrefix();
    std::size_t at = 0;
    bool isMore = true;
    for (;;) {
        const auto* found = static_cast<const char*>(
            std::memchr(m_window.data() + at, '<', m_window.size() - at));
        at = found ? std::size_t(found - m_window.data()) : m_window.size();
        if (isMore && at + lookAhead > m_window.size()) {
            m_base += at;
            m_window.erase(0, at);
            at = 0;
            isMore = more();
        } else if (!found) {
            break;
        } else {
            at = takeMarkup(at);
        }
    }
    if (m_depth != 0) {
        fail("xlsx.damaged");
    }
    std::erase_if(m_tables, [](const auto& table) { return table.name.empty(); });
    return std::move(m_tables);
}

std::vector<OdsTable> findOdsTables(const PieceSource& source, const std::string& file)
{
    return Scan(source, file).run();
}

} // namespace tuyen
