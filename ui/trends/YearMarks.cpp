// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendWords.h"
#include "trends/YearChart.h"

#include <QFontMetricsF>

#include <algorithm>

// What Qt Charts cannot draw: positions come from the plot area, so chart and marks cannot part.
namespace tuyen {

qreal YearChart::middle(int year) const
{
    const auto& years = m_value.table.years;
    const QRectF plot = m_bars->plot();
    const auto index = std::ranges::find(years, year) - years.begin();
    return plot.left()
        + (qreal(index) + 0.5) * plot.width() / qreal(std::max<std::size_t>(1, years.size()));
}

int YearChart::yearAt(qreal x) const
{
    const QRectF plot = m_bars->plot();
    const auto count = int(m_value.table.years.size());
    if (count == 0 || x < plot.left() || x >= plot.right()) {
        return -1;
    }
    return std::clamp(int((x - plot.left()) / plot.width() * count), 0, count - 1);
}

QRectF YearChart::barPart(int series, int year) const
{
    const auto& years = m_value.table.years;
    const auto index = std::size_t(std::ranges::find(years, year) - years.begin());
    if (index >= years.size()) {
        return {};
    }
    const QRectF plot = m_bars->plot();
    const qreal width = 0.78 * plot.width() / qreal(years.size());
    std::int64_t below = 0;
    for (int i = 0; i < series; ++i) {
        below += m_value.series[m_shown[std::size_t(i)]].values[index];
    }
    const auto count = m_value.series[m_shown[std::size_t(series)]].values[index];
    const qreal scale = plot.height() / m_top;
    return { middle(year) - width / 2, plot.bottom() - qreal(below + count) * scale, width,
        qreal(count) * scale };
}

QRectF YearChart::bar(int year) const
{
    QRectF whole;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        whole = whole.united(barPart(int(i), year));
    }
    return whole;
}

void YearChart::paintBarMarks(QPainter& painter)
{
    const auto& table = m_value.table;
    const auto& theme = m_style.theme;
    const QRectF plot = m_bars->plot();
    const QFontMetricsF caption(m_style.caption);
    m_bars->paintCounts(painter, m_top, m_ticks, Qt::Vertical);
    if (m_value.isEmpty()) {
        painter.setPen(theme.textSecondary);
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap,
            chartWord("empty." + std::string(name(table.measure)), m_style.language));
    }
    if (m_value.partialYear()) {
        QColor line = theme.panel;
        line.setAlphaF(0.55F);
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            paintHatch(painter, barPart(int(i), m_value.partialYear()), line, m_style);
        }
    }
    if (table.breakYear >= 0) {
        const qreal x = std::floor(middle(table.years[std::size_t(table.breakYear)])) + 0.5;
        painter.setPen(breakPen(m_style));
        painter.drawLine(QPointF(x, plot.top() - m_style.px(2)),
            QPointF(x, hasStrip() ? m_bars->viewport()->height() : plot.bottom()));
        paintBreakArrow(painter, { x, plot.top() - m_style.px(1) }, m_style);
        const QString words = chartWord("break", m_style.language);
        const qreal width = caption.horizontalAdvance(words) + 2;
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, plot.right() - width));
        painter.setPen(theme.textPrimary);
        painter.drawText(QRectF(left, 0, width, caption.height()), Qt::AlignCenter, words);
    }
    painter.setBrush(Qt::NoBrush);
    for (const int year : m_selected) {
        painter.setPen(QPen(theme.selectionInk, m_style.px(2)));
        painter.drawRect(bar(year).adjusted(-1, -1, 1, 1));
    }
    if (hasFocus() && m_current < int(table.years.size())) {
        painter.setPen(QPen(theme.focusRing, m_style.px(2)));
        const int year = table.years[std::size_t(m_current)];
        const qreal half = plot.width() / qreal(table.years.size()) / 2;
        painter.drawRect(QRectF(middle(year) - half + 1, plot.top(), 2 * half - 2, plot.height()));
    }
    if (!hasStrip()) {
        paintYears(painter, *m_bars);
    }
}

void YearChart::paintYears(QPainter& painter, const ChartView& view)
{
    const auto& years = m_value.table.years;
    const QRectF plot = view.plot();
    const QFontMetricsF caption(m_style.caption);
    painter.setFont(m_style.caption);
    painter.setPen(m_style.theme.textSecondary);
    qreal taken = -1;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const QString text = yearLabel(years[i], i == 0 || i + 1 == years.size());
        const qreal width = caption.horizontalAdvance(text) + 2;
        const qreal left = std::min(middle(years[i]) - width / 2, view.viewport()->width() - width);
        // The last year always has its label; the others keep a gap to their neighbours.
        const qreal last = view.viewport()->width()
            - caption.horizontalAdvance(QStringLiteral("2000")) - m_style.px(8);
        if (left > taken && (i + 1 == years.size() || left + width < last)) {
            painter.drawText(QRectF(left, plot.bottom() + m_style.px(3), width, caption.height()),
                Qt::AlignCenter, text);
            taken = left + width + m_style.px(10);
        }
    }
}

void YearChart::paintStripMarks(QPainter& painter)
{
    const auto& table = m_value.table;
    const auto& theme = m_style.theme;
    const QRectF plot = m_strip->plot();
    const QFontMetricsF caption(m_style.caption);
    if (table.breakYear >= 0) {
        const qreal x = std::floor(middle(table.years[std::size_t(table.breakYear)])) + 0.5;
        painter.setPen(breakPen(m_style));
        painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor ink = m_value.isStripPersons ? theme.victim.mark : theme.incident.mark;
    for (std::size_t i = 0; i < m_value.strip.size(); ++i) {
        const bool isPartial = table.years[i] == m_value.partialYear();
        painter.setPen(QPen(ink, m_style.px(1.5)));
        painter.setBrush(isPartial ? theme.panel : ink);
        const QPointF centre(middle(table.years[i]),
            plot.bottom() - double(m_value.strip[i]) / m_stripTop * plot.height());
        painter.drawEllipse(centre, m_style.px(2), m_style.px(2));
    }
    painter.restore();
    m_strip->paintCounts(painter, m_stripTop, m_stripTicks, Qt::Vertical);
    painter.setFont(m_style.caption);
    painter.setPen(m_value.isStripPersons ? theme.victim.text : theme.incident.text);
    painter.drawText(QRectF(plot.left() + m_style.px(4), plot.top() - m_style.px(2), plot.width(),
                         caption.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        chartWord(m_value.isStripPersons ? "strip.persons" : "strip.incidents", m_style.language));
    paintYears(painter, *m_strip);
}

} // namespace tuyen
