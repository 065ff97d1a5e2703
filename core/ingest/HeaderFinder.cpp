// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/HeaderFinder.h"

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

/// No word of ours in it, but it names columns that the next rows fill.
static std::optional<std::size_t> unknownHeader(const std::vector<Row>& rows)
{
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const Filled here(rows[i]);
        const Filled next(rows[i + 1]);
        if (here.cells >= 2 && here.different == here.cells && here.values == 0
            && next.cells * 2 >= here.cells && next.cells <= here.cells) {
            return i;
        }
    }
    return std::nullopt;
}

HeaderPlace headerAt(const std::vector<Row>& rows, std::size_t first, std::size_t count)
{
    return placeAt(rows, first, count);
}

bool saysOneThing(const std::vector<std::string>& row) { return Filled(row).different == 1; }

bool speaksAsHeader(const std::vector<std::string>& row)
{
    const Filled filled(row);
    return filled.known >= 2 && filled.values == 0 && filled.different >= 2
        && filled.known * 2 >= filled.different;
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
            || filled.known * 4 < filled.different || filled.different == 1) {
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
    }
    return best ? std::optional(placeAt(rows, *best, wantedCount)) : std::nullopt;
}

} // namespace tuyen
