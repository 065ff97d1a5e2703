// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/CasesAlike.h"

#include "domain/CaseTitle.h"
#include "store/IncidentStore.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "text/Fold.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace tuyen {

/// Rows of a case lie together: so many of those that begin last are remembered.
static constexpr std::size_t mostRemembered = 64;

/// Of one day in one unit: more tell nothing apart.
static constexpr std::size_t mostCandidates = 200;

CasesAlike::CasesAlike(Store& store, BatchId import)
    : m_store(&store)
    , m_import(import)
{
    auto any = store.connection().prepare("SELECT 1 FROM incidents LIMIT 1");
    m_isEmpty = !any.step();
}

static std::uint64_t keyOf(std::int64_t day, std::string_view unit, std::string_view country)
{
    const auto place = std::hash<std::string_view>()(unit.empty() ? country : unit);
    return (place ^ static_cast<std::uint64_t>(day)) * 0x9E3779B97F4A7C15ULL;
}

void CasesAlike::loadDays()
{
    auto row = m_store->connection().prepare(
        "SELECT id, date_earliest, unit, country FROM incidents"
        " WHERE date_earliest = date_latest AND (unit IS NOT NULL OR country IS NOT NULL)"
        " AND batch IS NOT ?1");
    row.with(m_import.value);
    while (row.step()) {
        RowReader reader(row, m_store->codes());
        const auto id = reader.number();
        const auto day = reader.number();
        const auto unit = reader.code();
        m_days.push_back({ keyOf(day, unit, reader.code()), id });
    }
    std::ranges::sort(m_days);
    m_hasDays = true;
}

void CasesAlike::loadRows()
{
    auto row = m_store->connection().prepare(
        "SELECT r.fingerprint, i.id FROM incidents i JOIN source_rows r ON r.id = i.origin"
        " WHERE i.batch IS NOT ?1"
        " UNION ALL SELECT r.fingerprint, i.id FROM evidence e"
        " JOIN incidents i ON i.id = e.entity JOIN source_rows r ON r.id = e.source_row"
        " WHERE i.batch IS NOT ?1");
    row.with(m_import.value);
    while (row.step()) {
        m_rows.push_back({ static_cast<std::uint64_t>(row.integer(0)), row.integer(1) });
    }
    std::ranges::sort(m_rows);
    m_hasRows = true;
}

void CasesAlike::remember(const RowDraft& draft, const Met& met)
{
    m_ofRows.try_emplace(firstOfCase(draft), met);
    if (m_ofRows.size() > mostRemembered) {
        m_ofRows.erase(m_ofRows.begin());
    }
}

void CasesAlike::recognise(const RowDraft& draft)
{
    if (!m_isEmpty && draft.incident.code.empty()) {
        remember(draft, { {}, draft.fingerprint });
    }
}

IncidentId CasesAlike::ofRows(const RowDraft& draft)
{
    const auto found = draft.caseRow == 0 ? m_ofRows.end() : m_ofRows.find(draft.caseRow);
    if (found == m_ofRows.end()) {
        return {};
    }
    auto& [incident, fingerprint] = found->second;
    if (!incident) {
        if (!m_hasRows) {
            loadRows();
        }
        const auto row = std::ranges::lower_bound(m_rows, fingerprint, {}, &Keyed::key);
        incident = IncidentId(row != m_rows.end() && row->key == fingerprint ? row->id : 0);
    }
    return incident;
}

static bool isFullDay(const PartialDate& date)
{
    return date.precision == DatePrecision::Day && !date.isAbout;
}

/// Of the same day, in places of which one is within the other; not those with another code.
std::vector<Incident> CasesAlike::candidates(const RowDraft& draft)
{
    const auto& said = draft.incident;
    if (m_isEmpty || !isFullDay(said.date) || (said.place.unit.empty() && said.place.country.empty())) {
        return {};
    }
    if (!m_hasDays) {
        loadDays();
    }
    const auto key = keyOf(dayNumber(said.date.earliest), said.place.unit, said.place.country);
    std::vector<Incident> found;
    const IncidentStore incidents(*m_store);
    for (auto at = std::ranges::lower_bound(m_days, key, {}, &Keyed::key);
         at != m_days.end() && at->key == key && found.size() < mostCandidates; ++at) {
        auto known = incidents.find(IncidentId(at->id));
        const bool isOther = !known || !isFullDay(known->date)
            || known->date.earliest != said.date.earliest
            || (!said.code.empty() && said.code != known->code && !ownCodeNumber(known->code))
            || (!covers(known->place, said.place) && !covers(said.place, known->place));
        if (!isOther) {
            found.push_back(std::move(*known));
        }
    }
    return found;
}

static bool isSameText(const std::string& known, const std::string& said)
{
    return !known.empty() && !said.empty() && foldExact(known) == foldExact(said);
}

/// How many of the row's people are in the case, and of its words are those of the case.
int CasesAlike::likeness(const RowDraft& draft, const Incident& known)
{
    const auto& said = draft.incident;
    const bool areTitlesGiven = !draft.isTitleOurs && !hasMadeTitle(known);
    int found = (areTitlesGiven && isSameText(known.title, said.title) ? 1 : 0)
        + (isSameText(known.summary, said.summary) ? 1 : 0)
        + (isSameText(known.reportNumber, said.reportNumber) ? 1 : 0);
    if (draft.people.empty()) {
        return found;
    }
    auto row = m_store->connection().prepare(
        "SELECT i.role, p.label, p.birth_earliest, p.birth_latest, p.birth_precision, p.birth_raw"
        " FROM involvements i JOIN persons p ON p.id = i.person WHERE i.incident = ?1");
    row.with(known.id.value);
    while (row.step()) {
        const auto role = static_cast<Role>(row.integer(0));
        const auto name = row.text(1);
        const auto birth = RowReader(row, m_store->codes(), 2).date();
        found += int(std::ranges::count_if(draft.people, [&](const PersonDraft& one) {
            return one.involvement.role == role && namesAgree(name, one.person.name)
                && (covers(birth, one.person.birth) || covers(one.person.birth, birth));
        }));
    }
    return found;
}

IncidentId CasesAlike::find(const RowDraft& draft)
{
    IncidentId best;
    int most = 0;
    for (const auto& known : candidates(draft)) {
        if (const int found = likeness(draft, known); found > most) {
            most = found;
            best = known.id;
        }
    }
    if (best) {
        remember(draft, { best, 0 });
    }
    return best;
}

static bool isFine(const PlaceMention& place)
{
    return !place.gate.empty() || !place.commune.empty() || !place.district.empty();
}

IncidentId CasesAlike::near(const RowDraft& draft)
{
    if (!draft.incident.code.empty() || !isFine(draft.incident.place)) {
        return {};
    }
    for (const auto& known : candidates(draft)) {
        if (isFine(known.place)) {
            return known.id;
        }
    }
    return {};
}

} // namespace tuyen
