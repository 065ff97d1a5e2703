// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and signs above the lines and nodes: names that find room, rings round what is marked.
#include "links/LinkFrame.h"
#include "links/LinkWords.h"
#include "theme/Text.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace tuyen {

static QPen roundPen(const QColor& colour, qreal width)
{
    return { colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

void LinkPainter::paintLabel(QPainter& painter, QPointF corner, const QString& text, bool isStrong,
    const QColor& ink, bool isVector)
{
    const QFont& font = isStrong ? m_style.strong : m_style.caption;
    const QFontMetricsF metrics(font);
    const qreal halo = m_style.px(3);
    const auto draw = [&](QPainter& on, QPointF at) {
        QPainterPath path;
        path.addText(at + QPointF(0, metrics.ascent()), font, text);
        on.setRenderHint(QPainter::Antialiasing);
        on.strokePath(path, roundPen(m_style.theme.panel, halo));
        on.fillPath(path, ink);
    };
    if (isVector) {
        draw(painter, corner);
        return;
    }
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("%1%2%3|%4")
                            .arg(isStrong ? 1 : 0)
                            .arg(ink.rgb(), 0, 16)
                            .arg(dpr)
                            .arg(text);
    if (m_labels.size() > 4000) {
        m_labels.clear();
    }
    auto it = m_labels.constFind(key);
    if (it == m_labels.constEnd()) {
        const QSizeF size(metrics.horizontalAdvance(text) + 2 * halo, metrics.height() + 2 * halo);
        QPixmap picture((size * dpr).toSize() + QSize(1, 1));
        picture.setDevicePixelRatio(dpr);
        picture.fill(Qt::transparent);
        QPainter on(&picture);
        draw(on, { halo, halo });
        on.end();
        it = m_labels.insert(key, picture);
    }
    // Letters drawn between two pixels are blurred.
    const auto whole = [dpr](qreal value) { return std::round(value * dpr) / dpr; };
    painter.drawPixmap(
        QPointF(whole(corner.x() - halo), whole(corner.y() - halo)), *it);
}

void LinkPainter::paintRings(Frame& frame)
{
    auto& painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = m_style.theme;
    const auto& nodes = frame.picture.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!frame.isSeen[i]) {
            continue;
        }
        const qreal r = frame.areDots ? m_style.px(4) : radius(nodes[i], frame.camera);
        if (frame.isMarked[i]) {
            // A gap in the ground, then the ring; the node again, for the gap lies over lines.
            painter.setBrush(theme.panel);
            painter.setPen(QPen(theme.selectionInk, m_style.px(2)));
            painter.drawEllipse(frame.at[i], r * 1.12 + m_style.px(4), r * 1.12 + m_style.px(4));
            paintMark(painter, nodes[i].mark, frame.at[i], r, m_style);
        }
        if (nodes[i].isPinned && !frame.areDots) {
            const QPointF at = frame.at[i] + QPointF(r * 0.8, -r * 0.8);
            painter.setPen(QPen(theme.panel, m_style.px(1.5)));
            painter.setBrush(theme.textPrimary);
            painter.drawEllipse(at, m_style.px(3.5), m_style.px(3.5));
        }
        if (nodes[i].folded > 0 && !frame.areDots) {
            const QString text = QStringLiteral("+%1").arg(grouped(nodes[i].folded));
            const QFontMetricsF metrics(m_style.caption);
            QRectF badge(0, 0, metrics.horizontalAdvance(text) + m_style.px(8), m_style.px(16));
            badge.moveCenter(frame.at[i] + QPointF(r * 0.9, r * 0.9));
            painter.setPen(QPen(theme.borderStrong, 1));
            painter.setBrush(theme.panel);
            painter.drawRoundedRect(badge, m_style.px(8), m_style.px(8));
            painter.setPen(theme.textPrimary);
            painter.setFont(m_style.caption);
            painter.drawText(badge, Qt::AlignCenter, text);
            frame.taken.take(badge);
        }
    }
}

