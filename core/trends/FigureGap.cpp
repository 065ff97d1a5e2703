// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/FigureGap.h"

#include "trends/TrendTable.h"
#include "trends/internal/Units.h"

namespace tuyen {

static std::optional<Measure> measureOf(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Incidents:
        return Measure::Incidents;
    case CountUnit::Victims:
        return Measure::Victims;
    case CountUnit::PresumedVictims:
        return Measure::PresumedVictims;
    case CountUnit::Suspects:
        return Measure::Suspects;
    case CountUnit::PersonTimes:
        return Measure::PersonTimes;
    default:
        return std::nullopt;
    }
}

namespace {

enum class Fit : std::uint8_t { No, Maybe, Yes };

}

static Fit fitOf(const IncidentCube& cube, std::size_t i, std::int32_t from, std::int32_t to)
{
    const auto earliest = cube.earliest[i];
    const auto latest = cube.latest[i];
    if (earliest > latest) {
        return Fit::Maybe; // no date
    }
    if (latest < from || earliest > to) {
        return Fit::No;
    }
    return earliest >= from && latest <= to ? Fit::Yes : Fit::Maybe;
}

std::optional<FigureGap> gapOf(const IncidentCube& cube, const OfficialFigure& figure)
{
    const auto measure = measureOf(figure.unit);
    const auto& units = Units::standard();
    const auto wanted = units.indexOf(figure.area.unit);
    const bool isCountry = figure.area.unit.empty() && figure.area.country == "VN"
        && figure.area.candidates.empty();
    if (!measure || figure.isPart || !figure.quantity.value || !figure.period.isKnown()
        || (wanted == 0 && !isCountry)) {
        return std::nullopt;
    }
    const auto from = dayNumber(figure.period.earliest);
    const auto to = dayNumber(figure.period.latest);
    FigureGap gap;
    for (std::size_t i = 0; i < cube.size(); ++i) {
        const auto unit = cube.unit[i];
        if (unit != 0 && !isCountry && unit != wanted && units.today(unit) != wanted) {
            continue;
        }
        const auto fit = fitOf(cube, i, from, to);
        if (fit == Fit::No) {
            continue;
        }
        const auto value = valueOf(cube, static_cast<std::uint32_t>(i), *measure);
        (fit == Fit::Yes && unit != 0 ? gap.inStore : gap.unsure) += value;
    }
    gap.unexplained = *figure.quantity.value - gap.inStore;
    return gap;
}

} // namespace tuyen
