// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/LinkDraft.h"
#include "store/internal/BatchTables.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Writes the rows of files of links: edge lists, GraphML, GEXF.
class LinkInserter {
public:
    explicit LinkInserter(BatchTables& tables)
        : m_tables(tables)
    {
    }
    void add(const LinkDraft& draft, std::int64_t sourceRow);
    void finish(); ///< routes that no line joined to an incident; what its rows that wait may need

private:
    struct Node {
        EntityId id;
        EntityKind kind = EntityKind::Person;
    };
    Node nodeOf(const NodeDraft& node, std::int64_t sourceRow);
    Node nodeOfFile(const std::string& code, const std::string& ownCode);
    Node knownNode(const NodeDraft& node);
    EntityId insertNode(const NodeDraft& node, std::int64_t sourceRow);
    void addLine(Link link, const Node& from, const Node& to, std::int64_t sourceRow);
    bool isNewLine(EntityId from, EntityId to, int what, const char* known);
    void addInvolvement(EntityId person, EntityId incident, Role role, const Link& link);
    void tellOf(EntityId incident, const Link& link);
    bool joinRoute(EntityId route, EntityId incident);
    void storeWaitingRoutes();

    BatchTables& m_tables;
    std::unordered_map<std::string, Node> m_nodes; ///< ends of links met in this import
    /// Routes that no line has joined to their incident yet: a route is stored with one.
    struct WaitingRoute {
        NodeDraft node;
        std::int64_t sourceRow = 0;
        bool isLinked = false; ///< lines of other kinds end there
    };
    std::map<EntityId, WaitingRoute> m_waitingRoutes;
    std::set<std::tuple<std::int64_t, std::int64_t, int>> m_told; ///< lines that are no links
    std::vector<std::uint32_t> m_nodeWords;
    std::string m_nodeSigns;
};

} // namespace tuyen
