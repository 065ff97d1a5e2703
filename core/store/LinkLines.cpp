// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of the network, as they lie in four tables.
#include "store/LinkStore.h"

#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/LinkRows.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace tuyen {

bool matches(const LinkLine& line, const LinkFilter& filter)
{
    if (!filter.kinds.empty()
        && std::find(filter.kinds.begin(), filter.kinds.end(), line.kind) == filter.kinds.end()) {
        return false;
    }
    if (line.certainty > filter.atLeast) {
        return false;
    }
    if (!line.since.isKnown() && !line.until.isKnown()) {
        return !filter.datedOnly;
    }
    // A link that has begun and of whose end nothing is said still holds; what has no beginning
    // held from ever on. A line of an incident is of its day.
    const bool isOfOneDay = line.key.origin != LinkOrigin::Stated;
    const bool hasEnd = line.until.isKnown() || isOfOneDay;
    const auto& end = line.until.isKnown() ? line.until : line.since;
    return !(filter.from && hasEnd && end.latest < *filter.from)
        && !(filter.to && line.since.isKnown() && line.since.earliest > *filter.to);
}

namespace {

/// What links are called, as it may be shown: there are few kinds, and many links of each.
class ShownKinds {
public:
    explicit ShownKinds(Store& store)
        : m_words(store)
    {
    }
    const std::string& of(const std::string& kind)
    {
        const auto found = m_known.find(kind);
        return found != m_known.end() ? found->second
                                      : m_known.emplace(kind, m_words.of(kind)).first->second;
    }
    void hide(LinkLine& line)
    {
        if (line.key.origin == LinkOrigin::Stated) {
            line.kind = of(line.kind);
        }
    }

private:
    ShownWords m_words;
    std::unordered_map<std::string, std::string> m_known;
};

/// Ids of the rows that some imports made, by table.
class RowsOfBatches {
public:
    RowsOfBatches(sql::Connection& connection, const std::vector<BatchId>& batches)
        : m_isAll(batches.empty())
    {
        for (const auto batch : batches) {
            auto row = connection.prepare(
                "SELECT g.table_name, g.first, g.last FROM batch_ranges g JOIN batches b ON b.id = "
                "g.batch WHERE b.id = ?1 OR b.parent = ?1");
            row.with(batch.value);
            while (row.step()) {
                m_ranges.emplace(row.text(0), std::pair(row.integer(1), row.integer(2)));
            }
        }
    }
    bool holds(const LinkKey& key) const
    {
        static const std::string tables[]
            = { "links", "involvements", "identifier_uses", "entities" };
        if (m_isAll) {
            return true;
        }
        const auto [first, last] = m_ranges.equal_range(tables[std::size_t(key.origin)]);
        return std::any_of(first, last, [&key](const auto& range) {
            return key.row >= range.second.first && key.row <= range.second.second;
        });
    }

private:
    bool m_isAll;
    std::multimap<std::string, std::pair<std::int64_t, std::int64_t>> m_ranges;
};

} // namespace

std::vector<LinkLine> LinkStore::lines(
    EntityId node, const LinkFilter& filter, std::int64_t offset, std::int64_t limit) const
{
    auto& connection = m_store->connection();
    ClusterLookup clusters(connection);
    return linesOf(clusters, node, filter, offset, limit);
}

std::vector<LinkLine> LinkStore::linesOf(ClusterLookup& clusters, EntityId node,
    const LinkFilter& filter, std::int64_t offset, std::int64_t limit) const
{
    auto& connection = m_store->connection();
    const RowsOfBatches batches(connection, filter.batches);
    auto row = connection.prepare(selectLinesOfNode());
    ShownKinds kinds(*m_store);
    std::vector<LinkLine> found;
    for (const auto record : clusters.members(node.value)) {
        row.reset();
        row.with(record);
        while (static_cast<std::int64_t>(found.size()) < limit && row.step()) {
            auto line = readLine(RowReader(row, m_store->codes()));
            kinds.hide(line);
            if (matches(line, filter) && batches.holds(line.key)
                && clusters.resolve(line.from, line.to) && --offset < 0) {
                found.push_back(std::move(line));
            }
        }
    }
    return found;
}

