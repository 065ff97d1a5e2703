// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/RowInserter.h"

#include "store/internal/Counters.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Legs.h"
#include "store/internal/LinkRows.h"
#include "store/internal/NamedCounts.h"
#include "store/internal/Platform.h"
#include "store/internal/ReceiptJson.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tuyen {

/// Routes whose legs are remembered.
static constexpr std::size_t mostRoutes = 5'000;

static constexpr int waitingColumns = 13;

static DrawnIds startOf(sql::Connection& connection, std::string_view table)
{
    const auto next = Counters(connection).value(counter::next(table)) + 1;
    return { next, next };
}

RowInserter::RowInserter(Store& store, BatchId batch, BatchId ranges)
    : m_store(&store)
    , m_connection(&store.connection())
    , m_codes(&store.codes())
    , m_batch(batch)
    , m_ranges(ranges ? ranges : batch)
    , m_known(*m_connection)
    , m_alike(store, batch)
    , m_search(*m_connection, *m_codes)
    , m_indexer(m_search.book())
    , m_entities(startOf(*m_connection, "entities"))
    , m_sourceRows(startOf(*m_connection, "source_rows"))
    , m_involvements(startOf(*m_connection, "involvements"))
    , m_uses(startOf(*m_connection, "identifier_uses"))
    , m_evidence(startOf(*m_connection, "evidence"))
    , m_links(startOf(*m_connection, "links"))
    , m_quarantined(startOf(*m_connection, "quarantine"))
    , m_figures(startOf(*m_connection, "official_figures"))
    , m_pseudonyms(Counters(*m_connection).value(counter::pseudonym))
    , m_digest(32, '\0')
    , m_bulk(m_known.isBulk() ? std::make_unique<BulkInserts>(*m_connection) : nullptr)
    , m_insertSourceRow(*m_connection, m_bulk.get(), "source_rows", 6)
    , m_insertCells(*m_connection, m_bulk.get(), "source_cells", 2)
    , m_insertIncident(*m_connection, m_bulk.get(), "incidents", incidentColumns)
    , m_insertIncidentDetails(
          *m_connection, m_bulk.get(), "incident_details", incidentDetailColumns)
    , m_insertPerson(*m_connection, m_bulk.get(), "persons", personColumns)
    , m_insertPersonDetails(*m_connection, m_bulk.get(), "person_details", personDetailColumns)
    , m_insertInvolvement(*m_connection, m_bulk.get(), "involvements", 13)
    , m_insertIdentifier(*m_connection, m_bulk.get(), "identifiers", 8)
    , m_insertUse(*m_connection, m_bulk.get(), "identifier_uses", 4)
    , m_insertRoute(*m_connection, m_bulk.get(), "routes", routeColumns)
    , m_insertEvidence(*m_connection, m_bulk.get(), "evidence", 7)
    , m_insertFigure(*m_connection, m_bulk.get(), "official_figures", figureColumns)
    , m_insertLink(*m_connection, m_bulk.get(), "links", linkColumns)
    , m_insertWaiting(*m_connection, m_bulk.get(), "quarantine", waitingColumns)
    , m_insertDuplicate(*m_connection, m_bulk.get(), "duplicate_rows", 4)
{
}

void RowInserter::beginSheet(std::int64_t source, std::string_view name)
{
    m_connection->prepare("INSERT INTO sheets(source, name) VALUES(?1, ?2)").run(source, name);
    m_sheet = m_connection->integer("SELECT last_insert_rowid()");
    m_sheetName = name;
    m_caseRow = 0;
    m_alike.beginSheet();
}

