// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkOptions.h"
#include "Verbs.h"

#include "base/Error.h"
#include "links/GraphBuilder.h"
#include "links/GraphLayout.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string node;
    int depth = 1;
    std::int64_t guard = 500;
    std::int64_t limit = 10'000;
    bool withSuggested = false;
    bool withPlaces = false;
    LinkOptions filter;
};
}

static void addHeld(Json& out, const LinkGraph& graph)
{
    out["held"] = Json::array();
    for (const auto& held : graph.held) {
        Json counts = Json::object();
        for (const auto& [kind, count] : held.counts) {
            counts[kind] = count;
        }
        out["held"].push_back(
            { { "id", graph.nodes[held.node].id.value }, { "counts", std::move(counts) } });
    }
    out["cut"] = graph.isCut;
}

static int links(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    ConsoleProgress progress(cli.console, words.node);
    const EntityId start[] = { nodeNamed(LinkStore(store), words.node, cli.console) };
    GraphOptions options;
    options.filter = words.filter.filter(store);
    options.withSuggested = words.withSuggested;
    options.expandAtMost = words.guard;
    options.nodesAtMost = words.limit;
    const auto graph = GraphBuilder(store).around(start, words.depth, options, progress);
    if (cli.console.isJson) {
        auto out = json(store, graph);
        addHeld(out, graph);
        const auto places = words.withPlaces ? layout(graph.topology(), {}, progress)
                                             : std::vector<LayoutPoint>();
        for (std::size_t i = 0; i < places.size(); ++i) {
            out["nodes"][i]["x"] = places[i].x;
            out["nodes"][i]["y"] = places[i].y;
        }
        cli.console.printJson(out);
        return done;
    }
    const auto number
        = [&](std::int64_t value) { return formatNumber(value, cli.console.language); };
    if (graph.links.empty()) {
        const auto& node = graph.nodes.front();
        cli.console.say(node.lines == 0 ? "cli.links.none" : "cli.links.none-shown",
            { { "node", labelOf(node, cli.console.language) }, { "count", number(node.lines) } });
    } else {
        cli.console.print(linkTable(graph, cli.console));
    }
    for (const auto& held : graph.held) {
        const auto& node = graph.nodes[held.node];
        cli.console.say("cli.links.held",
            { { "node", labelOf(node, cli.console.language) }, { "count", number(node.lines) } });
    }
    if (graph.isCut) {
        cli.console.say("cli.links.cut", { { "count", number(std::int64_t(graph.nodes.size())) } });
    }
    return done;
}

void addLinks(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "links");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("NODE", words->node, cli.help("node"))->required();
    verb->add_option("--depth", words->depth, cli.help("depth"))->check(CLI::Range(0, 20));
    verb->add_option("--guard", words->guard, cli.help("guard"))->check(CLI::PositiveNumber);
    verb->add_option("--limit", words->limit, cli.help("node-limit"))->check(CLI::PositiveNumber);
    verb->add_flag("--suggested", words->withSuggested, cli.help("link-suggested"));
    verb->add_flag("--places", words->withPlaces, cli.help("places"));
    words->filter.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return links(cli, *words); }; });
}

} // namespace tuyen::cli
