// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/internal/Borders.h"

#include "base/Resource.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace tuyen {

using nlohmann::json;

static void addRing(std::vector<Borders::Edge>& edges, const json& ring)
{
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const auto& a = ring[i - 1];
        const auto& b = ring[i];
        edges.push_back(
            { a[1].get<float>(), a[0].get<float>(), b[1].get<float>(), b[0].get<float>() });
    }
}

static Borders::Area makeArea(std::string code, const json& geometry)
{
    std::vector<Borders::Edge> edges;
    const bool isMulti = geometry.at("type") == "MultiPolygon";
    const auto& coordinates = geometry.at("coordinates");
    for (const auto& polygon : isMulti ? coordinates : json::array({ coordinates })) {
        for (const auto& ring : polygon) {
            addRing(edges, ring);
        }
    }
    Borders::Area area;
    area.code = std::move(code);
    for (const auto& edge : edges) {
        area.south = std::min({ area.south, edge.lat1, edge.lat2 });
        area.north = std::max({ area.north, edge.lat1, edge.lat2 });
        area.west = std::min({ area.west, edge.lon1, edge.lon2 });
        area.east = std::max({ area.east, edge.lon1, edge.lon2 });
    }
    const std::size_t count = std::clamp<std::size_t>(edges.size() / 8, 1, 256);
    area.bands.resize(count);
    area.bandHeight = (area.north - area.south) / static_cast<float>(count);
    const auto bandOf = [&](float lat) {
        const auto band = static_cast<std::size_t>((lat - area.south) / area.bandHeight);
        return std::min(band, count - 1);
    };
    for (const auto& edge : edges) {
        const auto [low, high] = std::minmax(edge.lat1, edge.lat2);
        for (auto band = bandOf(low); band <= bandOf(high); ++band) {
            area.bands[band].push_back(edge);
        }
    }
    return area;
}

Borders::Borders()
{
    const json collection = json::parse(resource("reference/gms-admin.geojson"));
    for (const auto& feature : collection.at("features")) {
        const auto& properties = feature.at("properties");
        const std::string layer = properties.at("layer");
        auto* areas = layer == "admin1_pre2025" ? &m_before
            : layer == "admin1_2025"            ? &m_today
            : layer == "admin0"                 ? &m_countries
                                                : nullptr;
        if (areas != nullptr) {
            areas->push_back(makeArea(properties.at("code"), feature.at("geometry")));
        }
    }
}

const Borders& Borders::standard()
{
    static const Borders borders;
    return borders;
}

/// Even-odd rule: how many edges lie east of the point.
static bool holds(const Borders::Area& area, float lat, float lon)
{
    if (lat < area.south || lat > area.north || lon < area.west || lon > area.east) {
        return false;
    }
    const auto band = std::min(
        static_cast<std::size_t>((lat - area.south) / area.bandHeight), area.bands.size() - 1);
    bool isInside = false;
    for (const auto& edge : area.bands[band]) {
        if ((edge.lat1 > lat) != (edge.lat2 > lat)
            && lon < (edge.lon2 - edge.lon1) * (lat - edge.lat1) / (edge.lat2 - edge.lat1)
                    + edge.lon1) {
            isInside = !isInside;
        }
    }
    return isInside;
}

std::string_view Borders::find(const std::vector<Area>& areas, GeoPoint point)
{
    const auto lat = static_cast<float>(point.lat);
    const auto lon = static_cast<float>(point.lon);
    for (const auto& area : areas) {
        if (holds(area, lat, lon)) {
            return area.code;
        }
    }
    return {};
}

} // namespace tuyen
