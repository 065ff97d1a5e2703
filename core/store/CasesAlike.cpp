// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/CasesAlike.h"

#include "domain/CaseTitle.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "text/Fold.h"

#include <algorithm>
#include <chrono>
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

static std::uint64_t keyOf(std::int32_t day, std::string_view unit, std::string_view country)
{
    const std::chrono::year_month_day date { dayFromNumber(day) };
    const auto month = static_cast<std::uint64_t>(int(date.year())) * 12 + unsigned(date.month());
    const auto place = std::hash<std::string_view>()(unit.empty() ? country : unit);
    return (place ^ month) * 0x9E3779B97F4A7C15ULL;
}

void CasesAlike::loadDays()
{
    // All of the month at the most: a quarter or a year tells nothing.
    auto row = m_store->connection().prepare(
        "SELECT id, date_earliest, date_latest, unit, country FROM incidents"
        " WHERE date_latest - date_earliest < 31 AND (unit IS NOT NULL OR country IS NOT NULL)"
        " AND batch IS NOT ?1");
    row.with(m_import.value);
    while (row.step()) {
        RowReader reader(row, m_store->codes());
        const auto id = reader.number();
        const auto first = static_cast<std::int32_t>(reader.number());
        const auto last = static_cast<std::int32_t>(reader.number());
        const auto unit = reader.code();
        m_days.push_back({ keyOf(first, unit, reader.code()), id, first, last });
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
        m_rows.push_back({ static_cast<std::uint64_t>(row.integer(0)), row.integer(1), 0, 0 });
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

IncidentId CasesAlike::ofRows(std::int64_t caseRow)
{
    const auto found = caseRow == 0 ? m_ofRows.end() : m_ofRows.find(caseRow);
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

static bool isOfMonth(const PartialDate& date)
{
    return date.isKnown() && !date.isAbout && date.month().has_value();
}

/// Of dates and of places of which one is within the other; not those with another code.
std::vector<Incident> CasesAlike::candidates(const RowDraft& draft)
{
    const auto& said = draft.incident;
    if (m_isEmpty || !isOfMonth(said.date)
        || (said.place.unit.empty() && said.place.country.empty())) {
        return {};
    }
    if (!m_hasDays) {
        loadDays();
    }
    const auto first = dayNumber(said.date.earliest);
    const auto last = dayNumber(said.date.latest);
    const auto key = keyOf(first, said.place.unit, said.place.country);
    std::vector<Incident> found;
    const IncidentStore incidents(*m_store);
    for (auto at = std::ranges::lower_bound(m_days, key, {}, &Keyed::key);
         at != m_days.end() && at->key == key && found.size() < mostCandidates; ++at) {
        const bool isWithin = (at->first <= first && at->last >= last)
            || (at->first >= first && at->last <= last);
        auto known = isWithin ? incidents.find(IncidentId(at->id)) : std::nullopt;
        const bool isOther = !known || !isOfMonth(known->date)
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

CasesAlike::Likeness CasesAlike::likeness(const RowDraft& draft, const Incident& known)
{
    const auto& said = draft.incident;
    const bool areTitlesGiven = !draft.isTitleOurs && !hasMadeTitle(known);
    Likeness found;
    found.words = (areTitlesGiven && isSameText(known.title, said.title) ? 1 : 0)
        + (isSameText(known.summary, said.summary) ? 1 : 0)
        + (isSameText(known.reportNumber, said.reportNumber) ? 1 : 0);
    found.otherwise = -int(differingFields(known, draft.stated(known)).size());
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
        for (const auto& one : draft.people) {
            const auto& own = one.person.birth;
            const bool isSame = one.involvement.role == role && namesAgree(name, one.person.name)
                && (covers(birth, own) || covers(own, birth));
            found.people += isSame ? 1 : 0;
            found.births += isSame && birth.isKnown() == own.isKnown() ? 1 : 0;
        }
    }
    return found;
}

static std::string firstNameOf(const RowDraft& draft)
{
    return draft.people.empty() ? std::string() : foldExact(draft.people[0].person.name);
}

/// By another row, not of the same rows' case.
bool CasesAlike::isTaken(const RowDraft& draft, IncidentId incident)
{
    const auto found = m_taken.find({ incident.value, firstNameOf(draft) });
    return found != m_taken.end() && found->second != draft.row
        && (draft.caseRow == 0 || found->second != draft.caseRow);
}

CasesAlike::Alike CasesAlike::find(const RowDraft& draft)
{
    Alike best;
    Likeness most;
    for (const auto& known : candidates(draft)) {
        const auto found = likeness(draft, known);
        if (!found.isAny() || isTaken(draft, known.id)) {
            continue;
        }
        if (!best.incident || found > most) {
            most = found;
            best = { known.id, known.code };
        } else if (found == most) {
            best.undecided += ", " + known.code;
        }
    }
    const bool isOne = best.undecided.find(',') == std::string::npos;
    if (isOne) {
        best.undecided.clear();
    }
    if (best.incident && isOne) {
        m_taken.try_emplace({ best.incident.value, firstNameOf(draft) }, draft.row);
        remember(draft, { best.incident, 0 });
    }
    return best;
}

static bool isFine(const PlaceMention& place)
{
    return !place.gate.empty() || !place.commune.empty() || !place.district.empty();
}

/// Somebody of the row may be of the case: the name but for its marks, or the birth.
static bool isLike(const Person& person, const std::string& name, const PartialDate& birth)
{
    return fold(person.name) == fold(name)
        || (birth.precision == DatePrecision::Day && covers(birth, person.birth)
            && person.birth.precision == DatePrecision::Day);
}

IncidentId CasesAlike::near(const RowDraft& draft)
{
    if (!draft.incident.code.empty() || draft.incident.date.precision != DatePrecision::Day) {
        return {};
    }
    auto row = m_store->connection().prepare(
        "SELECT p.label, p.birth_earliest, p.birth_latest, p.birth_precision, p.birth_raw"
        " FROM involvements i JOIN persons p ON p.id = i.person WHERE i.incident = ?1");
    for (const auto& known : candidates(draft)) {
        if (isFine(known.place) && isFine(draft.incident.place)) {
            return known.id;
        }
        row.reset();
        row.with(known.id.value);
        while (row.step()) {
            const auto birth = RowReader(row, m_store->codes(), 1).date();
            const auto name = row.text(0);
            if (std::ranges::any_of(draft.people, [&](const PersonDraft& one) {
                    return isLike(one.person, name, birth);
                })) {
                return known.id;
            }
        }
    }
    return {};
}

} // namespace tuyen
