// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphBuilder.h"

#include "base/Error.h"

#include <algorithm>
#include <unordered_map>

namespace tuyen {

std::optional<std::uint32_t> Network::find(EntityId id) const
{
    const auto it = std::lower_bound(ids.begin(), ids.end(), id);
    return it == ids.end() || *it != id
        ? std::nullopt
        : std::optional(static_cast<std::uint32_t>(it - ids.begin()));
}

GraphBuilder::GraphBuilder(Store& store)
    : m_links(store)
    , m_store(&store)
{
}

/// Those that are not there yet and may be shown. Lines are counted here: a node says how much more
/// there is of it.
void GraphBuilder::addNodes(LinkGraph& graph, std::span<const EntityId> ids,
    const GraphOptions& options, bool areAsked) const
{
    std::vector<EntityId> unknown;
    for (const auto id : ids) {
        if (!graph.find(id)) {
            unknown.push_back(id);
        }
    }
    for (auto& thing : m_links.things(unknown)) {
        const auto& kinds = options.nodeKinds;
        if (!areAsked && !kinds.empty()
            && std::find(kinds.begin(), kinds.end(), thing.kind) == kinds.end()) {
            continue;
        }
        if (!areAsked && static_cast<std::int64_t>(graph.nodes.size()) >= options.nodesAtMost) {
            graph.isCut = true;
            return;
        }
        GraphNode node { thing.id, thing.kind, std::move(thing.label), std::move(thing.code),
            thing.isProtected, thing.roles, std::move(thing.date), thing.identifier,
            std::move(thing.ends), std::move(thing.records), std::move(thing.otherNames),
            m_links.count(thing.id), false, std::move(thing.sort) };
        graph.add(std::move(node));
    }
    for (const auto id : areAsked ? ids : std::span<const EntityId>()) {
        if (!graph.find(id)) {
            throw Error("link.no-such-end", { { "id", std::to_string(id.value) } });
        }
    }
}

bool GraphBuilder::addLine(
    LinkGraph& graph, const LinkLine& line, const GraphOptions& options) const
{
    const auto from = graph.find(line.from);
    const auto to = graph.find(line.to);
    if (!from || !to || graph.has(line.key)) {
        return false;
    }
    GraphLink link { line.key, *from, *to, line.kind, line.isDirected, line.certainty, line.grade,
        line.scheme, line.since, line.until, line.weight, {} };
    if (options.withSources) {
        link.sources = m_links.sourceRows(line.key);
    }
    return graph.add(std::move(link));
}

/// The lines of a node with their other ends. Returns the nodes that came with them.
std::vector<EntityId> GraphBuilder::expand(LinkGraph& graph, EntityId asked,
    const GraphOptions& options, std::int64_t offset, std::int64_t limit) const
{
    const auto node = graph.nodes[*graph.find(asked)].id; // a merged record is on it as its person
    auto lines = m_links.lines(node, options.filter, offset, limit);
    const bool isAll = static_cast<std::int64_t>(lines.size()) < limit;
    if (options.withSuggested) {
        auto suggested = m_links.suggested(node, options.filter);
        std::move(suggested.begin(), suggested.end(), std::back_inserter(lines));
    }
    std::vector<EntityId> others;
    for (const auto& line : lines) {
        others.push_back(line.from == node ? line.to : line.from);
    }
    const auto known = graph.nodes.size();
    addNodes(graph, others, options, false);
    for (const auto& line : lines) {
        addLine(graph, line, options);
    }
    auto& expandedNode = graph.nodes[*graph.find(node)];
    expandedNode.isExpanded = expandedNode.isExpanded || isAll;
    std::vector<EntityId> added;
    for (auto i = known; i < graph.nodes.size(); ++i) {
        added.push_back(graph.nodes[i].id);
    }
    return added;
}

/// The lines among nodes that were reached only: those of an expanded node are all there.
void GraphBuilder::complete(
    LinkGraph& graph, const GraphOptions& options, Progress& progress) const
{
    std::vector<EntityId> reached;
    for (const auto& node : graph.nodes) {
        if (!node.isExpanded) {
            reached.push_back(node.id);
        }
    }
    for (const auto& line :
        m_links.linesAmong(reached, options.filter, options.expandAtMost, progress)) {
        addLine(graph, line, options);
    }
}

static void hold(LinkGraph& graph, std::uint32_t node, std::vector<KindCount> counts)
{
    const bool isHeld = std::any_of(graph.held.begin(), graph.held.end(),
        [node](const HeldNode& held) { return held.node == node; });
    if (!isHeld) {
        graph.held.push_back({ node, std::move(counts) });
    }
}

LinkGraph GraphBuilder::around(std::span<const EntityId> nodes, int depth,
    const GraphOptions& options, Progress& progress) const
{
    LinkGraph graph;
    graph.changeNumber = m_store->changeNumber();
    addNodes(graph, nodes, options, true);
    std::vector<EntityId> front;
    for (const auto& node : graph.nodes) {
        front.push_back(node.id);
    }
    for (int step = 0; step < depth && !front.empty(); ++step) {
        std::vector<EntityId> next;
        for (const auto id : front) {
            progress.report("expand", graph.nodes.size(), graph.nodes.size() + front.size());
            checkpoint(progress);
            const auto index = *graph.find(id);
            if (graph.nodes[index].lines > options.expandAtMost) {
                hold(graph, index, m_links.counts(id));
                continue;
            }
            const auto added = expand(graph, id, options, 0, LinkStore::all);
            next.insert(next.end(), added.begin(), added.end());
        }
        front = std::move(next);
    }
    complete(graph, options, progress);
    return graph;
}

LinkGraph GraphBuilder::expanded(LinkGraph graph, EntityId node, const GraphOptions& options,
    std::int64_t offset, std::int64_t limit, Progress& progress) const
{
    graph.changeNumber = m_store->changeNumber();
    const EntityId asked[] = { node };
    addNodes(graph, asked, options, true);
    checkpoint(progress);
    expand(graph, node, options, offset, limit);
    complete(graph, options, progress);
    std::erase_if(graph.held,
        [&graph](const HeldNode& held) { return graph.nodes[held.node].isExpanded; });
    return graph;
}

LinkGraph GraphBuilder::among(
    std::span<const EntityId> nodes, const GraphOptions& options, Progress& progress) const
{
    LinkGraph graph;
    graph.changeNumber = m_store->changeNumber();
    addNodes(graph, nodes, options, true);
    complete(graph, options, progress);
    return graph;
}

LinkGraph GraphBuilder::suggesting(
    LinkGraph graph, const GraphOptions& options, Progress& progress) const
{
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        progress.report("expand", i, graph.nodes.size());
        checkpoint(progress);
        for (const auto& line : m_links.suggested(graph.nodes[i].id, options.filter)) {
            addLine(graph, line, options);
        }
    }
    graph.hasSuggested = true;
    return graph;
}

Network GraphBuilder::network(const LinkFilter& filter, Progress& progress) const
{
    struct Line {
        std::int64_t from;
        std::int64_t to;
        Certainty certainty;
    };
    std::vector<Line> lines;
    Network network;
    network.changeNumber = m_store->changeNumber();
    m_links.forEach(
        filter,
        [&lines](const LinkLine& line) {
            lines.push_back({ line.from.value, line.to.value, line.certainty });
        },
        progress);
    auto& ids = network.ids;
    ids.reserve(lines.size() * 2);
    for (const auto& line : lines) {
        ids.emplace_back(line.from);
        ids.emplace_back(line.to);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::unordered_map<std::int64_t, std::uint32_t> index;
    index.reserve(ids.size());
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        index.emplace(ids[i].value, i);
    }
    std::vector<Topology::Edge> edges;
    edges.reserve(lines.size());
    for (const auto& line : lines) {
        edges.push_back({ index.at(line.from), index.at(line.to), line.certainty, 1 });
    }
    checkpoint(progress);
    network.topology = Topology::of(static_cast<std::uint32_t>(ids.size()), std::move(edges));
    return network;
}

} // namespace tuyen
