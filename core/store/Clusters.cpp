// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Clusters.h"

#include "store/internal/RowPack.h"
#include "store/internal/Rows.h"

#include <algorithm>
#include <array>

namespace tuyen {

/// The tables of decisions; both have the two persons in their second and third column.
static constexpr std::array<const char*, 2> decisionTables { "same_as", "identity_decisions" };

Clusters::Clusters(sql::Connection& connection)
{
    std::unordered_map<std::int64_t, std::int64_t> parent;
    const auto root = [&parent](std::int64_t person) {
        auto at = person;
        for (auto it = parent.find(at); it != parent.end() && it->second != at;
             it = parent.find(at)) {
            at = it->second;
        }
        parent[person] = at;
        return at;
    };
    auto row = connection.prepare("SELECT person, other FROM same_as");
    while (row.step()) {
        const auto a = root(row.integer(0));
        const auto b = root(row.integer(1));
        parent[std::max(a, b)] = std::min(a, b);
        parent.try_emplace(std::min(a, b), std::min(a, b));
    }
    for (const auto& [person, above] : parent) {
        m_shown.emplace(person, above);
    }
    for (auto& [person, shown] : m_shown) {
        shown = root(person);
        m_members[shown].push_back(person);
    }
    for (auto& [shown, members] : m_members) {
        std::sort(members.begin(), members.end());
    }
}

std::int64_t Clusters::shownAs(std::int64_t person) const
{
    const auto it = m_shown.find(person);
    return it == m_shown.end() ? person : it->second;
}

std::vector<std::int64_t> Clusters::members(std::int64_t person) const
{
    const auto it = m_members.find(shownAs(person));
    return it == m_members.end() ? std::vector { person } : it->second;
}

std::vector<std::int64_t> Clusters::merged() const
{
    std::vector<std::int64_t> all;
    for (const auto& [person, shown] : m_shown) {
        all.push_back(person);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::string Clusters::hiddenJson() const
{
    std::string list = "[";
    for (const auto& [person, shown] : m_shown) {
        if (person != shown) {
            list += (list.size() > 1 ? "," : "") + std::to_string(person);
        }
    }
    return list + ']';
}

/// The condition is that of both classes: a line of a record with itself stays.
template <class ShownAs>
static bool resolveEnds(EntityId& from, EntityId& to, const ShownAs& shownAs)
{
    const bool isOfItself = from == to;
    from = EntityId(shownAs(from.value));
    to = EntityId(shownAs(to.value));
    return isOfItself || from != to;
}

bool Clusters::resolve(EntityId& from, EntityId& to) const
{
    return resolveEnds(from, to, [this](std::int64_t id) { return shownAs(id); });
}

ClusterLookup::ClusterLookup(sql::Connection& connection)
    : m_isEmpty(connection.integer("SELECT NOT EXISTS(SELECT 1 FROM same_as)") != 0)
    , m_row(connection.prepare(
          "WITH RECURSIVE one(id) AS (SELECT ?1 UNION SELECT s.other FROM same_as s JOIN one ON "
          "s.person = one.id UNION SELECT s.person FROM same_as s JOIN one ON s.other = one.id)"
          " SELECT id FROM one ORDER BY id"))
{
}

const std::vector<std::int64_t>& ClusterLookup::members(std::int64_t person)
{
    const auto [it, isNew] = m_found.try_emplace(person);
    if (isNew && m_isEmpty) {
        it->second.push_back(person);
    } else if (isNew) {
        m_row.reset();
        m_row.with(person);
        while (m_row.step()) {
            it->second.push_back(m_row.integer(0));
        }
    }
    return it->second;
}

bool ClusterLookup::resolve(EntityId& from, EntityId& to)
{
    return m_isEmpty
        || resolveEnds(from, to, [this](std::int64_t id) { return shownAs(id); });
}

std::string clusterPseudonym(sql::Connection& connection, std::int64_t person)
{
    auto row = connection.prepare(
        "WITH RECURSIVE one(id) AS (SELECT ?1 UNION SELECT s.other FROM same_as s JOIN one ON "
        "s.person = one.id UNION SELECT s.person FROM same_as s JOIN one ON s.other = one.id)"
        " SELECT p.pseudonym FROM one JOIN persons p ON p.id = one.id"
        " WHERE p.pseudonym IS NOT NULL ORDER BY p.id LIMIT 1");
    return row.with(person).step() ? row.text(0) : std::string();
}

DecisionKeeper::DecisionKeeper(sql::Connection& connection, SearchIndex& search)
    : m_connection(&connection)
    , m_search(&search)
{
}

void DecisionKeeper::noteWords()
{
    for (const auto person : Clusters(*m_connection).merged()) {
        m_before.emplace(EntityId(person), m_search->read(EntityId(person)));
    }
}

static bool isThere(sql::Connection& connection, std::int64_t person)
{
    auto row = connection.prepare("SELECT 1 FROM persons WHERE id = ?1");
    return row.with(person).step();
}

/// What is left of a cluster may be shown under another name than before.
void DecisionKeeper::refresh(std::int64_t first, std::int64_t last)
{
    for (const auto& [person, found] : m_before) {
        const bool isOfRange = person.value >= first && person.value <= last;
        if (!isOfRange && isThere(*m_connection, person.value)) {
            m_search->change(person, found);
        }
    }
}

void DecisionKeeper::park(std::int64_t first, std::int64_t last)
{
    for (const std::string table : decisionTables) {
        auto row = m_connection->prepare("SELECT * FROM " + table
            + " t WHERE NOT EXISTS(SELECT 1 FROM persons p WHERE p.id = t.person)"
              " OR NOT EXISTS(SELECT 1 FROM persons p WHERE p.id = t.other)");
        std::vector<std::int64_t> parked;
        while (row.step()) {
            const auto owner
                = isThere(*m_connection, row.integer(1)) ? row.integer(2) : row.integer(1);
            std::string bytes;
            packRow(bytes, row);
            auto insert = m_connection->prepare(
                "INSERT INTO undone_shared(table_name, row, owner, bytes) VALUES(?1, ?2, ?3, ?4)");
            insert.with(table, row.integer(0), owner);
            insert.bindBlob(4, bytes);
            insert.finish();
            parked.push_back(row.integer(0));
        }
        row.reset();
        auto remove = m_connection->prepare("DELETE FROM " + table + " WHERE id = ?1");
        for (const auto id : parked) {
            remove.run(id);
        }
    }
    refresh(first, last);
}

void DecisionKeeper::bring()
{
    noteWords();
    for (const std::string table : decisionTables) {
        auto insert = insertWhole(*m_connection, table);
        auto ends = m_connection->prepare("SELECT person, other FROM " + table + " WHERE id = ?1");
        auto waiting = m_connection->prepare(
            "SELECT s.row, s.bytes FROM undone_shared s JOIN persons p ON p.id = s.owner"
            " WHERE s.table_name = ?1 ORDER BY s.row");
        waiting.with(table);
        std::vector<std::pair<std::int64_t, std::string>> rows;
        while (waiting.step()) {
            rows.emplace_back(waiting.integer(0), waiting.text(1));
        }
        waiting.reset();
        const auto put = [&](std::int64_t id, std::string_view bytes) {
            unpackRow(bytes, insert);
            insert.finish();
            ends.reset();
            ends.with(id).step();
            const std::array found { ends.integer(0), ends.integer(1) };
            ends.reset();
            return found;
        };
        auto remove = m_connection->prepare("DELETE FROM " + table + " WHERE id = ?1");
        auto wait = m_connection->prepare(
            "UPDATE undone_shared SET owner = ?3 WHERE table_name = ?1 AND row = ?2");
        auto forget
            = m_connection->prepare("DELETE FROM undone_shared WHERE table_name = ?1 AND row = ?2");
        for (const auto& [id, bytes] : rows) {
            const auto people = put(id, bytes);
            remove.run(id);
            const auto missing = std::find_if(people.begin(), people.end(),
                [&](auto person) { return !isThere(*m_connection, person); });
            if (missing != people.end()) { // it waits for the other one now
                wait.run(table, id, *missing);
                continue;
            }
            for (const auto person : people) {
                m_before.emplace(EntityId(person), m_search->read(EntityId(person)));
            }
            put(id, bytes);
            forget.run(table, id);
        }
    }
    refresh(0, 0);
}

} // namespace tuyen
