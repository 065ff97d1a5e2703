// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/HeaderFinder.h"

#include "base/Issue.h"
#include "ingest/HeaderWords.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <set>

namespace tuyen {

using Row = std::vector<std::string>;

static const std::string& cellOf(const Row& row, std::size_t column)
{
    static const std::string none;
    return column < row.size() ? row[column] : none;
}

/// Words, not values: a header cell is no number, no date and no essay.
static bool looksLikeHeader(const std::string& cell)
{
    if (cell.size() > 200) {
        return false;
    }
    const auto digits = std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; });
    return digits == 0 || (std::size_t(digits) * 3 < cell.size() && !parseNumber(cell));
}

struct Filled {
    int cells = 0;
    int different = 0;
    int known = 0;
    int values = 0;

    explicit Filled(const Row& row)
    {
        std::set<std::string> seen;
        for (const auto& cell : row) {
            if (trimmed(cell).empty()) {
                continue;
            }
            ++cells;
            values += !looksLikeHeader(cell);
            if (seen.insert(fold(cell)).second) {
                ++different;
                known += isKnownHeader(cell);
            }
        }
    }
};

/// "Đối tượng" over "Họ tên" and "NS": the upper word goes on to the right as long as only the
/// lower row has words. Cells merged downwards say the same twice, or nothing below.
static Row joined(const Row& upper, const Row& lower)
{
    Row headers;
    std::string group;
    const auto width = std::max(upper.size(), lower.size());
    for (std::size_t i = 0; i < width; ++i) {
        const auto above = trimmed(cellOf(upper, i));
        const auto below = trimmed(cellOf(lower, i));
        if (!above.empty()) {
            group = below.empty() || above == below ? std::string() : above;
        } else if (below.empty()) {
            group.clear();
        }
        if (below.empty() || above == below) {
            headers.push_back(above);
        } else {
            headers.push_back(group.empty() ? below : group + " / " + below);
        }
    }
    return headers;
}

static int readable(const Row& headers)
{
    int count = 0;
    std::set<std::string> fields;
    for (const auto& header : headers) {
        if (header.empty()) {
            continue;
        }
        if (const auto reading = readHeader(header); reading && reading->confidence >= 0.9) {
            count += fields.insert(reading->field).second;
        }
    }
    return count;
}

/// Whether the row below belongs to the header: only words, and they say more together than the
/// upper row says alone.
static bool isTwoRows(const Row& upper, const Row& lower)
{
    const Filled below(lower);
    if (below.cells == 0 || below.values > 0 || below.known == 0) {
        return false;
    }
    const auto both = joined(upper, lower);
    const bool isGrouped
        = std::ranges::any_of(both, [](const auto& h) { return h.find(" / ") != h.npos; });
    return isGrouped && readable(both) >= readable(upper);
}

static std::string titleAbove(const std::vector<Row>& rows, std::size_t first)
{
    std::string title;
    for (std::size_t i = 0; i < first; ++i) {
        std::string last;
        for (const auto& cell : rows[i]) {
            const auto text = trimmed(cell);
            if (!text.empty() && text != last) { // a merged title says the same in every column
                title += (title.empty() ? "" : "\n") + text;
                last = text;
            }
        }
    }
    return title;
}

static HeaderPlace placeAt(const std::vector<Row>& rows, std::size_t first, std::size_t count)
{
    HeaderPlace place;
    place.first = first;
    const bool hasNext = first + 1 < rows.size();
    place.count = count != 0                                 ? (hasNext ? count : 1)
        : hasNext && isTwoRows(rows[first], rows[first + 1]) ? 2
                                                             : 1;
    place.headers
        = place.count == 2 ? joined(rows[first], rows[first + 1]) : joined(rows[first], {});
    while (!place.headers.empty() && place.headers.back().empty()) {
        place.headers.pop_back();
    }
    place.title = titleAbove(rows, first);
    return place;
}

/// A sentence cut at its commas: the last of the cells ends as one and has words before.
static bool endsAsSentence(const Row& row)
{
    const auto last = std::find_if(
        row.rbegin(), row.rend(), [](const auto& cell) { return !trimmed(cell).empty(); });
    if (last == row.rend()) {
        return false;
    }
    const auto text = trimmed(*last);
    return (text.ends_with('.') || text.ends_with("…") || text.ends_with('!'))
        && std::ranges::count(text, ' ') >= 2;
}

/// No word of ours in it, but it names columns that the next rows fill.
static std::optional<std::size_t> unknownHeader(const std::vector<Row>& rows)
{
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const Filled here(rows[i]);
        const Filled next(rows[i + 1]);
        if (here.cells >= 2 && !endsAsSentence(rows[i]) && here.different == here.cells && here.values == 0
            && next.cells * 2 >= here.cells && next.cells <= here.cells) {
            return i;
        }
    }
    return std::nullopt;
}

