// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words, the chart and the people of the year report; YearReport.cpp counts.
#include "report/internal/YearReport.h"

#include "base/Catalogue.h"
#include "report/Disclosure.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "trends/TrendMath.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tuyen {

static constexpr std::array<std::string_view, 4> seriesCodes { "CN", "LA", "KH", "other" };

void YearReport::writePeople()
{
    TableBlock block;
    block.code = "B3";
    block.caption = say("report.year.people-table");
    block.columns = { say("report.column.number"), say("report.column.people") };
    for (const int year : m_years) {
        block.columns.push_back(yearLabel(year));
    }
    block.columns.push_back(say("report.sum"));
    block.columns.push_back(say("report.column.code"));
    for (const auto measure :
        { Measure::Victims, Measure::PresumedVictims, Measure::Suspects, Measure::PersonTimes }) {
        std::vector<Selection> cells(m_years.size());
        std::vector<std::int64_t> values(m_years.size());
        Selection whole;
        for (const auto i : m_selection) {
            if (const auto value = valueOf(m_cube, i, measure); value > 0) {
                const auto year
                    = std::lower_bound(m_years.begin(), m_years.end(), int { m_cube.year[i] })
                    - m_years.begin();
                cells[static_cast<std::size_t>(year)].push_back(i);
                values[static_cast<std::size_t>(year)] += value;
                whole.push_back(i);
            }
        }
        if (whole.empty()) {
            continue;
        }
        const int number = static_cast<int>(block.rows.size()) + 1;
        const std::string code = "B3." + std::to_string(number);
        const auto label = say("chart.measure." + std::string(name(measure)));
        // Different things do not add up: each line is a table of its own, its total known to the
        // reader.
        const auto hidden = suppress({ values }, smallestShown(m_report.profile));
        std::vector<ReportCell> row { { std::to_string(number), -1, false }, { label, -1, false } };
        for (std::size_t y = 0; y < m_years.size(); ++y) {
            const bool isHidden = hidden.cells[0][y];
            if (values[y] == 0 && !isHidden) {
                row.push_back({ "0", -1, false });
                continue;
            }
            const auto figure = m_book.add({ code + '.' + std::to_string(m_years[y]), measure,
                label + ", " + std::to_string(m_years[y]), cells[y], yearFilter(m_years[y]),
                isHidden, {} });
            row.push_back({ m_book.at(figure).shown, figure, false });
        }
        const auto figure = m_book.add({ code, measure, label + ", " + period(), whole,
            yearFilter(0), hidden.rowTotals[0], say("report.sum-of-years", { { "code", code } }) });
        row.push_back({ m_book.at(figure).shown, figure, true });
        row.push_back({ code, figure, false });
        m_peopleFigures.emplace_back(measure, figure);
        block.rows.push_back(std::move(row));
    }
    if (!block.rows.empty()) {
        leaveOutOneYear(block);
        m_report.blocks.emplace_back(std::move(block));
    }
}

/// Repeats a counted figure in the summary under a code of its own; the appendix points to where it
/// is counted.
int YearReport::quote(int figure, int& number)
{
    const Figure source = m_book.at(figure);
    Selection positions;
    for (const auto id : source.incidents) {
        positions.push_back(static_cast<std::uint32_t>(
            std::lower_bound(m_cube.ids.begin(), m_cube.ids.end(), id.value) - m_cube.ids.begin()));
    }
    const auto measure
        = measureFromName(std::string_view(source.unit).substr(5)).value_or(Measure::Incidents);
    return m_book.add({ "B1." + std::to_string(++number), measure, source.what,
        std::move(positions), source.filter, source.isSuppressed, source.code });
}

