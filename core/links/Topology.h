// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Link.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tuyen {

/// The bare bones of a network, for measures, paths and layouts: nodes 0 … nodes-1, and each pair
/// that any line joins, once. Directions and lines of a node with itself are left out: who is
/// linked to whom does not depend on who called.
struct Topology {
    struct Edge {
        std::uint32_t a = 0; ///< a < b
        std::uint32_t b = 0;
        Certainty certainty = Certainty::Unverified; ///< of the surest line between them
        std::uint32_t lines = 1;                     ///< how many there are
        friend bool operator==(const Edge&, const Edge&) = default;
    };
    struct Neighbour {
        std::uint32_t node = 0;
        std::uint32_t edge = 0; ///< index into `edges`
    };

    std::uint32_t nodes = 0;
    std::vector<Edge> edges;           ///< ascending by (a, b)
    std::vector<std::uint32_t> starts; ///< nodes + 1 indexes into `ends`
    std::vector<Neighbour> ends;       ///< of each node, ascending

    std::span<const Neighbour> neighbours(std::uint32_t node) const
    {
        return std::span(ends).subspan(starts[node], starts[node + 1] - starts[node]);
    }
    std::uint32_t degree(std::uint32_t node) const { return starts[node + 1] - starts[node]; }

    /// From lines in any order, repeated and both ways round.
    static Topology of(std::uint32_t nodes, std::vector<Edge> lines);
};

} // namespace tuyen
