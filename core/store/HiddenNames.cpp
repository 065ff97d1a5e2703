// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/HiddenNames.h"

#include "store/ProtectedNames.h"
#include "store/internal/Clusters.h"
#include "store/internal/Rows.h"

#include <algorithm>
#include <vector>

namespace tuyen {

/// FNV-1a: what it takes for a name is held against the name.
std::int64_t hashOfName(std::string_view words)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : words) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return static_cast<std::int64_t>(hash ^ (hash >> 32U));
}

namespace {

class Hider {
public:
    explicit Hider(sql::Connection& connection)
        : m_connection(&connection)
    {
    }
    /// A row of id, label, name_raw, aliases.
    void add(const sql::Statement& row)
    {
        const auto person = row.integer(0);
        for (const int column : { 1, 2 }) {
            addName(row.view(column), person);
        }
        for (const auto& alias : divided(row.view(3), '\n')) {
            addName(alias, person);
        }
    }
    /// In the order of the hashes: a few million go in as fast as they can be written.
    void write()
    {
        const auto once = [](auto& list) {
            std::ranges::sort(list);
            list.erase(std::unique(list.begin(), list.end()), list.end());
        };
        once(m_names);
        once(m_beginnings);
        auto name = m_connection->prepare(
            "INSERT OR IGNORE INTO hidden_names(hash, person) VALUES(?1, ?2)");
        for (const auto& [hash, person] : m_names) {
            name.run(hash, person);
        }
        auto beginning
            = m_connection->prepare("INSERT OR IGNORE INTO hidden_beginnings(hash) VALUES(?1)");
        for (const auto hash : m_beginnings) {
            beginning.run(hash);
        }
    }
    std::int64_t countMissing()
    {
        std::int64_t missing = 0;
        auto row = m_connection->prepare("SELECT 1 FROM hidden_names WHERE hash = ?1 AND person = ?2");
        for (const auto& [hash, person] : m_names) {
            row.reset();
            missing += row.with(hash, person).step() ? 0 : 1;
        }
        auto beginning = m_connection->prepare("SELECT 1 FROM hidden_beginnings WHERE hash = ?1");
        for (const auto hash : m_beginnings) {
            beginning.reset();
            missing += beginning.with(hash).step() ? 0 : 1;
        }
        return missing;
    }

private:
    void addName(std::string_view name, std::int64_t person)
    {
        std::string all;
        std::size_t count = 0;
        for (const auto& word : nameWords(name)) {
            all += (all.empty() ? "" : " ") + word.bare;
            if (++count == 2) {
                m_beginnings.push_back(hashOfName(all));
            }
        }
        if (!all.empty()) {
            m_names.emplace_back(hashOfName(all), person);
        }
    }

    sql::Connection* m_connection;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_names;
    std::vector<std::int64_t> m_beginnings;
};

constexpr const char* namesOfPerson = "SELECT id, label, name_raw, aliases FROM persons WHERE id = ?1";

} // namespace

static void addPeople(sql::Connection& connection, const std::set<std::int64_t>& people, Hider& hider)
{
    ClusterLookup clusters(connection);
    auto row = connection.prepare(namesOfPerson);
    for (const auto person : people) {
        if (clusterPseudonym(connection, person).empty()) {
            continue;
        }
        for (const auto record : clusters.members(person)) {
            row.reset();
            if (row.with(record).step()) {
                hider.add(row);
            }
        }
    }
}

void hideNamesOf(sql::Connection& connection, const std::set<std::int64_t>& people)
{
    Hider hider(connection);
    addPeople(connection, people, hider);
    hider.write();
}

void hideNamesOfImport(sql::Connection& connection, BatchId batch)
{
    const auto rangeOf = [&](const char* table) {
        auto row = connection.prepare(
            "SELECT first, last FROM batch_ranges WHERE batch = ?1 AND table_name = ?2");
        return row.with(batch.value, table).step() ? std::pair(row.integer(0), row.integer(1))
                                                   : std::pair<std::int64_t, std::int64_t>(0, -1);
    };
    const auto own = rangeOf("entities");
    Hider hider(connection);
    auto made = connection.prepare("SELECT id, label, name_raw, aliases FROM persons WHERE id "
                                   "BETWEEN ?1 AND ?2 AND pseudonym IS NOT NULL");
    made.with(own.first, own.second);
    while (made.step()) {
        hider.add(made);
    }
    std::set<std::int64_t> known;
    const auto collect = [&](const char* table, const char* select) {
        const auto [begin, end] = rangeOf(table);
        auto row = connection.prepare(select);
        row.with(begin, end, own.first, own.second);
        while (row.step()) {
            known.insert(row.integer(0));
        }
    };
    collect("involvements", "SELECT DISTINCT person FROM involvements WHERE id BETWEEN ?1 AND ?2"
                            " AND person NOT BETWEEN ?3 AND ?4");
    collect("evidence", "SELECT DISTINCT e.entity FROM evidence e JOIN persons p ON p.id = e.entity"
                        " WHERE e.id BETWEEN ?1 AND ?2 AND e.entity NOT BETWEEN ?3 AND ?4");
    addPeople(connection, known, hider);
    hider.write();
}

std::int64_t countUnhidden(sql::Connection& connection)
{
    Hider hider(connection);
    const Clusters clusters(connection);
    std::set<std::int64_t> merged; // of whom somebody is protected
    auto row = connection.prepare(
        "SELECT id, label, name_raw, aliases FROM persons WHERE pseudonym IS NOT NULL");
    while (row.step()) {
        hider.add(row);
    }
    for (const auto person : clusters.merged()) {
        merged.insert(person);
    }
    addPeople(connection, merged, hider);
    return hider.countMissing();
}

} // namespace tuyen
