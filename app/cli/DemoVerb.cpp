// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "base/File.h"
#include "demo/Demo.h"
#include "demo/DemoWatch.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string folder;
    std::string watch; ///< a store
    DemoOptions options;
};
}

static int makeDemo(const Cli& cli, const Words& words)
{
    DemoResult result;
    {
        ConsoleProgress progress(cli.console, words.folder);
        result = writeDemo(pathFromUtf8(words.folder), words.options, progress);
    }
    if (cli.console.isJson) {
        cli.console.printJson(
            Json { { "files", result.files }, { "incidents", result.incidents } });
        return done;
    }
    for (const auto& file : result.files) {
        cli.console.print(file + '\n');
    }
    cli.console.say("cli.demo.done",
        { { "files", std::to_string(result.files.size()) },
            { "incidents", std::to_string(result.incidents) } });
    return done;
}

static int makeWatch(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.watch, OpenMode::ReadWrite);
    const auto entries = watchDemo(store);
    if (cli.console.isJson) {
        Json ids = Json::array();
        for (const auto& entry : entries) {
            ids.push_back(entry.entity.value);
        }
        cli.console.printJson(Json { { "store", words.watch }, { "watched", ids } });
        return done;
    }
    cli.console.say("cli.demo.watched", { { "count", std::to_string(entries.size()) } });
    return done;
}

void addDemo(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "demo");
    auto* folder = verb->add_option("DIR", words->folder, cli.help("demo-folder"));
    verb->add_option("--watch", words->watch, cli.help("demo-watch"))->excludes(folder);
    verb->add_option("--incidents", words->options.incidents, cli.help("demo-incidents"))
        ->check(CLI::Range(1, 10000000));
    verb->add_option("--seed", words->options.seed, cli.help("demo-seed"));
    verb->callback([&cli, words] {
        if (words->folder.empty() && words->watch.empty()) {
            throw CLI::RequiredError("DIR");
        }
        cli.run = [&cli, words] {
            return words->watch.empty() ? makeDemo(cli, *words) : makeWatch(cli, *words);
        };
    });
}

} // namespace tuyen::cli
