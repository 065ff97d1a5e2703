// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Platform.h"

#include "base/Error.h"
#include "base/File.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <malloc.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tuyen::platform {

bool isUnreliableVolume(const std::filesystem::path& folder)
{
    struct statfs volume { };
    if (statfs(folder.c_str(), &volume) != 0) {
        return false;
    }
    // Magic numbers of linux/magic.h and the kernel's file systems.
    static constexpr std::array<unsigned long, 12> unreliable {
        0x6969,                         // NFS
        0x517b, 0xff534d42, 0xfe534d42, // SMB, CIFS, SMB 2
        0x65735546,                     // FUSE: sshfs, cloud drives
        0x564c,                         // NCP
        0x5346414f,                     // AFS
        0x73757245,                     // Coda
        0x01021997,                     // 9P
        0x4d44, 0x2011bab0,             // FAT, exFAT: sticks
        0x00c36400                      // Ceph
    };
    const auto type = static_cast<unsigned long>(volume.f_type) & 0xffffffffUL;
    for (const auto known : unreliable) {
        if (type == known) {
            return true;
        }
    }
    return false;
}

void giveBackMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

bool canWrite(const std::filesystem::path& fileOrFolder)
{
    return access(fileOrFolder.c_str(), W_OK) == 0;
}

namespace {

class Flock : public LockFile {
public:
    explicit Flock(int file)
        : m_file(file)
    {
    }
    // The file stays: removing it would let two processes lock two files of one name.
    ~Flock() override { close(m_file); }

private:
    int m_file;
};

} // namespace

LockFile::Taken LockFile::take(const std::filesystem::path& file, const std::string& words)
{
    const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        throw Error("file.unwritable", { { "file", utf8(file) } });
    }
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        std::string holder(64, '\0');
        const auto size = pread(descriptor, holder.data(), holder.size(), 0);
        holder.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
        close(descriptor);
        return { nullptr, holder };
    }
    // A volume without locks (some network drives) gives any other error: then there is no lock to
    // hold.
    auto lock = std::make_unique<Flock>(descriptor);
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, words.data(), words.size(), 0) < 0) {
        throw Error(
            errno == ENOSPC ? "store.disk-full" : "file.unwritable", { { "file", utf8(file) } });
    }
    return { std::move(lock), {} };
}

} // namespace tuyen::platform
