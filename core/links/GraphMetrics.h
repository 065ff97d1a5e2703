// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "links/Topology.h"

#include <cstdint>
#include <vector>

namespace tuyen {

// Measures of a topology: an answer for each node (or edge) index. Directions and repeated lines do
// not count. One of them is worked out at a time in the whole program; each throws Cancelled, and
// Error "links.cannot-compute".

/// How often a node lies on the shortest ways between two others: sum over pairs of the share of
/// their shortest ways that pass through it, each pair once, not normalised (Freeman 1977, by
/// Brandes 2001). Exact up to `exactUpTo` nodes; above that from `samples` sources drawn by the
/// seed, scaled up: an estimate (Brandes & Pich 2007), and `isSampled` says so.
struct Betweenness {
    std::vector<double> values;
    bool isSampled = false;
    std::uint32_t samples = 0; ///< sources looked at
};
struct BetweennessOptions {
    std::uint32_t exactUpTo = 3'000;
    std::uint32_t samples = 300;
    std::uint64_t seed = 1;
};
Betweenness betweenness(const Topology& topology, const BetweennessOptions& options = {},
    Progress& progress = silentProgress());

/// Edges without which a part would fall off, ascending; a pair joined by several lines counts as
/// one edge, so look at Edge::lines.
std::vector<std::uint32_t> bridges(
    const Topology& topology, Progress& progress = silentProgress());
/// Nodes without which a part would fall off, ascending.
std::vector<std::uint32_t> cutNodes(
    const Topology& topology, Progress& progress = silentProgress());

/// Parts that nothing joins: 0 is the largest; equal ones by their smallest node.
struct Components {
    std::vector<std::uint32_t> of; ///< part of each node
    std::vector<std::uint32_t> sizes;
};
Components components(const Topology& topology);

/// At most `count` nodes that hang together, to look at a large network: part after part, the largest
/// first, and in each from its node with the most links outward, step by step. Ascending.
std::vector<std::uint32_t> largestParts(const Topology& topology, std::size_t count);

/// Groups more tightly linked within than to the rest: Leiden (Traag, Waltman & van Eck 2019), all
/// edges alike. The criterion is modularity at `resolution`: a group is more, and smaller, the
/// higher that is. The same seed gives the same groups.
struct Groups {
    std::vector<std::uint32_t> of; ///< group of each node; 0 is the largest
    std::vector<std::uint32_t> sizes;
    double modularity = 0; ///< -0.5 … 1, of the division, at the resolution
    double resolution = 1;
    std::uint64_t seed = 1;
};
struct GroupOptions {
    double resolution = 1;
    std::uint64_t seed = 1;
};
Groups groups(const Topology& topology, const GroupOptions& options = {},
    Progress& progress = silentProgress());

} // namespace tuyen
