// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/JournalChain.h"

#include "store/internal/Secret.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace tuyen {

static constexpr std::size_t hashSize = 32;

std::string blake2b(std::string_view bytes, std::string_view key)
{
    startSodium();
    std::string hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
        reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        key.empty() ? nullptr : reinterpret_cast<const unsigned char*>(key.data()), key.size());
    return hash;
}

/// Length before bytes, so that no two lists of fields are written alike.
static void put(std::string& out, std::string_view field)
{
    const auto size = static_cast<std::uint64_t>(field.size());
    for (int shift = 0; shift < 64; shift += 8) {
        out += static_cast<char>((size >> shift) & 0xff);
    }
    out += field;
}

static void put(std::string& out, std::int64_t number)
{
    put(out, std::string_view(std::to_string(number)));
}

static std::string changeDigest(const RowChange& change, std::string_view salt)
{
    std::string text;
    put(text, change.table);
    put(text, change.row);
    put(text, change.before ? "1" + *change.before : std::string("0"));
    put(text, change.after ? "1" + *change.after : std::string("0"));
    return blake2b(text, salt);
}

struct ChainLink {
    std::int64_t sequence = 0;
    std::int64_t at = 0;
    std::string actor, action, reason;
    std::int64_t batch = 0, target = 0;
    std::string entities;
    std::int64_t changes = 0;
    std::string digest;
};

static std::string linkHash(const ChainLink& link, std::string_view previous)
{
    std::string text;
    put(text, std::string_view("tuyen journal 1"));
    put(text, previous);
    put(text, link.sequence);
    put(text, link.at);
    put(text, link.actor);
    put(text, link.action);
    put(text, link.reason);
    put(text, link.batch);
    put(text, link.target);
    put(text, link.entities);
    put(text, link.changes);
    put(text, link.digest);
    return blake2b(text);
}

static void insertChange(sql::Connection& connection, std::int64_t sequence,
    const RowChange& change, const std::string& salt, const std::string& digest)
{
    auto insert = connection.prepare("INSERT INTO journal_changes(sequence, table_name, row, "
                                     "entity, other, before, after, salt, digest)"
                                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.with(sequence, change.table, change.row, change.entity);
    if (change.other != 0) {
        insert.bind(5, change.other);
    }
    if (change.before) {
        insert.bindStatic(6, *change.before);
    }
    if (change.after) {
        insert.bindStatic(7, *change.after);
    }
    insert.bindBlob(8, salt);
    insert.bindBlob(9, digest);
    insert.finish();
}

std::int64_t appendToChain(
    sql::Connection& connection, const NewEntry& entry, const std::vector<RowChange>& changes)
{
    ChainLink link;
    std::string previous(hashSize, '\0');
    auto last
        = connection.prepare("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1");
    if (last.step()) {
        link.sequence = last.integer(0);
        previous = last.text(1);
    }
    ++link.sequence;
    link.at = entry.atMs;
    link.actor = entry.actor;
    link.action = entry.action;
    link.reason = entry.reason;
    link.batch = entry.batch.value;
    link.target = entry.target;
    link.entities = nlohmann::json(entry.entities).dump();
    link.changes = changes.empty() ? entry.changeCount : static_cast<std::int64_t>(changes.size());
    std::vector<std::string> salts;
    std::vector<std::string> digests;
    std::string all;
    for (const auto& change : changes) {
        startSodium();
        std::string salt(16, '\0');
        randombytes_buf(salt.data(), salt.size());
        digests.push_back(changeDigest(change, salt));
        all += digests.back();
        salts.push_back(std::move(salt));
    }
    link.digest = changes.empty() && !entry.digest.empty() ? entry.digest : blake2b(all);
    auto insert = connection.prepare(
        "INSERT INTO journal(sequence, at, actor, action, reason, batch, target, entities, "
        "changes, digest, hash)"
        " VALUES(?1, ?2, ?3, ?4, ?5, nullif(?6, 0), nullif(?7, 0), ?8, ?9, ?10, ?11)");
    insert.with(link.sequence, link.at, link.actor, link.action, link.reason, link.batch,
        link.target, link.entities, link.changes);
    insert.bindBlob(10, link.digest);
    insert.bindBlob(11, linkHash(link, previous));
    insert.finish();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        insertChange(connection, link.sequence, changes[i], salts[i], digests[i]);
    }
    return link.sequence;
}

/// The digests of an entry's changes, each checked against its texts where these are still there.
static bool changesAreWhole(sql::Connection& connection, const ChainLink& link)
{
    auto rows = connection.prepare("SELECT table_name, row, before, after, salt, digest FROM "
                                   "journal_changes WHERE sequence = ?1 ORDER BY id");
    rows.with(link.sequence);
    std::string all;
    std::int64_t count = 0;
    while (rows.step()) {
        RowChange change;
        change.table = rows.text(0);
        change.row = rows.integer(1);
        change.before = rows.isNull(2) ? std::nullopt : std::optional(rows.text(2));
        change.after = rows.isNull(3) ? std::nullopt : std::optional(rows.text(3));
        if (changeDigest(change, rows.view(4)) != rows.view(5)) {
            return false;
        }
        all += rows.view(5);
        ++count;
    }
    if (count == 0) {
        // An import is one entry over ranges of ids; every other entry has its changes by it.
        return link.changes == 0 || link.action.starts_with("import");
    }
    return count == link.changes && blake2b(all) == link.digest;
}

std::int64_t firstBreak(sql::Connection& connection, const Progress& progress)
{
    std::string previous(hashSize, '\0');
    std::int64_t expected = 1;
    auto rows = connection.prepare("SELECT sequence, at, actor, action, reason, ifnull(batch, 0), "
                                   "ifnull(target, 0), entities, changes, digest, hash"
                                   " FROM journal ORDER BY sequence");
    while (rows.step()) {
        checkpoint(progress);
        const ChainLink link { rows.integer(0), rows.integer(1), rows.text(2), rows.text(3),
            rows.text(4), rows.integer(5), rows.integer(6), rows.text(7), rows.integer(8),
            rows.text(9) };
        if (link.sequence != expected || linkHash(link, previous) != rows.view(10)
            || !changesAreWhole(connection, link)) {
            return expected;
        }
        previous = rows.text(10);
        ++expected;
    }
    return connection.integer("SELECT ifnull(min(sequence), 0) FROM journal_changes WHERE sequence "
                              "NOT IN (SELECT sequence FROM journal)");
}

} // namespace tuyen
