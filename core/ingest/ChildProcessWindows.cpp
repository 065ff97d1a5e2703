// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/ChildProcess.h"

#include <windows.h>

#include <system_error>
#include <vector>

namespace tuyen {

namespace {

struct Handle {
    HANDLE value = nullptr;
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { close(); }
    void close()
    {
        if (value && value != INVALID_HANDLE_VALUE) {
            CloseHandle(value);
        }
        value = nullptr;
    }
};

} // namespace

struct ChildProcess::Inner {
    Handle job;
    Handle process;
    Handle to;
    Handle from;
};

[[noreturn]] static void fail()
{
    throw std::system_error(int(GetLastError()), std::system_category());
}

/// Ended with the program, one process only, at most 1 GB and 60 s of work, no window of ours.
static void makeJob(Handle& job)
{
    job.value = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = 60LL * 10'000'000;
    limits.ProcessMemoryLimit = SIZE_T(1) << 30;
    JOBOBJECT_BASIC_UI_RESTRICTIONS ui {};
    ui.UIRestrictionsClass = JOB_OBJECT_UILIMIT_HANDLES | JOB_OBJECT_UILIMIT_READCLIPBOARD
        | JOB_OBJECT_UILIMIT_WRITECLIPBOARD | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS
        | JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_EXITWINDOWS;
    if (!job.value
        || !SetInformationJobObject(
            job.value, JobObjectExtendedLimitInformation, &limits, sizeof limits)
        || !SetInformationJobObject(job.value, JobObjectBasicUIRestrictions, &ui, sizeof ui)) {
        fail();
    }
}

static void makePipe(Handle& reading, Handle& writing, bool isReadingTheirs)
{
    SECURITY_ATTRIBUTES inherited { sizeof inherited, nullptr, TRUE };
    if (!CreatePipe(&reading.value, &writing.value, &inherited, 1 << 20)) {
        fail();
    }
    const auto ours = isReadingTheirs ? writing.value : reading.value;
    SetHandleInformation(ours, HANDLE_FLAG_INHERIT, 0);
}

/// Starts it stopped, with just the two ends it needs, puts it under the job and lets it go.
static void start(
    const std::filesystem::path& program, HANDLE in, HANDLE out, HANDLE job, Handle& process)
{
    SIZE_T size = 0;
    InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
    std::vector<std::byte> room(size);
    auto* const list = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(room.data());
    if (!InitializeProcThreadAttributeList(list, 1, 0, &size)) {
        fail();
    }
    HANDLE handed[] { in, out };
    STARTUPINFOEXW how {};
    how.StartupInfo.cb = sizeof how;
    how.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    how.StartupInfo.hStdInput = in;
    how.StartupInfo.hStdOutput = out;
    how.lpAttributeList = list;
    wchar_t root[MAX_PATH] {};
    GetWindowsDirectoryW(root, MAX_PATH);
    std::wstring environment = L"SystemRoot=" + std::wstring(root);
    environment += L'\0';
    environment += L'\0';
    std::wstring command = L'"' + program.wstring() + L'"';
    PROCESS_INFORMATION made {};
    const bool isListed = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
        static_cast<void*>(handed), sizeof handed, nullptr, nullptr);
    const bool isStarted = isListed
        && CreateProcessW(program.c_str(), command.data(), nullptr, nullptr, TRUE,
            CREATE_SUSPENDED | CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT
                | EXTENDED_STARTUPINFO_PRESENT,
            environment.data(), nullptr, &how.StartupInfo, &made);
    DeleteProcThreadAttributeList(list);
    if (!isStarted) {
        fail();
    }
    process.value = made.hProcess;
    Handle thread;
    thread.value = made.hThread;
    if (!AssignProcessToJobObject(job, made.hProcess)) {
        TerminateProcess(made.hProcess, 1);
        fail();
    }
    ResumeThread(made.hThread);
}

ChildProcess::ChildProcess(const std::filesystem::path& program)
    : m_inner(std::make_unique<Inner>())
{
    Handle in;
    Handle out;
    makePipe(in, m_inner->to, true);
    makePipe(m_inner->from, out, false);
    makeJob(m_inner->job);
    start(program, in.value, out.value, m_inner->job.value, m_inner->process);
}

ChildProcess::~ChildProcess() { end(); }

bool ChildProcess::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        DWORD count = 0;
        if (!WriteFile(m_inner->to.value, bytes.data(), DWORD(bytes.size()), &count, nullptr)
            || count == 0) {
            return false;
        }
        bytes.remove_prefix(count);
    }
    return true;
}

ChildProcess::Got ChildProcess::read(std::string& out, std::chrono::milliseconds wait)
{
    const auto until = std::chrono::steady_clock::now() + wait;
    for (;;) {
        DWORD there = 0;
        if (!PeekNamedPipe(m_inner->from.value, nullptr, 0, nullptr, &there, nullptr)) {
            return Got::End;
        }
        if (there > 0) {
            const auto before = out.size();
            out.resize(before + there);
            DWORD count = 0;
            const bool isRead
                = ReadFile(m_inner->from.value, out.data() + before, there, &count, nullptr);
            out.resize(before + (isRead ? count : 0));
            return isRead && count > 0 ? Got::Bytes : Got::End;
        }
        if (std::chrono::steady_clock::now() >= until) {
            return Got::Nothing;
        }
        Sleep(1);
    }
}

ChildProcess::Ending ChildProcess::end()
{
    if (!m_inner->process.value) {
        return Ending::Quiet;
    }
    const bool hasEnded = WaitForSingleObject(m_inner->process.value, 0) == WAIT_OBJECT_0;
    DWORD code = 0;
    if (!hasEnded) {
        TerminateJobObject(m_inner->job.value, 0);
        WaitForSingleObject(m_inner->process.value, INFINITE);
    } else {
        GetExitCodeProcess(m_inner->process.value, &code);
    }
    m_inner->process.close();
    if (code == ERROR_NOT_ENOUGH_QUOTA) { // what a job says when its time is used up
        return Ending::OutOfTime;
    }
    return code == 0 ? Ending::Quiet : Ending::Crashed;
}

std::filesystem::path ownProgram()
{
    std::wstring path(32'768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), DWORD(path.size())));
    return path;
}

} // namespace tuyen