std::vector<LinkLine> LinkStore::linesAmong(std::span<const EntityId> nodes,
    const LinkFilter& filter, std::int64_t guard, const Progress& progress) const
{
    auto& connection = m_store->connection();
    ClusterLookup clusters(connection);
    std::unordered_set<EntityId> among;
    for (const auto node : nodes) {
        among.insert(EntityId(clusters.shownAs(node.value)));
    }
    std::map<LinkKey, LinkLine> found;
    const auto take = [&](std::vector<LinkLine> lines) {
        for (auto& line : lines) {
            if (among.contains(line.from) && among.contains(line.to)) {
                found.emplace(line.key, std::move(line));
            }
        }
    };
    std::vector<EntityId> large;
    for (const auto node : among) {
        checkpoint(progress);
        auto some = linesOf(clusters, node, filter, 0, guard + 1);
        if (static_cast<std::int64_t>(some.size()) > guard) {
            large.push_back(node);
        }
        take(std::move(some));
    }
    // What two large nodes have in common is the one thing nobody saw yet.
    std::vector<std::int64_t> records;
    for (const auto node : large) {
        const auto& members = clusters.members(node.value);
        records.insert(records.end(), members.begin(), members.end());
    }
    const RowsOfBatches batches(connection, filter.batches);
    auto row = connection.prepare(selectLines(LinkOrigin::Stated)
        + " WHERE t.from_entity = ?1 AND t.to_entity = ?2 UNION ALL "
        + selectLines(LinkOrigin::Involvement)
        + " WHERE t.person = ?1 AND t.incident = ?2 UNION ALL " + selectLines(LinkOrigin::Use)
        + " WHERE t.entity = ?1 AND t.identifier = ?2");
    ShownKinds kinds(*m_store);
    for (const auto a : records) {
        for (const auto b : records) {
            checkpoint(progress);
            row.reset();
            row.with(a, b);
            while (row.step()) {
                auto line = readLine(RowReader(row, m_store->codes()));
                kinds.hide(line);
                if (matches(line, filter) && batches.holds(line.key)
                    && clusters.resolve(line.from, line.to)) {
                    found.emplace(line.key, std::move(line));
                }
            }
        }
    }
    std::vector<LinkLine> lines;
    for (auto& [key, line] : found) {
        lines.push_back(std::move(line));
    }
    return lines;
}

void LinkStore::forEach(const LinkFilter& filter, const std::function<void(const LinkLine&)>& take,
    Progress& progress) const
{
    auto& connection = m_store->connection();
    const RowsOfBatches batches(connection, filter.batches);
    const Clusters clusters(connection);
    ShownKinds kinds(*m_store);
    const auto total = static_cast<std::uint64_t>(m_store->counts().links);
    std::uint64_t done = 0;
    for (const auto table :
        { LinkOrigin::Stated, LinkOrigin::Involvement, LinkOrigin::Use, LinkOrigin::Route }) {
        auto row = connection.prepare(selectLines(table) + " ORDER BY t.id");
        while (row.step()) {
            auto line = readLine(RowReader(row, m_store->codes()));
            kinds.hide(line);
            if (matches(line, filter) && batches.holds(line.key)
                && (clusters.isEmpty() || clusters.resolve(line.from, line.to))) {
                take(line);
            }
            if (++done % 4096 == 0) {
                progress.report("read", done, std::max(done, total));
                checkpoint(progress);
            }
        }
    }
}

std::vector<std::string> LinkStore::kinds() const
{
    std::vector<std::string> kinds { "uses", "has-route", "same-incident", "same-identifier",
        "same-ring" };
    for (const auto role : { Role::Other, Role::PresumedVictim, Role::Victim, Role::Suspect }) {
        kinds.insert(kinds.begin(), kindOfInvolvement(role));
    }
    const ShownWords words(*m_store);
    std::set<std::string> stated;
    auto row = m_store->connection().prepare("SELECT DISTINCT kind FROM links");
    while (row.step()) {
        stated.insert(words.of(m_store->codes().read(row, 0)));
    }
    kinds.insert(kinds.end(), stated.begin(), stated.end());
    return kinds;
}

/// Adds what one record has.
static void addCounts(Store& store, std::map<std::string, std::int64_t>& counted, std::int64_t id)
{
    auto& connection = store.connection();
    const ShownWords words(store);
    auto links = connection.prepare(
        "SELECT kind, count(*) FROM links WHERE from_entity = ?1 GROUP BY kind UNION ALL "
        "SELECT kind, count(*) FROM links WHERE to_entity = ?1 AND from_entity <> ?1 GROUP BY kind");
    links.with(id);
    while (links.step()) {
        counted[words.of(store.codes().read(links, 0))] += links.integer(1);
    }
    auto roles = connection.prepare(
        "SELECT role, count(*) FROM involvements WHERE person = ?1 GROUP BY role UNION ALL "
        "SELECT role, count(*) FROM involvements WHERE incident = ?1 GROUP BY role");
    roles.with(id);
    while (roles.step()) {
        counted[kindOfInvolvement(static_cast<Role>(roles.integer(0)))] += roles.integer(1);
    }
    auto rest = connection.prepare(
        "SELECT (SELECT count(*) FROM identifier_uses WHERE entity = ?1)"
        " + (SELECT count(*) FROM identifier_uses WHERE identifier = ?1),"
        " (SELECT count(*) FROM routes WHERE incident = ?1)"
        " + (SELECT count(*) FROM routes WHERE id = ?1 AND incident IS NOT NULL)");
    if (rest.with(id).step()) {
        counted["uses"] += rest.integer(0);
        counted["has-route"] += rest.integer(1);
    }
}

