// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ChartStyle.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tuyen {

ChartStyle ChartStyle::screen(Language language)
{
    ChartStyle style;
    style.theme = Theme::current();
    style.language = language;
    style.unit = zoom();
    style.caption = font(TextStyle::Caption);
    style.body = font(TextStyle::Body);
    style.strong = font(TextStyle::BodyStrong);
    style.emphasis = font(TextStyle::Emphasis);
    style.title = font(TextStyle::Title);
    return style;
}

static QFont printFont(int pixels, bool isStrong)
{
    QFont font(QFontInfo(QGuiApplication::font()).family());
    font.setPixelSize(pixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

ChartStyle ChartStyle::print(Language language)
{
    ChartStyle style;
    style.theme = Theme::light();
    style.language = language;
    style.caption = printFont(12, false);
    style.body = printFont(13, false);
    style.strong = printFont(13, true);
    style.emphasis = printFont(15, true);
    style.title = printFont(18, true);
    return style;
}

void paintHatch(
    QPainter& painter, const QRectF& area, const QColor& colour, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, style.px(1)));
    // Each line is x + y = c; its ends are clipped by hand, because not every paint device clips.
    const qreal step = style.px(6);
    const qreal first = std::ceil((area.left() + area.top()) / step) * step;
    for (qreal c = first; c < area.right() + area.bottom(); c += step) {
        const qreal x1 = std::max(area.left(), c - area.bottom());
        const qreal x2 = std::min(area.right(), c - area.top());
        if (x2 > x1) {
            painter.drawLine(QPointF(x1, c - x1), QPointF(x2, c - x2));
        }
    }
    painter.restore();
}

void paintHaloed(QPainter& painter, QPointF centre, const QString& text, const QFont& font,
    const QColor& ink, const QColor& halo, const ChartStyle& style)
{
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(centre.x() - metrics.horizontalAdvance(text) / 2,
        centre.y() + (metrics.ascent() - metrics.descent()) / 2, font, text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.strokePath(path, QPen(halo, style.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
    painter.restore();
}

void paintBreakArrow(QPainter& painter, QPointF tip, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.textPrimary);
    const qreal half = style.px(3.5);
    painter.drawPolygon(
        QPolygonF { tip, tip + QPointF(-half, -style.px(6)), tip + QPointF(half, -style.px(6)) });
    painter.restore();
}

QPen breakPen(const ChartStyle& style)
{
    QPen pen(style.theme.textPrimary, style.px(1.2));
    pen.setDashPattern({ 3, 2 });
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace tuyen
