// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QuarantineStore.h"

#include "base/Error.h"
#include "store/internal/Edit.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/Sql.h"

namespace tuyen {

QuarantineStore::QuarantineStore(Store& store)
    : m_store(&store)
{
}

std::vector<QuarantinedRow> QuarantineStore::rows(
    BatchId batch, std::int64_t offset, std::int64_t limit) const
{
    auto row = m_store->connection().prepare(
        "SELECT id, batch, sheet, row, byte_offset, byte_length, column_names, cells, issues, "
        "state FROM quarantine"
        " WHERE state = 'waiting' AND (?1 = 0 OR batch = ?1) ORDER BY id LIMIT ?3 OFFSET ?2");
    row.with(batch.value, offset, limit);
    std::vector<QuarantinedRow> rows;
    while (row.step()) {
        QuarantinedRow found;
        found.id = QuarantineId(row.integer(0));
        found.batch = BatchId(row.integer(1));
        found.sheet = row.text(2);
        found.row = row.integer(3);
        found.offset = row.integer(4);
        found.length = row.integer(5);
        found.columns = textsFromJson(row.view(6));
        found.cells = textsFromJson(row.view(7));
        found.issues = issuesFromJson(row.view(8));
        found.state = row.text(9);
        rows.push_back(std::move(found));
    }
    return rows;
}

std::int64_t QuarantineStore::count(BatchId batch) const
{
    auto count = m_store->connection().prepare(
        "SELECT count(*) FROM quarantine WHERE state = 'waiting' AND (?1 = 0 OR batch = ?1)");
    return count.with(batch.value).step() ? count.integer(0) : 0;
}

void QuarantineStore::dismiss(QuarantineId id, std::string_view reason)
{
    Edit edit(*m_store, "quarantine.dismiss", reason);
    edit.touch("quarantine", id.value, {});
    auto update = m_store->connection().prepare("UPDATE quarantine SET state = 'dismissed' WHERE "
                                                "id = ?1 AND state = 'waiting' RETURNING id");
    if (!update.with(id.value).step()) {
        throw Error("quarantine.unknown", { { "id", std::to_string(id.value) } });
    }
    update.finish();
    edit.commit();
}

} // namespace tuyen
