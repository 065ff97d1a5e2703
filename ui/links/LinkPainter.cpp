// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkPainter.h"

#include "links/LinkFrame.h"

#include <algorithm>
#include <cmath>

namespace tuyen {

namespace {

constexpr qreal dotsBelow = 0.35;
constexpr std::size_t largePicture = 300; ///< nodes; a smaller one keeps its shapes at any zoom
constexpr std::ptrdiff_t mostShapes = 2000; ///< nodes in view while moving: more are squares
constexpr std::size_t veryMany = 50'000; ///< lines
constexpr std::size_t mostDashed = 3000; ///< lines in view: more are drawn whole, by tone
constexpr int suggested = 3; ///< kind of line after those by certainty

} // namespace

LinkCamera LinkCamera::fitting(const QRectF& bounds, const QRectF& area, qreal unit, qreal most)
{
    LinkCamera camera;
    camera.centre = bounds.center();
    const qreal margin = 64 * unit;
    const qreal width = std::max(area.width() - 2 * margin, area.width() / 2);
    const qreal height = std::max(area.height() - 1.2 * margin, area.height() / 2);
    camera.scale = most;
    if (bounds.width() > 0) {
        camera.scale = std::min(camera.scale, width / (bounds.width() * unit));
    }
    if (bounds.height() > 0) {
        camera.scale = std::min(camera.scale, height / (bounds.height() * unit));
    }
    return camera;
}

LinkPainter::LinkPainter(ChartStyle style)
    : m_style(std::move(style))
{
}

bool LinkPainter::hasDots(const LinkPicture& picture, const LinkCamera& camera)
{
    return camera.scale < dotsBelow && picture.nodes.size() > largePicture;
}

qreal LinkPainter::radius(const LinkPicture::Node& node, const LinkCamera& camera) const
{
    return m_style.px(qreal(node.radius) * std::clamp(0.3 + 0.65 * camera.scale, 0.5, 1.3));
}

void LinkPainter::paint(QPainter& painter, const QRectF& area, const LinkPicture& picture,
    const LinkCamera& camera, const LinkMarks& marks, LinkQuality quality)
{
    Frame frame { painter, area, picture, camera, marks, quality,
        painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1, false, {}, {}, {}, {},
        TakenRoom(area, m_style.px(6)) };
    frame.areDots = hasDots(picture, camera);
    const auto count = picture.nodes.size();
    frame.at.reserve(count);
    frame.isSeen.resize(count);
    frame.isFaint.resize(count);
    frame.isMarked.resize(count);
    const qreal edge = m_style.px(24);
    const QRectF seen = area.adjusted(-edge, -edge, edge, edge);
    for (std::size_t i = 0; i < count; ++i) {
        frame.at.push_back(camera.toArea(picture.nodes[i].place, area, m_style.unit));
        frame.isSeen[i] = seen.contains(frame.at[i]);
        frame.isFaint[i] = picture.nodes[i].isFaint || !marks.selected.empty();
    }
    for (const auto node : marks.selected) {
        frame.isMarked[node] = true;
        frame.isFaint[node] = false;
        for (const auto& end : picture.topology.neighbours(node)) {
            frame.isFaint[end.node] = false;
        }
    }
    for (const auto line : picture.ways) {
        frame.isFaint[picture.edges[line].a] = false;
        frame.isFaint[picture.edges[line].b] = false;
    }
    for (const auto node : picture.path) {
        frame.isMarked[node] = true;
        frame.isFaint[node] = false;
    }
    painter.save();
    painter.setClipRect(area);
    if (!frame.areDots) {
        paintHulls(frame);
    }
    paintLines(frame);
    paintArrows(frame);
    paintWays(frame);
    paintPath(frame);
    if (frame.areDots) {
        paintDots(frame);
        paintHulls(frame); // as discs over the crowd
    } else if (quality == LinkQuality::Moving
        && std::ranges::count(frame.isSeen, true) > mostShapes) {
        paintDots(frame); // as large as the shapes that come back when it stands still
    } else {
        paintNodes(frame);
    }
    paintRings(frame);
    if (quality != LinkQuality::Moving || count < largePicture) {
        paintHullNames(frame);
        paintLabels(frame);
    }
    paintPathSteps(frame);
    painter.restore();
}

void LinkPainter::paintHulls(Frame& frame)
{
    auto& painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, frame.quality != LinkQuality::Moving);
    const auto& theme = m_style.theme;
    painter.setPen(QPen(theme.ring.mark, m_style.px(1.2)));
    painter.setBrush(theme.ring.tint);
    QTransform map;
    map.translate(frame.area.center().x(), frame.area.center().y());
    map.scale(frame.camera.scale * m_style.unit, frame.camera.scale * m_style.unit);
    map.translate(-frame.camera.centre.x(), -frame.camera.centre.y());
    for (const auto& hull : frame.picture.hulls) {
        if (frame.areDots) {
            const QPointF at = frame.camera.toArea(hull.middle, frame.area, m_style.unit);
            const qreal r = m_style.px(std::clamp(
                2 * std::sqrt(qreal(hull.group.members.size())), 12.0, 30.0));
            painter.drawEllipse(at, r, r);
        } else {
            painter.drawPath(map.map(hull.outline));
        }
    }
}

