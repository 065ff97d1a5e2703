// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/PdfLines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tuyen {

/// Of a line's height: blanks between words are about a quarter, between columns more than half.
static constexpr double gapOfColumns = 0.6;
static constexpr double gapOfWords = 0.08;
static constexpr std::size_t mostLinesOfTitle = 6;

std::string PdfLine::text(const char* between) const
{
    std::string text;
    for (const auto& run : runs) {
        text += (text.empty() ? "" : between) + run.text;
    }
    return text;
}

static void addWord(PdfLine& line, PdfWord word)
{
    const auto gap = line.runs.empty() ? 0 : word.left - line.runs.back().right;
    const auto height = std::max(word.bottom - word.top, 1.0);
    if (line.runs.empty() || gap > gapOfColumns * height) {
        line.runs.push_back({ word.left, word.right, word.text, {} });
    } else {
        auto& run = line.runs.back();
        const bool isParted = gap > gapOfWords * height;
        run.text += (isParted ? " " : "") + word.text;
        run.right = std::max(run.right, word.right);
        if (!isParted) { // pieces of one word
            run.words.back().text += word.text;
            run.words.back().right = run.right;
            return;
        }
    }
    line.runs.back().words.push_back(std::move(word));
}

std::vector<PdfLine> linesOf(std::vector<PdfWord> words)
{
    const auto centre = [](const PdfWord& word) { return (word.top + word.bottom) / 2; };
    std::ranges::sort(words, {}, centre);
    std::vector<PdfLine> lines;
    for (std::size_t first = 0; first < words.size();) {
        const auto from = centre(words[first]);
        const auto height = words[first].bottom - words[first].top;
        auto last = first;
        while (last < words.size() && centre(words[last]) - from <= height / 2) {
            ++last;
        }
        std::sort(words.begin() + std::ptrdiff_t(first), words.begin() + std::ptrdiff_t(last),
            [](const auto& a, const auto& b) { return a.left < b.left; });
        PdfLine line;
        line.top = words[first].top;
        line.bottom = words[first].bottom;
        for (; first < last; ++first) {
            line.top = std::min(line.top, words[first].top);
            line.bottom = std::max(line.bottom, words[first].bottom);
            addWord(line, std::move(words[first]));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

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

static bool beginsItem(std::string_view text)
{
    return text.starts_with("-") || text.starts_with("+") || text.starts_with("•")
        || (text.size() > 1 && text[0] >= '1' && text[0] <= '9'
            && (text[1] == '.' || text[1] == ')'));
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

static bool isPageNumber(const PdfLine& line)
{
    const auto text = line.text(" ");
    return text.size() <= 9 && text.find_first_not_of("0123456789 -/") == std::string::npos;
}

void addParagraphs(const std::vector<PdfLine>& lines, int page, DocumentText& document)
{
    double right = 0;
    for (const auto& line : lines) {
        right = std::max(right, line.runs.back().right);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if ((i == 0 || i + 1 == lines.size()) && isPageNumber(line)) {
            continue;
        }
        const bool isRow = line.runs.size() > 2;
        auto text = line.text(isRow ? "\t" : " ");
        auto* const last = document.paragraphs.empty() ? nullptr : &document.paragraphs.back();
        bool isSame = last && !isRow && !last->isInTable;
        if (isSame && last->page == page && i > 0) {
            const bool isFull = lines[i - 1].runs.back().right > right * 0.9;
            const bool isNear = line.top - lines[i - 1].bottom < line.height() * 0.8;
            isSame = isFull && isNear && !beginsItem(text);
        } else if (isSame) {
            isSame = goesOn(last->text, text);
        }
        if (isSame) {
            last->text += ' ' + text;
        } else {
            document.add(std::move(text), page, isRow);
        }
    }
}

} // namespace tuyen
