// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkOptions.h"
#include "Verbs.h"

#include "links/GraphBuilder.h"
#include "links/GraphPaths.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <set>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string from;
    std::string to;
    std::uint32_t longer = 0;
    std::size_t limit = 100;
    LinkOptions filter;
};
}

static std::vector<EntityId> idsOf(const Network& network, const GraphPath& path)
{
    std::vector<EntityId> ids;
    for (const auto node : path.nodes) {
        ids.push_back(network.ids[node]);
    }
    return ids;
}

static Json json(const Network& network, const GraphPath& path)
{
    return { { "nodes", idsJson(idsOf(network, path)) }, { "length", path.edges.size() },
        { "confidence", path.confidence } };
}

/// Nodes of all ways, and the lines between those that follow each other on one.
static LinkGraph graphOf(Store& store, const Network& network, const GraphPaths& found,
    const GraphOptions& options, Progress& progress)
{
    std::set<std::pair<EntityId, EntityId>> steps;
    std::vector<EntityId> nodes;
    std::set<EntityId> known;
    auto all = found.shortest;
    all.insert(all.begin(), found.best);
    for (const auto& path : all) {
        const auto ids = idsOf(network, path);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (known.insert(ids[i]).second) {
                nodes.push_back(ids[i]);
            }
            if (i > 0) {
                steps.insert(std::minmax(ids[i - 1], ids[i]));
            }
        }
    }
    const auto graph = GraphBuilder(store).among(nodes, options, progress);
    std::vector<bool> hidden;
    for (const auto& link : graph.links) {
        hidden.push_back(
            !steps.contains(std::minmax(graph.nodes[link.from].id, graph.nodes[link.to].id)));
    }
    return without(graph, {}, hidden).graph;
}

static void printWays(
    const Cli& cli, const Network& network, const GraphPaths& found, const LinkGraph& graph)
{
    const auto line = [&](const GraphPath& path, const char* code) {
        std::string text;
        for (const auto id : idsOf(network, path)) {
            text += (text.empty() ? "" : " – ")
                + labelOf(graph.nodes[*graph.find(id)], cli.console.language);
        }
        const auto sure = std::to_string(std::lround(path.confidence * 100)) + " %";
        cli.console.print(
            cli.console.words(code, { { "way", text }, { "confidence", sure } }) + '\n');
    };
    line(found.best, "cli.path.best");
    for (const auto& path : found.shortest) {
        line(path, "cli.path.short");
    }
    cli.console.print(linkTable(graph, cli.console));
    if (found.isCut) {
        cli.console.say("cli.path.cut",
            { { "count", formatNumber(std::int64_t(found.shortest.size()), cli.console.language) } });
    }
}

static int path(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    ConsoleProgress progress(cli.console, words.from + " – " + words.to);
    const LinkStore links(store);
    const auto from = nodeNamed(links, words.from, cli.console);
    const auto to = nodeNamed(links, words.to, cli.console);
    GraphOptions options;
    options.filter = words.filter.filter(store);
    const auto network = GraphBuilder(store).network(options.filter, progress);
    const auto a = network.find(from);
    const auto b = network.find(to);
    const auto found = a && b
        ? paths(network.topology, *a, *b, { words.longer, words.limit }, progress)
        : GraphPaths {};
    const auto graph = found.best.nodes.empty()
        ? LinkGraph {}
        : graphOf(store, network, found, options, progress);
    if (!cli.console.isJson) {
        if (found.best.nodes.empty()) {
            cli.console.say("cli.path.none");
        } else {
            printWays(cli, network, found, graph);
        }
        return done;
    }
    auto out = cli::json(store, graph);
    out["best"] = found.best.nodes.empty() ? Json(nullptr) : json(network, found.best);
    out["shortest"] = Json::array();
    for (const auto& way : found.shortest) {
        out["shortest"].push_back(json(network, way));
    }
    out["cut"] = found.isCut;
    cli.console.printJson(out);
    return done;
}

void addPath(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "path");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("A", words->from, cli.help("node"))->required();
    verb->add_option("B", words->to, cli.help("node"))->required();
    verb->add_option("--longer", words->longer, cli.help("longer"))->check(CLI::Range(0, 5));
    verb->add_option("--limit", words->limit, cli.help("path-limit"))->check(CLI::PositiveNumber);
    words->filter.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return path(cli, *words); }; });
}

} // namespace tuyen::cli
