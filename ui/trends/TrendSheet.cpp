// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendSheet.h"

#include "theme/Text.h"
#include "trends/StackedBars.h"
#include "trends/TrendWords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tuyen {

static constexpr qreal margin = 24;
static constexpr qreal gap = 36;
static constexpr qreal barsWidth = 460;

static HeatGrid gridOf(const TrendValue& value, Language language)
{
    return heatGrid(value.table,
        { .order = HeatOrder::Place,
            .partialYear = value.partialYear(),
            .lastYear = value.lastYear() },
        language);
}

static QString plain(std::string text) { return qt(text).remove(QStringLiteral("**")); }

static qreal heightOf(const QString& text, const QFont& font, qreal width)
{
    return std::ceil(QFontMetricsF(font)
                         .boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, text)
                         .height());
}

TrendSheet::TrendSheet(TrendValue value, Language language)
    : m_value(std::move(value))
    , m_style(ChartStyle::print(language))
    , m_grid(gridOf(m_value, language))
    , m_heat(m_grid, m_style, QSizeF(640, 0))
    , m_title(chartTitle(m_value.table, language))
    , m_sentence(plain(trendSentence(m_value.table, m_value.answer, language)))
    , m_caveat(plain(trendCaveat(m_value.table, m_value.answer, language)))
{
    const qreal width = std::max(m_heat.size().width(), qreal(560)) + gap + barsWidth;
    m_sentenceHeight = heightOf(m_sentence, m_style.body, width);
    m_caveatHeight = m_caveat.isEmpty() ? 0 : heightOf(m_caveat, m_style.caption, width);
    m_top = margin + QFontMetricsF(m_style.title).height() + 6 + m_sentenceHeight + 2
        + m_caveatHeight + 18;
    const qreal picture = std::max(m_heat.size().height(), qreal(300));
    const qreal foot
        = 14 + heatLegendHeight(m_style) + 14 + QFontMetricsF(m_style.caption).height();
    m_size = { std::ceil(2 * margin + width), std::ceil(m_top + picture + foot + margin) };
}

void TrendSheet::paint(QPainter& painter) const
{
    painter.setFont(
        m_style.body); // before the first stroke: it would name the family of the window
    painter.fillRect(QRectF({}, m_size), Qt::white);
    paintWords(painter);
    const qreal height = std::max(m_heat.size().height(), qreal(300));
    paintHeat(painter, QRectF(QPointF(margin, m_top), m_heat.size()), m_grid, m_heat, m_style);
    const qreal legend = m_top + height + 14;
    paintHeatLegend(painter, { margin, legend }, m_grid, m_style);
    const qreal left = m_size.width() - margin - barsWidth;
    paintBars(painter, QRectF(left, m_top, barsWidth, height + 14 + heatLegendHeight(m_style)));
}

