// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RemovalStore.h"

#include "store/IncidentStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Edit.h"
#include "store/internal/Subjects.h"
#include "text/Fold.h"

namespace tuyen {

RemovalStore::RemovalStore(Store& store)
    : m_store(&store)
{
}

static Args idOf(EntityId thing) { return { { "id", std::to_string(thing.value) } }; }

static std::optional<EntityKind> kindOf(Store& store, EntityId thing)
{
    auto row = store.connection().prepare("SELECT kind FROM entities WHERE id = ?1");
    return row.with(thing.value).step() ? std::optional(static_cast<EntityKind>(row.integer(0)))
                                        : std::nullopt;
}

static std::int64_t numberOf(Store& store, std::string_view sql, EntityId thing)
{
    auto row = store.connection().prepare(sql);
    return row.with(thing.value).step() ? row.integer(0) : 0;
}

std::vector<EntityId> RemovalStore::numbersAlone(EntityId thing) const
{
    auto& connection = m_store->connection();
    const bool isProtected = !clusterPseudonym(connection, thing.value).empty();
    auto row = connection.prepare(
        "SELECT DISTINCT u.identifier FROM identifier_uses u JOIN persons p ON p.id = u.entity"
        " WHERE u.entity = ?1 AND NOT EXISTS(SELECT 1 FROM identifier_uses o"
        "  WHERE o.identifier = u.identifier AND o.entity <> ?1)"
        " AND (?2 OR NOT EXISTS(SELECT 1 FROM links l WHERE l.from_entity = u.identifier)"
        "  AND NOT EXISTS(SELECT 1 FROM links l WHERE l.to_entity = u.identifier))"
        " ORDER BY u.identifier");
    row.with(thing.value, std::int64_t(isProtected));
    std::vector<EntityId> found;
    while (row.step()) {
        found.emplace_back(row.integer(0));
    }
    return found;
}

std::optional<RemovalEffect> RemovalStore::effect(EntityId thing) const
{
    const auto kind = kindOf(*m_store, thing);
    if (!kind) {
        return std::nullopt;
    }
    RemovalEffect effect;
    effect.kind = *kind;
    effect.label = listedLabel(*m_store, thing);
    const bool isIncident = *kind == EntityKind::Incident;
    effect.parts = numberOf(*m_store,
        isIncident ? "SELECT count(DISTINCT person) FROM involvements WHERE incident = ?1"
                   : "SELECT count(*) FROM involvements WHERE person = ?1",
        thing);
    effect.routes = numberOf(*m_store, "SELECT count(*) FROM routes WHERE incident = ?1", thing);
    effect.uses = numberOf(*m_store,
        "SELECT count(*) FROM identifier_uses WHERE identifier = ?1 OR entity = ?1", thing);
    auto going = numbersAlone(thing);
    effect.numbers = std::ssize(going);
    going.insert(going.begin(), thing);
    for (const auto gone : going) {
        effect.links += numberOf(*m_store,
            "SELECT count(*) FROM links WHERE from_entity = ?1 OR to_entity = ?1", gone);
    }
    effect.refusal = refusalOf(going, effect);
    return effect;
}

std::optional<Error> RemovalStore::refusalOf(
    const std::vector<EntityId>& going, const RemovalEffect& effect) const
{
    const auto thing = going.front();
    if (numberOf(*m_store, "SELECT 1 FROM same_as WHERE person = ?1 OR other = ?1", thing) != 0) {
        return Error("removal.merged");
    }
    for (const auto gone : going) {
        if (numberOf(*m_store, "SELECT 1 FROM watch_entries WHERE entity = ?1 AND ended IS NULL",
                gone)
            != 0) {
            return Error(gone == thing ? "removal.watched" : "removal.number-watched");
        }
        if (const auto batch = numberOf(
                *m_store, "SELECT min(batch) FROM undone_needs WHERE entity = ?1", gone)) {
            return Error("removal.needed", { { "batch", std::to_string(batch) } });
        }
    }
    const auto rows = effect.parts + effect.routes + effect.uses + effect.links;
    if (rows > rowsAtMost) {
        return Error("removal.too-many",
            { { "count", std::to_string(rows) }, { "most", std::to_string(rowsAtMost) } });
    }
    return std::nullopt;
}

/// The row of its own table, and what only that kind has.
static void removeRows(Store& store, Edit& edit, EntityId thing, EntityKind kind)
{
    auto& connection = store.connection();
    const auto removeAll = [&](const char* table, const char* sql) {
        auto rows = connection.prepare(sql);
        for (const auto& [row, other] : pairsOf(rows.with(thing.value))) {
            edit.remove(table, row, EntityId(other), thing);
        }
    };
    removeAll("involvements", "SELECT id, incident FROM involvements WHERE person = ?1 ORDER BY id");
    removeAll("identifier_uses",
        "SELECT id, entity FROM identifier_uses WHERE identifier = ?1 ORDER BY id");
    removeMentions(store, edit, thing);
    switch (kind) {
    case EntityKind::Person:
        edit.remove("person_details", thing.value, thing);
        edit.remove("persons", thing.value, thing);
        break;
    case EntityKind::Organisation:
        edit.remove("organisations", thing.value, thing);
        break;
    case EntityKind::Identifier:
        edit.remove("identifiers", thing.value, thing);
        break;
    case EntityKind::Place:
        edit.remove("places", thing.value, thing);
        break;
    case EntityKind::Route: // the words of its incident change with it
        edit.remove("routes", thing.value, thing,
            EntityId(numberOf(store, "SELECT incident FROM routes WHERE id = ?1", thing)));
        break;
    case EntityKind::Incident:
        break;
    }
}

EntityKind RemovalStore::removable(EntityId thing) const
{
    const auto found = effect(thing);
    if (!found) {
        throw Error("removal.gone", idOf(thing));
    }
    if (found->refusal) {
        throw Error(*found->refusal);
    }
    return found->kind;
}

void RemovalStore::remove(EntityId thing, std::string_view reason)
{
    if (trimmed(reason).empty()) {
        throw Error("removal.no-reason");
    }
    if (kindOf(*m_store, thing) == EntityKind::Incident) {
        removable(thing);
        IncidentStore(*m_store).remove(IncidentId(thing.value), reason);
        return;
    }
    Edit edit(*m_store, "remove", reason);
    const auto kind = removable(thing);
    for (const auto number : numbersAlone(thing)) {
        removeRows(*m_store, edit, number, EntityKind::Identifier);
    }
    removeRows(*m_store, edit, thing, kind);
    edit.commit();
}

} // namespace tuyen
