// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BatchStore.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/PersonStore.h"
#include "store/internal/CasesAlike.h"
#include "store/internal/NamedCounts.h"
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
    explicit Inner(Store& s)
        : store(&s)
        , alike(s, {})
    {
    }
    Store* store;
    CasesAlike alike;
    std::unordered_set<std::uint64_t> fingerprints;
    bool isLoaded = false;
    struct Seen {
        Incident incident;
        std::vector<std::pair<Role, Person>> people;
        bool isOfFile = false;        ///< the one at hand, which may say more of it
    };
    std::unordered_map<std::string, Seen> seen; ///< by caseKey()
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
    std::string keyOf(const RowDraft& draft);
    std::string foundKey(const RowDraft& draft);
    std::optional<Seen> seenOfStore(IncidentId id);
    void load();
    std::optional<MoreNamed> moreNamed; ///< by the row found last
    const RowDraft* asked = nullptr; ///< the draft whose key was asked for last
    std::uint64_t askedRow = 0;
    std::string key;
    std::string undecided;
    bool saidMore = false;
    bool isAlike = false; ///< it is that of a case told by its day, its place and its people or words
    std::unordered_set<std::uint64_t> apart;    ///< kept beside what is known
    std::unordered_set<std::uint64_t> figures;  ///< official ones
};

