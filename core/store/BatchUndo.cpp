// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BatchUndo.h"

#include "store/internal/ByteKeeper.h"
#include "store/internal/Counters.h"
#include "store/internal/RowPack.h"
#include "store/internal/Rows.h"
#include "store/internal/SearchIndex.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace tuyen {

/// Parents before children: the order of putting back; taking out goes the other way.
static constexpr std::array<const char*, 15> tables { "incidents", "incident_details", "persons",
    "person_details", "organisations", "identifiers", "places", "routes", "involvements",
    "identifier_uses", "links", "evidence", "quarantine", "source_cells",
    "official_figures" };
/// Those whose rows go by the id of an entity.
static constexpr std::array<std::string_view, 8> byEntity { "incidents", "incident_details",
    "persons", "person_details", "organisations", "identifiers", "places", "routes" };

static bool isByEntity(std::string_view table)
{
    return std::find(byEntity.begin(), byEntity.end(), table) != byEntity.end();
}

/// Columns that name an entity, by table.
static const std::vector<std::pair<std::string, std::string>>& mentions()
{
    static const std::vector<std::pair<std::string, std::string>> list { { "involvements",
                                                                             "incident" },
        { "involvements", "person" }, { "identifier_uses", "entity" },
        { "identifier_uses", "identifier" }, { "links", "from_entity" }, { "links", "to_entity" },
        { "evidence", "entity" }, { "routes", "incident" } };
    return list;
}

BatchUndo::BatchUndo(Store& store, BatchId batch, Progress& progress)
    : m_store(&store)
    , m_connection(&store.connection())
    , m_batch(batch)
    , m_progress(&progress)
    , m_search(store.connection(), store.codes())
    , m_decisions(store.connection(), m_search)
{
    auto row = m_connection->prepare(
        "SELECT table_name, first, last FROM batch_ranges WHERE batch = ?1");
    row.with(batch.value);
    while (row.step()) {
        m_ranges[row.text(0)] = { row.integer(1), row.integer(2) };
    }
}

BatchUndo::Range BatchUndo::range(const std::string& table) const
{
    const auto it = m_ranges.find(isByEntity(table) ? "entities"
            : table == "source_cells"               ? "source_rows"
                                                    : table);
    return it == m_ranges.end() ? Range { 0, -1 } : it->second;
}

bool BatchUndo::isGone(std::int64_t entity) const
{
    const auto [first, last] = range("entities");
    return (entity >= first && entity <= last && !m_kept.contains(entity))
        || std::binary_search(m_extraEntities.begin(), m_extraEntities.end(), entity);
}

/// Entities of this batch that rows of another live batch name.
void BatchUndo::findKept()
{
    const auto [first, last] = range("entities");
    for (const auto& [table, column] : mentions()) {
        auto row = m_connection->prepare("SELECT DISTINCT t." + column
            + " FROM batch_ranges g JOIN batches b ON b.id = g.batch JOIN " + table
            + " t ON t.id BETWEEN g.first AND g.last WHERE g.table_name = ?3 AND g.batch <> ?4 AND "
              "b.is_undone = 0"
              " AND t."
            + column + " BETWEEN ?1 AND ?2");
        row.with(first, last, table == "routes" ? "entities" : table, m_batch.value);
        while (row.step()) {
            m_kept.insert(row.integer(0));
        }
    }
    const auto kept = m_kept;
    for (const auto entity : kept) {
        auto route = m_connection->prepare(
            "SELECT incident FROM routes WHERE id = ?1 AND incident BETWEEN ?2 AND ?3");
        if (route.with(entity, first, last).step()) {
            m_kept.insert(route.integer(0)); // a route does not stand without its incident
        }
    }
}

const std::set<std::int64_t>& BatchUndo::keptOf(std::string_view table) const
{
    static const std::set<std::int64_t> none;
    return isByEntity(table) ? m_kept : table == "involvements" ? m_keptInvolvements : none;
}

