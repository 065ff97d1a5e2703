// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Platform.h"

#include "base/Error.h"
#include "base/File.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <malloc.h>

namespace tuyen::platform {

bool isUnreliableVolume(const std::filesystem::path& folder)
{
    wchar_t volume[MAX_PATH + 1] = {};
    if (!GetVolumePathNameW(folder.c_str(), volume, MAX_PATH)) {
        return false;
    }
    const UINT type = GetDriveTypeW(volume);
    return type == DRIVE_REMOTE || type == DRIVE_REMOVABLE || type == DRIVE_CDROM;
}

void giveBackMemory() { _heapmin(); }

bool canWrite(const std::filesystem::path& fileOrFolder)
{
    const bool isFolder = std::filesystem::is_directory(fileOrFolder);
    // Asking for the right is the only way to know: attributes say nothing about access lists.
    const DWORD access = isFolder ? FILE_ADD_FILE : GENERIC_WRITE;
    const HANDLE handle = CreateFileW(fileOrFolder.c_str(), access,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        isFolder ? FILE_FLAG_BACKUP_SEMANTICS : 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return GetLastError() == ERROR_SHARING_VIOLATION;
    }
    CloseHandle(handle);
    return true;
}

namespace {

// The words stand at the head; the lock lies beyond them, because Windows keeps others from reading
// what is locked.
constexpr DWORD lockedByte = 4096;

class HeldFile : public LockFile {
public:
    explicit HeldFile(HANDLE file)
        : m_file(file)
    {
    }
    ~HeldFile() override { CloseHandle(m_file); }

private:
    HANDLE m_file;
};

} // namespace

LockFile::Taken LockFile::take(const std::filesystem::path& file, const std::string& words)
{
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        throw Error("file.unwritable", { { "file", utf8(file) } });
    }
    OVERLAPPED where = {};
    where.Offset = lockedByte;
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where)
        && GetLastError() == ERROR_LOCK_VIOLATION) {
        std::string holder(64, '\0');
        DWORD size = 0;
        ReadFile(handle, holder.data(), static_cast<DWORD>(holder.size()), &size, nullptr);
        holder.resize(size);
        CloseHandle(handle);
        return { nullptr, holder };
    }
    auto lock = std::make_unique<HeldFile>(handle);
    SetEndOfFile(handle);
    DWORD written = 0;
    if (!WriteFile(handle, words.data(), static_cast<DWORD>(words.size()), &written, nullptr)) {
        throw Error(GetLastError() == ERROR_DISK_FULL ? "store.disk-full" : "file.unwritable",
            { { "file", utf8(file) } });
    }
    return { std::move(lock), {} };
}

} // namespace tuyen::platform
