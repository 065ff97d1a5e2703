// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "domain/Draft.h"
#include "store/BatchStore.h"
#include "store/DraftIndexer.h"
#include "store/internal/BatchTables.h"
#include "store/internal/CasesOfRows.h"
#include "store/internal/LinkInserter.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tuyen {

class BatchUpdates;

/// Writes the drafts of one import into the tables of the domain.
class RowInserter {
public:
    /// What it makes belongs to `batch`; its ids are written down as those of `ranges` (a repair of
    /// the batch), or of the batch itself.
    RowInserter(Store& store, BatchId batch, BatchId ranges = {});

    CasesOfRows& cases() { return m_cases; }
    /// Where what a row adds to people of before is written.
    void setUpdates(BatchUpdates& updates) { m_updates = &updates; }
    void beginSheet(std::int64_t source, std::string_view name);
    /// False: nothing new in it, nothing written.
    bool add(const RowDraft& draft, HowAdded how = HowAdded::Usual);
    void quarantine(const QuarantinedRow& row);
    DraftIndexer indexer() { return DraftIndexer(m_tables.search.book()); }

    /// Of the case that the row added last joined with people it did not have.
    const std::optional<MoreNamed>& moreNamed() const { return m_moreNamed; }
    /// The row added last says more of a person of before.
    bool saidMore() const { return m_saidMore; }
    CreatedCounts created() const;
    std::int64_t stored() const { return m_tables.sourceRows.count(); }
    std::int64_t quarantined() const { return m_tables.quarantined.count(); }
    std::string rowsDigest() const; ///< of the fingerprints of all rows, in order
    std::int64_t firstEntity() const { return m_tables.entities.first; }
    /// Indexes that waited, counters and the ranges of ids.
    void finish(Progress& progress);

private:
    bool addLink(const RowDraft& draft, HowAdded how);
    bool addFigures(const RowDraft& draft, HowAdded how);
    void loadFigures();
    std::int64_t addSourceRow(const RowDraft& draft);
    using Words = SearchIndex::Words;
    Words nextWords();
    IncidentId addIncident(const RowDraft& draft, std::int64_t sourceRow, Words words);
    void addRoute(
        IncidentId incident, const std::shared_ptr<const Route>& route, std::int64_t sourceRow);
    void addPerson(IncidentId incident, const PersonDraft& draft, std::int64_t sourceRow);
    void enrich(const Person& whole, const PersonDraft& draft, std::int64_t sourceRow);
    PersonId knownPerson(const PersonDraft& draft, const std::string& foldedName);
    PersonId insertPerson(const PersonDraft& draft, std::int64_t sourceRow, Words words);
    void addUse(EntityId user, const Identifier& identifier, std::int64_t sourceRow, Words words);

    BatchUpdates* m_updates = nullptr;
    BatchTables m_tables;
    CasesOfRows m_cases;
    LinkInserter m_linkInserter;
    Words m_words; ///< of the row at hand, what is left of them
    std::vector<std::uint32_t> m_pseudonymWords;
    std::string m_pseudonymSigns;
    /// Fingerprints of the official figures that are there; asked for by the first row of them.
    std::optional<std::unordered_set<std::uint64_t>> m_knownFigures;
    struct Way {
        std::shared_ptr<const Route> route; ///< held, so that its address stays its own
        std::string legs;
        bool canBeCode = false;
        std::int64_t code = 0;
    };
    std::unordered_map<const Route*, Way> m_ways;
    std::int64_t m_rowEntities = 0; ///< the first id drawn for the row at hand
    std::set<std::pair<std::int64_t, std::int64_t>> m_rowUses; ///< of its own entities
    std::int64_t m_sheet = 0;
    std::optional<MoreNamed> m_moreNamed;
    bool m_saidMore = false;
    std::string m_digest;
    std::string m_fingerprints; ///< not yet in the digest
};

} // namespace tuyen
