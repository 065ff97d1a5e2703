// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// WGS 84, degrees.
struct GeoPoint {
    double lat = 0;
    double lon = 0;
    friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

/// A place as a source speaks of it: what could be resolved, beside its own words.
struct PlaceMention {
    std::string unit; ///< code of provinces.csv, resolved with the date of the event; empty: unknown
    std::vector<std::string> candidates; ///< codes it could be, when more than one
    std::string country; ///< ISO 3166 alpha-2, when the place is a country or lies in a known one
    std::string gate; ///< code of border_gates.csv
    std::string district; ///< as written (districts ended on 2025-06-30)
    std::string commune; ///< as written
    std::string village; ///< as written
    std::optional<GeoPoint> point;
    std::string raw; ///< the words of the source

    bool isEmpty() const
    {
        return unit.empty() && candidates.empty() && country.empty() && gate.empty() && commune.empty()
            && district.empty() && village.empty() && !point && raw.empty();
    }
    friend bool operator==(const PlaceMention&, const PlaceMention&) = default;
};

/// A place that is a thing of its own: a house, a casino compound, a meeting point.
struct Place {
    PlaceId id;
    std::string name;
    PlaceMention where;
    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace tuyen
