// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DateText.h"

#include "text/Fold.h"
#include "text/Number.h"
#include "text/internal/DateReader.h"
#include "text/internal/Letters.h"

#include <algorithm>
#include <optional>

namespace tuyen {

using namespace std::chrono;
using dates::Fields;
using dates::Token;
using dates::Tokens;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int boundYears = 10; ///< how far "trước 2019" and "sau 2019" reach

/// "3/11/2026" and "2026-11-03", nearly all cells: three numbers, no allocation.
struct Quick {
    int numbers[3] = { 0, 0, 0 };
    int digits[3] = { 0, 0, 0 };
};

std::optional<Quick> quick(std::string_view text)
{
    Quick found;
    int part = 0;
    char separator = 0;
    if (text.size() < 8 || text.size() > 10) {
        return std::nullopt;
    }
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (++found.digits[part] > 4) {
                return std::nullopt; // ten digits do not fit into a number
            }
            found.numbers[part] = found.numbers[part] * 10 + (c - '0');
        } else if ((c == '/' || c == '-' || c == '.') && part < 2
            && (separator == 0 || separator == c)) {
            separator = c;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    const bool isYearLast = found.digits[2] == 4 && found.digits[0] <= 2 && found.digits[1] <= 2;
    const bool isYearFirst = found.digits[0] == 4 && found.digits[1] <= 2 && found.digits[2] <= 2;
    const bool isWhole
        = part == 2 && found.digits[0] > 0 && found.digits[1] > 0 && found.digits[2] > 0;
    return isWhole && (isYearLast || isYearFirst) ? std::optional(found) : std::nullopt;
}

Fields fieldsOf(const Quick& found, DateOrder order)
{
    Fields fields;
    const auto& n = found.numbers;
    if (found.digits[0] == 4) {
        fields.year = n[0];
        fields.month = n[1];
        fields.day = n[2];
    } else {
        const bool isDayFirst = order == DateOrder::DayFirst;
        fields.day = isDayFirst ? n[0] : n[1];
        fields.month = isDayFirst ? n[1] : n[0];
        fields.year = n[2];
    }
    return fields;
}

unsigned lastDay(int year, int month)
{
    return unsigned((std::chrono::year(year) / std::chrono::month(unsigned(month)) / last).day());
}

std::string plainDay(int day, int month, int year)
{
    return std::to_string(day) + "/" + std::to_string(month) + "/" + std::to_string(year);
}

void fail(DateReading& reading, const char* issue)
{
    const std::string raw = std::move(reading.date.raw);
    reading.date = {};
    reading.date.raw = raw;
    reading.issue = issue;
}

void setDay(DateReading& reading, const Fields& fields)
{
    const std::string raw = reading.date.raw;
    reading.date = PartialDate::day(fields.year, unsigned(fields.month), unsigned(fields.day));
    reading.date.raw = raw;
    if (reading.date.isKnown()) {
        return;
    }
    reading.issue = "date.no-such-day";
    if (fields.month >= 1 && fields.month <= 12 && fields.day > 28 && fields.day <= 31) {
        reading.suggestion
            = plainDay(int(lastDay(fields.year, fields.month)), fields.month, fields.year);
    } else if (fields.month > 12 && fields.month <= 31 && fields.day >= 1 && fields.day <= 12) {
        reading.suggestion = plainDay(fields.month, fields.day, fields.year);
    } else {
        reading.issue = "date.unreadable";
    }
}

/// Thirds and halves of a month or year: the source was not sure, and says how far.
PartialDate narrowed(const PartialDate& whole, Fields::Part part)
{
    if (part == Fields::Part::Whole || whole.precision == DatePrecision::Day) {
        return whole;
    }
    const year_month_day first(whole.earliest);
    const bool isMonth = whole.precision == DatePrecision::Month;
    const auto from = [&](unsigned step) {
        return isMonth ? sys_days(first) + days(step)
                       : sys_days(first.year() / (first.month() + months(step)) / 1);
    };
    PartialDate date = whole;
    date.precision = DatePrecision::Range;
    date.isAbout = true;
    // Steps of a month are days, of a year months; a quarter has one month for each third.
    const unsigned third = isMonth ? 10 : whole.precision == DatePrecision::Quarter ? 1 : 4;
    const unsigned half = isMonth ? 15 : 6;
    switch (part) {
    case Fields::Part::Early:
        date.latest = from(third) - days(1);
        break;
    case Fields::Part::Middle:
        date.earliest = from(third);
        date.latest = from(2 * third) - days(1);
        break;
    case Fields::Part::Late:
        date.earliest = from(2 * third);
        break;
    case Fields::Part::FirstHalf:
        date.latest = from(half) - days(1);
        break;
    case Fields::Part::SecondHalf:
        date.earliest = from(half);
        break;
    case Fields::Part::Whole:
        break;
    }
    return date;
}

/// What lies behind a day has not reached further than today.
void applyBound(
    PartialDate& date, Fields::Bound bound, const std::optional<sys_days>& today)
{
    if (bound == Fields::Bound::None) {
        return;
    }
    const auto shifted = [](sys_days day, int by) {
        const year_month_day d(day);
        return sys_days(
            (d.year() + years(by)) / d.month() / std::min(d.day(), std::chrono::day(28)));
    };
    if (bound == Fields::Bound::Before) {
        date.latest = date.earliest - days(1);
        date.earliest = shifted(date.earliest, -boundYears);
    } else {
        date.earliest = date.latest + days(1);
        date.latest = shifted(date.latest, boundYears);
        if (today && *today >= date.earliest) {
            date.latest = std::min(date.latest, *today);
        }
    }
    date.precision = DatePrecision::Range;
    date.isAbout = true;
}

void expandYear(Fields& fields, const DateHints& hints)
{
    // Reports of this field are younger than 1970; people are born before the report.
    const int newest = hints.yearHint > 0 ? hints.yearHint
        : hints.today                     ? int(year_month_day(*hints.today).year())
                                          : 2026;
    const int pivot = hints.isBirth ? newest % 100 : 69;
    fields.year += fields.year <= pivot ? 2000 : 1900;
}

DateReading toDate(Fields fields, const DateHints& hints, const std::string& raw)
{
    DateReading reading;
    reading.date.raw = raw;
    if (fields.bare >= 0 || fields.isNow) {
        fail(reading, "date.unreadable");
        return reading;
    }
    if (fields.year == 0 && !fields.isTwoDigitYear) {
        reading.issue = "date.year-missing";
        if (hints.yearHint == 0) {
            return reading;
        }
        fields.year = hints.yearHint;
    } else if (fields.isTwoDigitYear) {
        expandYear(fields, hints);
        reading.issue = "date.two-digit-year";
    }
    if (fields.year < firstYear || fields.year > lastYear) {
        fail(reading, "date.unreadable");
        return reading;
    }
    if (fields.day != 0 || (fields.month > 12)) {
        setDay(reading, fields);
    } else {
        reading.date = fields.firstMonths != 0
            ? PartialDate::between(PartialDate::ofYear(fields.year).earliest,
                PartialDate::ofMonth(fields.year, unsigned(fields.firstMonths)).latest)
            : fields.month != 0   ? PartialDate::ofMonth(fields.year, unsigned(fields.month))
            : fields.quarter != 0 ? PartialDate::ofQuarter(fields.year, unsigned(fields.quarter))
                                  : PartialDate::ofYear(fields.year);
        reading.date = narrowed(reading.date, fields.part);
        reading.date.raw = raw;
    }
    if (!reading.date.isKnown()) {
        return reading;
    }
    applyBound(reading.date, fields.bound, hints.today);
    if (fields.bound != Fields::Bound::None && reading.issue.empty()) {
        reading.issue = "date.bound";
    }
    reading.date.isAbout = reading.date.isAbout || fields.isAbout;
    return reading;
}

/// Where a range parts; 0 when it is none. `isWord`: at "đến" and its like.
std::size_t splitAt(const Tokens& all)
{
    std::size_t dash = 0;
    int dashes = 0;
    for (std::size_t i = 1; i + 1 < all.size(); ++i) {
        for (const std::string_view word : { "den", "toi", "to", "until", "till", "through" }) {
            if (all[i].is(word)) {
                return i;
            }
        }
        if (all[i].is("and") && all.front().is("between")) {
            return i;
        }
        if (all[i].is("-")) {
            dash = i;
            ++dashes;
        }
    }
    if (dashes != 1) {
        return 0;
    }
    const bool isSpaced = all[dash].isSpacedBefore && all[dash + 1].isSpacedBefore;
    const bool areYears = all.size() == 3 && all[0].isNumber(4)
        && (all[2].isNumber(4) || (all[2].isNumber(2) && all[2].value > 12));
    const bool hasOtherSign = std::any_of(all.begin(), all.end(),
        [](const Token& t) { return t.is("/") || t.is(".") || t.is("thang"); });
    const bool isYearMonth = all.size() == 3 && all[0].isNumber(4) && !areYears;
    const bool isMonthYear = all.size() == 3 && all[2].isNumber(4) && !areYears;
    // "15-Mar 2019" is a date: a month in letters beside the dash
    const bool isBesideMonth = dates::englishMonth(all[dash - 1].text) > 0
        || dates::englishMonth(all[dash + 1].text) > 0;
    const bool isRange = areYears
        || ((isSpaced || hasOtherSign) && !isYearMonth && !isMonthYear && !isBesideMonth);
    return isRange || (isSpaced && isBesideMonth && all.size() > 5) ? dash : 0;
}

/// The first end of "1-3/5/2023" or "từ 1/5 đến 3/5/2023" takes what only the second end names.
bool inherit(Fields& left, Fields& right)
{
    if (right.bare >= 0 && left.year != 0 && left.month == 0) {
        right.year = left.year / 100 * 100 + right.bare; // "2018-19"
        right.bare = -1;
    }
    if (left.bare >= 0) {
        if (right.day != 0) {
            left.day = left.bare;
            left.month = right.month;
        } else if (right.month != 0) {
            left.month = left.bare;
        } else if (right.quarter != 0) {
            left.quarter = left.bare;
        } else {
            return false;
        }
        left.bare = -1;
    }
    if (left.year == 0 && right.year != 0) {
        left.year = right.year;
        left.isTwoDigitYear = right.isTwoDigitYear;
        return true;
    }
    return false;
}

DateReading toRange(Fields left, Fields right, const DateHints& hints, const std::string& raw)
{
    DateReading reading;
    reading.date.raw = raw;
    if (right.isNow) {
        auto from = toDate(left, hints, raw);
        if (from.date.isKnown() && hints.today && *hints.today >= from.date.earliest) {
            from.date.latest = *hints.today;
            from.date.precision = DatePrecision::Range;
        }
        from.date.isAbout = from.date.isKnown();
        return from;
    }
    const bool isYearInherited = inherit(left, right);
    auto first = toDate(left, hints, raw);
    const auto second = toDate(right, hints, raw);
    if (!first.date.isKnown() || !second.date.isKnown()) {
        const auto& odd = first.date.isKnown() ? second : first;
        fail(reading, odd.issue.empty() ? "date.unreadable" : odd.issue.c_str());
        return reading;
    }
    if (isYearInherited && first.date.earliest > second.date.latest) {
        --left.year; // "20/12 - 3/1/2024"
        first = toDate(left, hints, raw);
    }
    if (!first.date.isKnown() || first.date.earliest > second.date.latest) {
        fail(reading, "date.unreadable");
        return reading;
    }
    reading.date = PartialDate::between(first.date.earliest, second.date.latest);
    reading.date.isAbout = first.date.isAbout || second.date.isAbout;
    reading.date.raw = raw;
    reading.issue = second.issue.empty() ? first.issue : second.issue;
    return reading;
}

/// The order that fits the English weekday written before the date: "Thu, 01/15/2026".
DateOrder orderByWeekday(const dates::Cleared& text, DateOrder fallback)
{
    for (const auto order : { DateOrder::MonthFirst, DateOrder::DayFirst }) {
        DateHints hints;
        hints.order = order;
        const auto fields = dates::readFields(text.tokens, hints);
        if (!fields || fields->day == 0 || fields->year < firstYear) {
            continue;
        }
        const auto day
            = PartialDate::day(fields->year, unsigned(fields->month), unsigned(fields->day));
        if (day.isKnown() && int(weekday(day.earliest).c_encoding()) == text.weekday) {
            return order;
        }
    }
    return fallback;
}

DateReading readWords(std::string_view text, DateHints hints, const std::string& raw)
{
    DateReading reading;
    reading.date.raw = raw;
    const auto text2 = dates::cleared(dates::tokens(letters::plain(text)));
    if (text2.isEnglishWeekday) {
        hints.order = orderByWeekday(text2, hints.order);
    }
    const Tokens& all = text2.tokens;
    if (const auto split = splitAt(all)) {
        auto span = std::span<const Token>(all);
        auto left = span.first(split);
        if (left.front().is("tu") || left.front().is("from") || left.front().is("between")) {
            left = left.subspan(1);
        }
        const auto first = dates::readFields(left, hints);
        const auto second = dates::readFields(span.subspan(split + 1), hints);
        if (first && second) {
            return toRange(*first, *second, hints, raw);
        }
    } else if (const auto fields = dates::readFields(all, hints)) {
        return toDate(*fields, hints, raw);
    }
    fail(reading, "date.unreadable");
    return reading;
}

} // namespace