void YearReport::writeSummary()
{
    m_report.blocks.emplace_back(Heading { 1, "I. " + say("report.year.heading") });
    Sentences text(m_book, m_request.language);
    int number = 0;
    auto first = std::chrono::sys_days(std::chrono::year(m_years.front()) / 1 / 1);
    first = m_filter.from ? std::max(first, *m_filter.from) : first;
    Selection border;
    std::string borderCodes;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].isBorder) {
            for (const auto& cell : m_lines[i].cells) {
                border.insert(border.end(), cell.begin(), cell.end());
            }
            borderCodes = "B2.1" + (i == 0 ? std::string() : "–B2." + std::to_string(i + 1));
        }
    }
    std::sort(border.begin(), border.end());
    const auto total = quote(m_total, number);
    Filter borderFilter = yearFilter(0);
    borderFilter.borderOnly = true;
    const auto atBorder = m_book.add(
        { "B1." + std::to_string(++number), Measure::Incidents, say("report.border-provinces"),
            border, borderFilter, false, borderCodes.empty() ? "0" : borderCodes });
    text.add("report.year.span",
        { { "from", formatDay(first) }, { "to", formatDay(dayFromNumber(m_until)) } },
        { { "total", total }, { "border", atBorder } });
    addPeopleSentences(text, number);
    addPeakSentences(text, number);
    if (m_table.breakYear >= 0) {
        text.add("report.year.break." + std::string(name(m_request.basis)), {});
    }
    if (m_partialYear != 0) {
        text.add("report.year.partial",
            { { "year", std::to_string(m_partialYear) },
                { "day", formatDay(dayFromNumber(m_until)) } });
    }
    Selection unknown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(unknown),
        [this](std::uint32_t i) { return m_cube.year[i] == 0; });
    if (!unknown.empty()) {
        Filter filter = m_filter;
        filter.yearUnknown = true;
        const auto figure = m_book.add({ "B1." + std::to_string(++number), Measure::Incidents,
            say("chart.year-unknown"), unknown, filter, false, {} });
        text.add("report.year.unknown", {}, { { "count", figure } });
    }
    m_report.blocks.emplace_back(text.take());
}

void YearReport::addPeopleSentences(Sentences& text, int& number)
{
    std::vector<int> people;
    std::optional<int> personTimes;
    for (const auto& [measure, figure] : m_peopleFigures) {
        if (measure == Measure::PersonTimes) {
            personTimes = figure;
        } else {
            people.push_back(quote(figure, number));
        }
    }
    static constexpr std::array<const char*, 3> gaps { "a", "b", "c" };
    std::vector<std::pair<std::string, int>> figures;
    for (std::size_t i = 0; i < people.size(); ++i) {
        figures.emplace_back(gaps[i], people[i]);
    }
    if (!people.empty()) {
        text.add("report.year.people-" + std::to_string(people.size()), {}, figures);
    }
    if (personTimes) {
        text.add("report.year.person-times", {}, { { "count", quote(*personTimes, number) } });
    }
}

/// The busiest year, and the busiest border of the last year that is over against the year before.
void YearReport::addPeakSentences(Sentences& text, int& number)
{
    const auto selection = chartSelection();
    const auto table
        = trendTable(m_cube, selection, { Measure::Incidents, m_request.basis, false, false });
    const auto answer = trendAnswer(table, byNeighbour(m_cube, selection, table), m_request.today);
    if (m_years.size() > 1 && m_yearFigures.contains(answer.peakYear)) {
        text.add("report.year.peak", { { "year", std::to_string(answer.peakYear) } },
            { { "count", quote(m_yearFigures.at(answer.peakYear), number) } });
    }
    if (answer.lastYear == 0 || !answer.change) {
        return;
    }
    const auto positions = seriesPositions(m_cube, selection, table);
    const auto series = static_cast<std::size_t>(
        std::find(seriesCodes.begin(), seriesCodes.end(), answer.topNeighbour)
        - seriesCodes.begin());
    const auto neighbour = say("chart.neighbour." + answer.topNeighbour);
    const auto figureOf = [&](int year) {
        Filter filter = yearFilter(year);
        filter.neighbours = { answer.topNeighbour };
        return m_book.add({ "B1." + std::to_string(++number), Measure::Incidents,
            neighbour + ", " + std::to_string(year), cellOf(positions[series], table, year), filter,
            false, "H1." + answer.topNeighbour + '.' + std::to_string(year) });
    };
    const auto now = figureOf(answer.lastYear);
    const auto before = figureOf(answer.lastYear - 1);
    const std::string code = !answer.mayUsePercent ? "few"
        : answer.change->isCertain()               ? "change"
                                                   : "uncertain";
    text.add("report.year." + code,
        { { "neighbour", neighbour }, { "year", std::to_string(answer.lastYear) },
            { "before-year", std::to_string(answer.lastYear - 1) },
            { "ratio", formatNumber(answer.change->ratio, 2, m_request.language) },
            { "low", formatNumber(answer.change->low, 2, m_request.language) },
            { "high", formatNumber(answer.change->high, 2, m_request.language) } },
        { { "now", now }, { "before", before } });
}

