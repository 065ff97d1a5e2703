// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Clock.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

static int listBatches(const Cli& cli, const std::string& path)
{
    Store store = cli.openStore(path);
    const auto batches = BatchStore(store).list();
    const auto& console = cli.console;
    if (console.isJson) {
        Json out = Json::array();
        for (const auto& batch : batches) {
            out.push_back(json(batch));
        }
        console.printJson(out);
        return done;
    }
    Table table({ console.words("cli.column.batch"), console.words("cli.column.when"),
        console.words("cli.column.read"), console.words("cli.column.stored"),
        console.words("cli.column.quarantined"), console.words("cli.column.state"),
        console.words("cli.column.file") });
    for (const std::size_t column : { 0, 2, 3, 4 }) {
        table.alignRight(column);
    }
    for (const auto& batch : batches) {
        const auto number
            = [&](std::int64_t value) { return formatNumber(value, console.language); };
        table.add({ std::to_string(batch.id.value), isoUtc(batch.importedAtMs),
            number(batch.counts.rowsRead), number(batch.counts.stored),
            number(batch.counts.quarantined),
            console.words(batch.isUndone ? "cli.state.undone" : "cli.state.in"), batch.file });
    }
    console.print(table.text());
    return done;
}

void addBatches(CLI::App& app, Cli& cli)
{
    auto path = std::make_shared<std::string>();
    auto* verb = cli.verb(app, "batches");
    verb->add_option("STORE", *path, cli.help("store"))->required();
    verb->callback([&cli, path] { cli.run = [&cli, path] { return listBatches(cli, *path); }; });
}

} // namespace tuyen::cli
