// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/Encoding.h"

#include <array>
#include <cstring>
#include <utility>

namespace tuyen {

std::string_view name(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Utf8:
        return "utf-8";
    default:
        break;
    }
    return name(*legacyOf(encoding));
}

std::optional<LegacyEncoding> legacyOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Tcvn3:
        return LegacyEncoding::Tcvn3;
    case TextEncoding::Vni:
        return LegacyEncoding::Vni;
    case TextEncoding::Viscii:
        return LegacyEncoding::Viscii;
    case TextEncoding::Windows1258:
        return LegacyEncoding::Windows1258;
    case TextEncoding::Windows1252:
        return LegacyEncoding::Windows1252;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<TextEncoding> encodingFromName(std::string_view text)
{
    std::string lower;
    for (const char c : text) {
        lower += c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    for (const auto encoding : textEncodings) {
        if (name(encoding) == lower) {
            return encoding;
        }
    }
    static constexpr std::array<std::pair<std::string_view, TextEncoding>, 8> others { {
        { "utf8", TextEncoding::Utf8 },
        { "abc", TextEncoding::Tcvn3 },
        { "tcvn", TextEncoding::Tcvn3 },
        { "tcvn-5712", TextEncoding::Tcvn3 },
        { "cp1258", TextEncoding::Windows1258 },
        { "cp1252", TextEncoding::Windows1252 },
        { "latin1", TextEncoding::Windows1252 },
        { "iso-8859-1", TextEncoding::Windows1252 },
    } };
    for (const auto& [other, encoding] : others) {
        if (other == lower) {
            return encoding;
        }
    }
    return std::nullopt;
}

std::string encodingNames()
{
    std::string names;
    for (const auto encoding : textEncodings) {
        names += (names.empty() ? "" : ", ") + std::string(name(encoding));
    }
    return names;
}

static void appendUtf8(std::string& out, std::uint32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

static std::size_t decodeUtf16(bool isBig, std::string_view bytes, bool isLast, std::string& out)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return std::uint32_t(isBig ? first << 8 | second : second << 8 | first);
    };
    std::size_t at = 0;
    while (at + 1 < bytes.size()) {
        const auto c = unit(at);
        const bool isHigh = c >= 0xD800 && c < 0xDC00;
        if (isHigh && at + 3 >= bytes.size() && !isLast) {
            break;
        }
        if (isHigh && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
            appendUtf8(out, 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00));
            at += 4;
            continue;
        }
        appendUtf8(out, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
        at += 2;
    }
    if (isLast && at < bytes.size()) {
        appendUtf8(out, 0xFFFD);
        at = bytes.size();
    }
    return at;
}

std::size_t decode(TextEncoding encoding, std::string_view bytes, bool isLast, std::string& utf8)
{
    if (encoding == TextEncoding::Utf8) {
        utf8.append(bytes);
        return bytes.size();
    }
    if (const auto legacy = legacyOf(encoding)) {
        utf8 += decodeLegacy(bytes, *legacy);
        return bytes.size();
    }
    return decodeUtf16(encoding == TextEncoding::Utf16Be, bytes, isLast, utf8);
}

std::int64_t encodedLength(TextEncoding encoding, std::string_view utf8)
{
    if (encoding != TextEncoding::Utf16Le && encoding != TextEncoding::Utf16Be) {
        return std::int64_t(utf8.size());
    }
    std::int64_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80 ? (byte >= 0xF0 ? 2 : 1) : 0;
    }
    return units * 2;
}

bool isWellFormed(std::string_view text)
{
    const auto* p = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = p + text.size();
    const auto follows = [&](int n) { return p + n < end && (p[n] & 0xC0) == 0x80; };
    while (p < end) {
        std::uint64_t word = 0;
        while (end - p >= 8 && (std::memcpy(&word, p, 8), (word & 0x8080808080808080U) == 0)) {
            p += 8;
        }
        if (p == end) {
            return true;
        }
        const unsigned c = *p;
        if (c < 0x80) {
            ++p;
        } else if (c >= 0xC2 && c < 0xE0 && follows(1)) {
            p += 2;
        } else if (c >= 0xE0 && c < 0xF0 && follows(1) && follows(2) && (c != 0xE0 || p[1] >= 0xA0)
            && (c != 0xED || p[1] < 0xA0)) {
            p += 3;
        } else if (c >= 0xF0 && c < 0xF5 && follows(1) && follows(2) && follows(3)
            && (c != 0xF0 || p[1] >= 0x90) && (c != 0xF4 || p[1] < 0x90)) {
            p += 4;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace tuyen
