// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ShownChart.h"

#include "domain/Person.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tuyen {

NodeMark markOf(const GraphNode& node)
{
    const auto has = [&node](Role role) { return (node.roles & (1U << unsigned(role))) != 0; };
    switch (node.kind) {
    case EntityKind::Incident:
        return NodeMark::Incident;
    case EntityKind::Organisation:
        return NodeMark::Ring;
    case EntityKind::Identifier:
        return node.identifier == IdentifierKind::Plate ? NodeMark::Vehicle : NodeMark::Contact;
    case EntityKind::Place:
        return NodeMark::Place;
    case EntityKind::Route:
        return NodeMark::Route;
    case EntityKind::Person:
        break;
    }
    return has(Role::Victim)       ? NodeMark::Victim
        : has(Role::PresumedVictim) ? NodeMark::Presumed
        : has(Role::Suspect)        ? NodeMark::Suspect
                                    : NodeMark::Person;
}

std::string_view name(NodeMark mark)
{
    static constexpr std::string_view names[nodeMarks] { "suspect", "victim", "presumed-victim",
        "person", "organisation", "contact", "vehicle", "place", "route", "incident" };
    return names[std::size_t(mark)];
}

std::optional<EntityId> idOnChart(const Chart& chart, const GraphNode& node)
{
    if (node.records.empty()) {
        return chart.nodes.contains(node.id) ? std::optional(node.id) : std::nullopt;
    }
    std::optional<EntityId> best;
    int bestRank = 0;
    for (const auto record : node.records) {
        if (const auto* on = chart.find(record)) {
            const int rank = 1 + (on->isShown() ? 2 : 0) + (on->isPlaced ? 1 : 0);
            best = rank > bestRank ? record : best;
            bestRank = std::max(rank, bestRank);
        }
    }
    return best;
}

const ChartNode* onChart(const Chart& chart, const GraphNode& node)
{
    const auto id = idOnChart(chart, node);
    return id ? chart.find(*id) : nullptr;
}

bool isShownOn(const Chart& chart, const GraphNode& node)
{
    const auto* on = onChart(chart, node);
    return on != nullptr && on->isShown();
}

std::vector<EntityId> keptAs(
    const Chart& chart, const LinkGraph& graph, std::span<const EntityId> ids)
{
    std::vector<EntityId> kept(ids.begin(), ids.end());
    for (auto& id : kept) {
        if (const auto index = graph.find(id)) {
            id = idOnChart(chart, graph.nodes[*index]).value_or(id);
        }
    }
    return kept;
}

std::vector<EntityId> recordsOnChart(
    const Chart& chart, const LinkGraph& graph, std::span<const EntityId> ids)
{
    std::vector<EntityId> records;
    for (const auto id : ids) {
        const auto index = graph.find(id);
        if (!index || graph.nodes[*index].records.empty()) {
            records.push_back(id);
            continue;
        }
        std::ranges::copy_if(graph.nodes[*index].records, std::back_inserter(records),
            [&chart](EntityId record) { return chart.nodes.contains(record); });
    }
    return records;
}

std::optional<std::uint32_t> ShownChart::find(const LinkGraph& graph, EntityId id) const
{
    const auto index = graph.find(id);
    if (!index) {
        return std::nullopt;
    }
    const auto it = std::lower_bound(nodes.begin(), nodes.end(), *index);
    return it == nodes.end() || *it != *index
        ? std::nullopt
        : std::optional(static_cast<std::uint32_t>(it - nodes.begin()));
}

static bool passes(const GraphLink& link, const ChartFilter& filter)
{
    const bool isOfBasis = filter.basis == LinkBasis::Both
        || link.isSuggested() == (filter.basis == LinkBasis::Suggested);
    if (!isOfBasis || link.certainty > filter.atLeast
        || std::ranges::binary_search(filter.hiddenLinks, link.kind)) {
        return false;
    }
    const auto& last = link.until.isKnown() ? link.until : link.since;
    const bool isBefore = filter.from && last.isKnown() && last.latest < *filter.from;
    const bool isAfter = filter.to && link.since.isKnown() && link.since.earliest > *filter.to;
    return !isBefore && !isAfter;
}

static void addNodes(ShownChart& view, const Chart& chart, const LinkGraph& graph)
{
    for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
        const auto* node = onChart(chart, graph.nodes[i]);
        const bool isLeftOut
            = ((chart.filter.hiddenMarks >> unsigned(markOf(graph.nodes[i]))) & 1U) != 0;
        if (node != nullptr && node->isShown() && !isLeftOut) {
            view.nodes.push_back(i);
            view.places.push_back(node->place);
            view.isPlaced.push_back(node->isPlaced);
        }
    }
    view.folded.resize(view.nodes.size());
    for (const auto& one : graph.nodes) {
        const auto* node = onChart(chart, one);
        if (node != nullptr && node->foldedInto && !node->isHidden) {
            if (const auto into = view.find(graph, node->foldedInto)) {
                ++view.folded[*into];
            }
        }
    }
}

