// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/ChangeKey.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string newFile;
};
}

static int changePassphrase(const Cli& cli, const Words& words)
{
    const auto path = pathFromUtf8(words.store);
    if (!std::filesystem::exists(path)) {
        throw Error("file.missing", { { "file", words.store } });
    }
    std::string secret = cli.passphrase("cli.ask.passphrase");
    const StoreKey key = StoreKey::fromPassphrase(secret, path);
    wipe(secret);
    Store::open(path, key, OpenMode::ReadOnly); // a wrong one is said before a new one is asked for
    std::string fresh = cli.newPassphrase(words.newFile, "TUYEN_NEW_PASSPHRASE");
    const bool isWeak = passphraseStrength(fresh).step < 2;
    const StoreKey newKey = StoreKey::fromPassphrase(fresh, path);
    wipe(fresh);
    changeKey(path, key, newKey);
    if (isWeak) {
        cli.console.say("cli.new.weak");
    }
    if (cli.console.isJson) {
        cli.console.printJson(Json { { "store", words.store } });
    } else {
        cli.console.print(
            cli.console.words("cli.passphrase.done", { { "file", words.store } }) + '\n');
    }
    return done;
}

void addPassphrase(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "passphrase");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--new-passphrase-file", words->newFile, cli.help("new-passphrase-file"));
    verb->callback(
        [&cli, words] { cli.run = [&cli, words] { return changePassphrase(cli, *words); }; });
}

} // namespace tuyen::cli
