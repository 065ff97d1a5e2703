// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Filter.h"
#include "trends/IncidentCube.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

enum class Measure : std::uint8_t { Incidents, Victims, PresumedVictims, Suspects, PersonTimes };
/// "incidents", "victims", "presumed-victims", "suspects", "person-times"
std::string_view name(Measure measure);
std::optional<Measure> measureFromName(std::string_view name);

std::string_view name(Basis basis); ///< "day", "today", "strip"
std::optional<Basis> basisFromName(std::string_view name);

struct TrendRow {
    std::string unit; ///< province code; empty: not known
    std::vector<std::string> neighbours;
    bool isBorder = false;
    std::vector<std::int64_t> values; ///< one a year
    std::int64_t unknownYear = 0; ///< dates that do not fall into one year
    std::int64_t total = 0;
};

/// One measure by unit and year: a plain value, the same for screen, export and PDF. Rows in the order of
/// the border (CN, LA, KH from north to south, inland, unknown last); every number of the selection is in it.
struct TrendTable {
    Measure measure = Measure::Incidents;
    Basis basis = Basis::Day;
    std::vector<int> years; ///< every year from first to last
    std::vector<TrendRow> rows;
    std::vector<std::int64_t> yearTotals;
    std::int64_t unknownYear = 0;
    std::int64_t total = 0;
    std::int64_t notStated = 0; ///< incidents of the selection that do not state this measure
    std::int32_t lastDay = 0; ///< the latest day of an event: the year it lies in may not be over
    /// Index into `years` of the first year of the new units (2025), -1 when not covered: drawn as a break.
    int breakYear = -1;
    bool borderOnly = false; ///< rows without a land border were left out, of the totals too
};

struct TrendOptions {
    Measure measure = Measure::Incidents;
    Basis basis = Basis::Day;
    bool borderOnly = false;
    bool allBorderUnits = false; ///< also a row of zeros for each border unit of the years shown
};

TrendTable trendTable(const IncidentCube& cube, const Selection& selection, const TrendOptions& options);

/// What was looked at, narrowed to the incidents of one cell: unit "" is the unknown row, year 0 the
/// column of dates that fall into no one year; no unit or no year: the whole row, column or table.
Filter cellFilter(const Filter& filter, const TrendTable& table, std::optional<std::string_view> unit, std::optional<int> year);

/// The rows folded by neighbour country: CN, LA, KH (a unit with two stands with the incident's own neighbour
/// where known, else its first), then "" for inland and unknown. values[neighbour][year].
struct NeighbourSeries {
    std::string neighbour;
    std::vector<std::int64_t> values;
    std::int64_t total = 0;
};
std::vector<NeighbourSeries> byNeighbour(const IncidentCube& cube, const Selection& selection, const TrendTable& table);

/// What each number was counted from. [row or series][year], the last entry those of no known year; a cell of a
/// measure of people holds only incidents that state one.
std::vector<std::vector<Selection>> cellPositions(const IncidentCube& cube, const Selection& selection, const TrendTable& table);
std::vector<std::vector<Selection>> seriesPositions(const IncidentCube& cube, const Selection& selection, const TrendTable& table);
/// What one incident adds to a measure: 1 for incidents, else the count stated, 0 when none is.
std::int64_t valueOf(const IncidentCube& cube, std::uint32_t position, Measure measure);

/// "province,2012,2013,…,total" with UTF-8 BOM and guarded cells (no formula), as people open it.
std::string trendCsv(const TrendTable& table, Language language);

} // namespace tuyen
