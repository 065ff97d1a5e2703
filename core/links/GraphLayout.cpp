// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphLayout.h"

#include "links/GraphMetrics.h"
#include "links/internal/LayoutParts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace tuyen {

Topology subTopology(const Topology& topology, const std::vector<std::uint32_t>& nodes)
{
    constexpr auto none = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> index(topology.nodes, none);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        index[nodes[i]] = i;
    }
    std::vector<Topology::Edge> edges;
    for (const auto node : nodes) {
        for (const auto& [other, edge] : topology.neighbours(node)) {
            if (node < other && index[other] != none) {
                edges.push_back({ index[node], index[other], topology.edges[edge].certainty,
                    topology.edges[edge].lines });
            }
        }
    }
    return Topology::of(static_cast<std::uint32_t>(nodes.size()), std::move(edges));
}

LayoutPlaces packed(const std::vector<LayoutBox>& boxes)
{
    std::vector<std::uint32_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&boxes](std::uint32_t a, std::uint32_t b) {
        return boxes[a].height > boxes[b].height;
    });
    double area = 0;
    float widest = 0;
    for (const auto& box : boxes) {
        area += double(box.width) * box.height;
        widest = std::max(widest, box.width);
    }
    const float rowWidth = std::max(widest, float(std::sqrt(area * 1.6)));
    LayoutPlaces corners;
    corners.resize(boxes.size());
    float x = 0;
    float y = 0;
    float rowHeight = 0;
    for (const auto i : order) {
        if (x > 0 && x + boxes[i].width > rowWidth) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        corners.x[i] = x;
        corners.y[i] = y;
        x += boxes[i].width;
        rowHeight = std::max(rowHeight, boxes[i].height);
    }
    return corners;
}

std::vector<LayoutPoint> layout(
    const Topology& topology, const LayoutRequest& request, Progress& progress)
{
    const auto fits = [&topology](const auto& list) {
        return list.empty() || list.size() == topology.nodes;
    };
    if (!fits(request.known) || !fits(request.pinned) || !fits(request.groups)
        || !fits(request.times)) {
        throw std::logic_error("a layout's lists are of another length than its nodes");
    }
    if (topology.nodes == 0) {
        return {};
    }
    checkpoint(progress);
    std::vector<LayoutPoint> places;
    switch (request.kind) {
    case LayoutKind::Force:
        return layoutByForce(topology, request, progress);
    case LayoutKind::Groups:
        places = layoutByGroups(topology, request, progress);
        break;
    case LayoutKind::Time:
        places = layoutByTime(topology, request, progress);
        break;
    case LayoutKind::Grid:
        places = layoutOnGrid(topology, request);
        break;
    }
    for (std::uint32_t node = 0; node < request.pinned.size(); ++node) {
        if (request.pinned[node] && !request.known.empty() && request.known[node]) {
            places[node] = *request.known[node];
        }
    }
    return places;
}

/// Lines from a node to every other; -1: not joined.
static std::vector<std::int32_t> stepsFrom(const Topology& topology, std::uint32_t source)
{
    std::vector<std::int32_t> steps(topology.nodes, -1);
    std::vector<std::uint32_t> reached { source };
    steps[source] = 0;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const auto& [other, edge] : topology.neighbours(reached[i])) {
            if (steps[other] < 0) {
                steps[other] = steps[reached[i]] + 1;
                reached.push_back(other);
            }
        }
    }
    return steps;
}

/// Of the neighbours of a node, how many are among as many nearest in the picture.
static double keptNeighbours(
    const Topology& topology, const std::vector<LayoutPoint>& places, std::uint32_t node)
{
    std::vector<std::pair<double, std::uint32_t>> near;
    near.reserve(topology.nodes);
    for (std::uint32_t other = 0; other < topology.nodes; ++other) {
        if (other != node) {
            near.emplace_back(std::hypot(places[other].x - places[node].x,
                                  places[other].y - places[node].y),
                other);
        }
    }
    const auto count = topology.degree(node);
    std::nth_element(near.begin(), near.begin() + (count - 1), near.end());
    std::uint32_t kept = 0;
    for (const auto& [other, edge] : topology.neighbours(node)) {
        kept += std::any_of(near.begin(), near.begin() + count,
            [o = other](const auto& one) { return one.second == o; });
    }
    return double(kept) / count;
}

LayoutQuality layoutQuality(const Topology& topology, const std::vector<LayoutPoint>& places,
    std::uint32_t sources, std::uint64_t seed)
{
    LayoutRandom random(seed);
    // stress(s) = mean (s x - 1)², x = distance / lines: least at s = sum x / sum x².
    double pairs = 0;
    double sum = 0;
    double squares = 0;
    double kept = 0;
    std::uint32_t asked = 0;
    for (std::uint32_t i = 0; i < sources; ++i) {
        const auto source = sources >= topology.nodes ? i : random.below(topology.nodes);
        if (source >= topology.nodes) {
            break;
        }
        const auto steps = stepsFrom(topology, source);
        for (std::uint32_t other = 0; other < topology.nodes; ++other) {
            if (steps[other] > 0) {
                const double ratio = std::hypot(places[other].x - places[source].x,
                                         places[other].y - places[source].y)
                    / steps[other];
                ++pairs;
                sum += ratio;
                squares += ratio * ratio;
            }
        }
        if (topology.degree(source) > 0) {
            kept += keptNeighbours(topology, places, source);
            ++asked;
        }
    }
    LayoutQuality quality;
    quality.stress = pairs > 0 && squares > 0 ? 1 - sum * sum / squares / pairs : 0;
    quality.neighboursKept = asked > 0 ? kept / asked : 1;
    return quality;
}

} // namespace tuyen
