// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/Check.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Opening.h"
#include "store/internal/Secret.h"

#include <sodium.h>

namespace tuyen {

namespace fs = std::filesystem;

/// After an unclean end a small store is looked through before it is used; a large one is trusted
/// to its page checksums, because opening must not take longer than a few seconds.
static constexpr std::uintmax_t quickCheckBelow = 256U << 20;

struct Store::Inner {
    fs::path path;
    StoreKey key;
    const Clock* clock;
    bool isReadOnly = false;
    bool isUnreliable = false;
    std::shared_ptr<void> lock; // goes last
    std::unique_ptr<sql::Connection> connection;
    std::unique_ptr<Codes> codes;
    std::string actor = "analyst";
};

Store::Store(std::unique_ptr<Inner> inner)
    : m_inner(std::move(inner))
{
    m_inner->codes = std::make_unique<Codes>(*m_inner->connection);
}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

static fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

static void removeStoreFiles(const fs::path& path)
{
    for (const char* ending : { "", "-wal", "-shm", "-journal" }) {
        auto file = path;
        file += ending;
        std::error_code ignored;
        fs::remove(file, ignored);
    }
}

static void fillNewStore(sql::Connection& connection)
{
    unsigned char id[8];
    randombytes_buf(id, sizeof id);
    sql::Transaction transaction(connection);
    connection.execute("PRAGMA application_id=" + std::to_string(applicationId));
    transaction.commit();
    migrate(connection, 0);
    connection.prepare("INSERT INTO settings(name, value) VALUES('store id', ?1)")
        .run(hex({ reinterpret_cast<char*>(id), sizeof id }));
}

Store Store::create(const fs::path& path, const StoreKey& key, const Clock& clock)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error))) {
        throw Error("store.exists", { { "file", utf8(path) } });
    }
    if (!fs::is_directory(folderOf(path), error) || !platform::canWrite(folderOf(path))) {
        throw Error("file.unwritable", { { "file", utf8(path) } });
    }
    auto inner = std::make_unique<Inner>(Inner {
        path, key, &clock, false, platform::isUnreliableVolume(folderOf(path)), {}, {}, {} });
    inner->lock = takeWriterLock(path, clock);
    try {
        inner->connection = openFile({ path, Access::Create, inner->isUnreliable }, key);
        fillNewStore(*inner->connection);
    } catch (...) {
        inner->connection.reset();
        removeStoreFiles(path);
        throw;
    }
    return Store(std::move(inner));
}

/// Everything that can be seen without the key.
static void lookAtFile(const fs::path& path, const StoreKey& key)
{
    if (readSalt(path) != key.salt()) {
        throw Error(
            "store.wrong-passphrase", { { "file", utf8(path) } }); // the key of another file
    }
    std::error_code error;
    if (fs::file_size(path, error) < pageSize) {
        throw Error("store.damaged", { { "file", utf8(path) } });
    }
}

static bool hasLog(const fs::path& path)
{
    auto log = path;
    log += "-wal";
    std::error_code error;
    const auto size = fs::file_size(log, error);
    return !error && size > 0;
}

Store Store::open(const fs::path& path, const StoreKey& key, OpenMode mode, const Clock& clock)
{
    lookAtFile(path, key);
    const auto folder = folderOf(path);
    const bool canWrite = platform::canWrite(path) && platform::canWrite(folder);
    auto inner = std::make_unique<Inner>(
        Inner { path, key, &clock, mode == OpenMode::ReadOnly || !canWrite,
            platform::isUnreliableVolume(folder), {}, {}, {} });
    const bool hadLog = hasLog(path);
    if (!canWrite && hadLog) {
        throw Error("store.unfinished", { { "file", utf8(path) } });
    }
    bool isFirst = false;
    if (!inner->isReadOnly) {
        isFirst = !isWriterLockHeld(path);
        inner->lock = takeWriterLock(path, clock);
    }
    const auto access = !canWrite ? Access::Immutable
        : inner->isReadOnly       ? Access::Read
                                  : Access::Write;
    inner->connection = openFile({ path, access, inner->isUnreliable }, key);
    auto& connection = *inner->connection;
    std::error_code error;
    if (isFirst && hadLog && fs::file_size(path, error) < quickCheckBelow
        && connection.text("PRAGMA quick_check(1)") != "ok") {
        throw Error("store.damaged", { { "file", utf8(path) } });
    }
    const int schema = static_cast<int>(connection.integer("PRAGMA user_version"));
    if (schema < newestSchema() && !inner->isReadOnly) {
        copyBeforeMigration(connection, path, schema);
        migrate(connection, schema);
    } else if (schema < newestSchema()) {
        throw Error("store.older-read-only", { { "file", utf8(path) } });
    }
    return Store(std::move(inner));
}

const fs::path& Store::path() const { return m_inner->path; }
const StoreKey& Store::key() const { return m_inner->key; }
const Clock& Store::clock() const { return *m_inner->clock; }

void Store::setActor(std::string_view name)
{
    constexpr std::size_t mostBytes = 200;
    std::string clean;
    for (const char letter : name.substr(0, mostBytes)) {
        const bool isBlank = static_cast<unsigned char>(letter) <= ' ';
        if (!isBlank) {
            clean += letter;
        } else if (!clean.empty() && clean.back() != ' ') {
            clean += ' ';
        }
    }
    if (name.size() > mostBytes) { // a letter cut in two goes whole
        while (!clean.empty() && (static_cast<unsigned char>(clean.back()) & 0xC0U) == 0x80U) {
            clean.pop_back();
        }
        if (!clean.empty() && static_cast<unsigned char>(clean.back()) >= 0xC0U) {
            clean.pop_back();
        }
    }
    if (!clean.empty() && clean.back() == ' ') {
        clean.pop_back();
    }
    m_inner->actor = clean.empty() ? "analyst" : clean;
}

const std::string& Store::actor() const { return m_inner->actor; }
bool Store::isReadOnly() const { return m_inner->isReadOnly; }
bool Store::isOnUnreliableVolume() const { return m_inner->isUnreliable; }
sql::Connection& Store::connection() const { return *m_inner->connection; }
Codes& Store::codes() const { return *m_inner->codes; }

int Store::schemaVersion() const
{
    return static_cast<int>(connection().integer("PRAGMA user_version"));
}
std::string Store::id() const
{
    return connection().text("SELECT value FROM settings WHERE name = 'store id'");
}
std::int64_t Store::changeNumber() const { return Counters(connection()).value(counter::change); }

StoreCounts Store::counts() const
{
    const Counters counters(connection());
    StoreCounts counts;
    counts.incidents = counters.value(counter::count("incidents"));
    // Records that were merged are one person.
    counts.people
        = counters.value(counter::count("persons")) - Clusters(connection()).hiddenCount();
    counts.organisations = counters.value(counter::count("organisations"));
    counts.identifiers = counters.value(counter::count("identifiers"));
    counts.places = counters.value(counter::count("places"));
    counts.routes = counters.value(counter::count("routes"));
    counts.links = counters.value(counter::count("involvements"))
        + counters.value(counter::count("identifier_uses"))
        + counters.value(counter::count("links"));
    counts.quarantined
        = connection().integer("SELECT count(*) FROM quarantine WHERE state = 'waiting'");
    counts.batches = connection().integer(
        "SELECT count(*) FROM batches WHERE is_undone = 0 AND parent IS NULL");
    return counts;
}

} // namespace tuyen
