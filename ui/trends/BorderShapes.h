// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The outline of a province, x = longitude, y = −latitude: north is up, as on a screen.
struct UnitShape {
    std::string code;
    QPainterPath path;
    QRectF bounds;
    QPointF centre; ///< a point inside
};

/// The provinces of resources/reference/gms-admin.geojson: the 63 of before the merger, or
/// today's 34.
class BorderShapes {
public:
    static const BorderShapes& before();
    static const BorderShapes& today();

    const std::vector<UnitShape>& units() const { return m_units; }
    const UnitShape* unit(std::string_view code) const; ///< nullptr when the layer has none

private:
    explicit BorderShapes(const char* layer);
    std::vector<UnitShape> m_units;
};

} // namespace tuyen
