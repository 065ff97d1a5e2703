// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layouts with a rule of their own: by group, by time, on a grid.
#include "links/internal/LayoutParts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace tuyen {

static std::vector<LayoutPoint> centred(const LayoutPlaces& places, double spacing)
{
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [low, high] = std::minmax_element(places.y.begin(), places.y.end());
    const double x = (double(*left) + *right) / 2;
    const double y = (double(*low) + *high) / 2;
    std::vector<LayoutPoint> points;
    for (std::size_t i = 0; i < places.size(); ++i) {
        points.push_back({ (places.x[i] - x) * spacing, (places.y[i] - y) * spacing });
    }
    return points;
}

static std::map<std::uint32_t, std::vector<std::uint32_t>> membersOf(
    const Topology& topology, const LayoutRequest& request)
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (std::uint32_t node = 0; node < topology.nodes; ++node) {
        members[request.groups.empty() ? 0 : request.groups[node]].push_back(node);
    }
    return members;
}

std::vector<LayoutPoint> layoutByGroups(
    const Topology& topology, const LayoutRequest& request, Progress& progress)
{
    LayoutPlaces places;
    places.resize(topology.nodes);
    const auto members = membersOf(topology, request);
    std::vector<LayoutBox> boxes;
    std::uint64_t done = 0;
    for (const auto& [group, nodes] : members) {
        progress.report("layout", done, topology.nodes);
        done += nodes.size();
        LayoutRequest own;
        own.seed = request.seed + group;
        own.spacing = 1;
        const auto inner = layoutByForce(subTopology(topology, nodes), own, progress);
        LayoutBox box;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            places.x[nodes[i]] = float(inner[i].x);
            places.y[nodes[i]] = float(inner[i].y);
            box.width = std::max(box.width, 2 * std::abs(float(inner[i].x)));
            box.height = std::max(box.height, 2 * std::abs(float(inner[i].y)));
        }
        // Room for the hull, and to see where one group ends.
        boxes.push_back({ box.width + 3, box.height + 3 });
    }
    const auto corners = packed(boxes);
    std::size_t i = 0;
    for (const auto& [group, nodes] : members) {
        for (const auto node : nodes) {
            places.x[node] += corners.x[i] + boxes[i].width / 2;
            places.y[node] += corners.y[i] + boxes[i].height / 2;
        }
        ++i;
    }
    return centred(places, request.spacing);
}

/// Undated nodes stand amid their neighbours; those of which no neighbour has a date before all
/// others, apart. Days are spread so that the whole is about 1.6 times as wide as high.
static std::vector<float> columnsOfTime(const Topology& topology, const LayoutRequest& request)
{
    std::vector<std::optional<double>> times = request.times;
    times.resize(topology.nodes);
    double first = std::numeric_limits<double>::max();
    double last = std::numeric_limits<double>::lowest();
    for (const auto& time : times) {
        if (time) {
            first = std::min(first, *time);
            last = std::max(last, *time);
        }
    }
    for (int round = 0; round < 8; ++round) { // outwards from the dated
        auto next = times;
        for (std::uint32_t node = 0; node < topology.nodes; ++node) {
            double sum = 0;
            double count = 0;
            for (const auto& [other, edge] : topology.neighbours(node)) {
                if (!times[node] && times[other]) {
                    sum += *times[other];
                    ++count;
                }
            }
            if (count > 0) {
                next[node] = sum / count;
            }
        }
        times = std::move(next);
    }
    const double width = std::max(4.0, 2.0 * std::sqrt(double(topology.nodes)) * 1.6);
    std::vector<float> columns;
    for (const auto& time : times) {
        const double span = std::max(last - first, 1e-9);
        columns.push_back(time ? float((*time - first) / span * width) : -3.0F);
    }
    return columns;
}

std::vector<LayoutPoint> layoutByTime(
    const Topology& topology, const LayoutRequest& request, Progress& progress)
{
    LayoutRequest own;
    own.seed = request.seed;
    own.spacing = 1;
    const auto free = layoutByForce(topology, own, progress);
    LayoutPlaces places;
    places.x = columnsOfTime(topology, request);
    places.y.resize(topology.nodes);
    // Nodes of about one time keep the order the free picture gives them, one length apart.
    std::map<long, std::vector<std::uint32_t>> columns;
    for (std::uint32_t node = 0; node < topology.nodes; ++node) {
        columns[std::lround(places.x[node])].push_back(node);
    }
    for (auto& [column, nodes] : columns) {
        checkpoint(progress);
        std::stable_sort(nodes.begin(), nodes.end(),
            [&free](std::uint32_t a, std::uint32_t b) { return free[a].y < free[b].y; });
        double middle = 0;
        for (const auto node : nodes) {
            middle += free[node].y / double(nodes.size());
        }
        double next = middle - double(nodes.size() - 1) / 2;
        for (const auto node : nodes) {
            places.y[node] = float(next++);
        }
    }
    return centred(places, request.spacing);
}

std::vector<LayoutPoint> layoutOnGrid(const Topology& topology, const LayoutRequest& request)
{
    LayoutPlaces places;
    places.resize(topology.nodes);
    const auto columns = static_cast<std::uint32_t>(
        std::max(1.0, std::ceil(std::sqrt(double(topology.nodes) * 1.6))));
    std::uint32_t row = 0;
    for (const auto& [group, nodes] : membersOf(topology, request)) {
        for (std::uint32_t i = 0; i < nodes.size(); ++i) {
            places.x[nodes[i]] = float(i % columns);
            places.y[nodes[i]] = float(row + i / columns);
        }
        row += (static_cast<std::uint32_t>(nodes.size()) + columns - 1) / columns + 1;
    }
    return centred(places, request.spacing);
}

} // namespace tuyen
