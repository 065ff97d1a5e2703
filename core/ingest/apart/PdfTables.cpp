// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/PdfLines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tuyen {

static constexpr std::size_t mostLinesOfTitle = 6;

using PdfColumns = std::vector<std::pair<double, double>>;

/// The number of runs most lines of several have; of two, the larger.
static std::size_t usualRuns(const std::vector<PdfLine>& lines, std::size_t first, std::size_t last)
{
    std::map<std::size_t, int> counts;
    for (auto i = first; i < last; ++i) {
        counts[lines[i].runs.size()] += lines[i].runs.size() > 1 ? 1 : 0;
    }
    std::size_t usual = 2;
    int most = 0;
    for (const auto& [runs, count] : counts) {
        if (runs > 1 && count >= most) {
            usual = runs;
            most = count;
        }
    }
    return usual;
}

/// A header stands in the middle of its column, the cells at its left: two strips that no line
/// fills both of, one of them in a line or two only, are one column.
static bool isOneColumn(const std::vector<PdfLine>& lines, std::size_t first, std::size_t last,
    const std::pair<double, double>& left, const std::pair<double, double>& right)
{
    int inLeft = 0;
    int inRight = 0;
    for (auto i = first; i < last; ++i) {
        const auto stands = [&](const std::pair<double, double>& column) {
            return lines[i].runs.size() > 1
                && std::ranges::any_of(lines[i].runs, [&](const PdfRun& run) {
                       return run.left < column.second && run.right > column.first;
                   });
        };
        if (stands(left) && stands(right)) {
            return false;
        }
        inLeft += stands(left);
        inRight += stands(right);
    }
    return std::min(inLeft, inRight) <= 2;
}

static PdfColumns columnsOf(const std::vector<PdfLine>& lines, std::size_t first, std::size_t last)
{
    const auto usual = usualRuns(lines, first, last);
    PdfColumns spans;
    for (auto i = first; i < last; ++i) {
        for (const auto& run : lines[i].runs) {
            if (lines[i].runs.size() >= usual) {
                spans.emplace_back(run.left, run.right);
            }
        }
    }
    std::ranges::sort(spans);
    PdfColumns columns;
    for (const auto& span : spans) {
        if (!columns.empty() && span.first <= columns.back().second) {
            columns.back().second = std::max(columns.back().second, span.second);
        } else {
            columns.push_back(span);
        }
    }
    for (std::size_t i = 0; i + 1 < columns.size();) {
        if (isOneColumn(lines, first, last, columns[i], columns[i + 1])) {
            columns[i].second = columns[i + 1].second;
            columns.erase(columns.begin() + std::ptrdiff_t(i) + 1);
        } else {
            ++i;
        }
    }
    return columns;
}

/// The columns a run lies in: first and last.
static std::pair<std::size_t, std::size_t> placeOf(const PdfRun& run, const PdfColumns& columns)
{
    std::size_t first = columns.size();
    std::size_t last = 0;
    double nearest = std::numeric_limits<double>::max();
    std::size_t near = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (run.left < columns[i].second && run.right > columns[i].first) {
            first = std::min(first, i);
            last = i;
        }
        const auto away = std::min(
            std::abs(run.left - columns[i].second), std::abs(run.right - columns[i].first));
        if (away < nearest) {
            nearest = away;
            near = i;
        }
    }
    return first == columns.size() ? std::pair(near, near) : std::pair(first, last);
}

static void join(std::string& cell, const std::string& more)
{
    if (!cell.empty() && !more.empty()) {
        cell += beginsItem(more) ? "\n" : " ";
    }
    cell += more;
}

static std::vector<std::string> cellsOf(const PdfLine& line, const PdfColumns& columns)
{
    std::vector<std::string> cells(columns.size());
    for (const auto& run : line.runs) {
        const auto [first, last] = placeOf(run, columns);
        if (first == last || line.runs.size() == 1) {
            join(cells[first], run.text);
            continue;
        }
        // A full cell that touches the next: each word goes to the column it begins in.
        for (const auto& word : run.words) {
            auto column = first;
            while (column < last && word.left + 1 >= columns[column + 1].first) {
                ++column;
            }
            join(cells[column], word.text);
        }
    }
    return cells;
}

/// Whether the line is a heading across the table and not part of a row.
static bool isAcross(const PdfLine& line, const PdfColumns& columns)
{
    const auto [first, last] = placeOf(line.runs.front(), columns);
    return line.runs.size() == 1 && last > first;
}

