// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Process.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tuyen {

[[noreturn]] static void become(const std::string& program,
    const std::vector<std::string>& arguments, const ProcessOptions& options, int out, int err)
{
    ::setsid(); // no terminal: a question would fail instead of waiting for a person
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    for (const auto& [name, value] : options.environment) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> words { const_cast<char*>(program.c_str()) };
    for (const auto& argument : arguments) {
        words.push_back(const_cast<char*>(argument.c_str()));
    }
    words.push_back(nullptr);
    ::execv(program.c_str(), words.data());
    ::_exit(127);
}

/// Takes what is there; false once the other end is closed.
static bool take(int pipe, std::string& into)
{
    std::array<char, 65536> piece {};
    const auto size = ::read(pipe, piece.data(), piece.size());
    if (size > 0) {
        into.append(piece.data(), static_cast<std::size_t>(size));
    }
    return size > 0;
}

static void collect(
    pid_t child, int out, int err, const ProcessOptions& options, ProcessResult& result)
{
    bool wasInterrupted = !options.interruptWhen;
    std::array<pollfd, 2> pipes { pollfd { out, POLLIN, 0 }, pollfd { err, POLLIN, 0 } };
    while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
        ::poll(pipes.data(), pipes.size(), wasInterrupted ? -1 : 2);
        if (!wasInterrupted && options.interruptWhen()) {
            ::kill(child, SIGINT);
            wasInterrupted = true;
        }
        for (auto& pipe : pipes) {
            if (pipe.fd >= 0 && pipe.revents != 0
                && !take(pipe.fd, pipe.fd == out ? result.out : result.err)) {
                pipe.fd = -1;
            }
        }
    }
}

ProcessResult runProcess(const std::string& program, const std::vector<std::string>& arguments,
    const ProcessOptions& options)
{
    std::array<int, 2> out {};
    std::array<int, 2> err {};
    if (::pipe2(out.data(), O_CLOEXEC) != 0 || ::pipe2(err.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        become(program, arguments, options, out[1], err[1]);
    }
    ::close(out[1]);
    ::close(err[1]);
    ProcessResult result;
    collect(child, out[0], err[0], options, result);
    ::close(out[0]);
    ::close(err[0]);
    int status = 0;
    rusage usage {};
    ::wait4(child, &status, 0, &usage);
    result.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.peakKilobytes = usage.ru_maxrss;
    for (const auto& time : { usage.ru_utime, usage.ru_stime }) {
        result.workSeconds += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

} // namespace tuyen
