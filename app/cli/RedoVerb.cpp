// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Values.h"
#include "Verbs.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::int64_t batch = 0;
};
}

static int redoBatch(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    BatchStore batches(store);
    const auto number = std::to_string(words.batch);
    ConsoleProgress progress(cli.console, cli.console.words("cli.column.batch") + ' ' + number);
    batches.redo(BatchId { words.batch }, progress);
    if (cli.console.isJson) {
        for (const auto& batch : batches.list()) {
            if (batch.id.value == words.batch) {
                cli.console.printJson(json(batch));
            }
        }
    } else {
        cli.console.print(cli.console.words("cli.redo.done", { { "batch", number } }) + '\n');
    }
    return done;
}

void addRedo(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "redo");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("BATCH", words->batch, cli.help("batch-number"))->required();
    verb->callback([&cli, words] { cli.run = [&cli, words] { return redoBatch(cli, *words); }; });
}

} // namespace tuyen::cli
