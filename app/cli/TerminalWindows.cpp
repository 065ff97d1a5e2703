// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include "base/Error.h"
#include "base/Progress.h"

#include <atomic>
#include <conio.h>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace tuyen::cli {

static std::atomic<bool> interrupted { false };

static void onInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

void listenForInterrupt() { std::signal(SIGINT, onInterrupt); }

bool wasInterrupted() { return interrupted; }

bool isErrorStreamTerminal() { return _isatty(_fileno(stderr)) != 0; }

static std::string utf8FromWide(const std::wstring& wide)
{
    const int size = WideCharToMultiByte(
        CP_UTF8, 0, wide.data(), static_cast<int>(wide.size()), nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), static_cast<int>(wide.size()), text.data(), size,
        nullptr, nullptr);
    return text;
}

std::string askHidden(std::string_view question)
{
    if (!isErrorStreamTerminal()) {
        throw Error("passphrase.missing");
    }
    std::fprintf(stderr, "%.*s ", static_cast<int>(question.size()), question.data());
    std::wstring answer;
    for (wint_t c = _getwch(); c != L'\r' && c != L'\n'; c = _getwch()) {
        if (c == 3) { // Ctrl+C arrives as a letter here
            throw Cancelled {};
        }
        if (c == L'\b') {
            if (!answer.empty()) {
                answer.pop_back();
            }
        } else {
            answer += static_cast<wchar_t>(c);
        }
    }
    std::fputs("\n", stderr);
    return utf8FromWide(answer);
}

void prepareStreams()
{
    // The manifest makes UTF-8 the code page of the arguments; the console has one of its own.
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
}

} // namespace tuyen::cli