QList<qreal> suggestedDashes() { return { 10, 3, 2, 3 }; }

/// Where dashes would cost a frame, the less certain are lighter instead. `kind`: 0 … 2 by
/// certainty, 3 what is only suggested, in the colour of all that the machine suggests.
QPen LinkPainter::linePen(int kind, qreal width, bool isPlain, bool isHair, const Frame& frame) const
{
    const auto& theme = m_style.theme;
    constexpr qreal tones[] { 1, 0.75, 0.55, 0.7 };
    const qreal tone = (isPlain ? tones[kind] : 1) * (frame.areDots ? 0.6 : 1);
    QPen pen(mixed(kind == suggested ? theme.ring.mark : theme.borderStrong, theme.panel, tone));
    const qreal w = m_style.px(width) * (frame.camera.scale < 0.6 ? 0.75 : 1);
    if (isPlain) {
        pen.setCosmetic(true);
        pen.setWidthF(isHair ? 1 : w);
        return pen;
    }
    pen.setWidthF(w);
    pen.setCapStyle(Qt::FlatCap);
    const QList<qreal> dashes[] { {}, { 8, 4 }, { 2, 4 }, suggestedDashes() };
    if (!dashes[kind].isEmpty()) {
        QList<qreal> pattern;
        for (const qreal length : dashes[kind]) {
            pattern << m_style.px(length) / w;
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

void LinkPainter::paintLines(Frame& frame)
{
    const auto& picture = frame.picture;
    auto& painter = frame.painter;
    const bool isFast = frame.quality == LinkQuality::Moving;
    const QRectF area = frame.area;
    // While moving, what spans the picture is left out; of very many lines all but the short ones.
    const qreal longest = area.width() / (picture.edges.size() > veryMany ? 9 : 3);
    std::size_t inView = 0;
    // By strength, kind and width: one pen for many lines.
    constexpr int widths = 6;
    std::vector<QLineF> lines[2][suggested + 1][widths];
    for (const auto& edge : picture.edges) {
        const QPointF& a = frame.at[edge.a];
        const QPointF& b = frame.at[edge.b];
        if (std::max(a.x(), b.x()) < area.left() || std::min(a.x(), b.x()) > area.right()
            || std::max(a.y(), b.y()) < area.top() || std::min(a.y(), b.y()) > area.bottom()) {
            continue;
        }
        if (isFast && picture.nodes.size() > largePicture
            && (std::abs(a.x() - b.x()) > longest || std::abs(a.y() - b.y()) > longest)) {
            continue;
        }
        // With something selected, only its own lines stand out.
        bool isFaint = frame.isFaint[edge.a] || frame.isFaint[edge.b];
        if (!frame.marks.selected.empty() && !isFaint) {
            isFaint = !frame.isMarked[edge.a] && !frame.isMarked[edge.b];
        }
        const int width = int(2 * (lineWidth(edge.sources) - 1.5) + 0.5);
        const int kind = edge.isSuggested ? suggested : int(edge.certainty) - 1;
        lines[isFaint ? 0 : 1][kind][std::min(width, widths - 1)].emplace_back(a, b);
        ++inView;
    }
    const bool isPlain = isFast || inView > mostDashed || frame.areDots;
    painter.setRenderHint(QPainter::Antialiasing, !isFast && inView < 60'000);
    for (int strength = 0; strength < 2; ++strength) {
        for (int kind = suggested; kind >= 0; --kind) {
            for (int width = 0; width < widths; ++width) {
                const auto& some = lines[strength][kind][width];
                if (some.empty()) {
                    continue;
                }
                const QPen pen = linePen(
                    kind, 1.5 + width / 2.0, isPlain, isFast || inView > mostDashed, frame);
                QPen strong = pen;
                strong.setColor(faded(pen.color(), strength == 0));
                painter.setPen(strong);
                painter.drawLines(some.data(), int(some.size()));
            }
        }
    }
}

/// Heads of lines that go one way, where they can be told apart.
void LinkPainter::paintArrows(Frame& frame)
{
    if (frame.camera.scale < 0.6 || frame.quality == LinkQuality::Moving) {
        return;
    }
    auto& painter = frame.painter;
    painter.setPen(Qt::NoPen);
    for (const auto& edge : frame.picture.edges) {
        const auto to = edge.direction > 0 ? edge.b : edge.a;
        const auto from = edge.direction > 0 ? edge.a : edge.b;
        if (edge.direction == 0 || !frame.isSeen[to]) {
            continue;
        }
        const QLineF line(frame.at[from], frame.at[to]);
        const qreal gap = radius(frame.picture.nodes[to], frame.camera) + m_style.px(3);
        if (line.length() < gap + m_style.px(12)) {
            continue;
        }
        const QPointF way = (frame.at[to] - frame.at[from]) / line.length();
        const QPointF tip = frame.at[to] - way * gap;
        const QPointF foot = tip - way * m_style.px(8);
        const QPointF aside = QPointF(-way.y(), way.x()) * m_style.px(3.5);
        painter.setBrush(faded(m_style.theme.borderStrong, frame.isFaint[from] || frame.isFaint[to]));
        painter.drawPolygon(QPolygonF { tip, foot + aside, foot - aside });
    }
}

void LinkPainter::paintNodes(Frame& frame)
{
    const auto& nodes = frame.picture.nodes;
    const bool isVector = frame.quality == LinkQuality::Vector;
    // Full ones over faint ones.
    for (const bool isFaint : { true, false }) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!frame.isSeen[i] || frame.isFaint[i] != isFaint) {
                continue;
            }
            const qreal r = radius(nodes[i], frame.camera);
            if (isVector) {
                paintMark(frame.painter, nodes[i].mark, frame.at[i], r, m_style, isFaint ? 0.35 : 1);
            } else {
                const QPixmap& picture = mark(nodes[i].mark, r, isFaint, frame.dpr);
                const QSizeF size = picture.deviceIndependentSize();
                frame.painter.drawPixmap(
                    frame.at[i] - QPointF(size.width() / 2, size.height() / 2), picture);
            }
        }
    }
}

void LinkPainter::paintDots(Frame& frame)
{
    std::vector<QRectF> dots[nodeMarks][2];
    const qreal half = m_style.px(1);
    for (std::size_t i = 0; i < frame.at.size(); ++i) {
        if (frame.isSeen[i]) {
            const auto& node = frame.picture.nodes[i];
            const qreal r = frame.areDots ? half * (node.radius > 13 ? 1.75 : 1)
                                          : radius(node, frame.camera) * 0.75;
            dots[std::size_t(node.mark)][frame.isFaint[i] ? 0 : 1].emplace_back(
                std::round(frame.at[i].x()) - r, std::round(frame.at[i].y()) - r, 2 * r, 2 * r);
        }
    }
    frame.painter.setRenderHint(QPainter::Antialiasing, false);
    frame.painter.setPen(Qt::NoPen);
    for (const std::size_t strength : { 0U, 1U }) {
        for (std::size_t kind = 0; kind < nodeMarks; ++kind) {
            frame.painter.setBrush(
                faded(markColour(NodeMark(kind), m_style.theme), strength == 0));
            frame.painter.drawRects(
                dots[kind][strength].data(), int(dots[kind][strength].size()));
        }
    }
}

} // namespace tuyen
