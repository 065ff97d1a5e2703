// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Console.h"

#include "store/Store.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace tuyen::cli {

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int misused = 2;
inline constexpr int rowsWait = 3;
inline constexpr int cancelled = 4;
inline constexpr int locked = 5;

/// What every verb is given.
struct Cli {
    Console console;
    std::string passphraseFile;
    std::string actor;        ///< who stands in the journal; empty: "analyst"
    std::function<int()> run; ///< set by the verb that was asked for; returns the exit code

    /// A verb with its description in the language asked for.
    CLI::App* verb(CLI::App& app, const std::string& name);
    std::string help(std::string_view code) const
    {
        return console.words("cli.option." + std::string(code));
    }

    Store openStore(const std::string& path, OpenMode mode = OpenMode::ReadOnly) const;
    /// From the file, the variable TUYEN_PASSPHRASE or the terminal. Throws Error
    /// "passphrase.missing".
    std::string passphrase(std::string_view question) const;
    /// For a new store or a new passphrase: a question on the terminal is asked twice.
    /// Throws Error "passphrase.differs", "passphrase.empty".
    std::string newPassphrase(const std::string& file, const char* variable) const;
};

/// Overwrites the letters before the memory is given back.
void wipe(std::string& secret);

} // namespace tuyen::cli
