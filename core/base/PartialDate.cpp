// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PartialDate.h"

#include <cstdio>

namespace tuyen {

using namespace std::chrono;

static PartialDate make(year_month_day from, year_month_day to, DatePrecision precision)
{
    if (!from.ok() || !to.ok()) {
        return {};
    }
    PartialDate date;
    date.earliest = sys_days(from);
    date.latest = sys_days(to);
    date.precision = precision;
    return date;
}

std::optional<int> PartialDate::year() const
{
    if (!isKnown()) {
        return std::nullopt;
    }
    const int first = int(year_month_day(earliest).year());
    return first == int(year_month_day(latest).year()) ? std::optional(first) : std::nullopt;
}

std::optional<int> PartialDate::month() const
{
    if (!isKnown()) {
        return std::nullopt;
    }
    const year_month_day from(earliest);
    const year_month_day to(latest);
    if (from.year() != to.year() || from.month() != to.month()) {
        return std::nullopt;
    }
    return static_cast<int>(unsigned(from.month()));
}

PartialDate PartialDate::day(int y, unsigned m, unsigned d)
{
    const year_month_day date { std::chrono::year(y), std::chrono::month(m), std::chrono::day(d) };
    return make(date, date, DatePrecision::Day);
}

PartialDate PartialDate::ofMonth(int y, unsigned m)
{
    const auto first = std::chrono::year(y) / std::chrono::month(m) / 1;
    const year_month_day last { std::chrono::year(y) / std::chrono::month(m) / std::chrono::last };
    return make(first, last, DatePrecision::Month);
}

PartialDate PartialDate::ofQuarter(int y, unsigned quarter)
{
    if (quarter < 1 || quarter > 4) {
        return {};
    }
    const auto first = std::chrono::year(y) / std::chrono::month(quarter * 3 - 2) / 1;
    const year_month_day last { std::chrono::year(y) / std::chrono::month(quarter * 3)
        / std::chrono::last };
    return make(first, last, DatePrecision::Quarter);
}

PartialDate PartialDate::ofYear(int y)
{
    return make(std::chrono::year(y) / 1 / 1, std::chrono::year(y) / 12 / 31, DatePrecision::Year);
}

PartialDate PartialDate::between(sys_days from, sys_days to)
{
    if (to < from) {
        return {};
    }
    PartialDate date;
    date.earliest = from;
    date.latest = to;
    date.precision = from == to ? DatePrecision::Day : DatePrecision::Range;
    return date;
}

std::string isoDate(sys_days day)
{
    const year_month_day date(day);
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
        unsigned(date.day()));
    return text;
}

std::optional<sys_days> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    int parts[3] = { 0, 0, 0 };
    int part = 0;
    for (const char c : text) {
        if (c == '-') {
            ++part;
            continue;
        }
        if (c < '0' || c > '9' || part > 2) {
            return std::nullopt;
        }
        parts[part] = parts[part] * 10 + (c - '0');
    }
    const auto date = PartialDate::day(parts[0], unsigned(parts[1]), unsigned(parts[2]));
    return date.isKnown() ? std::optional(date.earliest) : std::nullopt;
}

std::string_view name(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return "day";
    case DatePrecision::Month:
        return "month";
    case DatePrecision::Quarter:
        return "quarter";
    case DatePrecision::Year:
        return "year";
    case DatePrecision::Range:
        return "range";
    case DatePrecision::Unknown:
        break;
    }
    return "unknown";
}

} // namespace tuyen
