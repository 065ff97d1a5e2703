// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/BatchTurn.h"
#include "store/internal/BatchUndo.h"
#include "store/internal/BatchUpdates.h"
#include "store/internal/Clusters.h"
#include "store/internal/Edit.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Opening.h"
#include "store/internal/Sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace tuyen {

Journal::Journal(Store& store)
    : m_store(&store)
{
}

// An entry can be taken back when it holds changes of its own, or when it took an import back or
// brought one back at somebody's wish; one that takes back or brings back another step is not
// undone itself, it is answered by redo or undo of its target. What a step is now, the newest entry
// with it as target says. What an import is, the import says: several steps may have turned it.
static constexpr const char* isTakenBack
    = "CASE j.action WHEN 'import' THEN"
      " ifnull((SELECT b.is_undone FROM batches b WHERE b.id = j.batch), 0)"
      " ELSE ifnull((SELECT r.action FROM journal r WHERE r.target = j.sequence"
      "  ORDER BY r.sequence DESC LIMIT 1), '')"
      " = CASE j.action WHEN 'import.undo' THEN 'import.redo' WHEN 'import.redo' THEN 'import.undo'"
      "  ELSE 'undo' END END";

/// That entry `alias` of the journal is a step somebody took, and no answer to one.
static std::string isStep(const std::string& alias)
{
    return "(" + alias + ".target IS NULL AND " + alias
        + ".action <> 'import.update'"
          " AND EXISTS(SELECT 1 FROM journal_changes c WHERE c.sequence = "
        + alias + ".sequence) OR " + alias
        + ".action IN ('import.undo', 'import.redo') AND (SELECT i.action FROM journal i"
          "  WHERE i.sequence = "
        + alias + ".target) = 'import')";
}

/// Such a step turned a whole import: which it was, and whether it took it out.
struct ImportTurn {
    BatchId batch;
    bool isOut = false;
};

static std::optional<ImportTurn> turnOf(const JournalEntry& entry)
{
    const bool isOut = entry.action == "import.undo";
    return isOut || entry.action == "import.redo" ? std::optional(ImportTurn { entry.batch, isOut })
                                                  : std::nullopt;
}

static JournalEntry readEntry(const sql::Statement& row)
{
    JournalEntry entry;
    entry.sequence = row.integer(0);
    entry.atMs = row.integer(1);
    entry.actor = row.text(2);
    entry.action = row.text(3);
    entry.reason = row.text(4);
    entry.batch = BatchId(row.integer(5));
    for (const auto& id : nlohmann::json::parse(row.view(6))) {
        entry.entities.emplace_back(id.get<std::int64_t>());
    }
    entry.changes = row.integer(7);
    entry.hash = hex(row.view(8));
    entry.isUndone = row.integer(9) != 0;
    return entry;
}

static std::string selectEntries(const std::string& rest)
{
    return std::string("SELECT j.sequence, j.at, j.actor, j.action, j.reason,"
                       " ifnull((SELECT b.parent FROM batches b WHERE b.id = j.batch), j.batch), "
                       "j.entities, "
                       "j.changes, j.hash, ")
        + isTakenBack + " FROM journal j " + rest;
}

static std::vector<RowChange> changesOf(sql::Connection& connection, std::int64_t sequence)
{
    auto row = connection.prepare(
        "SELECT table_name, row, entity, ifnull(other, 0), before, after FROM journal_changes"
        " WHERE sequence = ?1 ORDER BY id");
    row.with(sequence);
    std::vector<RowChange> changes;
    while (row.step()) {
        const auto textOrNone = [&row](int column) {
            return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
        };
        changes.push_back({ row.text(0), row.integer(1), row.integer(2), row.integer(3),
            textOrNone(4), textOrNone(5) });
    }
    return changes;
}

static constexpr std::array<std::string_view, 6> entityTables { "incidents", "persons",
    "organisations", "identifiers", "places", "routes" };

/// The entities that a row of a table speaks of besides its own.
static std::span<const std::string_view> mentionsOf(std::string_view table)
{
    struct Columns {
        std::string_view table;
        std::array<std::string_view, 2> names;
    };
    static constexpr std::array<Columns, 7> all { { { "same_as", { "person", "other" } },
        { "identity_decisions", { "person", "other" } },
        { "involvements", { "incident", "person" } },
        { "identifier_uses", { "entity", "identifier" } },
        { "links", { "from_entity", "to_entity" } }, { "routes", { "incident", "incident" } },
        { "watch_entries", { "entity", "entity" } } } };
    const auto it = std::ranges::find(all, table, &Columns::table);
    return it == all.end() ? std::span<const std::string_view>() : std::span(it->names);
}

