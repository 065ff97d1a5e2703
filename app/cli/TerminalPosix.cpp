// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include "base/Error.h"
#include "base/Progress.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace tuyen::cli {

static std::atomic<bool> interrupted { false };
static_assert(std::atomic<bool>::is_always_lock_free); // it is set in a signal handler

static void onInterrupt(int signal)
{
    interrupted = true;
    // A second one is meant: the work does not stop as asked.
    std::signal(signal, SIG_DFL);
}

void listenForInterrupt()
{
    struct sigaction action { };
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    action.sa_flags = 0; // no SA_RESTART: a question on the terminal must end too
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // "| head" must not leave a store half open
}

bool wasInterrupted() { return interrupted; }

bool isErrorStreamTerminal() { return ::isatty(STDERR_FILENO) == 1; }

namespace {
/// The terminal with its echo off, for as long as this lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0) {
            close();
            throw Error("passphrase.missing");
        }
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_file, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        write("\n");
        ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        close();
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    void write(std::string_view text)
    {
        while (!text.empty()) {
            const auto done = ::write(m_file, text.data(), text.size());
            if (done <= 0) {
                return;
            }
            text.remove_prefix(static_cast<std::size_t>(done));
        }
    }

    std::string line()
    {
        std::string answer;
        for (char c = 0;;) {
            const auto done = ::read(m_file, &c, 1);
            if (done < 0 && errno == EINTR && wasInterrupted()) {
                throw Cancelled {};
            }
            if (done <= 0 || c == '\n') {
                return answer;
            }
            answer += c;
        }
    }

private:
    void close()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    int m_file;
    termios m_before {};
};
}

std::string askHidden(std::string_view question)
{
    SilentTerminal terminal;
    terminal.write(question);
    terminal.write(" ");
    return terminal.line();
}

void prepareStreams() { }

} // namespace tuyen::cli