/// Where the name of a group may stand: at the places one looks first, then all round it.
static std::vector<QPointF> besideHull(const QRectF& hull, const QSizeF& size, qreal gap)
{
    const qreal left = hull.left() - size.width() - gap;
    const qreal right = hull.right() + gap;
    const qreal above = hull.top() - size.height() - gap;
    const qreal below = hull.bottom() + gap;
    const qreal middle = hull.center().x() - size.width() / 2;
    std::vector<QPointF> corners { { right, hull.bottom() - size.height() * 1.5 },
        { middle, below }, { middle, above }, { left, hull.top() + size.height() },
        { right, hull.top() + size.height() / 2 } };
    constexpr int steps = 12;
    for (int step = 0; step <= steps; ++step) {
        const qreal x = hull.left() + (hull.width() - size.width()) * step / steps;
        const qreal y = hull.top() + (hull.height() - size.height()) * step / steps;
        corners.insert(corners.end(), { { right, y }, { left, y }, { x, above }, { x, below } });
    }
    return corners;
}

void LinkPainter::paintHullNames(Frame& frame)
{
    const auto& theme = m_style.theme;
    const bool isVector = frame.quality == LinkQuality::Vector;
    const QFontMetricsF strong(m_style.strong);
    const QFontMetricsF small(m_style.caption);
    // Nodes and the numbers of steps first: a name stands beside them.
    for (std::size_t i = 0; i < frame.at.size() && !frame.areDots; ++i) {
        if (frame.isSeen[i]) {
            const qreal r = radius(frame.picture.nodes[i], frame.camera) + m_style.px(1);
            frame.taken.take(QRectF(frame.at[i] - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        }
    }
    const qreal step = m_style.px(10);
    for (std::size_t i = 0; i + 1 < frame.picture.path.size(); ++i) {
        const QPointF middle = (frame.at[frame.picture.path[i]] + frame.at[frame.picture.path[i + 1]]) / 2;
        frame.taken.take(QRectF(middle - QPointF(step, step), QSizeF(2 * step, 2 * step)));
    }
    for (std::size_t i = 0; i < frame.picture.hulls.size(); ++i) {
        const auto& hull = frame.picture.hulls[i];
        const QString name = words::groupName(i, m_style.language);
        if (frame.areDots) {
            const QString count = grouped(qint64(hull.group.members.size()));
            const QPointF at = frame.camera.toArea(hull.middle, frame.area, m_style.unit);
            paintLabel(frame.painter,
                at - QPointF(strong.horizontalAdvance(count) / 2, strong.height() / 2), count, true,
                theme.ring.text, isVector);
            continue;
        }
        const QString basis = words::groupBasis(m_style.language);
        const QSizeF size(std::max(strong.horizontalAdvance(name), small.horizontalAdvance(basis)),
            strong.height() + small.height());
        const QRectF box = hull.outline.boundingRect();
        const QPointF low = frame.camera.toArea(box.topLeft(), frame.area, m_style.unit);
        const QPointF high = frame.camera.toArea(box.bottomRight(), frame.area, m_style.unit);
        const qreal gap = m_style.px(6);
        for (const QPointF& corner : besideHull(QRectF(low, high), size, gap)) {
            const QRectF room(corner, size);
            if (frame.taken.isFree(room)) {
                frame.taken.take(room);
                paintLabel(frame.painter, corner, name, true, theme.ring.text, isVector);
                paintLabel(frame.painter, corner + QPointF(0, strong.height()), basis, false,
                    theme.ring.text, isVector);
                break;
            }
        }
    }
}

void LinkPainter::paintLabels(Frame& frame)
{
    const auto& nodes = frame.picture.nodes;
    m_labelled.clear();
    const bool onlyMarked = nodes.size() > 300 && frame.camera.scale < 0.6;
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if (frame.isSeen[i] && frame.area.contains(frame.at[i])
            && (!onlyMarked || frame.isMarked[i] || nodes[i].isCentre)) {
            order.push_back(i);
        }
    }
    const auto rank = [&](std::uint32_t i) {
        return std::tuple(!frame.isMarked[i], !nodes[i].isCentre, frame.isFaint[i],
            -std::int64_t(nodes[i].degree));
    };
    std::ranges::stable_sort(order, {}, rank);
    const bool isVector = frame.quality == LinkQuality::Vector;
    int drawn = 0;
    std::vector<QRectF> always;
    for (const auto i : order) {
        if (nodes[i].label.isEmpty() || (drawn > 400 && !frame.isMarked[i])) {
            continue;
        }
        const bool isStrong = frame.isMarked[i] || nodes[i].isCentre;
        const QFontMetricsF metrics(isStrong ? m_style.strong : m_style.caption);
        QString text = metrics.elidedText(nodes[i].label, Qt::ElideRight, m_style.px(200));
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        qreal r = frame.areDots ? m_style.px(4) : radius(nodes[i], frame.camera);
        r += m_style.px(frame.isMarked[i] ? 8 : 4);
        const QPointF at = frame.at[i];
        const qreal aside = r * 0.75;
        const QPointF tries[] { { at.x() + r, at.y() - size.height() / 2 },
            { at.x() - size.width() / 2, at.y() - r - size.height() },
            { at.x() - size.width() / 2, at.y() + r },
            { at.x() - r - size.width(), at.y() - size.height() / 2 },
            { at.x() + aside, at.y() - aside - size.height() },
            { at.x() + aside, at.y() + aside },
            { at.x() - aside - size.width(), at.y() - aside - size.height() },
            { at.x() - aside - size.width(), at.y() + aside } };
        const QPointF* place = std::ranges::find_if(
            tries, [&](const QPointF& corner) { return frame.taken.isFree(QRectF(corner, size)); });
        if (place == std::end(tries)) {
            if (!frame.isMarked[i] && !nodes[i].isCentre) {
                continue;
            }
            // What is marked, and the centre, always show: over lines if need be, over another such
            // name last of all, and where the fewest nodes lie under it.
            place = std::ranges::min_element(tries, {}, [&](const QPointF& corner) {
                const QRectF room(corner, size);
                const QRectF wide = room.adjusted(-r, -r, r, r);
                const auto names = std::ranges::count_if(
                    always, [&](const QRectF& other) { return other.intersects(room); });
                const auto under = always.size() > 30
                    ? 0 // of so many each is looked for once, or a frame takes too long
                    : std::ranges::count_if(
                        frame.at, [&](const QPointF& node) { return wide.contains(node); });
                return std::tuple(!frame.area.contains(room), names, under);
            });
        }
        frame.taken.take(QRectF(*place, size));
        m_labelled.insert(i, *place - at);
        if (isStrong) {
            always.emplace_back(*place, size);
        }
        paintLabel(frame.painter, *place, text, isStrong,
            faded(m_style.theme.textPrimary, frame.isFaint[i]), isVector);
        ++drawn;
    }
}

void LinkPainter::paintHover(QPainter& painter, const QRectF& area, const LinkPicture& picture,
    const LinkCamera& camera, const LinkMarks& marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](std::uint32_t node) {
        return camera.toArea(picture.nodes[node].place, area, m_style.unit);
    };
    if (marks.hoveredEdge >= 0 && marks.hovered < 0) {
        const auto& edge = picture.edges[std::size_t(marks.hoveredEdge)];
        painter.setPen(QPen(m_style.theme.selectionInk, m_style.px(2)));
        painter.drawLine(at(edge.a), at(edge.b));
        for (const auto node : { edge.a, edge.b }) {
            paintMark(painter, picture.nodes[node].mark, at(node),
                radius(picture.nodes[node], camera), m_style);
        }
    }
    if (marks.hovered >= 0) {
        const auto node = std::uint32_t(marks.hovered);
        const qreal r = hasDots(picture, camera) ? m_style.px(4) : radius(picture.nodes[node], camera);
        painter.setPen(QPen(m_style.theme.selectionInk, m_style.px(1.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at(node), r * 1.12 + m_style.px(3), r * 1.12 + m_style.px(3));
        // Where its name stands already, or it would be read twice.
        const QPointF beside(r + m_style.px(8), -QFontMetricsF(m_style.strong).height() / 2);
        paintLabel(painter, at(node) + m_labelled.value(node, beside), picture.nodes[node].label,
            true, m_style.theme.textPrimary, false);
    }
}

} // namespace tuyen
