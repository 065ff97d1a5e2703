// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Opening.h"

#include "base/Error.h"
#include "base/File.h"

#include <map>
#include <mutex>

namespace tuyen {

namespace {

// The system's lock belongs to the process, so the process must remember which it holds: a job
// opens its own store beside that of the window, and both write, one after the other, by SQLite's
// own locks.
struct Held {
    std::mutex mutex;
    std::map<std::filesystem::path, std::weak_ptr<platform::LockFile>> locks;
};

Held& held()
{
    static Held instance;
    return instance;
}

} // namespace

std::shared_ptr<void> takeWriterLock(const std::filesystem::path& store, const Clock& clock)
{
    const auto path = std::filesystem::weakly_canonical(store);
    auto& all = held();
    const std::lock_guard guard(all.mutex);
    if (auto mine = all.locks[path].lock()) {
        return mine;
    }
    auto file = path;
    file += ".lock";
    auto taken = platform::LockFile::take(file, isoUtc(clock.nowMs()));
    if (!taken.lock) {
        throw Error("store.locked", { { "file", utf8(store) }, { "since", taken.holder } });
    }
    std::shared_ptr<platform::LockFile> lock = std::move(taken.lock);
    all.locks[path] = lock;
    return lock;
}

bool isWriterLockHeld(const std::filesystem::path& store)
{
    auto& all = held();
    const std::lock_guard guard(all.mutex);
    const auto it = all.locks.find(std::filesystem::weakly_canonical(store));
    return it != all.locks.end() && !it->second.expired();
}

} // namespace tuyen
