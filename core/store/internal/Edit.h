// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"
#include "store/internal/JournalChain.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// A row as a JSON object by column, codes as texts, NULLs left out; none when there is no such
/// row.
std::optional<std::string> rowJson(Store& store, std::string_view table, std::int64_t row);
/// Makes the row what the JSON says; none: deletes it.
void restoreRow(
    Store& store, std::string_view table, std::int64_t row, const std::optional<std::string>& json);

/// The door through which every change goes. Name each row before it is touched, change it, commit:
/// the edit compares before and after, writes both into the journal, brings search and counters up
/// to date. Without commit nothing happened.
class Edit {
public:
    Edit(Store& store, std::string_view action, std::string_view reason, std::int64_t target = 0);

    void touch(std::string_view table, std::int64_t row, EntityId entity, EntityId other = {});
    /// Rows that were changed already, inside this transaction.
    void adopt(const std::vector<RowChange>& changes);
    /// Touches and deletes.
    void remove(std::string_view table, std::int64_t row, EntityId entity, EntityId other = {});
    /// The import, or the repair of one, that the entry belongs to.
    void setBatch(BatchId batch) { m_entry.batch = batch; }
    /// Sequence number of the entry; 0 when nothing differs: then there is none.
    std::int64_t commit();

private:
    void recount();

    Store* m_store;
    NewEntry m_entry;
    sql::Transaction m_transaction;
    std::vector<RowChange> m_changes;
    std::set<std::pair<std::string, std::int64_t>> m_touched; ///< table and row of these
    SearchIndex m_search;
    std::map<EntityId, SearchIndex::Found> m_before; ///< of what is touched
};

} // namespace tuyen
