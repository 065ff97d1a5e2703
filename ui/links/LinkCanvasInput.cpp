// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mouse and keys do on the canvas.
#include "links/LinkCanvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tuyen {

void LinkCanvas::hover(QPointF point)
{
    const Hit hit = at(point);
    if (hit.node != m_marks.hovered || hit.edge != m_marks.hoveredEdge) {
        m_marks.hovered = hit.node;
        m_marks.hoveredEdge = hit.edge;
        setCursor(hit.node >= 0 || hit.edge >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void LinkCanvas::leaveEvent(QEvent*)
{
    m_marks.hovered = -1;
    m_marks.hoveredEdge = -1;
    update();
}

void LinkCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_from = m_last = event->position();
    m_pressed = at(m_from);
    m_drag = Drag::Pressed;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Lasso;
        m_lasso = QPolygonF() << m_from;
        return;
    }
    if (m_pressed.node < 0) {
        return;
    }
    const auto node = std::uint32_t(m_pressed.node);
    auto chosen = m_marks.selected;
    const auto it = std::ranges::find(chosen, node);
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (it == chosen.end()) {
            chosen.push_back(node);
        } else {
            chosen.erase(it);
        }
        choose(std::move(chosen));
    } else if (it == chosen.end()) {
        choose({ node });
    }
}

void LinkCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    const QPointF by = point - m_last;
    if (m_drag == Drag::None) {
        hover(point);
        return;
    }
    if (m_drag == Drag::Pressed
        && (point - m_from).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_pressed.node >= 0 ? Drag::Nodes : Drag::Ground;
        m_marks.hovered = -1;
        m_marks.hoveredEdge = -1;
    }
    if (m_drag == Drag::Lasso) {
        m_lasso << point;
        update();
    } else if (m_drag == Drag::Nodes) {
        dragNodes(by / (m_camera.scale * unit()));
    } else if (m_drag == Drag::Ground) {
        setCursor(Qt::ClosedHandCursor);
        moving();
        setCamera({ m_camera.centre - by / (m_camera.scale * unit()), m_camera.scale });
    } else {
        return;
    }
    m_last = point;
}

void LinkCanvas::dragNodes(QPointF by)
{
    for (const auto node : m_marks.selected) {
        m_picture.nodes[node].place += by;
    }
    moving();
    redraw();
}

void LinkCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Lasso) {
        finishLasso();
    } else if (drag == Drag::Nodes) {
        const QPointF by = (m_last - m_from) / (m_camera.scale * unit());
        Q_EMIT dragged(by.x(), by.y());
    } else if (drag == Drag::Ground) {
        unsetCursor();
    } else if (drag == Drag::Pressed && m_pressed.node < 0) {
        if (m_pressed.edge >= 0) {
            Q_EMIT edgeChosen(m_pressed.edge);
        } else if (!event->modifiers().testFlag(Qt::ControlModifier)) { // a miss loses nothing
            choose({});
            if (m_pressed.hull >= 0) {
                Q_EMIT hullChosen(m_pressed.hull);
            }
        }
    }
    update();
}

void LinkCanvas::finishLasso()
{
    std::vector<std::uint32_t> inside;
    for (std::uint32_t i = 0; m_lasso.size() > 2 && i < m_picture.nodes.size(); ++i) {
        if (m_lasso.containsPoint(pointOf(i), Qt::OddEvenFill)) {
            inside.push_back(i);
        }
    }
    m_lasso.clear();
    choose(std::move(inside));
}

void LinkCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = at(event->position());
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (hit.node >= 0) {
        Q_EMIT nodeCentred(m_picture.nodes[std::size_t(hit.node)].id);
    } else if (hit.hull >= 0) {
        // A group opens: it fills the canvas.
        const auto& hull = m_picture.hulls[std::size_t(hit.hull)];
        moving();
        setCamera(LinkCamera::fitting(hull.outline.boundingRect(), area(), unit()));
    }
}

