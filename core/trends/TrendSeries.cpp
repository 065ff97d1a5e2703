// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTable.h"

#include "trends/internal/Columns.h"
#include "trends/internal/Units.h"

#include <algorithm>
#include <array>

namespace tuyen {

static constexpr std::size_t seriesCount = neighbourCodes.size() + 1;

/// Index into the years of the table; their number for a date of no one year.
static std::size_t yearIndex(const TrendTable& table, int year)
{
    const bool isIn = year > 0 && !table.years.empty() && year >= table.years.front()
        && year <= table.years.back();
    return isIn ? static_cast<std::size_t>(year - table.years.front()) : table.years.size();
}

std::int64_t valueOf(const IncidentCube& cube, std::uint32_t position, Measure measure)
{
    const auto* column = columnOf(cube, measure);
    return column ? std::max((*column)[position], 0) : 1;
}

std::vector<NeighbourSeries> byNeighbour(
    const IncidentCube& cube, const Selection& selection, const TrendTable& table)
{
    const UnitOf unitOf(cube, table.basis);
    const auto* column = columnOf(cube, table.measure);
    std::vector<NeighbourSeries> series(seriesCount);
    for (std::size_t n = 0; n < series.size(); ++n) {
        series[n].neighbour = n < neighbourCodes.size() ? neighbourCodes[n] : std::string_view();
        series[n].values.assign(table.years.size(), 0);
    }
    for (const auto i : selection) {
        const auto unit = unitOf(i);
        if (table.borderOnly && !Units::standard().isBorder(unit)) {
            continue;
        }
        auto& one = series[seriesOf(cube, i, unit)];
        const std::int64_t value = column ? std::max((*column)[i], 0) : 1;
        one.total += value;
        if (const auto at = yearIndex(table, cube.year[i]); at < one.values.size()) {
            one.values[at] += value;
        }
    }
    return series;
}

/// Deals the positions out: `lineOf` says to which line, or past the end to none.
template <class LineOf>
static std::vector<std::vector<Selection>> deal(const IncidentCube& cube,
    const Selection& selection, const TrendTable& table, std::size_t lines, const LineOf& lineOf)
{
    std::vector<std::vector<Selection>> cells(
        lines, std::vector<Selection>(table.years.size() + 1));
    for (const auto i : selection) {
        const auto line = lineOf(i);
        if (line < lines
            && (table.measure == Measure::Incidents || valueOf(cube, i, table.measure) > 0)) {
            cells[line][yearIndex(table, cube.year[i])].push_back(i);
        }
    }
    return cells;
}

std::vector<std::vector<Selection>> cellPositions(
    const IncidentCube& cube, const Selection& selection, const TrendTable& table)
{
    const UnitOf unitOf(cube, table.basis);
    std::array<std::size_t, 256> lines {};
    lines.fill(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        lines[Units::standard().indexOf(table.rows[row].unit)] = row;
    }
    return deal(cube, selection, table, table.rows.size(),
        [&](std::uint32_t i) { return lines[unitOf(i)]; });
}

std::vector<std::vector<Selection>> seriesPositions(
    const IncidentCube& cube, const Selection& selection, const TrendTable& table)
{
    const UnitOf unitOf(cube, table.basis);
    return deal(cube, selection, table, seriesCount, [&](std::uint32_t i) {
        const auto unit = unitOf(i);
        return table.borderOnly && !Units::standard().isBorder(unit) ? seriesCount
                                                                     : seriesOf(cube, i, unit);
    });
}

} // namespace tuyen
