// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "links/Topology.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tuyen {

struct LayoutPoint {
    double x = 0;
    double y = 0;
    friend bool operator==(const LayoutPoint&, const LayoutPoint&) = default;
};

enum class LayoutKind : std::uint8_t {
    Force,  ///< what is linked stands close, the rest apart
    Groups, ///< the same within each group, the groups beside each other
    Time,   ///< from left to right by `times`; up and down as above
    Grid    ///< row by row, by group
};

struct LayoutRequest {
    LayoutKind kind = LayoutKind::Force;
    std::uint64_t seed = 1;
    /// About the length of a link, in the units of the picture; nodes stand no nearer on a grid.
    double spacing = 60;
    /// Where nodes stand already, by index, as far as it goes; empty: a picture from nothing. Force
    /// keeps these nearly in place and fits the others in; the other kinds do not look at it, but
    /// for pinned nodes.
    std::vector<std::optional<LayoutPoint>> known;
    std::vector<bool> pinned;                 ///< of the known: these stay exactly
    std::vector<std::uint32_t> groups;        ///< for Groups and Grid: group of each node
    std::vector<std::optional<double>> times; ///< for Time: a number that grows, days for instance
};

/// A place for every node, around (0, 0) where nothing was known. The same topology and request
/// give the same places. Parts that nothing joins are laid out by themselves and stand side by
/// side. Stages of progress: "layout". Throws Cancelled.
///
/// Force is a spring-electrical model (Hu 2005, with p = -2: repulsion K³/d², attraction d²/K; the
/// weaker push from afar keeps neighbours together where networks have many ends) with links to
/// nodes of many links drawn longer, over coarser and coarser graphs, far nodes taken together
/// (Barnes & Hut 1986).
std::vector<LayoutPoint> layout(const Topology& topology, const LayoutRequest& request = {},
    Progress& progress = silentProgress());

/// How well places tell who is near whom, over the pairs of up to `sources` drawn nodes that are
/// joined. For the bench and tests.
struct LayoutQuality {
    /// Normalised stress: mean over pairs of ((s·distance - lines between) / lines between)², with
    /// the scale s that makes it least; 0 is perfect.
    double stress = 0;
    /// Mean share of a node's k neighbours in the graph that are among its k nearest in the
    /// picture; 1 is perfect.
    double neighboursKept = 0;
};
LayoutQuality layoutQuality(const Topology& topology, const std::vector<LayoutPoint>& places,
    std::uint32_t sources = 300, std::uint64_t seed = 1);

} // namespace tuyen
