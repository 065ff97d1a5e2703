// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatMap.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

// Keys and mouse of the heat map.
namespace tuyen {

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    HeatPlace to = m_marks.current;
    switch (event->key()) {
    case Qt::Key_Left:
        --to.column;
        break;
    case Qt::Key_Right:
        ++to.column;
        break;
    case Qt::Key_Up:
        --to.line;
        break;
    case Qt::Key_Down:
        ++to.line;
        break;
    case Qt::Key_Home:
        to.column = 0;
        break;
    case Qt::Key_End:
        to.column = m_grid.columns() - 1;
        break;
    case Qt::Key_PageUp:
        to.line = 0;
        break;
    case Qt::Key_PageDown:
        to.line = int(m_grid.lines.size()) - 1;
        break;
    case Qt::Key_Space:
        toggle(to);
        return;
    case Qt::Key_Escape:
        if (m_marks.selected.empty()) {
            event->ignore();
        } else {
            setSelected({});
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCell(to) && !m_grid.lines.empty()) {
            Q_EMIT opened(m_marks.selected.empty() ? std::vector { to } : m_marks.selected);
        }
        return;
    default:
        event->ignore();
        return;
    }
    setCurrent(to);
}

void HeatMap::toggle(HeatPlace place)
{
    if (m_grid.lines.empty()) {
        return;
    }
    auto places = m_marks.selected;
    const auto it = std::ranges::find(places, place);
    if (it == places.end()) {
        places.push_back(place);
    } else {
        places.erase(it);
    }
    setSelected(std::move(places));
}

HeatPlace HeatMap::placeAt(QPointF position) const
{
    const bool isFrozenX = position.x() < m_layout->label();
    const bool isFrozenY = position.y() < m_layout->head();
    HeatPlace place = m_layout->at(
        position + QPointF(isFrozenX ? 0 : scroll().x(), isFrozenY ? 0 : scroll().y()));
    if (position.x()
        > std::min<qreal>(viewport()->width(), m_layout->size().width()) - m_layout->total()) {
        place.column = -1;
    }
    return place;
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    const HeatPlace place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.isNone()) {
        return;
    }
    if (isCell(place)) {
        setCurrent(place);
        if (event->modifiers() & Qt::ControlModifier) {
            toggle(place);
            return;
        }
    } else if (place.line >= 0 && m_grid.lines[std::size_t(place.line)].isGroup
        && m_grid.lines[std::size_t(place.line)].neighbour.empty()
        && event->position().x() < m_layout->label()) {
        Q_EMIT inlandToggled();
        return;
    }
    Q_EMIT opened({ place });
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    const HeatPlace place = placeAt(event->position());
    if (place != m_marks.hovered) {
        m_marks.hovered = place;
        viewport()->setCursor(place.isNone() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->update();
    }
}

void HeatMap::leaveEvent(QEvent*)
{
    m_marks.hovered = {};
    viewport()->update();
}

bool HeatMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), words(placeAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        leaveEvent(event);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace tuyen
