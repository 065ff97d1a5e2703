// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BatchTables.h"

#include "store/PersonStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Counters.h"
#include "store/internal/LinkRows.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Rows.h"

#include <utility>
#include <vector>

namespace tuyen {

static constexpr int waitingColumns = 13;

static DrawnIds startOf(sql::Connection& connection, std::string_view table)
{
    const auto next = Counters(connection).value(counter::next(table)) + 1;
    return { next, next };
}

BatchTables::BatchTables(Store& theStore, BatchId import, BatchId owner)
    : store(&theStore)
    , connection(&theStore.connection())
    , codes(&theStore.codes())
    , batch(import)
    , ranges(owner ? owner : import)
    , known(*connection)
    , search(*connection, *codes)
    , indexer(search.book())
    , entities(startOf(*connection, "entities"))
    , sourceRows(startOf(*connection, "source_rows"))
    , involvements(startOf(*connection, "involvements"))
    , uses(startOf(*connection, "identifier_uses"))
    , evidence(startOf(*connection, "evidence"))
    , links(startOf(*connection, "links"))
    , quarantined(startOf(*connection, "quarantine"))
    , figures(startOf(*connection, "official_figures"))
    , pseudonyms(Counters(*connection).value(counter::pseudonym))
    , bulk(known.isBulk() ? std::make_unique<BulkInserts>(*connection) : nullptr)
    , insertSourceRow(*connection, bulk.get(), "source_rows", 6)
    , insertCells(*connection, bulk.get(), "source_cells", 2)
    , insertIncident(*connection, bulk.get(), "incidents", incidentColumns)
    , insertIncidentDetails(
          *connection, bulk.get(), "incident_details", incidentDetailColumns)
    , insertPerson(*connection, bulk.get(), "persons", personColumns)
    , insertPersonDetails(*connection, bulk.get(), "person_details", personDetailColumns)
    , insertInvolvement(*connection, bulk.get(), "involvements", 13)
    , insertIdentifier(*connection, bulk.get(), "identifiers", 8)
    , insertUse(*connection, bulk.get(), "identifier_uses", 4)
    , insertRoute(*connection, bulk.get(), "routes", routeColumns)
    , insertEvidence(*connection, bulk.get(), "evidence", 7)
    , insertFigure(*connection, bulk.get(), "official_figures", figureColumns)
    , insertLink(*connection, bulk.get(), "links", linkColumns)
    , insertWaiting(*connection, bulk.get(), "quarantine", waitingColumns)
    , insertDuplicate(*connection, bulk.get(), "duplicate_rows", 4)
{
}

EntityHead BatchTables::head(
    const std::string& label, const std::string& code, std::int64_t sourceRow)
{
    return { entities.draw(), label, code, batch.value, sourceRow };
}

void BatchTables::addEvidence(EntityId entity, std::int64_t sourceRow)
{
    insertEvidence.run(
        evidence.draw(), entity.value, nullptr, sourceRow, nullptr, nullptr, nullptr);
}

std::string BatchTables::nextPseudonym() { return pseudonymOf(++pseudonyms); }

/// A person known so far as anything else becomes a victim: from now on under a pseudonym.
void BatchTables::protect(PersonId person)
{
    auto update = connection->prepare(
        "UPDATE persons SET pseudonym = ?2 WHERE id = ?1 AND pseudonym IS NULL");
    const auto pseudonym = pseudonymOf(pseudonyms + 1);
    // Other records of the same person go under the pseudonym with it.
    std::vector<std::pair<EntityId, SearchIndex::Found>> before;
    for (const auto record : Clusters(*connection).members(person.value)) {
        before.emplace_back(EntityId(record), search.read(EntityId(record)));
    }
    update.run(person.value, pseudonym);
    if (connection->integer("SELECT changes()") > 0) {
        ++pseudonyms;
        for (const auto& [record, words] : before) {
            search.change(record, words);
        }
    }
}

IdentifierId BatchTables::identifierOf(
    const Identifier& identifier, std::int64_t sourceRow, SearchIndex::Words words)
{
    if (const auto same = known.identifier(identifier.kind, identifier.value)) {
        return same;
    }
    const auto& label = identifier.raw.empty() ? identifier.value : identifier.raw;
    const auto row = head(label, noText, sourceRow);
    const IdentifierId id(row.id);
    RowWriter(insertIdentifier, *codes)
        .head(row)
        .number(static_cast<std::int64_t>(identifier.kind))
        .text(identifier.value)
        .text(identifier.detail)
        .write();
    search.add(entity(id), EntityKind::Identifier, words);
    known.addIdentifier(identifier.kind, identifier.value, id);
    ++created.identifiers;
    return id;
}

bool BatchTables::isUsed(EntityId entity, IdentifierId identifier)
{
    auto row = connection->prepare(
        "SELECT 1 FROM identifier_uses WHERE entity = ?1 AND identifier = ?2");
    return row.with(entity.value, identifier.value).step();
}

bool BatchTables::isKnownAs(PersonId id, const Person& said)
{
    const auto person = PersonStore(*store).find(id);
    return person && saysNothingNew(said, *person);
}

} // namespace tuyen
