// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/Html.h"

#include "base/Error.h"
#include "ingest/apart/Entities.h"

#include <algorithm>
#include <charconv>

namespace tuyen {

static constexpr std::size_t longestTag = std::size_t(1) << 20;
static constexpr std::size_t mostTables = 10'000;
static constexpr std::size_t deepest = 64;
static constexpr std::string_view blanks = " \t\r\n\f";

static std::string lower(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(
        small, small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return small;
}

/// Searches without regard to the case of ASCII letters; `small` has none that is not small.
static std::size_t findSmall(std::string_view text, std::string_view small, std::size_t from)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b; };
    const auto found = std::search(
        text.begin() + std::ptrdiff_t(from), text.end(), small.begin(), small.end(), same);
    return found == text.end() ? text.npos : std::size_t(found - text.begin());
}

void HtmlFeed::feed(std::string_view piece, bool isLast)
{
    m_window.append(piece);
    std::size_t at = 0;
    for (;;) {
        const auto before = at;
        if (!m_until.empty()) {
            const auto end = findSmall(m_window, m_until, at);
            if (end == m_window.npos) {
                at = std::max(at, m_window.size() - std::min(m_window.size(), m_until.size()));
                at = isLast ? m_window.size() : at;
                break;
            }
            at = end + (m_until == "-->" ? 3 : 0); // "</script" is a tag yet to be taken
            m_until.clear();
        } else if (at < m_window.size() && m_window[at] == '<') {
            at = takeMarkup(at, isLast);
        } else {
            at = takeText(at, isLast);
        }
        if (at == before) {
            break;
        }
    }
    m_window.erase(0, at);
    if (m_window.size() > longestTag + piece.size()) {
        throw Error("xlsx.hostile", { { "file", m_file } });
    }
}

/// A word or an entity may be cut at the end of a piece: text waits for what ends it, but not
/// longer than a page.
std::size_t HtmlFeed::takeText(std::size_t at, bool isLast)
{
    static constexpr std::size_t longEnough = 4096;
    auto end = m_window.find('<', at);
    if (end == m_window.npos) {
        if (!isLast && m_window.size() - at < longEnough) {
            return at;
        }
        end = m_window.size();
        const auto ampersand = m_window.rfind('&', end);
        if (!isLast && ampersand != m_window.npos && end - ampersand < 12 && ampersand > at) {
            end = ampersand;
        }
    }
    if (end > at) {
        m_sink.text(unescaped(std::string_view(m_window).substr(at, end - at)));
    }
    return end;
}

std::size_t HtmlFeed::takeMarkup(std::size_t at, bool isLast)
{
    const auto rest = std::string_view(m_window).substr(at);
    if (rest.size() < 4 && !isLast) {
        return at;
    }
    if (rest.starts_with("<!--")) {
        m_until = "-->";
        return at + 4;
    }
    const bool isTag = rest.size() > 1
        && (rest[1] == '/' || rest[1] == '!' || rest[1] == '?'
            || ((rest[1] | 0x20) >= 'a' && (rest[1] | 0x20) <= 'z'));
    if (!isTag) {
        m_sink.text("<");
        return at + 1;
    }
    char quote = 0;
    char before = 0;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        const char c = rest[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        } else if (c == '>') {
            takeTag(rest.substr(1, i - 1));
            return at + i + 1;
        }
        before = blanks.find(c) == blanks.npos ? c : before;
    }
    return isLast ? m_window.size() : at;
}

