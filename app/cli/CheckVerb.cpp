// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "store/Check.h"
#include "store/FigureStore.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

static Json json(const StoreCounts& counts, std::int64_t figures)
{
    return { { "incidents", counts.incidents }, { "people", counts.people },
        { "organisations", counts.organisations }, { "identifiers", counts.identifiers },
        { "places", counts.places }, { "routes", counts.routes }, { "links", counts.links },
        { "figures", figures }, { "quarantined", counts.quarantined }, { "batches", counts.batches } };
}

static int checkStore(const Cli& cli, const std::string& path)
{
    Store store = cli.openStore(path, OpenMode::ReadWrite); // the search index is asked by writing
    const auto& console = cli.console;
    CheckResult result;
    {
        ConsoleProgress progress(console, console.words("cli.checking"));
        result = check(store, progress);
    }
    const auto figures = FigureStore(store).count();
    if (console.isJson) {
        Json out { { "ok", result.isOk }, { "schema", result.schema }, { "digest", result.digest },
            { "counts", json(result.counts, figures) }, { "problems", Json::array() } };
        for (const auto& problem : result.problems) {
            out["problems"].push_back({ { "code", problem.code },
                { "message", console.words(problem.code, problem.args) } });
        }
        console.printJson(out);
        return result.isOk ? done : failed;
    }
    for (const auto& problem : result.problems) {
        console.print(console.words(problem.code, problem.args) + '\n');
    }
    console.print(console.words(result.isOk ? "cli.check.ok" : "cli.check.bad") + '\n');
    Table table({ console.words("cli.column.what"), console.words("cli.column.count") });
    table.alignRight(1);
    const Json counts = json(result.counts, figures);
    for (const auto& [key, value] : counts.items()) {
        table.add({ console.words("cli.counts." + key),
            formatNumber(value.get<std::int64_t>(), console.language) });
    }
    console.print(table.text());
    console.print(console.words("cli.check.digest", { { "digest", result.digest } }) + '\n');
    return result.isOk ? done : failed;
}

void addCheck(CLI::App& app, Cli& cli)
{
    auto path = std::make_shared<std::string>();
    auto* verb = cli.verb(app, "check");
    verb->add_option("STORE", *path, cli.help("store"))->required();
    verb->callback([&cli, path] { cli.run = [&cli, path] { return checkStore(cli, *path); }; });
}

} // namespace tuyen::cli
