// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/TrendTable.h"

namespace tuyen {

/// A made-up table of incidents by border strip, 2012–2026: no case in it ever happened.
TrendTable sampleTable();
/// Its rows folded by their first neighbour.
std::vector<NeighbourSeries> sampleSeries(const TrendTable& table);
/// 20 November 2026, as a day number: the last year of the sample is not over.
std::int32_t sampleToday();

/// A table from text, one row a line: "VN-lang-son CN 4 0 12"; "? - 3 0 1" is the unknown unit.
TrendTable tableOf(std::vector<int> years, std::string_view rows, Basis basis = Basis::Strip);

} // namespace tuyen