ShownChart shownChart(const Chart& chart, const LinkGraph& graph)
{
    ShownChart view;
    addNodes(view, chart, graph);
    constexpr auto none = std::uint32_t(-1);
    std::vector<std::uint32_t> at(graph.nodes.size(), none);
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i) {
        at[view.nodes[i]] = i;
    }
    std::vector<bool> hasAny(view.nodes.size());
    std::vector<bool> hasLeft(view.nodes.size());
    std::vector<Topology::Edge> edges;
    struct Stated {
        std::uint32_t a, b, rows;
    };
    std::vector<Stated> stated;
    for (std::uint32_t i = 0; i < graph.links.size(); ++i) {
        const auto& link = graph.links[i];
        const auto a = at[link.from];
        const auto b = at[link.to];
        if (a == none || b == none) {
            continue;
        }
        hasAny[a] = hasAny[b] = true;
        if (!passes(link, chart.filter)) {
            continue;
        }
        hasLeft[a] = hasLeft[b] = true;
        view.links.push_back(i);
        edges.push_back({ a, b, link.certainty, 1 });
        stated.push_back(
            { std::min(a, b), std::max(a, b), std::uint32_t(std::max<std::size_t>(1, link.sources.size())) });
    }
    view.topology = Topology::of(std::uint32_t(view.nodes.size()), std::move(edges));
    view.sources.resize(view.topology.edges.size());
    std::ranges::sort(stated, {}, [](const Stated& s) { return std::tuple(s.a, s.b); });
    std::size_t edge = 0;
    for (const auto& s : stated) {
        if (s.a == s.b) {
            continue; // no edge of the topology
        }
        while (std::tuple(view.topology.edges[edge].a, view.topology.edges[edge].b)
            < std::tuple(s.a, s.b)) {
            ++edge;
        }
        view.sources[edge] += s.rows;
    }
    view.isLeftAlone.resize(view.nodes.size());
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        view.isLeftAlone[i] = hasAny[i] && !hasLeft[i];
    }
    return view;
}

ChartCounts chartCounts(const Chart& chart, const LinkGraph& graph)
{
    ChartCounts counts;
    std::vector<bool> isThere;
    for (const auto& node : graph.nodes) {
        isThere.push_back(isShownOn(chart, node));
        counts.marks[std::size_t(markOf(node))] += isThere.back() ? 1 : 0;
    }
    std::map<std::string_view, ChartCounts::OfLinks> kinds;
    for (const auto& link : graph.links) {
        if (isThere[link.from] && isThere[link.to]) {
            auto& kind = kinds[link.kind];
            kind.isSuggested = link.isSuggested();
            ++kind.count;
        }
    }
    for (auto& [name, kind] : kinds) {
        kind.kind = name;
        counts.links.push_back(std::move(kind));
    }
    std::ranges::stable_sort(counts.links, {}, [](const ChartCounts::OfLinks& kind) {
        return std::tuple(kind.isSuggested, -std::int64_t(kind.count));
    });
    return counts;
}

std::uint32_t sizeStep(std::uint32_t degree)
{
    std::uint32_t step = 0;
    while (step < 4 && (step + 2) * (step + 2) <= degree) {
        ++step;
    }
    return step;
}

/// Which nodes can be reached from the seeds without passing through `without`.
static std::vector<bool> reachable(
    const Topology& topology, std::vector<std::uint32_t> seeds, std::uint32_t without)
{
    std::vector<bool> isReached(topology.nodes);
    for (const auto seed : seeds) {
        isReached[seed] = true;
    }
    while (!seeds.empty()) {
        const auto node = seeds.back();
        seeds.pop_back();
        for (const auto& end : topology.neighbours(node)) {
            if (end.node != without && !isReached[end.node]) {
                isReached[end.node] = true;
                seeds.push_back(end.node);
            }
        }
    }
    return isReached;
}

std::vector<std::uint32_t> dependentsOf(
    const ShownChart& view, const LinkGraph& graph, const Chart& chart, std::uint32_t node)
{
    const auto& topology = view.topology;
    std::vector<bool> stays(topology.nodes);
    std::vector<std::uint32_t> centres;
    bool isCentre = false;
    for (const auto id : chart.centres) {
        if (const auto at = view.find(graph, id)) {
            stays[*at] = true;
            isCentre = isCentre || *at == node;
            if (*at != node) {
                centres.push_back(*at);
            }
        }
    }
    for (std::uint32_t i = 0; i < topology.nodes; ++i) {
        stays[i] = stays[i] || onChart(chart, graph.nodes[view.nodes[i]])->isPinned;
    }
    std::vector<std::uint32_t> found;
    if (isCentre || centres.empty()) {
        for (const auto& end : topology.neighbours(node)) {
            if (topology.degree(end.node) == 1 && !stays[end.node]) {
                found.push_back(end.node);
            }
        }
        return found;
    }
    const auto before = reachable(topology, centres, std::uint32_t(-1));
    const auto after = reachable(topology, centres, node);
    for (std::uint32_t i = 0; i < topology.nodes; ++i) {
        if (i != node && before[i] && !after[i] && !stays[i]) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<std::uint32_t> strongest(
    const LinkGraph& graph, std::size_t count, std::span<const EntityId> keep)
{
    const auto topology = graph.topology();
    std::vector<bool> isKept(graph.nodes.size());
    for (const auto id : keep) {
        if (const auto index = graph.find(id)) {
            isKept[*index] = true;
        }
    }
    std::vector<std::uint32_t> order(graph.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(!isKept[a], -std::int64_t(topology.degree(a)))
            < std::tuple(!isKept[b], -std::int64_t(topology.degree(b)));
    });
    order.resize(std::min(count, order.size()));
    std::ranges::sort(order);
    return order;
}

std::vector<std::uint32_t> linksBetween(
    const ShownChart& view, const LinkGraph& graph, std::uint32_t a, std::uint32_t b)
{
    const auto from = view.nodes[a];
    const auto to = view.nodes[b];
    std::vector<std::uint32_t> found;
    for (const auto index : view.links) {
        const auto& link = graph.links[index];
        if ((link.from == from && link.to == to) || (link.from == to && link.to == from)) {
            found.push_back(index);
        }
    }
    std::ranges::stable_sort(
        found, {}, [&graph](std::uint32_t index) { return graph.links[index].certainty; });
    return found;
}

} // namespace tuyen
