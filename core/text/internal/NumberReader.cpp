// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/NumberReader.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace tuyen {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }
static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

void NumberReader::skipBlanks()
{
    while (peek() == ' ') {
        ++m_at;
    }
}

std::string_view NumberReader::peekWord() const
{
    std::size_t end = m_at;
    while (end < m_text.size() && isLetter(m_text[end])) {
        ++end;
    }
    return m_text.substr(m_at, end - m_at);
}

bool NumberReader::takeWord(std::string_view word)
{
    if (peekWord() != word) {
        return false;
    }
    m_at += word.size();
    skipBlanks();
    return true;
}

bool NumberReader::take(char c)
{
    if (peek() != c) {
        return false;
    }
    ++m_at;
    return true;
}

/// "1.604" with '.' between thousands: one to three digits, then groups of three.
static bool isGrouped(std::string_view whole, char separator)
{
    const auto first = whole.find(separator);
    if (first == 0 || first > 3 || first == std::string_view::npos || whole[0] == '0') {
        return false;
    }
    for (std::size_t i = first; i < whole.size(); i += 4) {
        if (whole[i] != separator || i + 4 > whole.size()
            || !std::all_of(whole.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                whole.begin() + static_cast<std::ptrdiff_t>(i) + 4, isDigit)) {
            return false;
        }
    }
    return true;
}

static std::optional<double> inStyle(std::string_view token, char thousands, char decimal)
{
    const auto point = token.find(decimal);
    std::string_view whole = token.substr(0, point);
    const std::string_view fraction
        = point == std::string_view::npos ? std::string_view() : token.substr(point + 1);
    const bool isPlain = std::all_of(whole.begin(), whole.end(), isDigit);
    if ((!isPlain && !isGrouped(whole, thousands)) || whole.empty()
        || !std::all_of(fraction.begin(), fraction.end(), isDigit)) {
        return std::nullopt;
    }
    std::string number;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(number), isDigit);
    double value = 0;
    for (const char c : number) {
        value = value * 10 + (c - '0');
    }
    double scale = 0.1;
    for (const char c : fraction) {
        value += (c - '0') * scale;
        scale /= 10;
    }
    return value;
}

std::optional<double> NumberReader::digits()
{
    std::size_t end = m_at;
    const auto areDigits = [&](std::size_t from, std::size_t count) {
        return from + count <= m_text.size()
            && std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(from),
                m_text.begin() + static_cast<std::ptrdiff_t>(from + count), isDigit);
    };
    bool hasBlank = false;
    while (end < m_text.size()) {
        const char c = m_text[end];
        const bool isBlankInside = c == ' ' && areDigits(end + 1, 3) && !areDigits(end + 1, 4)
            && (hasBlank || end - m_at <= 3);
        if (isBlankInside) {
            hasBlank = true;
        } else if (!isDigit(c) && !((c == '.' || c == ',') && areDigits(end + 1, 1))) {
            break;
        }
        ++end;
    }
    if (end == m_at || !isDigit(m_text[m_at])) {
        return std::nullopt;
    }
    const std::string_view token = m_text.substr(m_at, end - m_at);
    const char thousands = m_style == NumberStyle::Vietnamese ? '.' : ',';
    const char decimal = m_style == NumberStyle::Vietnamese ? ',' : '.';
    std::optional<double> value;
    if (hasBlank) {
        value = inStyle(token, ' ', decimal);
    } else {
        value = inStyle(token, thousands, decimal);
    }
    if (!value && !hasBlank) {
        // "1.5" cannot be thousands, "1,234,567" no decimal: only the other reading is left.
        value = inStyle(token, decimal, thousands);
    }
    if (value) {
        m_at = end;
    }
    return value;
}

