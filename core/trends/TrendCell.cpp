// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTable.h"

#include "trends/internal/Units.h"

#include <algorithm>

namespace tuyen {

/// Whether a filter's provinces let a unit of the day through.
static bool lets(const Filter& filter, std::uint8_t unit)
{
    if (filter.provinces.empty() && !filter.provinceUnknown) {
        return true;
    }
    const Units& units = Units::standard();
    const auto isNamed = [&filter](const std::string& code) {
        return std::find(filter.provinces.begin(), filter.provinces.end(), code)
            != filter.provinces.end();
    };
    if (unit == 0) {
        return filter.provinceUnknown;
    }
    return (filter.provincesBy != Basis::Today && isNamed(units.code(unit)))
        || (filter.provincesBy != Basis::Day && isNamed(units.code(units.today(unit))));
}

/// A cell of units of the day or of today is a list of units of the day, whatever the filter named
/// before.
static void narrowToUnit(Filter& narrow, const Filter& filter, Basis basis, std::string_view unit)
{
    const Units& units = Units::standard();
    narrow.provinces.clear();
    narrow.provinceUnknown = unit.empty();
    narrow.provincesBy = basis;
    if (unit.empty()) {
        return;
    }
    const bool isLimited = !filter.provinces.empty() || filter.provinceUnknown;
    if (basis == Basis::Strip || !isLimited) {
        narrow.provinces.emplace_back(unit);
        return;
    }
    narrow.provincesBy = Basis::Day;
    const auto wanted = units.indexOf(unit);
    for (const auto one : units.inBorderOrder()) {
        const bool isIn = basis == Basis::Today ? units.today(one) == wanted : one == wanted;
        if (isIn && lets(filter, one)) {
            narrow.provinces.push_back(units.code(one));
        }
    }
}

Filter cellFilter(const Filter& filter, const TrendTable& table,
    std::optional<std::string_view> unit, std::optional<int> year)
{
    Filter narrow = filter;
    if (unit) {
        narrowToUnit(narrow, filter, table.basis, *unit);
    } else if (table.borderOnly) {
        narrow.borderOnly = true;
        if (filter.provinces.empty() && !filter.provinceUnknown) {
            narrow.provincesBy = table.basis;
        }
    }
    if (year) {
        narrow.years.clear();
        narrow.yearUnknown = *year == 0;
        if (*year != 0) {
            narrow.years.push_back(*year);
        }
    }
    return narrow;
}

} // namespace tuyen
