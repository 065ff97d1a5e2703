// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PersonStore.h"

#include "base/Error.h"
#include "domain/Entity.h"
#include "store/IdentityStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/Codes.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "store/internal/Subjects.h"

#include <algorithm>
#include <array>

namespace tuyen {

PersonStore::PersonStore(Store& store)
    : m_store(&store)
{
}

std::optional<Person> PersonStore::find(PersonId id) const
{
    auto row = m_store->connection().prepare(
        "SELECT p.*, d.* FROM persons p LEFT JOIN person_details d ON d.id = p.id WHERE p.id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    return readPerson(RowReader(row, m_store->codes()));
}

template <class T> static void addOnce(std::vector<T>& list, const T& value)
{
    if (std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

std::vector<PersonRow> PersonStore::rows(std::int64_t offset, std::int64_t limit) const
{
    auto& connection = m_store->connection();
    const Clusters clusters(connection);
    auto row
        = connection.prepare("SELECT id, label, code, pseudonym FROM persons WHERE id NOT IN"
                             " (SELECT value FROM json_each(?3)) ORDER BY id LIMIT ?2 OFFSET ?1");
    row.with(offset, limit, clusters.hiddenJson());
    std::vector<PersonRow> people;
    auto part = connection.prepare(
        "SELECT role, incident FROM involvements WHERE person = ?1 ORDER BY id");
    while (row.step()) {
        PersonRow person;
        person.id = PersonId(row.integer(0));
        person.isProtected = !row.isNull(3);
        person.label = row.text(person.isProtected ? 3 : 1);
        person.code = row.text(2);
        for (const auto record : clusters.members(person.id.value)) {
            person.records.emplace_back(record);
            part.reset();
            part.with(record);
            while (part.step()) {
                addOnce(person.roles, static_cast<Role>(part.integer(0)));
                addOnce(person.incidents, IncidentId(part.integer(1)));
            }
        }
        if (person.records.size() > 1) {
            const auto shown = IdentityStore(*m_store).shown(person.id).value_or(Person {});
            person.isProtected = !shown.pseudonym.empty();
            person.label = person.isProtected ? shown.pseudonym : shown.name;
        }
        people.push_back(std::move(person));
    }
    return people;
}

std::vector<Involvement> PersonStore::involvements(PersonId id) const
{
    auto row
        = m_store->connection().prepare("SELECT * FROM involvements WHERE person = ?1 ORDER BY id");
    row.with(id.value);
    std::vector<Involvement> found;
    while (row.step()) {
        found.push_back(readInvolvement(RowReader(row, m_store->codes())));
    }
    return found;
}

std::vector<Identifier> PersonStore::identifiers(PersonId id) const
{
    return identifiersOf(*m_store, entity(id));
}

/// Batch and origin stay what they were.
void replacePerson(Store& store, const Person& person)
{
    const auto id = person.id.value;
    auto replace = store.connection().prepare(
        "INSERT OR REPLACE INTO persons VALUES(" + placeholders(personColumns) + ")");
    const auto head = headOf(store, "persons", id, person.name, person.code);
    writePerson(RowWriter(replace, store.codes()), head, person.pseudonym, person);
    store.connection().prepare("DELETE FROM person_details WHERE id = ?1").run(id);
    auto details = store.connection().prepare(
        "INSERT INTO person_details VALUES(" + placeholders(personDetailColumns) + ")");
    writePersonDetails(RowWriter(details, store.codes()), person, id);
}

std::span<const std::string_view> personTables()
{
    static constexpr std::array<std::string_view, 2> tables { "persons", "person_details" };
    return tables;
}

static void write(Store& store, Edit& edit, const Person& person)
{
    for (const auto table : personTables()) {
        edit.touch(table, person.id.value, entity(person.id));
    }
    replacePerson(store, person);
}

PersonId PersonStore::add(const Person& draft, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    Person person = draft;
    person.id = PersonId(Counters(connection).draw(counter::next("entities")));
    person.pseudonym.clear(); // given with the first protected role
    write(*m_store, edit, person);
    edit.commit();
    return person.id;
}

void PersonStore::update(const Person& changed, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    const auto known = find(changed.id);
    if (!known) {
        throw Error("person.unknown", { { "id", std::to_string(changed.id.value) } });
    }
    Person person = changed;
    person.pseudonym = known->pseudonym;
    write(*m_store, edit, person);
    edit.commit();
}

InvolvementId PersonStore::addInvolvement(const Involvement& draft, std::string_view reason)
{
    auto& connection = m_store->connection();
    Edit edit(*m_store, "edit", reason);
    auto person = find(draft.person);
    auto incident = connection.prepare("SELECT 1 FROM incidents WHERE id = ?1");
    if (!person) {
        throw Error("person.unknown", { { "id", std::to_string(draft.person.value) } });
    }
    if (!incident.with(draft.incident.value).step()) {
        throw Error("incident.unknown", { { "id", std::to_string(draft.incident.value) } });
    }
    Involvement involvement = draft;
    Counters counters(connection);
    involvement.id = InvolvementId(counters.draw(counter::next("involvements")));
    if (isProtected(involvement.role) && person->pseudonym.empty()) {
        person->pseudonym = pseudonymOf(counters.draw(counter::pseudonym));
        for (const auto record : Clusters(connection).members(person->id.value)) {
            edit.touch("persons", record, EntityId(record)); // their words go under it too
        }
        write(*m_store, edit, *person);
    }
    edit.touch("involvements", involvement.id.value, entity(involvement.incident),
        entity(involvement.person));
    auto insert = connection.prepare("INSERT INTO involvements VALUES(" + placeholders(13) + ")");
    writeInvolvement(RowWriter(insert, m_store->codes()), involvement.id, involvement.incident,
        involvement.person, involvement);
    edit.commit();
    return involvement.id;
}

void PersonStore::removeInvolvement(InvolvementId id, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    auto row
        = m_store->connection().prepare("SELECT incident, person FROM involvements WHERE id = ?1");
    if (!row.with(id.value).step()) {
        throw Error("involvement.unknown", { { "id", std::to_string(id.value) } });
    }
    const EntityId incident(row.integer(0));
    const EntityId person(row.integer(1));
    row.reset();
    edit.remove("involvements", id.value, incident, person);
    edit.commit();
}

} // namespace tuyen
