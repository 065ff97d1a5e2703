// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "links/Topology.h"

#include <cstdint>
#include <vector>

namespace tuyen {

/// How sure a line of a certainty is, as a number: 0.95, 0.75, 0.4. Our own reading of the three
/// words, and all that ways are weighed by: a way is as sure as the product of its lines, so three
/// verified lines (0.86) are worth more than one probable (0.75) and one unverified (0.4).
double confidence(Certainty certainty);

struct GraphPath {
    std::vector<std::uint32_t> nodes; ///< from one end to the other
    std::vector<std::uint32_t> edges; ///< between them, one fewer
    double confidence = 1;            ///< 0 … 1
    friend bool operator==(const GraphPath&, const GraphPath&) = default;
};

struct PathOptions {
    std::uint32_t longer = 0;  ///< also ways up to so many lines longer than the shortest
    std::size_t atMost = 100;  ///< of them
    /// Neighbours looked at before it stops: among many dead ends a search would never end. Some
    /// seconds of one processor.
    std::size_t looksAtMost = 100'000'000;
};

/// The ways between two nodes.
struct GraphPaths {
    /// The most certain way, whatever its length; of equally certain ones the shortest. No nodes:
    /// they are not joined.
    GraphPath best;
    /// Every shortest way, and those a little longer when asked for: no node twice in one, the
    /// fewest lines first, then the most certain.
    std::vector<GraphPath> shortest;
    bool isCut = false; ///< there are more than `atMost`, or there was no end of looking
};
GraphPaths paths(const Topology& topology, std::uint32_t from, std::uint32_t to,
    const PathOptions& options = {}, Progress& progress = silentProgress());

/// Nodes within `steps` lines of a node, itself first, by steps and then by index.
std::vector<std::uint32_t> within(
    const Topology& topology, std::uint32_t node, std::uint32_t steps);

} // namespace tuyen
