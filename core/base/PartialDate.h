// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace tuyen {

enum class DatePrecision : std::uint8_t { Unknown, Day, Month, Quarter, Year, Range };

/// A date as well as it is known: every day from `earliest` to `latest` is possible.
/// "5/2023" is 2023-05-01 … 2023-05-31, Month. `raw` keeps the words of the source.
struct PartialDate {
    std::chrono::sys_days earliest {};
    std::chrono::sys_days latest {};
    DatePrecision precision = DatePrecision::Unknown;
    bool isAbout = false; ///< "khoảng", "đầu năm": the source itself was not sure
    std::string raw;

    bool isKnown() const { return precision != DatePrecision::Unknown; }
    /// The year, when both ends fall into one.
    std::optional<int> year() const;
    /// The month 1–12, when both ends fall into one month.
    std::optional<int> month() const;

    static PartialDate day(int year, unsigned month, unsigned day); ///< unknown when there is no such day
    static PartialDate ofMonth(int year, unsigned month);
    static PartialDate ofQuarter(int year, unsigned quarter);
    static PartialDate ofYear(int year);
    static PartialDate between(std::chrono::sys_days from, std::chrono::sys_days to);

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

/// "2023-05-01"
std::string isoDate(std::chrono::sys_days day);
/// Reads exactly YYYY-MM-DD of a day that exists.
std::optional<std::chrono::sys_days> parseIsoDate(std::string_view text);

/// "day", "month", "quarter", "year", "range", "unknown": the names used in the store and in JSON.
std::string_view name(DatePrecision precision);

/// Days since 1970-01-01, as stored.
inline std::int32_t dayNumber(std::chrono::sys_days day)
{
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}
inline std::chrono::sys_days dayFromNumber(std::int32_t number)
{
    return std::chrono::sys_days { std::chrono::days { number } };
}

} // namespace tuyen
