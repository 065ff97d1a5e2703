// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IncidentStore.h"

#include "base/Error.h"
#include "domain/Entity.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <array>

namespace tuyen {

static void write(Store& store, const Incident& incident)
{
    auto replace = store.connection().prepare(
        "INSERT OR REPLACE INTO incidents VALUES(" + placeholders(incidentColumns) + ")");
    writeIncident(RowWriter(replace, store.codes()), incident.id, incident);
}

/// What is written as the code: ours is not stored.
static std::string storedCode(const Incident& incident)
{
    return incident.code == ownCode(incident.id) ? std::string() : incident.code;
}

std::span<const std::string_view> incidentTables()
{
    static constexpr std::array<std::string_view, 2> tables { "entities", "incidents" };
    return tables;
}

bool replaceIncident(Store& store, const Incident& incident)
{
    auto change
        = store.connection().prepare("UPDATE entities SET label = nullif(?2, ''), code = "
                                     "nullif(?3, '') WHERE id = ?1 AND kind = 1 RETURNING id");
    if (!change.with(incident.id.value, incident.title, storedCode(incident)).step()) {
        return false;
    }
    change.finish();
    write(store, incident);
    return true;
}

IncidentId IncidentStore::add(const Incident& draft, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    Incident incident = draft;
    incident.id = IncidentId(Counters(connection).draw(counter::next("entities")));
    edit.touch("entities", incident.id.value, entity(incident.id));
    edit.touch("incidents", incident.id.value, entity(incident.id));
    connection
        .prepare("INSERT INTO entities(id, kind, label, code) VALUES(?1, ?2, nullif(?3, ''), "
                 "nullif(?4, ''))")
        .run(incident.id.value, static_cast<int>(EntityKind::Incident), incident.title,
            incident.code);
    write(*m_store, incident);
    edit.commit();
    return incident.id;
}

void IncidentStore::update(const Incident& incident, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    for (const auto table : incidentTables()) {
        edit.touch(table, incident.id.value, entity(incident.id));
    }
    if (!replaceIncident(*m_store, incident)) {
        throw Error("incident.unknown", { { "id", std::to_string(incident.id.value) } });
    }
    edit.commit();
}

void IncidentStore::remove(IncidentId id, std::string_view reason)
{
    auto& connection = m_store->connection();
    if (!find(id)) {
        throw Error("incident.unknown", { { "id", std::to_string(id.value) } });
    }
    Edit edit(*m_store, "edit", reason);
    auto involvements
        = connection.prepare("SELECT id, person FROM involvements WHERE incident = ?1 ORDER BY id");
    for (const auto& [row, person] : pairsOf(involvements.with(id.value))) {
        edit.remove("involvements", row, entity(id), EntityId(person));
    }
    auto routes = connection.prepare("SELECT id, id FROM routes WHERE incident = ?1 ORDER BY id");
    for (const auto& [route, same] : pairsOf(routes.with(id.value))) {
        auto legs = connection.prepare("SELECT id, route FROM route_legs WHERE id BETWEEN ?1 * 256 "
                                       "AND ?1 * 256 + 255 ORDER BY id");
        for (const auto& [leg, owner] : pairsOf(legs.with(route))) {
            edit.remove("route_legs", leg, EntityId(owner));
        }
        removeMentions(*m_store, edit, EntityId(same));
        edit.remove("routes", route, EntityId(route), entity(id));
        edit.remove("entities", route, EntityId(route));
    }
    removeMentions(*m_store, edit, entity(id));
    edit.remove("incidents", id.value, entity(id));
    edit.remove("entities", id.value, entity(id));
    edit.commit();
}

} // namespace tuyen
