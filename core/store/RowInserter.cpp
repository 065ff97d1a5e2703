// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/RowInserter.h"

#include "store/internal/Counters.h"
#include "store/internal/JournalChain.h"
#include "store/internal/Legs.h"
#include "store/internal/NamedCounts.h"
#include "store/internal/Platform.h"
#include "store/internal/ReceiptJson.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tuyen {

/// Routes whose legs are remembered.
static constexpr std::size_t mostRoutes = 5'000;

RowInserter::RowInserter(Store& store, BatchId batch, BatchId ranges)
    : m_tables(store, batch, ranges)
    , m_cases(m_tables)
    , m_linkInserter(m_tables)
    , m_digest(32, '\0')
{
}

void RowInserter::beginSheet(std::int64_t source, std::string_view name)
{
    m_tables.connection->prepare("INSERT INTO sheets(source, name) VALUES(?1, ?2)").run(source, name);
    m_sheet = m_tables.connection->integer("SELECT last_insert_rowid()");
    m_cases.beginSheet(name);
}

bool RowInserter::add(const RowDraft& draft, HowAdded how)
{
    if (draft.link) {
        return addLink(draft, how);
    }
    m_moreNamed.reset();
    m_saidMore = false;
    if (m_cases.isThere(draft, how)) {
        m_tables.insertDuplicate.run(
            m_tables.batch.value, draft.row, static_cast<std::int64_t>(draft.fingerprint), nullptr);
        return false;
    }
    if (!draft.figures.empty()) {
        m_cases.forget();
        return addFigures(draft, how);
    }
    const auto known = m_cases.target(draft, how);
    m_cases.forget();
    if (known && known->isDuplicate) {
        m_tables.known.addRow(draft.fingerprint);
        m_tables.insertDuplicate.run(m_tables.batch.value, draft.row,
            static_cast<std::int64_t>(draft.fingerprint), known->incident.value);
        return false;
    }
    m_tables.known.addRow(draft.fingerprint);
    m_words = { draft.searchWords, draft.searchSigns };
    std::optional<RowDraft> prepared; // what nobody prepared beside
    if (m_words.numbers.empty()) {
        prepared = draft;
        m_tables.indexer.prepare(*prepared);
        m_words = { prepared->searchWords, prepared->searchSigns };
    }
    const auto wordsOfIncident = nextWords();
    m_rowEntities = m_tables.entities.next;
    m_rowUses.clear();
    const auto sourceRow = addSourceRow(draft);
    IncidentId incident;
    if (known) {
        incident = known->incident;
        m_tables.addEvidence(entity(incident), sourceRow);
        if (!draft.incident.code.empty() && !m_tables.known.incident(draft.incident.code)) {
            m_tables.known.addIncident(draft.incident.code, incident); // had none before this row
        }
    } else {
        incident = addIncident(draft, sourceRow, wordsOfIncident);
    }
    m_cases.remember(draft, incident, how, !known);
    bool isRecounted = false;
    for (const auto& person : draft.people) {
        const auto involved = known ? m_cases.involved(incident, person) : PersonId();
        const auto whole = known && !involved && m_updates
            ? m_cases.involvedWithMore(incident, person)
            : std::nullopt;
        if (whole) {
            enrich(*whole, person, sourceRow);
        } else if (!involved) {
            addPerson(incident, person, sourceRow);
            isRecounted = known.has_value();
        } else {
            if (!m_tables.isMadeHere(involved.value)) { // this import speaks of them too
                m_tables.addEvidence(entity(involved), sourceRow);
            }
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
        recountNamed(*m_tables.connection, incident,
            { m_tables.involvements.first, m_tables.involvements.next - 1 });
        m_moreNamed = tuyen::moreNamed(*m_tables.store, incident);
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
    const auto sourceRow = m_tables.sourceRows.draw();
    m_tables.insertSourceRow.run(sourceRow, m_sheet, draft.row, draft.offset, draft.length,
        static_cast<std::int64_t>(draft.fingerprint));
    if (!draft.cells.empty()) {
        m_tables.insertCells.run(sourceRow, textsJson(draft.cells));
    }
    appendLine(m_fingerprints, draft.fingerprint);
    if (m_fingerprints.size() > 60'000) {
        m_digest = blake2b(m_digest + m_fingerprints);
        m_fingerprints.clear();
    }
    return sourceRow;
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
    const auto row = m_tables.head(incident.title, incident.code, sourceRow);
    const IncidentId id(row.id);
    writeIncident(RowWriter(m_tables.insertIncident, *m_tables.codes), row, incident);
    if (hasDetails(incident)) {
        writeIncidentDetails(RowWriter(m_tables.insertIncidentDetails, *m_tables.codes), incident, row.id);
    }
    m_tables.search.add(entity(id), EntityKind::Incident, words);
    if (!incident.code.empty()) {
        m_tables.known.addIncident(incident.code, id);
    }
    ++m_tables.created.incidents;
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
        way.code = m_tables.codes->number(way.legs);
    }
    writeRoute(RowWriter(m_tables.insertRoute, *m_tables.codes), m_tables.head(route->raw, noText, sourceRow), incident,
        *route, way.legs, way.code);
    ++m_tables.created.routes;
}

void RowInserter::quarantine(const QuarantinedRow& row)
{
    const auto section = sectionJson(row);
    const auto fixes = fixesJson(row.fixes);
    const auto insert = [&](const auto& context, const auto& ownFixes) {
        m_tables.insertWaiting.run(m_tables.quarantined.draw(), m_tables.batch.value, row.sheet, row.row, row.offset,
            row.length, textsJson(row.columns), textsJson(row.cells), issuesJson(row.issues),
            "waiting", context, ownFixes, nullptr);
    };
    const auto write = [&](const auto& context) {
        fixes.empty() ? insert(context, nullptr) : insert(context, fixes);
    };
    section.empty() ? write(nullptr) : write(section);
    m_cases.rowWaits(row.caseRow);
}

CreatedCounts RowInserter::created() const
{
    auto created = m_tables.created;
    created.links = m_tables.involvements.count() + m_tables.uses.count() + m_tables.links.count();
    created.figures = m_tables.figures.count();
    return created;
}

std::string RowInserter::rowsDigest() const { return blake2b(m_digest + m_fingerprints); }

void RowInserter::finish(Progress& progress)
{
    progress.report("index", 0, 2);
    m_linkInserter.finish();
    m_tables.known.forget();
    m_tables.search.startFlush(progress); // sorts words beside the last rows and the indexes
    if (m_tables.bulk) { // what sorts the indexes takes the place of the tables' pages
        m_tables.bulk->settle();
        m_tables.connection->execute("PRAGMA cache_size=-32768");
        platform::giveBackMemory();
    }
    m_tables.known.rebuildIndexes();
    m_tables.search.flush(progress);
    progress.report("index", 1, 2);
    Counters counters(*m_tables.connection);
    auto range = m_tables.connection->prepare(
        "INSERT INTO batch_ranges(batch, table_name, first, last) VALUES(?1, ?2, ?3, ?4)");
    const std::pair<const char*, const DrawnIds*> drawn[]
        = { { "entities", &m_tables.entities }, { "source_rows", &m_tables.sourceRows },
              { "involvements", &m_tables.involvements }, { "identifier_uses", &m_tables.uses },
              { "evidence", &m_tables.evidence }, { "links", &m_tables.links },
              { "quarantine", &m_tables.quarantined }, { "official_figures", &m_tables.figures } };
    for (const auto& [table, ids] : drawn) {
        counters.set(counter::next(table), ids->next - 1);
        if (ids->count() > 0) {
            range.run(m_tables.ranges.value, table, ids->first, ids->next - 1);
        }
    }
    counters.set(counter::pseudonym, m_tables.pseudonyms);
    counters.add(counter::count("incidents"), m_tables.created.incidents);
    counters.add(counter::count("persons"), m_tables.created.people);
    counters.add(counter::count("identifiers"), m_tables.created.identifiers);
    counters.add(counter::count("organisations"), m_tables.organisations);
    counters.add(counter::count("places"), m_tables.created.places);
    counters.add(counter::count("links"), m_tables.links.count());
    counters.add(counter::count("routes"), m_tables.created.routes);
    counters.add(counter::count("involvements"), m_tables.involvements.count());
    counters.add(counter::count("identifier_uses"), m_tables.uses.count());
    counters.add(counter::count("official_figures"), m_tables.figures.count());
    progress.report("index", 2, 2);
}

bool RowInserter::addLink(const RowDraft& draft, HowAdded how)
{
    if (m_cases.isThere(draft, how)) {
        return false;
    }
    m_cases.forget();
    m_tables.known.addRow(draft.fingerprint);
    m_linkInserter.add(*draft.link, addSourceRow(draft));
    return true;
}

} // namespace tuyen
