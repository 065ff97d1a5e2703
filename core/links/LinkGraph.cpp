// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkGraph.h"

namespace tuyen {

std::optional<std::uint32_t> LinkGraph::find(EntityId id) const
{
    const auto it = m_nodes.find(id);
    return it == m_nodes.end() ? std::nullopt : std::optional(it->second);
}

std::uint32_t LinkGraph::add(GraphNode node)
{
    const auto [it, isNew] = m_nodes.emplace(node.id, static_cast<std::uint32_t>(nodes.size()));
    const auto index = it->second;
    if (isNew) {
        for (const auto record : node.records) {
            m_nodes.emplace(record, index);
        }
        nodes.push_back(std::move(node));
    }
    return index;
}

bool LinkGraph::add(GraphLink link)
{
    const bool isNew = m_keys.insert(link.key).second;
    if (isNew) {
        links.push_back(std::move(link));
    }
    return isNew;
}

Topology LinkGraph::topology() const
{
    std::vector<Topology::Edge> lines;
    lines.reserve(links.size());
    for (const auto& link : links) {
        lines.push_back({ link.from, link.to, link.certainty, 1 });
    }
    return Topology::of(static_cast<std::uint32_t>(nodes.size()), std::move(lines));
}

PartOfGraph without(const LinkGraph& graph, const std::vector<bool>& hiddenNodes,
    const std::vector<bool>& hiddenLinks)
{
    PartOfGraph part;
    part.graph.changeNumber = graph.changeNumber;
    part.graph.isCut = graph.isCut;
    part.graph.hasSuggested = graph.hasSuggested;
    constexpr auto none = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> index(graph.nodes.size(), none);
    for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
        if (i >= hiddenNodes.size() || !hiddenNodes[i]) {
            index[i] = part.graph.add(graph.nodes[i]);
            part.node.push_back(i);
        }
    }
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        auto link = graph.links[i];
        link.from = index[link.from];
        link.to = index[link.to];
        const bool isHidden = i < hiddenLinks.size() && hiddenLinks[i];
        if (!isHidden && link.from != none && link.to != none) {
            part.graph.add(std::move(link));
        }
    }
    for (const auto& held : graph.held) {
        if (index[held.node] != none) {
            part.graph.held.push_back({ index[held.node], held.counts });
        }
    }
    return part;
}

} // namespace tuyen
