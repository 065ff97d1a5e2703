// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/Topology.h"

#include <algorithm>
#include <stdexcept>

namespace tuyen {

Topology Topology::of(std::uint32_t nodes, std::vector<Edge> lines)
{
    Topology topology;
    topology.nodes = nodes;
    for (auto& line : lines) {
        if (line.a >= nodes || line.b >= nodes) {
            throw std::logic_error("a line ends at no node");
        }
        if (line.a > line.b) {
            std::swap(line.a, line.b);
        }
    }
    std::erase_if(lines, [](const Edge& line) { return line.a == line.b; });
    std::sort(lines.begin(), lines.end(), [](const Edge& one, const Edge& two) {
        return std::pair(one.a, one.b) < std::pair(two.a, two.b);
    });
    for (const auto& line : lines) {
        if (!topology.edges.empty() && topology.edges.back().a == line.a
            && topology.edges.back().b == line.b) {
            auto& edge = topology.edges.back();
            edge.lines += line.lines;
            edge.certainty = std::min(edge.certainty, line.certainty);
        } else {
            topology.edges.push_back(line);
        }
    }
    topology.starts.assign(std::size_t(nodes) + 1, 0);
    for (const auto& edge : topology.edges) {
        ++topology.starts[edge.a + 1];
        ++topology.starts[edge.b + 1];
    }
    for (std::uint32_t node = 0; node < nodes; ++node) {
        topology.starts[node + 1] += topology.starts[node];
    }
    topology.ends.resize(topology.edges.size() * 2);
    auto next = topology.starts;
    // Edges are ascending, so the smaller neighbours of a node come before the larger ones.
    for (std::uint32_t i = 0; i < topology.edges.size(); ++i) {
        topology.ends[next[topology.edges[i].b]++] = { topology.edges[i].a, i };
    }
    for (std::uint32_t i = 0; i < topology.edges.size(); ++i) {
        topology.ends[next[topology.edges[i].a]++] = { topology.edges[i].b, i };
    }
    return topology;
}

} // namespace tuyen
