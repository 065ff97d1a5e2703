// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/TableFinder.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t sampleRows = 200;

void TableHead::decodeRows(const std::vector<ColumnEncoding>& encodings)
{
    rows = raw.cells;
    for (auto& row : rows) {
        for (const auto& one : encodings) {
            auto decoded = std::size_t(one.column) < row.size()
                ? decodedCell(row[std::size_t(one.column)], one.encoding, one.isChosen)
                : std::nullopt;
            if (decoded) {
                row[std::size_t(one.column)] = std::move(*decoded);
            }
        }
        for (auto& text : row) {
            text = normalised(text);
        }
    }
}

/// The first letters of a long cell, none of them cut.
static std::string headOf(std::string_view text)
{
    static constexpr std::size_t most = 4000;
    auto length = std::min(text.size(), most);
    while (length < text.size() && length > most - 4 && (text[length] & 0xC0) == 0x80) {
        --length;
    }
    return std::string(text.substr(0, length));
}

TableHead readHead(TableReader& reader, std::int64_t from)
{
    TableHead head;
    RawRow row;
    while (head.raw.cells.size() < headerSearchRows + sampleRows && reader.next(row)) {
        if (row.number < from) {
            continue;
        }
        auto& texts = head.raw.cells.emplace_back();
        auto& fonts = head.raw.fonts.emplace_back();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            texts.push_back(headOf(row.cells[i].text));
            fonts.push_back(row.cells[i].font);
        }
        head.numbers.push_back(row.number);
    }
    return head;
}

/// The row that is the header of a shipped recipe, whatever else looks like one.
static std::optional<std::size_t> knownLayout(const std::vector<std::vector<std::string>>& rows)
{
    for (std::size_t i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
        if (rows[i].size() >= 4 && !shippedRecipeFor(rows[i]).empty()) {
            // Names for machines over labels for people: what people saw is what they filled in.
            const bool isNextToo = i + 1 < rows.size() && !shippedRecipeFor(rows[i + 1]).empty();
            return isNextToo ? i + 1 : i;
        }
    }
    return std::nullopt;
}

std::vector<std::vector<std::string>> sampleBelow(
    const std::vector<std::vector<std::string>>& rows, const HeaderPlace& place)
{
    const auto from = std::min(place.first + place.count, rows.size());
    auto to = from;
    for (; to < rows.size() && to < from + sampleRows; ++to) {
        if (to > from && speaksAsHeader(rows[to])) {
            std::size_t same = 0;
            for (std::size_t i = 0; i < std::min(rows[to].size(), place.headers.size()); ++i) {
                same += !rows[to][i].empty() && fold(rows[to][i]) == fold(place.headers[i]);
            }
            if (same < 2) {
                break;
            }
        }
    }
    return { rows.begin() + std::ptrdiff_t(from), rows.begin() + std::ptrdiff_t(to) };
}

/// Somebody named columns: the header is the row that has them.
static std::optional<HeaderPlace> headerChosen(const TableHead& head, const ImportOptions& options)
{
    std::vector<std::string> columns;
    for (const auto& [column, field] : options.mapping) {
        columns.push_back(column);
    }
    return columns.empty() || options.headerRow > 0
        ? std::nullopt
        : headerNamed(head.rows, columns, std::size_t(options.headerRows));
}

std::optional<FoundTable> findTable(
    const TableHead& head, const ImportOptions& options, const std::string& words)
{
    const auto whole = [](std::optional<HeaderPlace> place, bool isSettled) {
        return place && !place->headers.empty()
            ? std::optional(FoundTable { std::move(*place), {}, isSettled })
            : std::nullopt;
    };
    if (options.hasNoHeader) {
        return whole(headerless(head.rows), true);
    }
    std::optional<std::size_t> wanted;
    if (options.headerRow > 0) {
        const auto found = std::ranges::find(head.numbers, std::int64_t(options.headerRow));
        if (found == head.numbers.end()) {
            return std::nullopt;
        }
        wanted = std::size_t(found - head.numbers.begin());
    }
    if (const auto known = wanted ? std::nullopt : knownLayout(head.rows)) {
        auto table = whole(findHeader(head.rows, known, 1), false);
        if (table) {
            table->place.title.clear(); // the row above may hold names for machines
        }
        return table;
    }
    auto figures = findFigureTable(head.rows, words, wanted);
    if (figures) {
        auto table = whole(figures->place, true);
        if (table) {
            table->figures = std::move(figures);
        }
        return table;
    }
    auto chosen = headerChosen(head, options);
    const bool isChosen = chosen.has_value();
    return whole(isChosen ? std::move(chosen)
                          : findHeader(head.rows, wanted, std::size_t(options.headerRows)),
        isChosen);
}

} // namespace tuyen
