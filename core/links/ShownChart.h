// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Chart.h"
#include "links/GraphMetrics.h"
#include "links/LinkGraph.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tuyen {

/// How a node is drawn: its kind, and of a person the role. Kept in charts: add at the end.
enum class NodeMark : std::uint8_t {
    Suspect = 0,
    Victim = 1,
    Presumed = 2,
    Person = 3, ///< without a role among these
    Ring = 4,   ///< any organisation
    Contact = 5, ///< any identifier but a plate
    Vehicle = 6,
    Place = 7,
    Route = 8,
    Incident = 9
};
inline constexpr std::size_t nodeMarks = 10;
/// Who is a victim anywhere is drawn as one, whatever else they are.
NodeMark markOf(const GraphNode& node);
std::string_view name(NodeMark mark); ///< "suspect", "victim", "presumed-victim" …

/// What stands on a chart for a node of a graph. A chart keeps the records it was made of, so that
/// it is whole again when a merge is taken back; a merged person stands where the first of its
/// records does that is shown and placed.
/// The id it is kept under; none: it is not on the chart.
std::optional<EntityId> idOnChart(const Chart& chart, const GraphNode& node);
const ChartNode* onChart(const Chart& chart, const GraphNode& node); ///< or nullptr
bool isShownOn(const Chart& chart, const GraphNode& node);
/// Each id as the one it is kept under; what is not on the chart stays as it is.
std::vector<EntityId> keptAs(
    const Chart& chart, const LinkGraph& graph, std::span<const EntityId> ids);
/// All records of these on the chart: what is done to a person is done to each of them.
std::vector<EntityId> recordsOnChart(
    const Chart& chart, const LinkGraph& graph, std::span<const EntityId> ids);

/// What a chart shows of a graph: its nodes that are neither hidden nor folded nor of a kind that is
/// left out, and the lines among them that its filter leaves.
struct ShownChart {
    std::vector<std::uint32_t> nodes; ///< of the graph, in its order
    std::vector<std::uint32_t> links; ///< of the graph; those of a node with itself too
    Topology topology;                ///< over `nodes`, by their place in that list
    std::vector<std::uint32_t> sources; ///< of each edge: rows that state it, at least 1
    std::vector<LayoutPoint> places;    ///< of each node; (0, 0) where none is known yet
    std::vector<bool> isPlaced;
    std::vector<std::uint32_t> folded; ///< how many are counted under each node
    std::vector<bool> isLeftAlone;     ///< it has lines on the chart, and the filter leaves none

    std::optional<std::uint32_t> find(const LinkGraph& graph, EntityId id) const;
};
ShownChart shownChart(const Chart& chart, const LinkGraph& graph);

/// What a filter can leave out: nodes that are neither hidden nor folded, by kind, and the lines
/// among them, whatever the filter says now.
struct ChartCounts {
    struct OfLinks {
        std::string kind;
        std::size_t count = 0;
        bool isSuggested = false;
        friend bool operator==(const OfLinks&, const OfLinks&) = default;
    };
    std::array<std::size_t, nodeMarks> marks {};
    std::vector<OfLinks> links; ///< stated kinds first, then the most frequent
};
ChartCounts chartCounts(const Chart& chart, const LinkGraph& graph);

/// Steps in which nodes are drawn, 0 … 4, by the root of how many lines they have here: 1, 4, 9, 16
/// and 25 lines or more.
std::uint32_t sizeStep(std::uint32_t degree);

/// What collapsing a node puts under it: all that can be reached from the centres through it alone;
/// where there is none of those, or it is one itself, its neighbours that have no other line. Pinned
/// nodes and centres stay. Indexes of the view, ascending.
std::vector<std::uint32_t> dependentsOf(
    const ShownChart& view, const LinkGraph& graph, const Chart& chart, std::uint32_t node);

/// The `count` nodes with the most lines; of equal ones the first. Those of `keep` are always in.
/// Indexes of the graph, ascending.
std::vector<std::uint32_t> strongest(
    const LinkGraph& graph, std::size_t count, std::span<const EntityId> keep);

/// A group worth drawing: at least four nodes, not nearly all of them, more lines within than a tree
/// has, and more of their lines stay within the group than leave it.
struct DenseGroup {
    std::uint32_t group = 0;
    std::vector<std::uint32_t> members; ///< of the view, ascending
    std::uint32_t inner = 0;            ///< edges within
    std::uint32_t outer = 0;            ///< edges to the rest
};
/// Largest first, at most `atMost`.
std::vector<DenseGroup> denseGroups(
    const Topology& topology, const Groups& groups, std::size_t atMost = 12);

/// Corners of the smallest convex shape round the points, counter-clockwise (Andrew 1979); of fewer
/// than three different points these.
std::vector<LayoutPoint> convexHull(std::vector<LayoutPoint> points);

/// The node an arrow key goes to: within 45° of the direction, the nearest; what stands aside counts
/// twice. (dx, dy) has one 0.
std::optional<std::uint32_t> nextTowards(
    std::span<const LayoutPoint> places, std::uint32_t from, double dx, double dy);

/// The lines between two nodes, the surest first. Indexes of the graph's links.
std::vector<std::uint32_t> linksBetween(
    const ShownChart& view, const LinkGraph& graph, std::uint32_t a, std::uint32_t b);

/// A chart with a place for each node it shows, and the groups of these.
struct Arrangement {
    Chart chart;
    Groups groups; ///< of the nodes shown, in their order
};
/// Lays out what is shown. `isAnew`: from nothing, but for what is pinned; else known places are
/// nearly kept. Throws Cancelled.
Arrangement arranged(Chart chart, const LinkGraph& graph, bool isAnew, double spacing,
    Progress& progress = silentProgress());

/// What the nodes shown measure among themselves.
struct ChartMeasures {
    Betweenness betweenness;
    std::vector<std::uint32_t> bridges; ///< edges of the topology
    /// Betweenness of each node as a share of all pairs of other nodes, 0 … 1.
    std::vector<double> share;
    std::vector<std::uint32_t> rank; ///< of each node by betweenness, from 1; equal ones share it
};
ChartMeasures measured(const Topology& topology, Progress& progress = silentProgress());

/// A request for places: known places kept nearly (`isAnew`: nothing known but what is pinned).
LayoutRequest layoutRequest(const Chart& chart, const ShownChart& view, const LinkGraph& graph,
    const Groups& groups, bool isAnew, double spacing);

} // namespace tuyen
