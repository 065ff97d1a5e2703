// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"
#include "LinkOptions.h"
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"
#include "exchange/ChartFile.h"
#include "exchange/IncidentTable.h"
#include "links/GraphBuilder.h"
#include "links/GraphLayout.h"
#include "store/Journal.h"
#include "trends/IncidentCube.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <unordered_set>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string format;
    std::string profile = "internal";
    std::string out;
    std::string what;
    std::string node;
    int depth = 1;
    std::int64_t guard = 500;
    std::int64_t limit = LinkStore::all; ///< a file is whole unless somebody says otherwise
    bool withSuggested = false;
    LinkOptions lines; ///< kinds and certainty only
    FilterOptions filter;
};
}

static std::vector<IncidentId> incidentsOf(
    const Words& words, Store& store, Progress& progress)
{
    const auto cube = IncidentCube::build(store, progress);
    std::vector<IncidentId> ids;
    for (const auto position : select(*cube, words.filter.filter(), store)) {
        ids.emplace_back(cube->ids[position]);
    }
    return ids;
}

/// The node with what is around it, without incidents the filter leaves out.
static LinkGraph aroundNode(
    const Cli& cli, const Words& words, Store& store, const GraphOptions& options, Progress& progress)
{
    const EntityId start[] = { nodeNamed(LinkStore(store), words.node, cli.console) };
    auto graph = GraphBuilder(store).around(start, words.depth, options, progress);
    if (words.filter.filter().isEmpty()) {
        return graph;
    }
    std::unordered_set<std::int64_t> kept;
    for (const auto id : incidentsOf(words, store, progress)) {
        kept.insert(id.value);
    }
    std::vector<bool> hidden;
    for (const auto& node : graph.nodes) {
        hidden.push_back(node.kind == EntityKind::Incident && !kept.contains(node.id.value));
    }
    return without(graph, hidden).graph;
}

static LinkGraph graphOf(
    const Cli& cli, const Words& words, Store& store, Progress& progress)
{
    GraphOptions options;
    options.filter = words.lines.filter(store);
    options.withSuggested = words.withSuggested;
    options.expandAtMost = words.guard;
    options.nodesAtMost = words.limit;
    const GraphBuilder builder(store);
    if (!words.node.empty()) {
        return aroundNode(cli, words, store, options, progress);
    }
    if (!words.filter.filter().isEmpty()) {
        std::vector<EntityId> start;
        for (const auto id : incidentsOf(words, store, progress)) {
            start.push_back(entity(id));
        }
        return builder.around(start, words.depth, options, progress);
    }
    const auto network = builder.network(options.filter, progress);
    const auto count = std::min(network.ids.size(), static_cast<std::size_t>(words.limit));
    auto graph = builder.among(std::span(network.ids).first(count), options, progress);
    graph.isCut = graph.isCut || count < network.ids.size();
    return graph;
}

static Json lostJson(const std::vector<Loss>& lost)
{
    Json out = Json::array();
    for (const auto& loss : lost) {
        out.push_back({ { "field", loss.field }, { "count", loss.count } });
    }
    return out;
}

static void tell(const Cli& cli, const std::string& file, const std::vector<std::string>& files,
    std::int64_t rows, const std::vector<Loss>& lost)
{
    const auto& console = cli.console;
    if (console.isJson) {
        console.printJson(Json { { "file", file }, { "rows", rows }, { "lost", lostJson(lost) },
            { "files", files } });
        return;
    }
    console.print(console.words("cli.export.done",
                      { { "file", file }, { "rows", formatNumber(rows, console.language) } })
        + '\n');
    for (const auto& loss : lost) {
        // That a chart was cut is no number.
        const auto count = loss.field == "cut" ? std::string()
                                               : ": " + formatNumber(loss.count, console.language);
        console.print(console.words("export.lost." + loss.field) + count + '\n');
    }
}

static int exportTable(const Cli& cli, const Words& words, Store& store, Progress& progress)
{
    const auto written = writeIncidentsCsv(store, incidentsOf(words, store, progress),
        profileFromName(words.profile).value(), cli.console.language, pathFromUtf8(words.out),
        progress);
    tell(cli, words.out, { words.out }, written.rows, written.lost);
    return done;
}

static int exportChart(
    const Cli& cli, const Words& words, ChartFormat format, Store& store, Progress& progress)
{
    const auto graph = graphOf(cli, words, store, progress);
    const bool hasPlaces = format == ChartFormat::Anx || format == ChartFormat::Gexf;
    const auto places
        = hasPlaces ? layout(graph.topology(), {}, progress) : std::vector<LayoutPoint>();
    const auto chart = exportedChart(store, graph, profileFromName(words.profile).value(),
        cli.console.language, places, progress);
    const auto written = writeChart(chart, format, pathFromUtf8(words.out), progress);
    std::vector<std::string> files;
    for (const auto& file : written.files) {
        files.push_back(utf8(file));
    }
    tell(cli, words.out, files, written.rows, written.lost);
    return done;
}

static int exportStore(const Cli& cli, const Words& words)
{
    const auto format = chartFormatFromName(words.format);
    if (!format) {
        throw Error("cli.bad-export-format", { { "format", words.format } });
    }
    const auto isTable = words.what == "incidents"
        || (words.what.empty() && *format == ChartFormat::Csv && words.node.empty());
    if (isTable && *format != ChartFormat::Csv) {
        throw Error("cli.bad-value", { { "option", "--what" }, { "value", words.what } });
    }
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    if (namesSomebodyProtected(store, pathFromUtf8(words.out))) {
        throw Error("export.name-in-file-name");
    }
    ConsoleProgress progress(cli.console, words.out);
    const int code = isTable ? exportTable(cli, words, store, progress)
                             : exportChart(cli, words, *format, store, progress);
    if (!store.isReadOnly()) {
        Journal(store).note("export", words.format + ' ' + words.profile);
    }
    return code;
}

void addExport(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "export");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--format", words->format, cli.help("export-format"))->required();
    verb->add_option("--profile", words->profile, cli.help("profile"))
        ->check(CLI::IsMember({ "internal", "partner", "public" }));
    verb->add_option("--out", words->out, cli.help("export-out"))->required();
    verb->add_option("--what", words->what, cli.help("export-what"))
        ->check(CLI::IsMember({ "incidents", "network" }));
    verb->add_option("--node", words->node, cli.help("export-node"));
    verb->add_option("--depth", words->depth, cli.help("depth"))->check(CLI::Range(0, 20));
    verb->add_option("--guard", words->guard, cli.help("guard"))->check(CLI::PositiveNumber);
    verb->add_option("--limit", words->limit, cli.help("export-limit"))->check(CLI::PositiveNumber);
    verb->add_flag("--suggested", words->withSuggested, cli.help("link-suggested"));
    verb->add_option("--kind", words->lines.kinds, cli.help("link-kind"))->delimiter(',');
    verb->add_option("--certainty", words->lines.certainty, cli.help("certainty"));
    words->filter.add(*verb, cli);
    verb->callback([&cli, words] { cli.run = [&cli, words] { return exportStore(cli, *words); }; });
}

} // namespace tuyen::cli
