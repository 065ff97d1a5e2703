// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "trends/TrendMath.h"
#include "trends/TrendTable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// Everything the trend page shows for one filter, measure and basis: its pictures, its table and
/// its exports are fed by this one value, so they cannot disagree.
struct TrendValue {
    TrendTable table;
    std::vector<NeighbourSeries> series;
    TrendAnswer answer;
    /// A second count a year, on an axis of its own: persons beside incidents, incidents beside the
    /// rest.
    std::vector<std::int64_t> strip;
    bool isStripPersons = false;

    bool isEmpty() const { return table.total == 0; }
    int lastYear() const { return answer.lastYear; } ///< the last complete year
    int partialYear() const { return answer.partialYear; }
};

/// `today` (a day number) decides whether the last year is over. One pass over the selection for
/// the measure, one for its neighbours, one or two for the strip.
TrendValue trendValue(const IncidentCube& cube, const Selection& selection,
    const TrendOptions& options, std::int32_t today);
/// The same without a strip, for who has the table only.
TrendValue trendValue(
    const TrendTable& table, const std::vector<NeighbourSeries>& series, std::int32_t today);

std::int32_t todayNumber(); ///< of the system's clock

} // namespace tuyen
