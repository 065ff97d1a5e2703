// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/PlaceParts.h"

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

} // namespace tuyen
