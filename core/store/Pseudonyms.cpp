// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Pseudonyms.h"

#include "store/PersonStore.h"
#include "store/ProtectedNames.h"
#include "store/internal/Clusters.h"
#include "store/internal/HiddenNames.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace tuyen {

std::vector<std::string> protectedNames(Store& store)
{
    auto& connection = store.connection();
    const Clusters clusters(connection);
    std::unordered_set<std::int64_t> shown; // clusters with somebody protected in them
    auto protectedOne = connection.prepare("SELECT id FROM persons WHERE pseudonym IS NOT NULL");
    while (protectedOne.step()) {
        shown.insert(clusters.shownAs(protectedOne.integer(0)));
    }
    std::vector<std::string> names;
    auto row = connection.prepare("SELECT id, label, name_raw, aliases FROM persons");
    while (row.step()) {
        if (!shown.contains(clusters.shownAs(row.integer(0)))) {
            continue;
        }
        for (const int column : { 1, 2 }) {
            if (!row.isNull(column)) {
                names.push_back(row.text(column));
            }
        }
        for (auto& alias : divided(row.view(3), '\n')) {
            names.push_back(std::move(alias));
        }
    }
    return names;
}

static std::vector<std::string> namesOf(const Person& person)
{
    auto names = person.aliases;
    names.push_back(person.name);
    names.push_back(person.nameRaw);
    return names;
}

/// What two people cannot be if they are one.
static bool contradict(const Person& a, const Person& b)
{
    const bool haveSexes = a.gender != Gender::Unknown && b.gender != Gender::Unknown;
    const bool haveBirths = a.birth.isKnown() && b.birth.isKnown();
    return (haveSexes && a.gender != b.gender)
        || (haveBirths
            && (a.birth.latest < b.birth.earliest || b.birth.latest < a.birth.earliest));
}

static bool areCalledAlike(const Person& a, const Person& b)
{
    const ProtectedNames names(namesOf(b));
    return std::ranges::any_of(namesOf(a), [&names](const std::string& name) {
        return nameWords(name).size() > 1 && names.areIn(name);
    });
}

static bool areDecidedApart(sql::Connection& connection, std::int64_t a, std::int64_t b)
{
    auto row = connection.prepare("SELECT 1 FROM identity_decisions WHERE person = ?1 AND other = ?2"
                                  " AND decision = 1");
    return row.with(std::min(a, b), std::max(a, b)).step();
}

/// Records with a name of this one, by their words without marks.
static std::set<std::int64_t> namesakesOf(sql::Connection& connection, const Person& person)
{
    std::set<std::int64_t> found;
    for (const auto& name : namesOf(person)) {
        std::string bare;
        for (const auto& word : nameWords(name)) {
            bare += (bare.empty() ? "" : " ") + word.bare;
        }
        auto row = connection.prepare("SELECT person FROM hidden_names WHERE hash = ?1");
        row.with(hashOfName(bare));
        while (row.step()) {
            found.insert(row.integer(0));
        }
    }
    return found;
}

std::unordered_set<EntityId> unmarkedDoubles(Store& store, std::span<const EntityId> people)
{
    auto& connection = store.connection();
    const PersonStore persons(store);
    ClusterLookup clusters(connection);
    const auto mayBe = [&](std::int64_t record, std::int64_t other) {
        const auto a = persons.find(PersonId(record));
        const auto b = persons.find(PersonId(other));
        return a && b && areCalledAlike(*a, *b) && !contradict(*a, *b)
            && !areDecidedApart(connection, record, other)
            && !clusterPseudonym(connection, other).empty();
    };
    std::unordered_set<EntityId> found;
    for (const auto person : people) {
        if (!clusterPseudonym(connection, person.value).empty()) {
            continue;
        }
        const auto records = clusters.members(person.value);
        const bool isDouble = std::ranges::any_of(records, [&](std::int64_t record) {
            const auto one = persons.find(PersonId(record));
            const auto others = one ? namesakesOf(connection, *one) : std::set<std::int64_t>();
            return std::ranges::any_of(
                others, [&](std::int64_t other) { return mayBe(record, other); });
        });
        if (isDouble) {
            found.insert(person);
        }
    }
    return found;
}

} // namespace tuyen
