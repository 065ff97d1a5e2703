// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBuilder.h"
#include "report/internal/FigureBook.h"

#include <map>
#include <string>
#include <vector>

namespace tuyen {

/// "Year by border province": what happened, a chart by neighbour and year, a table of the border
/// provinces, the people by year, and an appendix that names the rows of every figure.
class YearReport {
public:
    YearReport(Store& store, const IncidentCube& cube, const ReportRequest& request);
    Report build(Progress& progress);

private:
    void findYears();
    void writeHead();
    void writeSummary();
    void writeChart();
    void writeProvinces();
    void writePeople();

    struct Line {
        std::string unit; ///< code; "inland", "" for unknown
        std::string label;
        std::vector<std::string> units; ///< of the rows folded into it
        std::vector<Selection> cells;   ///< one a year
        bool isBorder = false;
    };
    std::vector<Line> provinceLines() const;
    void addLine(TableBlock& block, const Line& line, int number);
    void leaveOutOneYear(TableBlock& block) const;
    void addTotals(TableBlock& block, const std::vector<Line>& lines);
    int addCell(const std::string& code, Measure measure, const std::string& label,
        const Selection& positions, Filter filter, int year);
    void addPeopleSentences(Sentences& text, int& number);
    void addPeakSentences(Sentences& text, int& number);
    int quote(int figure, int& number);
    Selection chartSelection() const;
    std::string sumOfSeries(int year, const Selection& positions) const;

    std::string say(std::string_view code, const Args& args = {}) const;
    std::string yearLabel(int year) const;
    std::string period() const; ///< "năm 2026", "giai đoạn 2022 - 2026"
    Filter yearFilter(int year) const;

    Store& m_store;
    const IncidentCube& m_cube;
    ReportRequest m_request;
    Filter m_filter; ///< without years
    Report m_report;
    FigureBook m_book;
    std::vector<int> m_years;
    std::vector<int> m_chartYears;
    Selection m_all;       ///< of every year
    Selection m_selection; ///< of the years reported on
    TrendTable m_table;
    std::vector<Line> m_lines;
    std::vector<std::pair<Measure, int>>
        m_peopleFigures;              ///< sum of each line of the table of people
    std::map<int, int> m_yearFigures; ///< figure of each year's sum
    int m_total = -1;
    int m_partialYear = 0;
    std::int32_t m_until = 0;
};

/// One of cellPositions() or seriesPositions() by year; empty for a year outside the table.
Selection cellOf(const std::vector<Selection>& cells, const TrendTable& table, int year);

} // namespace tuyen
