// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/OfficialFigure.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>

namespace tuyen {

static constexpr std::array<std::string_view, countUnits> unitNames { "incidents", "victims",
    "presumed-victims", "victims-and-presumed", "suspects", "person-times", "minors",
    "female-victims", "people", "sessions", "leaflets", "classes", "staff" };

std::string_view name(CountUnit unit) { return unitNames[static_cast<std::size_t>(unit)]; }

std::optional<CountUnit> countUnitFromName(std::string_view name)
{
    const auto found = std::ranges::find(unitNames, name);
    return found == unitNames.end()
        ? std::nullopt
        : std::optional(static_cast<CountUnit>(found - unitNames.begin()));
}

std::uint64_t fingerprintOf(const OfficialFigure& figure, std::string_view file)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
    const auto add = [&hash](std::string_view text) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        }
        hash = (hash ^ 0x1F) * 0x100000001b3ULL;
    };
    const auto number = [&add](std::int64_t value) { add(std::to_string(value)); };
    add("figure");
    add(name(figure.unit));
    number(figure.quantity.value.value_or(-1));
    number(figure.quantity.upper.value_or(-1));
    number(static_cast<std::int64_t>(figure.quantity.qualifier));
    const auto& period = figure.period;
    if (period.isKnown()) {
        number(dayNumber(period.earliest));
        number(dayNumber(period.latest));
    }
    add(name(period.precision));
    const auto& area = figure.area;
    const bool isResolved = !area.unit.empty() || (!area.country.empty() && area.candidates.empty());
    add(area.unit);
    add(area.country);
    add(isResolved ? std::string() : fold(area.raw));
    add(fold(figure.label));
    add(figure.publisher.empty() ? file : fold(figure.publisher));
    return hash == 0 ? 1 : hash;
}

} // namespace tuyen
