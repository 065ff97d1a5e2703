// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is worked out over the whole network: groups, and the measures of its nodes.
#include "LinkOptions.h"
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "links/GraphBuilder.h"
#include "links/GraphMetrics.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <numeric>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    double resolution = 1;
    std::uint64_t seed = 1;
    bool isExact = false;
    std::size_t limit = 0;
    LinkOptions filter;
};

/// Up to so many nodes the answer of `groups` holds the links too.
constexpr std::size_t mostDrawn = 5'000;
}

static Json thingJson(const LinkedThing& thing)
{
    return { { "id", thing.id.value }, { "kind", std::string(name(thing.kind)) },
        { "label", thing.label }, { "code", textOrNull(thing.code) },
        { "protected", thing.isProtected } };
}

static Json linksOf(
    Store& store, const Network& network, const LinkFilter& filter, Progress& progress)
{
    GraphOptions options;
    options.filter = filter;
    const auto graph = GraphBuilder(store).among(network.ids, options, progress);
    return json(store, graph)["links"];
}

static int groupAll(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    ConsoleProgress progress(cli.console, "");
    const auto filter = words.filter.filter(store);
    const auto network = GraphBuilder(store).network(filter, progress);
    const auto found = groups(network.topology, { words.resolution, words.seed }, progress);
    const auto things = LinkStore(store).things(network.ids);
    if (!cli.console.isJson) {
        cli.console.say("cli.groups.criterion",
            { { "count", std::to_string(found.sizes.size()) },
                { "modularity", std::to_string(found.modularity) },
                { "resolution", std::to_string(found.resolution) } });
        Table table({ cli.console.words("cli.column.group"), cli.console.words("cli.column.id"),
            cli.console.words("cli.column.kind"), cli.console.words("cli.column.label") });
        std::vector<std::size_t> order(things.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
            [&found](std::size_t a, std::size_t b) { return found.of[a] < found.of[b]; });
        for (const auto i : order) {
            table.add({ std::to_string(found.of[i] + 1), std::to_string(things[i].id.value),
                cli.console.words("cli.kind." + std::string(name(things[i].kind))),
                things[i].label });
        }
        cli.console.print(table.text());
        return done;
    }
    Json out { { "nodes", Json::array() }, { "links", Json::array() },
        { "groups", Json::array() } };
    std::vector<std::vector<EntityId>> members(found.sizes.size());
    for (std::size_t i = 0; i < things.size(); ++i) {
        auto node = thingJson(things[i]);
        node["group"] = found.of[i] + 1;
        out["nodes"].push_back(std::move(node));
        members[found.of[i]].push_back(things[i].id);
    }
    for (std::size_t group = 0; group < members.size(); ++group) {
        out["groups"].push_back({ { "group", group + 1 }, { "size", found.sizes[group] },
            { "members", idsJson(members[group]) } });
    }
    const bool hasLinks = things.size() <= mostDrawn;
    if (hasLinks) {
        out["links"] = linksOf(store, network, filter, progress);
    }
    out["linksLeftOut"] = !hasLinks;
    out["method"] = "leiden";
    out["criterion"] = "modularity";
    out["resolution"] = found.resolution;
    out["modularity"] = found.modularity;
    out["seed"] = found.seed;
    cli.console.printJson(out);
    return done;
}

namespace {
struct Measures {
    Betweenness between;
    std::vector<std::uint32_t> bridges;
    std::vector<std::uint32_t> cutNodes;
    Components parts;
};
}

static std::uint32_t linesOf(const Topology& topology, std::uint32_t node)
{
    std::uint32_t lines = 0;
    for (const auto& [other, edge] : topology.neighbours(node)) {
        lines += topology.edges[edge].lines;
    }
    return lines;
}

static Json measuresJson(
    const Network& network, const Measures& found, const std::vector<LinkedThing>& things)
{
    const auto& topology = network.topology;
    Json out { { "nodes", Json::array() }, { "bridges", Json::array() } };
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        auto node = thingJson(things[i]);
        node["degree"] = topology.degree(i);
        node["lines"] = linesOf(topology, i);
        node["betweenness"] = found.between.values[i];
        node["cutNode"] = std::binary_search(found.cutNodes.begin(), found.cutNodes.end(), i);
        node["component"] = found.parts.of[i] + 1;
        out["nodes"].push_back(std::move(node));
    }
    for (const auto edge : found.bridges) {
        const auto& [a, b, certainty, lines] = topology.edges[edge];
        out["bridges"].push_back({ { "from", network.ids[a].value }, { "to", network.ids[b].value },
            { "lines", lines } });
    }
    out["pairs"] = topology.edges.size();
    out["components"] = found.parts.sizes.size();
    out["sampled"] = found.between.isSampled;
    out["samples"] = found.between.samples;
    return out;
}

static int measure(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    ConsoleProgress progress(cli.console, "");
    const auto network = GraphBuilder(store).network(words.filter.filter(store), progress);
    BetweennessOptions options;
    options.seed = words.seed;
    if (words.isExact) {
        options.exactUpTo = network.topology.nodes;
    }
    Measures found;
    found.between = betweenness(network.topology, options, progress);
    found.bridges = bridges(network.topology, progress);
    found.cutNodes = cutNodes(network.topology, progress);
    found.parts = components(network.topology);
    const auto things = LinkStore(store).things(network.ids);
    if (cli.console.isJson) {
        cli.console.printJson(measuresJson(network, found, things));
        return done;
    }
    if (found.between.isSampled) {
        cli.console.say("cli.centrality.sampled",
            { { "count", formatNumber(std::int64_t(found.between.samples), cli.console.language) },
                { "nodes", formatNumber(std::int64_t(network.topology.nodes), cli.console.language) } });
    }
    Table table({ cli.console.words("cli.column.id"), cli.console.words("cli.column.label"),
        cli.console.words("cli.column.degree"), cli.console.words("cli.column.betweenness") });
    for (const std::size_t column : { 0, 2, 3 }) {
        table.alignRight(column);
    }
    std::vector<std::uint32_t> order(things.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&found](std::uint32_t a, std::uint32_t b) {
        return found.between.values[a] > found.between.values[b];
    });
    order.resize(words.limit == 0 ? order.size() : std::min(order.size(), words.limit));
    for (const auto i : order) {
        char value[64];
        std::snprintf(value, sizeof value, "%.3f", found.between.values[i]);
        table.add({ std::to_string(things[i].id.value), things[i].label,
            std::to_string(network.topology.degree(i)), value });
    }
    cli.console.print(table.text());
    return done;
}

void addGroups(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "groups");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--resolution", words->resolution, cli.help("resolution"))
        ->check(CLI::Range(0.001, 1000.0));
    verb->add_option("--seed", words->seed, cli.help("seed"));
    words->filter.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return groupAll(cli, *words); }; });
}

void addCentrality(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "centrality");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_flag("--exact", words->isExact, cli.help("exact"));
    verb->add_option("--seed", words->seed, cli.help("seed"));
    verb->add_option("--limit", words->limit, cli.help("limit"));
    words->filter.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return measure(cli, *words); }; });
}

} // namespace tuyen::cli
