// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "base/PartialDate.h"

#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

enum class DateOrder { DayFirst, MonthFirst };

struct DateReading {
    PartialDate date; ///< unknown when it could not be read; raw always set
    /// Empty, or why it waits or wants a look: "date.no-such-day", "date.unreadable",
    /// "date.year-missing" (read with the hint), "date.two-digit-year" (read as 20xx/19xx),
    /// "date.future", "date.bound" ("trước 2019": ten years at most, counted in no single one).
    std::string issue;
    std::string suggestion; ///< "30/4/2024" for 31/4/2024
};

struct DateHints {
    DateOrder order = DateOrder::DayFirst;
    int yearHint = 0;     ///< for "22/2": from the file's name or a year column; 0: none
    bool isBirth = false; ///< two-digit years lie in the past
    std::optional<std::chrono::sys_days> today; ///< when given, a later date is "date.future"
};

/// "03/11/2026", "3.11.2026", "2026-11-03", "tháng 3/2019", "quý 3/2026", "2019", "khoảng đầu năm
/// 2019", "cuối tháng 5/2023", "từ 1/5 đến 3/5/2023", "Thu, 01/15/2026 - 12:00" (month first), "5
/// tháng 3 năm 2026", "March 2019"; of ISO 8601 "2024-03-01/2024-05-31" and "2024-03~" (about). Excel serials are the reader's business, not this one's.
DateReading parseDate(std::string_view text, const DateHints& hints = {});

/// For people: "03/11/2026", "tháng 9/2026" / "Sep 2026", "quý 3/2026" / "Q3 2026", "2026",
/// "01/05/2023 – 03/05/2023"; "" when unknown.
std::string formatDate(const PartialDate& date, Language language);
std::string formatDay(std::chrono::sys_days day); ///< "03/11/2026"
/// "ngày 05 tháng 01 năm 2026" by Decree 30 (leading 0 for days below 10 and months 1, 2); "05
/// January 2026"
std::string formatDecreeDate(std::chrono::sys_days day, Language language);

} // namespace tuyen
