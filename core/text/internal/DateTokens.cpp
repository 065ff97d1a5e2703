// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/DateTokens.h"

#include <algorithm>
#include <array>

namespace tuyen::dates {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }
static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

Tokens tokens(std::string_view plain)
{
    Tokens out;
    bool isSpaced = false;
    for (std::size_t i = 0; i < plain.size();) {
        if (plain[i] == ' ') {
            isSpaced = true;
            ++i;
            continue;
        }
        Token token;
        token.isSpacedBefore = isSpaced;
        isSpaced = false;
        const std::size_t start = i;
        if (isDigit(plain[i])) {
            token.kind = Token::Kind::Number;
            for (; i < plain.size() && isDigit(plain[i]); ++i) {
                token.value = std::min(token.value * 10 + (plain[i] - '0'), 100000000);
            }
        } else if (isLetter(plain[i])) {
            token.kind = Token::Kind::Word;
            while (i < plain.size() && isLetter(plain[i])) {
                ++i;
            }
        } else {
            ++i;
        }
        token.text = plain.substr(start, i - start);
        out.push_back(std::move(token));
    }
    return out;
}

static int englishWeekday(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> days { "sunday", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday" };
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool isShort = word.size() >= 3 && word.size() <= 5 && days[i].starts_with(word);
        if (word == days[i] || isShort) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// Tokens of "thứ hai", "thứ 5", "chủ nhật" at `at`; 0 when there are none.
static std::size_t vietnameseWeekday(const Tokens& all, std::size_t at)
{
    if (at + 1 >= all.size()) {
        return 0;
    }
    const Token& next = all[at + 1];
    if (all[at].is("chu") && next.is("nhat")) {
        return 2;
    }
    if (!all[at].is("thu")) {
        return 0;
    }
    static constexpr std::array<std::string_view, 6> days { "hai", "ba", "tu", "nam", "sau",
        "bay" };
    const bool isDay = std::any_of(days.begin(), days.end(), [&](auto day) { return next.is(day); })
        || (next.isNumber(1) && next.value >= 2 && next.value <= 7);
    return isDay ? 2 : 0;
}

/// Tokens of a time of day at `at`; 0 when there are none.
static std::size_t timeOfDay(const Tokens& all, std::size_t at)
{
    const auto is
        = [&](std::size_t i, std::string_view what) { return i < all.size() && all[i].is(what); };
    const auto isNumber = [&](std::size_t i) { return i < all.size() && all[i].isNumber(); };
    if (!isNumber(at) || all[at].value > 24 || all[at].text.size() > 2) {
        return 0;
    }
    std::size_t end = at + 1;
    if (is(end, ":") && isNumber(end + 1)) {
        end += 2;
        while ((is(end, ":") || is(end, ".")) && isNumber(end + 1)) {
            end += 2;
        }
        if (is(end, "am") || is(end, "pm") || is(end, "z") || is(end, "h")) {
            ++end;
        } else if (is(end, "+") && isNumber(end + 1)) {
            end += is(end + 2, ":") && isNumber(end + 3) ? 4 : 2;
        }
        return end - at;
    }
    if (is(end, "h") || is(end, "gio") || is(end, "g")) {
        ++end;
        if (isNumber(end) && all[end].value < 60 && !is(end + 1, "/") && !is(end + 1, ".")) {
            ++end;
            end += is(end, "phut") || is(end, "p") ? 1 : 0;
        }
        return end - at;
    }
    if (is(end, "am") || is(end, "pm")) {
        return 2;
    }
    return 0;
}

Cleared cleared(const Tokens& all)
{
    static constexpr std::string_view noise[]
        = { "ngay", "luc", "vao", "hoi", "dem", "sang", "chieu", "trua", "khuya", "rang", "the",
              "of", "on", "day", "trong", "mung", "mong", "(", ")" };
    Cleared out;
    for (std::size_t i = 0; i < all.size();) {
        if (const auto days = vietnameseWeekday(all, i)) {
            i += days;
        } else if (const auto time = timeOfDay(all, i)) {
            i += time;
            // "2026-11-03T09:05": the letter before the time
            if (!out.tokens.empty() && out.tokens.back().is("t")) {
                out.tokens.pop_back();
            }
        } else if (all[i].kind == Token::Kind::Word && englishWeekday(all[i].text) >= 0) {
            out.weekday = englishWeekday(all[i].text);
            out.isEnglishWeekday = i == 0;
            ++i;
        } else if (!all[i].isNumber()
            && std::find(std::begin(noise), std::end(noise), all[i].text) != std::end(noise)) {
            ++i;
        } else if (all[i].is("toi") && (i + 1 >= all.size() || out.tokens.empty())) {
            ++i; // "tối 3/11": evening; between two dates it is "to"
        } else {
            out.tokens.push_back(all[i++]);
        }
    }
    const auto isEdge = [](const Token& token) {
        return token.is(",") || token.is("-") || token.is(";") || token.is(".") || token.is(":");
    };
    while (!out.tokens.empty() && isEdge(out.tokens.back())) {
        out.tokens.pop_back();
    }
    while (!out.tokens.empty() && isEdge(out.tokens.front())) {
        out.tokens.erase(out.tokens.begin());
    }
    return out;
}

int englishMonth(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> months { "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december" };
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (word == months[i] || word == months[i].substr(0, 3) || (word == "sept" && i == 8)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

int vietnameseMonthWord(const Tokens& all, std::size_t at, std::size_t& used)
{
    static constexpr std::pair<std::string_view, int> words[] = { { "gieng", 1 }, { "mot", 1 },
        { "hai", 2 }, { "ba", 3 }, { "tu", 4 }, { "bon", 4 }, { "nam", 5 }, { "sau", 6 },
        { "bay", 7 }, { "tam", 8 }, { "chin", 9 }, { "chap", 12 } };
    used = 0;
    if (at >= all.size() || all[at].kind != Token::Kind::Word) {
        return 0;
    }
    if (all[at].is("muoi")) {
        used = 1;
        if (at + 1 < all.size() && (all[at + 1].is("mot") || all[at + 1].is("hai"))) {
            used = 2;
            return all[at + 1].is("mot") ? 11 : 12;
        }
        return 10;
    }
    for (const auto& [word, value] : words) {
        if (all[at].is(word)) {
            used = 1;
            return value;
        }
    }
    return 0;
}

int romanQuarter(std::string_view word)
{
    static constexpr std::string_view numerals[] = { "i", "ii", "iii", "iv" };
    for (int i = 0; i < 4; ++i) {
        if (numerals[i] == word) {
            return i + 1;
        }
    }
    return 0;
}

} // namespace tuyen::dates
