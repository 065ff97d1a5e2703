// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ChartStyle.h"

#include <QChartView>
#include <QValueAxis>

#include <functional>

namespace tuyen {

/// A Qt chart in our clothes: no frame, no legend, no animation, our palette and locale, whole
/// numbers on the axis, and a layer above it for what Qt Charts cannot draw (a break, a hatch, our
/// own labels).
class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void dress(const ChartStyle& style);
    /// Called after each painting of the chart, in pixels of the view.
    void setMarks(std::function<void(QPainter&)> marks) { m_marks = std::move(marks); }
    /// The room around the plot, where our own labels go: Qt Charts cuts its labels short, and two
    /// charts with the same margins stand in line.
    void setMargins(qreal left, qreal top, qreal right, qreal bottom);
    QRectF plot() const { return chart()->plotArea(); }
    void clear(); ///< of series and axes

    /// From 0, with whole nice ticks and a light grid; without labels.
    static QValueAxis* countAxis(std::int64_t largest, int ticks, const ChartStyle& style);
    /// The labels of a count axis: left of the plot, or below it for lying bars.
    void paintCounts(QPainter& painter, double end, int ticks, Qt::Orientation orientation) const;

Q_SIGNALS:
    void pressed(QPointF position, Qt::KeyboardModifiers modifiers);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    ChartStyle m_style;
    std::function<void(QPainter&)> m_marks;
};

} // namespace tuyen
