// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendMath.h"

#include "base/Catalogue.h"
#include "base/PartialDate.h"
#include "text/Number.h"

#include <algorithm>

namespace tuyen {

/// Below this neither count carries a ratio.
static constexpr std::int64_t leastForRatio = 20;

static int yearOf(std::int32_t day)
{
    return static_cast<int>(std::chrono::year_month_day(dayFromNumber(day)).year());
}

static const NeighbourSeries* busiest(const std::vector<NeighbourSeries>& series, std::size_t year)
{
    const NeighbourSeries* found = nullptr;
    for (const auto& one : series) {
        if (!one.neighbour.empty() && one.values[year] > 0
            && (!found || one.values[year] > found->values[year])) {
            found = &one;
        }
    }
    return found;
}

TrendAnswer trendAnswer(
    const TrendTable& table, const std::vector<NeighbourSeries>& series, std::int32_t today)
{
    TrendAnswer answer;
    answer.years = static_cast<int>(table.years.size());
    if (table.years.empty()) {
        return answer;
    }
    const auto peak = std::max_element(table.yearTotals.begin(), table.yearTotals.end());
    answer.peakValue = *peak;
    answer.peakYear = table.years[static_cast<std::size_t>(peak - table.yearTotals.begin())];
    using namespace std::chrono;
    const int thisYear = yearOf(today);
    const bool isOver = dayFromNumber(today) == sys_days(year(thisYear) / December / 31);
    if (table.years.back() >= thisYear && !isOver) {
        answer.partialYear = thisYear;
        answer.partialUntil = std::min(today, table.lastDay);
    }
    // The last year that is over, and has one before it to compare with.
    auto last = static_cast<int>(table.years.size()) - 1;
    while (last >= 0 && answer.partialYear != 0
        && table.years[static_cast<std::size_t>(last)] >= thisYear) {
        --last;
    }
    if (last < 1) {
        return answer;
    }
    const auto at = static_cast<std::size_t>(last);
    if (const NeighbourSeries* top = busiest(series, at)) {
        answer.lastYear = table.years[at];
        answer.topNeighbour = top->neighbour;
        answer.lastValue = top->values[at];
        answer.beforeValue = top->values[at - 1];
        answer.change = rateRatio(answer.beforeValue, answer.lastValue);
        answer.mayUsePercent
            = answer.lastValue >= leastForRatio && answer.beforeValue >= leastForRatio;
    }
    return answer;
}

std::string countInWords(std::int64_t value, Measure measure, Language language)
{
    std::string code = "unit." + std::string(name(measure));
    if (value == 1) {
        code += ".one";
    }
    return sentence(code, { { "n", formatNumber(value, language) } }, language);
}

static std::string marked(std::int64_t value, Measure measure, Language language)
{
    return "**" + countInWords(value, measure, language) + "**";
}

/// "12/11" or "12 November": the year stands beside it.
static std::string dayAndMonth(std::int32_t day, Language language)
{
    const std::chrono::year_month_day date(dayFromNumber(day));
    const auto month = std::to_string(static_cast<unsigned>(date.month()));
    return sentence("trend.day-month",
        { { "day", std::to_string(static_cast<unsigned>(date.day())) },
            { "month", sentence("trend.month." + month, {}, language) } },
        language);
}

std::string trendSentence(const TrendTable& table, const TrendAnswer& answer, Language language)
{
    if (table.total == 0 && table.rows.empty()) {
        return sentence("trend.nothing", {}, language);
    }
    if (answer.years == 0) {
        return sentence("trend.no-year",
            { { "count", marked(table.total, table.measure, language) } }, language);
    }
    const auto peak = marked(answer.peakValue, table.measure, language);
    std::string text = sentence(answer.years == 1 ? "trend.one-year" : "trend.peak",
        { { "year", std::to_string(answer.peakYear) }, { "count", peak },
            { "years", std::to_string(answer.years) } },
        language);
    if (answer.lastYear == 0) {
        return text + sentence("trend.full-stop", {}, language);
    }
    Args args { { "year", std::to_string(answer.lastYear) },
        { "before-year", std::to_string(answer.lastYear - 1) },
        { "neighbour", sentence("chart.neighbour." + answer.topNeighbour, {}, language) },
        { "count", marked(answer.lastValue, table.measure, language) },
        { "before", countInWords(answer.beforeValue, table.measure, language) } };
    std::string code = "trend.no-change-known";
    if (answer.change) {
        args.emplace_back("ratio", formatNumber(answer.change->ratio, 2, language));
        args.emplace_back("low", formatNumber(answer.change->low, 2, language));
        args.emplace_back("high", formatNumber(answer.change->high, 2, language));
        code = !answer.mayUsePercent      ? "trend.few"
            : !answer.change->isCertain() ? "trend.uncertain"
            : answer.change->ratio > 1    ? "trend.rose"
                                          : "trend.fell";
    }
    text += sentence(
        answer.lastYear == answer.peakYear ? "trend.join-same-year" : "trend.join-other-year", args,
        language);
    return text + sentence(code, args, language);
}

std::string trendCaveat(const TrendTable& table, const TrendAnswer& answer, Language language)
{
    std::string text;
    const auto add = [&text](const std::string& more) { text += text.empty() ? more : ' ' + more; };
    if (table.breakYear >= 0) {
        add(sentence("trend.break." + std::string(name(table.basis)), {}, language));
    }
    if (answer.partialYear != 0) {
        add(sentence("trend.partial",
            { { "year", std::to_string(answer.partialYear) },
                { "day", dayAndMonth(answer.partialUntil, language) } },
            language));
    }
    const auto unknown = std::find_if(
        table.rows.begin(), table.rows.end(), [](const TrendRow& row) { return row.unit.empty(); });
    if (unknown != table.rows.end() && unknown->total > 0) {
        add(sentence(table.basis == Basis::Strip ? "trend.not-placed" : "trend.province-not-known",
            { { "count", countInWords(unknown->total, table.measure, language) } }, language));
    }
    if (table.unknownYear > 0) {
        add(sentence("trend.year-not-known",
            { { "count", countInWords(table.unknownYear, table.measure, language) } }, language));
    }
    if (table.notStated > 0) {
        add(sentence("trend.not-stated",
            { { "count", countInWords(table.notStated, Measure::Incidents, language) },
                { "measure",
                    sentence("measure." + std::string(name(table.measure)), {}, language) } },
            language));
    }
    return text;
}

} // namespace tuyen
