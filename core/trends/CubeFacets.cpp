// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/IncidentCube.h"

#include "trends/internal/CubeBuilder.h"
#include "trends/internal/CubeFilter.h"
#include "trends/internal/Units.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tuyen {

/// The raw counts, by bit, number or year.
struct FacetCounts {
    std::array<std::int64_t, 3> neighbours {};
    std::array<std::int64_t, 64> forms {};
    std::array<std::int64_t, 64> channels {};
    std::array<std::int64_t, 8> roles {};
    std::array<std::int64_t, 4> grades {};
    std::vector<std::int64_t> years = std::vector<std::int64_t>(1 << 15);
    std::array<std::int64_t, 256> units {};
    std::array<std::int64_t, 256> statuses {};
};

template <std::size_t N>
static void addBits(std::array<std::int64_t, N>& counts, std::uint64_t bits)
{
    for (; bits != 0; bits &= bits - 1) {
        ++counts[static_cast<std::size_t>(std::countr_zero(bits))];
    }
}

static FacetCounts countFacets(const IncidentCube& cube, const CubeFilter& test, bool byStrip)
{
    FacetCounts counts;
    const auto& unitColumn = byStrip ? cube.strip : cube.unit;
    for (std::size_t i = 0; i < cube.size(); ++i) {
        const unsigned failed = test.failed(i);
        if ((failed & (failed - 1)) != 0 || failed == CubeFilter::Rest) {
            continue; // fails in two parts, or in one that is no facet
        }
        const auto counted
            = [failed](CubeFilter::Part part) { return failed == 0 || failed == part; };
        if (counted(CubeFilter::Neighbours)) {
            addBits(counts.neighbours, cube.neighbours[i]);
        }
        if (counted(CubeFilter::Forms)) {
            addBits(counts.forms, cube.forms[i]);
        }
        if (counted(CubeFilter::Channels)) {
            addBits(counts.channels, cube.channels[i]);
        }
        if (counted(CubeFilter::Roles)) {
            addBits(counts.roles, cube.roles[i]);
        }
        if (counted(CubeFilter::Years)) {
            ++counts.years[static_cast<std::size_t>(std::max<std::int16_t>(cube.year[i], 0))];
        }
        if (counted(CubeFilter::Provinces)) {
            ++counts.units[unitColumn[i]];
        }
        if (counted(CubeFilter::Statuses)) {
            ++counts.statuses[cube.status[i]];
        }
        if (counted(CubeFilter::Grades)) {
            ++counts.grades[gradeGroup(cube.gradeSource[i])];
        }
    }
    return counts;
}

/// A chosen value stays in the list with its count, 0 too; others only when they would add
/// something.
static void addValue(std::vector<FacetValue>& values, std::string_view code, std::int64_t count,
    const std::vector<std::string>& chosen)
{
    if (count > 0 || std::find(chosen.begin(), chosen.end(), code) != chosen.end()) {
        values.push_back({ std::string(code), count });
    }
}

static void sortByCount(std::vector<FacetValue>& values)
{
    std::stable_sort(values.begin(), values.end(),
        [](const FacetValue& a, const FacetValue& b) { return a.count > b.count; });
}

static std::vector<FacetValue> roleValues(const FacetCounts& counts, const Filter& filter)
{
    std::vector<std::string> chosen;
    for (const Role role : filter.roles) {
        chosen.emplace_back(name(role));
    }
    std::vector<FacetValue> values;
    for (const Role role : { Role::Victim, Role::PresumedVictim, Role::Suspect }) {
        addValue(values, name(role), counts.roles[static_cast<std::size_t>(role)], chosen);
    }
    return values;
}

static std::vector<FacetValue> yearValues(const FacetCounts& counts, const Filter& filter)
{
    std::vector<std::string> chosen;
    for (const int year : filter.years) {
        chosen.push_back(std::to_string(year));
    }
    std::vector<FacetValue> values;
    for (std::size_t year = 1; year < counts.years.size(); ++year) {
        if (counts.years[year] > 0 || !chosen.empty()) {
            addValue(values, std::to_string(year), counts.years[year], chosen);
        }
    }
    if (counts.years[0] > 0 || filter.yearUnknown) {
        values.push_back({ {}, counts.years[0] });
    }
    return values;
}

static std::vector<FacetValue> provinceValues(const FacetCounts& counts, const Filter& filter)
{
    const Units& units = Units::standard();
    const bool byToday = filter.provincesBy == Basis::Today;
    std::array<std::int64_t, 256> sums {};
    for (std::uint8_t unit = 0; unit <= units.count(); ++unit) {
        sums[byToday ? units.today(unit) : unit] += counts.units[unit];
    }
    std::vector<FacetValue> values;
    for (const auto unit : units.inBorderOrder()) {
        addValue(values, units.code(unit), sums[unit], filter.provinces);
    }
    if (sums[0] > 0 || filter.provinceUnknown) {
        values.push_back({ {}, sums[0] });
    }
    return values;
}

Facets facets(
    const IncidentCube& cube, const Filter& filter, const std::vector<IncidentId>* textMatches)
{
    const CubeFilter test(cube, filter, textMatches);
    const auto counts = countFacets(cube, test, filter.provincesBy == Basis::Strip);
    Facets found;
    for (std::size_t i = 0; i < neighbourCodes.size(); ++i) {
        addValue(found.neighbours, neighbourCodes[i], counts.neighbours[i], filter.neighbours);
    }
    for (std::size_t i = 0; i < formCodes().size(); ++i) {
        addValue(found.forms, formCodes()[i], counts.forms[i], filter.forms);
    }
    for (std::size_t i = 0; i < channelCodes().size(); ++i) {
        addValue(found.channels, channelCodes()[i], counts.channels[i], filter.channels);
    }
    sortByCount(found.forms);
    sortByCount(found.channels);
    found.roles = roleValues(counts, filter);
    for (std::size_t i = 0; i < gradeNames.size(); ++i) {
        addValue(found.grades, gradeNames[i], counts.grades[i], filter.grades);
    }
    found.years = yearValues(counts, filter);
    found.provinces = provinceValues(counts, filter);
    for (std::size_t i = 0; i < statusCodes().size(); ++i) {
        addValue(found.statuses, statusCodes()[i], counts.statuses[i + 1], filter.statuses);
    }
    return found;
}

} // namespace tuyen
