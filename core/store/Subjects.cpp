// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Subjects.h"

#include "domain/Entity.h"
#include "store/IdentityStore.h"
#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/Rows.h"

namespace tuyen {

std::vector<Identifier> identifiersOf(Store& store, EntityId entity)
{
    auto row = store.connection().prepare(
        "SELECT i.id, i.kind, i.value, i.label, i.detail FROM identifier_uses u"
        " JOIN identifiers i ON i.id = u.identifier WHERE u.entity = ?1 ORDER BY u.id");
    row.with(entity.value);
    std::vector<Identifier> found;
    while (row.step()) {
        found.push_back({ IdentifierId(row.integer(0)), static_cast<IdentifierKind>(row.integer(1)),
            row.text(2), row.text(3), row.text(4) });
    }
    return found;
}

EntityHead headOf(Store& store, const char* table, std::int64_t id, const std::string& label,
    const std::string& code)
{
    auto row = store.connection().prepare(
        std::string("SELECT batch, origin FROM ") + table + " WHERE id = ?1");
    const bool isKnown = row.with(id).step();
    return { id, label, code, isKnown ? row.integer(0) : 0, isKnown ? row.integer(1) : 0 };
}

std::string codeOf(Store& store, const char* table, std::int64_t id)
{
    auto row = store.connection().prepare(
        std::string("SELECT code FROM ") + table + " WHERE id = ?1");
    return row.with(id).step() ? row.text(0) : std::string();
}

std::vector<std::pair<std::int64_t, std::int64_t>> pairsOf(sql::Statement& statement)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
    while (statement.step()) {
        pairs.emplace_back(statement.integer(0), statement.integer(1));
    }
    statement.reset();
    return pairs;
}

void removeMentions(Store& store, Edit& edit, EntityId entity)
{
    auto& connection = store.connection();
    auto uses = connection.prepare(
        "SELECT id, identifier FROM identifier_uses WHERE entity = ?1 ORDER BY id");
    for (const auto& [row, identifier] : pairsOf(uses.with(entity.value))) {
        edit.remove("identifier_uses", row, entity, EntityId(identifier));
    }
    auto links
        = connection.prepare("SELECT id, CASE from_entity WHEN ?1 THEN to_entity ELSE from_entity "
                             "END FROM links WHERE from_entity = ?1 OR to_entity = ?1 ORDER BY id");
    for (const auto& [row, other] : pairsOf(links.with(entity.value))) {
        auto evidence
            = connection.prepare("SELECT id, link FROM evidence WHERE link = ?1 ORDER BY id");
        for (const auto& [statement, link] : pairsOf(evidence.with(row))) {
            edit.remove("evidence", statement, entity);
        }
        edit.remove("links", row, entity, EntityId(other));
    }
    for (const std::string table : { "same_as", "identity_decisions" }) {
        auto decisions
            = connection.prepare("SELECT id, CASE person WHEN ?1 THEN other ELSE person END"
                                 " FROM "
                + table + " WHERE person = ?1 OR other = ?1 ORDER BY id");
        for (const auto& [row, other] : pairsOf(decisions.with(entity.value))) {
            edit.remove(table, row, entity, EntityId(other));
        }
    }
    auto watched
        = connection.prepare("SELECT id, entity FROM watch_entries WHERE entity = ?1 ORDER BY id");
    for (const auto& [row, same] : pairsOf(watched.with(entity.value))) {
        edit.remove("watch_entries", row, EntityId(same));
    }
    auto evidence
        = connection.prepare("SELECT id, entity FROM evidence WHERE entity = ?1 ORDER BY id");
    for (const auto& [row, same] : pairsOf(evidence.with(entity.value))) {
        edit.remove("evidence", row, EntityId(same));
    }
}

std::string shownLabel(Store& store, EntityId entity)
{
    auto row
        = store.connection().prepare("SELECT e.kind, e.label, e.code, p.pseudonym FROM entities e "
                                     "LEFT JOIN persons p ON p.id = e.id WHERE e.id = ?1");
    if (!row.with(entity.value).step()) {
        return {};
    }
    if (!row.isNull(3)) {
        return row.text(3);
    }
    const auto kind = static_cast<EntityKind>(row.integer(0));
    if (kind == EntityKind::Person) {
        if (auto pseudonym = clusterPseudonym(store.connection(), entity.value);
            !pseudonym.empty()) {
            return pseudonym;
        }
    }
    const auto label = row.text(1);
    if (kind == EntityKind::Person && !label.empty()) {
        return label;
    }
    if (row.isNull(2) && label.empty() && kind == EntityKind::Incident) {
        return ownCode(IncidentId(entity.value));
    }
    return ShownWords(store).of(label.empty() ? row.text(2) : label);
}

std::string listedLabel(Store& store, EntityId entity)
{
    auto& connection = store.connection();
    auto code = connection.prepare("SELECT code FROM incidents WHERE id = ?1");
    if (code.with(entity.value).step() && !code.text(0).empty()) {
        return ShownWords(store).of(code.text(0));
    }
    auto merged = connection.prepare("SELECT 1 FROM same_as WHERE person = ?1 OR other = ?1");
    if (merged.with(entity.value).step()) {
        const auto shown = IdentityStore(store).shown(PersonId(entity.value)).value_or(Person {});
        return shown.pseudonym.empty() ? shown.name : shown.pseudonym;
    }
    return shownLabel(store, entity);
}

} // namespace tuyen
