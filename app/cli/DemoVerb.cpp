// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "base/File.h"
#include "demo/Demo.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string folder;
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

void addDemo(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "demo");
    verb->add_option("DIR", words->folder, cli.help("demo-folder"))->required();
    verb->add_option("--incidents", words->options.incidents, cli.help("demo-incidents"))
        ->check(CLI::Range(1, 10000000));
    verb->add_option("--seed", words->options.seed, cli.help("demo-seed"));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return makeDemo(cli, *words); }; });
}

} // namespace tuyen::cli
