// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendValue.h"

#include "base/Clock.h"

namespace tuyen {

static void addYears(
    std::vector<std::int64_t>& strip, const TrendTable& shown, const TrendTable& other)
{
    strip.resize(shown.years.size(), 0);
    for (std::size_t i = 0; i < other.years.size(); ++i) {
        for (std::size_t k = 0; k < shown.years.size(); ++k) {
            strip[k] += shown.years[k] == other.years[i] ? other.yearTotals[i] : 0;
        }
    }
}

TrendValue trendValue(const IncidentCube& cube, const Selection& selection,
    const TrendOptions& options, std::int32_t today)
{
    const auto table = trendTable(cube, selection, options);
    TrendValue value = trendValue(table, byNeighbour(cube, selection, table), today);
    auto other = options;
    value.isStripPersons = options.measure == Measure::Incidents;
    if (value.isStripPersons) {
        // Both count persons, and a person has one of the two roles in an incident: these may be
        // added.
        for (const auto measure : { Measure::Victims, Measure::PresumedVictims }) {
            other.measure = measure;
            addYears(value.strip, table, trendTable(cube, selection, other));
        }
    } else {
        other.measure = Measure::Incidents;
        addYears(value.strip, table, trendTable(cube, selection, other));
    }
    return value;
}

TrendValue trendValue(
    const TrendTable& table, const std::vector<NeighbourSeries>& series, std::int32_t today)
{
    TrendValue value;
    value.table = table;
    value.series = series;
    value.answer = trendAnswer(table, series, today);
    return value;
}

std::int32_t todayNumber() { return std::int32_t(systemClock().nowMs() / (24LL * 60 * 60 * 1000)); }

} // namespace tuyen
