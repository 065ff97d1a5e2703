// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"

#include "Table.h"
#include "Terminal.h"

#include "base/Catalogue.h"
#include "base/Error.h"

#include <cstdio>

namespace tuyen::cli {

std::string Console::words(std::string_view code, const Args& args) const
{
    return sentence(code, args, language);
}

void Console::say(std::string_view code, const Args& args) const
{
    if (!isQuiet) {
        complain(words(code, args));
    }
}

void Console::complain(std::string_view text) const
{
    std::fprintf(stderr, "%s\n", harmless(text).c_str());
}

void Console::print(std::string_view words) const
{
    const auto text = harmless(words);
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
        throw Error("cli.output-closed");
    }
}

void Console::printJson(const Json& value) const
{
    print(value.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

ConsoleProgress::ConsoleProgress(const Console& console, std::string subject)
    : m_console(console)
    , m_subject(std::move(subject))
    , m_isShown(!console.isQuiet && isErrorStreamTerminal())
{
}

ConsoleProgress::~ConsoleProgress()
{
    if (m_hasLine) {
        std::fputs("\r\033[K", stderr);
    }
}

void ConsoleProgress::report(std::string_view stage, std::uint64_t done, std::uint64_t total)
{
    if (!m_isShown) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next && done != total) {
        return;
    }
    m_next = now + std::chrono::milliseconds(100);
    m_hasLine = true;
    const auto words = m_console.words("stage." + std::string(stage));
    if (total > 0) {
        std::fprintf(stderr, "\r\033[K%s: %s %llu %%", m_subject.c_str(), words.c_str(),
            static_cast<unsigned long long>(done * 100 / total));
    } else {
        std::fprintf(stderr, "\r\033[K%s: %s", m_subject.c_str(), words.c_str());
    }
}

bool ConsoleProgress::isCancelled() const { return wasInterrupted(); }

} // namespace tuyen::cli
