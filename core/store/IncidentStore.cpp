// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IncidentStore.h"

#include "base/Error.h"
#include "domain/Draft.h"
#include "domain/Entity.h"
#include "store/ShownWords.h"
#include "store/internal/CasesAlike.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

namespace tuyen {

IncidentStore::IncidentStore(Store& store)
    : m_store(&store)
{
}

std::optional<Incident> IncidentStore::find(IncidentId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT i.*, d.* FROM incidents i LEFT JOIN incident_details d ON d.id = i.id"
        " WHERE i.id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    Incident incident = readIncident(RowReader(row, m_store->codes()));
    if (incident.code.empty()) {
        incident.code = ownCode(id);
    }
    return incident;
}

std::optional<IncidentId> IncidentStore::findByCode(std::string_view code) const
{
    auto& connection = m_store->connection();
    auto row = connection.prepare("SELECT id FROM incidents WHERE code = ?1 ORDER BY id LIMIT 1");
    if (row.with(code).step()) {
        return IncidentId(row.integer(0));
    }
    if (const auto own = ownCodeNumber(code)) {
        auto made = connection.prepare("SELECT id FROM incidents WHERE id = ?1 AND code IS NULL");
        if (made.with(*own).step()) {
            return IncidentId(*own);
        }
    }
    return std::nullopt;
}

std::optional<IncidentId> IncidentStore::findByRows(
    BatchId batch, std::string_view sheet, std::int64_t row) const
{
    auto find = m_store->connection().prepare(
        "SELECT i.id FROM case_rows c JOIN incidents i ON i.id = c.incident WHERE c.batch = ?1 AND "
        "c.sheet = ?2 AND c.row = ?3");
    find.with(batch.value, sheet, row);
    return find.step() ? std::optional(IncidentId(find.integer(0))) : std::nullopt;
}

std::optional<IncidentStore::CaseOfRow> IncidentStore::findCase(
    const RowDraft& draft, BatchId batch, std::string_view sheet) const
{
    const auto told = draft.incident.code.empty() ? findByRows(batch, sheet, firstOfCase(draft))
                                                  : findByCode(draft.incident.code);
    if (told) {
        return CaseOfRow { *told, false, {} };
    }
    auto alike = CasesAlike(*m_store, batch).find(draft);
    return alike.incident
        ? std::optional(CaseOfRow { alike.incident, true, std::move(alike.undecided) })
        : std::nullopt;
}

std::vector<IncidentRow> IncidentStore::rows(std::span<const IncidentId> ids) const
{
    auto& codes = m_store->codes();
    auto select = m_store->connection().prepare(
        "SELECT i.label, i.code, i.date_earliest, i.date_latest, i.date_precision, i.date_raw,"
        " i.unit, i.country, i.gate, i.district, i.commune, i.village, i.lat, i.lon, "
        "i.place_candidates, i.place_raw,"
        " i.neighbour, i.terms, i.suspects, d.suspects_upper, d.suspects_qualifier, d.suspects_raw,"
        " i.victims, d.victims_upper, d.victims_qualifier, d.victims_raw,"
        " i.presumed_victims, d.presumed_victims_upper, d.presumed_victims_qualifier, "
        "d.presumed_victims_raw,"
        " i.person_times, d.person_times_upper, d.person_times_qualifier, d.person_times_raw,"
        " i.status, i.grade_source, i.grade_information, i.batch, s.row"
        " FROM incidents i LEFT JOIN incident_details d ON d.id = i.id"
        " LEFT JOIN source_rows s ON s.id = i.origin WHERE i.id = ?1");
    const ShownWords words(*m_store);
    std::vector<IncidentRow> found;
    found.reserve(ids.size());
    for (const auto id : ids) {
        select.reset();
        if (!select.with(id.value).step()) {
            continue;
        }
        RowReader row(select, codes);
        IncidentRow incident;
        incident.id = id;
        incident.title = words.of(row.text());
        incident.code = words.of(row.text());
        if (incident.code.empty()) {
            incident.code = ownCode(id);
        }
        incident.date = row.date();
        incident.place = row.place();
        incident.neighbour = row.code();
        incident.terms = divided(row.code(), ' ');
        for (Quantity* quantity : { &incident.suspects, &incident.victims,
                 &incident.presumedVictims, &incident.personTimes }) {
            quantity->value = row.optional();
            row.quantityWords(*quantity);
        }
        incident.status = row.code();
        incident.grade = row.grade();
        incident.batch = BatchId(row.number());
        incident.sourceRow = row.number();
        found.push_back(std::move(incident));
    }
    return found;
}

void IncidentStore::forEachFacts(
    const std::function<void(const IncidentFacts&)>& take, Progress& progress) const
{
    auto& connection = m_store->connection();
    auto& codes = m_store->codes();
    const auto total = static_cast<std::uint64_t>(m_store->counts().incidents);
    // Two walks side by side, both in the order of the incidents: the roles come from an index
    // alone.
    auto roles = connection.prepare("SELECT incident, role FROM involvements INDEXED BY "
                                    "involvements_incident ORDER BY incident");
    bool hasRole = roles.step();
    auto row = connection.prepare(
        "SELECT i.id, i.date_earliest, i.date_latest, i.date_precision, i.unit, i.country, "
        "i.neighbour, i.terms,"
        " i.status, i.suspects, i.victims, i.presumed_victims, i.person_times, i.grade_source, "
        "i.grade_information, i.batch, i.lat, i.lon, i.gate FROM incidents i ORDER BY i.id");
    const auto count = [&row](int column) {
        return row.isNull(column) ? std::int64_t(-1) : row.integer(column);
    };
    std::uint64_t done = 0;
    while (row.step()) {
        if (done++ % 4096 == 0) {
            checkpoint(progress);
            progress.report("facts", done, total);
        }
        IncidentFacts facts;
        facts.id = IncidentId(row.integer(0));
        facts.earliest = static_cast<std::int32_t>(row.integer(1));
        facts.latest = static_cast<std::int32_t>(row.integer(2));
        facts.precision = static_cast<DatePrecision>(row.integer(3) & 15);
        facts.unit = codes.view(row, 4);
        facts.country = codes.view(row, 5);
        facts.neighbour = codes.view(row, 6);
        facts.terms = codes.view(row, 7);
        facts.status = codes.view(row, 8);
        facts.suspects = count(9);
        facts.victims = count(10);
        facts.presumedVictims = count(11);
        facts.personTimes = count(12);
        facts.gradeSource = static_cast<char>(row.integer(13));
        facts.gradeInformation = static_cast<std::int8_t>(row.integer(14));
        facts.batch = BatchId(row.integer(15));
        if (!row.isNull(16) && !row.isNull(17)) {
            facts.point = GeoPoint { row.real(16), row.real(17) };
        }
        facts.gate = codes.view(row, 18);
        while (hasRole && roles.integer(0) < facts.id.value) {
            hasRole = roles.step();
        }
        while (hasRole && roles.integer(0) == facts.id.value) {
            facts.roles |= static_cast<std::uint8_t>(1U << roles.integer(1));
            hasRole = roles.step();
        }
        take(facts);
    }
}

std::vector<InvolvedPerson> IncidentStore::people(IncidentId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT p.label, p.pseudonym, i.* FROM involvements i JOIN persons p ON p.id = i.person"
        " WHERE i.incident = ?1 ORDER BY i.id");
    row.with(id.value);
    std::vector<InvolvedPerson> people;
    while (row.step()) {
        InvolvedPerson person;
        person.involvement = readInvolvement(RowReader(row, m_store->codes(), 2));
        person.person = person.involvement.person;
        const auto pseudonym = row.isNull(1)
            ? clusterPseudonym(m_store->connection(), person.person.value)
            : row.text(1);
        person.isProtected = !pseudonym.empty();
        person.label = person.isProtected ? pseudonym : row.text(0);
        people.push_back(std::move(person));
    }
    return people;
}

std::vector<Route> IncidentStore::routes(IncidentId id) const
{
    auto row
        = m_store->connection().prepare("SELECT * FROM routes WHERE incident = ?1 ORDER BY id");
    row.with(id.value);
    std::vector<Route> routes;
    while (row.step()) {
        routes.push_back(readRoute(RowReader(row, m_store->codes())));
    }
    return routes;
}

std::vector<Identifier> IncidentStore::identifiers(IncidentId id) const
{
    return identifiersOf(*m_store, entity(id));
}

} // namespace tuyen
