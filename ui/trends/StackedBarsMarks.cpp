// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marks inside and around the bars: print patterns, the unfinished year, the break, the legend.
#include "trends/StackedBars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace tuyen {

/// Lines at 45° across a rectangle, drawn one by one: a brush would be a bitmap in a PDF and too
/// fine on a screen of high resolution.
static void paintDiagonals(QPainter& painter, const QRectF& rect, qreal distance, bool falls)
{
    for (qreal at = -rect.height(); at < rect.width(); at += distance) {
        const qreal from = std::max(at, 0.0);
        const qreal to = std::min(at + rect.height(), rect.width());
        if (to > from) {
            const auto y
                = [&](qreal x) { return falls ? rect.top() + (x - at) : rect.bottom() - (x - at); };
            painter.drawLine(
                QPointF(rect.left() + from, y(from)), QPointF(rect.left() + to, y(to)));
        }
    }
}

static void paintDots(QPainter& painter, const QRectF& rect, qreal distance, qreal radius)
{
    bool isOdd = false;
    for (qreal y = rect.bottom() - distance / 2; y - radius > rect.top(); y -= distance / 2) {
        for (qreal x = rect.left() + distance / (isOdd ? 1 : 2); x + radius < rect.right();
             x += distance) {
            painter.drawEllipse(QPointF(x, y), radius, radius);
        }
        isOdd = !isOdd;
    }
}

static void paintPattern(
    QPainter& painter, const QRectF& rect, int kind, const QColor& colour, qreal unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, unit));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case 1:
        paintDiagonals(painter, rect, 6 * unit, false);
        break;
    case 2:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintDots(painter, rect, 6 * unit, 0.9 * unit);
        break;
    case 3:
        for (qreal y = rect.bottom() - 2.5 * unit; y > rect.top(); y -= 5 * unit) {
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
        break;
    case 4:
        paintDiagonals(painter, rect, 7 * unit, false);
        paintDiagonals(painter, rect, 7 * unit, true);
        break;
    case 5:
        paintDiagonals(painter, rect, 6 * unit, true);
        break;
    default:
        break;
    }
    painter.restore();
}

/// Black or white, whichever reads better on the colour.
static QColor inkOn(const QColor& colour)
{
    const double light
        = 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
    return light > 0.45 ? QColor(Qt::black) : QColor(Qt::white);
}

void StackedBars::paintPart(QPainter& painter, int year, int series) const
{
    const QRectF rect = part(year, series);
    const QColor colour = colourOf(series);
    const QRectF filled
        = rect.adjusted(0, std::min(px(0.5), rect.height() / 4), 0, 0); // a gap between parts
    painter.fillRect(filled, colour);
    if (m_style.hasPatterns) {
        paintPattern(painter, filled, kindOf(series), m_style.paper, m_style.unit);
    }
    if (!m_style.showsParts) {
        return;
    }
    const QFontMetricsF metrics(m_style.font);
    const QString label = number(valueOf(year, series));
    const qreal width = metrics.horizontalAdvance(label) + px(4);
    const qreal height = metrics.ascent();
    if (width > rect.width() - px(4) || height > rect.height() - px(2)) {
        return;
    }
    const QPointF centre = rect.center();
    painter.fillRect(
        QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height), colour);
    painter.setPen(inkOn(colour));
    painter.drawText(QPointF(centre.x() - width / 2 + px(2),
                         centre.y() + metrics.ascent() / 2 - metrics.descent() / 2),
        label);
}

void StackedBars::paintPartial(QPainter& painter, const QRectF& rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.paper, px(1)));
    paintDiagonals(painter, rect, px(6), false);
    painter.restore();
}

void StackedBars::paintBreak(QPainter& painter) const
{
    if (m_chart.breakYear < 0 || m_chart.breakYear >= static_cast<int>(m_chart.years.size())) {
        return;
    }
    const QFontMetricsF metrics(m_style.font);
    const QRectF whole = bar(m_chart.breakYear);
    const qreal x = whole.center().x();
    const qreal top = m_plot.top() - px(2) - (m_style.showsTotals ? metrics.height() : 0);
    const qreal bottom = m_style.showsTotals ? std::max(top, whole.top() - metrics.height() - px(2))
                                             : m_plot.bottom();
    painter.setPen(QPen(m_style.ink, px(1), Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.ink);
    painter.drawPolygon(
        QPolygonF({ { x - px(4), top - px(5) }, { x + px(4), top - px(5) }, { x, top } }));
    painter.setPen(m_style.ink);
    const qreal width = metrics.horizontalAdvance(m_chart.breakLabel);
    const bool isRight = x + px(8) + width <= m_plot.right();
    const bool isLeft = !isRight && x - px(8) - width >= m_plot.left();
    const qreal left = isRight ? x + px(8)
        : isLeft               ? x - px(8) - width
                               : std::max(m_plot.left(), m_plot.right() - width);
    painter.drawText(QPointF(left, top - metrics.descent() + px(1)), m_chart.breakLabel);
}

void StackedBars::paintLegend(QPainter& painter) const
{
    const QFontMetricsF metrics(m_style.font);
    const qreal box = px(13);
    const qreal height = px(9);
    qreal width = -px(16);
    for (const QString& name : m_chart.names) {
        width += box + px(5) + metrics.horizontalAdvance(name) + px(16);
    }
    qreal x = m_legend.center().x() - width / 2;
    for (int series = 0; series < m_chart.names.size(); ++series) {
        const QRectF rect(x, m_legend.center().y() - height / 2, box, height);
        painter.fillRect(rect, colourOf(series));
        if (m_style.hasPatterns) {
            paintPattern(painter, rect, kindOf(series), m_style.paper, m_style.unit);
        }
        x += box + px(5);
        painter.setPen(m_style.ink);
        painter.drawText(
            QPointF(x, m_legend.center().y() + metrics.ascent() / 2 - metrics.descent() / 2),
            m_chart.names[series]);
        x += metrics.horizontalAdvance(m_chart.names[series]) + px(16);
    }
}

void paint(QPainter& painter, const QRectF& area, const BarChart& chart, const BarStyle& style)
{
    StackedBars(chart, area, style).paint(painter);
}

} // namespace tuyen
