// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "trends/TrendTable.h"

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace tuyen {

/// Seven classes over the counts above 0. Fixed, so that a colour means the same under every
/// filter; only on demand fitted to the largest cell.
struct HeatScale {
    std::array<std::int64_t, 7> from { 1, 3, 5, 8, 12, 18, 25 };
    /// -1 for 0 and less, else 0–6.
    int step(std::int64_t value) const;
    /// "1–2", "≥ 25"; empty when the class can hold no number.
    QString label(int step, Language language) const;

    static HeatScale fitted(std::int64_t largest);
    friend bool operator==(const HeatScale&, const HeatScale&) = default;
};

enum class HeatOrder { Place, Total, Change };

/// A line of the heat map: a neighbour with its sums, or a unit.
struct HeatLine {
    bool isGroup = false;
    std::string unit;      ///< province code; empty for a group
    std::string neighbour; ///< "CN", "LA", "KH", "" (no land border)
    QString label;
    QString mark;                     ///< "CN·LA" for a unit with two neighbours
    std::vector<std::int64_t> values; ///< one a year
    std::vector<bool>
        isAbsent; ///< one a year: the unit was not in force in it, and nothing was counted
    std::int64_t unknownYear = 0;
    std::int64_t total = 0;
};

/// What the heat map shows, in the order it shows it: every number of the table is in it once, in a
/// line of a unit, or in `unplaced`.
struct HeatGrid {
    Measure measure = Measure::Incidents;
    Basis basis = Basis::Day;
    std::vector<int> years;
    std::vector<HeatLine> lines;
    HeatScale scale;
    int breakColumn = -1;        ///< the column of 2025 when the division of 1 July 2025 is covered
    int partialColumn = -1;      ///< the column of a year not yet over
    bool hasUnknownYear = false; ///< one more column, after the years
    std::int64_t unplaced = 0;   ///< of no known unit: named below the picture
    bool isInlandOpen = false;

    int columns() const { return int(years.size()) + (hasUnknownYear ? 1 : 0); }
    /// The year of a column; 0: the column of dates that fall into no one year.
    int year(int column) const
    {
        return column < int(years.size()) ? years[std::size_t(column)] : 0;
    }
    std::int64_t value(int line, int column) const;
    int lineOf(std::string_view unit) const; ///< -1 when not shown
    int columnOf(int year) const;            ///< -1 when not shown
};

struct HeatOptions {
    HeatOrder order = HeatOrder::Place;
    bool isScaleFitted = false;
    bool isInlandOpen = false; ///< the units without a land border one by one, not only their sum
    int partialYear = 0;
    int lastYear = 0; ///< the last complete year, for the order by change
};
HeatGrid heatGrid(const TrendTable& table, const HeatOptions& options, Language language);

/// The last two complete years against the two before; 0 where the table does not reach back.
std::int64_t change(const TrendTable& table, std::span<const std::int64_t> values, int lastYear);

} // namespace tuyen
