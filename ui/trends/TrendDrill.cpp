// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendDrill.h"

#include <algorithm>

namespace tuyen {

std::vector<std::string> unitsOf(const TrendTable& table, std::string_view neighbour)
{
    std::vector<std::string> units;
    for (const auto& row : table.rows) {
        const bool isBorder = row.isBorder && !row.neighbours.empty();
        if (!row.unit.empty()
            && (isBorder ? row.neighbours.front() == neighbour : neighbour.empty())) {
            units.push_back(row.unit);
        }
    }
    return units;
}

template <class T> static void merge(std::vector<T>& into, const std::vector<T>& from)
{
    for (const auto& value : from) {
        if (std::ranges::find(into, value) == into.end()) {
            into.push_back(value);
        }
    }
}

static void merge(Filter& into, const Filter& from)
{
    merge(into.provinces, from.provinces);
    merge(into.years, from.years);
    merge(into.neighbours, from.neighbours);
    into.provinceUnknown |= from.provinceUnknown;
    into.yearUnknown |= from.yearUnknown;
}

Filter drillFilter(
    const Filter& filter, const TrendTable& table, const std::vector<DrillTarget>& targets)
{
    std::optional<Filter> result;
    const auto add = [&](const Filter& one) {
        if (result) {
            merge(*result, one);
        } else {
            result = one;
        }
    };
    for (const auto& target : targets) {
        Filter base = filter;
        if (!target.neighbour.empty()) {
            base.neighbours = { target.neighbour };
        }
        if (target.units.empty()) {
            add(cellFilter(base, table, std::nullopt, target.year));
        }
        for (const auto& unit : target.units) {
            add(cellFilter(base, table, unit, target.year));
        }
    }
    return result.value_or(filter);
}

} // namespace tuyen
