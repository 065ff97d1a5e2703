// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ChartView.h"

#include "trends/TrendWords.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tuyen {

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    // Marks and labels stand outside the chart's own items: a part repainted alone would leave old ones.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartView::dress(const ChartStyle& style)
{
    m_style = style;
    setBackgroundBrush(style.theme.panel);
}

QValueAxis* ChartView::countAxis(std::int64_t largest, int ticks, const ChartStyle& style)
{
    auto* axis = new QValueAxis;
    // Our own nice numbers: those of Qt can end in halves, and a count has none.
    const double rough = 0.8 * double(std::max<std::int64_t>(largest, 1)) / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : { 1.0, 2.0, 4.0, 5.0, 10.0 }) {
        if (factor == 4 && ticks > 1) {
            continue; // 0, 40, 80 reads worse than 0, 50, 100
        }
        step = factor * power;
        if (step >= rough) {
            break;
        }
    }
    step = std::max(1.0, step);
    const int count = std::max(1, int(std::ceil(double(largest) / step)));
    axis->setRange(0, step * count);
    axis->setTickCount(count + 1);
    axis->setLabelsVisible(false);
    axis->setGridLinePen(QPen(style.theme.border, 1));
    axis->setLineVisible(false);
    return axis;
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_marks) {
        m_marks(*painter);
    }
}

void ChartView::setMargins(qreal left, qreal top, qreal right, qreal bottom)
{
    chart()->setMargins(QMargins(
        int(std::ceil(left)), int(std::ceil(top)), int(std::ceil(right)), int(std::ceil(bottom))));
}

void ChartView::clear()
{
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ChartView::paintCounts(
    QPainter& painter, double end, int ticks, Qt::Orientation orientation) const
{
    const QFontMetricsF caption(m_style.caption);
    const QRectF area = plot();
    painter.setPen(QPen(m_style.theme.borderStrong, 1));
    painter.drawLine(orientation == Qt::Vertical ? QLineF(area.bottomLeft(), area.bottomRight())
                                                 : QLineF(area.topLeft(), area.bottomLeft()));
    painter.setFont(m_style.caption);
    painter.setPen(m_style.theme.textSecondary);
    for (int i = 0; i < ticks; ++i) {
        const double share = ticks > 1 ? double(i) / (ticks - 1) : 0;
        const QString text = number(std::llround(end * share), m_style.language);
        const qreal width = caption.horizontalAdvance(text) + 2;
        if (orientation == Qt::Vertical) {
            const qreal y = area.bottom() - share * area.height();
            painter.drawText(QRectF(area.left() - m_style.px(6) - width, y - caption.height() / 2,
                                 width, caption.height()),
                Qt::AlignRight | Qt::AlignVCenter, text);
        } else {
            const qreal x = area.left() + share * area.width();
            painter.drawText(
                QRectF(x - width / 2, area.bottom() + m_style.px(3), width, caption.height()),
                Qt::AlignCenter, text);
        }
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT pressed(event->position(), event->modifiers());
    }
}

void ChartView::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace tuyen
