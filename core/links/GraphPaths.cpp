// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphPaths.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <tuple>

namespace tuyen {

static constexpr auto noNode = static_cast<std::uint32_t>(-1);

double confidence(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Verified:
        return 0.95;
    case Certainty::Probable:
        return 0.75;
    case Certainty::Unverified:
        break;
    }
    return 0.4;
}

/// Lines from every node to `target`; noNode: they are not joined.
static std::vector<std::uint32_t> stepsTo(const Topology& topology, std::uint32_t target)
{
    std::vector<std::uint32_t> steps(topology.nodes, noNode);
    std::vector<std::uint32_t> reached { target };
    steps[target] = 0;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const auto& [other, edge] : topology.neighbours(reached[i])) {
            if (steps[other] == noNode) {
                steps[other] = steps[reached[i]] + 1;
                reached.push_back(other);
            }
        }
    }
    return steps;
}

static void setConfidence(const Topology& topology, GraphPath& path)
{
    path.confidence = 1;
    for (const auto edge : path.edges) {
        path.confidence *= confidence(topology.edges[edge].certainty);
    }
}

/// Dijkstra over -log of the confidence, then the number of lines, then the order of the nodes.
static GraphPath mostCertain(
    const Topology& topology, std::uint32_t from, std::uint32_t to, const Progress& progress)
{
    // Whole numbers: sums in another order are the same, so ties are ties.
    const auto cost = [](Certainty certainty) {
        return static_cast<std::uint64_t>(-std::log(confidence(certainty)) * 1e9);
    };
    struct Reached {
        std::uint64_t cost = std::numeric_limits<std::uint64_t>::max();
        std::uint32_t steps = 0;
        std::uint32_t before = noNode;
        std::uint32_t edge = 0;
    };
    std::vector<Reached> reached(topology.nodes);
    using Next = std::tuple<std::uint64_t, std::uint32_t, std::uint32_t>; // cost, steps, node
    std::priority_queue<Next, std::vector<Next>, std::greater<>> waiting;
    reached[from] = { 0, 0, noNode, 0 };
    waiting.emplace(0, 0, from);
    std::size_t looked = 0;
    while (!waiting.empty()) {
        const auto [soFar, steps, node] = waiting.top();
        waiting.pop();
        if (node == to) {
            break;
        }
        if (std::tie(soFar, steps) > std::tie(reached[node].cost, reached[node].steps)) {
            continue;
        }
        if (++looked % 4096 == 0) {
            checkpoint(progress);
        }
        for (const auto& [other, edge] : topology.neighbours(node)) {
            const Reached next { soFar + cost(topology.edges[edge].certainty), steps + 1, node,
                edge };
            auto& known = reached[other];
            if (std::tie(next.cost, next.steps) < std::tie(known.cost, known.steps)) {
                known = next;
                waiting.emplace(next.cost, next.steps, other);
            }
        }
    }
    GraphPath path;
    for (auto node = to; node != noNode; node = reached[node].before) {
        path.nodes.push_back(node);
        if (reached[node].before != noNode) {
            path.edges.push_back(reached[node].edge);
        }
    }
    std::reverse(path.nodes.begin(), path.nodes.end());
    std::reverse(path.edges.begin(), path.edges.end());
    setConfidence(topology, path);
    return path;
}

namespace {

/// Walks every way of just `length` lines without a node twice, as far as any are wanted.
class Walker {
public:
    Walker(const Topology& topology, std::uint32_t to, const PathOptions& options,
        const Progress& progress)
        : m_topology(topology)
        , m_to(to)
        , m_options(options)
        , m_progress(progress)
        , m_steps(stepsTo(topology, to))
        , m_isOnWay(topology.nodes, false)
    {
    }
    std::uint32_t shortest(std::uint32_t from) const { return m_steps[from]; }
    /// False: there are more than were wanted, or it would take too long to know.
    bool walk(std::uint32_t from, std::uint32_t length)
    {
        // A way of its own stack: a long one must not end the program.
        struct Place {
            std::uint32_t node;
            std::size_t next = 0;
        };
        std::vector<Place> places { { from } };
        std::vector<std::uint32_t> edges;
        m_isOnWay[from] = true;
        while (!places.empty()) {
            auto& [node, next] = places.back();
            const auto around = m_topology.neighbours(node);
            if (++m_looked % 65'536 == 0) {
                checkpoint(m_progress);
                if (m_looked >= m_options.looksAtMost) {
                    return false;
                }
            }
            if (next == around.size() || edges.size() == length) {
                m_isOnWay[node] = false;
                places.pop_back();
                if (!edges.empty()) {
                    edges.pop_back();
                }
                continue;
            }
            const auto [other, edge] = around[next++];
            const auto left = length - edges.size() - 1;
            if (m_isOnWay[other] || m_steps[other] == noNode || m_steps[other] > left
                || (other == m_to && left > 0)) {
                continue;
            }
            edges.push_back(edge);
            if (other == m_to) {
                if (found.size() == m_options.atMost) {
                    return false;
                }
                GraphPath path;
                for (const auto& place : places) {
                    path.nodes.push_back(place.node);
                }
                path.nodes.push_back(other);
                path.edges = edges;
                found.push_back(std::move(path));
                edges.pop_back();
                continue;
            }
            m_isOnWay[other] = true;
            places.push_back({ other });
        }
        return true;
    }
    std::vector<GraphPath> found;

private:
    const Topology& m_topology;
    std::uint32_t m_to;
    const PathOptions& m_options;
    const Progress& m_progress;
    std::vector<std::uint32_t> m_steps;
    std::vector<bool> m_isOnWay;
    std::size_t m_looked = 0;
};

} // namespace

GraphPaths paths(const Topology& topology, std::uint32_t from, std::uint32_t to,
    const PathOptions& options, Progress& progress)
{
    GraphPaths result;
    Walker walker(topology, to, options, progress);
    const auto shortest = walker.shortest(from);
    if (shortest == noNode) {
        return result;
    }
    result.best = mostCertain(topology, from, to, progress);
    if (from == to) {
        result.shortest.push_back(result.best);
        return result;
    }
    for (std::uint32_t more = 0; more <= options.longer && !result.isCut; ++more) {
        result.isCut = !walker.walk(from, shortest + more);
    }
    result.shortest = std::move(walker.found);
    for (auto& path : result.shortest) {
        setConfidence(topology, path);
    }
    std::stable_sort(result.shortest.begin(), result.shortest.end(),
        [](const GraphPath& a, const GraphPath& b) {
            return a.edges.size() != b.edges.size() ? a.edges.size() < b.edges.size()
                                                    : a.confidence > b.confidence;
        });
    return result;
}

std::vector<std::uint32_t> within(
    const Topology& topology, std::uint32_t node, std::uint32_t steps)
{
    std::vector<bool> isReached(topology.nodes, false);
    std::vector<std::uint32_t> reached { node };
    isReached[node] = true;
    std::size_t begin = 0;
    for (std::uint32_t step = 0; step < steps && begin < reached.size(); ++step) {
        const auto end = reached.size();
        for (; begin < end; ++begin) {
            for (const auto& [other, edge] : topology.neighbours(reached[begin])) {
                if (!isReached[other]) {
                    isReached[other] = true;
                    reached.push_back(other);
                }
            }
        }
        std::sort(reached.begin() + std::ptrdiff_t(end), reached.end());
    }
    return reached;
}

} // namespace tuyen
