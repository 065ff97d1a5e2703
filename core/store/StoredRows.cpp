// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/PersonStore.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Sql.h"
#include "text/Fold.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tuyen {

/// Whole incidents of the file are kept to compare with up to here; a dry run over more rows
/// compares equal rows only, because a million incidents would not fit.
static constexpr std::size_t mostCompared = 50'000;

struct StoredRows::Inner {
    Store* store = nullptr;
    std::unordered_set<std::uint64_t> fingerprints;
    bool isLoaded = false;
    struct Seen {
        Incident incident;
        std::vector<std::pair<Role, Person>> people;
        bool isOfFile = false;        ///< the one at hand, which may say more of it
    };
    std::unordered_map<std::string, Seen> seen; ///< by code
    Seen last; ///< what the last row without one made; others may be of it
    std::int64_t lastRow = 0;

    static Seen seenOf(const RowDraft& draft)
    {
        Seen seen { draft.incident, {}, true };
        for (const auto& person : draft.people) {
            seen.people.emplace_back(person.involvement.role, person.person);
        }
        return seen;
    }
    std::unordered_set<std::uint64_t> apart;    ///< kept beside what is known
    std::unordered_set<std::uint64_t> figures;  ///< official ones
};

StoredRows::StoredRows(const Store& store)
    : m_inner(std::make_unique<Inner>())
{
    // The subject stores take a store that may be changed; nothing here changes it.
    m_inner->store = const_cast<Store*>(&store);
}

static std::unordered_set<std::uint64_t> storedFingerprints(const Store& store)
{
    std::unordered_set<std::uint64_t> found;
    auto rows = store.connection().prepare(
        "SELECT r.fingerprint FROM batches b"
        " JOIN batch_ranges g ON g.batch = b.id AND g.table_name = 'source_rows'"
        " JOIN source_rows r ON r.id BETWEEN g.first AND g.last WHERE b.is_undone = 0");
    while (rows.step()) {
        found.insert(static_cast<std::uint64_t>(rows.integer(0)));
    }
    return found;
}

static std::unordered_set<std::uint64_t> storedFigures(const Store& store)
{
    std::unordered_set<std::uint64_t> found;
    auto rows = store.connection().prepare("SELECT fingerprint FROM official_figures");
    while (rows.step()) {
        found.insert(static_cast<std::uint64_t>(rows.integer(0)));
    }
    return found;
}

std::optional<BatchSummary> StoredRows::batchOfBytes(std::string_view sha256) const
{
    return BatchStore(*m_inner->store).findBySha256(sha256);
}

StoredRows::~StoredRows() = default;

/// Of the case a draft is of: its code, or the rows of the sheet it stands beside.
static std::string caseKey(const RowDraft& draft)
{
    const bool isOfRows = draft.incident.code.empty() && draft.caseRow != 0;
    return isOfRows ? '\x1F' + std::to_string(draft.caseRow) : draft.incident.code;
}

std::optional<Incident> StoredRows::known(const RowDraft& draft) const
{
    const auto found = m_inner->seen.find(caseKey(draft));
    return found == m_inner->seen.end() ? std::nullopt : std::optional(found->second.incident);
}

void StoredRows::beginSheet()
{
    m_inner->lastRow = 0;
    std::erase_if(m_inner->seen, [](const auto& one) { return one.first.starts_with('\x1F'); });
}

void StoredRows::update(const RowDraft& draft, const std::vector<std::string>& fields)
{
    const auto found = m_inner->seen.find(caseKey(draft));
    if (found != m_inner->seen.end()) {
        found->second.incident = updated(
            found->second.incident, draft.stated(found->second.incident), fields);
    }
}

StoredRows::Finding StoredRows::find(const RowDraft& draft, bool keepsBoth)
{
    auto& inner = *m_inner;
    if (keepsBoth) {
        return inner.apart.insert(draft.fingerprint).second ? Finding::New : Finding::Duplicate;
    }
    if (!inner.isLoaded) {
        inner.fingerprints = storedFingerprints(*inner.store);
        inner.figures = storedFigures(*inner.store);
        inner.isLoaded = true;
    }
    if (draft.fingerprint != 0 && !inner.fingerprints.insert(draft.fingerprint).second) {
        return Finding::Duplicate;
    }
    if (!draft.figures.empty()) {
        bool isNew = false;
        for (const auto& figure : draft.figures) {
            isNew = inner.figures.insert(figure.fingerprint).second || isNew;
        }
        return isNew ? Finding::New : Finding::Duplicate;
    }
    const auto code = caseKey(draft);
    if (code.empty()) {
        inner.last = draft.people.empty() ? Inner::Seen {} : Inner::seenOf(draft);
        inner.lastRow = draft.people.empty() ? 0 : draft.row;
        return Finding::New;
    }
    if (draft.caseRow != 0 && draft.caseRow == inner.lastRow) {
        inner.seen.insert_or_assign(code, std::move(inner.last)); // others go on below it
        inner.lastRow = 0;
    }
    auto known = inner.seen.find(code);
    if (known == inner.seen.end()) {
        Inner::Seen seen;
        IncidentStore incidents(*inner.store);
        if (const auto id = draft.incident.code.empty() ? std::nullopt
                                                        : incidents.findByCode(code)) {
            seen.incident = incidents.find(*id).value_or(Incident {});
            const PersonStore people(*inner.store);
            for (const auto& involved : incidents.people(*id)) {
                if (auto person = people.find(involved.person)) {
                    seen.people.emplace_back(involved.involvement.role, std::move(*person));
                }
            }
            known = inner.seen.emplace(code, std::move(seen)).first;
        }
    }
    if (known == inner.seen.end()) {
        if (inner.seen.size() < mostCompared) {
            inner.seen.emplace(code, Inner::seenOf(draft));
        }
        return Finding::New;
    }
    auto& incident = known->second.incident;
    const bool saysNew = draft.statesAll() ? !saysNothingNew(draft.incident, incident)
                                           : !saysNothingNew(draft.stated(incident), incident);
    bool isNew = false;
    if (saysNew) {
        std::optional<Incident> whole;
        if (known->second.isOfFile) {
            whole = joined(incident, draft.added(incident));
        }
        if (!whole) {
            return Finding::Contradicts;
        }
        isNew = *whole != incident;
        incident = std::move(*whole);
    }
    auto& people = known->second.people;
    for (const auto& person : draft.people) {
        const bool isThere = std::ranges::any_of(people, [&person](const auto& one) {
            return one.first == person.involvement.role
                && foldExact(one.second.name) == foldExact(person.person.name)
                && saysNothingNew(person.person, one.second);
        });
        if (!isThere) {
            people.emplace_back(person.involvement.role, person.person);
            isNew = true;
        }
    }
    return isNew ? Finding::New : Finding::Duplicate;
}

} // namespace tuyen
