// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/TrendTable.h"
#include "trends/internal/Units.h"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace tuyen {

/// The column of the measure; nullptr for incidents, which count one each.
inline const std::vector<std::int32_t>* columnOf(const IncidentCube& cube, Measure measure)
{
    switch (measure) {
    case Measure::Incidents:
        return nullptr;
    case Measure::Victims:
        return &cube.victims;
    case Measure::PresumedVictims:
        return &cube.presumedVictims;
    case Measure::Suspects:
        return &cube.suspects;
    case Measure::PersonTimes:
        return &cube.personTimes;
    }
    return nullptr;
}

/// Which unit an incident stands under, by the basis.
struct UnitOf {
    UnitOf(const IncidentCube& cube, Basis basis)
        : column(basis == Basis::Strip ? cube.strip : cube.unit)
    {
        const Units& units = Units::standard();
        for (std::uint8_t unit = 0; unit <= units.count(); ++unit) {
            map[unit] = basis == Basis::Today ? units.today(unit) : unit;
        }
    }
    std::uint8_t operator()(std::uint32_t i) const { return map[column[i]]; }

    const std::vector<std::uint8_t>& column;
    std::array<std::uint8_t, 256> map {};
};

/// Which series an incident of `unit` is in: 0 CN, 1 LA, 2 KH, 3 no land border or unknown. A unit
/// with two neighbours goes by the incident's own, when it names one of them.
inline std::size_t seriesOf(const IncidentCube& cube, std::uint32_t i, std::uint8_t unit)
{
    const unsigned land = Units::standard().neighbours(unit);
    const unsigned own = land & cube.neighbours[i];
    const unsigned chosen = std::popcount(own) == 1 ? own : land;
    return chosen == 0 ? 3U : static_cast<std::size_t>(std::countr_zero(chosen));
}

} // namespace tuyen