StoredRows::StoredRows(const Store& store)
    // The subject stores take a store that may be changed; nothing here changes it.
    : m_inner(std::make_unique<Inner>(const_cast<Store&>(store)))
{
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

// What a key begins with that is no code.
static constexpr char ofRows = '\x1F';
static constexpr char ofStore = '\x1E';

/// Of the case a draft is of: its code, the rows of the sheet it stands beside, or the case of the
/// store that it speaks of in other words. Empty: a case of its own.
std::string StoredRows::Inner::foundKey(const RowDraft& draft)
{
    const auto& code = draft.incident.code;
    const auto own = code.empty() && draft.caseRow != 0 ? ofRows + std::to_string(draft.caseRow) : code;
    const bool isKnown = seen.contains(own) || (draft.caseRow != 0 && draft.caseRow == lastRow)
        || (!code.empty() && IncidentStore(*store).findByCode(code));
    isAlike = false;
    undecided.clear();
    if (isKnown || alike.isEmpty()) {
        return own;
    }
    auto id = code.empty() ? alike.ofRows(draft.caseRow) : IncidentId();
    if (!id) {
        auto found = alike.find(draft);
        id = found.incident;
        isAlike = bool(id);
        undecided = std::move(found.undecided);
    }
    return id ? ofStore + std::to_string(id.value) : own;
}

/// The answer is kept until the draft was found.
std::string StoredRows::Inner::keyOf(const RowDraft& draft)
{
    if (asked != &draft || askedRow != draft.fingerprint) {
        key = foundKey(draft);
        asked = &draft;
        askedRow = draft.fingerprint;
    }
    return key;
}

void StoredRows::Inner::load()
{
    if (!isLoaded) {
        fingerprints = storedFingerprints(*store);
        figures = storedFigures(*store);
        isLoaded = true;
    }
}

std::optional<StoredRows::Inner::Seen> StoredRows::Inner::seenOfStore(IncidentId id)
{
    const IncidentStore incidents(*store);
    auto incident = incidents.find(id);
    if (!incident) {
        return std::nullopt;
    }
    Seen found { std::move(*incident), {}, false };
    const PersonStore people(*store);
    for (const auto& involved : incidents.people(id)) {
        if (auto person = people.find(involved.person)) {
            found.people.emplace_back(involved.involvement.role, std::move(*person));
        }
    }
    return found;
}

void StoredRows::expect(const RowDraft& draft)
{
    auto& inner = *m_inner;
    if (!inner.alike.isEmpty()) {
        inner.load();
        if (inner.fingerprints.contains(draft.fingerprint)) {
            inner.alike.recognise(draft);
        }
    }
}

bool StoredRows::isKnownByWords(const RowDraft& draft) const
{
    m_inner->keyOf(draft);
    return m_inner->isAlike;
}

std::string StoredRows::near(const RowDraft& draft) const
{
    auto& inner = *m_inner;
    const bool isNew = inner.keyOf(draft) == draft.incident.code && draft.caseRow == 0;
    const auto id = isNew ? inner.alike.near(draft) : IncidentId();
    const auto known = id ? IncidentStore(*inner.store).find(id) : std::nullopt;
    return known ? known->code : std::string();
}

std::optional<Incident> StoredRows::known(const RowDraft& draft) const
{
    const auto found = m_inner->seen.find(m_inner->keyOf(draft));
    return found == m_inner->seen.end() ? std::nullopt : std::optional(found->second.incident);
}

void StoredRows::beginSheet()
{
    m_inner->lastRow = 0;
    m_inner->asked = nullptr;
    m_inner->alike.beginSheet();
    std::erase_if(m_inner->seen, [](const auto& one) { return one.first.starts_with(ofRows); });
}

bool StoredRows::update(const RowDraft& draft, const std::vector<std::string>& fields)
{
    const auto found = m_inner->seen.find(m_inner->keyOf(draft));
    if (found == m_inner->seen.end()) {
        return false;
    }
    auto& known = found->second.incident;
    auto now = updated(known, draft.stated(known), fields);
    const bool isChanged = now != known;
    known = std::move(now);
    return isChanged;
}

using People = std::vector<std::pair<Role, Person>>;

/// As CasesOfRows::involvedWithMore().
static std::optional<std::pair<Person*, Person>> withMore(People& people, const PersonDraft& draft)
{
    std::optional<std::pair<Person*, Person>> found;
    for (auto& [role, person] : people) {
        const bool isOfStore = bool(person.id);
        if (!isOfStore || role != draft.involvement.role
            || foldExact(person.name) != foldExact(draft.person.name)) {
            continue;
        }
        auto whole = joined(person, draft.person);
        if (whole && found) {
            return std::nullopt;
        }
        if (whole) {
            found.emplace(&person, std::move(*whole));
        }
    }
    return found;
}

bool StoredRows::saidMore() const { return m_inner->saidMore; }

std::string StoredRows::undecided(const RowDraft& draft) const
{
    m_inner->keyOf(draft);
    return m_inner->undecided;
}

std::optional<MoreNamed> StoredRows::moreNamed() const { return m_inner->moreNamed; }

StoredRows::Finding StoredRows::find(const RowDraft& draft, bool keepsBoth)
{
    auto& inner = *m_inner;
    inner.moreNamed.reset();
    inner.saidMore = false;
    if (keepsBoth) {
        return inner.apart.insert(draft.fingerprint).second ? Finding::New : Finding::Duplicate;
    }
    inner.load();
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
    const auto code = inner.keyOf(draft);
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
        const auto id = code.front() == ofStore ? std::optional(IncidentId(std::stoll(code.substr(1))))
            : code.front() == ofRows            ? std::nullopt
                                     : IncidentStore(*inner.store).findByCode(code);
        if (auto stored = id ? inner.seenOfStore(*id) : std::nullopt) {
            known = inner.seen.emplace(code, std::move(*stored)).first;
        }
    }
    if (known == inner.seen.end()) {
        if (inner.seen.size() < mostCompared) {
            inner.seen.emplace(code, Inner::seenOf(draft));
        }
        return Finding::New;
    }
    auto& incident = known->second.incident;
    if (!inner.undecided.empty()) {
        return Finding::Contradicts;
    }
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
    bool isOneMore = false;
    for (const auto& person : draft.people) {
        const bool isThere = std::ranges::any_of(people, [&person](const auto& one) {
            return one.first == person.involvement.role
                && foldExact(one.second.name) == foldExact(person.person.name)
                && saysNothingNew(person.person, one.second);
        });
        const auto whole = isThere ? std::nullopt : withMore(people, person);
        if (whole) {
            *whole->first = whole->second;
            inner.saidMore = isNew = true;
        } else if (!isThere) {
            people.emplace_back(person.involvement.role, person.person);
            isNew = isOneMore = true;
        }
    }
    if (isOneMore) {
        inner.moreNamed = tuyen::moreNamed(incident, [&people](Role role) {
            return std::int64_t(std::ranges::count(
                people, role, [](const auto& one) { return one.first; }));
        });
    }
    return isNew ? Finding::New : Finding::Duplicate;
}

} // namespace tuyen
