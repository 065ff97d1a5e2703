// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/StackedBars.h"

#include "theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tuyen {

BarStyle BarStyle::screen(const Theme& theme, const QFont& font, qreal unit)
{
    BarStyle style;
    style.font = font;
    style.unit = unit;
    style.ink = theme.textPrimary;
    style.secondary = theme.textSecondary;
    style.grid = theme.border;
    style.axis = theme.borderStrong;
    style.paper = theme.panel;
    style.colours = theme.series;
    return style;
}

BarStyle BarStyle::print(const QFont& font, qreal unit)
{
    BarStyle style = screen(Theme::light(), font, unit);
    style.ink = Qt::black;
    style.secondary = Qt::black;
    style.paper = Qt::white;
    style.barShare = 0.6;
    style.hasPatterns = true;
    style.showsParts = true;
    style.showsTotals = true;
    return style;
}

/// The least of 1, 2, 2.5, 5 × 10ⁿ that leaves at most `most` steps below `value`.
static double niceStep(double value, int most)
{
    const double rough = std::max(value, 1.0) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 2.5, 5.0, 10.0 }) {
        const double step = factor * power;
        if (step >= rough && step >= 1 && step == std::floor(step)) {
            return step;
        }
    }
    return std::max(1.0, 10 * power);
}

StackedBars::StackedBars(BarChart chart, const QRectF& area, BarStyle style)
    : m_chart(std::move(chart))
    , m_style(std::move(style))
{
    layOut(area);
}

qint64 StackedBars::valueOf(int year, int series) const
{
    return m_chart.series[static_cast<std::size_t>(series)].values[static_cast<std::size_t>(year)];
}

qint64 StackedBars::total(int year) const
{
    qint64 sum = 0;
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        sum += valueOf(year, series);
    }
    return sum;
}

void StackedBars::layOut(const QRectF& area)
{
    const QFontMetricsF metrics(m_style.font);
    const int years = static_cast<int>(m_chart.years.size());
    qint64 highest = 0;
    for (int year = 0; year < years; ++year) {
        highest = std::max(highest, total(year));
    }
    const qreal legend = m_style.hasLegend ? metrics.height() + px(8) : 0;
    // Above the plot: a line for the sums, a line for the words of the break.
    const int lines = (m_style.showsTotals ? 1 : 0) + (m_chart.breakYear >= 0 ? 1 : 0);
    const qreal head = lines * metrics.height() + px(10);
    const qreal foot = metrics.height() + px(6);
    const qreal height = std::max(px(20), area.height() - legend - head - foot);
    m_step = niceStep(
        static_cast<double>(highest), std::clamp(static_cast<int>(height / px(44)), 1, 6));
    m_top = m_step * std::max(1.0, std::ceil(static_cast<double>(highest) / m_step));
    const qreal left
        = metrics.horizontalAdvance(number(static_cast<qint64>(m_top))) + px(8);
    m_plot = QRectF(
        area.left() + left, area.top() + head, std::max(px(20), area.width() - left), height);
    m_legend = QRectF(
        area.left(), m_plot.bottom() + foot + px(4), area.width(), metrics.height() + px(4));

    const qreal slot = m_plot.width() / std::max(years, 1);
    m_totalsFit = metrics.horizontalAdvance(number(highest)) + px(4) < slot;
    m_shortYears = slot < metrics.horizontalAdvance(QStringLiteral("2026* "));
    const qreal label = metrics.horizontalAdvance(
        m_shortYears ? QStringLiteral("’26* ") : QStringLiteral("2026* "));
    m_labelEvery = std::max(1, static_cast<int>(std::ceil(label / slot)));
}

qreal StackedBars::yOf(double value) const
{
    return m_plot.bottom() - m_plot.height() * value / m_top;
}

QRectF StackedBars::bar(int year) const
{
    const qreal slot
        = m_plot.width() / static_cast<qreal>(std::max<std::size_t>(m_chart.years.size(), 1));
    const qreal width = std::min(slot * m_style.barShare, px(96)); // one year is no wall
    const qreal x = m_plot.left() + slot * year + (slot - width) / 2;
    const qreal top = yOf(static_cast<double>(total(year)));
    return { x, top, width, m_plot.bottom() - top };
}

