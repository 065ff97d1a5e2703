// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchLook.h"

#include "store/internal/BatchUndo.h"
#include "store/internal/Sql.h"

namespace tuyen {

/// The import and its repairs, and the fingerprints of the rows they stored.
static const std::string ownRows
    = "WITH own(id) AS (SELECT id FROM batches WHERE id = ?1 OR parent = ?1),"
      " stored(fingerprint) AS (SELECT r.fingerprint FROM batch_ranges g JOIN source_rows r"
      "  ON r.id BETWEEN g.first AND g.last WHERE g.batch IN own AND g.table_name = 'source_rows'"
      "  AND r.fingerprint <> 0) ";

static std::vector<OtherImport> others(Store& store, BatchId batch, const std::string& select)
{
    auto row = store.connection().prepare(ownRows + select);
    row.with(batch.value);
    std::vector<OtherImport> found;
    while (row.step()) {
        found.push_back({ BatchId(row.integer(0)), row.text(1), row.integer(2) });
    }
    return found;
}

UndoLook lookAtUndo(Store& store, BatchId batch)
{
    UndoLook look;
    look.keptIncidents = BatchUndo(store, batch, silentProgress()).keptIncidents();
    look.leftOut = others(store, batch,
        "SELECT b.id, s.file_name, count(*) FROM duplicate_rows d JOIN batches b ON b.id = d.batch"
        " JOIN sources s ON s.id = b.source WHERE b.is_undone = 0 AND d.batch NOT IN own"
        " AND (d.fingerprint IN stored OR EXISTS(SELECT 1 FROM batch_ranges g WHERE g.batch IN own"
        "  AND g.table_name = 'entities' AND d.incident BETWEEN g.first AND g.last))"
        " GROUP BY b.id ORDER BY b.id");
    return look;
}

std::vector<OtherImport> storedMeanwhile(Store& store, BatchId batch)
{
    return others(store, batch,
        "SELECT coalesce(b.parent, b.id) AS import, s.file_name, count(*) AS rows FROM batches b"
        " JOIN sources s ON s.id = b.source"
        " JOIN batch_ranges g ON g.batch = b.id AND g.table_name = 'source_rows'"
        " JOIN source_rows r ON r.id BETWEEN g.first AND g.last"
        " WHERE b.is_undone = 0 AND b.id NOT IN own AND r.fingerprint IN stored"
        " GROUP BY import ORDER BY rows DESC, import");
}

} // namespace tuyen
