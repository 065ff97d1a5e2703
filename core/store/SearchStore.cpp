// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchStore.h"

#include "store/IncidentStore.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"
#include "text/DateText.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace tuyen {

SearchStore::SearchStore(Store& store)
    : m_store(&store)
{
}

/// All words, the last one open at its end unless it is a single letter. Words are folded: letters,
/// digits and blanks only, so the quotes hold them.
static std::string matchOf(std::string_view folded, bool isOpen = true)
{
    std::string match;
    const std::string signs = SearchIndex::joinedSigns(folded);
    // A number, an account or a plate is one word in the index, however it is divided.
    const bool isIdentifier = signs.size() > 5 && signs.size() != folded.size()
        && std::count_if(signs.begin(), signs.end(), [](char c) { return c >= '0' && c <= '9'; })
            > 3;
    while (!folded.empty()) {
        const auto end = std::min(folded.find(' '), folded.size());
        const auto word = folded.substr(0, end);
        folded.remove_prefix(std::min(end + 1, folded.size()));
        if (!word.empty()) {
            match += (match.empty() ? "\"" : " \"") + std::string(word) + '"';
            match += isOpen && folded.empty() && word.size() > 1 ? "*" : "";
        }
    }
    if (isIdentifier) {
        match = "(" + match + ") OR \"" + signs + "\"*";
    }
    return match;
}

static std::vector<EntityId> idsMatching(
    sql::Connection& connection, const std::string& match, std::int64_t limit)
{
    std::vector<EntityId> ids;
    if (match.empty()) {
        return ids;
    }
    auto select = connection.prepare(
        "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid LIMIT ?2");
    select.with(match, limit);
    while (select.step()) {
        ids.emplace_back(select.integer(0));
    }
    return ids;
}

/// An incident goes by its code, as in every list; its title follows in the context.
static std::string labelOf(Store& store, EntityId entity, EntityKind kind)
{
    if (kind == EntityKind::Incident) {
        auto code = store.connection().prepare("SELECT code FROM entities WHERE id = ?1");
        if (code.with(entity.value).step() && !code.text(0).empty()) {
            return code.text(0);
        }
    }
    return shownLabel(store, entity);
}

static std::string contextOf(Store& store, EntityId entity, EntityKind kind)
{
    if (kind == EntityKind::Incident) {
        const std::array ids { IncidentId(entity.value) };
        const auto rows = IncidentStore(store).rows(ids);
        if (rows.empty()) {
            return {};
        }
        const auto& row = rows.front();
        // A day looks the same in both languages; less than a day keeps the words of its source.
        const auto& date = row.date;
        std::string context = date.precision == DatePrecision::Day ? formatDay(date.earliest)
            : date.raw.empty() ? formatDate(date, Language::Vietnamese)
                               : date.raw;
        const std::string& place = row.place.raw.empty() ? row.place.unit : row.place.raw;
        for (const auto* part : { &place, &row.title }) {
            if (!part->empty() && (part != &row.title || !row.code.empty())) {
                context += (context.empty() ? "" : " · ") + *part;
            }
        }
        return context;
    }
    if (kind == EntityKind::Person) {
        auto count = store.connection().prepare(
            "SELECT count(DISTINCT incident) FROM involvements WHERE person = ?1");
        return count.with(entity.value).step() ? count.text(0) : std::string();
    }
    return {};
}

/// Whether every word stands in the text; the last may be the beginning of one. Both folded alike.
static bool standsIn(std::string_view words, const std::string& text)
{
    const std::string padded = ' ' + text + ' ';
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        const std::string word = ' ' + std::string(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
        if (padded.find(words.empty() ? word : word + ' ') == padded.npos) {
            return false;
        }
    }
    return true;
}

/// What was asked, in the three ways of folding.
struct Asked {
    std::string exact, tones, folded;

