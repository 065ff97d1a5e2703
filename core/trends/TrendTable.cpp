// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTable.h"

#include "base/PartialDate.h"
#include "gazetteer/Gazetteer.h"
#include "trends/internal/Columns.h"
#include "trends/internal/Units.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace tuyen {

static constexpr std::array<std::string_view, 5> measureNames { "incidents", "victims",
    "presumed-victims", "suspects", "person-times" };
static constexpr std::array<std::string_view, 3> basisNames { "day", "today", "strip" };

std::string_view name(Measure measure) { return measureNames[static_cast<std::size_t>(measure)]; }
std::string_view name(Basis basis) { return basisNames[static_cast<std::size_t>(basis)]; }

template <class Value, std::size_t N>
static std::optional<Value> fromName(
    const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    return it == names.end() ? std::nullopt : std::optional(static_cast<Value>(it - names.begin()));
}

std::optional<Measure> measureFromName(std::string_view name)
{
    return fromName<Measure>(measureNames, name);
}
std::optional<Basis> basisFromName(std::string_view name)
{
    return fromName<Basis>(basisNames, name);
}

/// One sum for each unit (0–255) and year (0: unknown, then from the first), in one block.
struct Sums {
    int firstYear = 0;
    std::size_t width = 1;
    std::vector<std::int64_t> values;
    std::array<bool, 256> isPresent {};
};

static Sums emptySums(const IncidentCube& cube, const Selection& selection, TrendTable& table)
{
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const auto i : selection) {
        const int year = cube.year[i];
        first = year > 0 ? std::min(first, year) : first;
        last = std::max(last, year);
        table.lastDay = cube.earliest[i] <= cube.latest[i] ? std::max(table.lastDay, cube.latest[i])
                                                           : table.lastDay;
    }
    Sums sums;
    sums.firstYear = last == 0 ? 0 : first;
    sums.width = last == 0 ? 1 : static_cast<std::size_t>(last - first) + 2;
    sums.values.assign(256 * sums.width, 0);
    return sums;
}

static void addUp(Sums& sums, const IncidentCube& cube, const Selection& selection,
    const UnitOf& unitOf, const std::vector<std::int32_t>* column, TrendTable& table)
{
    const int before = sums.firstYear - 1;
    for (const auto i : selection) {
        const auto unit = unitOf(i);
        sums.isPresent[unit] = true;
        const int year = cube.year[i];
        const auto at
            = unit * sums.width + (year > 0 ? static_cast<std::size_t>(year - before) : 0U);
        if (!column) {
            ++sums.values[at];
            continue;
        }
        const auto value = (*column)[i];
        sums.values[at] += std::max(value, 0);
        table.notStated += value < 0 ? 1 : 0;
    }
}

static TrendRow rowOf(const Sums& sums, std::uint8_t unit)
{
    const Units& units = Units::standard();
    TrendRow row;
    row.unit = units.code(unit);
    row.isBorder = units.isBorder(unit);
    for (std::size_t bit = 0; bit < neighbourCodes.size(); ++bit) {
        if ((units.neighbours(unit) & (1U << bit)) != 0) {
            row.neighbours.emplace_back(neighbourCodes[bit]);
        }
    }
    const auto* begin = sums.values.data() + unit * sums.width;
    row.unknownYear = begin[0];
    row.values.assign(begin + 1, begin + sums.width);
    row.total = row.unknownYear;
    for (const auto value : row.values) {
        row.total += value;
    }
    return row;
}

static void addRow(TrendTable& table, TrendRow row)
{
    for (std::size_t year = 0; year < row.values.size(); ++year) {
        table.yearTotals[year] += row.values[year];
    }
    table.unknownYear += row.unknownYear;
    table.total += row.total;
    table.rows.push_back(std::move(row));
}

/// Whether a border unit without incidents still has its line: it existed in the years shown.
static bool standsEmpty(std::uint8_t unit, const TrendTable& table)
{
    const Units& units = Units::standard();
    if (!units.isBorder(unit) || table.years.empty()) {
        return false;
    }
    switch (table.basis) {
    case Basis::Strip:
        return units.before(unit) == unit;
    case Basis::Today:
        return units.today(unit) == unit;
    case Basis::Day:
        break;
    }
    const int mergerYear = static_cast<int>(std::chrono::year_month_day(mergerDay).year());
    return units.isNew(unit) ? table.years.back() >= mergerYear
                             : units.today(unit) == unit || table.years.front() <= mergerYear;
}

static Selection borderPart(const Selection& selection, const UnitOf& unitOf)
{
    const Units& units = Units::standard();
    Selection kept;
    kept.reserve(selection.size());
    for (const auto i : selection) {
        if (units.isBorder(unitOf(i))) {
            kept.push_back(i);
        }
    }
    return kept;
}

TrendTable trendTable(
    const IncidentCube& cube, const Selection& selection, const TrendOptions& options)
{
    TrendTable table;
    table.measure = options.measure;
    table.basis = options.basis;
    table.borderOnly = options.borderOnly;
    const UnitOf unitOf(cube, options.basis);
    Selection border;
    if (options.borderOnly) {
        border = borderPart(selection, unitOf);
    }
    const Selection& counted = options.borderOnly ? border : selection;

    auto sums = emptySums(cube, counted, table);
    for (std::size_t year = 0; year + 1 < sums.width; ++year) {
        table.years.push_back(sums.firstYear + static_cast<int>(year));
    }
    table.yearTotals.assign(table.years.size(), 0);
    addUp(sums, cube, counted, unitOf, columnOf(cube, options.measure), table);

    for (const auto unit : Units::standard().inBorderOrder()) {
        if (sums.isPresent[unit] || (options.allBorderUnits && standsEmpty(unit, table))) {
            addRow(table, rowOf(sums, unit));
        }
    }
    if (sums.isPresent[0]) {
        addRow(table, rowOf(sums, 0));
    }
    const int mergerYear = static_cast<int>(std::chrono::year_month_day(mergerDay).year());
    const auto at = std::find(table.years.begin(), table.years.end(), mergerYear);
    table.breakYear = at == table.years.end() ? -1 : static_cast<int>(at - table.years.begin());
    return table;
}

} // namespace tuyen