/// "2024-01-01/2024-03-31", as ISO 8601 writes the time between two days.
static std::optional<std::pair<Quick, Quick>> isoInterval(std::string_view text)
{
    constexpr std::size_t day = 10;
    if (text.size() != 2 * day + 1 || text[day] != '/' || text[4] != '-' || text[15] != '-') {
        return std::nullopt;
    }
    const auto first = quick(text.substr(0, day));
    const auto last = quick(text.substr(day + 1));
    return first && last ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

/// "2024-Q1"
static std::optional<PartialDate> quarterOf(std::string_view text)
{
    const bool isIt = text.size() == 7 && text.substr(4, 2) == "-Q" && text[6] >= '1'
        && text[6] <= '4'
        && std::ranges::all_of(text.substr(0, 4), [](char c) { return c >= '0' && c <= '9'; });
    const int year = isIt ? std::stoi(std::string(text.substr(0, 4))) : 0;
    if (year < firstYear || year > lastYear) {
        return std::nullopt;
    }
    auto date = PartialDate::ofQuarter(year, unsigned(text[6] - '0'));
    date.raw = text;
    return date;
}

/// The date of "2024-03~" or "2024-01-01~/2024-03-31~": ISO 8601-2 writes the sign behind what the
/// source itself was not sure of.
static std::optional<std::string> withoutAboutSigns(std::string_view text)
{
    if (text.find('~') == text.npos) {
        return std::nullopt;
    }
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '~') {
            plain += text[i];
            continue;
        }
        const bool isBehind = i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9';
        const bool isAtEnd = i + 1 == text.size() || text[i + 1] == '/';
        if (!isBehind || !isAtEnd) {
            return std::nullopt;
        }
    }
    return plain;
}

