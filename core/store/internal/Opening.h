// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/StoreKey.h"
#include "store/internal/Platform.h"
#include "store/internal/Sql.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace tuyen {

/// "TuyN" in the header of every store.
inline constexpr std::int64_t applicationId = 0x5475794E;
/// Bytes of a page: half the pages, and so half the checksums, of SQLCipher's own 4096.
inline constexpr int pageSize = 8192;

/// How a file is to be opened.
enum class Access : std::uint8_t {
    Create, ///< there is no file yet
    Write,
    Read,     ///< the folder can be written, so SQLite may keep its shared memory there
    Immutable ///< nothing can be written at all
};

struct OpenRequest {
    std::filesystem::path path;
    Access access = Access::Write;
    bool isUnreliableVolume = false;
};

/// Opens and keys the file, proves the key right and the file ours, and sets every limit of the
/// opening recipe. Until the key is proved nothing can be written, not even by closing. Throws as
/// Store::open.
std::unique_ptr<sql::Connection> openFile(const OpenRequest& request, const StoreKey& key);

/// Writes every page anew under another key. For a copy nobody else has open.
void replaceKey(sql::Connection& connection, const StoreKey& key);

/// What the recipe set, read back from the open connection: name → value.
std::map<std::string, std::int64_t> recipeOf(const sql::Connection& connection);

/// While it lives, other files may be attached: VACUUM INTO needs one.
class AttachingAllowed {
public:
    explicit AttachingAllowed(sql::Connection& connection);
    ~AttachingAllowed();
    AttachingAllowed(const AttachingAllowed&) = delete;
    AttachingAllowed& operator=(const AttachingAllowed&) = delete;

private:
    sql::Connection* m_connection;
    bool m_isQueryOnly;
};

/// While it lives, foreign keys are not looked up row by row. For imports, whose rows are right by
/// the way they are made; the tests and `check` look at all of them. Not inside a transaction.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(sql::Connection& connection);
    ~ForeignKeysOff();
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    sql::Connection* m_connection;
};

/// While it lives, pages go straight into the file, and what was there before into a rollback
/// journal, where the write-ahead log would write everything twice. As safe, and half the writing
/// for an import that fills a store; only while nobody else has the file open, else nothing
/// happens.
class DirectWriting {
public:
    explicit DirectWriting(sql::Connection& connection);
    ~DirectWriting();
    DirectWriting(const DirectWriting&) = delete;
    DirectWriting& operator=(const DirectWriting&) = delete;

private:
    sql::Connection* m_connection = nullptr; ///< null: as it was
};

/// One process writes at a time. All writing stores of this process share one lock. Throws
/// "store.locked".
std::shared_ptr<void> takeWriterLock(const std::filesystem::path& store, const Clock& clock);
bool isWriterLockHeld(const std::filesystem::path& store); ///< by this process

/// Brings a connection's file to the newest schema, one immediate transaction a step.
void migrate(sql::Connection& connection, int from);
int newestSchema();
/// A verified copy beside the store ("a.before-schema-2.tuyen").
void copyBeforeMigration(
    sql::Connection& connection, const std::filesystem::path& store, int schema);
/// VACUUM INTO: same key, same salt, only what is in use.
void copyInto(sql::Connection& connection, const std::filesystem::path& to);

} // namespace tuyen