/// Rows of others, and then made by hand or gone with the things they name, that hang on what goes.
void BatchUndo::findDependents()
{
    const auto [first, last] = range("entities");
    auto routes = m_connection->prepare("SELECT id, incident FROM routes WHERE incident BETWEEN ?1 "
                                        "AND ?2 AND id NOT BETWEEN ?1 AND ?2");
    routes.with(first, last);
    while (routes.step()) {
        if (isGone(routes.integer(1))) {
            m_extraEntities.push_back(routes.integer(0));
        }
    }
    std::sort(m_extraEntities.begin(), m_extraEntities.end());
    const auto collect
        = [this](const std::string& table, const std::string& column, Range entities) {
              const auto own = range(table);
              auto row = m_connection->prepare("SELECT id, " + column + " FROM " + table + " WHERE "
                  + column + " BETWEEN ?1 AND ?2");
              row.with(entities.first, entities.second);
              while (row.step()) {
                  const bool isOwn = row.integer(0) >= own.first && row.integer(0) <= own.second;
                  if (!isOwn && isGone(row.integer(1))) {
                      m_dependents[table].insert(row.integer(0));
                  }
              }
          };
    for (const auto& [table, column] : mentions()) {
        if (table != "routes") {
            collect(table, column, { first, last });
        }
        for (const auto entity :
            table == "routes" ? std::vector<std::int64_t>() : m_extraEntities) {
            collect(table, column, { entity, entity });
        }
    }
    for (const auto entity : m_extraEntities) {
        m_dependents["routes"].insert(entity);
    }
    for (const auto link : m_dependents["links"]) {
        auto row = m_connection->prepare("SELECT id FROM evidence WHERE link = ?1");
        row.with(link);
        while (row.step()) {
            m_dependents["evidence"].insert(row.integer(0));
        }
    }
}

void BatchUndo::noteUses(const std::string& table, const sql::Statement& row)
{
    const auto own = range("entities");
    const auto note = [&](int column) {
        const auto entity = row.integer(column);
        if (entity != 0 && (entity < own.first || entity > own.second)) {
            m_used.insert(entity);
        }
    };
    if (table == "involvements" || table == "identifier_uses" || table == "links") {
        note(1);
        note(2);
    } else if (table == "evidence") {
        note(1);
    }
}

void BatchUndo::store(const std::string& table, const std::string& bytes, std::int64_t rows)
{
    if (rows == 0) {
        return;
    }
    auto insert = m_connection->prepare(
        "INSERT INTO undone_rows(batch, table_name, row_count, bytes) VALUES(?1, ?2, ?3, ?4)");
    insert.with(m_batch.value, table, rows);
    insert.bindBlob(4, deflated(bytes));
    insert.finish();
}

void BatchUndo::count(const std::string& table, std::int64_t change)
{
    static constexpr std::array<std::string_view, 5> uncounted { "incident_details",
        "person_details", "evidence", "quarantine", "source_cells" };
    if (change != 0 && std::find(uncounted.begin(), uncounted.end(), table) == uncounted.end()) {
        Counters(*m_connection).add(counter::count(table), change);
    }
}

std::int64_t BatchUndo::takeTable(const std::string& table)
{
    const auto own = range(table);
    const auto& kept = keptOf(table);
    std::string bytes;
    std::int64_t packed = 0;
    std::int64_t taken = 0;
    std::vector<std::int64_t> single;
    const auto pack = [&](const sql::Statement& row) {
        packRow(bytes, row);
        noteUses(table, row);
        ++packed;
        ++taken;
        if (bytes.size() >= chunkSize) {
            store(table, bytes, packed);
            bytes.clear();
            packed = 0;
            checkpoint(*m_progress);
        }
    };
    auto row = m_connection->prepare(
        "SELECT * FROM " + table + " WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid");
    row.with(own.first, own.second);
    while (row.step()) {
        if (!kept.contains(row.integer(0))) {
            pack(row);
        }
    }
    row.reset();
    auto one = m_connection->prepare("SELECT * FROM " + table + " WHERE rowid = ?1");
    auto removeOne = m_connection->prepare("DELETE FROM " + table + " WHERE rowid = ?1");
    for (const auto id : m_dependents[table]) {
        one.reset();
        if (one.with(id).step()) {
            pack(one);
            one.reset();
            removeOne.run(id);
        }
    }
    store(table, bytes, packed);
    if (!kept.empty()) {
        // Between the kept ones.
        auto from = own.first;
        auto remove
            = m_connection->prepare("DELETE FROM " + table + " WHERE rowid BETWEEN ?1 AND ?2");
        for (const auto id : kept) {
            remove.run(from, id - 1);
            from = id + 1;
        }
        remove.run(from, own.second);
    } else {
        m_connection->prepare("DELETE FROM " + table + " WHERE rowid BETWEEN ?1 AND ?2")
            .run(own.first, own.second);
    }
    count(table, -taken);
    return taken;
}

