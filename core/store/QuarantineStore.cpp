// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QuarantineStore.h"

#include "base/Error.h"
#include "store/internal/Edit.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/Sql.h"

#include <map>

namespace tuyen {

QuarantineStore::QuarantineStore(Store& store)
    : m_store(&store)
{
}

static constexpr const char* selectRows
    = "SELECT id, batch, sheet, row, byte_offset, byte_length, column_names, cells, issues, state, "
      "context, fixes, reason FROM quarantine ";

static QuarantinedRow readRow(const sql::Statement& row)
{
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
    readSection(row.view(10), found);
    found.fixes = fixesFromJson(row.view(11));
    found.reason = row.text(12);
    return found;
}

static std::vector<QuarantinedRow> rowsIn(Store& store, std::string_view state, BatchId batch,
    std::int64_t offset = 0, std::int64_t limit = -1)
{
    auto row = store.connection().prepare(std::string(selectRows)
        + "WHERE state = ?4 AND (?1 = 0 OR batch = ?1) ORDER BY id LIMIT ?3 OFFSET ?2");
    row.with(batch.value, offset, limit, state);
    std::vector<QuarantinedRow> rows;
    while (row.step()) {
        rows.push_back(readRow(row));
    }
    return rows;
}

std::vector<QuarantinedRow> QuarantineStore::rows(
    BatchId batch, std::int64_t offset, std::int64_t limit) const
{
    return rowsIn(*m_store, "waiting", batch, offset, limit);
}

/// Who set which row aside, and when: the journal knows; the last time counts.
static void addSetAside(Store& store, std::vector<QuarantinedRow>& rows)
{
    auto entry = store.connection().prepare(
        "SELECT c.row, j.at, j.actor FROM journal j JOIN journal_changes c ON c.sequence = "
        "j.sequence WHERE j.action = 'quarantine.dismiss' AND c.table_name = 'quarantine' "
        "ORDER BY j.sequence");
    std::map<std::int64_t, std::pair<std::int64_t, std::string>> last;
    while (entry.step()) {
        last[entry.integer(0)] = { entry.integer(1), entry.text(2) };
    }
    for (auto& row : rows) {
        if (const auto found = last.find(row.id.value); found != last.end()) {
            row.setAsideAtMs = found->second.first;
            row.setAsideBy = found->second.second;
        }
    }
}

std::vector<QuarantinedRow> QuarantineStore::dismissed(
    BatchId batch, std::int64_t offset, std::int64_t limit) const
{
    auto rows = rowsIn(*m_store, "dismissed", batch, offset, limit);
    if (!rows.empty()) {
        addSetAside(*m_store, rows);
    }
    return rows;
}

std::vector<QuarantinedRow> QuarantineStore::repaired(BatchId batch) const
{
    return rowsIn(*m_store, "repaired", batch);
}

std::optional<QuarantinedRow> QuarantineStore::find(QuarantineId id) const
{
    auto row = m_store->connection().prepare(std::string(selectRows) + "WHERE id = ?1");
    return row.with(id.value).step() ? std::optional(readRow(row)) : std::nullopt;
}

static std::int64_t countIn(Store& store, std::string_view state, BatchId batch)
{
    auto count = store.connection().prepare(
        "SELECT count(*) FROM quarantine WHERE state = ?2 AND (?1 = 0 OR batch = ?1)");
    return count.with(batch.value, state).step() ? count.integer(0) : 0;
}

std::int64_t QuarantineStore::count(BatchId batch) const
{
    return countIn(*m_store, "waiting", batch);
}

std::int64_t QuarantineStore::countDismissed(BatchId batch) const
{
    return countIn(*m_store, "dismissed", batch);
}

std::map<std::string, std::int64_t> QuarantineStore::dismissedBySheet(BatchId batch) const
{
    auto row = m_store->connection().prepare("SELECT sheet, count(*) FROM quarantine WHERE batch = "
                                             "?1 AND state = 'dismissed' GROUP BY sheet");
    row.with(batch.value);
    std::map<std::string, std::int64_t> rows;
    while (row.step()) {
        rows[row.text(0)] = row.integer(1);
    }
    return rows;
}

static void turn(Store& store, std::span<const QuarantineId> ids, const char* from, const char* to,
    std::string_view action, std::string_view reason, const char* refusal)
{
    Edit edit(store, action, reason);
    auto update = store.connection().prepare(
        "UPDATE quarantine SET state = ?3, reason = nullif(?4, '') WHERE id = ?1 AND state = ?2 "
        "RETURNING id");
    for (const auto id : ids) {
        edit.touch("quarantine", id.value, {});
        update.reset();
        if (!update.with(id.value, from, to, to == std::string_view("waiting") ? "" : reason)
                 .step()) {
            throw Error(refusal, { { "id", std::to_string(id.value) } });
        }
        update.finish();
    }
    edit.commit();
}

void QuarantineStore::dismiss(std::span<const QuarantineId> ids, std::string_view reason)
{
    turn(*m_store, ids, "waiting", "dismissed", "quarantine.dismiss", reason, "quarantine.unknown");
}

void QuarantineStore::dismiss(QuarantineId id, std::string_view reason)
{
    dismiss(std::span(&id, 1), reason);
}

void QuarantineStore::bringBack(std::span<const QuarantineId> ids, std::string_view reason)
{
    turn(*m_store, ids, "dismissed", "waiting", "quarantine.bring-back", reason,
        "quarantine.not-dismissed");
}

} // namespace tuyen