std::vector<KindCount> LinkStore::counts(EntityId node) const
{
    auto& connection = m_store->connection();
    ClusterLookup clusters(connection);
    const auto& records = clusters.members(node.value);
    std::map<std::string, std::int64_t> counted;
    for (const auto record : records) {
        addCounts(*m_store, counted, record);
    }
    if (records.size() > 1) { // a line within was counted at both its ends, and is none
        auto within = connection.prepare(
            "SELECT kind, count(*) FROM links WHERE from_entity = ?1 AND to_entity = ?2 GROUP BY kind");
        for (const auto a : records) {
            for (const auto b : records) {
                within.reset();
                within.with(a, b);
                while (a != b && within.step()) {
                    counted[m_store->codes().read(within, 0)] -= 2 * within.integer(1);
                }
            }
        }
    }
    std::vector<KindCount> counts;
    for (const auto& [kind, count] : counted) {
        if (count > 0) {
            counts.push_back({ kind, count });
        }
    }
    return counts;
}

std::int64_t LinkStore::count(EntityId node) const
{
    std::int64_t sum = 0;
    for (const auto& [kind, count] : counts(node)) {
        sum += count;
    }
    return sum;
}

static std::vector<SourceRowId> rowsOf(sql::Connection& connection, const LinkKey& key)
{
    const char* select = "";
    switch (key.origin) {
    case LinkOrigin::Stated:
        select = "SELECT origin FROM links WHERE id = ?1 AND origin IS NOT NULL"
                 " UNION SELECT source_row FROM evidence WHERE link = ?1";
        break;
    case LinkOrigin::Involvement: // a row that speaks of both
        select = "WITH pair AS (SELECT person, incident FROM involvements WHERE id = ?1),"
                 " ofPerson AS (SELECT origin AS r FROM persons WHERE id = (SELECT person FROM "
                 "pair) UNION SELECT source_row FROM evidence WHERE entity = (SELECT person FROM "
                 "pair)),"
                 " ofIncident AS (SELECT origin AS r FROM incidents WHERE id = (SELECT incident "
                 "FROM pair) UNION SELECT source_row FROM evidence WHERE entity = (SELECT incident "
                 "FROM pair))"
                 " SELECT r FROM ofPerson WHERE r IS NOT NULL INTERSECT SELECT r FROM ofIncident";
        break;
    case LinkOrigin::Use:
        select = "SELECT origin FROM identifier_uses WHERE id = ?1 AND origin IS NOT NULL";
        break;
    default:
        select = "SELECT origin FROM routes WHERE id = ?1 AND origin IS NOT NULL";
        break;
    }
    auto row = connection.prepare(select);
    row.with(key.row);
    std::vector<SourceRowId> rows;
    while (row.step()) {
        rows.emplace_back(row.integer(0));
    }
    return rows;
}

std::vector<SourceRowId> LinkStore::sourceRows(const LinkKey& key) const
{
    auto& connection = m_store->connection();
    if (!isSuggested(key.origin)) {
        return rowsOf(connection, key);
    }
    const auto from = key.origin == LinkOrigin::SameIncident ? LinkOrigin::Involvement
        : key.origin == LinkOrigin::SameIdentifier           ? LinkOrigin::Use
                                                             : LinkOrigin::Stated;
    std::set<SourceRowId> rows;
    for (const auto row : { key.row, key.other }) {
        for (const auto id : rowsOf(connection, { from, row, 0 })) {
            rows.insert(id);
        }
    }
    return { rows.begin(), rows.end() };
}

std::vector<Evidence> LinkStore::sources(const LinkKey& key) const
{
    auto evidence = SourceStore(*m_store).rows(sourceRows(key));
    if (key.origin == LinkOrigin::Stated) {
        auto grade = m_store->connection().prepare(
            "SELECT grade_source, grade_information FROM evidence WHERE link = ?1 AND source_row = "
            "?2 UNION ALL SELECT grade_source, grade_information FROM links WHERE id = ?1 AND "
            "origin = ?2");
        for (auto& source : evidence) {
            if (grade.with(key.row, source.row.id.value).step()) {
                source.gradeSource = static_cast<char>(grade.integer(0));
                source.gradeInformation = static_cast<int>(grade.integer(1));
            }
            grade.reset();
        }
    }
    return evidence;
}

} // namespace tuyen
