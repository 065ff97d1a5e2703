// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"

#include "base/Error.h"
#include "base/File.h"
#include "domain/Entity.h"
#include "store/internal/BatchUndo.h"
#include "store/internal/Counters.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Opening.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/Subjects.h"

#include <map>

namespace tuyen {

BatchStore::BatchStore(Store& store)
    : m_store(&store)
{
}

static constexpr const char* selectSummary
    = "SELECT b.id, s.file_name, s.sha256, b.imported_at, b.actor, b.rows_read, b.stored, "
      "b.duplicates, b.quarantined,"
      " b.not_rows, b.is_undone FROM batches b JOIN sources s ON s.id = b.source ";

static BatchSummary readSummary(const sql::Statement& row)
{
    BatchSummary batch;
    batch.id = BatchId(row.integer(0));
    batch.file = row.text(1);
    batch.sha256 = row.text(2);
    batch.importedAtMs = row.integer(3);
    batch.actor = row.text(4);
    batch.counts
        = { row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9) };
    batch.isUndone = row.integer(10) != 0;
    return batch;
}

std::vector<BatchSummary> BatchStore::list() const
{
    auto row = m_store->connection().prepare(std::string(selectSummary) + "ORDER BY b.id DESC");
    std::vector<BatchSummary> batches;
    while (row.step()) {
        batches.push_back(readSummary(row));
    }
    return batches;
}

std::optional<Receipt> BatchStore::receipt(BatchId id) const
{
    auto row
        = m_store->connection().prepare("SELECT receipt, is_undone FROM batches WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    auto receipt = receiptFromJson(row.view(0));
    receipt.isUndone = row.integer(1) != 0;
    return receipt;
}

std::optional<BatchSummary> BatchStore::findBySha256(std::string_view sha256) const
{
    auto row = m_store->connection().prepare(std::string(selectSummary)
        + "WHERE s.sha256 = ?1 AND b.is_undone = 0 ORDER BY b.id LIMIT 1");
    return row.with(sha256).step() ? std::optional(readSummary(row)) : std::nullopt;
}

/// Names of the columns that differ; of a row that came or went, the name of its table.
static std::string changedFields(Store& store, std::int64_t sequence, std::int64_t entity)
{
    auto row = store.connection().prepare(
        "SELECT DISTINCT coalesce(k.key, c.table_name) FROM journal_changes c"
        " LEFT JOIN (SELECT c2.id AS id, b.key AS key FROM journal_changes c2, "
        "json_each(c2.before) b WHERE c2.sequence = ?1"
        "   AND c2.after IS NOT NULL AND json_extract(c2.after, '$.' || b.key) IS NOT b.value"
        "  UNION SELECT c3.id, a.key FROM journal_changes c3, json_each(c3.after) a WHERE "
        "c3.sequence = ?1"
        "   AND c3.before IS NOT NULL AND json_extract(c3.before, '$.' || a.key) IS NOT a.value) k "
        "ON k.id = c.id"
        " WHERE c.sequence = ?1 AND (c.entity = ?2 OR c.other = ?2)");
    row.with(sequence, entity);
    std::string fields;
    while (row.step()) {
        fields += (fields.empty() ? "" : ", ") + row.text(0);
    }
    return fields;
}

std::vector<LaterEdit> BatchStore::editedSince(BatchId id, int limit) const
{
    auto& connection = m_store->connection();
    auto row = connection.prepare(
        "SELECT DISTINCT j.sequence, e.id, e.kind, j.at, j.actor FROM batch_ranges g"
        " JOIN journal_changes c ON c.entity BETWEEN g.first AND g.last OR c.other BETWEEN g.first "
        "AND g.last"
        " JOIN journal j ON j.sequence = c.sequence"
        " JOIN entities e ON e.id = CASE WHEN c.entity BETWEEN g.first AND g.last THEN c.entity "
        "ELSE c.other END"
        " WHERE g.batch = ?1 AND g.table_name = 'entities' AND j.target IS NULL"
        " AND (SELECT r.action FROM journal r WHERE r.target = j.sequence ORDER BY r.sequence DESC "
        "LIMIT 1) IS NOT 'undo'"
        " ORDER BY j.sequence DESC, e.id LIMIT ?2");
    row.with(id.value, limit);
    std::vector<LaterEdit> edits;
    while (row.step()) {
        LaterEdit edit;
        edit.entity = EntityId(row.integer(1));
        edit.kind = static_cast<EntityKind>(row.integer(2));
        edit.label = shownLabel(*m_store, edit.entity);
        edit.what = changedFields(*m_store, row.integer(0), row.integer(1));
        edit.atMs = row.integer(3);
        edit.actor = row.text(4);
        edits.push_back(std::move(edit));
    }
    return edits;
}

/// Undo and redo alike: one transaction, one entry that names the import it answers.
static void turn(Store& store, BatchId id, bool out, Progress& progress)
{
    auto& connection = store.connection();
    if (store.isReadOnly()) {
        throw Error("store.read-only", { { "file", utf8(store.path()) } });
    }
    const ForeignKeysOff keys(connection);
    sql::Transaction transaction(connection);
    const sql::Listening listening(connection, progress);
    auto batch = connection.prepare("SELECT b.is_undone, s.file_name FROM batches b JOIN sources s "
                                    "ON s.id = b.source WHERE b.id = ?1");
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
    BatchUndo undo(store, id, progress);
    entry.changeCount = out ? undo.takeOut() : undo.putBack();
    entry.atMs = store.clock().nowMs();
    entry.action = out ? "import.undo" : "import.redo";
    entry.batch = id;
    auto import
        = connection.prepare("SELECT sequence FROM journal WHERE batch = ?1 AND action = 'import'");
    entry.target = import.with(id.value).step() ? import.integer(0) : 0;
    import.reset();
    appendToChain(connection, entry);
    Counters(connection).add(counter::change, 1);
    checkpoint(progress);
    transaction.commit();
}

void BatchStore::undo(BatchId id, Progress& progress) { turn(*m_store, id, true, progress); }
void BatchStore::redo(BatchId id, Progress& progress) { turn(*m_store, id, false, progress); }

} // namespace tuyen
