// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/CasesOfRows.h"

#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/PersonStore.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Rows.h"
#include "text/Fold.h"

#include <algorithm>
#include <vector>

namespace tuyen {

// Which case a row is of, and how it stands to it.

CasesOfRows::CasesOfRows(BatchTables& tables)
    : m_tables(tables)
    , m_alike(*tables.store, tables.batch)
{
}

void CasesOfRows::beginSheet(std::string_view name)
{
    m_sheetName = name;
    m_caseRow = 0;
    m_alike.beginSheet();
}

bool CasesOfRows::isThere(const RowDraft& draft, HowAdded how)
{
    return how == HowAdded::Apart ? !m_apartRows.insert(draft.fingerprint).second
                                  : m_tables.known.hasRow(draft.fingerprint);
}

bool CasesOfRows::contradicts(const RowDraft& draft)
{
    return standing(draft).what == Standing::What::Contradicts;
}

std::optional<Incident> CasesOfRows::known(const RowDraft& draft) { return standing(draft).known; }

std::optional<Incident> CasesOfRows::joined(const RowDraft& draft)
{
    return standing(draft).joined;
}

void CasesOfRows::expect(const RowDraft& draft)
{
    m_tables.known.expect(draft);
    if (!m_alike.isEmpty() && m_tables.known.hasRow(draft.fingerprint)) {
        m_alike.recognise(draft);
    }
}

/// By the code of its source, or by the one the store gave it.
IncidentId CasesOfRows::incidentOfCode(const std::string& code)
{
    const auto known = m_tables.known.incident(code);
    if (known || m_alike.isEmpty() || !ownCodeNumber(code)) {
        return known;
    }
    return IncidentStore(*m_tables.store).findByCode(code).value_or(IncidentId());
}

CasesOfRows::CaseOfRow CasesOfRows::caseOf(const RowDraft& draft)
{
    const auto& code = draft.incident.code;
    const auto told = code.empty() ? incidentOfRows(draft) : incidentOfCode(code);
    if (told || m_alike.isEmpty()) {
        return { told, false, {} };
    }
    auto alike = m_alike.find(draft);
    return { alike.incident, bool(alike.incident), std::move(alike.undecided) };
}

IncidentId CasesOfRows::near(const RowDraft& draft)
{
    return standing(draft).what == Standing::What::New ? m_alike.near(draft) : IncidentId();
}

/// Of the rows that are beside the same merged cells. A repair finds those of its import.
IncidentId CasesOfRows::incidentOfRows(const RowDraft& draft)
{
    const auto first = firstOfCase(draft);
    if (draft.caseRow != 0 && m_caseRow == first) {
        return m_case;
    }
    const auto repaired = !m_tables.isRepair()
        ? std::nullopt
        : IncidentStore(*m_tables.store).findByRows(m_tables.batch, m_sheetName, first);
    return repaired ? *repaired : m_alike.ofRows(draft.caseRow);
}

void CasesOfRows::remember(
    const RowDraft& draft, IncidentId incident, HowAdded how, bool isNew)
{
    if (isNew && how == HowAdded::Apart && !draft.incident.code.empty()) {
        m_apart.emplace(draft.incident.code, incident);
    }
    m_caseRow = firstOfCase(draft);
    m_case = incident;
    if (draft.caseRow != 0 || m_tables.isRepair()) { // of a repair, others may follow it
        writeCase();
    }
}

void CasesOfRows::rowWaits(std::int64_t caseRow)
{
    if (caseRow != 0 && caseRow != m_caseRow && !m_alike.isEmpty()) {
        // Of a case of before, of which another row was recognised.
        const auto known = m_alike.ofRows(caseRow);
        m_case = known ? known : m_case;
        m_caseRow = known ? caseRow : m_caseRow;
    }
    if (caseRow != 0 && caseRow == m_caseRow) {
        writeCase();
    }
}

/// For the rows of the case that wait, or will.
void CasesOfRows::writeCase()
{
    m_tables.connection
        ->prepare("INSERT OR REPLACE INTO case_rows(batch, sheet, row, incident) VALUES(?1, ?2, ?3, "
                  "?4)")
        .run(m_tables.batch.value, m_sheetName, m_caseRow, m_case.value);
}

std::optional<CasesOfRows::Target> CasesOfRows::target(const RowDraft& draft, HowAdded how)
{
    if (how == HowAdded::Usual) {
        const auto& found = standing(draft);
        const bool isOther = found.what == Standing::What::New
            || found.what == Standing::What::Contradicts;
        return isOther ? std::nullopt
                       : std::optional(Target {
                             found.incident, found.what == Standing::What::Duplicate });
    }
    if (how == HowAdded::Attach) {
        const auto id = incidentOf(draft);
        return id ? std::optional(Target { id, false }) : std::nullopt;
    }
    // Several rows of one new incident still make one.
    if (draft.incident.code.empty()) {
        const bool isOfCase = draft.caseRow != 0 && m_caseRow == draft.caseRow;
        return isOfCase ? std::optional(Target { m_case, false }) : std::nullopt;
    }
    const auto made = m_apart.find(draft.incident.code);
    return made == m_apart.end() ? std::nullopt
                                 : std::optional(Target { made->second, false });
}

/// Asked for before the row is added, and by adding it: the answer is kept between the two.
const CasesOfRows::Standing& CasesOfRows::standing(const RowDraft& draft)
{
    if (m_asked != &draft || m_askedRow != draft.fingerprint) {
        m_standing = foundStanding(draft);
        m_asked = &draft;
        m_askedRow = draft.fingerprint;
    }
    return m_standing;
}

bool CasesOfRows::isOfThisImport(IncidentId incident)
{
    if (m_tables.isMadeHere(incident.value)) {
        return true;
    }
    auto row = m_tables.connection->prepare("SELECT batch FROM incidents WHERE id = ?1");
    return row.with(incident.value).step() && row.integer(0) == m_tables.batch.value;
}

CasesOfRows::Standing CasesOfRows::foundStanding(const RowDraft& draft)
{
    using What = Standing::What;
    const bool isAlone = draft.incident.code.empty() && draft.caseRow == 0 && !m_tables.isRepair()
        && m_alike.isEmpty();
    Standing found;
    if (!isAlone && !m_tables.known.hasRow(draft.fingerprint)) {
        auto of = caseOf(draft);
        found.incident = of.incident;
        found.isAlike = of.isAlike;
        found.undecided = std::move(of.undecided);
    }
    if (found.incident) {
        found.known = IncidentStore(*m_tables.store).find(found.incident);
    }
    if (!found.known) {
        return {};
    }
    if (!found.undecided.empty()) {
        found.what = What::Contradicts;
        return found;
    }
    const bool isNew = draft.statesAll()
        ? !saysNothingNew(draft.incident, *found.known)
        : !saysNothingNew(draft.stated(*found.known), *found.known);
    if (isNew) {
        auto whole = isOfThisImport(found.incident)
            ? tuyen::joined(*found.known, draft.added(*found.known))
            : std::nullopt;
        if (!whole) {
            found.what = What::Contradicts;
            return found;
        }
        if (*whole != *found.known) {
            found.what = What::Joins;
            found.joined = std::move(whole);
            return found;
        }
    }
    bool isDuplicate = true;
    for (const auto& person : draft.people) {
        isDuplicate = isDuplicate && involved(found.incident, person);
    }
    for (const auto& identifier : draft.identifiers) {
        const auto same = m_tables.known.identifier(identifier.kind, identifier.value);
        isDuplicate = isDuplicate && same && m_tables.isUsed(entity(found.incident), same);
    }
    found.what = isDuplicate ? What::Duplicate : What::Attaches;
    return found;
}

/// Of this name, in this role. A mark tells two people apart.
std::vector<PersonId> CasesOfRows::ofName(IncidentId incident, const PersonDraft& draft)
{
    auto people
        = m_tables.connection->prepare("SELECT p.label, p.id FROM involvements i JOIN persons p ON "
                                "p.id = i.person WHERE i.incident = ?1 AND i.role = ?2");
    people.with(incident.value, static_cast<int>(draft.involvement.role));
    const auto name = foldExact(draft.person.name);
    std::vector<PersonId> found;
    while (people.step()) {
        if (foldExact(people.view(0)) == name) {
            found.emplace_back(people.integer(1));
        }
    }
    return found;
}

PersonId CasesOfRows::involved(IncidentId incident, const PersonDraft& draft)
{
    // Another birth, a home or a number that is not known of them: nothing of it may be lost.
    const auto isThem = [&](PersonId id) {
        return m_tables.isKnownAs(id, draft.person)
            && std::ranges::all_of(draft.identifiers, [&](const Identifier& identifier) {
                   const auto same = m_tables.known.identifier(identifier.kind, identifier.value);
                   return same && m_tables.isUsed(entity(id), same);
               });
    };
    const auto people = ofName(incident, draft);
    const auto found = std::ranges::find_if(people, isThem);
    return found == people.end() ? PersonId() : *found;
}

std::optional<Person> CasesOfRows::involvedWithMore(IncidentId incident, const PersonDraft& draft)
{
    std::optional<Person> found;
    for (const auto id : ofName(incident, draft)) {
        const auto person
            = m_tables.isMadeHere(id.value) ? std::nullopt : PersonStore(*m_tables.store).find(id);
        auto whole = person ? tuyen::joined(*person, draft.person) : std::nullopt;
        if (whole && found) {
            return std::nullopt;
        }
        found = whole ? std::move(whole) : std::move(found);
    }
    return found;
}

} // namespace tuyen
