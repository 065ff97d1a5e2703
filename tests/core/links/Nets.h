// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Topology.h"

#include <initializer_list>
#include <random>
#include <utility>
#include <vector>

namespace tuyen::test {

/// {{0, 1}, {1, 2}}: all lines unverified.
inline Topology net(
    std::uint32_t nodes, std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> lines)
{
    std::vector<Topology::Edge> edges;
    for (const auto& [a, b] : lines) {
        edges.push_back({ a, b });
    }
    return Topology::of(nodes, edges);
}

inline Topology star(std::uint32_t leaves)
{
    std::vector<Topology::Edge> edges;
    for (std::uint32_t leaf = 1; leaf <= leaves; ++leaf) {
        edges.push_back({ 0, leaf });
    }
    return Topology::of(leaves + 1, edges);
}

/// Square by square.
inline Topology lattice(std::uint32_t side)
{
    std::vector<Topology::Edge> edges;
    for (std::uint32_t row = 0; row < side; ++row) {
        for (std::uint32_t column = 0; column < side; ++column) {
            const auto node = row * side + column;
            if (column + 1 < side) {
                edges.push_back({ node, node + 1 });
            }
            if (row + 1 < side) {
                edges.push_back({ node, node + side });
            }
        }
    }
    return Topology::of(side * side, edges);
}

inline Topology randomNet(std::uint32_t nodes, std::size_t lines, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Topology::Edge> edges;
    for (std::size_t i = 0; i < lines && nodes > 0; ++i) {
        edges.push_back({ static_cast<std::uint32_t>(random() % nodes),
            static_cast<std::uint32_t>(random() % nodes),
            static_cast<Certainty>(1 + random() % 3), 1 });
    }
    return Topology::of(nodes, edges);
}

} // namespace tuyen::test
