// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of nodes, and the pictures of them that are kept.
#include "links/LinkPainter.h"

#include <QPainter>

#include <cmath>

namespace tuyen {

QColor mixed(const QColor& colour, const QColor& ground, qreal share)
{
    const auto part = [share](qreal a, qreal b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(float(part(colour.redF(), ground.redF())),
        float(part(colour.greenF(), ground.greenF())), float(part(colour.blueF(), ground.blueF())));
}

QColor markColour(NodeMark mark, const Theme& theme)
{
    switch (mark) {
    case NodeMark::Suspect:
        return theme.suspect.mark;
    case NodeMark::Victim:
        return theme.victim.mark;
    case NodeMark::Presumed:
        return theme.presumed.mark;
    case NodeMark::Ring:
        return theme.ring.mark;
    case NodeMark::Contact:
        return theme.contact.mark;
    case NodeMark::Vehicle:
        return theme.vehicle.mark;
    case NodeMark::Place:
        return theme.place.mark;
    case NodeMark::Route:
        return theme.route.mark;
    case NodeMark::Incident:
        return theme.incident.mark;
    case NodeMark::Person:
        break;
    }
    return theme.textSecondary;
}

static QPolygonF shape(NodeMark mark, QPointF c, qreal r)
{
    const auto at = [c, r](qreal x, qreal y) { return c + QPointF(x, y) * r; };
    switch (mark) {
    case NodeMark::Ring:
        return { { at(1, 0), at(0.5, 0.87), at(-0.5, 0.87), at(-1, 0), at(-0.5, -0.87),
            at(0.5, -0.87) } };
    case NodeMark::Contact:
        return { { at(0, -1.05), at(1.05, 0), at(0, 1.05), at(-1.05, 0) } };
    case NodeMark::Place:
        return { { at(-1, -0.8), at(1, -0.8), at(0, 0.95) } };
    case NodeMark::Route:
        return { { at(-1.05, -0.75), at(0.1, -0.75), at(1.1, 0), at(0.1, 0.75), at(-1.05, 0.75),
            at(-0.5, 0) } };
    default:
        return { { at(-0.82, -0.82), at(0.82, -0.82), at(0.82, 0.82), at(-0.82, 0.82) } };
    }
}

void paintMark(QPainter& painter, NodeMark mark, QPointF centre, qreal radius,
    const ChartStyle& style, qreal strength)
{
    const QColor ground = style.theme.panel;
    const QColor ink = mixed(markColour(mark, style.theme), ground, strength);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const auto disc = [&](qreal r) { painter.drawEllipse(centre, r, r); };
    switch (mark) {
    case NodeMark::Suspect:
        disc(radius);
        break;
    case NodeMark::Victim:
        disc(radius);
        painter.setBrush(ground);
        disc(radius * 0.76);
        painter.setBrush(ink);
        disc(radius * 0.54);
        break;
    case NodeMark::Presumed: {
        const qreal width = std::max(1.2, radius * 0.2);
        QPen pen(ink, width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 1.6, 1.1 });
        painter.setPen(pen);
        painter.setBrush(ground);
        disc(radius - width / 2);
        break;
    }
    case NodeMark::Person:
        painter.setPen(QPen(ink, std::max(1.2, radius * 0.2)));
        painter.setBrush(ground);
        disc(radius * 0.9);
        break;
    case NodeMark::Vehicle:
        painter.drawRoundedRect(QRectF(centre.x() - 0.84 * radius, centre.y() - 0.84 * radius,
                                    1.68 * radius, 1.68 * radius),
            radius * 0.36, radius * 0.36);
        break;
    default:
        painter.drawPolygon(shape(mark, centre, radius));
        break;
    }
    painter.restore();
}

const QPixmap& LinkPainter::mark(NodeMark kind, qreal radius, bool isFaint, qreal dpr)
{
    const auto halves = quint64(std::lround(radius * 2));
    const quint64 key = (halves << 16U) | (quint64(std::lround(dpr * 8)) << 8U)
        | (quint64(kind) << 1U) | quint64(isFaint);
    const auto it = m_marks.constFind(key);
    if (it != m_marks.constEnd()) {
        return *it;
    }
    const qreal size = qreal(halves) / 2;
    const int side = int(std::ceil(size * 2.2 + 4)) | 1; // odd: its middle is a pixel
    QPixmap picture(QSize(side, side) * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, kind, { side / 2.0, side / 2.0 }, size, m_style, isFaint ? 0.35 : 1);
    painter.end();
    return *m_marks.insert(key, picture);
}

QColor LinkPainter::faded(const QColor& colour, bool isFaint) const
{
    return isFaint ? mixed(colour, m_style.theme.panel, 0.35) : colour;
}

} // namespace tuyen