bool BatchUndo::isUsed(std::int64_t entity)
{
    for (const auto& [table, column] : mentions()) {
        auto row = m_connection->prepare(
            "SELECT 1 FROM " + table + " WHERE " + column + " = ?1 LIMIT 1");
        if (row.with(entity).step()) {
            return true;
        }
    }
    return false;
}

void BatchUndo::keepApart(
    std::string_view table, std::int64_t row, std::int64_t owner, const std::string& bytes)
{
    auto insert = m_connection->prepare(
        "INSERT INTO undone_shared(table_name, row, owner, bytes) VALUES(?1, ?2, ?3, ?4)");
    insert.with(table, row, owner);
    insert.bindBlob(4, bytes);
    insert.finish();
}

void BatchUndo::moveToShared(std::int64_t entity)
{
    // Who is shown under the name of another record was so while that record was still there.
    const auto& known = m_decisions.wordsBefore();
    const auto noted = known.find(EntityId(entity));
    const auto before = noted != known.end() ? noted->second : m_search.read(EntityId(entity));
    for (const char* table : tables) {
        const std::string name(table);
        if (!isByEntity(name)) {
            continue;
        }
        auto row = m_connection->prepare("SELECT * FROM " + name + " WHERE id = ?1");
        if (!row.with(entity).step()) {
            continue;
        }
        std::string bytes;
        packRow(bytes, row);
        row.reset();
        keepApart(name, entity, entity, bytes);
        m_connection->prepare("DELETE FROM " + name + " WHERE id = ?1").run(entity);
        count(name, -1);
    }
    m_search.change(EntityId(entity), before);
}

/// What the rows of this batch used of imports taken back before, and nobody uses any more.
void BatchUndo::takeUnusedShared()
{
    auto need
        = m_connection->prepare("INSERT OR IGNORE INTO undone_needs(batch, entity) VALUES(?1, ?2)");
    for (const auto* list : { &m_kept, &m_used }) {
        for (const auto entity : *list) {
            need.run(m_batch.value, entity);
        }
    }
    for (const auto entity : m_used) {
        moveUnsaidInvolvements(entity);
    }
    auto owner = m_connection->prepare(
        "SELECT b.is_undone FROM entities e JOIN batches b ON b.id = e.batch WHERE e.id = ?1");
    for (const auto entity : m_used) {
        owner.reset();
        const bool isOrphan = owner.with(entity).step() && owner.integer(0) != 0;
        owner.reset();
        if (isOrphan && !isUsed(entity)) {
            moveToShared(entity);
        }
    }
}

/// What stays of the batch may have lost a route, and with it words.
void BatchUndo::removeFromSearch()
{
    const auto [first, last] = range("entities");
    m_search.removeRange(first, last, *m_progress);
    for (const auto entity : m_kept) {
        m_search.addStored(EntityId(entity));
    }
    m_search.flush();
}

std::int64_t BatchUndo::takeOut()
{
    m_decisions.noteWords();
    findKept();
    findKeptInvolvements();
    findDependents();
    noteSaid();
    // What an import taken back before this one will need lies apart, where it can be found alone.
    const auto [first, last] = range("entities");
    auto needed = m_connection->prepare(
        "SELECT DISTINCT entity FROM undone_needs WHERE entity BETWEEN ?1 AND ?2");
    needed.with(first, last);
    std::vector<std::int64_t> apart;
    while (needed.step()) {
        if (!m_kept.contains(needed.integer(0))) {
            apart.push_back(needed.integer(0));
        }
    }
    needed.reset();
    std::int64_t rows = 0;
    std::uint64_t step = 0;
    for (const auto entity : apart) {
        m_used.insert(entity);
        moveToShared(entity);
    }
    moveNeededInvolvements();
    for (auto it = tables.rbegin(); it != tables.rend(); ++it) {
        m_progress->report("undo", step++, tables.size());
        checkpoint(*m_progress);
        rows += takeTable(*it);
    }
    m_connection->prepare("UPDATE batches SET is_undone = 1 WHERE id = ?1").run(m_batch.value);
    recountUsed();
    takeUnusedShared();
    m_decisions.park(first, last);
    removeFromSearch();
    return rows;
}

static bool isIdentifiers(std::string_view table) { return table == "identifiers"; }

