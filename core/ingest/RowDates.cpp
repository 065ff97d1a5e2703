// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of a row: a cell of its own, or put together from year, quarter and month.
#include "base/Clock.h"
#include "ingest/internal/RowWork.h"
#include "text/Number.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tuyen {

/// A bare number in a date column may be the serial of a spreadsheet that lost its format.
static std::optional<int> dateSerial(std::string_view text)
{
    int serial = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), serial);
    const bool isWhole
        = problem == std::errc() && end == text.data() + text.size() && text.size() == 5;
    constexpr int from1950 = 18264;
    constexpr int to2060 = 58440;
    return isWhole && serial >= from1950 && serial <= to2060 ? std::optional(serial) : std::nullopt;
}

std::chrono::sys_days dayAheadOfAll()
{
    constexpr auto foremost = std::chrono::hours(14);
    const auto now = std::chrono::sys_time<std::chrono::milliseconds>(
        std::chrono::milliseconds(systemClock().nowMs()));
    return std::chrono::floor<std::chrono::days>(now + foremost);
}

static PartialDate withRaw(PartialDate date, std::string raw)
{
    date.raw = std::move(raw);
    return date;
}

void RowWork::lookAtFuture(const PartialDate& date, int column)
{
    if (date.isKnown() && date.earliest > tools.today) {
        lookAt("date.future", column);
    }
}

PartialDate RowWork::date(int column, int yearHint, bool isBirth)
{
    auto words = text(column);
    if (words.empty()) {
        return {};
    }
    const auto& source = *cell(column);
    if (source.kind == CellKind::Date) {
        const std::chrono::year_month_day parts(
            dayFromNumber(std::int32_t(std::floor(source.number))));
        const auto date = words.size() == 7
            ? PartialDate::ofMonth(int(parts.year()), unsigned(parts.month()))
            : PartialDate::day(int(parts.year()), unsigned(parts.month()), unsigned(parts.day()));
        lookAtFuture(date, column);
        return withRaw(date, std::move(words));
    }
    if (const auto serial = dateSerial(words)) {
        const auto day = dayFromNumber(*serial - 25569);
        auto found = withRaw(PartialDate::between(day, day), std::move(words));
        auto suggestion = isoDate(day);
        Args args { { "suggestion", suggestion } };
        lookAt("date.serial", column, std::move(suggestion), std::move(args));
        lookAtFuture(found, column);
        return found;
    }
    DateHints hints;
    hints.order = tools.options.dateOrder.value_or(DateOrder::DayFirst);
    hints.yearHint = yearHint;
    hints.isBirth = isBirth;
    hints.today = tools.today;
    const auto& reading = tools.memory.date(words, hints);
    if (reading.issue == "date.no-such-day" || reading.issue == "date.unreadable"
        || !reading.date.isKnown()) {
        const auto issue = reading.issue.empty()     ? "date.unreadable"
            : reading.issue == "date.year-missing" ? "date.no-year" // and nothing names one
                                                   : reading.issue;
        if (isBirth && tools.options.keepsOddBirths) {
            lookAt(issue, column, reading.suggestion);
            return withRaw({}, std::move(words));
        }
        const auto& named = tools.options.yearsNamed;
        if (issue == std::string_view("date.no-year") && !named.empty() && !isBirth) {
            std::string years;
            for (const int year : named) {
                years += (years.empty() ? "" : ", ") + std::to_string(year);
            }
            waits("date.which-year", column, reading.suggestion, { { "years", years } });
        } else {
            waits(issue, column, reading.suggestion);
        }
    } else if (!reading.issue.empty()) {
        Args args;
        if (yearHint != 0) {
            args.emplace_back("year", std::to_string(yearHint));
        }
        lookAt(reading.issue, column, reading.suggestion, std::move(args));
    }
    return reading.date;
}

static int numberIn(const std::string& words, int least, int most)
{
    const auto value = parseNumber(words);
    if (value && *value >= least && *value <= most && std::floor(*value) == *value) {
        return int(*value);
    }
    // "Quý 3", "Tháng 5"
    const auto digit = words.find_first_of("0123456789");
    int number = 0;
    if (digit != words.npos) {
        std::from_chars(words.data() + digit, words.data() + words.size(), number);
    }
    return number >= least && number <= most ? number : 0;
}

static int monthIn(const std::string& words, const CellMemory& memory)
{
    if (const int number = numberIn(words, 1, 12); number != 0) {
        return number;
    }
    DateHints hints;
    hints.yearHint = 2000; // any: only the month is asked for
    return memory.date(words + " 2000", hints).date.month().value_or(0); // "January"
}

void RowWork::readDates()
{
    auto& incident = out.draft.incident;
    int year = 0;
    if (const int column = filled(Field::Year); column >= 0) {
        year = numberIn(text(column), 1900, 2100);
        if (year == 0) {
            waits("date.unreadable", column);
        }
    }
    const int hint = year != 0 ? year : context.year != 0 ? context.year : tools.options.yearHint;
    incident.date = date(filled(Field::IncidentDate), hint);
    incident.detected = date(filled(Field::DetectionDate), hint);
    incident.prosecuted = date(filled(Field::ProsecutionDate), hint);
    incident.reported = date(filled(Field::ReportDate), hint);
    const bool hasDateCell = filled(Field::IncidentDate) >= 0;
    if (!hasDateCell && (year != 0 || filled(Field::Month) >= 0 || filled(Field::Quarter) >= 0)
        && hint != 0) {
        const int monthColumn = filled(Field::Month);
        const int quarterColumn = filled(Field::Quarter);
        const auto monthText = text(monthColumn);
        const auto quarterText = text(quarterColumn);
        if (const int month = monthText.empty() ? 0 : monthIn(monthText, tools.memory);
            month != 0) {
            incident.date = withRaw(PartialDate::ofMonth(hint, unsigned(month)),
                monthText + '/' + std::to_string(hint));
        } else if (const int quarter = quarterText.empty() ? 0 : numberIn(quarterText, 1, 4);
                   quarter != 0) {
            incident.date = withRaw(PartialDate::ofQuarter(hint, unsigned(quarter)),
                quarterText + '/' + std::to_string(hint));
        } else if (year != 0) {
            incident.date = withRaw(PartialDate::ofYear(year), std::to_string(year));
        }
    }
    // A table that only knows when it was found: that day is the best there is, and docs say so.
    if (!hasDateCell && !incident.date.isKnown() && incident.detected.isKnown()) {
        incident.date = incident.detected;
    }
    if (!hasDateCell && !incident.date.isKnown() && context.year != 0) {
        incident.date = withRaw(PartialDate::ofYear(context.year), std::to_string(context.year));
    }
}

} // namespace tuyen