static std::optional<int> unit(std::string_view word)
{
    static constexpr std::pair<std::string_view, int> words[] = { { "khong", 0 }, { "mot", 1 },
        { "hai", 2 }, { "ba", 3 }, { "bon", 4 }, { "tu", 4 }, { "nam", 5 }, { "lam", 5 },
        { "sau", 6 }, { "bay", 7 }, { "tam", 8 }, { "chin", 9 }, { "zero", 0 }, { "one", 1 },
        { "two", 2 }, { "three", 3 }, { "four", 4 }, { "five", 5 }, { "six", 6 }, { "seven", 7 },
        { "eight", 8 }, { "nine", 9 }, { "ten", 10 }, { "eleven", 11 }, { "twelve", 12 } };
    for (const auto& [text, value] : words) {
        if (text == word) {
            return value;
        }
    }
    return std::nullopt;
}

/// "hai", "muoi hai", "hai muoi mot", "mot tram le nam", "mot tram hai muoi".
std::optional<double> NumberReader::words()
{
    const std::size_t start = m_at;
    const auto takeUnit = [&]() -> std::optional<int> {
        const auto word = peekWord();
        const auto value = unit(word);
        if (value) {
            takeWord(word);
        }
        return value;
    };
    int value = 0;
    auto first = takeUnit();
    bool isRead = first.has_value();
    if (first && takeWord("tram")) {
        value = *first * 100;
        first.reset();
        if (takeWord("le") || takeWord("linh")) {
            first = takeUnit();
        } else {
            first = takeUnit();
        }
    }
    if (first && takeWord("muoi")) {
        value += *first * 10;
        value += takeUnit().value_or(0);
    } else if (first) {
        value += *first;
    } else if (takeWord("muoi")) {
        isRead = true;
        value += 10 + takeUnit().value_or(0);
    } else if (!isRead && peekWord() == "chuc") {
        isRead = true; // "hơn chục": the multiplier says the rest
        value = 1;
    }
    if (!isRead) {
        m_at = start;
        return std::nullopt;
    }
    return value;
}

double NumberReader::multiplier()
{
    static constexpr std::pair<std::string_view, double> words[] = { { "nghin", 1e3 },
        { "ngan", 1e3 }, { "k", 1e3 }, { "trieu", 1e6 }, { "tr", 1e6 }, { "ty", 1e9 },
        { "ti", 1e9 }, { "chuc", 10 }, { "tram", 100 }, { "van", 1e4 }, { "thousand", 1e3 },
        { "million", 1e6 }, { "billion", 1e9 }, { "hundred", 100 }, { "dozen", 12 } };
    double factor = 1;
    for (bool isFound = true; isFound && factor < 1e12;) {
        const auto word = peekWord();
        const auto it = std::find_if(std::begin(words), std::end(words),
            [&](const auto& entry) { return entry.first == word; });
        isFound = it != std::end(words);
        if (isFound) {
            factor *= it->second;
            takeWord(word);
        }
    }
    return factor;
}

std::optional<NumberReader::Amount> NumberReader::amount()
{
    const auto part = [&]() -> std::optional<Amount> {
        const std::size_t start = m_at;
        auto value = digits();
        if (!value) {
            value = words();
        }
        if (!value) {
            return std::nullopt;
        }
        const std::size_t behind = m_at;
        skipBlanks();
        Amount amount { *value, multiplier() };
        if (amount.multiplier == 1) {
            m_at = std::max(behind, start);
        } else if (takeWord("ruoi")) {
            amount.value += 0.5;
        }
        return amount;
    };
    auto total = part();
    if (!total) {
        return std::nullopt;
    }
    // "2 triệu 500 nghìn": parts that get smaller belong together.
    for (double last = total->multiplier; last > 1;) {
        const std::size_t start = m_at;
        skipBlanks();
        const auto more = part();
        if (!more || more->multiplier >= last || (more->multiplier == 1 && last > 1e3)
            || more->value * more->multiplier >= last) {
            m_at = start;
            break;
        }
        total->value += more->value * more->multiplier / total->multiplier;
        last = more->multiplier;
    }
    return total;
}

} // namespace tuyen
