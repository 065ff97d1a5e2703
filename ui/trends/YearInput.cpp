// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/YearChart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

// Keys and mouse of the bars by year.
namespace tuyen {

bool YearChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = yearAt(m_bars->mapFrom(this, help->pos()).x());
        QToolTip::showText(help->globalPos(),
            index < 0 ? QString() : words(m_value.table.years[std::size_t(index)]), this);
        return true;
    }
    return QWidget::event(event);
}

bool YearChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* view = watched == m_bars->viewport() ? m_bars : m_strip;
        const int index = yearAt(static_cast<QMouseEvent*>(event)->position().x());
        view->viewport()->setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = yearAt(help->pos().x());
        QToolTip::showText(help->globalPos(),
            index < 0 ? QString() : words(m_value.table.years[std::size_t(index)]), this);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void YearChart::press(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const int index = yearAt(position.x());
    if (index < 0) {
        return;
    }
    m_current = index;
    const int year = m_value.table.years[std::size_t(index)];
    if (modifiers & Qt::ControlModifier) {
        Q_EMIT toggled(year);
        return;
    }
    if (sender() == m_bars) {
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            if (barPart(int(i), year).contains(position)) {
                Q_EMIT opened(year, m_value.series[m_shown[i]].neighbour);
                return;
            }
        }
    }
    Q_EMIT opened(year, "*");
}

void YearChart::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_value.table.years.size());
    const int key = event->key();
    if (count == 0) {
        event->ignore();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
        || key == Qt::Key_End) {
        const int to = key == Qt::Key_Home ? 0
            : key == Qt::Key_End           ? count - 1
                                           : m_current + (key == Qt::Key_Left ? -1 : 1);
        m_current = std::clamp(to, 0, count - 1);
        setAccessibleDescription(words(m_value.table.years[std::size_t(m_current)]));
        m_bars->viewport()->update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT opened(m_value.table.years[std::size_t(m_current)], "*");
    } else if (key == Qt::Key_Space) {
        Q_EMIT toggled(m_value.table.years[std::size_t(m_current)]);
    } else {
        event->ignore();
    }
}

void YearChart::focusInEvent(QFocusEvent* event)
{
    m_bars->viewport()->update();
    QWidget::focusInEvent(event);
}

void YearChart::focusOutEvent(QFocusEvent* event)
{
    m_bars->viewport()->update();
    QWidget::focusOutEvent(event);
}

} // namespace tuyen
