// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatMap.h"

#include "theme/Text.h"
#include "trends/TrendWords.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tuyen {

HeatMap::HeatMap(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(px(160));
    m_style = ChartStyle::screen(Language::Vietnamese);
    relayout();
}

void HeatMap::setGrid(HeatGrid grid, Language language)
{
    const HeatPlace was = m_marks.current;
    const std::string unit = was.line >= 0 && was.line < int(m_grid.lines.size())
        ? m_grid.lines[std::size_t(was.line)].unit
        : std::string();
    const int year = was.column >= 0 && was.column < m_grid.columns() ? m_grid.year(was.column) : 0;
    m_grid = std::move(grid);
    m_style = ChartStyle::screen(language);
    m_marks = { .current = {}, .hovered = {}, .selected = {}, .hasFocus = hasFocus() };
    // The cursor stays on its unit and year; a first one stands on the first unit's last year.
    m_marks.current.line = unit.empty() ? 1 : std::max(1, m_grid.lineOf(unit));
    m_marks.current.line
        = std::min(m_marks.current.line, std::max(0, int(m_grid.lines.size()) - 1));
    const int column = year ? m_grid.columnOf(year) : -1;
    m_marks.current.column = column >= 0 ? column : std::max(0, m_grid.columns() - 1);
    relayout();
    announce();
}

void HeatMap::setCurrent(HeatPlace place)
{
    if (m_grid.lines.empty() || m_grid.columns() == 0) {
        return;
    }
    m_marks.current = { std::clamp(place.line, 0, int(m_grid.lines.size()) - 1),
        std::clamp(place.column, 0, m_grid.columns() - 1) };
    reveal(m_marks.current);
    announce();
    viewport()->update();
}

void HeatMap::setSelected(std::vector<HeatPlace> places)
{
    m_marks.selected = std::move(places);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void HeatMap::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    viewport()->update();
}

QString HeatMap::words(HeatPlace place) const
{
    if (place.isNone() || place.line >= int(m_grid.lines.size())
        || place.column >= m_grid.columns()) {
        return {};
    }
    const auto language = m_style.language;
    QString where = chartWord("total", language);
    std::int64_t count = 0;
    if (place.line >= 0) {
        const auto& line = m_grid.lines[std::size_t(place.line)];
        where = line.label;
        count = place.column < 0 ? line.total : m_grid.value(place.line, place.column);
    } else {
        for (int i = 0; i < int(m_grid.lines.size()); ++i) {
            count += m_grid.lines[std::size_t(i)].isGroup ? m_grid.value(i, place.column) : 0;
        }
    }
    const int year = place.column < 0 ? 0 : m_grid.year(place.column);
    const QString when = place.column < 0 ? chartWord("all-years", language)
        : year == 0                       ? chartWord("year-unknown", language)
                                          : QString::number(year);
    return chartWord("cell", language,
        { { "place", utf8(where) }, { "year", utf8(when) },
            { "count", utf8(countWord(m_grid.measure, count, language)) } });
}

QSize HeatMap::sizeHint() const { return { px(640), px(540) }; }

void HeatMap::relayout()
{
    // First without scroll bars: asked of the viewport as it is, a bar once shown would never go.
    QSizeF area = maximumViewportSize();
    m_layout.emplace(m_grid, m_style, area);
    if (m_layout->size().height() > area.height()) {
        area.rwidth() -= verticalScrollBar()->sizeHint().width();
        m_layout.emplace(m_grid, m_style, area);
    }
    if (m_layout->size().width() > area.width()) {
        area.rheight() -= horizontalScrollBar()->sizeHint().height();
        m_layout.emplace(m_grid, m_style, area);
    }
    const QSizeF size = m_layout->size();
    const auto range = [](QScrollBar* bar, qreal whole, qreal page, qreal step) {
        bar->setRange(0, std::max(0, int(std::ceil(whole - page))));
        bar->setPageStep(int(page));
        bar->setSingleStep(std::max(1, int(step)));
    };
    range(horizontalScrollBar(), size.width(), area.width(), m_layout->cell().width());
    range(verticalScrollBar(), size.height(), area.height(), m_layout->cell().height());
    viewport()->update();
}

QPoint HeatMap::scroll() const
{
    return { horizontalScrollBar()->value(), verticalScrollBar()->value() };
}

void HeatMap::announce()
{
    const QString words = this->words(m_marks.current);
    if (accessibleDescription() != words) {
        setAccessibleDescription(words); // sends the event that screen readers speak from
    }
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_style.theme.panel);
    painter.setOpacity(m_isDimmed ? 0.6 : 1.0);
    paintHeat(painter, viewport()->rect(), m_grid, *m_layout, m_style, m_marks, scroll());
    if (m_grid.lines.empty()) {
        painter.setFont(m_style.body);
        painter.setPen(m_style.theme.textSecondary);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
            chartWord("empty." + std::string(name(m_grid.measure)), m_style.language));
    }
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void HeatMap::reveal(HeatPlace place)
{
    const QRectF cell = m_layout->cell(place);
    const auto show = [](QScrollBar* bar, qreal from, qreal to, qreal low, qreal high) {
        if (from - bar->value() < low) {
            bar->setValue(int(from - low));
        } else if (to - bar->value() > high) {
            bar->setValue(int(std::ceil(to - high)));
        }
    };
    show(horizontalScrollBar(), cell.left(), cell.right(), m_layout->label(),
        viewport()->width() - m_layout->total());
    show(verticalScrollBar(), cell.top(), cell.bottom(), m_layout->head(), viewport()->height());
}

void HeatMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_style = ChartStyle::screen(m_style.language);
        if (m_layout) {
            relayout();
        }
    }
    QAbstractScrollArea::changeEvent(event);
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    m_marks.hasFocus = true;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    m_marks.hasFocus = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace tuyen
