// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BatchUpdates.h"

#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/internal/Edit.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Subjects.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tuyen {

using Json = nlohmann::ordered_json;

static constexpr std::size_t changesOfEntry = 1000; // so that an import of updates stays in memory

BatchUpdates::BatchUpdates(Store& store, BatchId batch, std::string fileName)
    : m_store(&store)
    , m_batch(batch)
    , m_fileName(std::move(fileName))
    , m_search(store.connection(), store.codes())
{
}

bool BatchUpdates::apply(
    IncidentId id, const RowDraft& draft, const std::vector<std::string>& fields)
{
    const auto known = IncidentStore(*m_store).find(id);
    const auto now = known ? updated(*known, draft.stated(*known), fields) : Incident();
    const bool isChanged = known && now != *known;
    if (isChanged) {
        replace(now, true);
    }
    return isChanged;
}

void BatchUpdates::join(const Incident& joined, bool isRepair) { replace(joined, isRepair); }

void BatchUpdates::replace(const Incident& incident, bool isNoted)
{
    const auto id = incident.id;
    m_before.try_emplace(entity(id), m_search.read(entity(id)));
    if (!isNoted) {
        replaceIncident(*m_store, incident);
        return;
    }
    noted(entity(id), incidentTables(), [&] { replaceIncident(*m_store, incident); });
}

void BatchUpdates::enrich(const Person& person)
{
    m_before.try_emplace(entity(person.id), m_search.read(entity(person.id)));
    noted(entity(person.id), personTables(), [&] { replacePerson(*m_store, person); });
}

/// Each table by the entity's own id.
void BatchUpdates::noted(EntityId entity, std::span<const std::string_view> tables,
    const std::function<void()>& write)
{
    const auto id = entity.value;
    std::vector<RowChange> changes;
    for (const auto table : tables) {
        changes.push_back(
            { std::string(table), id, id, 0, rowJson(*m_store, table, id), std::nullopt });
    }
    write();
    for (auto& change : changes) {
        change.after = rowJson(*m_store, change.table, change.row);
        if (change.before != change.after) {
            m_changes.push_back(std::move(change));
        }
    }
    if (m_changes.size() >= changesOfEntry) {
        flush();
    }
}

void BatchUpdates::flush()
{
    if (m_changes.empty()) {
        return;
    }
    NewEntry entry;
    entry.atMs = m_store->clock().nowMs();
    entry.actor = m_store->actor();
    entry.action = "import.update";
    entry.reason = m_fileName;
    entry.batch = m_batch;
    for (const auto& change : m_changes) {
        if (entry.entities.size() < 8
            && (entry.entities.empty() || entry.entities.back() != change.entity)) {
            entry.entities.push_back(change.entity);
        }
    }
    appendToChain(m_store->connection(), entry, m_changes);
    m_changes.clear();
}

void BatchUpdates::finish()
{
    flush();
    for (const auto& [entity, before] : m_before) {
        m_search.change(entity, before);
    }
    m_search.flush();
}

namespace {

/// One change of one row by one import, as the journal has it.
struct Update {
    std::int64_t sequence = 0;
    BatchId batch;
    bool isUndone = false; ///< its import is
    std::string table;
    std::int64_t row = 0;
    Json before;
    Json after;
};

}

/// Without details there is no row of them: as if all its fields were empty.
static Update readUpdate(const sql::Statement& row)
{
    const auto json = [&row](int column) {
        return row.isNull(column) ? Json::object() : Json::parse(row.view(column));
    };
    return { row.integer(0), BatchId(row.integer(1)), row.integer(2) != 0, row.text(3),
        row.integer(4), json(5), json(6) };
}

static const std::string selectUpdates
    = "SELECT j.sequence, j.batch, b.is_undone, c.table_name, c.row, c.before, c.after"
      " FROM journal j JOIN journal_changes c ON c.sequence = j.sequence"
      " JOIN batches b ON b.id = j.batch WHERE j.action = 'import.update' ";

static std::vector<Update> updatesOf(Store& store, BatchId batch)
{
    auto row = store.connection().prepare(selectUpdates + "AND j.batch = ?1 ORDER BY c.id");
    row.with(batch.value);
    std::vector<Update> updates;
    while (row.step()) {
        updates.push_back(readUpdate(row));
    }
    return updates;
}

/// All imports' changes of one row, oldest first.
static std::vector<Update> updatesOfRow(Store& store, const Update& of)
{
    auto row = store.connection().prepare(
        selectUpdates + "AND c.entity = ?1 AND c.table_name = ?2 AND c.row = ?1 ORDER BY c.id");
    row.with(of.row, of.table);
    std::vector<Update> updates;
    while (row.step()) {
        updates.push_back(readUpdate(row));
    }
    return updates;
}

static Json valueOf(const Json& row, const std::string& field)
{
    const auto found = row.find(field);
    return found == row.end() ? Json() : *found;
}

static void setValue(Json& row, const std::string& field, const Json& value)
{
    if (value.is_null()) {
        row.erase(field);
    } else {
        row[field] = value;
    }
}

static std::set<std::string> changedFields(const Json& before, const Json& after)
{
    std::set<std::string> fields;
    for (const auto* row : { &before, &after }) {
        for (const auto& [field, value] : row->items()) {
            if (valueOf(before, field) != valueOf(after, field)) {
                fields.insert(field);
            }
        }
    }
    return fields;
}

