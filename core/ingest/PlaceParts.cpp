// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/PlaceParts.h"

#include "gazetteer/Gazetteer.h"

namespace tuyen {

void addParts(PlaceMention& place, const PlaceMention& from)
{
    if (place.unit.empty() && place.candidates.empty()) {
        place.unit = from.unit;
        place.candidates = from.candidates;
    }
    place.country = place.country.empty() ? from.country : place.country;
    place.gate = place.gate.empty() ? from.gate : place.gate;
    place.district = place.district.empty() ? from.district : place.district;
    place.commune = place.commune.empty() ? from.commune : place.commune;
    place.village = place.village.empty() ? from.village : place.village;
    place.point = place.point ? place.point : from.point;
}

bool isResolved(const PlaceMention& place)
{
    return !place.unit.empty() || !place.candidates.empty() || !place.country.empty()
        || !place.gate.empty();
}

std::string neighbourOf(const RowDraft& draft)
{
    const auto& gazetteer = Gazetteer::standard();
    const auto gateOf = [&](const PlaceMention& place) {
        return place.gate.empty() ? nullptr : gazetteer.gate(place.gate);
    };
    if (const auto* gate = gateOf(draft.incident.place)) {
        return gate->neighbour;
    }
    for (const auto& route : draft.routes) {
        for (const auto& leg : route->legs) {
            if (const auto* gate = gateOf(leg.place)) {
                return gate->neighbour;
            }
        }
    }
    for (const auto& route : draft.routes) {
        for (const auto& leg : route->legs) {
            const auto& country = leg.place.country;
            if (leg.kind == LegKind::Exploitation
                && (country == "CN" || country == "LA" || country == "KH")) {
                return country;
            }
        }
    }
    const auto& place = draft.incident.place;
    const auto* unit = place.unit.empty() ? nullptr : gazetteer.province(place.unit);
    return unit && unit->neighbours.size() == 1 ? unit->neighbours.front() : std::string();
}

} // namespace tuyen
