// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "domain/Person.h"
#include "store/DraftIndexer.h"
#include "store/Store.h"
#include "store/internal/BulkInserts.h"
#include "store/internal/Codes.h"
#include "store/internal/Known.h"
#include "store/internal/Rows.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <memory>
#include <string>

namespace tuyen {

/// The ids an import draws of one table, one after the other.
struct DrawnIds {
    std::int64_t first = 0;
    std::int64_t next = 0;
    std::int64_t draw() { return next++; }
    std::int64_t count() const { return next - first; }
};

/// What one import writes into and what the store knew before it: shared by those who write its rows
/// (RowInserter), find their cases (CasesOfRows) and its links (LinkInserter). Statements are prepared
/// once and bound by number: this is the inner loop of every import.
struct BatchTables {
    /// What is made belongs to `import`; its ids are written down as those of `owner`: a repair of the
    /// import, or the import itself.
    BatchTables(Store& theStore, BatchId import, BatchId owner);

    bool isRepair() const { return ranges != batch; }
    bool isMadeHere(std::int64_t entity) const { return entity >= entities.first; }

    EntityHead head(
        const std::string& label, const std::string& code, std::int64_t sourceRow); ///< a new id
    void addEvidence(EntityId entity, std::int64_t sourceRow);
    std::string nextPseudonym();
    void protect(PersonId person);
    bool isKnownAs(PersonId id, const Person& said);
    bool isUsed(EntityId entity, IdentifierId identifier);
    IdentifierId identifierOf(
        const Identifier& identifier, std::int64_t sourceRow, SearchIndex::Words words);

    Store* store;
    sql::Connection* connection;
    Codes* codes;
    BatchId batch;
    BatchId ranges;
    Known known;
    SearchIndex search;
    DraftIndexer indexer; ///< for what was not prepared
    DrawnIds entities, sourceRows, involvements, uses, evidence, links, quarantined, figures;
    std::int64_t pseudonyms = 0;
    std::int64_t organisations = 0;
    CreatedCounts created;
    std::unique_ptr<BulkInserts> bulk; ///< where nothing is asked of what was just written
    TableInsert insertSourceRow, insertCells, insertIncident, insertIncidentDetails, insertPerson,
        insertPersonDetails, insertInvolvement;
    TableInsert insertIdentifier, insertUse, insertRoute, insertEvidence, insertFigure, insertLink,
        insertWaiting, insertDuplicate;
};

} // namespace tuyen
