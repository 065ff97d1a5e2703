// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeKey.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/Opening.h"
#include "store/internal/Secret.h"

namespace tuyen {

namespace fs = std::filesystem;

static void removeWithLogs(const fs::path& path)
{
    for (const char* ending : { "", "-wal", "-shm", "-journal" }) {
        auto file = path;
        file += ending;
        std::error_code ignored;
        fs::remove(file, ignored);
    }
}

static void writeUnderNewKey(const fs::path& beside, const StoreKey& key, const StoreKey& newKey)
{
    const OpenRequest request { beside, Access::Write, true }; // no log: the file stands alone
    {
        const auto connection = openFile(request, key);
        replaceKey(*connection, newKey);
    }
    const auto proof = openFile(request, newKey);
    if (readSalt(beside) != newKey.salt() || proof->text("PRAGMA integrity_check(1)") != "ok") {
        throw Error("store.damaged", { { "file", utf8(beside) } });
    }
}

void changeKey(
    const fs::path& path, const StoreKey& key, const StoreKey& newKey, const Clock& clock)
{
    auto beside = path;
    beside += ".new-key";
    removeWithLogs(beside); // of a try that was cut off
    const auto lock = takeWriterLock(path, clock);
    {
        const Store old = Store::open(path, key, OpenMode::ReadWrite, clock);
        if (old.isReadOnly()) {
            throw Error("store.read-only", { { "file", utf8(path) } });
        }
        copyInto(old.connection(), beside);
    } // closed, so its log is in the file
    auto log = path;
    log += "-wal";
    if (fs::exists(
            log)) { // somebody else reads the old file, which must not get a new one under its log
        removeWithLogs(beside);
        throw Error("store.busy", { { "file", utf8(path) } });
    }
    try {
        writeUnderNewKey(beside, key, newKey);
        std::error_code failed;
        fs::rename(beside, path, failed);
        if (failed) {
            throw Error("file.unwritable", { { "file", utf8(path) } });
        }
    } catch (...) {
        removeWithLogs(beside);
        throw;
    }
    removeWithLogs(beside); // an emptied journal
}

} // namespace tuyen
