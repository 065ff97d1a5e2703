// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Check.h"

#include "base/Error.h"
#include "base/File.h"
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

} // namespace tuyen
