// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IdentifierStore.h"

#include "base/Error.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Rows.h"
#include "store/internal/Subjects.h"
#include "text/Fold.h"

#include <string>

namespace tuyen {

static constexpr int identifierColumns = headColumns + 3;

IdentifierStore::IdentifierStore(Store& store)
    : m_store(&store)
{
}

std::optional<Identifier> IdentifierStore::find(IdentifierId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT id, kind, value, label, detail FROM identifiers WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    return Identifier { IdentifierId(row.integer(0)), static_cast<IdentifierKind>(row.integer(1)),
        row.text(2), row.text(3), row.text(4) };
}

std::optional<IdentifierId> IdentifierStore::findByValue(
    IdentifierKind kind, std::string_view value) const
{
    auto row = m_store->connection().prepare(
        "SELECT id FROM identifiers WHERE value = ?1 AND kind = ?2");
    return row.with(value, static_cast<std::int64_t>(kind)).step()
        ? std::optional(IdentifierId(row.integer(0)))
        : std::nullopt;
}

static void write(Store& store, Edit& edit, const Identifier& identifier)
{
    const auto id = identifier.id.value;
    edit.touch("identifiers", id, entity(identifier.id));
    const auto raw = trimmed(identifier.raw);
    const auto& label = raw.empty() ? identifier.value : raw;
    const auto code = codeOf(store, "identifiers", id);
    auto replace = store.connection().prepare(
        "INSERT OR REPLACE INTO identifiers VALUES(" + placeholders(identifierColumns) + ")");
    RowWriter(replace, store.codes())
        .head(headOf(store, "identifiers", id, label, code))
        .number(static_cast<std::int64_t>(identifier.kind))
        .text(identifier.value)
        .text(identifier.detail)
        .write();
}

static void requireValue(const Identifier& identifier)
{
    if (trimmed(identifier.value).empty()) {
        throw Error("identifier.empty");
    }
}

static void addUse(Store& store, Edit& edit, IdentifierId id, EntityId user)
{
    auto& connection = store.connection();
    const auto row = Counters(connection).draw(counter::next("identifier_uses"));
    edit.touch("identifier_uses", row, user, entity(id));
    connection.prepare("INSERT INTO identifier_uses(id, entity, identifier) VALUES(?1, ?2, ?3)")
        .run(row, user.value, id.value);
}

IdentifierId IdentifierStore::add(
    const Identifier& draft, EntityId user, std::string_view reason)
{
    requireValue(draft);
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    if (user) {
        auto known = connection.prepare("SELECT 1 FROM entities WHERE id = ?1");
        if (!known.with(user.value).step()) {
            throw Error("identifier.no-such-user", { { "id", std::to_string(user.value) } });
        }
    }
    Identifier identifier = draft;
    if (const auto known = findByValue(draft.kind, draft.value)) {
        auto used = connection.prepare(
            "SELECT 1 FROM identifier_uses WHERE identifier = ?1 AND entity = ?2");
        if (!user) {
            throw Error("identifier.taken", { { "id", std::to_string(known->value) } });
        }
        if (used.with(known->value, user.value).step()) {
            throw Error("identifier.used-already");
        }
        identifier.id = *known;
    } else {
        identifier.id = IdentifierId(Counters(connection).draw(counter::next("entities")));
        write(*m_store, edit, identifier);
    }
    if (user) {
        addUse(*m_store, edit, identifier.id, user);
    }
    edit.commit();
    return identifier.id;
}

void IdentifierStore::update(const Identifier& identifier, std::string_view reason)
{
    requireValue(identifier);
    Edit edit(*m_store, "edit", reason);
    if (!find(identifier.id)) {
        throw Error("identifier.gone", { { "id", std::to_string(identifier.id.value) } });
    }
    const auto known = findByValue(identifier.kind, identifier.value);
    if (known && *known != identifier.id) {
        throw Error("identifier.taken", { { "id", std::to_string(known->value) } });
    }
    write(*m_store, edit, identifier);
    edit.commit();
}

void IdentifierStore::removeUse(IdentifierId id, EntityId user, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    auto uses = m_store->connection().prepare(
        "SELECT id, entity FROM identifier_uses WHERE identifier = ?1 AND entity = ?2 ORDER BY id");
    const auto rows = pairsOf(uses.with(id.value, user.value));
    if (rows.empty()) {
        throw Error("identifier.not-used", { { "id", std::to_string(id.value) } });
    }
    for (const auto& [row, same] : rows) {
        edit.remove("identifier_uses", row, EntityId(same), entity(id));
    }
    edit.commit();
}

} // namespace tuyen