DateReading parseDate(std::string_view text, const DateHints& hints)
{
    DateReading reading;
    if (const auto plain = withoutAboutSigns(text)) {
        reading = parseDate(*plain, hints);
        reading.date.isAbout = reading.date.isKnown();
        reading.date.raw = normalised(text);
        return reading;
    }
    if (const auto interval = isoInterval(text)) {
        reading = toRange(fieldsOf(interval->first, hints.order),
            fieldsOf(interval->second, hints.order), hints, std::string(text));
    } else if (auto quarter = quarterOf(text)) {
        reading.date = *std::move(quarter);
    } else if (const auto found = quick(text)) {
        reading = toDate(fieldsOf(*found, hints.order), hints, std::string(text));
    } else {
        reading.date.raw = normalised(trimmed(text));
        if (reading.date.raw.empty() || meansUnknown(reading.date.raw)) {
            return reading;
        }
        constexpr std::size_t longestDate = 120; // longer cells are stories, not dates
        if (reading.date.raw.size() > longestDate) {
            reading.issue = "date.unreadable";
            return reading;
        }
        reading = readWords(reading.date.raw, hints, reading.date.raw);
    }
    if (reading.issue.empty() && reading.date.isKnown() && hints.today
        && reading.date.earliest > *hints.today) {
        reading.issue = "date.future";
    }
    return reading;
}

} // namespace tuyen
