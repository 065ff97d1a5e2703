// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/internal/XmlText.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static constexpr std::string_view replacement = "\xEF\xBF\xBD";

static std::int64_t replacementsIn(std::string_view text)
{
    std::int64_t count = 0;
    for (auto at = text.find(replacement); at != text.npos; at = text.find(replacement, at + 3)) {
        ++count;
    }
    return count;
}

std::string printable(std::string_view text, std::int64_t& replaced)
{
    std::string valid;
    if (isValidUtf8(text)) {
        valid = text;
    } else {
        valid = normalised(text);
        replaced += std::max<std::int64_t>(1, replacementsIn(valid) - replacementsIn(text));
    }
    std::string out;
    out.reserve(valid.size());
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const char c = valid[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool isNoncharacter = byte == 0xEF && i + 2 < valid.size() // U+FFFE and U+FFFF
            && static_cast<unsigned char>(valid[i + 1]) == 0xBF
            && static_cast<unsigned char>(valid[i + 2]) >= 0xBE;
        const bool turns = directionMarkAt(valid, i) > 0;
        const bool isControl = byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (isNoncharacter || isControl || turns) {
            i += isNoncharacter || turns ? 2 : 0;
            out += replacement;
            ++replaced;
        } else {
            out += c;
        }
    }
    return out;
}

std::string XmlText::of(std::string_view text)
{
    std::string out;
    for (const char c : printable(text, m_replaced)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\t': // else a reader makes blanks of them in an attribute
            out += "&#9;";
            break;
        case '\n':
            out += "&#10;";
            break;
        case '\r':
            out += "&#13;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace tuyen
