// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chart asks of geometry: groups worth drawing, their outlines, where the arrow keys go, and
// what is asked of a layout.
#include "links/ShownChart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <tuple>

namespace tuyen {

std::vector<DenseGroup> denseGroups(
    const Topology& topology, const Groups& groups, std::size_t atMost)
{
    std::vector<DenseGroup> all(groups.sizes.size());
    for (std::uint32_t node = 0; node < topology.nodes && node < groups.of.size(); ++node) {
        all[groups.of[node]].members.push_back(node);
    }
    for (const auto& edge : topology.edges) {
        const auto a = groups.of[edge.a];
        const auto b = groups.of[edge.b];
        if (a == b) {
            ++all[a].inner;
        } else {
            ++all[a].outer;
            ++all[b].outer;
        }
    }
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        all[i].group = i;
    }
    std::erase_if(all, [&topology](const DenseGroup& group) {
        return group.members.size() < 4 || group.members.size() * 10 > topology.nodes * std::size_t(9)
            || group.inner <= group.outer || group.inner < group.members.size();
    });
    std::ranges::stable_sort(
        all, [](const auto& a, const auto& b) { return a.members.size() > b.members.size(); });
    all.resize(std::min(all.size(), atMost));
    return all;
}

static double turn(const LayoutPoint& o, const LayoutPoint& a, const LayoutPoint& b)
{
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

std::vector<LayoutPoint> convexHull(std::vector<LayoutPoint> points)
{
    const auto key = [](const LayoutPoint& p) { return std::tuple(p.x, p.y); };
    std::ranges::sort(points, {}, key);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3) {
        return points;
    }
    std::vector<LayoutPoint> hull;
    const auto walk = [&hull](auto first, auto last) {
        const auto least = hull.size() + 1;
        for (auto it = first; it != last; ++it) {
            while (hull.size() > least && turn(hull[hull.size() - 2], hull.back(), *it) <= 0) {
                hull.pop_back();
            }
            hull.push_back(*it);
        }
        hull.pop_back(); // it begins the other way
    };
    walk(points.begin(), points.end());
    walk(points.rbegin(), points.rend());
    return hull;
}

std::optional<std::uint32_t> nextTowards(
    std::span<const LayoutPoint> places, std::uint32_t from, double dx, double dy)
{
    std::optional<std::uint32_t> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        const double x = places[i].x - places[from].x;
        const double y = places[i].y - places[from].y;
        const double ahead = x * dx + y * dy;
        const double aside = std::abs(x * dy) + std::abs(y * dx);
        if (i == from || ahead <= 0 || aside > ahead) {
            continue;
        }
        if (const double distance = ahead + 2 * aside; distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

/// Days since 1970 of each node: its own date, else the earliest of its dated lines.
static std::vector<std::optional<double>> timesOf(const ShownChart& view, const LinkGraph& graph)
{
    std::vector<std::optional<double>> times(view.nodes.size());
    std::vector<std::optional<double>> ofGraph(graph.nodes.size());
    for (const auto index : view.links) {
        const auto& link = graph.links[index];
        if (!link.since.isKnown()) {
            continue;
        }
        const double day = dayNumber(link.since.earliest);
        for (const auto end : { link.from, link.to }) {
            ofGraph[end] = std::min(ofGraph[end].value_or(day), day);
        }
    }
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        const auto& node = graph.nodes[view.nodes[i]];
        times[i] = node.date.isKnown() ? std::optional<double>(dayNumber(node.date.earliest))
                                       : ofGraph[view.nodes[i]];
    }
    return times;
}

LayoutRequest layoutRequest(const Chart& chart, const ShownChart& view, const LinkGraph& graph,
    const Groups& groups, bool isAnew, double spacing)
{
    LayoutRequest request;
    request.spacing = spacing;
    request.kind = chart.arrangement;
    // What is arranged by groups stays where it is when something is added.
    if (!isAnew && chart.arrangement == LayoutKind::Groups) {
        request.kind = LayoutKind::Force;
    }
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        const auto& node = *onChart(chart, graph.nodes[view.nodes[i]]);
        const bool isKept = node.isPlaced && (node.isPinned || !isAnew);
        request.known.push_back(isKept ? std::optional(node.place) : std::nullopt);
        request.pinned.push_back(node.isPlaced && node.isPinned);
    }
    request.groups = groups.of;
    if (request.kind == LayoutKind::Time) {
        request.times = timesOf(view, graph);
    }
    return request;
}

/// Turned so that the long way of the whole lies level: windows are wider than high. The axis is that
/// of the largest spread (of the covariance matrix).
static void turnLevel(std::vector<LayoutPoint>& places)
{
    LayoutPoint middle;
    for (const auto& place : places) {
        middle.x += place.x / double(places.size());
        middle.y += place.y / double(places.size());
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const auto& place : places) {
        xx += (place.x - middle.x) * (place.x - middle.x);
        yy += (place.y - middle.y) * (place.y - middle.y);
        xy += (place.x - middle.x) * (place.y - middle.y);
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    for (auto& place : places) {
        const double x = place.x - middle.x;
        const double y = place.y - middle.y;
        place = { x * std::cos(angle) + y * std::sin(angle),
            y * std::cos(angle) - x * std::sin(angle) };
    }
}

Arrangement arranged(
    Chart chart, const LinkGraph& graph, bool isAnew, double spacing, Progress& progress)
{
    const auto view = shownChart(chart, graph);
    Arrangement made;
    made.groups = groups(view.topology, {}, progress);
    const auto request = layoutRequest(chart, view, graph, made.groups, isAnew, spacing);
    auto places = layout(view.topology, request, progress);
    const bool isFree = std::ranges::find(request.pinned, true) == request.pinned.end();
    if (isAnew && isFree && request.kind == LayoutKind::Force && components(view.topology).sizes.size() == 1) {
        turnLevel(places);
    }
    std::vector<EntityId> ids;
    for (const auto node : view.nodes) {
        ids.push_back(*idOnChart(chart, graph.nodes[node]));
    }
    made.chart = chart.placed(ids, places);
    return made;
}

ChartMeasures measured(const Topology& topology, Progress& progress)
{
    ChartMeasures measures;
    measures.betweenness = betweenness(topology, {}, progress);
    measures.bridges = bridges(topology, progress);
    const double others = double(topology.nodes) - 1;
    for (const auto value : measures.betweenness.values) {
        measures.share.push_back(others < 2 ? 0 : value / (others * (others - 1) / 2));
    }
    auto values = measures.betweenness.values;
    std::ranges::sort(values, std::greater<>());
    for (const auto value : measures.betweenness.values) {
        const auto above = std::ranges::lower_bound(values, value, std::greater<>());
        measures.rank.push_back(std::uint32_t(above - values.begin()) + 1);
    }
    return measures;
}

} // namespace tuyen
