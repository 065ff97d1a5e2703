// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "store/Store.h"
#include "store/internal/JournalChain.h"
#include "store/internal/SearchIndex.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace tuyen {

/// Batches from here on are repairs of imports.
inline constexpr std::int64_t firstRepair = std::int64_t(1) << 40;

/// What an import changes of incidents that were there before it. Each change lies in the journal
/// with its before and after ("import.update"), so that undoing the import can put the old values
/// back. Inside the caller's transaction.
class BatchUpdates {
public:
    BatchUpdates(Store& store, BatchId batch, std::string fileName);

    /// False: nothing of these fields differs.
    bool apply(IncidentId incident, const RowDraft& draft, const std::vector<std::string>& fields);
    /// What a further row of this import adds to an incident the import made. A repair, which can be
    /// taken back alone, notes what it changed.
    void join(const Incident& joined, bool isRepair);
    /// What a row of this import adds to a person of before.
    void enrich(const Person& person);
    /// Writes what is left, and the words of the changed incidents.
    void finish();

private:
    void flush();
    void replace(const Incident& incident, bool isNoted);
    void noted(EntityId entity, std::span<const std::string_view> tables,
        const std::function<void()>& write);

    Store* m_store;
    BatchId m_batch;
    std::string m_fileName;
    std::vector<RowChange> m_changes;
    SearchIndex m_search;
    std::map<EntityId, SearchIndex::Found> m_before; ///< words of what is changed
};

/// Puts the values back that a batch changed, field by field. What a later import changed again
/// stays as that import says; what was edited by hand since goes, and comes back with redo. Returns
/// what it did, for the journal.
std::vector<RowChange> takeBackUpdates(Store& store, BatchId batch);
/// The other way round.
std::vector<RowChange> bringUpdatesBack(Store& store, BatchId batch);

} // namespace tuyen