QRectF StackedBars::part(int year, int series) const
{
    double below = 0;
    for (int i = 0; i < series; ++i) {
        below += static_cast<double>(valueOf(year, i));
    }
    const auto value = static_cast<double>(valueOf(year, series));
    const QRectF whole = bar(year);
    return { whole.left(), yOf(below + value), whole.width(), yOf(below) - yOf(below + value) };
}

std::optional<StackedBars::Hit> StackedBars::at(const QPointF& point) const
{
    if (m_chart.years.empty() || !m_plot.contains(point)) {
        return std::nullopt;
    }
    const int years = static_cast<int>(m_chart.years.size());
    Hit hit;
    hit.year = std::clamp(
        static_cast<int>((point.x() - m_plot.left()) / m_plot.width() * years), 0, years - 1);
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        if (part(hit.year, series).contains(point)) {
            hit.series = series;
        }
    }
    return hit;
}

void StackedBars::paint(QPainter& painter) const
{
    painter.save();
    painter.setFont(m_style.font);
    paintAxes(painter);
    for (int year = 0; year < static_cast<int>(m_chart.years.size()); ++year) {
        paintBar(painter, year);
    }
    paintBreak(painter);
    if (m_style.hasLegend) {
        paintLegend(painter);
    }
    painter.restore();
}

QString StackedBars::yearLabel(int year) const
{
    const int last = static_cast<int>(m_chart.years.size()) - 1;
    const int value = m_chart.years[static_cast<std::size_t>(year)];
    const bool isShort = m_shortYears && (m_labelEvery > 1 || (year != 0 && year != last));
    QString label = isShort ? QStringLiteral("’%1").arg(value % 100, 2, 10, QLatin1Char('0'))
                            : QString::number(value);
    if (year == last && m_chart.lastYearIsPartial && m_style.hasPatterns) {
        label += QLatin1Char('*');
    }
    return label;
}

void StackedBars::paintAxes(QPainter& painter) const
{
    const QFontMetricsF metrics(m_style.font);
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        const qreal y = yOf(value);
        painter.setPen(QPen(value == 0 ? m_style.axis : m_style.grid, px(1)));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const QString label = number(static_cast<qint64>(value));
        painter.setPen(m_style.secondary);
        painter.drawText(QPointF(m_plot.left() - px(6) - metrics.horizontalAdvance(label),
                             y + metrics.ascent() / 2 - metrics.descent() / 2),
            label);
    }
    painter.setPen(m_style.secondary);
    const int last = static_cast<int>(m_chart.years.size()) - 1;
    for (int year = 0; year <= last; ++year) {
        // Counted from the end: the last year always has its label.
        if ((last - year) % m_labelEvery == 0) {
            const QString label = yearLabel(year);
            painter.drawText(QPointF(bar(year).center().x() - metrics.horizontalAdvance(label) / 2,
                                 m_plot.bottom() + px(4) + metrics.ascent()),
                label);
        }
    }
}

void StackedBars::paintBar(QPainter& painter, int year) const
{
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        if (valueOf(year, series) > 0) {
            paintPart(painter, year, series);
        }
    }
    const QRectF whole = bar(year);
    const bool isLast = year + 1 == static_cast<int>(m_chart.years.size());
    if (isLast && m_chart.lastYearIsPartial && !m_style.hasPatterns) {
        paintPartial(painter, whole);
    }
    if (year == m_style.selectedYear) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.ink, px(2)));
        painter.drawRect(whole.adjusted(-px(2), -px(2), px(2), 0));
    }
    if (m_style.showsTotals && m_totalsFit && total(year) > 0) {
        QFont bold = m_style.font;
        bold.setBold(true);
        const QFontMetricsF metrics(bold);
        const QString label = number(total(year));
        const qreal width = metrics.horizontalAdvance(label);
        const QPointF at(
            whole.center().x() - width / 2, whole.top() - px(3) - metrics.descent() / 2);
        // A grid line must not cross a figure.
        const QRectF behind(at.x() - px(2), at.y() - metrics.ascent() * 0.8, width + px(4),
            metrics.ascent() * 0.85);
        painter.fillRect(behind, m_style.paper);
        painter.setFont(bold);
        painter.setPen(m_style.ink);
        painter.drawText(at, label);
        painter.setFont(m_style.font);
    }
}

} // namespace tuyen
