// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/JsonText.h"

#include "base/Error.h"
#include "base/File.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t pieceSize = std::size_t(256) << 10;
static constexpr std::size_t longestBare = 4096;
static constexpr std::size_t longestValue = std::size_t(16) << 20;

JsonText::JsonText(const std::filesystem::path& file)
    : m_in(file)
{
    std::string head;
    m_in.read(head, 64 * 1024);
    m_encoding = detectEncoding(head);
    goTo({});
}

void JsonText::fail(const Place& at) const
{
    throw Error("json.damaged",
        { { "file", utf8(m_in.path().filename()) }, { "line", std::to_string(at.line) },
            { "column", std::to_string(at.column) } });
}

void JsonText::goTo(const Place& place)
{
    m_in.rewind();
    m_undecoded.clear();
    m_window.clear();
    m_at = 0;
    m_isWhole = false;
    m_place = {};
    m_in.read(m_undecoded, m_encoding.markLength);
    m_undecoded.clear();
    while (m_place.offset < place.offset && (m_at < m_window.size() || fill())) {
        const auto step = std::min(
            m_window.size() - m_at, static_cast<std::size_t>(place.offset - m_place.offset));
        m_at += step;
        m_place.offset += std::int64_t(step);
    }
    m_place = place;
}

/// More text behind what is there; what was used is dropped when it is much.
bool JsonText::fill()
{
    if (m_isWhole) {
        return false;
    }
    if (m_at > pieceSize) {
        m_window.erase(0, m_at);
        m_at = 0;
    }
    m_isWhole = !m_in.read(m_undecoded, pieceSize) || m_in.position() == m_in.size();
    m_undecoded.erase(0, decode(m_encoding.encoding, m_undecoded, m_isWhole, m_window));
    return true;
}

int JsonText::peek()
{
    while (m_at == m_window.size()) {
        if (!fill()) {
            return -1;
        }
    }
    return static_cast<unsigned char>(m_window[m_at]);
}

/// Counts the lines and letters passed over.
void JsonText::advance(std::size_t to)
{
    for (; m_at < to; ++m_at, ++m_place.offset) {
        const auto c = static_cast<unsigned char>(m_window[m_at]);
        if (c == '\n') {
            ++m_place.line;
            m_place.column = 1;
        } else {
            m_place.column += (c & 0xC0) != 0x80;
        }
    }
}

void JsonText::take()
{
    if (peek() >= 0) {
        advance(m_at + 1);
    }
}

void JsonText::skipBlanks()
{
    for (int c = peek(); c == ' ' || c == '\t' || c == '\r' || c == '\n'; c = peek()) {
        take();
    }
}

void JsonText::expect(char c)
{
    skipBlanks();
    if (peek() != c) {
        fail(m_place);
    }
    take();
    skipBlanks();
}

/// Behind the closing quote of the string that begins at m_at + `at`, counted from m_at too: the
/// window may move while it grows.
std::size_t JsonText::endOfString(std::size_t at)
{
    for (++at;; ++at) {
        if (at > longestValue) {
            throw Error("file.too-large-inside", { { "file", utf8(m_in.path().filename()) } });
        }
        if (m_at + at >= m_window.size() && !fill()) {
            return 0;
        }
        const char c = m_window[m_at + at];
        if (c == '\\') {
            ++at;
        } else if (c == '"') {
            return at + 1;
        }
    }
}

/// A number or a word, which nothing closes: it ends before what cannot belong to it.
void JsonText::bareValue(std::string& raw)
{
    for (int c = peek();
         c > ' ' && std::string_view(",:\"{}[]").find(char(c)) == std::string_view::npos;
         c = peek()) {
        raw += char(c);
        take();
        if (raw.size() > longestBare) {
            fail(m_place);
        }
    }
    if (raw.empty()) {
        fail(m_place);
    }
}

void JsonText::value(std::string& raw, bool keep)
{
    raw.clear();
    const auto begin = m_place;
    const int first = peek();
    if (first != '"' && first != '{' && first != '[') {
        bareValue(raw);
        return;
    }
    int depth = 0;
    do {
        const int c = peek();
        if (c < 0) {
            fail(begin);
        }
        std::size_t length = 1;
        if (c == '"') {
            length = endOfString(0);
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else {
            length = std::min(m_window.find_first_of("\"{}[]", m_at), m_window.size()) - m_at;
        }
        if (length == 0) {
            fail(begin);
        }
        if (keep) {
            if (raw.size() + length > longestValue) {
                throw Error("file.too-large-inside", { { "file", utf8(m_in.path().filename()) } });
            }
            raw.append(m_window, m_at, length);
        }
        advance(m_at + length);
    } while (depth > 0);
}

void JsonText::line(std::string& raw)
{
    raw.clear();
    for (;;) {
        if (peek() < 0) {
            return;
        }
        const auto end = m_window.find('\n', m_at);
        const auto last = std::min(end, m_window.size());
        if (raw.size() + last - m_at > longestValue) {
            throw Error("file.too-large-inside", { { "file", utf8(m_in.path().filename()) } });
        }
        raw.append(m_window, m_at, last - m_at);
        advance(last);
        if (end != std::string::npos) {
            take();
            return;
        }
    }
}

} // namespace tuyen
