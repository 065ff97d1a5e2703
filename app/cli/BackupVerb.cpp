// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "base/File.h"
#include "store/Check.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string file;
};
}

static int backupStore(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    {
        ConsoleProgress progress(cli.console, cli.console.words("cli.copying"));
        backup(store, pathFromUtf8(words.file), progress);
    }
    if (cli.console.isJson) {
        cli.console.printJson(Json { { "store", words.store }, { "file", words.file } });
    } else {
        cli.console.print(cli.console.words("cli.backup.done", { { "file", words.file } }) + '\n');
    }
    return done;
}

void addBackup(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "backup");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("FILE", words->file, cli.help("backup-file"))->required();
    verb->callback([&cli, words] { cli.run = [&cli, words] { return backupStore(cli, *words); }; });
}

} // namespace tuyen::cli