bool RowInserter::add(const RowDraft& draft, How how)
{
    if (draft.link) {
        return addLink(draft, how);
    }
    m_moreNamed.reset();
    const bool isThere = how == How::Apart ? !m_apartRows.insert(draft.fingerprint).second
                                           : m_known.hasRow(draft.fingerprint);
    if (isThere) {
        m_insertDuplicate.run(
            m_batch.value, draft.row, static_cast<std::int64_t>(draft.fingerprint), nullptr);
        return false;
    }
    if (!draft.figures.empty()) {
        m_asked = nullptr;
        return addFigures(draft, how);
    }
    const auto known = target(draft, how);
    m_asked = nullptr;
    if (known && known->isDuplicate) {
        m_known.addRow(draft.fingerprint);
        m_insertDuplicate.run(m_batch.value, draft.row,
            static_cast<std::int64_t>(draft.fingerprint), known->incident.value);
        return false;
    }
    m_known.addRow(draft.fingerprint);
    m_words = { draft.searchWords, draft.searchSigns };
    std::optional<RowDraft> prepared; // what nobody prepared beside
    if (m_words.numbers.empty()) {
        prepared = draft;
        m_indexer.prepare(*prepared);
        m_words = { prepared->searchWords, prepared->searchSigns };
    }
    const auto wordsOfIncident = nextWords();
    m_rowEntities = m_entities.next;
    m_rowUses.clear();
    const auto sourceRow = addSourceRow(draft);
    IncidentId incident;
    if (known) {
        incident = known->incident;
        addEvidence(entity(incident), sourceRow);
        if (!draft.incident.code.empty() && !m_known.incident(draft.incident.code)) {
            m_known.addIncident(draft.incident.code, incident); // had none before this row
        }
    } else {
        incident = addIncident(draft, sourceRow, wordsOfIncident);
        if (how == How::Apart && !draft.incident.code.empty()) {
            m_apart.emplace(draft.incident.code, incident);
        }
    }
    rememberCase(draft, incident);
    bool isRecounted = false;
    for (const auto& person : draft.people) {
        if (!known || !isInvolved(incident, person)) {
            addPerson(incident, person, sourceRow);
            isRecounted = known.has_value();
        } else {
            nextWords();
            for (std::size_t i = 0; i < person.identifiers.size(); ++i) {
                nextWords();
            }
        }
    }
    for (const auto& identifier : draft.identifiers) {
        addUse(entity(incident), identifier, sourceRow, nextWords());
    }
    if (!known) {
        for (const auto& route : draft.routes) {
            addRoute(incident, route, sourceRow);
        }
    }
    if (isRecounted) {
        recountNamed(*m_connection, incident, { m_involvements.first, m_involvements.next - 1 });
        m_moreNamed = tuyen::moreNamed(*m_store, incident);
    }
    return true;
}

static void appendLine(std::string& lines, std::uint64_t number)
{
    std::array<char, 21> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    lines.append(digits.data(), end);
    lines += '\n';
}

std::int64_t RowInserter::addSourceRow(const RowDraft& draft)
{
    const auto sourceRow = m_sourceRows.draw();
    m_insertSourceRow.run(sourceRow, m_sheet, draft.row, draft.offset, draft.length,
        static_cast<std::int64_t>(draft.fingerprint));
    if (!draft.cells.empty()) {
        m_insertCells.run(sourceRow, textsJson(draft.cells));
    }
    appendLine(m_fingerprints, draft.fingerprint);
    if (m_fingerprints.size() > 60'000) {
        m_digest = blake2b(m_digest + m_fingerprints);
        m_fingerprints.clear();
    }
    return sourceRow;
}

EntityHead RowInserter::head(
    const std::string& label, const std::string& code, std::int64_t sourceRow)
{
    return { m_entities.draw(), label, code, m_batch.value, sourceRow };
}

void RowInserter::addEvidence(EntityId entity, std::int64_t sourceRow)
{
    m_insertEvidence.run(
        m_evidence.draw(), entity.value, nullptr, sourceRow, nullptr, nullptr, nullptr);
}

/// The words of the next thing of the row, in the order of DraftIndexer.
SearchIndex::Words RowInserter::nextWords()
{
    auto& numbers = m_words.numbers;
    auto& signs = m_words.signs;
    std::size_t end = 0;
    std::size_t endOfSigns = 0;
    for (; end < numbers.size() && numbers[end] != 0; ++end) {
        if (numbers[end] == SearchWords::sign) {
            endOfSigns = signs.find(' ', endOfSigns) + 1;
        }
    }
    const Words words { numbers.first(end), signs.substr(0, endOfSigns) };
    numbers = numbers.subspan(std::min(end + 1, numbers.size()));
    signs.remove_prefix(endOfSigns);
    return words;
}

