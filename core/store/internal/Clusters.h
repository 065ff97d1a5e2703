// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Which person records are one person by the merges of now. A person shown is such a cluster; it
/// goes by its smallest id.
class Clusters {
public:
    explicit Clusters(sql::Connection& connection);

    bool isEmpty() const { return m_members.empty(); }
    std::int64_t shownAs(std::int64_t person) const; ///< the id itself for who was never merged
    std::vector<std::int64_t> members(std::int64_t person) const; ///< in order, the person too
    bool resolve(EntityId& from, EntityId& to) const; ///< as that of ClusterLookup
    bool areOne(std::int64_t a, std::int64_t b) const { return shownAs(a) == shownAs(b); }
    /// Everybody in a cluster, in order.
    std::vector<std::int64_t> merged() const;
    /// Those that are not shown, because they are shown as another: a JSON list for json_each().
    std::string hiddenJson() const;
    std::int64_t hiddenCount() const
    {
        return std::int64_t(m_shown.size()) - std::int64_t(m_members.size());
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_shown; ///< of everybody in a cluster
    std::map<std::int64_t, std::vector<std::int64_t>> m_members;
};

/// The same, asked of one person at a time through the indexes of the ledger: for the lines of a few
/// nodes in a large store. Remembers what it found; a view of now, like Clusters.
class ClusterLookup {
public:
    explicit ClusterLookup(sql::Connection& connection);

    /// In order, the person too; the person alone where nothing was merged, or for what is nobody.
    const std::vector<std::int64_t>& members(std::int64_t person);
    std::int64_t shownAs(std::int64_t person) { return members(person).front(); }
    /// Both ends of a line go to the persons they are shown as. False: the line was between two
    /// records that are one person now, and joins nothing.
    bool resolve(EntityId& from, EntityId& to);

private:
    bool m_isEmpty; ///< nobody was merged
    sql::Statement m_row;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> m_found;
};

/// The pseudonym under which the person is shown: their own, or that of another record of the same
/// person. Empty: nobody of the cluster is protected.
std::string clusterPseudonym(sql::Connection& connection, std::int64_t person);

/// Decisions about who is one person, when records go and come with an import: a decision waits
/// while one of its two records is away, and never calls a record back.
class DecisionKeeper {
public:
    DecisionKeeper(sql::Connection& connection, SearchIndex& search);

    /// Words of everybody in a cluster, as they are before records go.
    const std::map<EntityId, SearchIndex::Found>& wordsBefore() const { return m_before; }
    void noteWords();
    /// Sets aside the decisions whose records are gone. Words of a range of records are the
    /// caller's.
    void park(std::int64_t first, std::int64_t last);
    /// Puts back those whose records are both there again.
    void bring();

private:
    void refresh(std::int64_t first, std::int64_t last);

    sql::Connection* m_connection;
    SearchIndex* m_search;
    std::map<EntityId, SearchIndex::Found> m_before;
};

} // namespace tuyen
