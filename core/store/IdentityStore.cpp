// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IdentityStore.h"

#include "store/PersonStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"

#include <algorithm>
#include <array>

namespace tuyen {

IdentityStore::IdentityStore(Store& store)
    : m_store(&store)
{
}

static PersonFacts* found(std::vector<PersonFacts>& facts, std::int64_t id)
{
    const auto it = std::lower_bound(facts.begin(), facts.end(), id,
        [](const PersonFacts& fact, std::int64_t wanted) { return fact.person.id.value < wanted; });
    return it != facts.end() && it->person.id.value == id ? &*it : nullptr;
}

std::vector<PersonFacts> IdentityStore::facts(Progress& progress) const
{
    auto& connection = m_store->connection();
    const sql::Listening listening(connection, progress);
    std::vector<PersonFacts> facts;
    auto row = connection.prepare("SELECT p.*, d.* FROM persons p LEFT JOIN person_details d"
                                  " ON d.id = p.id ORDER BY p.id");
    constexpr int originColumn = 4;
    while (row.step()) {
        if (facts.size() % 4096 == 0) {
            checkpoint(progress);
        }
        auto& fact = facts.emplace_back();
        fact.person = readPerson(RowReader(row, m_store->codes()));
        fact.origin = SourceRowId(row.integer(originColumn));
    }
    auto use
        = connection.prepare("SELECT u.entity, i.id, i.kind, i.value, i.label, i.detail"
                             " FROM identifier_uses u JOIN identifiers i ON i.id = u.identifier"
                             " JOIN persons p ON p.id = u.entity ORDER BY u.id");
    while (use.step()) {
        if (auto* fact = found(facts, use.integer(0))) {
            fact->identifiers.push_back(
                { IdentifierId(use.integer(1)), static_cast<IdentifierKind>(use.integer(2)),
                    use.text(3), use.text(4), use.text(5) });
        }
    }
    auto part = connection.prepare(
        "SELECT DISTINCT person, incident FROM involvements ORDER BY person, incident");
    while (part.step()) {
        if (auto* fact = found(facts, part.integer(0))) {
            fact->incidents.emplace_back(part.integer(1));
        }
    }
    for (const auto person : Clusters(connection).merged()) {
        auto* fact = found(facts, person);
        if (fact != nullptr && fact->person.pseudonym.empty()) {
            fact->person.pseudonym = clusterPseudonym(connection, person);
        }
    }
    return facts;
}

std::vector<PersonId> IdentityStore::records(PersonId person) const
{
    std::vector<PersonId> records;
    ClusterLookup clusters(m_store->connection());
    for (const auto id : clusters.members(person.value)) {
        records.emplace_back(id);
    }
    return records;
}

PersonId IdentityStore::shownAs(PersonId person) const
{
    return PersonId(ClusterLookup(m_store->connection()).shownAs(person.value));
}

static constexpr std::array<std::string_view, 13> fields { "name", "aliases", "birth", "gender",
    "ethnicity", "nationality", "residence", "hometown", "occupation", "education", "marital",
    "record", "note" };

std::span<const std::string_view> choosableFields() { return fields; }

/// Takes one field over; false: the other says nothing of it.
static bool take(Person& to, const Person& from, std::string_view field)
{
    const auto text = [](std::string& left, const std::string& right) {
        left = right;
        return !right.empty();
    };
    const auto place = [](PlaceMention& left, const PlaceMention& right) {
        left = right;
        return !right.isEmpty();
    };
    if (field == "name") {
        to.nameRaw = from.nameRaw;
        return text(to.name, from.name);
    }
    if (field == "aliases") {
        to.aliases = from.aliases;
        return !from.aliases.empty();
    }
    if (field == "birth") {
        to.birth = from.birth;
        return from.birth.isKnown() || !from.birth.raw.empty();
    }
    if (field == "gender") {
        to.gender = from.gender;
        return from.gender != Gender::Unknown;
    }
    return field == "ethnicity"  ? text(to.ethnicity, from.ethnicity)
        : field == "nationality" ? text(to.nationality, from.nationality)
        : field == "residence"   ? place(to.residence, from.residence)
        : field == "hometown"    ? place(to.hometown, from.hometown)
        : field == "occupation"  ? text(to.occupation, from.occupation)
        : field == "education"   ? text(to.education, from.education)
        : field == "marital"     ? text(to.maritalStatus, from.maritalStatus)
        : field == "record"      ? text(to.criminalRecord, from.criminalRecord)
                                 : text(to.note, from.note);
}

std::optional<Person> IdentityStore::shown(PersonId person) const
{
    const PersonStore people(*m_store);
    std::vector<Person> records;
    for (const auto id : this->records(person)) {
        if (auto record = people.find(id)) {
            records.push_back(std::move(*record));
        }
    }
    if (records.empty()) {
        return std::nullopt;
    }
    ShownFields chosen; // decisions come newest first, and the first choice of a field stays
    if (records.size() > 1) {
        for (const auto& decision : decisions(person)) {
            chosen.insert(decision.shown.begin(), decision.shown.end());
        }
    }
    Person shown = records.front();
    shown.pseudonym = clusterPseudonym(m_store->connection(), person.value);
    for (const auto field : fields) {
        const auto choice = chosen.find(field);
        const auto whose = choice == chosen.end()
            ? records.end()
            : std::find_if(records.begin(), records.end(),
                [&](const Person& record) { return record.id == choice->second; });
        if (whose != records.end()) {
            take(shown, *whose, field);
            continue;
        }
        for (const auto& record : records) {
            if (take(shown, record, field)) {
                break;
            }
        }
    }
    return shown;
}

} // namespace tuyen
