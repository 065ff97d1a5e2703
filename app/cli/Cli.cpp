// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "Terminal.h"

#include "base/Error.h"
#include "base/File.h"

#include <CLI/CLI.hpp>

#include <cstdlib>

namespace tuyen::cli {

CLI::App* Cli::verb(CLI::App& app, const std::string& name)
{
    return app.add_subcommand(name, console.words("cli.verb." + name));
}

void wipe(std::string& secret)
{
    volatile char* letters = secret.data(); // volatile: the writes are not seen as useless
    for (std::size_t i = 0; i < secret.size(); ++i) {
        letters[i] = '\0';
    }
    secret.clear();
}

/// The first line of a file: editors put a line end behind it.
static std::string firstLine(const std::string& file)
{
    std::string text = readFile(pathFromUtf8(file));
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.erase(0, 3);
    }
    return text.substr(0, text.find_first_of("\r\n"));
}

static std::string given(const std::string& file, const char* variable)
{
    if (!file.empty()) {
        std::string line = firstLine(file);
        if (line.empty()) {
            throw Error("passphrase.empty");
        }
        return line;
    }
    const char* value = std::getenv(variable);
    return value ? value : "";
}

std::string Cli::passphrase(std::string_view question) const
{
    std::string found = given(passphraseFile, "TUYEN_PASSPHRASE");
    return found.empty() ? askHidden(console.words(question)) : found;
}

std::string Cli::newPassphrase(const std::string& file, const char* variable) const
{
    std::string found = given(file, variable);
    if (!found.empty()) {
        return found;
    }
    found = askHidden(console.words("cli.ask.new-passphrase"));
    if (found.empty()) {
        throw Error("passphrase.empty");
    }
    std::string again = askHidden(console.words("cli.ask.again"));
    const bool isSame = found == again;
    wipe(again);
    if (!isSame) {
        wipe(found);
        throw Error("passphrase.differs");
    }
    return found;
}

Store Cli::openStore(const std::string& path, OpenMode mode) const
{
    const auto file = pathFromUtf8(path);
    if (!std::filesystem::exists(file)) { // before anybody is asked for a passphrase
        throw Error("file.missing", { { "file", path } });
    }
    std::string secret = passphrase("cli.ask.passphrase");
    const StoreKey key = StoreKey::fromPassphrase(secret, file);
    wipe(secret);
    Store store = Store::open(file, key, mode);
    store.setActor(actor);
    return store;
}

} // namespace tuyen::cli
