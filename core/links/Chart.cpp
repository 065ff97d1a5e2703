// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/Chart.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tuyen {

const ChartNode* Chart::find(EntityId id) const
{
    const auto it = nodes.find(id);
    return it == nodes.end() ? nullptr : &it->second;
}

bool Chart::isShown(EntityId id) const
{
    const auto* node = find(id);
    return node != nullptr && node->isShown();
}

std::size_t Chart::hiddenCount() const
{
    return std::size_t(std::count_if(
        nodes.begin(), nodes.end(), [](const auto& entry) { return entry.second.isHidden; }));
}

/// A way that cannot be seen whole is no way.
static void endBrokenPath(Chart& chart)
{
    const auto isBroken = [&chart](const std::vector<EntityId>& way) {
        return !std::ranges::all_of(way, [&chart](EntityId id) { return chart.isShown(id); });
    };
    if (isBroken(chart.path)) {
        chart.path.clear();
    }
    std::erase_if(chart.ways.all, isBroken);
    if (chart.ways.all.empty()) {
        chart.ways = {};
    }
}

Chart Chart::with(std::span<const EntityId> ids) const
{
    Chart chart = *this;
    for (const auto id : ids) {
        auto& node = chart.nodes[id];
        node.isHidden = false;
        node.foldedInto = {};
    }
    return chart;
}

Chart Chart::expanded(EntityId id, std::span<const EntityId> found, double spacing) const
{
    const auto* opened = find(id);
    if (opened == nullptr) {
        return *this;
    }
    Chart chart = unfolded(id);
    // A golden angle apart, further out by and by: no two on one place, however many there are.
    constexpr double golden = std::numbers::pi * (3 - 2.2360679774997896);
    int number = 0;
    for (const auto other : found) {
        const bool isNew = !chart.nodes.contains(other);
        auto& node = chart.nodes[other];
        node.isHidden = false;
        node.foldedInto = {};
        if (isNew && opened->isPlaced) {
            const double distance = spacing * std::sqrt(1 + number / 8.0);
            node.place = { opened->place.x + distance * std::cos(golden * number),
                opened->place.y + distance * std::sin(golden * number) };
            ++number;
        }
    }
    return chart;
}

Chart Chart::folded(EntityId into, std::span<const EntityId> ids) const
{
    Chart chart = *this;
    if (!isShown(into)) {
        return chart;
    }
    for (const auto id : ids) {
        const auto it = chart.nodes.find(id);
        if (id != into && it != chart.nodes.end() && it->second.isShown()) {
            it->second.foldedInto = into;
            // What was counted under it is counted with it.
            for (auto& [other, node] : chart.nodes) {
                if (node.foldedInto == id) {
                    node.foldedInto = into;
                }
            }
        }
    }
    endBrokenPath(chart);
    return chart;
}

Chart Chart::unfolded(EntityId into) const
{
    Chart chart = *this;
    for (auto& [id, node] : chart.nodes) {
        if (node.foldedInto == into) {
            node.foldedInto = {};
        }
    }
    return chart;
}

Chart Chart::hiding(std::span<const EntityId> ids) const
{
    Chart chart = *this;
    for (const auto id : ids) {
        const auto it = chart.nodes.find(id);
        if (it != chart.nodes.end()) {
            it->second.isHidden = true;
        }
    }
    endBrokenPath(chart);
    return chart;
}

Chart Chart::showingAll() const
{
    Chart chart = *this;
    for (auto& [id, node] : chart.nodes) {
        node.isHidden = false;
        node.foldedInto = {};
    }
    return chart;
}

Chart Chart::pinning(std::span<const EntityId> ids, bool isPinned) const
{
    Chart chart = *this;
    for (const auto id : ids) {
        const auto it = chart.nodes.find(id);
        if (it != chart.nodes.end() && it->second.isPlaced) {
            it->second.isPinned = isPinned;
        }
    }
    return chart;
}

Chart Chart::moved(std::span<const EntityId> ids, double dx, double dy) const
{
    Chart chart = pinning(ids, true);
    for (const auto id : ids) {
        const auto it = chart.nodes.find(id);
        if (it != chart.nodes.end() && it->second.isPlaced) {
            it->second.place.x += dx;
            it->second.place.y += dy;
        }
    }
    return chart;
}

Chart Chart::aligned(std::span<const EntityId> ids, Alignment alignment) const
{
    std::vector<EntityId> standing;
    for (const auto id : ids) {
        const auto* node = find(id);
        if (node != nullptr && node->isShown() && node->isPlaced) {
            standing.push_back(id);
        }
    }
    if (standing.size() < 2) {
        return *this;
    }
    Chart chart = pinning(standing, true);
    const bool isOverX = alignment == Alignment::Column || alignment == Alignment::SpreadRow;
    const auto value = [isOverX](LayoutPoint& place) -> double& { return isOverX ? place.x : place.y; };
    const auto at = [&](EntityId id) -> double& { return value(chart.nodes.at(id).place); };
    std::ranges::stable_sort(standing, [&](EntityId a, EntityId b) { return at(a) < at(b); });
    const double first = at(standing.front());
    const double last = at(standing.back());
    if (alignment == Alignment::Row || alignment == Alignment::Column) {
        double sum = 0;
        for (const auto id : standing) {
            sum += at(id);
        }
        for (const auto id : standing) {
            at(id) = sum / double(standing.size());
        }
        return chart;
    }
    for (std::size_t i = 0; i < standing.size(); ++i) {
        at(standing[i]) = first + (last - first) * double(i) / double(standing.size() - 1);
    }
    return chart;
}

Chart Chart::withPath(std::vector<EntityId> way) const
{
    Chart chart = *this;
    if (std::ranges::find(chart.ways.all, way) == chart.ways.all.end()) {
        chart.ways = {};
    }
    chart.path = std::move(way);
    endBrokenPath(chart);
    return chart;
}

Chart Chart::withWays(ChartWays found) const
{
    Chart chart = *this;
    chart.path = found.all.empty() ? std::vector<EntityId>() : found.all.front();
    chart.ways = std::move(found);
    endBrokenPath(chart);
    return chart;
}

Chart Chart::unplaced() const
{
    Chart chart = *this;
    for (auto& [id, node] : chart.nodes) {
        node.isPlaced = node.isPinned;
    }
    return chart;
}

Chart Chart::placed(std::span<const EntityId> ids, std::span<const LayoutPoint> places) const
{
    Chart chart = *this;
    for (std::size_t i = 0; i < ids.size() && i < places.size(); ++i) {
        const auto it = chart.nodes.find(ids[i]);
        if (it != chart.nodes.end() && !(it->second.isPinned && it->second.isPlaced)) {
            it->second.place = places[i];
            it->second.isPlaced = true;
        }
    }
    return chart;
}

} // namespace tuyen
