// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Language.h"
#include "base/Progress.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

namespace tuyen::cli {

using Json = nlohmann::ordered_json;

/// Data goes to stdout; progress and messages go to stderr, in the language asked for.
class Console {
public:
    Language language = Language::Vietnamese;
    bool isJson = false;
    bool isQuiet = false;

    /// A sentence of resources/messages.
    std::string words(std::string_view code, const Args& args = {}) const;
    /// One sentence on stderr, left out when quiet.
    void say(std::string_view code, const Args& args = {}) const;
    /// One line on stderr, quiet or not.
    void complain(std::string_view text) const;
    /// Data as it is. Throws Error "cli.output-closed" when nobody reads any more.
    void print(std::string_view text) const;
    void printJson(const Json& value) const;
};

/// One line on the terminal that is written over, at most ten times a second; nothing where stderr
/// is no terminal or quiet is asked for. Cancelled by Ctrl+C.
class ConsoleProgress final : public Progress {
public:
    ConsoleProgress(const Console& console, std::string subject);
    ~ConsoleProgress() override;
    void report(std::string_view stage, std::uint64_t done, std::uint64_t total) override;
    bool isCancelled() const override;

private:
    const Console& m_console;
    std::string m_subject;
    bool m_isShown;
    bool m_hasLine = false;
    std::mutex m_mutex; // a task may report from any of its threads
    std::chrono::steady_clock::time_point m_next;
};

} // namespace tuyen::cli