IncidentId RowInserter::addIncident(const RowDraft& draft, std::int64_t sourceRow, Words words)
{
    const auto& incident = draft.incident;
    const auto row = head(incident.title, incident.code, sourceRow);
    const IncidentId id(row.id);
    writeIncident(RowWriter(m_insertIncident, *m_codes), row, incident);
    if (hasDetails(incident)) {
        writeIncidentDetails(RowWriter(m_insertIncidentDetails, *m_codes), incident, row.id);
    }
    m_search.add(entity(id), EntityKind::Incident, words);
    if (!incident.code.empty()) {
        m_known.addIncident(incident.code, id);
    }
    ++m_created.incidents;
    return id;
}

void RowInserter::addRoute(
    IncidentId incident, const std::shared_ptr<const Route>& route, std::int64_t sourceRow)
{
    if (m_ways.size() > mostRoutes) {
        m_ways.clear();
    }
    // Many incidents go the same way: from the second on its legs are a code.
    auto& way = m_ways[route.get()];
    if (!way.route) {
        way = { route, legsText(route->legs), areOfReference(route->legs), 0 };
    } else if (way.code == 0 && way.canBeCode) {
        way.code = m_codes->number(way.legs);
    }
    writeRoute(RowWriter(m_insertRoute, *m_codes), head(route->raw, noText, sourceRow), incident,
        *route, way.legs, way.code);
    ++m_created.routes;
}

void RowInserter::quarantine(const QuarantinedRow& row)
{
    const auto section = sectionJson(row);
    const auto write = [&](const auto& context) {
        m_insertWaiting.run(m_quarantined.draw(), m_batch.value, row.sheet, row.row, row.offset,
            row.length, textsJson(row.columns), textsJson(row.cells), issuesJson(row.issues),
            "waiting", context, nullptr, nullptr);
    };
    section.empty() ? write(nullptr) : write(section);
    if (row.caseRow != 0 && row.caseRow == m_caseRow) {
        writeCase();
    }
}

CreatedCounts RowInserter::created() const
{
    auto created = m_created;
    created.links = m_involvements.count() + m_uses.count() + m_links.count();
    created.figures = m_figures.count();
    return created;
}

std::string RowInserter::rowsDigest() const { return blake2b(m_digest + m_fingerprints); }

void RowInserter::finish(Progress& progress)
{
    progress.report("index", 0, 2);
    finishNodes();
    m_known.forget();
    m_search.startFlush(progress); // sorts words beside the last rows and the indexes
    if (m_bulk) { // what sorts the indexes takes the place of the tables' pages
        m_bulk->settle();
        m_connection->execute("PRAGMA cache_size=-32768");
        platform::giveBackMemory();
    }
    m_known.rebuildIndexes();
    m_search.flush(progress);
    progress.report("index", 1, 2);
    Counters counters(*m_connection);
    auto range = m_connection->prepare(
        "INSERT INTO batch_ranges(batch, table_name, first, last) VALUES(?1, ?2, ?3, ?4)");
    const std::pair<const char*, const DrawnIds*> drawn[]
        = { { "entities", &m_entities }, { "source_rows", &m_sourceRows },
              { "involvements", &m_involvements }, { "identifier_uses", &m_uses },
              { "evidence", &m_evidence }, { "links", &m_links },
              { "quarantine", &m_quarantined }, { "official_figures", &m_figures } };
    for (const auto& [table, ids] : drawn) {
        counters.set(counter::next(table), ids->next - 1);
        if (ids->count() > 0) {
            range.run(m_ranges.value, table, ids->first, ids->next - 1);
        }
    }
    counters.set(counter::pseudonym, m_pseudonyms);
    counters.add(counter::count("incidents"), m_created.incidents);
    counters.add(counter::count("persons"), m_created.people);
    counters.add(counter::count("identifiers"), m_created.identifiers);
    counters.add(counter::count("organisations"), m_organisations);
    counters.add(counter::count("places"), m_created.places);
    counters.add(counter::count("links"), m_links.count());
    counters.add(counter::count("routes"), m_created.routes);
    counters.add(counter::count("involvements"), m_involvements.count());
    counters.add(counter::count("identifier_uses"), m_uses.count());
    counters.add(counter::count("official_figures"), m_figures.count());
    progress.report("index", 2, 2);
}

} // namespace tuyen
