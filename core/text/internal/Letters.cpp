// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/Letters.h"

#include <array>
#include <utf8proc.h>

namespace tuyen::letters {

/// Twelve vowels by six tones, in the order of Letter::tone.
static constexpr char32_t vowels[12][6] = {
    { U'a', U'à', U'ả', U'ã', U'á', U'ạ' },
    { U'ă', U'ằ', U'ẳ', U'ẵ', U'ắ', U'ặ' },
    { U'â', U'ầ', U'ẩ', U'ẫ', U'ấ', U'ậ' },
    { U'e', U'è', U'ẻ', U'ẽ', U'é', U'ẹ' },
    { U'ê', U'ề', U'ể', U'ễ', U'ế', U'ệ' },
    { U'i', U'ì', U'ỉ', U'ĩ', U'í', U'ị' },
    { U'o', U'ò', U'ỏ', U'õ', U'ó', U'ọ' },
    { U'ô', U'ồ', U'ổ', U'ỗ', U'ố', U'ộ' },
    { U'ơ', U'ờ', U'ở', U'ỡ', U'ớ', U'ợ' },
    { U'u', U'ù', U'ủ', U'ũ', U'ú', U'ụ' },
    { U'ư', U'ừ', U'ử', U'ữ', U'ứ', U'ự' },
    { U'y', U'ỳ', U'ỷ', U'ỹ', U'ý', U'ỵ' },
};

char32_t next(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        return byte(at++);
    }
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4 || at + static_cast<std::size_t>(more) >= text.size()) {
        ++at;
        return replacement;
    }
    char32_t c = first & (0x3Fu >> more);
    for (int i = 1; i <= more; ++i) {
        const unsigned char b = byte(at + static_cast<std::size_t>(i));
        if ((b & 0xC0) != 0x80) {
            ++at;
            return replacement;
        }
        c = (c << 6) | (b & 0x3F);
    }
    const bool isOverlong = (more == 2 && c < 0x800) || (more == 3 && c < 0x10000);
    if (isOverlong || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF) {
        ++at;
        return replacement;
    }
    at += static_cast<std::size_t>(more) + 1;
    return c;
}

void append(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            out += static_cast<char>(0xE0 | (c >> 12));
        } else {
            out += static_cast<char>(0xF0 | (c >> 18));
            out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        }
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    }
    out += static_cast<char>(0x80 | (c & 0x3F));
}

char32_t upper(char32_t c)
{
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

static bool isLetterOrDigit(char32_t c)
{
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
        return true;
    default:
        return false;
    }
}

/// Letters whose mark is a stroke and not a combining one, and letters that stand for two.
static void setSpecial(Letter& letter)
{
    static constexpr struct {
        char32_t letter, base, second;
    } specials[] = { { U'đ', 'd', 0 }, { U'ð', 'd', 0 }, { U'ø', 'o', 0 }, { U'ł', 'l', 0 },
        { U'ħ', 'h', 0 }, { U'ı', 'i', 0 }, { U'æ', 'a', 'e' }, { U'œ', 'o', 'e' },
        { U'ß', 's', 's' }, { U'þ', 't', 'h' } };
    for (const auto& special : specials) {
        if (letter.base == special.letter) {
            letter.base = special.base;
            letter.second = special.second;
        }
    }
    if (letter.lower == U'ð') {
        letter.lower = letter.toneless = U'đ';
    }
}

static Letter describe(char32_t c)
{
    Letter letter;
    if (!isLetterOrDigit(c)) {
        return letter;
    }
    const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
    letter.lower = lower;
    letter.isUpper = lower != c;
    letter.toneless = lower;
    utf8proc_int32_t parts[8] = {};
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(lower), parts, 8, UTF8PROC_DECOMPOSE, nullptr);
    letter.base = count > 0 ? static_cast<char32_t>(parts[0]) : lower;
    for (const auto& row : vowels) {
        for (std::uint8_t tone = 1; tone < 6; ++tone) {
            if (row[tone] == lower) {
                letter.toneless = row[0];
                letter.tone = tone;
            }
        }
    }
    setSpecial(letter);
    return letter;
}

static std::array<Letter, 0x350> makeTable()
{
    std::array<Letter, 0x350> table;
    for (char32_t c = 0; c < 0x250; ++c) {
        table[c] = describe(c);
    }
    // U+0189 is typed for Đ; its own small letter lies outside the table.
    table[0x189].lower = table[0x189].toneless = U'đ';
    table[0x189].base = U'd';
    for (char32_t c = 0; c < 0x100; ++c) {
        table[0x250 + c] = describe(0x1E00 + c);
    }
    return table;
}

const Letter& latin(char32_t c)
{
    static const auto table = makeTable();
    return table[c < 0x250 ? c : c - 0x1E00 + 0x250];
}

char32_t withTone(char32_t toneless, std::uint8_t tone)
{
    for (const auto& row : vowels) {
        if (row[0] == toneless) {
            return row[tone];
        }
    }
    return toneless;
}

std::u32string otherLetter(char32_t c)
{
    if (!isLetterOrDigit(c)) {
        return {};
    }
    if (c == U'ɖ') {
        return U"d";
    }
    // Greek, Cyrillic and compatibility forms lose marks and width; elsewhere marks are vowels.
    const bool isNear = c < 0x590 || (c >= 0x1F00 && c < 0x2000) || (c >= 0x2100 && c < 0x2190)
        || (c >= 0xFB00 && c < 0xFB50) || (c >= 0xFF00 && c < 0xFFF0);
    const auto lower = utf8proc_tolower(static_cast<utf8proc_int32_t>(c));
    if (!isNear) {
        return { static_cast<char32_t>(lower) };
    }
    utf8proc_int32_t parts[32] = {};
    const auto count = utf8proc_decompose_char(lower, parts, 32,
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT), nullptr);
    std::u32string out;
    for (utf8proc_ssize_t i = 0; i < count && i < 32; ++i) {
        const auto part = static_cast<char32_t>(utf8proc_tolower(parts[i]));
        if (!isCombining(part) && isLetterOrDigit(part)) {
            out += part;
        }
    }
    return out;
}

bool isBlank(char32_t c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || (c >= 0x2000 && c <= 0x200B)
        || c == 0x202F || c == 0x2028 || c == 0x2029 || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

std::string plain(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next(text, at);
        if (c < 0x80) {
            const auto ascii = static_cast<char>(c);
            const bool isUpper = ascii >= 'A' && ascii <= 'Z';
            out += isUpper ? static_cast<char>(ascii + 32) : c < 32 ? ' ' : ascii;
        } else if (isLatin(c) && latin(c).base != 0) {
            append(out, latin(c).base);
            if (latin(c).second != 0) {
                append(out, latin(c).second);
            }
        } else if (isCombining(c)) {
            continue;
        } else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
            out += '-';
        } else if (c == U'≥') {
            out += ">=";
        } else if (c == U'≤') {
            out += "<=";
        } else if (c == U'≈') {
            out += '~';
        } else if (c == U'…') {
            out += "...";
        } else {
            const auto other = otherLetter(c);
            for (const char32_t part : other) {
                append(out, part);
            }
            if (other.empty()) {
                out += ' ';
            }
        }
    }
    return out;
}

} // namespace tuyen::letters
