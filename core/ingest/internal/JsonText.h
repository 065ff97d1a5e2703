// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ByteStream.h"
#include "ingest/Encoding.h"

#include <cstdint>
#include <string>

namespace tuyen {

/// JSON value by value, in bounded memory: finds where each value ends, by brackets and quotes,
/// and hands its bytes out to be parsed. Positions are those of the text, lines and columns those
/// an editor shows.
class JsonText {
public:
    struct Place {
        std::int64_t offset = 0;
        std::int64_t line = 1;
        std::int64_t column = 1;
    };

    explicit JsonText(const std::filesystem::path& file);

    int peek(); ///< the next byte; -1 at the end
    void take();
    void skipBlanks();
    /// The next value; with `keep` false it is only passed over. Throws Error "json.damaged" when
    /// it does not end, "file.too-large-inside" when it is over 16 MB.
    void value(std::string& raw, bool keep = true);
    /// The rest of the line, without its end.
    void line(std::string& raw);
    /// Takes this byte and the blanks behind it, or throws Error "json.damaged".
    void expect(char c);

    Place place() const { return m_place; }
    void goTo(const Place& place);
    std::int64_t size() const { return m_in.size(); }
    bool isDecoded() const { return m_encoding.encoding != TextEncoding::Utf8; }
    [[noreturn]] void fail(const Place& at) const;

private:
    bool fill();
    void advance(std::size_t to);
    std::size_t endOfString(std::size_t at);
    void bareValue(std::string& raw);

    ByteStream m_in;
    EncodingGuess m_encoding;
    std::string m_undecoded;
    std::string m_window;
    std::size_t m_at = 0;
    Place m_place;
    bool m_isWhole = false;
};

} // namespace tuyen
