// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphMetrics.h"

#include "links/internal/Igraph.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace tuyen {

/// `count` of the nodes, ascending. Floyd's way of drawing without a list of all; our own remainder
/// because the library's distributions differ between compilers.
static std::vector<std::uint32_t> drawn(std::uint32_t nodes, std::uint32_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<bool> isDrawn(nodes, false);
    for (std::uint32_t last = nodes - count; last < nodes; ++last) {
        const auto pick = static_cast<std::uint32_t>(random() % (last + 1));
        isDrawn[isDrawn[pick] ? last : pick] = true;
    }
    std::vector<std::uint32_t> picked;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        if (isDrawn[node]) {
            picked.push_back(node);
        }
    }
    return picked;
}

Betweenness betweenness(
    const Topology& topology, const BetweennessOptions& options, Progress& progress)
{
    Betweenness result;
    result.values.assign(topology.nodes, 0);
    result.isSampled
        = topology.nodes > options.exactUpTo && options.samples < topology.nodes;
    result.samples = result.isSampled ? options.samples : topology.nodes;
    if (topology.edges.empty()) {
        return result;
    }
    const igraph::Use use(progress);
    const igraph::Graph graph(use, topology);
    if (!result.isSampled) {
        igraph::Vector values(use, 0);
        use.require(
            igraph_betweenness(&graph, &values, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
        result.values = values.values();
        return result;
    }
    // Some sources at a time, so that progress can be told.
    const auto sources = drawn(topology.nodes, options.samples, options.seed);
    constexpr std::size_t step = 20;
    for (std::size_t done = 0; done < sources.size(); done += step) {
        progress.report("betweenness", done, sources.size());
        checkpoint(progress);
        const auto size = std::min(step, sources.size() - done);
        igraph::IntVector from(use, size);
        for (std::size_t i = 0; i < size; ++i) {
            from[i] = sources[done + i];
        }
        igraph::Vector values(use, 0);
        use.require(igraph_betweenness_subset(&graph, &values, igraph_vss_all(), IGRAPH_UNDIRECTED,
            igraph_vss_vector(&from), igraph_vss_all(), nullptr));
        const auto part = values.values();
        std::transform(part.begin(), part.end(), result.values.begin(), result.values.begin(),
            std::plus<>());
    }
    const double scale = double(topology.nodes) / double(sources.size());
    for (auto& value : result.values) {
        value *= scale;
    }
    return result;
}

std::vector<std::uint32_t> bridges(const Topology& topology, Progress& progress)
{
    if (topology.edges.empty()) {
        return {};
    }
    const igraph::Use use(progress);
    const igraph::Graph graph(use, topology);
    igraph::IntVector found(use, 0);
    use.require(igraph_bridges(&graph, &found));
    auto edges = found.values();
    std::sort(edges.begin(), edges.end());
    return edges;
}

std::vector<std::uint32_t> cutNodes(const Topology& topology, Progress& progress)
{
    if (topology.edges.empty()) {
        return {};
    }
    const igraph::Use use(progress);
    const igraph::Graph graph(use, topology);
    igraph::IntVector found(use, 0);
    use.require(igraph_articulation_points(&graph, &found));
    auto nodes = found.values();
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

/// Numbers parts by size, the largest first; equal ones by their smallest node.
static std::vector<std::uint32_t> numberBySize(std::vector<std::uint32_t>& of)
{
    const auto count = of.empty() ? 0U : *std::max_element(of.begin(), of.end()) + 1;
    std::vector<std::uint32_t> sizes(count, 0);
    std::vector<std::uint32_t> first(count, 0);
    for (auto node = static_cast<std::uint32_t>(of.size()); node-- > 0;) {
        ++sizes[of[node]];
        first[of[node]] = node;
    }
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : first[a] < first[b];
    });
    std::vector<std::uint32_t> number(count);
    std::vector<std::uint32_t> sorted;
    for (std::uint32_t i = 0; i < count && sizes[order[i]] > 0; ++i) {
        number[order[i]] = i;
        sorted.push_back(sizes[order[i]]);
    }
    for (auto& part : of) {
        part = number[part];
    }
    return sorted;
}

Components components(const Topology& topology)
{
    constexpr auto none = static_cast<std::uint32_t>(-1);
    Components result;
    result.of.assign(topology.nodes, none);
    std::uint32_t count = 0;
    std::vector<std::uint32_t> waiting;
    for (std::uint32_t start = 0; start < topology.nodes; ++start) {
        if (result.of[start] != none) {
            continue;
        }
        result.of[start] = count;
        waiting.push_back(start);
        while (!waiting.empty()) {
            const auto node = waiting.back();
            waiting.pop_back();
            for (const auto& [other, edge] : topology.neighbours(node)) {
                if (result.of[other] == none) {
                    result.of[other] = count;
                    waiting.push_back(other);
                }
            }
        }
        ++count;
    }
    result.sizes = numberBySize(result.of);
    return result;
}

std::vector<std::uint32_t> largestParts(const Topology& topology, std::size_t count)
{
    const auto parts = components(topology);
    std::vector<std::uint32_t> heads(parts.sizes.size(), topology.nodes);
    for (std::uint32_t node = 0; node < topology.nodes; ++node) {
        auto& head = heads[parts.of[node]];
        if (head == topology.nodes || topology.degree(node) > topology.degree(head)) {
            head = node;
        }
    }
    std::vector<bool> isTaken(topology.nodes);
    std::vector<std::uint32_t> taken;
    for (const auto head : heads) {
        if (taken.size() >= count) {
            break;
        }
        isTaken[head] = true;
        taken.push_back(head);
        for (std::size_t at = taken.size() - 1; at < taken.size() && taken.size() < count; ++at) {
            for (const auto& neighbour : topology.neighbours(taken[at])) {
                if (!isTaken[neighbour.node] && taken.size() < count) {
                    isTaken[neighbour.node] = true;
                    taken.push_back(neighbour.node);
                }
            }
        }
    }
    std::ranges::sort(taken);
    return taken;
}

Groups groups(const Topology& topology, const GroupOptions& options, Progress& progress)
{
    Groups result;
    result.resolution = options.resolution;
    result.seed = options.seed;
    if (topology.edges.empty()) { // each by itself
        result.of.resize(topology.nodes);
        std::iota(result.of.begin(), result.of.end(), 0U);
        result.sizes.assign(topology.nodes, 1);
        return result;
    }
    const igraph::Use use(progress);
    use.seed(options.seed);
    const igraph::Graph graph(use, topology);
    // Modularity, in the terms of igraph: each node weighs its degree, and the resolution is
    // divided by twice the number of edges.
    std::vector<double> degrees(topology.nodes);
    for (std::uint32_t node = 0; node < topology.nodes; ++node) {
        degrees[node] = topology.degree(node);
    }
    igraph::Vector weights(use, degrees);
    igraph::IntVector membership(use, 0);
    igraph_integer_t count = 0;
    igraph_real_t quality = 0;
    const double twice = 2.0 * double(topology.edges.size());
    // Each iteration goes on from the one before; three leave hardly anything to gain.
    for (int iteration = 0; iteration < 3; ++iteration) {
        progress.report("groups", std::uint64_t(iteration), 3);
        checkpoint(progress);
        use.require(igraph_community_leiden(&graph, nullptr, &weights, options.resolution / twice,
            0.01, iteration > 0, 1, &membership, &count, &quality));
    }
    result.of = membership.values();
    result.sizes = numberBySize(result.of);
    result.modularity = quality;
    return result;
}

} // namespace tuyen