void TrendSheet::paintWords(QPainter& painter) const
{
    const auto& theme = m_style.theme;
    const qreal width = m_size.width() - 2 * margin;
    qreal y = margin;
    const auto words
        = [&](const QString& text, const QFont& font, const QColor& ink, qreal height) {
              painter.setFont(font);
              painter.setPen(ink);
              painter.drawText(QRectF(margin, y, width, height),
                  Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
              y += height;
          };
    words(m_title, m_style.title, theme.textPrimary, QFontMetricsF(m_style.title).height());
    y += 6;
    words(m_sentence, m_style.body, theme.textPrimary, m_sentenceHeight);
    y += 2;
    words(m_caveat, m_style.caption, theme.textSecondary, m_caveatHeight);
    const qreal line = QFontMetricsF(m_style.caption).height();
    y = m_size.height() - margin - line;
    words(chartWord("source", m_style.language), m_style.caption, theme.textSecondary, line);
    if (m_value.isEmpty()) {
        y = m_top + 120;
        words(chartWord("empty." + std::string(name(m_value.table.measure)), m_style.language),
            m_style.body, theme.textSecondary, 24);
    }
}

void TrendSheet::paintBars(QPainter& painter, const QRectF& area) const
{
    painter.setFont(m_style.emphasis);
    painter.setPen(m_style.theme.textPrimary);
    const qreal head = QFontMetricsF(m_style.emphasis).height();
    const Args args { { "measure", utf8(measureWord(m_value.table.measure, m_style.language)) } };
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), head)), Qt::AlignLeft,
        chartWord("title.by-year", m_style.language, args));

    BarChart chart;
    chart.years = m_value.table.years;
    for (const auto& one : m_value.series) {
        if (!one.neighbour.empty() || one.total > 0) {
            chart.series.push_back(one);
            chart.names << neighbourWord(one.neighbour, m_style.language);
        }
    }
    chart.breakYear = m_value.table.breakYear;
    chart.breakLabel = chartWord("break", m_style.language);
    chart.lastYearIsPartial = m_value.partialYear() != 0 && !chart.years.empty()
        && chart.years.back() == m_value.partialYear();
    BarStyle style = BarStyle::screen(m_style.theme, m_style.caption, 1);
    style.barShare = 0.78;
    style.colours[3] = m_style.theme.series[5];
    style.locale = QLocale(m_style.locale());
    const qreal strip = m_value.strip.empty() ? 0 : 110;
    const StackedBars bars(std::move(chart),
        QRectF(area.left(), area.top() + head + 4, area.width(), area.height() - head - 4 - strip),
        style);
    bars.paint(painter);
    if (strip > 0 && !m_value.table.years.empty()) {
        paintStrip(painter,
            QRectF(area.left(), area.bottom() - strip + 16, area.width(), strip - 16), bars);
    }
}

void TrendSheet::paintStrip(QPainter& painter, const QRectF& area, const StackedBars& bars) const
{
    const auto& theme = m_style.theme;
    const QColor ink = m_value.isStripPersons ? theme.victim.mark : theme.incident.mark;
    const QFontMetricsF caption(m_style.caption);
    const auto largest = *std::ranges::max_element(m_value.strip);
    const auto middle = [&](std::size_t year) { return bars.bar(int(year)).center().x(); };
    const qreal half = bars.bar(0).width() / 2 + 3;
    const QRectF plot(middle(0) - half, area.top() + caption.height() + 6,
        middle(m_value.strip.size() - 1) + half - (middle(0) - half),
        area.height() - caption.height() - 8);
    painter.setFont(m_style.caption);
    painter.setPen(m_value.isStripPersons ? theme.victim.text : theme.incident.text);
    painter.drawText(QRectF(plot.left(), area.top(), plot.width(), caption.height()), Qt::AlignLeft,
        chartWord(m_value.isStripPersons ? "strip.persons" : "strip.incidents", m_style.language));
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto point = [&](std::size_t i) {
        return QPointF(middle(i),
            plot.bottom()
                - double(m_value.strip[i]) / double(std::max<std::int64_t>(1, largest))
                    * plot.height());
    };
    const auto isPartial
        = [&](std::size_t i) { return m_value.table.years[i] == m_value.partialYear(); };
    for (std::size_t i = 0; i < m_value.strip.size(); ++i) {
        QPen pen(ink, 1.2);
        if (isPartial(i)) {
            pen.setDashPattern({ 3, 3 });
        }
        painter.setPen(pen);
        if (i > 0) {
            painter.drawLine(point(i - 1), point(i));
        }
    }
    for (std::size_t i = 0; i < m_value.strip.size(); ++i) {
        painter.setPen(QPen(ink, 1.2));
        painter.setBrush(isPartial(i) ? QColor(Qt::white) : ink);
        painter.drawEllipse(point(i), 2.2, 2.2);
        // The numbers themselves: an axis of two ticks would say less.
        painter.setPen(theme.textSecondary);
        const QString text = number(m_value.strip[i], m_style.language);
        const qreal width = caption.horizontalAdvance(text) + 2;
        if (width < 2 * half + 4) {
            painter.drawText(
                QRectF(middle(i) - width / 2, plot.bottom() + 2, width, caption.height()),
                Qt::AlignCenter, text);
        }
    }
}

} // namespace tuyen
