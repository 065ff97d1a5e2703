// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "store/StoreKey.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace tuyen {

namespace sql {
class Connection;
}
class Codes;

enum class OpenMode { ReadWrite, ReadOnly };

struct StoreCounts {
    std::int64_t incidents = 0;
    std::int64_t people = 0;
    std::int64_t organisations = 0;
    std::int64_t identifiers = 0;
    std::int64_t places = 0;
    std::int64_t routes = 0;
    std::int64_t links = 0;
    std::int64_t quarantined = 0; ///< waiting
    std::int64_t batches = 0;     ///< not undone
};

/// One encrypted file, one connection of one thread: a job opens its own Store with the same key.
class Store {
public:
    /// Makes a new file. Throws Error "store.exists", "file.unwritable", …
    static Store create(
        const std::filesystem::path& path, const StoreKey& key, const Clock& clock = systemClock());
    /// Throws Error "store.wrong-passphrase", "store.plain-sqlite", "store.not-a-store",
    /// "store.newer", "store.damaged", "store.locked", "file.missing", "file.unreadable". An older
    /// store is backed up and migrated.
    static Store open(const std::filesystem::path& path, const StoreKey& key,
        OpenMode mode = OpenMode::ReadWrite, const Clock& clock = systemClock());
    ~Store();
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;

    const std::filesystem::path& path() const;
    const StoreKey& key() const;
    const Clock& clock() const;
    /// Who stands in the journal and in receipts for what is changed from now on; empty, or nothing
    /// but blanks: "analyst". The system's user name is never asked for.
    void setActor(std::string_view name);
    const std::string& actor() const;
    bool isReadOnly() const; ///< asked for, or the file or its folder cannot be written
    /// The file lies on a network or removable volume: slower and less safe; tell the user.
    bool isOnUnreliableVolume() const;
    int schemaVersion() const;
    std::string id() const; ///< drawn at creation, printed on reports
    StoreCounts counts() const;
    /// Grows with every committed change, from any process: views compare it to know they are
    /// stale.
    std::int64_t changeNumber() const;

    sql::Connection& connection() const; ///< for the subject stores of this folder
    Codes& codes() const;                ///< the same

private:
    struct Inner;
    explicit Store(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> m_inner;
};

} // namespace tuyen
