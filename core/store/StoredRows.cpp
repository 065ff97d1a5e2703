// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Sql.h"
#include "text/Fold.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

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
        std::set<std::string> people; ///< role and folded name
    };
    std::unordered_map<std::string, Seen> seen; ///< by code
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

static std::string keyOf(Role role, const std::string& name)
{
    return std::string(tuyen::name(role)) + '\x1F' + foldExact(name);
}

Incident StoredRows::known(const std::string& code) const
{
    const auto found = m_inner->seen.find(code);
    return found == m_inner->seen.end() ? Incident {} : found->second.incident;
}

void StoredRows::update(const RowDraft& draft, const std::vector<std::string>& fields)
{
    const auto found = m_inner->seen.find(draft.incident.code);
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
    const auto& code = draft.incident.code;
    if (code.empty()) {
        return Finding::New;
    }
    auto known = inner.seen.find(code);
    if (known == inner.seen.end()) {
        Inner::Seen seen;
        IncidentStore incidents(*inner.store);
        if (const auto id = incidents.findByCode(code)) {
            seen.incident = incidents.find(*id).value_or(Incident {});
            auto people = inner.store->connection().prepare(
                "SELECT i.role, p.label FROM involvements i JOIN persons p ON p.id = i.person"
                " WHERE i.incident = ?1");
            people.with(id->value);
            while (people.step()) {
                seen.people.insert(
                    keyOf(static_cast<Role>(people.integer(0)), std::string(people.view(1))));
            }
            known = inner.seen.emplace(code, std::move(seen)).first;
        }
    }
    if (known == inner.seen.end()) {
        if (inner.seen.size() < mostCompared) {
            Inner::Seen seen { draft.incident, {} };
            for (const auto& person : draft.people) {
                seen.people.insert(keyOf(person.involvement.role, person.person.name));
            }
            inner.seen.emplace(code, std::move(seen));
        }
        return Finding::New;
    }
    const bool saysNew = draft.statesAll()
        ? !saysNothingNew(draft.incident, known->second.incident)
        : !saysNothingNew(draft.stated(known->second.incident), known->second.incident);
    if (saysNew) {
        return Finding::Contradicts;
    }
    bool isNew = false;
    for (const auto& person : draft.people) {
        const auto key = keyOf(person.involvement.role, person.person.name);
        isNew = known->second.people.insert(key).second || isNew;
    }
    return isNew ? Finding::New : Finding::Duplicate;
}

} // namespace tuyen
