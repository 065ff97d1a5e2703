// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/Check.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string file;
    std::string store;
};
}

static int restoreStore(const Cli& cli, const Words& words)
{
    const auto from = pathFromUtf8(words.file);
    if (!std::filesystem::exists(from)) {
        throw Error("file.missing", { { "file", words.file } });
    }
    std::string secret = cli.passphrase("cli.ask.passphrase");
    const StoreKey key = StoreKey::fromPassphrase(secret, from);
    wipe(secret);
    restore(from, key, pathFromUtf8(words.store));
    if (cli.console.isJson) {
        cli.console.printJson(Json { { "file", words.file }, { "store", words.store } });
    } else {
        cli.console.print(
            cli.console.words("cli.restore.done", { { "file", words.store } }) + '\n');
    }
    return done;
}

void addRestore(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "restore");
    verb->add_option("FILE", words->file, cli.help("backup-file"))->required();
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->callback(
        [&cli, words] { cli.run = [&cli, words] { return restoreStore(cli, *words); }; });
}

} // namespace tuyen::cli
