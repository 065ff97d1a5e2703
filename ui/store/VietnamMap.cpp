// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VietnamMap.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace tuyen {

namespace {

// The frame of the picture in degrees: from the western tip to the sea around both archipelagos.
constexpr qreal west = 102.0, east = 116.2, north = 23.6, south = 8.2;
// A degree of longitude is this much of one of latitude in the middle of the country.
constexpr qreal narrowing = 0.96;

void addRings(QPainterPath& path, const QJsonArray& polygon)
{
    for (const QJsonValue& ringValue : polygon) {
        QPolygonF ring;
        for (const QJsonValue& point : ringValue.toArray()) {
            ring.append({ point.toArray().at(0).toDouble() * narrowing,
                -point.toArray().at(1).toDouble() });
        }
        path.addPolygon(ring);
        path.closeSubpath();
    }
}

void addGeometry(QPainterPath& path, const QJsonObject& geometry)
{
    const QJsonArray parts = geometry.value(QLatin1String("coordinates")).toArray();
    if (geometry.value(QLatin1String("type")).toString() == QLatin1String("Polygon")) {
        addRings(path, parts);
        return;
    }
    for (const QJsonValue& polygon : parts) {
        addRings(path, polygon.toArray());
    }
}

} // namespace

VietnamMap::VietnamMap(QWidget* parent)
    : QWidget(parent)
{
    read();
    readGates();
    setMinimumWidth(px(240));
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void VietnamMap::read()
{
    const std::string_view bytes = resource("reference/gms-admin.geojson");
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    for (const QJsonValue& value : document.object().value(QLatin1String("features")).toArray()) {
        const QJsonObject properties
            = value.toObject().value(QLatin1String("properties")).toObject();
        const QJsonObject geometry = value.toObject().value(QLatin1String("geometry")).toObject();
        const QString layer = properties.value(QLatin1String("layer")).toString();
        if (layer == QLatin1String("admin1_2025")) {
            addGeometry(m_provinces, geometry);
        } else if (layer == QLatin1String("admin0")
            && properties.value(QLatin1String("code")).toString() == QLatin1String("VN")) {
            addGeometry(m_country, geometry);
        } else if (layer == QLatin1String("label")) {
            const QJsonArray point = geometry.value(QLatin1String("coordinates")).toArray();
            m_archipelagos.append({ { point.at(0).toDouble(), point.at(1).toDouble() },
                properties.value(QLatin1String("name_vi")).toString(),
                properties.value(QLatin1String("name_en")).toString() });
        }
    }
}

void VietnamMap::readGates()
{
    const ReferenceTable gates(resource("reference/border_gates.csv"));
    for (std::size_t row = 0; row < gates.size(); ++row) {
        if (gates.text(row, "type") == "international" && gates.text(row, "mode") == "road") {
            m_gates.append(
                { qt(gates.text(row, "lon")).toDouble(), qt(gates.text(row, "lat")).toDouble() });
        }
    }
}

void VietnamMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map of Viet Nam with its land border gates, Hoang Sa and Truong Sa"));
        update();
    }
}

QPointF VietnamMap::toPicture(const QPointF& place) const
{
    return m_origin + QPointF(place.x() * narrowing, -place.y()) * m_scale;
}

void VietnamMap::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal margin = px(24);
    const QSizeF frame((east - west) * narrowing, north - south);
    m_scale = std::min(
        (width() - 2 * margin) / frame.width(), (height() - 2 * margin) / frame.height());
    if (m_scale <= 0) {
        return;
    }
    const QSizeF drawn = frame * m_scale;
    m_origin = QPointF((width() - drawn.width()) / 2, (height() - drawn.height()) / 2)
        - QPointF(west * narrowing, -north) * m_scale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    QPen inner(theme.border, 1);
    inner.setCosmetic(true);
    painter.setPen(inner);
    painter.setBrush(theme.panel);
    painter.drawPath(m_provinces);
    QPen outer(theme.accent, 1.5);
    outer.setCosmetic(true);
    outer.setJoinStyle(Qt::RoundJoin);
    painter.setPen(outer);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_country);
    painter.restore();
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.panel);
    for (const QPointF& gate : m_gates) {
        painter.drawEllipse(toPicture(gate), 3.5, 3.5);
    }
    for (const Label& label : m_archipelagos) {
        drawArchipelago(painter, label);
    }
}

void VietnamMap::drawArchipelago(QPainter& painter, const Label& label) const
{
    const Theme& theme = Theme::current();
    const QPointF centre = toPicture(label.at);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    static const QPointF islands[] = { { -13, 2 }, { -5, -3 }, { 2, 4 }, { 7, -1 }, { 13, 5 } };
    for (const QPointF& island : islands) {
        painter.drawEllipse(centre + island * zoom(), 1.5 * zoom(), 1.5 * zoom());
    }
    painter.setFont(tuyen::font(TextStyle::Caption));
    painter.setPen(theme.textSecondary);
    const bool isVietnamese = windowLanguage() == Language::Vietnamese;
    QString name
        = isVietnamese ? label.vietnamese : label.english.section(QLatin1String(" ("), 0, 0);
    name += QLatin1Char('\n')
        + (isVietnamese ? QStringLiteral("(Việt Nam)") : QStringLiteral("(Viet Nam)"));
    const QRectF box(centre.x() - px(90), centre.y() + px(8), px(180), px(40));
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, name);
}

} // namespace tuyen
