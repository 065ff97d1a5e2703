// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BatchTurn.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/BatchLook.h"
#include "store/internal/BatchUndo.h"
#include "store/internal/BatchUpdates.h"
#include "store/internal/Counters.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Opening.h"

#include <algorithm>
#include <iterator>

namespace tuyen {

static std::vector<BatchId> repairsOf(sql::Connection& connection, BatchId batch, int isUndone)
{
    auto row = connection.prepare(
        "SELECT id FROM batches WHERE parent = ?1 AND is_undone = ?2 ORDER BY id");
    row.with(batch.value, isUndone);
    std::vector<BatchId> repairs;
    while (row.step()) {
        repairs.emplace_back(row.integer(0));
    }
    return repairs;
}

static void add(std::vector<RowChange>& all, std::vector<RowChange> changes)
{
    std::move(changes.begin(), changes.end(), std::back_inserter(all));
}

/// Old values first, while the rows that stand for them are there; then the repairs, which stand on
/// the import; then the import. Returns the number of rows.
static std::int64_t takeOut(
    Store& store, BatchId id, std::vector<RowChange>& changes, Progress& progress)
{
    auto& connection = store.connection();
    auto mark = connection.prepare("UPDATE batches SET is_undone = 2 WHERE id = ?1");
    auto repairs = repairsOf(connection, id, 0);
    std::reverse(repairs.begin(), repairs.end());
    for (const auto repair : repairs) {
        add(changes, takeBackUpdates(store, repair));
        mark.run(repair.value);
    }
    add(changes, takeBackUpdates(store, id));
    std::int64_t rows = 0;
    for (const auto repair : repairs) {
        rows += BatchUndo(store, repair, progress).takeOut();
        mark.run(repair.value);
    }
    return rows + BatchUndo(store, id, progress).takeOut();
}

static std::int64_t putBack(
    Store& store, BatchId id, std::vector<RowChange>& changes, Progress& progress)
{
    const auto repairs = repairsOf(store.connection(), id, 2);
    auto rows = BatchUndo(store, id, progress).putBack();
    for (const auto repair : repairs) {
        rows += BatchUndo(store, repair, progress).putBack();
    }
    add(changes, bringUpdatesBack(store, id));
    for (const auto repair : repairs) {
        add(changes, bringUpdatesBack(store, repair));
    }
    return rows;
}

/// What was imported again meanwhile would stand there twice.
static void refuseTwice(Store& store, BatchId id)
{
    const auto meanwhile = storedMeanwhile(store, id);
    if (!meanwhile.empty()) {
        const auto& by = meanwhile.front();
        throw Error("batch.came-again",
            { { "batch", std::to_string(id.value) }, { "by", std::to_string(by.batch.value) },
                { "file", by.file }, { "rows", std::to_string(by.rows) } });
    }
}

static std::int64_t entryOf(sql::Connection& connection, BatchId import)
{
    auto row
        = connection.prepare("SELECT sequence FROM journal WHERE batch = ?1 AND action = 'import'");
    return row.with(import.value).step() ? row.integer(0) : 0;
}

void turnBatch(Store& store, BatchId id, bool out, std::int64_t answered, Progress& progress)
{
    auto& connection = store.connection();
    if (store.isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(store.path()) } });
    }
    const ForeignKeysOff keys(connection);
    sql::Transaction transaction(connection);
    const sql::Listening listening(connection, progress);
    auto batch = connection.prepare("SELECT b.is_undone, s.file_name FROM batches b JOIN sources s "
                                    "ON s.id = b.source WHERE b.id = ?1 AND b.parent IS NULL");
    const Args which { { "batch", std::to_string(id.value) } };
    if (!batch.with(id.value).step()) {
        throw Error("batch.unknown", which);
    }
    if ((batch.integer(0) != 0) == out) {
        throw Error(out ? "batch.already-undone" : "batch.not-undone", which);
    }
    NewEntry entry;
    entry.reason = batch.text(1);
    batch.reset();
    if (!out) {
        refuseTwice(store, id);
    }
    std::vector<RowChange> changes;
    entry.changeCount
        = out ? takeOut(store, id, changes, progress) : putBack(store, id, changes, progress);
    entry.atMs = store.clock().nowMs();
    entry.actor = store.actor();
    entry.action = out ? "import.undo" : "import.redo";
    entry.batch = id;
    entry.target = answered != 0 ? answered : entryOf(connection, id);
    appendToChain(connection, entry, changes);
    Counters(connection).add(counter::change, 1);
    checkpoint(progress);
    transaction.commit();
}

} // namespace tuyen
