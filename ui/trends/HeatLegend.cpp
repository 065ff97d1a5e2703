// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatPainter.h"
#include "trends/TrendWords.h"

#include "theme/Text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tuyen {
namespace {

/// Words and boxes one after the other, on the next line where the width ends.
class Row {
public:
    Row(QPainter& painter, QPointF topLeft, const ChartStyle& style, qreal width)
        : m_painter(painter)
        , m_metrics(style.caption)
        , m_style(style)
        , m_left(topLeft.x())
        , m_width(width)
        , m_at(topLeft)
    {
        painter.setFont(style.caption);
    }

    void words(const QString& text, qreal gap)
    {
        const qreal width = wordsWidth(text);
        m_painter.setPen(m_style.theme.textSecondary);
        m_painter.drawText(
            QRectF(m_at, QSizeF(width, height())), Qt::AlignLeft | Qt::AlignVCenter, text);
        advance(width + gap);
    }

    void box(const QColor& fill, const QColor& ink, const QString& text, bool hasFrame)
    {
        const qreal width = std::max(
            m_style.px(32), std::ceil(m_metrics.horizontalAdvance(text) + m_style.px(8)));
        const QRectF area(m_at, QSizeF(width - 1, height()));
        m_painter.fillRect(area, fill);
        if (hasFrame) {
            m_painter.setPen(m_style.theme.border);
            m_painter.drawRect(area.adjusted(0, 0, -1, -1));
        }
        m_painter.setPen(ink);
        m_painter.drawText(area, Qt::AlignCenter, text);
        advance(width);
    }

    void swatch(const QColor& fill, const QColor& line, const QString& text)
    {
        const qreal gap = m_style.px(12);
        const qreal box = m_style.px(22);
        if (m_at.x() + gap + box + m_style.px(5) + wordsWidth(text) > m_left + m_width) {
            m_at = { m_left, m_at.y() + height() + m_style.px(3) };
        } else {
            advance(gap);
        }
        const QRectF area(m_at, QSizeF(box, height()));
        m_painter.fillRect(area, fill);
        paintHatch(m_painter, area, line, m_style);
        advance(box + m_style.px(5));
        words(text, 0);
    }

    void advance(qreal by)
    {
        m_at.rx() += by;
        m_widest = std::max(m_widest, m_at.x() - m_left);
    }
    qreal height() const { return heatLegendHeight(m_style); }
    QSizeF size(qreal top) const { return { m_widest, m_at.y() - top + height() }; }

private:
    qreal wordsWidth(const QString& text) const { return m_metrics.horizontalAdvance(text) + 2; }

    QPainter& m_painter;
    QFontMetricsF m_metrics;
    const ChartStyle& m_style;
    qreal m_left;
    qreal m_width;
    QPointF m_at;
    qreal m_widest = 0;
};

} // namespace

qreal heatLegendHeight(const ChartStyle& style)
{
    return std::ceil(std::max(style.px(17), QFontMetricsF(style.caption).height() + 1));
}

QSizeF paintHeatLegend(
    QPainter& painter, QPointF topLeft, const HeatGrid& grid, const ChartStyle& style, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto& theme = style.theme;
    Row row(painter, topLeft, style, width);
    row.words(chartWord("legend.title", style.language,
                  { { "measure", utf8(measureWord(grid.measure, style.language)) } }),
        style.px(8));
    row.box(theme.inset, theme.textSecondary, QStringLiteral("0"), true);
    row.advance(style.px(2));
    for (int step = 0; step < 7; ++step) {
        row.box(theme.sequential[std::size_t(step)], theme.sequentialText[std::size_t(step)],
            grid.scale.label(step, style.language), false);
    }
    if (grid.partialColumn >= 0) {
        QColor line = theme.sequentialText[1];
        line.setAlphaF(theme.isDark ? 0.30F : 0.22F);
        row.swatch(theme.sequential[1], line, chartWord("legend.partial", style.language));
    }
    if (grid.hasUnknownYear) {
        row.swatch(theme.inset, theme.border, chartWord("legend.unknown", style.language));
    }
    painter.restore();
    return row.size(topLeft.y());
}

} // namespace tuyen
