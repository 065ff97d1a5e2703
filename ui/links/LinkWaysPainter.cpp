// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marked way with its numbered steps, and those it was chosen from.
#include "links/LinkFrame.h"

#include <algorithm>

namespace tuyen {

static QPen wayPen(const QColor& ink, qreal width, Certainty certainty)
{
    QPen pen(ink, width);
    pen.setCapStyle(Qt::FlatCap);
    if (certainty != Certainty::Verified) {
        pen.setDashPattern(
            certainty == Certainty::Probable ? QList<qreal> { 3, 1.2 } : QList<qreal> { 1, 1.2 });
    }
    return pen;
}

/// The other ways, thinner than the marked one, which is drawn over them.
void LinkPainter::paintWays(Frame& frame)
{
    frame.painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = mixed(m_style.theme.selectionInk, m_style.theme.panel, 0.6);
    for (const auto index : frame.picture.ways) {
        const auto& edge = frame.picture.edges[index];
        frame.painter.setPen(wayPen(ink, m_style.px(2.5), edge.certainty));
        frame.painter.drawLine(frame.at[edge.a], frame.at[edge.b]);
    }
}

void LinkPainter::paintPath(Frame& frame)
{
    const auto& path = frame.picture.path;
    frame.painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        Certainty certainty = Certainty::Unverified;
        for (const auto& end : frame.picture.topology.neighbours(path[i])) {
            if (end.node == path[i + 1]) {
                certainty = frame.picture.topology.edges[end.edge].certainty;
            }
        }
        frame.painter.setPen(wayPen(m_style.theme.selectionInk, m_style.px(4), certainty));
        frame.painter.drawLine(frame.at[path[i]], frame.at[path[i + 1]]);
    }
}

void LinkPainter::paintPathSteps(Frame& frame)
{
    const auto& path = frame.picture.path;
    auto& painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal r = m_style.px(9);
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const QPointF middle = (frame.at[path[i]] + frame.at[path[i + 1]]) / 2;
        painter.setPen(QPen(m_style.theme.panel, m_style.px(1.5)));
        painter.setBrush(m_style.theme.selectionInk);
        painter.drawEllipse(middle, r, r);
        painter.setPen(m_style.theme.panel);
        QFont font = m_style.strong;
        if (font.pointSizeF() > 0) {
            font.setPointSizeF(font.pointSizeF() * 0.85);
        } else {
            font.setPixelSize(std::max(1, int(font.pixelSize() * 0.85)));
        }
        painter.setFont(font);
        painter.drawText(
            QRectF(middle - QPointF(r, r), QSizeF(2 * r, 2 * r)), Qt::AlignCenter, QString::number(i + 1));
    }
}

} // namespace tuyen