/// The number of this packed row stands in the store by another import meanwhile: whoever named the
/// one that was taken back names that.
void BatchUndo::becomeKnown(std::string_view identifier)
{
    auto alias = m_connection->prepare("INSERT OR REPLACE INTO undone_aliases(entity, now) SELECT "
                                       "?1, id FROM identifiers WHERE kind = ?6 AND value = ?7 AND "
                                       "?8 IS ?8");
    unpackRow(identifier, alias);
    alias.finish();
    m_connection->execute(
        "UPDATE undone_aliases SET now = (SELECT a.now FROM undone_aliases a WHERE a.entity = "
        "undone_aliases.now) WHERE now IN (SELECT entity FROM undone_aliases);"
        "INSERT OR IGNORE INTO undone_needs(batch, entity) SELECT n.batch, a.now FROM undone_needs "
        "n JOIN undone_aliases a ON a.entity = n.entity");
}

/// Packed rows into their table; how many of them.
std::int64_t BatchUndo::put(const char* table, std::string_view rows)
{
    auto insert = insertWhole(*m_connection, table, isIdentifiers(table));
    std::int64_t number = 0;
    for (auto row = rows; unpackRow(rows, insert); row = rows) {
        insert.finish();
        if (isIdentifiers(table) && sqlite3_changes(m_connection->handle()) == 0) {
            becomeKnown(row);
        } else {
            ++number;
        }
    }
    count(table, number);
    return number;
}

/// What was put back names numbers as they were when it was taken.
void BatchUndo::followAliases()
{
    if (m_connection->integer("SELECT EXISTS(SELECT 1 FROM undone_aliases)") == 0) {
        return;
    }
    for (const auto& [table, column] : mentions()) {
        m_connection->execute("UPDATE " + table + " SET " + column
            + " = (SELECT now FROM undone_aliases a WHERE a.entity = " + table + '.' + column
            + ") WHERE " + column + " IN (SELECT entity FROM undone_aliases)");
    }
}

std::int64_t BatchUndo::bringShared()
{
    auto need = m_connection->prepare("SELECT DISTINCT n.entity FROM undone_needs n JOIN "
                                      "undone_shared s ON s.owner = n.entity WHERE n.batch = ?1"
                                      " AND s.table_name NOT IN ('same_as', 'identity_decisions', 'involvements')");
    need.with(m_batch.value);
    std::vector<std::int64_t> entities;
    while (need.step()) {
        entities.push_back(need.integer(0));
    }
    for (const auto entity : entities) {
        for (const char* table : tables) {
            if (std::string_view(table) == "involvements") {
                continue;
            }
            auto row = m_connection->prepare("SELECT bytes FROM undone_shared WHERE owner = ?1 AND "
                                             "table_name = ?2 ORDER BY row");
            row.with(entity, table);
            while (row.step()) {
                put(table, row.view(0));
            }
        }
        m_connection
            ->prepare("DELETE FROM undone_shared WHERE owner = ?1"
                      " AND table_name NOT IN ('same_as', 'identity_decisions', 'involvements')")
            .run(entity);
        m_search.change(EntityId(entity), {});
    }
    m_connection->prepare("DELETE FROM undone_needs WHERE batch = ?1").run(m_batch.value);
    return static_cast<std::int64_t>(entities.size());
}

std::int64_t BatchUndo::putBack()
{
    std::int64_t rows = bringShared();
    rows += bringInvolvements();
    const auto kept = incidentsThere();
    std::uint64_t step = 0;
    for (const char* table : tables) {
        m_progress->report("redo", step++, tables.size());
        auto packed = m_connection->prepare(
            "SELECT bytes FROM undone_rows WHERE batch = ?1 AND table_name = ?2 ORDER BY id");
        packed.with(m_batch.value, table);
        while (packed.step()) {
            checkpoint(*m_progress);
            rows += put(table, inflated(packed.view(0), std::size_t(64) << 20));
        }
    }
    followAliases();
    const auto [first, last] = range("entities");
    recount(kept);
    for (auto entity = first; entity <= last; ++entity) {
        checkpoint(*m_progress);
        m_search.addStored(EntityId(entity));
    }
    m_search.flush();
    m_decisions.bring();
    m_search.flush();
    m_connection->prepare("DELETE FROM undone_rows WHERE batch = ?1").run(m_batch.value);
    m_connection->prepare("UPDATE batches SET is_undone = 0 WHERE id = ?1").run(m_batch.value);
    return rows;
}

} // namespace tuyen
