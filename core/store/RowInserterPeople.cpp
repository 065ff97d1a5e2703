// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people of a row and what they used.
#include "store/internal/RowInserter.h"

#include "store/PersonStore.h"
#include "store/internal/Clusters.h"
#include "store/internal/NothingNew.h"
#include "text/Fold.h"

#include <algorithm>
#include <vector>

namespace tuyen {

bool RowInserter::isInvolved(IncidentId incident, const PersonDraft& draft)
{
    auto people
        = m_connection->prepare("SELECT p.label, p.id FROM involvements i JOIN persons p ON "
                                "p.id = i.person WHERE i.incident = ?1 AND i.role = ?2");
    people.with(incident.value, static_cast<int>(draft.involvement.role));
    const auto name = foldExact(draft.person.name); // a mark tells two people apart
    std::vector<PersonId> ofName;
    while (people.step()) {
        if (foldExact(people.view(0)) == name) {
            ofName.emplace_back(people.integer(1));
        }
    }
    people.reset();
    // Another birth, a home or a number that is not known of them: nothing of it may be lost.
    const auto isThem = [&](PersonId id) {
        return isKnownAs(id, draft.person)
            && std::ranges::all_of(draft.identifiers, [&](const Identifier& identifier) {
                   const auto same = m_known.identifier(identifier.kind, identifier.value);
                   return same && isUsed(entity(id), same);
               });
    };
    return std::ranges::any_of(ofName, isThem);
}

bool RowInserter::isUsed(EntityId entity, IdentifierId identifier)
{
    auto uses = m_connection->prepare(
        "SELECT 1 FROM identifier_uses WHERE entity = ?1 AND identifier = ?2");
    return uses.with(entity.value, identifier.value).step();
}

bool RowInserter::isKnownAs(PersonId id, const Person& said)
{
    const auto known = PersonStore(*m_store).find(id);
    return known && saysNothingNew(said, *known);
}

/// Whoever has the code or the document, and all that the row says of them: one who differs is a
/// person of their own, whom the analyst may find to be the same.
PersonId RowInserter::knownPerson(const PersonDraft& draft, const std::string& foldedName)
{
    std::vector<PersonId> candidates;
    if (!draft.person.code.empty()) {
        candidates = m_known.peopleByCode(draft.person.code, foldedName);
    }
    for (const auto& identifier : draft.identifiers) {
        if (identifier.kind == IdentifierKind::IdNumber) {
            if (const auto document = m_known.identifier(identifier.kind, identifier.value)) {
                const auto holders = m_known.peopleByDocument(document, foldedName);
                candidates.insert(candidates.end(), holders.begin(), holders.end());
            }
        }
    }
    const auto found = std::ranges::find_if(
        candidates, [&](PersonId id) { return isKnownAs(id, draft.person); });
    return found == candidates.end() ? PersonId() : *found;
}

std::string RowInserter::nextPseudonym() { return pseudonymOf(++m_pseudonyms); }

PersonId RowInserter::insertPerson(const PersonDraft& draft, std::int64_t sourceRow, Words words)
{
    const auto& person = draft.person;
    const auto pseudonym = isProtected(draft.involvement.role) ? nextPseudonym() : std::string();
    const auto row = head(person.name, person.code, sourceRow);
    const PersonId id(row.id);
    writePerson(RowWriter(m_insertPerson, *m_codes), row, pseudonym, person);
    if (!person.code.empty()) {
        m_known.wrotePersonCode(person.code);
    }
    if (hasDetails(person)) {
        writePersonDetails(RowWriter(m_insertPersonDetails, *m_codes), person, row.id);
    }
    if (!pseudonym.empty()) {
        m_pseudonymWords.clear();
        m_pseudonymSigns.clear();
        m_indexer.words().add(pseudonym, { m_pseudonymWords, m_pseudonymSigns });
        words = { m_pseudonymWords, m_pseudonymSigns };
    }
    m_search.add(entity(id), EntityKind::Person, words);
    ++m_created.people;
    return id;
}

/// A person known so far as anything else becomes a victim: from now on under a pseudonym.
void RowInserter::protect(PersonId person)
{
    auto update = m_connection->prepare(
        "UPDATE persons SET pseudonym = ?2 WHERE id = ?1 AND pseudonym IS NULL");
    const auto pseudonym = pseudonymOf(m_pseudonyms + 1);
    // Other records of the same person go under the pseudonym with it.
    std::vector<std::pair<EntityId, SearchIndex::Found>> before;
    for (const auto record : Clusters(*m_connection).members(person.value)) {
        before.emplace_back(EntityId(record), m_search.read(EntityId(record)));
    }
    update.run(person.value, pseudonym);
    if (m_connection->integer("SELECT changes()") > 0) {
        ++m_pseudonyms;
        for (const auto& [record, words] : before) {
            m_search.change(record, words);
        }
    }
}

void RowInserter::addPerson(IncidentId incident, const PersonDraft& draft, std::int64_t sourceRow)
{
    const auto wordsOfPerson = nextWords();
    const auto isDocument
        = [](const Identifier& identifier) { return identifier.kind == IdentifierKind::IdNumber; };
    const bool canBeKnown = !draft.person.name.empty()
        && (!draft.person.code.empty()
            || std::any_of(draft.identifiers.begin(), draft.identifiers.end(), isDocument));
    const std::string foldedName = canBeKnown ? fold(draft.person.name) : std::string();
    PersonId person = canBeKnown ? knownPerson(draft, foldedName) : PersonId();
    if (person) {
        addEvidence(entity(person), sourceRow);
        if (isProtected(draft.involvement.role)) {
            protect(person);
        }
    } else {
        person = insertPerson(draft, sourceRow, wordsOfPerson);
    }
    writeInvolvement(RowWriter(m_insertInvolvement, *m_codes), InvolvementId(m_involvements.draw()),
        incident, person, draft.involvement);
    if (canBeKnown && !draft.person.code.empty()) {
        m_known.addPersonCode(draft.person.code, foldedName, person);
    }
    for (const auto& identifier : draft.identifiers) {
        addUse(entity(person), identifier, sourceRow, nextWords());
        if (canBeKnown && isDocument(identifier)) {
            m_known.addPersonDocument(
                m_known.identifier(identifier.kind, identifier.value), foldedName, person);
        }
    }
}

IdentifierId RowInserter::identifierOf(
    const Identifier& identifier, std::int64_t sourceRow, Words words)
{
    if (const auto known = m_known.identifier(identifier.kind, identifier.value)) {
        return known;
    }
    const auto& label = identifier.raw.empty() ? identifier.value : identifier.raw;
    const auto row = head(label, noText, sourceRow);
    const IdentifierId id(row.id);
    RowWriter(m_insertIdentifier, *m_codes)
        .head(row)
        .number(static_cast<std::int64_t>(identifier.kind))
        .text(identifier.value)
        .text(identifier.detail)
        .write();
    m_search.add(entity(id), EntityKind::Identifier, words);
    m_known.addIdentifier(identifier.kind, identifier.value, id);
    ++m_created.identifiers;
    return id;
}

void RowInserter::addUse(
    EntityId user, const Identifier& identifier, std::int64_t sourceRow, Words words)
{
    if (identifier.value.empty()) {
        return;
    }
    const auto id = identifierOf(identifier, sourceRow, words);
    // Whatever was just made has no uses but those of this row.
    if (user.value >= m_rowEntities ? m_rowUses.insert({ user.value, id.value }).second
                                    : !isUsed(user, id)) {
        m_insertUse.run(m_uses.draw(), user.value, id.value, sourceRow);
    }
}

} // namespace tuyen
