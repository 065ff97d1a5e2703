// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/LinkGraph.h"

#include <span>
#include <vector>

namespace tuyen {

struct GraphOptions {
    LinkFilter filter;
    std::vector<EntityKind> nodeKinds; ///< none: all; the nodes asked for are always there
    bool withSuggested = false;        ///< also what two statements suggest about expanded nodes
    bool withSources = true;           ///< look up the rows each line rests on
    /// A node with more lines than this is not expanded: it goes into `held`, with its counts.
    std::int64_t expandAtMost = 500;
    std::int64_t nodesAtMost = 10'000; ///< then it stops, and says so in `isCut`
};

/// The whole network, without words: for measures and paths over everything.
struct Network {
    std::vector<EntityId> ids; ///< of the nodes of `topology`, ascending; only what has a line
    Topology topology;
    std::int64_t changeNumber = 0;
    std::optional<std::uint32_t> find(EntityId id) const;
};

/// Reads parts of the network out of a store. Runs in the thread that owns the store; every result
/// is a value. All throw Cancelled, and Error "link.no-such-end" for a node that is not there.
class GraphBuilder {
public:
    explicit GraphBuilder(Store& store);

    /// The nodes, what is within `depth` lines of them, and every line among all of these.
    LinkGraph around(std::span<const EntityId> nodes, int depth, const GraphOptions& options = {},
        Progress& progress = silentProgress()) const;
    /// The graph with one more of its nodes expanded: up to `limit` of its lines from `offset` on,
    /// whatever the guard says; a large node is expanded page after page. Nodes keep their indexes,
    /// new ones come behind.
    LinkGraph expanded(LinkGraph graph, EntityId node, const GraphOptions& options = {},
        std::int64_t offset = 0, std::int64_t limit = 500,
        Progress& progress = silentProgress()) const;
    /// The graph with what two statements suggest among its nodes; no node comes in with that.
    LinkGraph suggesting(LinkGraph graph, const GraphOptions& options = {},
        Progress& progress = silentProgress()) const;
    /// These nodes and every line among them.
    LinkGraph among(std::span<const EntityId> nodes, const GraphOptions& options = {},
        Progress& progress = silentProgress()) const;
    /// Every line of the store that the filter leaves.
    Network network(const LinkFilter& filter = {}, Progress& progress = silentProgress()) const;

private:
    void addNodes(LinkGraph& graph, std::span<const EntityId> ids, const GraphOptions& options,
        bool areAsked) const;
    bool addLine(LinkGraph& graph, const LinkLine& line, const GraphOptions& options) const;
    std::vector<EntityId> expand(LinkGraph& graph, EntityId node, const GraphOptions& options,
        std::int64_t offset, std::int64_t limit) const;
    void complete(LinkGraph& graph, const GraphOptions& options, Progress& progress) const;
    LinkStore m_links;
    Store* m_store;
};

} // namespace tuyen
