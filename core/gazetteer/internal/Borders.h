// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The polygons of reference/gms-admin.geojson, parsed once when first asked for. Every edge lies
/// in the bands of latitude it crosses, so a point is tested against a few edges and not a whole
/// border.
class Borders {
public:
    static const Borders& standard();

    std::string_view unitBefore(GeoPoint point) const { return find(m_before, point); }
    std::string_view unitToday(GeoPoint point) const { return find(m_today, point); }
    std::string_view country(GeoPoint point) const { return find(m_countries, point); }

    struct Edge {
        float lat1, lon1, lat2, lon2;
    };
    struct Area {
        std::string code;
        float south = 90, north = -90, west = 180, east = -180;
        float bandHeight = 1;
        std::vector<std::vector<Edge>> bands;
    };

private:
    Borders();
    static std::string_view find(const std::vector<Area>& areas, GeoPoint point);

    std::vector<Area> m_before;
    std::vector<Area> m_today;
    std::vector<Area> m_countries;
};

} // namespace tuyen
