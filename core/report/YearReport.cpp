// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/internal/YearReport.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "gazetteer/Gazetteer.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "trends/TrendMath.h"

#include <algorithm>

namespace tuyen {

/// A report on one year shows it beside up to four before, as far as they have incidents.
static constexpr int chartYearsOfOne = 5;

YearReport::YearReport(Store& store, const IncidentCube& cube, const ReportRequest& request)
    : m_store(store)
    , m_cube(cube)
    , m_request(request)
    , m_filter(request.filter)
    , m_book(m_report, cube)
{
    m_filter.years.clear();
    m_filter.yearUnknown = false;
    if (!request.years.empty()) {
        m_filter.from.reset(); // whole years were asked for
        m_filter.to.reset();
    }
    m_report.templateName = "year";
    m_report.language = request.language;
    m_report.profile = request.profile;
}

std::string YearReport::say(std::string_view code, const Args& args) const
{
    return sentence(code, args, m_request.language);
}

std::string YearReport::yearLabel(int year) const
{
    return std::to_string(year) + (year == m_partialYear ? "*" : "");
}

Filter YearReport::yearFilter(int year) const
{
    Filter filter = m_filter;
    filter.years = year == 0 ? m_years : std::vector<int> { year };
    return filter;
}

void YearReport::findYears()
{
    m_all = select(m_cube, m_filter, m_store);
    std::vector<int> found;
    for (const auto i : m_all) {
        found.push_back(m_cube.year[i]);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase(found, 0);
    m_years = m_request.years;
    if (m_years.empty()) {
        m_years = found;
        if (!m_filter.from && !m_filter.to && !found.empty()) {
            m_years = { found.back() };
        }
    }
    std::sort(m_years.begin(), m_years.end());
    m_years.erase(std::unique(m_years.begin(), m_years.end()), m_years.end());
    for (const auto i : m_all) {
        if (std::binary_search(m_years.begin(), m_years.end(), m_cube.year[i])) {
            m_selection.push_back(i);
        }
    }
    if (m_selection.empty()) {
        throw Error("report.no-data", { { "years", period() } });
    }
    m_chartYears = m_years;
    if (m_years.size() == 1) {
        std::erase_if(found, [this](int year) {
            return year >= m_years.front() || year <= m_years.front() - chartYearsOfOne;
        });
        m_chartYears.insert(m_chartYears.begin(), found.begin(), found.end());
    }
    m_table
        = trendTable(m_cube, m_selection, { Measure::Incidents, m_request.basis, false, false });
    const std::chrono::year_month_day today(dayFromNumber(m_request.today));
    const int thisYear = static_cast<int>(today.year());
    const bool isOver
        = today.month() == std::chrono::December && static_cast<unsigned>(today.day()) == 31;
    m_until = dayNumber(std::chrono::sys_days(std::chrono::year(m_years.back()) / 12 / 31));
    if (m_years.back() >= thisYear && !isOver) {
        m_partialYear = thisYear;
        m_until = std::min(m_request.today, m_table.lastDay);
    }
    m_until = m_filter.to ? std::min(m_until, dayNumber(*m_filter.to)) : m_until;
}

std::string YearReport::period() const
{
    if (m_years.empty()) {
        return {};
    }
    if (m_years.size() == 1) {
        return say("report.period.year", { { "year", std::to_string(m_years.front()) } });
    }
    const bool isRun = m_years.back() - m_years.front() + 1 == static_cast<int>(m_years.size());
    if (isRun) {
        return say("report.period.years",
            { { "from", std::to_string(m_years.front()) },
                { "to", std::to_string(m_years.back()) } });
    }
    std::string list;
    for (const int year : m_years) {
        list += (list.empty() ? "" : ", ") + std::to_string(year);
    }
    return say("report.period.some", { { "years", list } });
}

void YearReport::writeHead()
{
    m_report.head = m_request.head;
    auto& head = m_report.head;
    head.type = head.type.empty() ? say("report.type") : head.type;
    head.summary = head.summary.empty()
        ? say("report.year.title") + '\n' + say("report.year.subtitle", { { "period", period() } })
        : head.summary;
    head.date = head.date.empty()
        ? formatDecreeDate(dayFromNumber(m_request.today), m_request.language)
        : head.date;
    m_report.recipients = m_request.recipients;
    if (m_report.recipients.empty()) {
        m_report.recipients = { say("report.recipient.blank"), say("report.recipient.archive") };
    }
    m_report.signerPost = m_request.signerPost;
    m_report.signerName = m_request.signerName;
    m_report.appendixTitle = say("report.appendix.title");
}

/// One number of a table: zero needs no source.
int YearReport::addCell(const std::string& code, Measure measure, const std::string& label,
    const Selection& positions, Filter filter, int year)
{
    if (positions.empty()) {
        return -1;
    }
    return m_book.add({ code, measure, label + ", " + std::to_string(year), positions,
        std::move(filter), false, {} });
}

Selection cellOf(const std::vector<Selection>& cells, const TrendTable& table, int year)
{
    const auto at = std::find(table.years.begin(), table.years.end(), year);
    return at == table.years.end() ? Selection {}
                                   : cells[static_cast<std::size_t>(at - table.years.begin())];
}

/// Rows of the table: each border unit, then all inland units as one, then what is not known.
std::vector<YearReport::Line> YearReport::provinceLines() const
{
    const auto positions = cellPositions(m_cube, m_selection, m_table);
    std::vector<Line> lines;
    Line inland { "inland", say("chart.neighbour.inland"), {},
        std::vector<Selection>(m_years.size()), false };
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const auto& source = m_table.rows[row];
        Line own { source.unit, {}, { source.unit }, std::vector<Selection>(m_years.size()),
            source.isBorder };
        own.label = source.unit.empty() ? say("chart.unit-unknown")
                                        : Gazetteer::standard().provinceName(source.unit,
                                            m_request.language, m_request.basis == Basis::Day);
        const bool isInland = !source.isBorder && !source.unit.empty();
        auto& line = isInland ? inland : own;
        for (std::size_t y = 0; y < m_years.size(); ++y) {
            const auto cell = cellOf(positions[row], m_table, m_years[y]);
            line.cells[y].insert(line.cells[y].end(), cell.begin(), cell.end());
            std::sort(line.cells[y].begin(), line.cells[y].end());
        }
        if (isInland) {
            inland.units.push_back(source.unit);
        } else if (source.unit.empty() && !inland.units.empty()) {
            lines.push_back(std::move(inland));
            inland = {};
            lines.push_back(std::move(own));
        } else {
            lines.push_back(std::move(own));
        }
    }
    if (!inland.units.empty()) {
        lines.push_back(std::move(inland));
    }
    return lines;
}

void YearReport::addLine(TableBlock& block, const Line& line, int number)
{
    const std::string code = "B2." + std::to_string(number);
    const auto filterOf = [&](int year) {
        Filter filter = cellFilter(yearFilter(year), m_table, line.units.front(), std::nullopt);
        for (std::size_t i = 1; i < line.units.size(); ++i) {
            const auto more = cellFilter(yearFilter(year), m_table, line.units[i], std::nullopt);
            filter.provinces.insert(
                filter.provinces.end(), more.provinces.begin(), more.provinces.end());
        }
        return filter;
    };
    std::vector<ReportCell> row { { std::to_string(number), -1, false },
        { line.label, -1, false } };
    Selection whole;
    for (std::size_t y = 0; y < m_years.size(); ++y) {
        const auto figure = addCell(code + '.' + std::to_string(m_years[y]), Measure::Incidents,
            line.label, line.cells[y], filterOf(m_years[y]), m_years[y]);
        row.push_back({ figure < 0 ? "0" : m_book.at(figure).shown, figure, false });
        whole.insert(whole.end(), line.cells[y].begin(), line.cells[y].end());
    }
    std::sort(whole.begin(), whole.end());
    const auto sum = say("report.sum-of-years", { { "code", code } });
    const auto figure = m_book.add(
        { code, Measure::Incidents, line.label + ", " + period(), whole, filterOf(0), false, sum });
    row.push_back({ m_book.at(figure).shown, figure, true });
    row.push_back({ code, figure, false });
    block.rows.push_back(std::move(row));
}

void YearReport::addTotals(TableBlock& block, const std::vector<Line>& lines)
{
    const auto all
        = lines.size() == 1 ? std::string("B2.1") : "B2.1–B2." + std::to_string(lines.size());
    std::vector<ReportCell> row { { {}, -1, true }, { say("report.sum"), -1, true } };
    for (std::size_t y = 0; y < m_years.size(); ++y) {
        Selection sum;
        for (const auto& line : lines) {
            sum.insert(sum.end(), line.cells[y].begin(), line.cells[y].end());
        }
        std::sort(sum.begin(), sum.end());
        const int year = m_years[y];
        const auto codes
            = say("report.sum-of-rows", { { "codes", all }, { "year", std::to_string(year) } });
        const auto figure = m_book.add({ "B2.C." + std::to_string(year), Measure::Incidents,
            yearLabel(year), sum, yearFilter(year), false, codes });
        m_yearFigures[year] = figure;
        row.push_back({ m_book.at(figure).shown, figure, true });
    }
    m_total = m_book.add(
        { "B2.C", Measure::Incidents, period(), m_selection, yearFilter(0), false, all });
    row.push_back({ m_book.at(m_total).shown, m_total, true });
    row.push_back({ "B2.C", m_total, false });
    block.rows.push_back(std::move(row));
}

/// The sum over one year is that year: one column says both.
void YearReport::leaveOutOneYear(TableBlock& block) const
{
    if (m_years.size() > 1) {
        return;
    }
    block.columns[2] = yearLabel(m_years.front());
    block.columns.erase(block.columns.begin() + 3);
    for (auto& row : block.rows) {
        row.erase(row.begin() + 2);
    }
}

void YearReport::writeProvinces()
{
    m_lines = provinceLines();
    TableBlock block;
    block.code = "B2";
    block.caption = say("report.year.table",
        { { "basis", say("report.basis." + std::string(name(m_request.basis))) } });
    block.columns = { say("report.column.number"), say("chart.unit") };
    for (const int year : m_years) {
        block.columns.push_back(yearLabel(year));
    }
    block.columns.push_back(say("report.sum"));
    block.columns.push_back(say("report.column.code"));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        addLine(block, m_lines[i], static_cast<int>(i) + 1);
    }
    addTotals(block, m_lines);
    leaveOutOneYear(block);
    m_report.blocks.emplace_back(std::move(block));
}

Report YearReport::build(Progress& progress)
{
    findYears();
    writeHead();
    // The table is counted first: the summary and the chart speak of its numbers.
    writeProvinces();
    writePeople();
    writeSummary();
    writeChart();
    // As read: summary, chart, provinces, people.
    auto& blocks = m_report.blocks;
    std::vector<Block> ordered;
    const auto firstText = std::find_if(blocks.begin(), blocks.end(),
        [](const Block& block) { return std::holds_alternative<Heading>(block); });
    std::move(firstText, blocks.end(), std::back_inserter(ordered));
    std::move(blocks.begin(), firstText, std::back_inserter(ordered));
    blocks = std::move(ordered);
    checkpoint(progress);
    const SourceRows sources(m_store, m_cube, m_book.positions(), progress);
    m_book.writeAppendix(sources);
    return std::move(m_report);
}

} // namespace tuyen