    /// The index alone cannot tell "duc" from the "đức" that folds to it: the text can.
    int tierOf(const std::string& text) const
    {
        if (const auto signs = SearchIndex::joinedSigns(exact);
            signs.size() > 5 && foldExact(text).find(signs) != std::string::npos) {
            return 1; // a number, whatever stands between its digits
        }
        return standsIn(exact, foldExact(text)) ? 1 : standsIn(tones, foldTones(text)) ? 2 : 3;
    }
};

std::vector<SearchHit> SearchStore::search(std::string_view words, int limit) const
{
    auto& connection = m_store->connection();
    const Asked asked { foldExact(words), foldTones(words), fold(words) };
    std::vector<EntityId> candidates;
    std::set<EntityId> seen;
    const auto enough = 2 * static_cast<std::size_t>(std::max(limit, 0));
    // Best first, and no further than needed: a word open at its end makes the index put together
    // the rows of all words that begin so, which in a large store takes longer than a person waits.
    for (const std::string* tier : { &asked.exact, &asked.tones, &asked.folded }) {
        for (const bool isOpen : { false, true }) {
            if (candidates.size() >= enough) {
                break;
            }
            for (const auto id : idsMatching(
                     connection, matchOf(*tier, isOpen), static_cast<std::int64_t>(enough))) {
                if (seen.insert(id).second) {
                    candidates.push_back(id);
                }
            }
        }
    }
    SearchIndex index(connection, m_store->codes());
    std::vector<SearchHit> hits;
    for (const auto id : candidates) {
        SearchHit hit;
        hit.id = id;
        hit.tier = asked.tierOf(index.textOf(id));
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(),
        [](const SearchHit& a, const SearchHit& b) { return a.tier < b.tier; });
    hits.resize(std::min(hits.size(), static_cast<std::size_t>(std::max(limit, 0))));
    auto kindOf = connection.prepare("SELECT kind FROM entities WHERE id = ?1");
    for (auto& hit : hits) {
        kindOf.reset();
        hit.kind = kindOf.with(hit.id.value).step() ? static_cast<EntityKind>(kindOf.integer(0))
                                                    : EntityKind::Incident;
        hit.label = labelOf(*m_store, hit.id, hit.kind);
        hit.context = contextOf(*m_store, hit.id, hit.kind);
    }
    return hits;
}

namespace {

/// Gathers the incidents that stand behind what was found.
class Incidents {
public:
    explicit Incidents(sql::Connection& connection)
        : m_ofPerson(connection.prepare("SELECT incident FROM involvements WHERE person = ?1"))
        , m_users(connection.prepare(
              "SELECT e.id, e.kind FROM identifier_uses u JOIN entities e ON e.id = u.entity"
              " WHERE u.identifier = ?1"))
    {
    }
    void add(std::int64_t entity, EntityKind kind)
    {
        if (kind == EntityKind::Incident) {
            m_found.emplace_back(entity);
        } else if (kind == EntityKind::Person) {
            m_ofPerson.reset();
            m_ofPerson.with(entity);
            while (m_ofPerson.step()) {
                m_found.emplace_back(m_ofPerson.integer(0));
            }
        } else if (kind == EntityKind::Identifier) {
            m_users.reset();
            m_users.with(entity);
            while (m_users.step()) {
                add(m_users.integer(0), static_cast<EntityKind>(m_users.integer(1)));
            }
        }
    }
    std::vector<IncidentId> sorted()
    {
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    sql::Statement m_ofPerson;
    sql::Statement m_users;
    std::vector<IncidentId> m_found;
};

} // namespace

std::vector<IncidentId> SearchStore::incidentsMatching(std::string_view words) const
{
    auto& connection = m_store->connection();
    const auto match = matchOf(fold(words));
    Incidents incidents(connection);
    if (!match.empty()) {
        // The index first, whatever the planner thinks: it knows nothing of how many rows match.
        auto select = connection.prepare(
            "SELECT s.rowid, e.kind FROM search s CROSS JOIN entities e ON e.id = s.rowid"
            " WHERE s.search MATCH ?1");
        select.with(match);
        while (select.step()) {
            incidents.add(select.integer(0), static_cast<EntityKind>(select.integer(1)));
        }
    }
    return incidents.sorted();
}

} // namespace tuyen
