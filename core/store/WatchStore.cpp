// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WatchStore.h"

#include "base/Error.h"
#include "store/internal/Clusters.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"
#include "text/Fold.h"

#include <algorithm>
#include <tuple>

namespace tuyen {

WatchStore::WatchStore(Store& store)
    : m_store(&store)
{
}

std::chrono::sys_days WatchStore::today() const
{
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>(
        std::chrono::milliseconds(m_store->clock().nowMs())));
}

static WatchEntry readEntry(const sql::Statement& row)
{
    WatchEntry entry;
    entry.id = WatchId(row.integer(0));
    entry.entity = EntityId(row.integer(1));
    entry.ground = row.text(2);
    entry.owner = row.text(3);
    entry.begun = dayFromNumber(static_cast<std::int32_t>(row.integer(4)));
    entry.review = dayFromNumber(static_cast<std::int32_t>(row.integer(5)));
    if (!row.isNull(6)) {
        entry.ended = dayFromNumber(static_cast<std::int32_t>(row.integer(6)));
    }
    return entry;
}

static constexpr const char* columns
    = "SELECT w.id, w.entity, w.ground, w.owner, w.begun, w.review, w.ended FROM watch_entries w ";

static Args idOf(std::int64_t id) { return { { "id", std::to_string(id) } }; }

/// Of whoever is protected, a suspect somewhere may be watched; who is a victim only may not.
static bool isVictimOnly(sql::Connection& connection, EntityId entity)
{
    if (clusterPseudonym(connection, entity.value).empty()) {
        return false;
    }
    auto row = connection.prepare("SELECT 1 FROM involvements WHERE person = ?1 AND role = 1");
    const auto records = Clusters(connection).members(entity.value);
    return std::ranges::none_of(records, [&row](std::int64_t record) {
        row.reset();
        return row.with(record).step();
    });
}

void WatchStore::check(const WatchEntry& entry) const
{
    if (trimmed(entry.ground).empty()) {
        throw Error("watch.no-ground");
    }
    if (trimmed(entry.owner).empty()) {
        throw Error("watch.no-owner");
    }
    if (entry.review < today()) {
        throw Error("watch.review-past");
    }
    if (entry.review > today() + reviewAtMost) {
        throw Error("watch.review-far");
    }
    auto row = m_store->connection().prepare("SELECT 1 FROM entities WHERE id = ?1");
    if (!row.with(entry.entity.value).step()) {
        throw Error("watch.no-such-thing", idOf(entry.entity.value));
    }
    if (isVictimOnly(m_store->connection(), entry.entity)) {
        throw Error("watch.victim");
    }
}

static void write(sql::Connection& connection, const WatchEntry& entry)
{
    auto insert = connection.prepare(
        "INSERT OR REPLACE INTO watch_entries(id, entity, ground, owner, begun, review, ended)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.with(entry.id.value, entry.entity.value, trimmed(entry.ground), trimmed(entry.owner),
        dayNumber(entry.begun), dayNumber(entry.review));
    if (entry.ended) {
        insert.bind(7, std::int64_t(dayNumber(*entry.ended)));
    }
    insert.finish();
}

WatchId WatchStore::add(const WatchEntry& draft, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "watch", reason);
    check(draft);
    if (of(draft.entity)) {
        throw Error("watch.already");
    }
    WatchEntry entry = draft;
    entry.id = WatchId(Counters(connection).draw(counter::next("watch_entries")));
    entry.begun = today();
    entry.ended.reset();
    edit.touch("watch_entries", entry.id.value, entry.entity);
    write(connection, entry);
    edit.commit();
    return entry.id;
}

void WatchStore::renew(const WatchEntry& changed, std::string_view reason)
{
    Edit edit(*m_store, "watch", reason);
    const auto known = find(changed.id);
    if (!known) {
        throw Error("watch.unknown", idOf(changed.id.value));
    }
    if (known->ended) {
        throw Error("watch.ended");
    }
    WatchEntry entry = *known;
    entry.ground = changed.ground;
    entry.owner = changed.owner;
    entry.review = changed.review;
    check(entry);
    edit.touch("watch_entries", entry.id.value, entry.entity);
    write(m_store->connection(), entry);
    edit.commit();
}

void WatchStore::end(WatchId id, std::string_view reason)
{
    Edit edit(*m_store, "watch", reason);
    auto entry = find(id);
    if (!entry) {
        throw Error("watch.unknown", idOf(id.value));
    }
    if (entry->ended) {
        throw Error("watch.ended");
    }
    entry->ended = today();
    edit.touch("watch_entries", id.value, entry->entity);
    write(m_store->connection(), *entry);
    edit.commit();
}

std::optional<WatchEntry> WatchStore::find(WatchId id) const
{
    auto row = m_store->connection().prepare(std::string(columns) + "WHERE w.id = ?1");
    return row.with(id.value).step() ? std::optional(readEntry(row)) : std::nullopt;
}

std::optional<WatchEntry> WatchStore::of(EntityId entity) const
{
    auto& connection = m_store->connection();
    auto row = connection.prepare(
        std::string(columns) + "WHERE w.entity = ?1 AND w.ended IS NULL ORDER BY w.id DESC");
    for (const auto record : Clusters(connection).members(entity.value)) {
        row.reset();
        if (row.with(record).step()) {
            return readEntry(row);
        }
    }
    return std::nullopt;
}

std::vector<WatchRow> WatchStore::rows(
    bool withEnded, std::optional<std::chrono::sys_days> on) const
{
    auto& connection = m_store->connection();
    auto row = connection.prepare(std::string("SELECT w.id, w.entity, w.ground, w.owner, w.begun,"
                                              " w.review, w.ended, e.kind FROM watch_entries w"
                                              " JOIN entities e ON e.id = w.entity ")
        + (withEnded ? "" : "WHERE w.ended IS NULL ") + "ORDER BY w.id");
    std::vector<WatchRow> rows;
    const auto now = on.value_or(today());
    const Clusters clusters(connection);
    while (row.step()) {
        WatchRow found;
        found.entry = readEntry(row);
        found.entry.entity = EntityId(clusters.shownAs(found.entry.entity.value));
        found.kind = static_cast<EntityKind>(row.integer(7));
        found.label = listedLabel(*m_store, found.entry.entity);
        found.isProtected = found.kind == EntityKind::Person
            && !clusterPseudonym(connection, found.entry.entity.value).empty();
        found.state = stateOf(found.entry, now);
        found.daysLeft = tuyen::daysLeft(found.entry, now);
        rows.push_back(std::move(found));
    }
    std::ranges::stable_sort(rows, {}, [](const WatchRow& line) {
        const auto review = line.entry.review.time_since_epoch().count();
        return std::tuple(line.state, line.state == WatchState::Standing ? review : -review);
    });
    return rows;
}

} // namespace tuyen
