// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IncidentStore.h"

#include "base/Error.h"
#include "domain/Entity.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/NamedCounts.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <array>

namespace tuyen {

/// A count that somebody changed is stated by them from now on, and follows no names.
static std::uint8_t stillByName(const Incident& known, const Incident& changed)
{
    auto by = changed.countedByName;
    for (const auto& count : namedCounts()) {
        if (known.*count.quantity != changed.*count.quantity) {
            by = std::uint8_t(by & ~(1U << int(count.role)));
        }
    }
    return by;
}

/// Batch and origin stay what they were.
static void write(Store& store, const Incident& incident)
{
    auto& connection = store.connection();
    const auto id = incident.id.value;
    // What is written as the code: ours is not stored.
    const auto code = incident.code == ownCode(incident.id) ? std::string() : incident.code;
    const auto head = headOf(store, "incidents", id, incident.title, code);
    auto replace = connection.prepare(
        "INSERT OR REPLACE INTO incidents VALUES(" + placeholders(incidentColumns) + ")");
    writeIncident(RowWriter(replace, store.codes()), head, incident);
    connection.prepare("DELETE FROM incident_details WHERE id = ?1").run(id);
    auto details = connection.prepare(
        "INSERT INTO incident_details VALUES(" + placeholders(incidentDetailColumns) + ")");
    writeIncidentDetails(RowWriter(details, store.codes()), incident, id);
}

std::span<const std::string_view> incidentTables()
{
    static constexpr std::array<std::string_view, 2> tables { "incidents", "incident_details" };
    return tables;
}

static void touch(Edit& edit, IncidentId id)
{
    for (const auto table : incidentTables()) {
        edit.touch(table, id.value, entity(id));
    }
}

bool replaceIncident(Store& store, const Incident& incident)
{
    const auto known = IncidentStore(store).find(incident.id);
    if (known) {
        auto changed = incident;
        changed.countedByName = stillByName(*known, incident);
        write(store, changed);
    }
    return known.has_value();
}

IncidentId IncidentStore::add(const Incident& draft, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    Incident incident = draft;
    incident.id = IncidentId(Counters(connection).draw(counter::next("entities")));
    touch(edit, incident.id);
    write(*m_store, incident);
    edit.commit();
    return incident.id;
}

void IncidentStore::update(const Incident& incident, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    touch(edit, incident.id);
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
        removeMentions(*m_store, edit, EntityId(same));
        edit.remove("routes", route, EntityId(route), entity(id));
    }
    removeMentions(*m_store, edit, entity(id));
    edit.remove("incident_details", id.value, entity(id));
    edit.remove("incidents", id.value, entity(id));
    edit.commit();
}

} // namespace tuyen