void LinkCanvas::wheelEvent(QWheelEvent* event)
{
    const qreal steps = event->angleDelta().y() / 120.0;
    if (steps != 0 && !event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(1.2, steps), event->position());
        event->accept();
    } else {
        event->ignore(); // Ctrl+wheel zooms the window
    }
}

void LinkCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    Hit hit;
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!m_marks.selected.empty()) {
            hit.node = int(m_marks.selected.front());
            global = mapToGlobal(pointOf(m_marks.selected.front()).toPoint());
        }
    } else {
        hit = at(event->pos());
    }
    if (hit.node >= 0 && std::ranges::find(m_marks.selected, std::uint32_t(hit.node))
            == m_marks.selected.end()) {
        choose({ std::uint32_t(hit.node) });
    }
    Q_EMIT menuAsked(global, hit);
}

/// With Shift the nodes on the way are chosen too; a step back lets the last of them go.
bool LinkCanvas::walk(int key, bool isAdding)
{
    const int dx = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int dy = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if ((dx == 0 && dy == 0) || m_picture.nodes.empty()) {
        return false;
    }
    std::uint32_t next = 0;
    if (m_marks.selected.empty()) {
        // Begin with the node nearest to the middle.
        const auto far = [this](const LinkPicture::Node& node) {
            const QPointF off = node.place - m_camera.centre;
            return std::hypot(off.x(), off.y());
        };
        next = std::uint32_t(
            std::ranges::min_element(m_picture.nodes, {}, far) - m_picture.nodes.begin());
    } else {
        const auto from = isAdding ? m_marks.selected.back() : m_marks.selected.front();
        const auto found = nextTowards(m_picture.places(), from, dx, dy);
        if (!found) {
            return true;
        }
        next = *found;
    }
    choose(walked(next, isAdding));
    if (!area().adjusted(40, 40, -40, -40).contains(pointOf(next))) {
        setCamera({ m_picture.nodes[next].place, m_camera.scale });
    }
    return true;
}

std::vector<std::uint32_t> LinkCanvas::walked(std::uint32_t next, bool isAdding) const
{
    if (!isAdding) {
        return { next };
    }
    auto chosen = m_marks.selected;
    const auto it = std::ranges::find(chosen, next);
    if (it == chosen.end()) {
        chosen.push_back(next);
    } else {
        chosen.erase(it + 1, chosen.end());
    }
    return chosen;
}

/// Tab goes along the links of the node, Shift+Tab back; after the last it leaves the canvas.
bool LinkCanvas::focusNextPrevChild(bool next)
{
    if (m_marks.selected.size() != 1) {
        return QWidget::focusNextPrevChild(next);
    }
    const auto ends = m_picture.topology.neighbours(m_marks.selected.front());
    if (next ? m_linkAt >= ends.size() : m_linkAt <= 1) {
        m_linkAt = 0;
        m_marks.hoveredEdge = -1;
        update();
        return QWidget::focusNextPrevChild(next);
    }
    m_linkAt += next ? 1 : -1;
    const auto& end = ends[m_linkAt - 1];
    m_marks.hoveredEdge = int(end.edge);
    m_marks.hovered = -1;
    announce(wordsOf(end.node));
    update();
    Q_EMIT edgeChosen(int(end.edge));
    return true;
}

void LinkCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / 1.25);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Delete:
        Q_EMIT hideAsked();
        return;
    case Qt::Key_Escape:
        if (!m_marks.selected.empty()) {
            choose({});
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.selected.size() == 1) {
            const auto node = m_marks.selected.front();
            if (m_linkAt > 0) { // along the link
                choose({ m_picture.topology.neighbours(node)[m_linkAt - 1].node });
            } else {
                Q_EMIT nodeOpened(m_picture.nodes[node].id);
            }
            return;
        }
        break;
    default:
        if (walk(event->key(), event->modifiers().testFlag(Qt::ShiftModifier))) {
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace tuyen