Selection YearReport::chartSelection() const
{
    Selection selection;
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(selection), [this](std::uint32_t i) {
            return std::binary_search(
                m_chartYears.begin(), m_chartYears.end(), int { m_cube.year[i] });
        });
    return selection;
}

/// The cells of the table that a part of a bar is the sum of; empty when a unit with two neighbours
/// is split.
std::string YearReport::sumOfSeries(int year, const Selection& positions) const
{
    const auto at = std::find(m_years.begin(), m_years.end(), year);
    if (at == m_years.end()) {
        return {};
    }
    const auto y = static_cast<std::size_t>(at - m_years.begin());
    Selection sum;
    std::string codes;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& cell = m_lines[i].cells[y];
        if (cell.empty() || !std::binary_search(positions.begin(), positions.end(), cell.front())) {
            continue;
        }
        sum.insert(sum.end(), cell.begin(), cell.end());
        codes += (codes.empty() ? "B2." : " + B2.") + std::to_string(i + 1) + '.'
            + std::to_string(year);
    }
    std::sort(sum.begin(), sum.end());
    return sum == positions ? codes : std::string();
}

void YearReport::writeChart()
{
    const auto selection = chartSelection();
    const auto table
        = trendTable(m_cube, selection, { Measure::Incidents, m_request.basis, false, false });
    const auto positions = seriesPositions(m_cube, selection, table);
    auto series = byNeighbour(m_cube, selection, table);
    ChartBlock block;
    block.code = "H1";
    block.years = m_chartYears;
    block.unit = say("measure.incidents");
    for (std::size_t n = 0; n < series.size(); ++n) {
        if (series[n].total == 0) {
            continue;
        }
        NeighbourSeries shown { series[n].neighbour, {}, 0 };
        const auto label = say("chart.neighbour." + std::string(seriesCodes[n]));
        for (const int year : m_chartYears) {
            const auto cell = cellOf(positions[n], table, year);
            shown.values.push_back(static_cast<std::int64_t>(cell.size()));
            shown.total += shown.values.back();
            if (!cell.empty()) {
                Filter filter = yearFilter(year);
                if (n + 1 < series.size()) {
                    filter.neighbours = { series[n].neighbour };
                }
                m_book.add({ "H1." + std::string(seriesCodes[n]) + '.' + std::to_string(year),
                    Measure::Incidents, label + ", " + std::to_string(year), cell, filter, false,
                    sumOfSeries(year, cell) });
            }
        }
        block.series.push_back(std::move(shown));
        block.seriesNames.push_back(label);
    }
    const auto at = std::find(m_chartYears.begin(), m_chartYears.end(),
        table.breakYear < 0 ? 0 : table.years[static_cast<std::size_t>(table.breakYear)]);
    block.breakYear = at == m_chartYears.end() ? -1 : static_cast<int>(at - m_chartYears.begin());
    block.breakLabel = say("report.break-label");
    block.lastYearIsPartial = m_partialYear != 0 && m_chartYears.back() == m_partialYear;
    block.caption = say("report.year.chart");
    if (block.lastYearIsPartial) {
        block.note
            = say("report.year.chart-partial", { { "day", formatDay(dayFromNumber(m_until)) } });
    }
    m_report.blocks.emplace_back(std::move(block));
}

} // namespace tuyen
