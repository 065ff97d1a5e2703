// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tuyen::dates {

/// One piece of a date: "22", "thang", "/".
struct Token {
    enum class Kind { Number, Word, Sign } kind = Kind::Sign;
    std::string text;
    int value = 0;               ///< of a number
    bool isSpacedBefore = false; ///< a blank stands before it

    bool isNumber(std::size_t digits = 0) const
    {
        return kind == Kind::Number && (digits == 0 || text.size() == digits);
    }
    bool is(std::string_view what) const { return kind != Kind::Number && text == what; }
};

using Tokens = std::vector<Token>;

/// Pieces of a text of letters::plain(); letters beside digits part ("T5" gives "t", "5").
Tokens tokens(std::string_view plain);

/// Takes times of day ("12:00", "22h30", "lúc 22 giờ", "T12:00:00Z") and days of the week out. True
/// in `isEnglishWeekday` when the text opened with "Thu," and so on, whose number is `weekday` (0
/// Sunday).
struct Cleared {
    Tokens tokens;
    bool isEnglishWeekday = false;
    int weekday = -1;
};
Cleared cleared(const Tokens& all);

/// 1–12 for "march", "mar", "thang" words "gieng", "muoi mot"; `used` says how many tokens it took.
int englishMonth(std::string_view word);
int vietnameseMonthWord(const Tokens& tokens, std::size_t at, std::size_t& used);
int romanQuarter(std::string_view word); ///< "i" … "iv", 0 for none

} // namespace tuyen::dates
