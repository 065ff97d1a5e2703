// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/Entities.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

namespace tuyen {

static void appendLetter(std::uint32_t c, std::string& out)
{
    if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) {
        c = 0xFFFD;
    }
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += c < 0x10000 ? char(0xE0 | (c >> 12)) : char(0xF0 | (c >> 18));
        if (c >= 0x10000) {
            out += char(0x80 | ((c >> 12) & 0x3F));
        }
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

/// 0 when the name is none.
static std::uint32_t letterNamed(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::uint32_t> names[] { { "amp", '&' },
        { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' }, { "nbsp", 0xA0 },
        { "ndash", 0x2013 }, { "mdash", 0x2014 }, { "hellip", 0x2026 }, { "agrave", 0xE0 },
        { "aacute", 0xE1 }, { "acirc", 0xE2 }, { "atilde", 0xE3 }, { "egrave", 0xE8 },
        { "eacute", 0xE9 }, { "ecirc", 0xEA }, { "igrave", 0xEC }, { "iacute", 0xED },
        { "ograve", 0xF2 }, { "oacute", 0xF3 }, { "ocirc", 0xF4 }, { "otilde", 0xF5 },
        { "ugrave", 0xF9 }, { "uacute", 0xFA }, { "yacute", 0xFD }, { "Agrave", 0xC0 },
        { "Aacute", 0xC1 }, { "Acirc", 0xC2 }, { "Atilde", 0xC3 }, { "Egrave", 0xC8 },
        { "Eacute", 0xC9 }, { "Ecirc", 0xCA }, { "Igrave", 0xCC }, { "Iacute", 0xCD },
        { "Ograve", 0xD2 }, { "Oacute", 0xD3 }, { "Ocirc", 0xD4 }, { "Otilde", 0xD5 },
        { "Ugrave", 0xD9 }, { "Uacute", 0xDA }, { "Yacute", 0xDD } };
    for (const auto& [known, letter] : names) {
        if (known == name) {
            return letter;
        }
    }
    if (!name.starts_with('#')) {
        return 0;
    }
    const bool isHex = name.size() > 1 && (name[1] | 0x20) == 'x';
    name.remove_prefix(isHex ? 2 : 1);
    std::uint32_t letter = 0;
    const auto end
        = std::from_chars(name.data(), name.data() + name.size(), letter, isHex ? 16 : 10).ptr;
    return end == name.data() + name.size() ? letter : 0;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto at = std::min(text.find('&'), text.size());
        out.append(text.substr(0, at));
        text.remove_prefix(at);
        if (text.empty()) {
            break;
        }
        const auto end = text.substr(0, 12).find(';');
        const auto letter = end == text.npos ? 0 : letterNamed(text.substr(1, end - 1));
        if (letter == 0) {
            out += '&';
            text.remove_prefix(1);
        } else {
            appendLetter(letter, out);
            text.remove_prefix(end + 1);
        }
    }
    return out;
}

} // namespace tuyen
