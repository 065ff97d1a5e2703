// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"

#include "base/Error.h"
#include "base/File.h"
#include "domain/Entity.h"
#include "store/internal/BatchTurn.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace tuyen {

BatchStore::BatchStore(Store& store)
    : m_store(&store)
{
}

// What repairs of waiting rows added since is counted where it belongs: such a row is stored, or a
// duplicate, and no longer waits.
static constexpr const char* selectSummary
    = "SELECT b.id, s.file_name, s.sha256, b.imported_at, b.actor, b.rows_read,"
      " b.stored + ifnull(r.stored, 0), b.duplicates + ifnull(r.duplicates, 0),"
      " b.quarantined - ifnull(r.stored, 0) - ifnull(r.duplicates, 0), b.not_rows, b.is_undone,"
      " ifnull(r.stored, 0), ifnull(q.waiting, 0), b.recipe"
      " FROM batches b JOIN sources s ON s.id = b.source"
      " LEFT JOIN (SELECT parent, sum(stored) AS stored, sum(duplicates) AS duplicates FROM batches"
      "  WHERE parent IS NOT NULL AND is_undone <> 1 GROUP BY parent) r ON r.parent = b.id"
      " LEFT JOIN (SELECT batch, count(*) AS waiting FROM quarantine WHERE state = 'waiting'"
      "  GROUP BY batch) q ON q.batch = b.id"
      " WHERE b.parent IS NULL ";

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
    batch.repaired = row.integer(11);
    batch.waiting = row.integer(12);
    batch.recipe = row.text(13);
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

bool BatchStore::hasFileOfSize(std::int64_t bytes) const
{
    auto row = m_store->connection().prepare("SELECT 1 FROM sources WHERE size = ?1 LIMIT 1");
    return row.with(bytes).step();
}

std::optional<BatchSummary> BatchStore::find(BatchId id) const
{
    auto row = m_store->connection().prepare(std::string(selectSummary) + "AND b.id = ?1");
    return row.with(id.value).step() ? std::optional(readSummary(row)) : std::nullopt;
}

/// A repair's counts onto those of its import: so many rows no longer wait.
static void addRepair(RowCounts& counts, const RowCounts& repair)
{
    counts.stored += repair.stored;
    counts.duplicates += repair.duplicates;
    counts.quarantined -= repair.stored + repair.duplicates;
}

static void addRepair(Receipt& receipt, const Receipt& repair)
{
    addRepair(receipt.counts, repair.counts);
    for (const auto& sheet : repair.sheets) {
        for (auto& own : receipt.sheets) {
            if (own.name == sheet.name) {
                addRepair(own.counts, sheet.counts);
            }
        }
    }
    auto& created = receipt.created;
    created.incidents += repair.created.incidents;
    created.people += repair.created.people;
    created.identifiers += repair.created.identifiers;
    created.places += repair.created.places;
    created.routes += repair.created.routes;
    created.links += repair.created.links;
    created.figures += repair.created.figures;
    receipt.updated += repair.updated;
    receipt.repaired += repair.counts.stored;
}

std::optional<Receipt> BatchStore::receipt(BatchId id) const
{
    auto& connection = m_store->connection();
    auto row = connection.prepare(
        "SELECT receipt, is_undone FROM batches WHERE id = ?1 AND parent IS NULL");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    auto receipt = receiptFromJson(row.view(0));
    receipt.isUndone = row.integer(1) != 0;
    auto repair = connection.prepare(
        "SELECT receipt FROM batches WHERE parent = ?1 AND is_undone <> 1 ORDER BY id");
    repair.with(id.value);
    while (repair.step()) {
        addRepair(receipt, receiptFromJson(repair.view(0)));
    }
    auto state = connection.prepare(
        "SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = "
        "'dismissed') FROM quarantine WHERE batch = ?1");
    if (state.with(id.value).step()) {
        receipt.waiting = state.integer(0);
        receipt.dismissed = state.integer(1);
    }
    return receipt;
}

std::optional<BatchSummary> BatchStore::findBySha256(std::string_view sha256) const
{
    auto row = m_store->connection().prepare(std::string(selectSummary)
        + "AND s.sha256 = ?1 AND b.is_undone = 0"
          // What was accepted of the text of a document says nothing of its tables.
          " AND b.recipe NOT LIKE '{\"prose\":%' ORDER BY b.id LIMIT 1");
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

/// An incident as its lists name it and as a reader knows it: "TN-031/24 · Vụ ở Mộc Bài".
static std::string editedLabel(Store& store, EntityId entity, EntityKind kind)
{
    auto label = shownLabel(store, entity);
    if (kind != EntityKind::Incident) {
        return label;
    }
    auto code = listedLabel(store, entity);
    return label.empty() || label == code ? code : code + " · " + label;
}

std::vector<LaterEdit> BatchStore::editedSince(BatchId id, int limit) const
{
    auto& connection = m_store->connection();
    // Of what it made, also by repairs, and of what it updated; its own updates are no edits.
    auto row = connection.prepare(
        "WITH own(id) AS (SELECT id FROM batches WHERE id = ?1 OR parent = ?1),"
        " updates(entity, since) AS (SELECT c.entity, max(j.sequence) FROM journal j"
        "  JOIN journal_changes c ON c.sequence = j.sequence"
        "  WHERE j.action = 'import.update' AND j.batch IN own GROUP BY c.entity)"
        " SELECT DISTINCT j.sequence, e.id, e.kind, j.at, j.actor FROM ("
        "  SELECT c.sequence AS sequence, CASE WHEN c.entity BETWEEN g.first AND g.last THEN "
        "c.entity"
        "   ELSE c.other END AS entity FROM batch_ranges g JOIN journal_changes c"
        "   ON c.entity BETWEEN g.first AND g.last OR c.other BETWEEN g.first AND g.last"
        "   WHERE g.batch IN own AND g.table_name = 'entities'"
        "  UNION SELECT c.sequence, u.entity FROM updates u JOIN journal_changes c"
        "   ON c.entity = u.entity AND c.sequence > u.since) t"
        " JOIN journal j ON j.sequence = t.sequence JOIN entities e ON e.id = t.entity"
        " WHERE j.target IS NULL AND NOT (j.action = 'import.update' AND j.batch IN own)"
        " AND (SELECT r.action FROM journal r WHERE r.target = j.sequence ORDER BY r.sequence DESC "
        "LIMIT 1) IS NOT 'undo'"
        " ORDER BY j.sequence DESC, e.id LIMIT ?2");
    row.with(id.value, limit);
    std::vector<LaterEdit> edits;
    while (row.step()) {
        LaterEdit edit;
        edit.entity = EntityId(row.integer(1));
        edit.kind = static_cast<EntityKind>(row.integer(2));
        edit.label = editedLabel(*m_store, edit.entity, edit.kind);
        edit.what = changedFields(*m_store, row.integer(0), row.integer(1));
        edit.atMs = row.integer(3);
        edit.actor = row.text(4);
        edits.push_back(std::move(edit));
    }
    return edits;
}

void BatchStore::undo(BatchId id, Progress& progress) { turnBatch(*m_store, id, true, 0, progress); }
void BatchStore::redo(BatchId id, Progress& progress)
{
    turnBatch(*m_store, id, false, 0, progress);
}

} // namespace tuyen
