// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Check.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/ChangeKey.h"
#include "store/internal/Codes.h"
#include "store/internal/Digest.h"
#include "store/internal/Opening.h"

namespace tuyen {

namespace fs = std::filesystem;

void copyInto(sql::Connection& connection, const fs::path& to)
{
    std::error_code error;
    if (fs::exists(to, error)) {
        throw Error("store.exists", { { "file", utf8(to) } });
    }
    const AttachingAllowed attaching(connection);
    try {
        connection.prepare("VACUUM INTO ?1").run(utf8(to));
    } catch (...) {
        fs::remove(to, error);
        throw;
    }
}

void copyBeforeMigration(sql::Connection& connection, const fs::path& store, int schema)
{
    auto name = store.stem();
    name += ".before-schema-" + std::to_string(schema + 1);
    name += store.extension();
    const auto to = store.parent_path() / name;
    std::error_code error;
    if (fs::exists(to, error)) {
        return; // of an earlier try that did not come to its end: the same content
    }
    if (connection.text("PRAGMA integrity_check(1)") != "ok") {
        throw Error("store.damaged", { { "file", utf8(store) } });
    }
    copyInto(connection, to);
}

/// Opens a copy without leaving anything beside it, looks it through and compares its content.
static void verifyCopy(
    const fs::path& copy, const StoreKey& key, const std::string& digest, Progress& progress)
{
    const auto connection = openFile({ copy, Access::Immutable, false }, key);
    const sql::Listening listening(*connection, progress);
    Codes codes(*connection);
    if (connection->text("PRAGMA integrity_check(1)") != "ok"
        || contentDigest(*connection, codes, progress) != digest) {
        throw Error("store.damaged", { { "file", utf8(copy) } });
    }
}

static void copyVerified(Store& store, const fs::path& to, Progress& progress)
{
    auto& connection = store.connection();
    const sql::Listening listening(connection, progress);
    progress.report("backup", 0, 3);
    if (connection.text("PRAGMA integrity_check(1)") != "ok"
        || connection.integer("SELECT count(*) FROM pragma_foreign_key_check") != 0) {
        throw Error("store.damaged", { { "file", utf8(store.path()) } });
    }
    progress.report("backup", 1, 3);
    copyInto(connection, to);
    progress.report("backup", 2, 3);
    try {
        verifyCopy(to, store.key(), contentDigest(connection, store.codes(), progress), progress);
    } catch (...) {
        std::error_code ignored;
        fs::remove(to, ignored);
        throw;
    }
    progress.report("backup", 3, 3);
}

void backup(Store& store, const fs::path& to, Progress& progress)
{
    copyVerified(store, to, progress);
}

void restore(const fs::path& from, const StoreKey& key, const fs::path& to)
{
    auto store = Store::open(from, key, OpenMode::ReadOnly);
    store.connection().execute("PRAGMA query_only=OFF"); // it would forbid writing the copy too
    copyVerified(store, to, silentProgress());
}

void changePassphrase(Store& store, std::string_view newPassphrase)
{
    const auto path = store.path();
    const auto& clock = store.clock();
    if (store.isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(path) } });
    }
    const auto oldKey = store.key();
    const auto actor = store.actor();
    const auto newKey = StoreKey::fromPassphrase(newPassphrase, path);
    const auto lock = takeWriterLock(path, clock);
    {
        const Store closed = std::move(store);
    }
    try {
        changeKey(path, oldKey, newKey, clock);
    } catch (...) {
        store = Store::open(path, oldKey, OpenMode::ReadWrite, clock);
        store.setActor(actor);
        throw;
    }
    store = Store::open(path, newKey, OpenMode::ReadWrite, clock);
    store.setActor(actor);
}

} // namespace tuyen
