// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ChangeMapPainter.h"

#include "theme/Text.h"
#include "trends/BorderShapes.h"
#include "trends/TrendWords.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tuyen {

/// Longitude and −latitude of the three crops: the border strip of today and of before, with a
/// margin.
static constexpr std::array<std::array<double, 4>, 3> cropEdges { {
    { 102.0, 108.15, -23.5, -20.45 },
    { 103.7, 109.25, -20.75, -13.75 },
    { 103.7, 109.25, -14.9, -9.3 },
} };

ChangeMapLayout::ChangeMapLayout(QRectF area, const ChartStyle& style)
{
    const qreal gap = style.px(6);
    std::array<qreal, 3> aspect {};
    qreal sum = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto [left, right, top, bottom] = cropEdges[i];
        aspect[i] = (right - left) * std::cos((top + bottom) / 2 * 3.14159265358979 / 180)
            / (bottom - top);
        sum += aspect[i];
    }
    const qreal height
        = std::max<qreal>(1, std::min(area.height(), (area.width() - 2 * gap) / sum));
    const qreal stretch = std::max<qreal>(
        1, (area.width() - 2 * gap) / (sum * height)); // wide cards show more land
    qreal x = area.left();
    for (std::size_t i = 0; i < 3; ++i) {
        const auto [left, right, top, bottom] = cropEdges[i];
        const QRectF crop(x, area.top(), height * aspect[i] * stretch, height);
        const qreal scaleY = height / (bottom - top);
        const qreal scaleX = scaleY * std::cos((top + bottom) / 2 * 3.14159265358979 / 180);
        QTransform map;
        map.translate(crop.center().x(), crop.center().y());
        map.scale(scaleX, scaleY);
        map.translate(-(left + right) / 2, -(top + bottom) / 2);
        m_crops[i] = { crop, map };
        x += crop.width() + gap;
    }
}

static const BorderShapes& shapes(const ChangeValue& value)
{
    return value.isToday() ? BorderShapes::today() : BorderShapes::before();
}

std::string ChangeMapLayout::at(QPointF point, const ChangeValue& value) const
{
    for (const auto& crop : m_crops) {
        if (!crop.area.contains(point)) {
            continue;
        }
        const QPointF geographic = crop.map.inverted().map(point);
        for (const auto& shape : shapes(value).units()) {
            if (shape.bounds.contains(geographic) && shape.path.contains(geographic)
                && value.unit(shape.code)) {
                return shape.code;
            }
        }
    }
    return {};
}

static void paintNumbers(QPainter& painter, const ChangeMapLayout::Crop& crop,
    const ChangeValue& value, const ChartStyle& style, std::vector<QRectF>& taken)
{
    QFont face = style.caption;
    face.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(face);
    auto units = value.units;
    std::ranges::stable_sort(units, std::greater {},
        [](const ChangeUnit& unit) { return std::llabs(unit.difference()); });
    for (const auto& unit : units) {
        const auto* shape = shapes(value).unit(unit.unit);
        const int step = value.step(unit.difference());
        if (!shape || step == 3) {
            continue;
        }
        const QString text = signedNumber(unit.difference(), style.language);
        const QPointF centre = crop.map.map(shape->centre);
        QRectF place(0, 0, metrics.horizontalAdvance(text) + 4, metrics.height());
        place.moveCenter(centre);
        const QRectF bounds = crop.map.mapRect(shape->bounds);
        const bool isFree = std::ranges::none_of(
            taken, [&](const QRectF& other) { return other.intersects(place); });
        if (crop.area.contains(place) && bounds.width() > place.width()
            && bounds.height() > place.height() && isFree) {
            taken.push_back(place);
            const auto index = std::size_t(step);
            paintHaloed(painter, centre, text, face, style.theme.divergingText[index],
                style.theme.diverging[index], style);
        }
    }
}

