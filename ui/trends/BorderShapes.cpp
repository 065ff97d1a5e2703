// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/BorderShapes.h"

#include "base/Resource.h"
#include "gazetteer/Gazetteer.h"
#include "theme/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tuyen {

static void addPolygon(QPainterPath& path, const QJsonArray& rings)
{
    for (const auto& ring : rings) {
        QPolygonF polygon;
        for (const auto& point : ring.toArray()) {
            const auto pair = point.toArray();
            polygon << QPointF(pair.at(0).toDouble(), -pair.at(1).toDouble());
        }
        path.addPolygon(polygon);
    }
}

static QPainterPath outline(const QJsonObject& geometry)
{
    QPainterPath path;
    const auto coordinates = geometry[QStringLiteral("coordinates")].toArray();
    if (geometry[QStringLiteral("type")].toString() == QLatin1String("MultiPolygon")) {
        for (const auto& polygon : coordinates) {
            addPolygon(path, polygon.toArray());
        }
    } else {
        addPolygon(path, coordinates);
    }
    return path;
}

BorderShapes::BorderShapes(const char* layer)
{
    const auto text = resource("reference/gms-admin.geojson");
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    for (const auto& value : document.object()[QStringLiteral("features")].toArray()) {
        const auto feature = value.toObject();
        const auto properties = feature[QStringLiteral("properties")].toObject();
        if (properties[QStringLiteral("layer")].toString() != QLatin1String(layer)) {
            continue;
        }
        UnitShape shape;
        shape.code = utf8(properties[QStringLiteral("code")].toString());
        shape.path = outline(feature[QStringLiteral("geometry")].toObject());
        shape.bounds = shape.path.boundingRect();
        const Province* province = Gazetteer::standard().province(shape.code);
        shape.centre = province ? QPointF(province->centre.lon, -province->centre.lat)
                                : shape.bounds.center();
        m_units.push_back(std::move(shape));
    }
}

const BorderShapes& BorderShapes::before()
{
    static const BorderShapes shapes("admin1_pre2025");
    return shapes;
}

const BorderShapes& BorderShapes::today()
{
    static const BorderShapes shapes("admin1_2025");
    return shapes;
}

const UnitShape* BorderShapes::unit(std::string_view code) const
{
    const auto it = std::ranges::find(m_units, code, &UnitShape::code);
    return it == m_units.end() ? nullptr : &*it;
}

} // namespace tuyen
