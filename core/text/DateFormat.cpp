// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DateText.h"

#include <array>
#include <cstdio>

namespace tuyen {

using namespace std::chrono;

static constexpr std::array<const char*, 12> shortMonths { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
static constexpr std::array<const char*, 12> longMonths { "January", "February", "March", "April",
    "May", "June", "July", "August", "September", "October", "November", "December" };

std::string formatDay(sys_days day)
{
    const year_month_day date(day);
    char text[24];
    std::snprintf(text, sizeof text, "%02u/%02u/%04d", unsigned(date.day()), unsigned(date.month()),
        int(date.year()));
    return text;
}

static std::string formatCore(const PartialDate& date, bool isVietnamese)
{
    const year_month_day first(date.earliest);
    const auto month = unsigned(first.month());
    const std::string year = std::to_string(int(first.year()));
    switch (date.precision) {
    case DatePrecision::Day:
        return formatDay(date.earliest);
    case DatePrecision::Month:
        return isVietnamese ? "tháng " + std::to_string(month) + "/" + year
                            : std::string(shortMonths[month - 1]) + " " + year;
    case DatePrecision::Quarter: {
        const std::string quarter = std::to_string((month + 2) / 3);
        return isVietnamese ? "quý " + quarter + "/" + year : "Q" + quarter + " " + year;
    }
    case DatePrecision::Year:
        return year;
    case DatePrecision::Range:
        return formatDay(date.earliest) + " – " + formatDay(date.latest);
    case DatePrecision::Unknown:
        break;
    }
    return {};
}

std::string formatDate(const PartialDate& date, Language language)
{
    const bool isVietnamese = language == Language::Vietnamese;
    const std::string core = formatCore(date, isVietnamese);
    if (core.empty() || !date.isAbout) {
        return core;
    }
    return (isVietnamese ? "khoảng " : "about ") + core;
}

std::string formatDecreeDate(sys_days day, Language language)
{
    const year_month_day date(day);
    char text[64];
    if (language == Language::Vietnamese) {
        const auto month = unsigned(date.month());
        std::snprintf(text, sizeof text,
            month <= 2 ? "ngày %02u tháng %02u năm %d" : "ngày %02u tháng %u năm %d",
            unsigned(date.day()), month, int(date.year()));
    } else {
        std::snprintf(text, sizeof text, "%02u %s %d", unsigned(date.day()),
            longMonths[unsigned(date.month()) - 1], int(date.year()));
    }
    return text;
}

} // namespace tuyen
