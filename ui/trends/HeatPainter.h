// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ChartStyle.h"
#include "trends/HeatGrid.h"

#include <QPoint>
#include <QRectF>

#include <vector>

namespace tuyen {

/// A cell by line and column; column -1 with a line is the whole line, line -1 with a column the
/// whole year.
struct HeatPlace {
    int line = -1;
    int column = -1;
    bool isNone() const { return line < 0 && column < 0; }
    friend bool operator==(const HeatPlace&, const HeatPlace&) = default;
};

/// Where everything of a heat map lies, for an area of a given size: cells between 31 × 19 and 44 ×
/// 24, wider only where a number needs it. What does not fit is reached by scrolling.
class HeatLayout {
public:
    HeatLayout(const HeatGrid& grid, const ChartStyle& style, QSizeF area);

    QSizeF size() const { return m_size; }  ///< of the whole picture; may exceed the area
    qreal head() const { return m_head; }   ///< height of the years
    qreal label() const { return m_label; } ///< width of the names
    qreal total() const { return m_total; } ///< width of the last column
    QSizeF cell() const { return { m_cellWidth, m_cellHeight }; }
    qreal lineTop(int line) const { return m_tops[std::size_t(line)]; }
    QRectF cell(HeatPlace place) const; ///< without the 1-px gap
    qreal columnLeft(int column) const { return m_label + column * m_cellWidth; }
    HeatPlace at(QPointF point) const; ///< of the unscrolled picture

private:
    int m_columns = 0;
    qreal m_head = 0, m_label = 0, m_total = 0, m_cellWidth = 0, m_cellHeight = 0;
    std::vector<qreal> m_tops;
    QSizeF m_size;
};

/// What is marked in the picture: kept apart from the values, because it changes with every key.
struct HeatMarks {
    HeatPlace current; ///< keyboard cursor
    HeatPlace hovered;
    std::vector<HeatPlace> selected;
    bool hasFocus = false;
};

/// The one picture of screen, PNG, SVG and PDF. `area` is the window on it; with a scroll offset
/// names and totals stay, numbers move below them.
void paintHeat(QPainter& painter, const QRectF& area, const HeatGrid& grid,
    const HeatLayout& layout, const ChartStyle& style, const HeatMarks& marks = {},
    QPoint scroll = {});

/// Classes in boxes, then the hatches; wraps at `width`. Returns the size used.
QSizeF paintHeatLegend(QPainter& painter, QPointF topLeft, const HeatGrid& grid,
    const ChartStyle& style, qreal width = 1e6);
/// Of one line.
qreal heatLegendHeight(const ChartStyle& style);

} // namespace tuyen
