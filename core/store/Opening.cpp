// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Opening.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/Secret.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <string_view>

namespace tuyen {

namespace {

struct Setting {
    const char* name;
    int number;
    int value;
};

constexpr std::array<Setting, 9> configs { {
    { "defensive", SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { "trusted schema", SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { "load extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { "fts3 tokenizer", SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0 },
    { "dqs ddl", SQLITE_DBCONFIG_DQS_DDL, 0 },
    { "dqs dml", SQLITE_DBCONFIG_DQS_DML, 0 },
    { "foreign keys", SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
    { "views", SQLITE_DBCONFIG_ENABLE_VIEW, 1 },
    { "triggers", SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },
} };

constexpr std::array<Setting, 9> limits { {
    { "length", SQLITE_LIMIT_LENGTH, 64'000'000 },
    { "sql length", SQLITE_LIMIT_SQL_LENGTH, 1'000'000 },
    { "column", SQLITE_LIMIT_COLUMN, 200 },
    { "expr depth", SQLITE_LIMIT_EXPR_DEPTH, 100 },
    { "compound select", SQLITE_LIMIT_COMPOUND_SELECT, 10 },
    { "attached", SQLITE_LIMIT_ATTACHED, 0 },
    { "like pattern", SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500 },
    { "trigger depth", SQLITE_LIMIT_TRIGGER_DEPTH, 10 },
    { "vdbe op", SQLITE_LIMIT_VDBE_OP, 250'000 },
} };

} // namespace

/// The key goes in through the call made for it, never through SQL text.
static void giveKey(sqlite3* handle, const StoreKey& key, int (*take)(sqlite3*, const void*, int))
{
    LockedBytes text(2 + 64 + 32 + 2);
    auto* out = reinterpret_cast<char*>(text.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, 65, key.bytes(), 32);
    sodium_bin2hex(out + 66, 33, key.salt().data(), key.salt().size());
    out[98] = '\'';
    if (take(handle, out, 99) != SQLITE_OK) {
        throw Error("store.no-cipher");
    }
}

void replaceKey(sql::Connection& connection, const StoreKey& key)
{
    connection.forgetStatements();
    giveKey(connection.handle(), key, sqlite3_rekey);
}

static std::unique_ptr<SQLite::Database> openHandle(const OpenRequest& request)
{
    // NOFOLLOW looks at every part of the path, and a home folder may well be behind a link.
    std::error_code error;
    auto folder = std::filesystem::canonical(
        request.path.has_parent_path() ? request.path.parent_path() : ".", error);
    if (error) {
        throw Error("file.missing", { { "file", utf8(request.path) } });
    }
    std::string name = utf8(folder / request.path.filename());
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE;
    if (request.access == Access::Immutable) {
        std::string uri = "file://";
        for (const char c : name) {
            std::array<char, 4> escaped {};
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9') || c == '/';
            std::snprintf(escaped.data(), escaped.size(), "%%%02X",
                static_cast<unsigned>(static_cast<unsigned char>(c)));
            uri += isPlain ? std::string(1, c) : std::string(c == '\\' ? "/" : escaped.data());
        }
        name = uri.insert(7, name.starts_with('/') ? "" : "/") + "?immutable=1";
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    } else {
        flags
            |= SQLITE_OPEN_READWRITE | (request.access == Access::Create ? SQLITE_OPEN_CREATE : 0);
    }
    try {
        return std::make_unique<SQLite::Database>(name, flags, 5000);
    } catch (const SQLite::Exception&) {
        throw Error(request.access == Access::Create ? "file.unwritable" : "file.unreadable",
            { { "file", utf8(request.path) } });
    }
}

/// Reads the first page: only the right key makes sense of it.
static void proveKey(sql::Connection& connection, const OpenRequest& request)
{
    const Args where { { "file", utf8(request.path) } };
    std::int64_t application = 0;
    std::int64_t version = 0;
    try {
        application = connection.integer("PRAGMA application_id");
        connection.integer("SELECT count(*) FROM sqlite_schema");
        version = connection.integer("PRAGMA user_version");
    } catch (const Error& error) {
        throw connection.lastFailure() == SQLITE_NOTADB ? Error("store.wrong-passphrase", where)
                                                        : error;
    }
    if (request.access == Access::Create) {
        return;
    }
    if (application != applicationId) {
        throw Error("store.not-a-store", where);
    }
    if (version > newestSchema()) {
        throw Error("store.newer",
            { { "file", utf8(request.path) }, { "schema", std::to_string(version) },
                { "known", std::to_string(newestSchema()) } });
    }
}

static void setJournalMode(sql::Connection& connection, const OpenRequest& request)
{
    if (request.access == Access::Immutable) {
        return;
    }
    // WAL needs memory shared between processes, which network and stick volumes do not have.
    const std::string wanted = request.isUnreliableVolume ? "truncate" : "wal";
    if (connection.text("PRAGMA journal_mode") != wanted) {
        connection.execute("PRAGMA journal_mode=" + wanted);
    }
    connection.execute("PRAGMA wal_autocheckpoint=2000");
    if (request.access == Access::Read) {
        connection.execute("PRAGMA query_only=ON");
    }
}

/// SQLite's own account of its memory takes a lock at every allocation: a tenth of an import. Only
/// before its first use can it be told to keep none.
static void stopMemoryAccount()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);
}

std::unique_ptr<sql::Connection> openFile(const OpenRequest& request, const StoreKey& key)
{
    stopMemoryAccount();
    auto connection = std::make_unique<sql::Connection>(openHandle(request), utf8(request.path));
    sqlite3* handle = connection->handle();
    for (const auto& config : configs) {
        sqlite3_db_config(handle, config.number, config.value, nullptr);
    }
    for (const auto& limit : limits) {
        sqlite3_limit(handle, limit.number, limit.value);
    }
    // Every statement that runs takes a cursor for each table and index it touches: from memory of its
    // own, a million rows need thirty million fewer calls of malloc.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 400);
    // A wrong key must not even make closing move the log into the file.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // The file that VACUUM INTO writes takes the size of a page from here, and cannot be read when
    // it differs from that of the file it is made of.
    connection->execute("PRAGMA cipher_default_page_size=" + std::to_string(pageSize));
    giveKey(handle, key, sqlite3_key);
    if (connection->text("PRAGMA cipher_version").empty()) {
        throw Error("store.no-cipher"); // a plain SQLite was linked: it would write plain files
    }
    connection->execute("PRAGMA cipher_page_size=" + std::to_string(pageSize));
    connection->execute("PRAGMA cipher_log_level=NONE");
    proveKey(*connection, request);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    setJournalMode(*connection, request);
    connection->execute(
        "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA "
        "secure_delete=ON;"
        "PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-65536");
    return connection;
}

std::map<std::string, std::int64_t> recipeOf(const sql::Connection& constConnection)
{
    auto& connection = const_cast<sql::Connection&>(constConnection);
    std::map<std::string, std::int64_t> found;
    for (const auto& config : configs) {
        int value = -1;
        sqlite3_db_config(connection.handle(), config.number, -1, &value);
        found[config.name] = value;
    }
    for (const auto& limit : limits) {
        found[limit.name] = sqlite3_limit(connection.handle(), limit.number, -1);
    }
    for (const char* pragma :
        { "temp_store", "mmap_size", "cell_size_check", "secure_delete", "synchronous",
            "trusted_schema", "application_id", "user_version", "page_size", "query_only" }) {
        found[pragma] = connection.integer(std::string("PRAGMA ") + pragma);
    }
    found["is wal"] = connection.text("PRAGMA journal_mode") == "wal" ? 1 : 0;
    found["has cipher"] = connection.text("PRAGMA cipher_version").empty() ? 0 : 1;
    return found;
}

AttachingAllowed::AttachingAllowed(sql::Connection& connection)
    : m_connection(&connection)
    , m_isQueryOnly(connection.integer("PRAGMA query_only") != 0)
{
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    if (m_isQueryOnly) { // it forbids to write the copy too
        connection.execute("PRAGMA query_only=OFF");
    }
}
AttachingAllowed::~AttachingAllowed()
{
    sqlite3_limit(m_connection->handle(), SQLITE_LIMIT_ATTACHED, 0);
    if (m_isQueryOnly) {
        m_connection->execute("PRAGMA query_only=ON");
    }
}

DirectWriting::DirectWriting(sql::Connection& connection)
{
    if (connection.text("PRAGMA journal_mode") != "wal") {
        return;
    }
    const auto wait = connection.integer("PRAGMA busy_timeout");
    connection.integer("PRAGMA busy_timeout=0");
    try {
        if (connection.text("PRAGMA journal_mode=TRUNCATE") == "truncate") {
            m_connection = &connection;
        }
    } catch (const Error&) {
        // Somebody reads: the log stays.
    }
    connection.integer("PRAGMA busy_timeout=" + std::to_string(wait));
}

DirectWriting::~DirectWriting()
{
    if (m_connection != nullptr) {
        try {
            m_connection->text("PRAGMA journal_mode=WAL");
        } catch (...) {
            // The next opening sets it.
        }
    }
}

ForeignKeysOff::ForeignKeysOff(sql::Connection& connection)
    : m_connection(&connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}
ForeignKeysOff::~ForeignKeysOff()
{
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

} // namespace tuyen
