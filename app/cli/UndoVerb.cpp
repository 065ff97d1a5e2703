// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Values.h"
#include "Verbs.h"

#include "store/BatchLook.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::int64_t batch = 0;
};
}

/// What stays, and what goes that others had too.
static void tell(const Console& console, const UndoLook& look)
{
    const auto number
        = [&](std::int64_t value) { return formatNumber(value, console.language); };
    if (look.keptIncidents > 0) {
        console.say("batch.kept-incidents", { { "count", number(look.keptIncidents) } });
    }
    for (const auto& other : look.leftOut) {
        console.say("batch.left-out",
            { { "count", number(other.rows) }, { "file", other.file },
                { "batch", std::to_string(other.batch.value) } });
    }
}

static int undoBatch(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store, OpenMode::ReadWrite);
    BatchStore batches(store);
    const auto number = std::to_string(words.batch);
    ConsoleProgress progress(cli.console, cli.console.words("cli.column.batch") + ' ' + number);
    const auto found = batches.find(BatchId { words.batch });
    const auto look = found && !found->isUndone ? lookAtUndo(store, found->id) : UndoLook();
    batches.undo(BatchId { words.batch }, progress);
    tell(cli.console, look);
    if (cli.console.isJson) {
        for (const auto& batch : batches.list()) {
            if (batch.id.value == words.batch) {
                cli.console.printJson(json(batch));
            }
        }
    } else {
        cli.console.print(cli.console.words("cli.undo.done", { { "batch", number } }) + '\n');
    }
    return done;
}

void addUndo(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "undo");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("BATCH", words->batch, cli.help("batch-number"))->required();
    verb->callback([&cli, words] { cli.run = [&cli, words] { return undoBatch(cli, *words); }; });
}

} // namespace tuyen::cli