/// Whether a row can be put back: its import is not taken back, and what it speaks of is there, or
/// comes back with it.
static bool hasGround(sql::Connection& connection, const RowChange& change,
    const std::string& row, const std::set<std::int64_t>& comingBack)
{
    const auto json = nlohmann::json::parse(row);
    if (const auto it = json.find("batch"); it != json.end()) {
        auto batch = connection.prepare("SELECT is_undone FROM batches WHERE id = ?1");
        if (batch.with(it->get<std::int64_t>()).step() && batch.integer(0) != 0) {
            return false;
        }
    }
    auto known = connection.prepare("SELECT 1 FROM entities WHERE id = ?1");
    return std::ranges::all_of(mentionsOf(change.table), [&](std::string_view column) {
        const auto it = json.find(column);
        if (it == json.end() || comingBack.contains(it->get<std::int64_t>())) {
            return true;
        }
        known.reset();
        return known.with(it->get<std::int64_t>()).step();
    });
}

/// A row that the entry left in place and that is gone now went with its import: the entry waits
/// until the import is brought back. So does one that would put back a row of an import that is
/// away, or one about somebody who is.
static bool isGoneWithItsBatch(Store& store, std::int64_t sequence, bool forRedo)
{
    const auto changes = changesOf(store.connection(), sequence);
    std::set<std::int64_t> comingBack;
    for (const auto& change : changes) {
        if ((forRedo ? change.after : change.before)
            && std::ranges::find(entityTables, change.table) != entityTables.end()) {
            comingBack.insert(change.row);
        }
    }
    return std::ranges::any_of(changes, [&](const RowChange& change) {
        const auto& there = forRedo ? change.before : change.after;
        const auto& coming = forRedo ? change.after : change.before;
        return (there && !rowJson(store, change.table, change.row))
            || (!there && coming
                && !hasGround(store.connection(), change, *coming, comingBack));
    });
}

/// Whether the import is as the step left it, or for redo, as it was before.
static bool canTurn(Store& store, const ImportTurn& turn, bool forRedo)
{
    auto row = store.connection().prepare("SELECT is_undone = 1 FROM batches WHERE id = ?1");
    return row.with(turn.batch.value).step() && (row.integer(0) != 0) == (turn.isOut != forRedo);
}

static JournalEntry nextOf(Store& store, bool forRedo)
{
    // A new step ends what could be brought back.
    const std::string redo = "WHERE " + isStep("j") + " AND " + isTakenBack
        + " AND (SELECT max(r.sequence) FROM journal r WHERE r.target = j.sequence) >"
          " (SELECT ifnull(max(n.sequence), 0) FROM journal n WHERE "
        + isStep("n")
        + ") ORDER BY (SELECT max(r.sequence) FROM journal r WHERE r.target = j.sequence) DESC";
    const std::string undo
        = "WHERE " + isStep("j") + " AND NOT " + isTakenBack + " ORDER BY j.sequence DESC";
    auto row = store.connection().prepare(selectEntries(forRedo ? redo : undo));
    while (row.step()) {
        const auto entry = readEntry(row);
        const auto turn = turnOf(entry);
        if (turn ? canTurn(store, *turn, forRedo)
                 : !isGoneWithItsBatch(store, entry.sequence, forRedo)) {
            return entry;
        }
    }
    return {};
}

bool Journal::canUndo() const { return nextUndo().sequence != 0; }
bool Journal::canRedo() const { return nextRedo().sequence != 0; }
JournalEntry Journal::nextUndo() const { return nextOf(*m_store, false); }
JournalEntry Journal::nextRedo() const { return nextOf(*m_store, true); }

static void requireSame(
    Store& store, const RowChange& change, const std::optional<std::string>& expected)
{
    if (rowJson(store, change.table, change.row) != expected) {
        throw Error("journal.conflict");
    }
}

/// The batch that an entry's repair of waiting rows made; none: it is no repair.
static BatchId repairOf(sql::Connection& connection, std::int64_t sequence)
{
    auto row = connection.prepare("SELECT b.id FROM journal j JOIN batches b ON b.id = j.batch"
                                  " WHERE j.sequence = ?1 AND b.parent IS NOT NULL");
    return row.with(sequence).step() ? BatchId(row.integer(0)) : BatchId();
}

/// The words by which the records of one person are found depend on all of them: a merge that comes
/// or goes changes those of records the entry itself does not name.
static void touchClusters(Store& store, Edit& edit, const std::vector<RowChange>& changes)
{
    if (std::ranges::none_of(
            changes, [](const RowChange& change) { return change.table == "same_as"; })) {
        return;
    }
    const Clusters clusters(store.connection());
    for (const auto& change : changes) {
        if (change.table != "same_as") {
            continue;
        }
        for (const auto side : { change.entity, change.other }) {
            for (const auto member : clusters.members(side)) {
                edit.touch("persons", member, EntityId(member));
            }
        }
    }
}

