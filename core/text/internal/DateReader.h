// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/DateText.h"
#include "text/internal/DateTokens.h"

#include <optional>
#include <span>

namespace tuyen::dates {

/// What is written of one date, before a calendar says whether there is such a day.
struct Fields {
    enum class Part { Whole, Early, Middle, Late, FirstHalf, SecondHalf };
    enum class Bound { None, Before, After };

    int day = 0; ///< 0: not written
    int month = 0;
    int quarter = 0;
    int year = 0;
    int firstMonths = 0; ///< "6 tháng đầu năm 2019"
    int bare = -1; ///< a lone short number: a day, month or year as the other end of a range says
    bool isTwoDigitYear = false;
    bool isAbout = false;
    bool isNow = false; ///< "đến nay"
    Part part = Part::Whole;
    Bound bound = Bound::None;

    bool hasAny() const { return day || month || quarter || year || bare >= 0 || isNow; }
};

/// One date in tokens that hold nothing else; none when a token is left over.
std::optional<Fields> readFields(std::span<const Token> tokens, const DateHints& hints);

} // namespace tuyen::dates