void HtmlFeed::takeTag(std::string_view tag)
{
    if (tag.front() == '!' || tag.front() == '?') {
        return;
    }
    const bool isEnd = tag.front() == '/';
    tag.remove_prefix(isEnd ? 1 : 0);
    const auto name = lower(tag.substr(0, tag.find_first_of(" \t\r\n\f/")));
    if (isEnd) {
        m_sink.end(name);
        return;
    }
    std::vector<std::string> words;
    tag.remove_prefix(name.size());
    while (words.size() < 512) {
        tag.remove_prefix(std::min(tag.find_first_not_of(" \t\r\n\f/"), tag.size()));
        if (tag.empty()) {
            break;
        }
        const auto end = std::min(tag.find_first_of(" \t\r\n\f=/", 1), tag.size());
        words.push_back(lower(tag.substr(0, end)));
        tag.remove_prefix(end);
        auto& value = words.emplace_back();
        const auto sign = std::min(tag.find_first_not_of(blanks), tag.size());
        if (sign == tag.size() || tag[sign] != '=') {
            continue;
        }
        tag.remove_prefix(sign + 1);
        tag.remove_prefix(std::min(tag.find_first_not_of(blanks), tag.size()));
        const bool isQuoted = !tag.empty() && (tag.front() == '"' || tag.front() == '\'');
        const auto last = isQuoted ? tag.find(tag.front(), 1) : tag.find_first_of(blanks);
        const auto length = std::min(last, tag.size());
        value = unescaped(tag.substr(isQuoted ? 1 : 0, length - (isQuoted ? 1 : 0)));
        tag.remove_prefix(std::min(length + (isQuoted ? 1 : 0), tag.size()));
    }
    std::vector<const char*> pairs;
    for (const auto& word : words) {
        pairs.push_back(word.c_str());
    }
    pairs.push_back(nullptr);
    m_sink.start(name, XmlAttributes(pairs.data()));
    if (name == "script" || name == "style" || name == "title" || name == "xml") {
        m_until = "</" + name;
    }
}

static std::int64_t spanOf(std::string_view text, std::int64_t most)
{
    std::int64_t span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp<std::int64_t>(span, 1, most);
}

void HtmlTable::start(std::string_view name, const XmlAttributes& at)
{
    if (name == "table" && names.size() < mostTables && m_open.size() < deepest) {
        m_open.push_back(beginTable(tableName(names.size())));
    } else if (!isWanted()) {
        return;
    } else if (name == "tr") {
        startRow(at);
    } else if (name == "td" || name == "th") {
        startCell(at);
    } else if (m_isInCell && (name == "br" || name == "p" || name == "div" || name == "li")) {
        text(name == "br" || !m_text.empty() ? "\v" : "");
    }
}

void HtmlTable::end(std::string_view name)
{
    if (name == "table" && !m_open.empty()) {
        if (isWanted()) {
            finishRow();
            isDone = true;
        }
        m_open.pop_back();
    } else if (isWanted() && name == "tr") {
        finishRow();
    } else if (isWanted() && (name == "td" || name == "th")) {
        finishCell();
    }
}

/// Blanks of any kind and number are one, as a browser shows them; "\v" stands for a line break.
void HtmlTable::text(std::string_view piece)
{
    if (!m_isInCell || !isWanted()) {
        return;
    }
    for (const char c : piece) {
        if (m_text.size() >= SheetRows::longestCell) {
            return;
        }
        if (c == '\v') {
            while (!m_text.empty() && m_text.back() == ' ') {
                m_text.pop_back();
            }
            m_text += '\n';
        } else if (blanks.find(c) == blanks.npos) {
            m_text += c;
        } else if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n') {
            m_text += ' ';
        }
    }
}

void HtmlTable::startRow(const XmlAttributes& at)
{
    finishRow();
    const auto style = lower(at.value("style"));
    rows.begin(++m_row, style.find("display:none") != style.npos);
    m_column = 0;
    m_isInRow = true;
}

void HtmlTable::startCell(const XmlAttributes& at)
{
    if (!m_isInRow) {
        rows.begin(++m_row, false); // a cell without a row, as browsers take it
        m_column = 0;
        m_isInRow = true;
    }
    finishCell();
    while (m_column < m_taken.size() && m_taken[m_column] >= m_row) {
        ++m_column;
    }
    m_across = std::size_t(spanOf(at.value("colspan"), 1000));
    m_down = spanOf(at.value("rowspan"), 65'534);
    m_text.clear();
    m_isInCell = true;
}

void HtmlTable::finishCell()
{
    if (!m_isInCell) {
        return;
    }
    m_isInCell = false;
    m_text.resize(m_text.find_last_not_of(" \n") + 1);
    const auto end = std::min(m_column + m_across, SheetRows::mostColumns);
    if (m_column < end) {
        rows.put(m_column, m_text, CellKind::Text);
        rows.merge(m_column, end - m_column, m_down);
        m_taken.resize(std::max(m_taken.size(), end));
        std::fill(m_taken.begin() + std::ptrdiff_t(m_column), m_taken.begin() + std::ptrdiff_t(end),
            m_row + m_down - 1);
    }
    m_column = end;
}

void HtmlTable::finishRow()
{
    finishCell();
    if (m_isInRow && m_row <= SheetRows::mostRows) {
        rows.end();
    }
    m_isInRow = false;
}

} // namespace tuyen
