// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "store/Store.h"
#include "store/internal/Clusters.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

#include <map>
#include <set>
#include <string_view>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

/// Takes the rows of a batch out of the tables and puts them back, inside the caller's transaction.
///
/// Gone with a batch: all it made, and all that hangs on it, also what was made by hand. Kept: an
/// entity that rows of another import still use, and who is involved in what, where a row of another
/// import says both. When the last of these goes too, the entity goes
/// to `undone_shared`, from where the first import that needs it (`undone_needs`) brings it back.
/// A number that another import made again meanwhile is not made twice: whoever named the one taken
/// back names that one from then on (`undone_aliases`).
/// Decisions about who is one person neither keep a record nor bring one back: they wait there too.
class BatchUndo {
public:
    BatchUndo(Store& store, BatchId batch, Progress& progress);
    std::int64_t takeOut(); ///< number of rows
    std::int64_t putBack();
    std::int64_t keptIncidents(); ///< how many takeOut() would leave

private:
    using Range = std::pair<std::int64_t, std::int64_t>;
    Range range(const std::string& table) const; ///< {0, -1}: none
    void findKept();
    void findKeptInvolvements();
    const std::set<std::int64_t>& keptOf(std::string_view table) const;
    void noteSaid();
    void moveNeededInvolvements();
    void moveUnsaidInvolvements(std::int64_t incident);
    void moveInvolvement(std::int64_t id);
    std::int64_t bringInvolvements();
    void findDependents();
    bool isGone(std::int64_t entity) const;
    void noteUses(const std::string& table, const sql::Statement& row);
    std::int64_t takeTable(const std::string& table);
    void store(const std::string& table, const std::string& bytes, std::int64_t rows);
    void takeUnusedShared();
    bool isUsed(std::int64_t entity);
    void moveToShared(std::int64_t entity);
    void keepApart(
        std::string_view table, std::int64_t row, std::int64_t owner, const std::string& bytes);
    std::int64_t bringShared();
    std::int64_t put(const char* table, std::string_view rows);
    void becomeKnown(std::string_view identifier);
    void followAliases();
    void removeFromSearch();
    std::set<std::int64_t> incidentsThere();
    void recountUsed();
    void recount(std::set<std::int64_t> incidents);
    void count(const std::string& table, std::int64_t change);

    Store* m_store;
    sql::Connection* m_connection;
    BatchId m_batch;
    Progress* m_progress;
    SearchIndex m_search;
    DecisionKeeper m_decisions;
    std::map<std::string, Range> m_ranges;
    std::set<std::int64_t> m_kept; ///< entities of the batch that stay
    std::set<std::int64_t> m_keptInvolvements; ///< of these, said by a row of another import too
    std::set<std::int64_t> m_used; ///< entities of others that its rows use
    std::map<std::string, std::set<std::int64_t>> m_dependents; ///< rows of others that go with it
    std::vector<std::int64_t> m_extraEntities; ///< entities of others that go with it
};

} // namespace tuyen