/// Every Vietnamese map that lets one see where the sea is names both archipelagos. They lie far
/// east of these crops, so each is named at the eastern edge, on free ground, with a sign for its
/// islets. `share` of the height: where there is no land.
static void paintArchipelago(QPainter& painter, const QRectF& crop, std::string_view word,
    qreal share, const ChartStyle& style, std::vector<QRectF>& taken)
{
    QFont face = style.caption;
    face.setItalic(true);
    if (face.pointSizeF() > 0) {
        face.setPointSizeF(face.pointSizeF() * 0.8);
    } else {
        face.setPixelSize(std::max(9, face.pixelSize() * 4 / 5));
    }
    const QStringList lines = chartWord(word, style.language).split(QLatin1Char('|'));
    const auto widest = [&lines](const QFont& font) {
        qreal width = 0;
        for (const auto& line : lines) {
            width = std::max(width, QFontMetricsF(font).horizontalAdvance(line) + 2);
        }
        return width;
    };
    // Free ground is about half of a crop.
    if (const qreal shrink = 0.5 * crop.width() / widest(face); shrink < 1) {
        face.setPixelSize(std::max(7, int(QFontInfo(face).pixelSize() * shrink)));
    }
    const QFontMetricsF metrics(face);
    const qreal width = widest(face);
    const qreal height = metrics.height() * 0.9 * qreal(lines.size());
    const QRectF place(crop.right() - width - style.px(3),
        std::min(crop.top() + share * crop.height(), crop.bottom() - height - style.px(1)), width,
        height);
    taken.push_back(place);
    painter.setFont(face);
    painter.setPen(style.theme.textSecondary);
    for (int i = 0; i < lines.size(); ++i) {
        painter.drawText(QRectF(place.left(), place.top() + i * metrics.height() * 0.9, width,
                             metrics.height() * 0.9),
            Qt::AlignRight | Qt::AlignVCenter, lines[i]);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.textSecondary);
    const QPointF islets(place.right() - style.px(12), place.top() - style.px(4));
    for (const QPointF& at : { QPointF(0, 0), QPointF(5, -3), QPointF(9, 1), QPointF(4, 2.5) }) {
        painter.drawEllipse(islets + at * style.unit, style.px(0.9), style.px(0.9));
    }
}

static void paintCrop(QPainter& painter, const ChangeMapLayout::Crop& crop,
    const ChangeValue& value, const ChartStyle& style)
{
    painter.fillRect(crop.area, style.theme.inset);
    QPen line(style.theme.isDark ? style.theme.borderStrong : style.theme.border, style.px(0.7));
    line.setJoinStyle(Qt::RoundJoin);
    for (const auto& shape : shapes(value).units()) {
        const QPainterPath path = crop.map.map(shape.path);
        if (!path.boundingRect().intersects(crop.area)) {
            continue;
        }
        const auto* unit = value.unit(shape.code);
        painter.setPen(line);
        painter.setBrush(unit ? style.theme.diverging[std::size_t(value.step(unit->difference()))]
                              : style.theme.panel);
        painter.drawPath(path);
    }
}

static void paintOutline(QPainter& painter, const ChangeMapLayout::Crop& crop,
    const ChangeValue& value, std::string_view code, const QPen& pen)
{
    if (const auto* shape = shapes(value).unit(code)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(crop.map.map(shape->path));
    }
}

void paintChangeMap(QPainter& painter, const ChangeMapLayout& layout, const ChangeValue& value,
    const ChartStyle& style, const ChangeMarks& marks)
{
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& crop = layout.crops()[i];
        std::vector<QRectF> taken;
        painter.save();
        painter.setClipRect(crop.area);
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintCrop(painter, crop, value, style);
        for (const auto& code : marks.selected) {
            paintOutline(painter, crop, value, code,
                QPen(style.theme.selectionInk, style.px(2), Qt::SolidLine, Qt::RoundCap,
                    Qt::RoundJoin));
        }
        paintOutline(
            painter, crop, value, marks.hovered, QPen(style.theme.textPrimary, style.px(1)));
        paintOutline(painter, crop, value, marks.current, QPen(style.theme.focusRing, style.px(2)));
        if (i > 0) {
            paintArchipelago(painter, crop.area,
                i == 1 ? "archipelago.hoang-sa" : "archipelago.truong-sa", i == 1 ? 0.2 : 1.0,
                style, taken);
        }
        paintNumbers(painter, crop, value, style, taken);
        painter.restore();
        painter.setPen(style.theme.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(crop.area.toAlignedRect().adjusted(0, 0, -1, -1));
    }
}

void paintChangeLegend(
    QPainter& painter, const QRectF& area, const ChangeValue& value, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(style.caption);
    painter.setPen(style.theme.textSecondary);
    const QFontMetricsF metrics(style.caption);
    qreal x = area.left();
    const auto word = [&](std::string_view code) {
        const QString text = chartWord(code, style.language);
        painter.drawText(QRectF(x, area.top(), metrics.horizontalAdvance(text) + 2, area.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + style.px(5);
    };
    word("change.fewer");
    for (const auto& colour : style.theme.diverging) {
        painter.fillRect(
            QRectF(x, area.center().y() - style.px(6), style.px(23), style.px(12)), colour);
        x += style.px(26);
    }
    x += style.px(3);
    word("change.more");
    const QString scale = chartWord("change.scale." + std::string(name(value.measure)),
        style.language, { { "least", utf8(number(value.from[0], style.language)) } });
    if (metrics.horizontalAdvance(scale) < area.right() - x) {
        painter.drawText(QRectF(x, area.top(), area.right() - x, area.height()),
            Qt::AlignRight | Qt::AlignVCenter, scale);
    }
    painter.restore();
}

} // namespace tuyen
