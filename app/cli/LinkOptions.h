// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cli.h"
#include "Console.h"

#include "links/LinkGraph.h"

#include <span>
#include <string>
#include <vector>

namespace tuyen::cli {

/// Which lines of the network a verb looks at, as words.
struct LinkOptions {
    std::vector<std::string> kinds;
    std::string certainty;
    std::string from;
    std::string to;
    bool datedOnly = false;
    std::vector<std::int64_t> batches;

    void add(CLI::App& verb, const Cli& cli);
    /// Throws Error "cli.bad-value", "cli.bad-period", "cli.bad-link-kind".
    LinkFilter filter(Store& store) const;
};

/// The one node a word means. Throws Error "link.node-unknown", "link.node-unclear".
EntityId nodeNamed(
    const LinkStore& links, const std::string& word, const Console& console);

/// For a person: a route without words of its own is said in their language.
std::string labelOf(const GraphNode& node, Language language);
Json json(const GraphNode& node);
/// With the rows each rests on: file, sheet and row.
Json json(Store& store, const LinkGraph& graph, const GraphLink& link);
/// "nodes" and "links" of docs/cli.md.
Json json(Store& store, const LinkGraph& graph);
Json idsJson(std::span<const EntityId> ids);
/// A table of the links of a graph, for a person.
std::string linkTable(const LinkGraph& graph, const Console& console);

} // namespace tuyen::cli
