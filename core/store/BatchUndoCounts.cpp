// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BatchUndo.h"

#include "store/internal/NamedCounts.h"
#include "store/internal/Sql.h"

namespace tuyen {

// What taking a batch out or putting it back means for incidents that stay.

std::int64_t BatchUndo::keptIncidents()
{
    findKept();
    auto incident = m_connection->prepare("SELECT 1 FROM incidents WHERE id = ?1");
    std::int64_t number = 0;
    for (const auto entity : m_kept) {
        incident.reset();
        number += incident.with(entity).step() ? 1 : 0;
    }
    return number;
}

void BatchUndo::recountUsed()
{
    auto counted = m_connection->prepare(
        "SELECT 1 FROM incidents WHERE id = ?1 AND counted_by_name IS NOT NULL");
    for (const auto* list : { &m_kept, &m_used }) {
        for (const auto entity : *list) {
            counted.reset();
            if (counted.with(entity).step()) {
                counted.reset();
                recountNamed(*m_connection, IncidentId(entity));
            }
        }
    }
}

/// Of this batch, and there already: rows of others use them.
std::set<std::int64_t> BatchUndo::incidentsThere()
{
    const auto [first, last] = range("entities");
    auto row = m_connection->prepare("SELECT id FROM incidents WHERE id BETWEEN ?1 AND ?2");
    row.with(first, last);
    std::set<std::int64_t> found;
    while (row.step()) {
        found.insert(row.integer(0));
    }
    return found;
}

/// Counts that are of names, of what was there before the people of this batch came back.
void BatchUndo::recount(std::set<std::int64_t> incidents)
{
    const auto [first, last] = range("entities");
    const auto added = range("involvements");
    auto row = m_connection->prepare("SELECT DISTINCT incident FROM involvements WHERE id BETWEEN "
                                     "?1 AND ?2 AND incident NOT BETWEEN ?3 AND ?4");
    row.with(added.first, added.second, first, last);
    while (row.step()) {
        incidents.insert(row.integer(0));
    }
    row.reset();
    for (const auto incident : incidents) {
        recountNamed(*m_connection, IncidentId(incident), { added.first, added.second });
    }
}

} // namespace tuyen
