// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/RowInserter.h"

#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Rows.h"

namespace tuyen {

// Which case a row is of, and how it stands to it.

bool RowInserter::contradicts(const RowDraft& draft)
{
    return standing(draft).what == Standing::What::Contradicts;
}

std::optional<Incident> RowInserter::known(const RowDraft& draft) { return standing(draft).known; }

std::optional<Incident> RowInserter::joined(const RowDraft& draft)
{
    return standing(draft).joined;
}

void RowInserter::expect(const RowDraft& draft)
{
    m_known.expect(draft);
    if (!m_alike.isEmpty() && m_known.hasRow(draft.fingerprint)) {
        m_alike.recognise(draft);
    }
}

/// By the code of its source, or by the one the store gave it.
IncidentId RowInserter::incidentOfCode(const std::string& code)
{
    const auto known = m_known.incident(code);
    if (known || m_alike.isEmpty() || !ownCodeNumber(code)) {
        return known;
    }
    return IncidentStore(*m_store).findByCode(code).value_or(IncidentId());
}

RowInserter::CaseOfRow RowInserter::caseOf(const RowDraft& draft)
{
    const auto& code = draft.incident.code;
    const auto told = code.empty() ? incidentOfRows(draft) : incidentOfCode(code);
    if (told || m_alike.isEmpty()) {
        return { told, false };
    }
    const auto alike = m_alike.find(draft);
    return { alike, bool(alike) };
}

IncidentId RowInserter::near(const RowDraft& draft)
{
    return standing(draft).what == Standing::What::New ? m_alike.near(draft) : IncidentId();
}

/// Of the rows that are beside the same merged cells. A repair finds those of its import.
IncidentId RowInserter::incidentOfRows(const RowDraft& draft)
{
    const auto first = firstOfCase(draft);
    if (draft.caseRow != 0 && m_caseRow == first) {
        return m_case;
    }
    const auto repaired = m_ranges == m_batch
        ? std::nullopt
        : IncidentStore(*m_store).findByRows(m_batch, m_sheetName, first);
    return repaired ? *repaired : m_alike.ofRows(draft);
}

void RowInserter::rememberCase(const RowDraft& draft, IncidentId incident)
{
    m_caseRow = firstOfCase(draft);
    m_case = incident;
    if (draft.caseRow != 0 || m_ranges != m_batch) { // of a repair, others may follow it
        writeCase();
    }
}

/// For the rows of the case that wait, or will.
void RowInserter::writeCase()
{
    m_connection
        ->prepare("INSERT OR REPLACE INTO case_rows(batch, sheet, row, incident) VALUES(?1, ?2, ?3, "
                  "?4)")
        .run(m_batch.value, m_sheetName, m_caseRow, m_case.value);
}

std::optional<RowInserter::AttachTarget> RowInserter::target(const RowDraft& draft, How how)
{
    if (how == How::Usual) {
        const auto& found = standing(draft);
        const bool isOther = found.what == Standing::What::New
            || found.what == Standing::What::Contradicts;
        return isOther ? std::nullopt
                       : std::optional(AttachTarget {
                             found.incident, found.what == Standing::What::Duplicate });
    }
    if (how == How::Attach) {
        const auto id = incidentOf(draft);
        return id ? std::optional(AttachTarget { id, false }) : std::nullopt;
    }
    // Several rows of one new incident still make one.
    if (draft.incident.code.empty()) {
        const bool isOfCase = draft.caseRow != 0 && m_caseRow == draft.caseRow;
        return isOfCase ? std::optional(AttachTarget { m_case, false }) : std::nullopt;
    }
    const auto made = m_apart.find(draft.incident.code);
    return made == m_apart.end() ? std::nullopt
                                 : std::optional(AttachTarget { made->second, false });
}

/// Asked for before the row is added, and by adding it: the answer is kept between the two.
const RowInserter::Standing& RowInserter::standing(const RowDraft& draft)
{
    if (m_asked != &draft || m_askedRow != draft.fingerprint) {
        m_standing = foundStanding(draft);
        m_asked = &draft;
        m_askedRow = draft.fingerprint;
    }
    return m_standing;
}

bool RowInserter::isOfThisImport(IncidentId incident)
{
    if (incident.value >= m_entities.first) {
        return true;
    }
    auto row = m_connection->prepare("SELECT batch FROM incidents WHERE id = ?1");
    return row.with(incident.value).step() && row.integer(0) == m_batch.value;
}

RowInserter::Standing RowInserter::foundStanding(const RowDraft& draft)
{
    using What = Standing::What;
    const bool isAlone = draft.incident.code.empty() && draft.caseRow == 0 && m_ranges == m_batch
        && m_alike.isEmpty();
    Standing found;
    if (!isAlone && !m_known.hasRow(draft.fingerprint)) {
        const auto [incident, isAlike] = caseOf(draft);
        found.incident = incident;
        found.isAlike = isAlike;
    }
    if (found.incident) {
        found.known = IncidentStore(*m_store).find(found.incident);
    }
    if (!found.known) {
        return {};
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
        isDuplicate = isDuplicate && isInvolved(found.incident, person);
    }
    for (const auto& identifier : draft.identifiers) {
        const auto same = m_known.identifier(identifier.kind, identifier.value);
        isDuplicate = isDuplicate && same && isUsed(entity(found.incident), same);
    }
    found.what = isDuplicate ? What::Duplicate : What::Attaches;
    return found;
}

} // namespace tuyen
