// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkPicture.h"

#include "links/ChartWays.h"
#include "links/LinkWords.h"

#include <QPainterPathStroker>
#include <QPolygonF>

#include <algorithm>

namespace tuyen {

static constexpr qreal hullMargin = 34;

QRectF LinkPicture::bounds() const
{
    if (nodes.empty()) {
        return {};
    }
    QPointF least = nodes.front().place;
    QPointF most = least;
    for (const auto& node : nodes) {
        least = { std::min(least.x(), node.place.x()), std::min(least.y(), node.place.y()) };
        most = { std::max(most.x(), node.place.x()), std::max(most.y(), node.place.y()) };
    }
    QRectF all(least, most);
    for (const auto& hull : hulls) {
        all |= hull.outline.boundingRect();
    }
    return all;
}

std::optional<std::uint32_t> LinkPicture::find(EntityId id) const
{
    const auto it = std::ranges::find(nodes, id, &Node::id);
    return it == nodes.end() ? std::nullopt
                             : std::optional(static_cast<std::uint32_t>(it - nodes.begin()));
}

int LinkPicture::hullOf(std::uint32_t node) const
{
    const auto it = std::ranges::find_if(hulls, [node](const Hull& hull) {
        return std::ranges::binary_search(hull.group.members, node);
    });
    return it == hulls.end() ? -1 : int(it - hulls.begin());
}

std::vector<LayoutPoint> LinkPicture::places() const
{
    std::vector<LayoutPoint> all;
    all.reserve(nodes.size());
    for (const auto& node : nodes) {
        all.push_back({ node.place.x(), node.place.y() });
    }
    return all;
}

qreal lineWidth(std::uint32_t sources)
{
    return sources <= 1 ? 1.5 : sources == 2 ? 2 : sources <= 4 ? 2.5 : sources <= 8 ? 3 : 4;
}

static LinkPicture::Hull hullOf(const LinkPicture& picture, DenseGroup group)
{
    std::vector<LayoutPoint> points;
    for (const auto member : group.members) {
        const auto& place = picture.nodes[member].place;
        points.push_back({ place.x(), place.y() });
    }
    QPolygonF polygon;
    LinkPicture::Hull hull;
    for (const auto& corner : convexHull(points)) {
        polygon << QPointF(corner.x, corner.y);
    }
    for (const auto& point : points) {
        hull.middle += QPointF(point.x, point.y) / qreal(points.size());
    }
    QPainterPath inside;
    inside.addPolygon(polygon);
    inside.closeSubpath();
    QPainterPathStroker stroker;
    stroker.setWidth(2 * hullMargin);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCapStyle(Qt::RoundCap);
    hull.outline = stroker.createStroke(inside).united(inside).simplified();
    hull.group = std::move(group);
    return hull;
}

/// Which way the lines between each pair go, and whether any of them is stated.
static void markEdges(LinkPicture& picture, const ShownChart& view, const LinkGraph& graph)
{
    std::vector<std::uint32_t> at(graph.nodes.size());
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i) {
        at[view.nodes[i]] = i;
    }
    std::vector<std::uint8_t> seen(view.topology.edges.size());
    for (const auto index : view.links) {
        const auto& link = graph.links[index];
        if (link.isSuggested() || link.from == link.to) {
            continue;
        }
        const auto from = at[link.from];
        const auto to = at[link.to];
        const auto ends = view.topology.neighbours(from); // ascending: one may have 100,000
        const auto end = std::ranges::lower_bound(ends, to, {}, &Topology::Neighbour::node);
        // Roles and uses go one way by their kind; an arrow there would say nothing.
        const bool hasArrow = link.isDirected && link.key.origin == LinkOrigin::Stated;
        seen[end->edge] |= !hasArrow ? 4U : from < to ? 1U : 2U;
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        picture.edges[i].direction = seen[i] == 1 ? 1 : seen[i] == 2 ? -1 : 0;
        picture.edges[i].isSuggested = seen[i] == 0;
    }
}

/// The marked way and those it was chosen from; one that a filter breaks is not drawn.
static void addWays(
    LinkPicture& picture, const Chart& chart, const ShownChart& view, const LinkGraph& graph)
{
    for (const auto id : chart.path) {
        if (const auto node = view.find(graph, id)) {
            picture.path.push_back(*node);
        }
    }
    if (picture.path.size() != chart.path.size()) {
        picture.path.clear(); // a kind on it is left out
    }
    for (const auto& way : chart.ways.all) {
        if (way == chart.path) {
            continue;
        }
        if (const auto on = wayOn(view, graph, way)) {
            picture.ways.insert(picture.ways.end(), on->edges.begin(), on->edges.end());
        }
    }
    std::ranges::sort(picture.ways);
    picture.ways.erase(std::unique(picture.ways.begin(), picture.ways.end()), picture.ways.end());
}

LinkPicture pictureOf(
    const Chart& chart, const ShownChart& view, const LinkGraph& graph, const Groups& groups)
{
    LinkPicture picture;
    picture.topology = view.topology;
    picture.modularity = groups.modularity;
    picture.nodes.reserve(view.nodes.size());
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i) {
        const auto& from = graph.nodes[view.nodes[i]];
        LinkPicture::Node node;
        node.id = from.id;
        node.place = { view.places[i].x, view.places[i].y };
        node.mark = markOf(from);
        node.degree = view.topology.degree(i);
        node.radius = 10 + 1.75F * float(sizeStep(node.degree));
        node.label = words::nodeLabel(from);
        node.folded = view.folded[i];
        node.isPinned = onChart(chart, from)->isPinned;
        node.isCentre = std::ranges::any_of(chart.centres,
            [&](EntityId id) { return graph.find(id) == view.nodes[i]; });
        node.isFaint = view.isLeftAlone[i];
        picture.nodes.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < view.topology.edges.size(); ++i) {
        const auto& edge = view.topology.edges[i];
        picture.edges.push_back({ edge.a, edge.b, edge.certainty, view.sources[i], 0, false });
    }
    markEdges(picture, view, graph);
    if (chart.showsGroups && groups.of.size() == view.nodes.size()) {
        for (auto& group : denseGroups(view.topology, groups)) {
            picture.hulls.push_back(hullOf(picture, std::move(group)));
        }
    }
    addWays(picture, chart, view, graph);
    return picture;
}

} // namespace tuyen
