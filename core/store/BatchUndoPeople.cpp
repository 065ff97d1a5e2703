// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BatchUndo.h"

#include "store/internal/RowPack.h"
#include "store/internal/Sql.h"

#include <map>

namespace tuyen {

// Who is involved in what is written once, by the import that said it first, and is so as long as a
// row of any import says it.

/// A row of another live import that is evidence for the incident ?1 and for the person ?2.
static constexpr const char* saidByOthers
    = "SELECT 1 FROM evidence e JOIN evidence o ON o.source_row = e.source_row AND o.entity = ?2"
      " JOIN source_rows r ON r.id = e.source_row JOIN sheets s ON s.id = r.sheet"
      " JOIN batches b ON b.source = s.source WHERE e.entity = ?1 AND b.id <> ?3"
      " AND b.parent IS NULL AND b.is_undone = 0 AND r.id NOT BETWEEN ?4 AND ?5 LIMIT 1";

void BatchUndo::findKeptInvolvements()
{
    const auto own = range("involvements");
    const auto rows = range("source_rows");
    auto row = m_connection->prepare("SELECT id, person FROM involvements WHERE incident = ?1 AND id "
                                     "BETWEEN ?2 AND ?3");
    auto said = m_connection->prepare(saidByOthers);
    for (const auto entity : m_kept) {
        row.reset();
        row.with(entity, own.first, own.second);
        while (row.step()) {
            said.reset();
            if (m_kept.contains(row.integer(1))
                && said.with(entity, row.integer(1), m_batch.value, rows.first, rows.second).step()) {
                m_keptInvolvements.insert(row.integer(0));
            }
        }
    }
}

/// What rows of this batch say of the people of others.
void BatchUndo::noteSaid()
{
    const auto [first, last] = range("evidence");
    std::map<std::int64_t, std::vector<std::int64_t>> ofRows;
    auto row = m_connection->prepare("SELECT source_row, entity FROM evidence WHERE id BETWEEN ?1 AND "
                                     "?2 AND source_row IS NOT NULL AND entity IS NOT NULL");
    row.with(first, last);
    while (row.step()) {
        ofRows[row.integer(0)].push_back(row.integer(1));
    }
    row.reset();
    const auto own = range("involvements");
    auto note = m_connection->prepare(
        "INSERT OR IGNORE INTO undone_said(batch, involvement) SELECT ?1, id FROM involvements"
        " WHERE incident = ?2 AND person = ?3 AND id NOT BETWEEN ?4 AND ?5");
    for (const auto& [sourceRow, entities] : ofRows) {
        for (const auto incident : entities) {
            for (const auto person : entities) {
                if (incident != person) {
                    note.run(m_batch.value, incident, person, own.first, own.second);
                }
            }
        }
    }
}

void BatchUndo::moveInvolvement(std::int64_t id)
{
    auto row = m_connection->prepare("SELECT * FROM involvements WHERE id = ?1");
    if (!row.with(id).step()) {
        return;
    }
    std::string bytes;
    packRow(bytes, row);
    const auto incident = row.integer(1);
    row.reset();
    keepApart("involvements", id, incident, bytes);
    m_connection->prepare("DELETE FROM involvements WHERE id = ?1").run(id);
    count("involvements", -1);
}

/// Of this batch, which an import taken back before it says too: they lie where it finds them.
void BatchUndo::moveNeededInvolvements()
{
    const auto [first, last] = range("involvements");
    auto row = m_connection->prepare(
        "SELECT DISTINCT involvement FROM undone_said WHERE involvement BETWEEN ?1 AND ?2");
    row.with(first, last);
    std::vector<std::int64_t> needed;
    while (row.step()) {
        if (!m_keptInvolvements.contains(row.integer(0))) {
            needed.push_back(row.integer(0));
        }
    }
    row.reset();
    for (const auto id : needed) {
        auto ends = m_connection->prepare("SELECT incident, person FROM involvements WHERE id = ?1");
        if (ends.with(id).step()) {
            const auto own = range("entities");
            for (const int column : { 0, 1 }) {
                if (ends.integer(column) < own.first || ends.integer(column) > own.second) {
                    m_used.insert(ends.integer(column));
                }
            }
        }
        ends.reset();
        moveInvolvement(id);
    }
}

/// Of an incident and of imports taken back before, where the last row that said so goes with this
/// batch.
void BatchUndo::moveUnsaidInvolvements(std::int64_t incident)
{
    auto row = m_connection->prepare(
        "SELECT i.id, i.person FROM involvements i JOIN batch_ranges g ON"
        " g.table_name = 'involvements' AND i.id BETWEEN g.first AND g.last"
        " JOIN batches b ON b.id = g.batch WHERE i.incident = ?1 AND b.is_undone = 1");
    auto said = m_connection->prepare(saidByOthers);
    const auto rows = range("source_rows");
    std::vector<std::int64_t> unsaid;
    row.with(incident);
    while (row.step()) {
        said.reset();
        if (!said.with(incident, row.integer(1), m_batch.value, rows.first, rows.second).step()) {
            unsaid.push_back(row.integer(0));
        }
    }
    row.reset();
    for (const auto id : unsaid) {
        moveInvolvement(id);
    }
}

std::int64_t BatchUndo::bringInvolvements()
{
    const auto [first, last] = range("involvements");
    auto row = m_connection->prepare(
        "SELECT row, owner, bytes FROM undone_shared WHERE table_name = 'involvements' AND (row "
        "BETWEEN ?1 AND ?2 OR row IN (SELECT involvement FROM undone_said WHERE batch = ?3))");
    row.with(first, last, m_batch.value);
    std::vector<std::pair<std::int64_t, std::int64_t>> brought;
    while (row.step()) {
        put("involvements", row.view(2));
        brought.emplace_back(row.integer(0), row.integer(1));
    }
    row.reset();
    for (const auto& [id, owner] : brought) {
        m_connection
            ->prepare("DELETE FROM undone_shared WHERE owner = ?1 AND table_name = 'involvements' AND "
                      "row = ?2")
            .run(owner, id);
    }
    m_connection->prepare("DELETE FROM undone_said WHERE batch = ?1").run(m_batch.value);
    return static_cast<std::int64_t>(brought.size());
}

} // namespace tuyen
