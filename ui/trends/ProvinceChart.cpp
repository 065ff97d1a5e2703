// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ProvinceChart.h"

#include "theme/Text.h"
#include "trends/TrendWords.h"
#include "trends/YearChart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <map>

namespace tuyen {

ProvinceChart::ProvinceChart(QWidget* parent)
    : QScrollArea(parent)
    , m_style(ChartStyle::screen(Language::Vietnamese))
    , m_view(new ChartView)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_view);
    m_view->setMarks([this](QPainter& painter) { paintMarks(painter); });
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &ChartView::pressed, this, [this](QPointF position, Qt::KeyboardModifiers) {
        if (const int row = rowAt(position.y()); row >= 0) {
            m_current = row;
            Q_EMIT opened(m_units[std::size_t(row)], m_year);
        }
    });
}

void ProvinceChart::setGrid(const HeatGrid& grid, int year, Language language)
{
    m_grid = grid;
    m_year = year;
    m_style = ChartStyle::screen(language);
    m_current = 0;
    rebuild();
}

void ProvinceChart::rebuild()
{
    m_view->clear();
    m_view->dress(m_style);
    m_units.clear();
    m_counts.clear();
    m_names.clear();
    std::vector<std::string> neighbours;
    const int column = m_year ? m_grid.columnOf(m_year) : -1;
    for (const auto& line : m_grid.lines) {
        if (line.isGroup || (column >= 0 && line.isAbsent[std::size_t(column)])) {
            continue;
        }
        m_units.push_back(line.unit);
        m_counts.push_back(column >= 0 ? line.values[std::size_t(column)] : line.total);
        neighbours.push_back(line.neighbour);
        m_names << line.label;
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.72);
    std::map<std::string, QBarSet*> sets;
    for (const auto& neighbour : neighbours) {
        if (!sets.contains(neighbour)) {
            auto* set = new QBarSet(neighbourWord(neighbour, m_style.language));
            set->setColor(seriesColour(m_style.theme, neighbour));
            set->setPen(QPen(Qt::NoPen));
            sets[neighbour] = set;
            series->append(set);
        }
    }
    // Qt counts the categories from below.
    for (auto i = m_units.size(); i-- > 0;) {
        for (auto& [neighbour, set] : sets) {
            *set << (neighbour == neighbours[i] ? double(m_counts[i]) : 0.0);
        }
    }
    auto* up = new QBarCategoryAxis;
    for (auto i = m_units.size(); i-- > 0;) {
        up->append(QString::fromStdString(m_units[i]));
    }
    up->setLabelsVisible(false);
    up->setGridLineVisible(false);
    up->setLineVisible(false);
    auto* across = ChartView::countAxis(
        m_counts.empty() ? 0 : *std::ranges::max_element(m_counts), 4, m_style);
    m_end = across->max();
    m_ticks = across->tickCount();
    auto* chart = m_view->chart();
    chart->addSeries(series);
    chart->addAxis(up, Qt::AlignLeft);
    chart->addAxis(across, Qt::AlignBottom);
    series->attachAxis(up);
    series->attachAxis(across);
    arrange();
}

qreal ProvinceChart::rowHeight() const
{
    return std::ceil(QFontMetricsF(m_style.caption).height() + 1);
}

void ProvinceChart::arrange()
{
    const QFontMetricsF caption(m_style.caption);
    const qreal foot = caption.height() + px(8);
    m_view->setMinimumHeight(int(std::ceil(qreal(m_units.size()) * rowHeight() + foot)) + 2);
    qreal widest = 0;
    for (const auto& text : m_names) {
        widest = std::max(widest, caption.horizontalAdvance(text));
    }
    const qreal right
        = caption.horizontalAdvance(number(std::int64_t(m_end), m_style.language)) + px(8);
    m_view->setMargins(widest + px(12), 1, right, foot);
}

QString ProvinceChart::words(int row) const
{
    const auto language = m_style.language;
    const QString year = m_year ? QString::number(m_year) : chartWord("all-years", language);
    return chartWord("cell", language,
        { { "place", utf8(m_names[row]) }, { "year", utf8(year) },
            { "count", utf8(countWord(m_grid.measure, m_counts[std::size_t(row)], language)) } });
}

int ProvinceChart::rowAt(qreal y) const
{
    const QRectF plot = m_view->plot();
    const auto count = int(m_units.size());
    return count == 0 || y < plot.top() || y >= plot.bottom()
        ? -1
        : std::clamp(int((y - plot.top()) / plot.height() * count), 0, count - 1);
}

QRectF ProvinceChart::bar(int row) const
{
    const QRectF plot = m_view->plot();
    const qreal pitch = plot.height() / qreal(std::max<std::size_t>(1, m_units.size()));
    const qreal width = double(m_counts[std::size_t(row)]) / m_end * plot.width();
    return { plot.left(), plot.top() + (row + 0.14) * pitch, width, 0.72 * pitch };
}

void ProvinceChart::paintMarks(QPainter& painter)
{
    painter.setFont(m_style.caption);
    painter.setPen(m_style.theme.textPrimary);
    if (m_units.empty()) {
        painter.setPen(m_style.theme.textSecondary);
        painter.drawText(m_view->viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
            chartWord("empty." + std::string(name(m_grid.measure)), m_style.language));
    }
    for (int row = 0; row < int(m_units.size()); ++row) {
        const QRectF area = bar(row);
        const QString name = m_names[row];
        painter.drawText(QRectF(0, area.center().y() - rowHeight() / 2,
                             m_view->plot().left() - m_style.px(8), rowHeight()),
            Qt::AlignRight | Qt::AlignVCenter, name);
        painter.drawText(QRectF(area.right() + m_style.px(4), area.center().y() - rowHeight() / 2,
                             m_style.px(80), rowHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, number(m_counts[std::size_t(row)], m_style.language));
    }
    m_view->paintCounts(painter, m_end, m_ticks, Qt::Horizontal);
    if (hasFocus() && m_current < int(m_units.size())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.theme.focusRing, m_style.px(2)));
        const QRectF area = bar(m_current);
        painter.drawRect(QRectF(m_style.px(1), area.top() - 2,
            m_view->viewport()->width() - m_style.px(2), area.height() + 4));
    }
}

bool ProvinceChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip && watched == m_view->viewport()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : words(row), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        const int row = rowAt(static_cast<QMouseEvent*>(event)->position().y());
        m_view->viewport()->setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
    return QScrollArea::eventFilter(watched, event);
}

void ProvinceChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_units.empty()) {
        event->ignore();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        m_current
            = std::clamp(m_current + (key == Qt::Key_Up ? -1 : 1), 0, int(m_units.size()) - 1);
        setAccessibleDescription(words(m_current));
        ensureVisible(0, int(bar(m_current).center().y()), 0, int(rowHeight()));
        m_view->viewport()->update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT opened(m_units[std::size_t(m_current)], m_year);
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void ProvinceChart::focusInEvent(QFocusEvent* event)
{
    m_view->viewport()->update();
    QScrollArea::focusInEvent(event);
}

void ProvinceChart::focusOutEvent(QFocusEvent* event)
{
    m_view->viewport()->update();
    QScrollArea::focusOutEvent(event);
}

void ProvinceChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_style = ChartStyle::screen(m_style.language);
        rebuild();
    }
    QScrollArea::changeEvent(event);
}

} // namespace tuyen
