// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchStore.h"

#include "store/IncidentStore.h"
#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"
#include "store/internal/WordBlocks.h"
#include "text/DateText.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <set>
#include <string>

namespace tuyen {

SearchStore::SearchStore(Store& store)
    : m_store(&store)
{
}

/// Words folded one way: letters, digits and blanks only. All must be there; the last one may be
/// open at its end unless it is a single letter.
static std::vector<SearchKey> keysMatching(const WordBlocks& blocks, std::string_view folded,
    bool isOpen, std::size_t most = std::numeric_limits<std::size_t>::max())
{
    std::vector<SearchKey> found;
    bool isFirst = true;
    for (std::string_view rest = folded; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty()) {
            continue;
        }
        const bool isPrefix = isOpen && rest.empty() && word.size() > 1;
        const bool isOnly = isFirst && rest.empty();
        auto keys = isPrefix ? blocks.keysOfPrefix(word)
            : isOnly         ? blocks.keys(word, most)
                             : blocks.keys(word);
        if (isFirst) {
            found = std::move(keys);
        } else {
            std::vector<SearchKey> both;
            std::set_intersection(
                found.begin(), found.end(), keys.begin(), keys.end(), std::back_inserter(both));
            found = std::move(both);
        }
        isFirst = false;
        if (found.empty()) {
            break;
        }
    }
    // A number, an account or a plate is one word in the index, however it is divided.
    const std::string signs = SearchWords::joinedSigns(folded);
    const bool isIdentifier = signs.size() > 5 && signs.size() != folded.size()
        && std::count_if(signs.begin(), signs.end(), [](char c) { return c >= '0' && c <= '9'; })
            > 3;
    if (isIdentifier) {
        const auto others = blocks.keysOfPrefix(signs);
        std::vector<SearchKey> all;
        std::set_union(
            found.begin(), found.end(), others.begin(), others.end(), std::back_inserter(all));
        found = std::move(all);
    }
    found.resize(std::min(found.size(), most));
    return found;
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
        auto row
            = store.connection().prepare("SELECT incident FROM involvements WHERE person = ?1");
        std::set<std::int64_t> incidents;
        for (const auto record : Clusters(store.connection()).members(entity.value)) {
            row.reset();
            row.with(record);
            while (row.step()) {
                incidents.insert(row.integer(0));
            }
        }
        return std::to_string(incidents.size());
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
        if (const auto signs = SearchWords::joinedSigns(exact);
            signs.size() > 5 && foldExact(text).find(signs) != std::string::npos) {
            return 1; // a number, whatever stands between its digits
        }
        return standsIn(exact, foldExact(text)) ? 1 : standsIn(tones, foldTones(text)) ? 2 : 3;
    }
};

/// Best first, and no further than needed.
static std::vector<SearchKey> candidatesOf(
    const WordBlocks& blocks, const Asked& asked, std::size_t enough)
{
    std::vector<SearchKey> candidates;
    std::set<SearchKey> seen;
    std::set<std::string> done;
    for (const std::string* tier : { &asked.exact, &asked.tones, &asked.folded }) {
        if (!done.insert(*tier).second) {
            continue;
        }
        for (const bool isOpen : { false, true }) {
            if (candidates.size() >= enough) {
                break;
            }
            for (const auto key : keysMatching(blocks, *tier, isOpen, enough)) {
                if (seen.insert(key).second) {
                    candidates.push_back(key);
                }
            }
        }
    }
    return candidates;
}

std::vector<SearchHit> SearchStore::search(std::string_view words, int limit) const
{
    auto& connection = m_store->connection();
    const Asked asked { foldExact(words), foldTones(words), fold(words) };
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    SearchIndex index(connection, m_store->codes());
    std::vector<SearchHit> hits;
    const Clusters clusters(connection);
    for (const auto key : candidatesOf(WordBlocks(connection), asked, 2 * most)) {
        SearchHit hit;
        hit.id = entityOf(key);
        hit.kind = kindOf(key);
        hit.tier = asked.tierOf(index.textOf(hit.id, hit.kind));
        if (hit.kind == EntityKind::Person) {
            hit.id = EntityId(clusters.shownAs(hit.id.value));
        }
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(),
        [](const SearchHit& a, const SearchHit& b) { return a.tier < b.tier; });
    if (!clusters.isEmpty()) { // records of one person are one hit, the best
        std::set<EntityId> seen;
        std::erase_if(hits, [&seen](const SearchHit& hit) { return !seen.insert(hit.id).second; });
    }
    hits.resize(std::min(hits.size(), most));
    const ShownWords shown(*m_store);
    for (auto& hit : hits) {
        hit.label = listedLabel(*m_store, hit.id);
        hit.context = shown.of(contextOf(*m_store, hit.id, hit.kind));
    }
    return hits;
}

namespace {

/// Gathers the incidents that stand behind what was found.
class Incidents {
public:
    explicit Incidents(sql::Connection& connection)
        : m_clusters(connection)
        , m_ofPerson(connection.prepare("SELECT incident FROM involvements WHERE person = ?1"))
        , m_users(connection.prepare(
              "SELECT u.entity, e.kind FROM identifier_uses u JOIN entities e ON e.id = u.entity"
              " WHERE u.identifier = ?1"))
    {
    }
    void add(std::int64_t entity, EntityKind kind)
    {
        if (kind == EntityKind::Incident) {
            m_found.emplace_back(entity);
        } else if (kind == EntityKind::Person) {
            for (const auto record : m_clusters.members(entity)) {
                m_ofPerson.reset();
                m_ofPerson.with(record);
                while (m_ofPerson.step()) {
                    m_found.emplace_back(m_ofPerson.integer(0));
                }
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
    Clusters m_clusters;
    sql::Statement m_ofPerson;
    sql::Statement m_users;
    std::vector<IncidentId> m_found;
};

} // namespace

std::vector<IncidentId> SearchStore::incidentsMatching(std::string_view words) const
{
    auto& connection = m_store->connection();
    Incidents incidents(connection);
    for (const auto key : keysMatching(WordBlocks(connection), fold(words), true)) {
        incidents.add(entityOf(key).value, kindOf(key));
    }
    return incidents.sorted();
}

std::vector<EntityId> SearchStore::matching(std::string_view words, EntityKind kind) const
{
    auto& connection = m_store->connection();
    const Clusters clusters(connection);
    std::vector<EntityId> found;
    for (const auto key : keysMatching(WordBlocks(connection), fold(words), true)) {
        if (kindOf(key) == kind) {
            const auto id = entityOf(key);
            found.push_back(kind == EntityKind::Person ? EntityId(clusters.shownAs(id.value)) : id);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace tuyen
