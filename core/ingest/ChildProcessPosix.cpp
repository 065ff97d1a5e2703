// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/ChildProcess.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace tuyen {

static constexpr std::size_t pieceSize = std::size_t(256) << 10;

static void close(int& file)
{
    if (file >= 0) {
        ::close(file);
        file = -1;
    }
}

struct ChildProcess::Inner {
    pid_t id = -1;
    int to = -1; ///< a socket: writing to one whose reader is gone is an error, not a signal
    int from = -1;

    ~Inner()
    {
        tuyen::close(to);
        tuyen::close(from);
    }
};

namespace {

struct SpawnOptions {
    posix_spawn_file_actions_t files {};
    posix_spawnattr_t attributes {};
    SpawnOptions()
    {
        posix_spawn_file_actions_init(&files);
        posix_spawnattr_init(&attributes);
    }
    SpawnOptions(const SpawnOptions&) = delete;
    SpawnOptions& operator=(const SpawnOptions&) = delete;
    ~SpawnOptions()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
    }
};

} // namespace

/// A group of its own, so that Ctrl+C reaches the program only and it can end its import in order;
/// signals as at the start of any program.
static void setUp(SpawnOptions& options, int in, int out)
{
    posix_spawn_file_actions_adddup2(&options.files, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&options.files, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&options.files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#ifdef __GLIBC__
    posix_spawn_file_actions_addclosefrom_np(&options.files, 3);
#endif
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&options.attributes, &signals);
    sigfillset(&signals);
    posix_spawnattr_setsigdefault(&options.attributes, &signals);
    posix_spawnattr_setpgroup(&options.attributes, 0);
    posix_spawnattr_setflags(&options.attributes,
        POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
}

static std::vector<std::string> cleanEnvironment()
{
    std::vector<std::string> kept { "LC_ALL=C.UTF-8" };
    for (const char* name : { "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS" }) {
        if (const char* value = std::getenv(name)) {
            kept.push_back(std::string(name) + '=' + value);
        }
    }
    return kept;
}

ChildProcess::ChildProcess(const std::filesystem::path& program)
    : m_inner(std::make_unique<Inner>())
{
    std::array<int, 2> in { -1, -1 };
    std::array<int, 2> out { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in.data()) != 0) {
        throw std::system_error(errno, std::generic_category());
    }
    m_inner->to = in[0];
    if (::pipe2(out.data(), O_CLOEXEC) != 0) {
        tuyen::close(in[1]);
        throw std::system_error(errno, std::generic_category());
    }
    m_inner->from = out[0];
#ifdef F_SETPIPE_SZ
    ::fcntl(m_inner->from, F_SETPIPE_SZ, 1 << 20); // fewer turns between the two; may be refused
#endif
    auto environment = cleanEnvironment();
    std::vector<char*> variables;
    for (auto& variable : environment) {
        variables.push_back(variable.data());
    }
    variables.push_back(nullptr);
    std::string name = program.string();
    std::array<char*, 2> words { name.data(), nullptr };
    SpawnOptions options;
    setUp(options, in[1], out[1]);
    const int problem = ::posix_spawn(&m_inner->id, name.c_str(), &options.files,
        &options.attributes, words.data(), variables.data());
    tuyen::close(in[1]);
    tuyen::close(out[1]);
    if (problem != 0) {
        m_inner->id = -1;
        throw std::system_error(problem, std::generic_category());
    }
}

ChildProcess::~ChildProcess() { end(); }

bool ChildProcess::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::send(m_inner->to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        bytes.remove_prefix(std::size_t(count));
    }
    return true;
}

ChildProcess::Got ChildProcess::read(std::string& out, std::chrono::milliseconds wait)
{
    pollfd pipe { m_inner->from, POLLIN, 0 };
    if (::poll(&pipe, 1, int(wait.count())) <= 0) {
        return Got::Nothing;
    }
    const auto before = out.size();
    out.resize(before + pieceSize);
    const auto count = ::read(m_inner->from, out.data() + before, pieceSize);
    out.resize(before + std::size_t(std::max<ssize_t>(count, 0)));
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return Got::Nothing;
    }
    return count > 0 ? Got::Bytes : Got::End;
}

ChildProcess::Ending ChildProcess::end()
{
    if (m_inner->id < 0) {
        return Ending::Quiet;
    }
    int status = 0;
    auto done = ::waitpid(m_inner->id, &status, WNOHANG);
    bool wasEnded = false;
    if (done == 0) {
        // It may have closed its pipe and be on its way out: what it died of is still to be told.
        pollfd pipe { m_inner->from, 0, 0 };
        const bool isLeaving = ::poll(&pipe, 1, 0) > 0 && (pipe.revents & POLLHUP) != 0;
        for (int i = 0; isLeaving && done == 0 && i < 20; ++i) {
            ::poll(nullptr, 0, 5);
            done = ::waitpid(m_inner->id, &status, WNOHANG);
        }
        if (done == 0) {
            wasEnded = true;
            ::kill(m_inner->id, SIGKILL);
        }
    }
    while (done == 0 || (done < 0 && errno == EINTR)) {
        done = ::waitpid(m_inner->id, &status, 0);
    }
    m_inner->id = -1;
    if (wasEnded || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) {
        return Ending::Quiet;
    }
    const bool isOutOfTime
        = WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
    return isOutOfTime ? Ending::OutOfTime : Ending::Crashed;
}

std::filesystem::path ownProgram() { return std::filesystem::read_symlink("/proc/self/exe"); }

} // namespace tuyen
