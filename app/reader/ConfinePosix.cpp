// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Confine.h"

#include <cerrno>
#include <cstdint>
#include <sys/resource.h>

#ifdef __linux__
#include <array>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <vector>
#endif

namespace tuyen {

static void cap(int what, rlim_t most)
{
    const rlimit limit { most, most };
    setrlimit(static_cast<__rlimit_resource_t>(what), &limit);
}

#if defined(__linux__) && !defined(TUYEN_NO_CAPS) && (defined(__x86_64__) || defined(__aarch64__))

/// What reading a file needs of the system. Everything else fails as "not permitted", which the
/// libraries take as any other failure; only a foreign system-call table ends the process.
static constexpr std::array needed {
    __NR_read,
    __NR_write,
    __NR_close,
    __NR_fstat,
    __NR_newfstatat,
    __NR_statx,
    __NR_lseek,
    __NR_mmap,
    __NR_munmap,
    __NR_mprotect,
    __NR_mremap,
    __NR_madvise,
    __NR_brk,
    __NR_exit,
    __NR_exit_group,
    __NR_rt_sigaction,
    __NR_rt_sigprocmask,
    __NR_rt_sigreturn,
    __NR_futex,
    __NR_getrandom,
    __NR_clock_gettime,
    __NR_clock_nanosleep,
    __NR_gettimeofday,
    __NR_pread64,
    __NR_readv,
    __NR_writev,
    __NR_fcntl,
    __NR_getpid,
    __NR_gettid,
    __NR_tgkill,
    __NR_sched_yield,
    __NR_sched_getaffinity,
    __NR_sysinfo,
    __NR_faccessat,
    __NR_readlinkat,
    __NR_getdents64,
    __NR_ppoll,
    __NR_uname,
    __NR_getcwd,
    __NR_getuid,
    __NR_geteuid,
    __NR_getgid,
    __NR_getegid,
    __NR_restart_syscall,
    __NR_fadvise64,
    __NR_set_robust_list,
    __NR_rseq,
#ifdef __x86_64__
    __NR_stat,
    __NR_lstat,
    __NR_access,
    __NR_readlink,
    __NR_poll,
    __NR_time,
    __NR_getdents,
#endif
};

#ifdef __x86_64__
static constexpr std::uint32_t ownTable = AUDIT_ARCH_X86_64;
#else
static constexpr std::uint32_t ownTable = AUDIT_ARCH_AARCH64;
#endif

/// The filter is a small program the kernel runs before each call: right table; open only to read;
/// else one of the list.
static void filterCalls()
{
    static constexpr auto offsetOfFlags = offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t);
    static constexpr auto offsetOfOldFlags = offsetof(seccomp_data, args) + sizeof(std::uint64_t);
    static constexpr std::uint32_t writing
        = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    std::vector<sock_filter> program;
    const auto load = [&](std::size_t at) {
        program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, std::uint32_t(at)));
    };
    const auto answer
        = [&](std::uint32_t with) { program.push_back(BPF_STMT(BPF_RET | BPF_K, with)); };
    const auto onlyToRead = [&](std::uint32_t call, std::size_t flags) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4));
        load(flags);
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writing, 0, 1));
        answer(SECCOMP_RET_ERRNO | EPERM);
        answer(SECCOMP_RET_ALLOW);
    };
    load(offsetof(seccomp_data, arch));
    program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownTable, 1, 0));
    answer(SECCOMP_RET_KILL_PROCESS);
    load(offsetof(seccomp_data, nr));
    onlyToRead(__NR_openat, offsetOfFlags);
#ifdef __NR_open
    onlyToRead(__NR_open, offsetOfOldFlags);
#else
    static_cast<void>(offsetOfOldFlags);
#endif
    for (const auto call : needed) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, std::uint32_t(call), 0, 1));
        answer(SECCOMP_RET_ALLOW);
    }
    answer(SECCOMP_RET_ERRNO | EPERM);
    sock_fprog whole { static_cast<unsigned short>(program.size()), program.data() };
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole);
}

#endif

void confine()
{
    cap(RLIMIT_CORE, 0); // a dump would hold what was in the file
    cap(RLIMIT_FSIZE, 0);
    cap(RLIMIT_CPU, 60);
#ifndef TUYEN_NO_CAPS
    cap(RLIMIT_AS, rlim_t(1) << 30);
#endif
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if !defined(TUYEN_NO_CAPS) && (defined(__x86_64__) || defined(__aarch64__))
    filterCalls();
#endif
#endif
}

} // namespace tuyen
