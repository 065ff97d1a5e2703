// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/internal/LayoutParts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuyen {

static constexpr auto none = static_cast<std::uint32_t>(-1);

std::uint64_t LayoutRandom::next()
{
    auto z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

float LayoutRandom::unit() { return float(next() >> 40U) / 16'777'216.0F; }

std::uint32_t LayoutRandom::below(std::uint32_t limit)
{
    return static_cast<std::uint32_t>((next() >> 32U) * limit >> 32U);
}

LayoutLevel levelOf(const Topology& topology)
{
    LayoutLevel level;
    level.nodes = topology.nodes;
    level.starts = topology.starts;
    level.mass.assign(topology.nodes, 1);
    level.ends.reserve(topology.ends.size());
    level.weights.assign(topology.ends.size(), 1);
    level.lengths.reserve(topology.ends.size());
    for (std::uint32_t node = 0; node < topology.nodes; ++node) {
        for (const auto& [other, edge] : topology.neighbours(node)) {
            level.ends.push_back(other);
            // The neighbours of one node need room around it: a star of n at one length would stand
            // in a ring of n^(1/3) lengths, whatever n is. From 16 on links grow.
            const auto most = std::max(topology.degree(node), topology.degree(other));
            level.lengths.push_back(std::max(1.0F, std::sqrt(float(most)) / 4.0F));
        }
    }
    return level;
}

/// Which nodes become one. Nodes of few links choose first; each takes the neighbour to which it is
/// tied best for its size. Who finds none free joins another that hangs on the same node, so that a
/// star halves at every level too.
static std::uint32_t match(LayoutLevel& fine, LayoutRandom& random)
{
    std::vector<std::uint32_t> order(fine.nodes);
    std::iota(order.begin(), order.end(), 0U);
    for (auto i = fine.nodes; i > 1; --i) {
        std::swap(order[i - 1], order[random.below(i)]);
    }
    const auto degree = [&fine](std::uint32_t node) { return fine.starts[node + 1] - fine.starts[node]; };
    std::stable_sort(order.begin(), order.end(),
        [&degree](std::uint32_t a, std::uint32_t b) { return degree(a) < degree(b); });
    fine.parent.assign(fine.nodes, none);
    std::vector<std::uint32_t> single(fine.nodes, none); // hangs on this node, and waits
    std::uint32_t count = 0;
    for (const auto node : order) {
        if (fine.parent[node] != none) {
            continue;
        }
        std::uint32_t best = none;
        float bestTie = 0;
        std::uint32_t hub = none;
        for (auto i = fine.starts[node]; i < fine.starts[node + 1]; ++i) {
            const auto other = fine.ends[i];
            hub = hub == none || degree(other) > degree(hub) ? other : hub;
            const float tie = fine.weights[i] / fine.mass[other];
            if (fine.parent[other] == none && tie > bestTie) {
                best = other;
                bestTie = tie;
            }
        }
        if (best == none && hub != none && degree(node) <= 2) {
            best = single[hub];
            single[hub] = best == none ? node : none;
            if (best == none) {
                continue; // waits for another
            }
        }
        fine.parent[node] = count;
        if (best != none) {
            fine.parent[best] = count;
        }
        ++count;
    }
    for (auto& parent : fine.parent) {
        parent = parent == none ? count++ : parent;
    }
    return count;
}

LayoutLevel coarser(LayoutLevel& fine, LayoutRandom& random)
{
    LayoutLevel coarse;
    coarse.nodes = match(fine, random);
    coarse.mass.assign(coarse.nodes, 0);
    std::vector<std::uint32_t> starts(std::size_t(coarse.nodes) + 1, 0);
    for (std::uint32_t node = 0; node < fine.nodes; ++node) {
        coarse.mass[fine.parent[node]] += fine.mass[node];
        ++starts[fine.parent[node] + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> members(fine.nodes);
    auto next = starts;
    for (std::uint32_t node = 0; node < fine.nodes; ++node) {
        members[next[fine.parent[node]]++] = node;
    }
    std::vector<std::uint32_t> place(coarse.nodes, none); // of an end, for the node at hand
    coarse.starts.push_back(0);
    for (std::uint32_t node = 0; node < coarse.nodes; ++node) {
        const auto begin = static_cast<std::uint32_t>(coarse.ends.size());
        for (auto m = starts[node]; m < starts[node + 1]; ++m) {
            for (auto i = fine.starts[members[m]]; i < fine.starts[members[m] + 1]; ++i) {
                const auto other = fine.parent[fine.ends[i]];
                if (other == node) {
                    continue;
                }
                if (place[other] == none || place[other] < begin) {
                    place[other] = static_cast<std::uint32_t>(coarse.ends.size());
                    coarse.ends.push_back(other);
                    coarse.weights.push_back(0);
                    coarse.lengths.push_back(0);
                }
                coarse.weights[place[other]] += fine.weights[i];
                coarse.lengths[place[other]] = std::max(coarse.lengths[place[other]], fine.lengths[i]);
            }
        }
        coarse.starts.push_back(static_cast<std::uint32_t>(coarse.ends.size()));
    }
    return coarse;
}

LayoutPlaces partFromNothing(
    const Topology& topology, LayoutRandom& random, const Progress& progress)
{
    std::vector<LayoutLevel> levels { levelOf(topology) };
    while (levels.back().nodes > 24) {
        checkpoint(progress);
        auto next = coarser(levels.back(), random);
        if (double(next.nodes) > 0.95 * double(levels.back().nodes)) {
            levels.back().parent.clear();
            break;
        }
        levels.push_back(std::move(next));
    }
    LayoutPlaces places;
    const auto& coarsest = levels.back();
    places.resize(coarsest.nodes);
    const float radius = std::sqrt(float(topology.nodes));
    for (std::uint32_t node = 0; node < coarsest.nodes; ++node) {
        places.x[node] = (random.unit() - 0.5F) * radius;
        places.y[node] = (random.unit() - 0.5F) * radius;
    }
    moveByForces(coarsest, places, { 300, radius, 0.01F * radius }, progress);
    for (auto level = levels.size() - 1; level-- > 0;) {
        const auto& fine = levels[level];
        LayoutPlaces finer;
        finer.resize(fine.nodes);
        for (std::uint32_t node = 0; node < fine.nodes; ++node) {
            const auto parent = fine.parent[node];
            const float spread = 0.5F * std::sqrt(levels[level + 1].mass[parent]);
            finer.x[node] = places.x[parent] + (random.unit() - 0.5F) * spread;
            finer.y[node] = places.y[parent] + (random.unit() - 0.5F) * spread;
        }
        places = std::move(finer);
        // The coarse picture is right in the large; each level has its own neighbourhood to settle.
        const float unit = std::sqrt(float(topology.nodes) / float(fine.nodes));
        const int iterations = level == 0 ? 60 : fine.nodes < 2'000 ? 100 : 60;
        moveByForces(fine, places, { iterations, 2.0F * unit, 0.02F * unit }, progress);
    }
    const auto mean = [](const std::vector<float>& values) {
        return float(std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()));
    };
    const float x = mean(places.x);
    const float y = mean(places.y);
    for (std::size_t i = 0; i < places.size(); ++i) {
        places.x[i] -= x;
        places.y[i] -= y;
    }
    return places;
}

} // namespace tuyen