/// What a field says without the update: its value before, or, when that came from an import that
/// is undone too, the value before that one. None: a later import, still there, has the last word.
static std::optional<Json> valueWithout(
    const std::vector<Update>& all, const Update& update, const std::string& field)
{
    Json value = valueOf(update.before, field);
    for (const auto& other : all) {
        if (other.sequence > update.sequence && !other.isUndone && other.batch != update.batch
            && valueOf(other.before, field) != valueOf(other.after, field)) {
            return std::nullopt;
        }
    }
    for (auto other = all.rbegin(); other != all.rend(); ++other) {
        if (other->sequence < update.sequence && other->isUndone
            && valueOf(other->before, field) != valueOf(other->after, field)
            && valueOf(other->after, field) == value) {
            value = valueOf(other->before, field);
        }
    }
    return value;
}

/// Gathers what becomes of rows, so that each is written once.
class RowsAnew {
public:
    explicit RowsAnew(Store& store)
        : m_store(&store)
        , m_search(store.connection(), store.codes())
    {
    }
    /// The row as it will be; null: the incident is gone.
    Json* row(const Update& update)
    {
        const auto key = std::pair(update.table, update.row);
        auto found = m_rows.find(key);
        if (found == m_rows.end()) {
            const EntityId entity(update.row);
            m_before.try_emplace(entity, m_search.read(entity));
            auto before = rowJson(*m_store, update.table, update.row);
            auto now = before ? Json::parse(*before) : Json::object();
            found = m_rows.emplace(key, std::pair(std::move(before), std::move(now))).first;
        }
        const bool isThere = m_before.at(EntityId(update.row)).kind.has_value();
        return isThere ? &found->second.second : nullptr;
    }
    std::vector<RowChange> write()
    {
        std::vector<RowChange> changes;
        for (auto& [key, row] : m_rows) {
            auto& [before, now] = row;
            // Details without a field are no row.
            now.erase("id");
            const bool isNone = now.empty();
            now["id"] = key.second;
            const auto text = isNone
                ? std::nullopt
                : std::optional(now.dump(-1, ' ', false, Json::error_handler_t::replace));
            if (text == before || (before && text && Json::parse(*before) == now)) {
                continue;
            }
            restoreRow(*m_store, key.first, key.second, text);
            changes.push_back({ key.first, key.second, key.second, 0, before,
                rowJson(*m_store, key.first, key.second) });
        }
        for (const auto& [entity, before] : m_before) {
            m_search.change(entity, before);
        }
        m_search.flush();
        return changes;
    }

private:
    Store* m_store;
    SearchIndex m_search;
    std::map<EntityId, SearchIndex::Found> m_before;
    std::map<std::pair<std::string, std::int64_t>, std::pair<std::optional<std::string>, Json>>
        m_rows;
};

std::vector<RowChange> takeBackUpdates(Store& store, BatchId batch)
{
    RowsAnew anew(store);
    const auto updates = updatesOf(store, batch);
    for (auto update = updates.rbegin(); update != updates.rend(); ++update) {
        auto* row = anew.row(*update);
        if (!row) {
            continue; // removed by hand since
        }
        const auto all = updatesOfRow(store, *update);
        for (const auto& field : changedFields(update->before, update->after)) {
            if (const auto value = valueWithout(all, *update, field)) {
                setValue(*row, field, *value);
            }
        }
    }
    return anew.write();
}

/// What undoing the batch last did to a row; none: nothing.
static std::optional<Update> lastTakenBack(Store& store, BatchId batch, const Update& of)
{
    auto row = store.connection().prepare(
        "SELECT j.sequence, j.batch, 1, c.table_name, c.row, c.before, c.after FROM journal j"
        " JOIN journal_changes c ON c.sequence = j.sequence"
        " WHERE j.action IN ('import.undo', 'undo') AND c.table_name = ?2 AND c.entity = ?3 AND "
        "c.row = ?3 AND j.batch IN (?1, (SELECT parent FROM batches WHERE id = ?1))"
        " ORDER BY c.id DESC LIMIT 1");
    return row.with(batch.value, of.table, of.row).step() ? std::optional(readUpdate(row))
                                                          : std::nullopt;
}

std::vector<RowChange> bringUpdatesBack(Store& store, BatchId batch)
{
    RowsAnew anew(store);
    for (const auto& update : updatesOf(store, batch)) {
        auto* row = anew.row(update);
        if (!row) {
            continue;
        }
        const auto taken = lastTakenBack(store, batch, update);
        const auto all = updatesOfRow(store, update);
        for (const auto& field : changedFields(update.before, update.after)) {
            const bool isSaidLater = std::ranges::any_of(all, [&](const Update& other) {
                return other.sequence > update.sequence && !other.isUndone
                    && other.batch != update.batch
                    && valueOf(other.before, field) != valueOf(other.after, field);
            });
            if (!isSaidLater) {
                const bool wasTaken
                    = taken && valueOf(taken->before, field) != valueOf(taken->after, field);
                setValue(*row, field, valueOf(wasTaken ? taken->before : update.after, field));
            }
        }
    }
    return anew.write();
}

} // namespace tuyen
