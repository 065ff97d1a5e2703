// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartWays.h"

#include <algorithm>

namespace tuyen {

ChartWays shortWays(const Network& network, EntityId from, EntityId to, const PathOptions& options,
    Progress& progress)
{
    ChartWays ways { options.longer, false, {} };
    const auto a = network.find(from);
    const auto b = network.find(to);
    if (!a || !b) {
        return ways;
    }
    const auto found = paths(network.topology, *a, *b, options, progress);
    ways.isCut = found.isCut;
    for (const auto& path : found.shortest) {
        auto& way = ways.all.emplace_back();
        for (const auto node : path.nodes) {
            way.push_back(network.ids[node]);
        }
    }
    return ways;
}

std::optional<GraphPath> wayOn(
    const ShownChart& view, const LinkGraph& graph, std::span<const EntityId> way)
{
    GraphPath path;
    for (const auto id : way) {
        const auto node = view.find(graph, id);
        if (!node) {
            return std::nullopt;
        }
        if (std::ranges::find(path.nodes, *node) != path.nodes.end()) {
            return std::nullopt; // two of the way are one person now
        }
        if (!path.nodes.empty()) {
            const auto ends = view.topology.neighbours(path.nodes.back());
            const auto end = std::ranges::lower_bound(ends, *node, {}, &Topology::Neighbour::node);
            if (end == ends.end() || end->node != *node) {
                return std::nullopt;
            }
            path.edges.push_back(end->edge);
            path.confidence *= confidence(view.topology.edges[end->edge].certainty);
        }
        path.nodes.push_back(*node);
    }
    return path;
}

LinkFilter storeFilter(const ChartFilter& filter)
{
    LinkFilter asked;
    asked.atLeast = filter.atLeast;
    asked.from = filter.from;
    asked.to = filter.to;
    return asked;
}

Chart showingWays(Chart chart, ChartWays ways, const LinkGraph& graph)
{
    for (auto& way : ways.all) {
        way = keptAs(chart, graph, way);
        chart = chart.with(way);
    }
    const auto view = shownChart(chart, graph);
    const bool areSeen = std::ranges::all_of(
        ways.all, [&](const auto& way) { return wayOn(view, graph, way).has_value(); });
    if (!areSeen) {
        chart.filter.hiddenMarks = 0;
        chart.filter.hiddenLinks.clear();
        chart.filter.basis = LinkBasis::Stated;
    }
    return chart.withWays(std::move(ways));
}

} // namespace tuyen
