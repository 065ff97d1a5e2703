// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/LinkPainter.h"

#include <QPainter>

#include <cmath>
#include <vector>

namespace tuyen {

/// Room that is taken, in cells of a few pixels: labels look here before they stand somewhere. What
/// is taken counts for the cells whose middle it covers, so that the name beside a node is never
/// kept away by the node itself, half a cell off.
class TakenRoom {
public:
    TakenRoom(const QRectF& area, qreal cell)
        : m_area(area)
        , m_cell(cell)
        , m_columns(std::max(1, int(std::ceil(area.width() / cell))))
        , m_rows(std::max(1, int(std::ceil(area.height() / cell))))
        , m_cells(std::size_t(m_columns) * std::size_t(m_rows))
    {
    }
    void take(const QRectF& rect)
    {
        const qreal half = m_cell / 2;
        visit(rect.adjusted(half, half, -half, -half), [this](std::size_t cell) { m_cells[cell] = true; });
    }
    bool isFree(const QRectF& rect) const
    {
        bool isFree = m_area.adjusted(m_cell, 0, -m_cell, 0).contains(rect);
        const_cast<TakenRoom*>(this)->visit(
            rect, [&](std::size_t cell) { isFree = isFree && !m_cells[cell]; });
        return isFree;
    }

private:
    template <class Act> void visit(const QRectF& rect, Act&& act)
    {
        const auto cell = [this](qreal value, qreal start, int count) {
            return std::clamp(int(std::floor((value - start) / m_cell)), 0, count - 1);
        };
        if (!rect.intersects(m_area)) {
            return;
        }
        const int bottom = cell(rect.bottom(), m_area.top(), m_rows);
        const int right = cell(rect.right(), m_area.left(), m_columns);
        for (int y = cell(rect.top(), m_area.top(), m_rows); y <= bottom; ++y) {
            for (int x = cell(rect.left(), m_area.left(), m_columns); x <= right; ++x) {
                act(std::size_t(y) * std::size_t(m_columns) + std::size_t(x));
            }
        }
    }
    QRectF m_area;
    qreal m_cell;
    int m_columns;
    int m_rows;
    std::vector<bool> m_cells;
};

struct LinkPainter::Frame {
    QPainter& painter;
    QRectF area;
    const LinkPicture& picture;
    const LinkCamera& camera;
    const LinkMarks& marks;
    LinkQuality quality;
    qreal dpr = 1;
    bool areDots = false;
    std::vector<QPointF> at;     ///< of each node, in the area
    std::vector<bool> isSeen;    ///< of each node
    std::vector<bool> isFaint;   ///< of each node
    std::vector<bool> isMarked;  ///< selected, hovered, on the path
    TakenRoom taken;
};

} // namespace tuyen