/// The row of unknown words over rows as full as itself, among them one that speaks a few of ours: a
/// list of fields has "Birthdate" and "Date" in a row of its own.
static std::optional<std::size_t> headerOver(const std::vector<Row>& rows, std::size_t weak)
{
    const auto different = Filled(rows[weak]).different;
    const auto isFull
        = [&](std::size_t at) { return Filled(rows[at]).different * 2 >= different; };
    const auto over = unknownHeader({ rows.begin(), rows.begin() + std::ptrdiff_t(weak) + 1 });
    if (!over || *over + 2 >= weak || !isFull(*over)) {
        return std::nullopt;
    }
    std::size_t full = 0;
    for (auto at = *over + 1; at < weak; ++at) {
        full += isFull(at);
    }
    return full * 2 > weak - *over - 1 ? over : std::nullopt;
}

HeaderPlace headerAt(const std::vector<Row>& rows, std::size_t first, std::size_t count)
{
    return placeAt(rows, first, count);
}

HeaderPlace headerless(const std::vector<Row>& rows)
{
    HeaderPlace place;
    place.count = 0;
    const auto isFilled = [](const Row& row) { return Filled(row).cells > 0; };
    const auto first = std::ranges::find_if(rows, isFilled);
    if (first == rows.end()) {
        return place;
    }
    place.first = std::size_t(first - rows.begin());
    std::size_t width = 0;
    for (const auto& row : rows) {
        for (std::size_t i = width; i < row.size(); ++i) {
            width = trimmed(row[i]).empty() ? width : i + 1;
        }
    }
    for (std::size_t i = 0; i < width; ++i) {
        place.headers.push_back(columnLetters(int(i)));
    }
    return place;
}

bool saysOneThing(const std::vector<std::string>& row) { return Filled(row).different == 1; }

bool speaksAsHeader(const std::vector<std::string>& row)
{
    const Filled filled(row);
    return filled.known >= 2 && filled.values == 0 && filled.different >= 2
        && filled.known * 2 >= filled.different;
}

/// A number or date in a column that has one on the rows beside it too: a row of data, whatever
/// words of ours are in its other cells.
static bool isAmongData(const std::vector<Row>& rows, std::size_t at)
{
    if (at == 0) {
        return false;
    }
    const auto isValue = [&](std::size_t row, std::size_t column) {
        return row >= rows.size()
            || (!trimmed(cellOf(rows[row], column)).empty()
                && !looksLikeHeader(cellOf(rows[row], column)));
    };
    for (std::size_t column = 0; column < rows[at].size(); ++column) {
        if (isValue(at, column) && isValue(at - 1, column) && isValue(at + 1, column)) {
            return true;
        }
    }
    return false;
}

std::vector<std::size_t> dataAbove(const std::vector<Row>& rows, const HeaderPlace& place)
{
    const auto named = std::ranges::count_if(
        place.headers, [](const auto& header) { return !header.empty(); });
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < std::min(place.first, rows.size()); ++i) {
        const Filled filled(rows[i]);
        if (filled.values > 0 && filled.different >= 2 && filled.different * 2 >= named) {
            found.push_back(i);
        }
    }
    return found;
}

static std::size_t namedIn(const Row& headers, const std::set<std::string>& names)
{
    std::set<std::string> found;
    for (const auto& header : headers) {
        if (const auto folded = fold(header); !folded.empty() && names.contains(folded)) {
            found.insert(folded);
        }
    }
    return found.size();
}

std::optional<HeaderPlace> headerNamed(const std::vector<Row>& rows,
    const std::vector<std::string>& columns, std::size_t wantedCount)
{
    std::set<std::string> names;
    for (const auto& column : columns) {
        names.insert(fold(column));
    }
    std::optional<HeaderPlace> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
        const auto alone = namedIn(rows[i], names);
        auto place = placeAt(rows, i, wantedCount);
        auto found = namedIn(place.headers, names);
        if (found < alone) {
            place = placeAt(rows, i, 1);
            found = alone;
        }
        // One name of many may be a word of a row: "Tỉnh".
        if (found > most && (found >= 2 || found * 2 >= names.size())) {
            most = found;
            best = std::move(place);
        }
    }
    return best;
}

std::optional<HeaderPlace> findHeader(
    const std::vector<Row>& rows, std::optional<std::size_t> wanted, std::size_t wantedCount)
{
    if (wanted) {
        return *wanted < rows.size() ? std::optional(placeAt(rows, *wanted, wantedCount))
                                     : std::nullopt;
    }
    std::optional<std::size_t> best;
    int most = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
        const Filled filled(rows[i]);
        const bool isShort = filled.cells <= 2 && filled.known == filled.cells;
        if (filled.known < (isShort ? 1 : 2) || filled.values * 2 > filled.cells
            || filled.known * 4 < filled.different || filled.different == 1
            || isAmongData(rows, i)) {
            continue;
        }
        if (best && i > *best + 1 && speaksAsHeader(rows[*best])) {
            break; // the header of a further table
        }
        int score = filled.known * 2;
        if (i + 1 < rows.size() && isTwoRows(rows[i], rows[i + 1])) {
            score = readable(joined(rows[i], rows[i + 1])) * 2 + 1;
        }
        if (score > most) {
            most = score;
            best = i;
        }
    }
    if (!best) {
        best = unknownHeader(rows);
    } else if (!speaksAsHeader(rows[*best])) {
        best = headerOver(rows, *best).value_or(*best);
    }
    return best ? std::optional(placeAt(rows, *best, wantedCount)) : std::nullopt;
}

} // namespace tuyen