/// Takes the changes of one entry back, or makes them again.
static void turnEntry(
    Store& store, std::int64_t sequence, const std::string& reason, bool isRedo, Progress& progress)
{
    const auto repair = repairOf(store.connection(), sequence);
    Edit edit(store, isRedo ? "redo" : "undo", reason, sequence);
    if (repair) {
        edit.setBatch(repair);
        if (isRedo) {
            BatchUndo(store, repair, progress).putBack();
            edit.adopt(bringUpdatesBack(store, repair));
        } else {
            edit.adopt(takeBackUpdates(store, repair));
            BatchUndo(store, repair, progress).takeOut();
        }
    }
    auto changes = changesOf(store.connection(), sequence);
    touchClusters(store, edit, changes);
    if (!isRedo) {
        std::ranges::reverse(changes);
    }
    for (const auto& change : changes) {
        requireSame(store, change, isRedo ? change.before : change.after);
        edit.touch(change.table, change.row, EntityId(change.entity), EntityId(change.other));
        restoreRow(store, change.table, change.row, isRedo ? change.after : change.before);
    }
    edit.commit();
}

/// The entries of one step, in their order: a repair of rows of several imports has one for each, and
/// the later ones name the first as their target. Those whose import went, or that are as wanted, are
/// left out.
static std::vector<std::int64_t> entriesOf(Store& store, std::int64_t first, bool isRedo)
{
    std::vector<std::int64_t> entries { first };
    auto row = store.connection().prepare("SELECT j.sequence, " + std::string(isTakenBack)
        + " FROM journal j WHERE j.target = ?1 AND j.action = 'quarantine.repair' ORDER BY "
          "j.sequence");
    row.with(first);
    while (row.step()) {
        if ((row.integer(1) != 0) == isRedo) {
            entries.push_back(row.integer(0));
        }
    }
    std::erase_if(entries, [&](std::int64_t sequence) {
        return sequence != first && isGoneWithItsBatch(store, sequence, isRedo);
    });
    return entries;
}

static void turnStep(Store& store, const JournalEntry& entry, bool isRedo, Progress& progress)
{
    auto entries = entriesOf(store, entry.sequence, isRedo);
    std::optional<ForeignKeysOff> keys;
    if (std::ranges::any_of(
            entries, [&](auto sequence) { return bool(repairOf(store.connection(), sequence)); })) {
        keys.emplace(store.connection());
    }
    sql::Transaction whole(store.connection()); // all entries or none
    // Parts first, the step itself last: what was turned last is what redo finds.
    if (!isRedo) {
        std::ranges::reverse(entries);
    }
    for (const auto sequence : entries) {
        turnEntry(store, sequence, entry.reason, isRedo, progress);
    }
    whole.commit();
}

JournalEntry Journal::undo(Progress& progress)
{
    const auto entry = nextUndo();
    if (entry.sequence == 0) {
        throw Error("journal.nothing-to-undo");
    }
    if (const auto turn = turnOf(entry)) {
        turnBatch(*m_store, turn->batch, !turn->isOut, entry.sequence, progress);
    } else {
        turnStep(*m_store, entry, false, progress);
    }
    return entry;
}

JournalEntry Journal::redo(Progress& progress)
{
    const auto entry = nextRedo();
    if (entry.sequence == 0) {
        throw Error("journal.nothing-to-redo");
    }
    if (const auto turn = turnOf(entry)) {
        turnBatch(*m_store, turn->batch, turn->isOut, entry.sequence, progress);
    } else {
        turnStep(*m_store, entry, true, progress);
    }
    return entry;
}

std::vector<JournalEntry> Journal::latest(int limit, std::int64_t before) const
{
    auto row = m_store->connection().prepare(
        selectEntries("WHERE ?1 = 0 OR j.sequence < ?1 ORDER BY j.sequence DESC LIMIT ?2"));
    row.with(before, limit);
    std::vector<JournalEntry> entries;
    while (row.step()) {
        entries.push_back(readEntry(row));
    }
    return entries;
}

void Journal::note(
    std::string_view action, std::string_view reason, const std::vector<EntityId>& entities)
{
    if (m_store->isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(m_store->path()) } });
    }
    NewEntry entry;
    entry.atMs = m_store->clock().nowMs();
    entry.actor = m_store->actor();
    entry.action = action;
    entry.reason = reason;
    for (const auto id : entities) {
        entry.entities.push_back(id.value);
    }
    sql::Transaction transaction(m_store->connection());
    appendToChain(m_store->connection(), entry);
    transaction.commit();
}

std::int64_t Journal::headSequence() const
{
    return m_store->connection().integer("SELECT ifnull(max(sequence), 0) FROM journal");
}

std::string Journal::headHash() const
{
    return hex(
        m_store->connection().text("SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1"));
}

} // namespace tuyen
