// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatPainter.h"
#include "trends/TrendWords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tuyen {

static qreal widestNumber(const HeatGrid& grid, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.caption);
    std::int64_t largest = 0;
    for (const auto& line : grid.lines) {
        for (const auto value : line.values) {
            largest = std::max(largest, value);
        }
        largest = std::max(largest, line.unknownYear);
    }
    return metrics.horizontalAdvance(number(largest, style.language));
}

static qreal widestName(const HeatGrid& grid, const ChartStyle& style)
{
    const QFontMetricsF strong(style.strong);
    const QFontMetricsF body(style.body);
    const QFontMetricsF caption(style.caption);
    qreal width = style.px(104);
    for (const auto& line : grid.lines) {
        const qreal mark
            = line.mark.isEmpty() ? 0 : caption.horizontalAdvance(line.mark) + style.px(6);
        const qreal label = line.isGroup ? strong.horizontalAdvance(line.label)
                                         : body.horizontalAdvance(line.label) + style.px(12);
        width = std::max(width, label + mark);
    }
    return std::min(width, style.px(220)) + style.px(8);
}

HeatLayout::HeatLayout(const HeatGrid& grid, const ChartStyle& style, QSizeF area)
    : m_columns(grid.columns())
{
    const QFontMetricsF caption(style.caption);
    m_label = std::ceil(widestName(grid, style));
    std::int64_t largest = 0;
    int groups = 0;
    for (const auto& line : grid.lines) {
        largest = std::max(largest, line.total);
        groups += line.isGroup ? 1 : 0;
    }
    m_total = std::ceil(
        std::max(QFontMetricsF(style.strong).horizontalAdvance(number(largest, style.language)),
            caption.horizontalAdvance(chartWord("total", style.language)))
        + style.px(10));
    m_head
        = std::ceil(caption.height() + style.px(10)); // below the years there is room for the arrow

    // 31 as drawn; long names of units of the day take some of it before the years scroll.
    const qreal least = std::max(style.px(25), std::ceil(widestNumber(grid, style) + style.px(4)));
    const qreal fair = m_columns > 0 ? (area.width() - m_label - m_total) / m_columns : least;
    m_cellWidth = std::floor(std::clamp(fair, least, std::max(least, style.px(44))));

    const qreal groupGap = style.px(4);
    // 19 to 24; a low window takes the last pixels between the lines before it scrolls.
    const qreal low = std::ceil(caption.height()) - 1;
    const auto lines = qreal(std::max<std::size_t>(grid.lines.size(), 1));
    m_cellHeight = std::floor(std::clamp((area.height() - m_head - groups * groupGap) / lines, low,
        std::max(low + 3, style.px(24))));

    qreal y = m_head;
    for (const auto& line : grid.lines) {
        if (line.isGroup && y > m_head) {
            y += groupGap;
        }
        m_tops.push_back(y);
        y += m_cellHeight;
    }
    m_size = { m_label + m_columns * m_cellWidth + m_total, y + 1 };
}

QRectF HeatLayout::cell(HeatPlace place) const
{
    return { columnLeft(place.column), m_tops[std::size_t(place.line)], m_cellWidth - 1,
        m_cellHeight - 1 };
}

HeatPlace HeatLayout::at(QPointF point) const
{
    HeatPlace place;
    for (std::size_t i = 0; i < m_tops.size(); ++i) {
        if (point.y() >= m_tops[i] && point.y() < m_tops[i] + m_cellHeight) {
            place.line = int(i);
        }
    }
    const qreal column = (point.x() - m_label) / m_cellWidth;
    if (column >= 0 && column < m_columns) {
        place.column = int(column);
    }
    return place;
}

} // namespace tuyen
