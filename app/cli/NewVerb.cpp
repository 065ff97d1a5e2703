// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Offscreen.h"
#include "Verbs.h"

#include "base/Error.h"
#include "base/File.h"

#include <CLI/CLI.hpp>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::string recoverySheet;
};

/// A sheet for a store that was not made after all goes away again.
class SheetGuard {
public:
    ~SheetGuard()
    {
        if (!m_file.empty()) {
            std::error_code ignored;
            std::filesystem::remove(m_file, ignored);
        }
    }
    void watch(const std::string& file) { m_file = pathFromUtf8(file); }
    void keep() { m_file.clear(); }

private:
    std::filesystem::path m_file;
};
}

static int makeStore(const Cli& cli, const Words& words)
{
    const auto path = pathFromUtf8(words.store);
    if (std::filesystem::exists(path)) { // before anybody is asked for a passphrase
        throw Error("store.exists", { { "file", words.store } });
    }
    std::string secret = cli.newPassphrase(cli.passphraseFile, "TUYEN_PASSPHRASE");
    const bool isWeak = passphraseStrength(secret).step < 2;
    const StoreKey key = StoreKey::forNewStore(secret);
    wipe(secret);
    SheetGuard sheet;
    if (!words.recoverySheet.empty()) {
        sheet.watch(words.recoverySheet);
        drawRecoverySheet(words.recoverySheet, key, utf8(path.filename()), cli.console.language);
    }
    const Store store = Store::create(path, key);
    sheet.keep();
    if (isWeak) {
        cli.console.say("cli.new.weak");
    }
    cli.console.say(
        words.recoverySheet.empty() ? "cli.new.no-recovery-sheet" : "cli.new.recovery-sheet",
        { { "file", words.recoverySheet } });
    if (cli.console.isJson) {
        Json out { { "store", words.store }, { "schema", store.schemaVersion() } };
        if (!words.recoverySheet.empty()) {
            out["recoverySheet"] = words.recoverySheet;
        }
        cli.console.printJson(out);
    } else {
        cli.console.print(cli.console.words("cli.new.done", { { "file", words.store } }) + '\n');
    }
    return done;
}

void addNew(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "new");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--recovery-sheet", words->recoverySheet, cli.help("recovery-sheet"));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return makeStore(cli, *words); }; });
}

} // namespace tuyen::cli
