// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/TrendTable.h"

#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// What was clicked: units (none: all of them) in a year (none: all; 0: dates of no one year).
struct DrillTarget {
    std::vector<std::string> units; ///< "" is the unknown unit
    std::optional<int> year;
    std::string neighbour; ///< CN, LA, KH: a part of a bar; else empty
};

/// The units a line of a neighbour stands for; "" gives those without a land border.
std::vector<std::string> unitsOf(const TrendTable& table, std::string_view neighbour);

/// What was looked at, narrowed to what was clicked. Several targets give the units of all in the
/// years of all: one filter cannot say more.
Filter drillFilter(
    const Filter& filter, const TrendTable& table, const std::vector<DrillTarget>& targets);

} // namespace tuyen
