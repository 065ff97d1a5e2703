// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/YearChart.h"

#include "theme/Text.h"
#include "trends/TrendWords.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QEvent>
#include <QLineSeries>
#include <QStackedBarSeries>

#include <algorithm>

namespace tuyen {

YearChart::YearChart(QWidget* parent)
    : QWidget(parent)
    , m_style(ChartStyle::screen(Language::Vietnamese))
    , m_bars(new ChartView(this))
    , m_strip(new ChartView(this))
{
    setFocusPolicy(Qt::StrongFocus);
    for (auto* view : { m_bars, m_strip }) {
        view->viewport()->installEventFilter(this);
        connect(view, &ChartView::pressed, this, &YearChart::press);
    }
    m_bars->setMarks([this](QPainter& painter) { paintBarMarks(painter); });
    m_strip->setMarks([this](QPainter& painter) { paintStripMarks(painter); });
    setMinimumHeight(px(120));
}

void YearChart::setValue(const TrendValue& value, Language language)
{
    m_value = value;
    m_style = ChartStyle::screen(language);
    m_selected.clear();
    m_current = std::max(0, int(value.table.years.size()) - 1);
    rebuild();
}

void YearChart::setSelected(std::vector<int> years)
{
    m_selected = std::move(years);
    m_bars->viewport()->update();
}

void YearChart::setDimmed(bool isDimmed)
{
    m_bars->chart()->setOpacity(isDimmed ? 0.6 : 1);
    m_strip->chart()->setOpacity(isDimmed ? 0.6 : 1);
}

QString YearChart::words(int year) const
{
    const auto& table = m_value.table;
    const auto it = std::ranges::find(table.years, year);
    if (it == table.years.end()) {
        return {};
    }
    const auto index = std::size_t(it - table.years.begin());
    QStringList parts;
    for (const auto i : m_shown) {
        parts << neighbourWord(m_value.series[i].neighbour, m_style.language) + QLatin1Char(' ')
                + number(m_value.series[i].values[index], m_style.language);
    }
    return QStringLiteral("%1: %2 (%3)")
        .arg(year)
        .arg(countWord(table.measure, table.yearTotals[index], m_style.language),
            parts.join(QStringLiteral(", ")));
}

void YearChart::rebuild()
{
    for (auto* view : { m_bars, m_strip }) {
        view->dress(m_style);
        view->clear();
    }
    m_shown.clear();
    for (std::size_t i = 0; i < m_value.series.size(); ++i) {
        if (!m_value.series[i].neighbour.empty() || m_value.series[i].total > 0) {
            m_shown.push_back(i);
        }
    }
    buildBars();
    buildStrip();
    place();
}

QColor seriesColour(const Theme& theme, std::string_view neighbour)
{
    return neighbour == "CN" ? theme.series[0]
        : neighbour == "LA"  ? theme.series[1]
        : neighbour == "KH"  ? theme.series[2]
                             : theme.series[5];
}

void YearChart::buildBars()
{
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.78);
    for (const auto i : m_shown) {
        const auto& one = m_value.series[i];
        auto* set = new QBarSet(neighbourWord(one.neighbour, m_style.language));
        set->setColor(seriesColour(m_style.theme, one.neighbour));
        set->setPen(QPen(m_style.theme.panel, 1));
        for (const auto count : one.values) {
            *set << double(count);
        }
        series->append(set);
    }
    QStringList years;
    std::int64_t largest = 0;
    for (std::size_t i = 0; i < m_value.table.years.size(); ++i) {
        years << QString::number(m_value.table.years[i]);
        largest = std::max(largest, m_value.table.yearTotals[i]);
    }
    auto* across = new QBarCategoryAxis;
    across->append(years);
    across->setLabelsVisible(false); // Qt cuts them; ours stand below the strip
    across->setGridLineVisible(false);
    across->setLineVisible(false);
    auto* up = ChartView::countAxis(largest, 4, m_style);
    m_top = up->max();
    m_ticks = up->tickCount();
    auto* chart = m_bars->chart();
    chart->addSeries(series);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
}

void YearChart::buildStrip()
{
    if (m_value.strip.empty()) {
        return;
    }
    const QColor ink
        = m_value.isStripPersons ? m_style.theme.victim.mark : m_style.theme.incident.mark;
    auto* line = new QLineSeries;
    line->setPen(QPen(ink, px(1)));
    auto* open = new QLineSeries; // to the year not yet over
    QPen dashed(ink, px(1));
    dashed.setDashPattern({ 3, 3 });
    open->setPen(dashed);
    const auto partial = std::ranges::find(m_value.table.years, m_value.partialYear())
        - m_value.table.years.begin();
    for (std::size_t i = 0; i < m_value.strip.size(); ++i) {
        const QPointF point(double(i), double(m_value.strip[i]));
        if (std::ptrdiff_t(i) != partial) {
            line->append(point);
        }
        if (std::ptrdiff_t(i) == partial || std::ptrdiff_t(i) + 1 == partial) {
            open->append(point);
        }
    }
    auto* across = new QValueAxis;
    across->setRange(-0.5, double(m_value.strip.size()) - 0.5);
    across->setLabelsVisible(false);
    across->setGridLineVisible(false);
    across->setLineVisible(false);
    auto* up = ChartView::countAxis(*std::ranges::max_element(m_value.strip), 1, m_style);
    m_stripTop = up->max();
    m_stripTicks = up->tickCount();
    auto* chart = m_strip->chart();
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (auto* series : { line, open }) {
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void YearChart::arrange()
{
    const QFontMetricsF caption(m_style.caption);
    const qreal widest
        = std::max(caption.horizontalAdvance(number(std::int64_t(m_top), m_style.language)),
            m_value.strip.empty()
                ? 0
                : caption.horizontalAdvance(number(std::int64_t(m_stripTop), m_style.language)));
    const qreal left = widest + px(10);
    const qreal years = caption.height() + px(4);
    m_bars->setMargins(left, caption.height() + px(10), px(4), hasStrip() ? px(8) : years);
    m_strip->setMargins(left, px(8), px(4), years);
}

bool YearChart::hasStrip() const { return !m_value.strip.empty() && height() >= px(170); }

void YearChart::resizeEvent(QResizeEvent* event)
{
    place();
    QWidget::resizeEvent(event);
}

void YearChart::place()
{
    const int strip = hasStrip() ? std::clamp(height() * 28 / 100, px(56), px(96)) : 0;
    m_strip->setVisible(strip > 0);
    m_bars->setGeometry(0, 0, width(), height() - strip);
    m_strip->setGeometry(0, height() - strip, width(), strip);
    arrange();
}

void YearChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_style = ChartStyle::screen(m_style.language);
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace tuyen
