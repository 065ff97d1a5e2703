// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Chart.h"
#include "links/GraphBuilder.h"
#include "links/GraphPaths.h"
#include "links/ShownChart.h"

#include <optional>
#include <span>

namespace tuyen {

/// Every short way between two nodes of the whole network, as ids; none: they are not joined.
/// Throws Cancelled.
ChartWays shortWays(const Network& network, EntityId from, EntityId to,
    const PathOptions& options = {}, Progress& progress = silentProgress());

/// A way as it lies on a chart, by the nodes and edges of the view; none: it is not seen whole.
std::optional<GraphPath> wayOn(
    const ShownChart& view, const LinkGraph& graph, std::span<const EntityId> way);

/// What of a chart's filter the store can be asked for: certainty and time.
LinkFilter storeFilter(const ChartFilter& filter);

/// The chart with all nodes of these ways on it, the first marked. Kinds, or the basis, that would
/// hide one of them are no longer left out.
Chart showingWays(Chart chart, ChartWays ways, const LinkGraph& graph);

} // namespace tuyen