/// Whether a line of several runs may be a row under these columns.
static bool fits(const PdfLine& line, const PdfColumns& columns)
{
    return std::ranges::all_of(line.runs, [&](const PdfRun& run) {
        return std::ranges::count_if(columns, [&](const auto& column) {
            return run.left < column.second && run.right > column.first;
        }) == 1;
    });
}

static double tightest(const std::vector<PdfLine>& lines, std::size_t first, std::size_t last)
{
    double least = std::numeric_limits<double>::max();
    for (auto i = first + 1; i < last; ++i) {
        least = std::min(least, lines[i].centre() - lines[i - 1].centre());
    }
    return least;
}

static PdfTable tableOf(
    const std::vector<PdfLine>& lines, std::size_t title, std::size_t first, std::size_t last)
{
    PdfTable table;
    table.columns = columnsOf(lines, first, last);
    for (auto i = title; i < first; ++i) {
        table.rows.push_back({ lines[i].text(" ") });
    }
    const auto close = 1.22 * tightest(lines, first, last);
    bool wasAcross = true;
    for (auto i = first; i < last; ++i) {
        auto cells = cellsOf(lines[i], table.columns);
        const bool isHeading = isAcross(lines[i], table.columns);
        const auto filled = std::ranges::count_if(cells, [](const auto& c) { return !c.empty(); });
        bool isNew = isHeading || wasAcross || lines[i].centre() - lines[i - 1].centre() > close;
        if (!isNew) {
            auto& above = table.rows.back();
            isNew = (!cells[0].empty() && !above[0].empty())
                || (cells[0].empty() && std::size_t(filled) * 2 > cells.size());
        }
        if (isNew) {
            table.rows.push_back(std::move(cells));
        } else {
            for (std::size_t c = 0; c < cells.size(); ++c) {
                join(table.rows.back()[c], cells[c]);
            }
        }
        wasAcross = isHeading;
    }
    return table;
}

/// Where the table that begins at `first` ends: before a gap, before prose, or where lines with
/// other columns begin behind a heading or a distance.
static std::size_t endOfTable(const std::vector<PdfLine>& lines, std::size_t first)
{
    auto last = first + 1;
    bool wasHeading = false;
    for (auto i = first + 1; i < lines.size() && i - last < 3; ++i) {
        const auto gap = lines[i].top - lines[i - 1].bottom;
        const auto height = std::max(lines[i].height(), 1.0);
        const auto columns = columnsOf(lines, first, last);
        if (gap > 4 * height) {
            break;
        }
        if (lines[i].runs.size() < 2) {
            wasHeading = wasHeading || isAcross(lines[i], columns);
            continue;
        }
        if ((wasHeading || gap > 1.5 * height) && !fits(lines[i], columns)) {
            break;
        }
        wasHeading = false;
        last = i + 1;
    }
    // What still belongs to the last row: single runs that lie within one column.
    const auto columns = columnsOf(lines, first, last);
    while (last < lines.size() && lines[last].runs.size() == 1 && !isAcross(lines[last], columns)
        && lines[last].top - lines[last - 1].bottom < lines[last].height() / 2
        && placeOf(lines[last].runs[0], columns).first > 0) {
        ++last;
    }
    return last;
}

std::vector<PdfTable> tablesOf(const std::vector<PdfLine>& lines)
{
    std::vector<PdfTable> tables;
    std::size_t free = 0; ///< the first line no table has
    for (std::size_t first = 0; first < lines.size();) {
        if (lines[first].runs.size() < 2) {
            ++first;
            continue;
        }
        const auto last = endOfTable(lines, first);
        const auto columns = columnsOf(lines, first, last).size();
        const auto many = std::count_if(lines.begin() + std::ptrdiff_t(first),
            lines.begin() + std::ptrdiff_t(last),
            [](const PdfLine& line) { return line.runs.size() > 1; });
        if ((columns >= 3 && many >= 2) || (columns == 2 && many >= 5)) {
            const auto title = std::max(free, first - std::min(first, mostLinesOfTitle));
            tables.push_back(tableOf(lines, title, first, last));
            free = last;
        }
        first = last;
    }
    return tables;
}

bool isContinued(const PdfTable& table, const PdfTable& next)
{
    if (table.columns.size() != next.columns.size()) {
        return false;
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& a = table.columns[i];
        const auto& b = next.columns[i];
        if (a.second < b.first || b.second < a.first) {
            return false;
        }
    }
    return true;
}

} // namespace tuyen
