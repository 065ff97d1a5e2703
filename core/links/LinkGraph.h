// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/Topology.h"
#include "store/LinkStore.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tuyen {

struct GraphNode {
    EntityId id;
    EntityKind kind = EntityKind::Incident;
    std::string label; ///< the pseudonym of whoever is protected
    std::string code;
    bool isProtected = false;
    std::uint8_t roles = 0; ///< of a person: bit (1 << Role)
    PartialDate date;       ///< of an incident
    IdentifierKind identifier = IdentifierKind::Other; ///< of an identifier
    std::vector<PlaceMention> ends {}; ///< of a route without words: where it begins and ends
    std::vector<EntityId> records {};  ///< of a merged person; `id` is the first
    std::vector<std::string> otherNames {}; ///< of these records, unless somebody is protected
    std::int64_t lines = 0; ///< in the store, shown or not
    /// All its lines that the filter leaves were looked for. Not so: it was reached as the end of a
    /// line, or it has more than the guard lets through; then it has only lines to nodes shown.
    bool isExpanded = false;
    std::string sort {}; ///< of an organisation: "ring", "company" …; empty: not known
    friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

struct GraphLink {
    LinkKey key;
    std::uint32_t from = 0; ///< index into the nodes
    std::uint32_t to = 0;
    std::string kind;
    bool isDirected = false;
    Certainty certainty = Certainty::Unverified;
    Grade grade;
    GradeScheme scheme = GradeScheme::SixBySix;
    PartialDate since;
    PartialDate until;
    std::optional<double> weight;
    std::vector<SourceRowId> sources; ///< read with LinkStore::sources(key)
    bool isSuggested() const { return tuyen::isSuggested(key.origin); }
    friend bool operator==(const GraphLink&, const GraphLink&) = default;
};

/// A node that was not expanded because it has more lines than the guard lets through.
struct HeldNode {
    std::uint32_t node = 0;
    std::vector<KindCount> counts;
};

/// A part of the network: a plain value, the same for screen, export and command line. Nodes keep
/// their index when more is added, and nothing is ever taken out of one: make another.
struct LinkGraph {
    std::vector<GraphNode> nodes;
    std::vector<GraphLink> links; ///< parallel lines and lines of a node with itself are all there
    std::vector<HeldNode> held;
    bool isCut = false;            ///< there was more than `nodesAtMost` let through
    bool hasSuggested = false; ///< also what two statements suggest among all its nodes
    std::int64_t changeNumber = 0; ///< of the store when this was built

    std::optional<std::uint32_t> find(EntityId id) const; ///< of a merged person any record
    bool has(const LinkKey& key) const { return m_keys.contains(key); }
    std::uint32_t add(GraphNode node); ///< or the index of the one that is there
    bool add(GraphLink link);          ///< false: it is there

    Topology topology() const;

private:
    std::unordered_map<EntityId, std::uint32_t> m_nodes;
    std::unordered_set<LinkKey> m_keys;
};

/// The graph without some of its nodes and links, for a picture that hides them. What stays keeps
/// its order; `node` of the result says which index each had.
struct PartOfGraph {
    LinkGraph graph;
    std::vector<std::uint32_t> node;
};
PartOfGraph without(const LinkGraph& graph, const std::vector<bool>& hiddenNodes,
    const std::vector<bool>& hiddenLinks = {});

} // namespace tuyen
