// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people of a row and what they used.
#include "store/internal/RowInserter.h"

#include "store/PersonStore.h"
#include "store/internal/BatchUpdates.h"
#include "text/Fold.h"

#include <algorithm>
#include <vector>

namespace tuyen {

/// Whoever has the code or the document, and all that the row says of them: one who differs is a
/// person of their own, whom the analyst may find to be the same.
PersonId RowInserter::knownPerson(const PersonDraft& draft, const std::string& foldedName)
{
    std::vector<PersonId> candidates;
    if (!draft.person.code.empty()) {
        candidates = m_tables.known.peopleByCode(draft.person.code, foldedName);
    }
    for (const auto& identifier : draft.identifiers) {
        if (identifier.kind == IdentifierKind::IdNumber) {
            if (const auto document = m_tables.known.identifier(identifier.kind, identifier.value)) {
                const auto holders = m_tables.known.peopleByDocument(document, foldedName);
                candidates.insert(candidates.end(), holders.begin(), holders.end());
            }
        }
    }
    const auto found = std::ranges::find_if(
        candidates, [&](PersonId id) { return m_tables.isKnownAs(id, draft.person); });
    return found == candidates.end() ? PersonId() : *found;
}

PersonId RowInserter::insertPerson(const PersonDraft& draft, std::int64_t sourceRow, Words words)
{
    const auto& person = draft.person;
    const auto pseudonym = isProtected(draft.involvement.role) ? m_tables.nextPseudonym() : std::string();
    const auto row = m_tables.head(person.name, person.code, sourceRow);
    const PersonId id(row.id);
    writePerson(RowWriter(m_tables.insertPerson, *m_tables.codes), row, pseudonym, person);
    if (!person.code.empty()) {
        m_tables.known.wrotePersonCode(person.code);
    }
    if (hasDetails(person)) {
        writePersonDetails(RowWriter(m_tables.insertPersonDetails, *m_tables.codes), person, row.id);
    }
    if (!pseudonym.empty()) {
        m_pseudonymWords.clear();
        m_pseudonymSigns.clear();
        m_tables.indexer.words().add(pseudonym, { m_pseudonymWords, m_pseudonymSigns });
        words = { m_pseudonymWords, m_pseudonymSigns };
    }
    m_tables.search.add(entity(id), EntityKind::Person, words);
    ++m_tables.created.people;
    return id;
}

/// A person of before in a case that is known: what the row says beside is theirs.
void RowInserter::enrich(const Person& whole, const PersonDraft& draft, std::int64_t sourceRow)
{
    nextWords(); // of a record of their own
    const auto known = PersonStore(*m_tables.store).find(whole.id);
    if (known && *known != whole) {
        m_updates->enrich(whole);
        if (known->code.empty() && !whole.code.empty()) {
            m_tables.known.addPersonCode(whole.code, fold(whole.name), whole.id);
        }
    }
    m_tables.addEvidence(entity(whole.id), sourceRow);
    for (const auto& identifier : draft.identifiers) {
        addUse(entity(whole.id), identifier, sourceRow, nextWords());
    }
    m_saidMore = true;
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
        m_tables.addEvidence(entity(person), sourceRow);
        if (isProtected(draft.involvement.role)) {
            m_tables.protect(person);
        }
    } else {
        person = insertPerson(draft, sourceRow, wordsOfPerson);
    }
    writeInvolvement(RowWriter(m_tables.insertInvolvement, *m_tables.codes), InvolvementId(m_tables.involvements.draw()),
        incident, person, draft.involvement);
    if (canBeKnown && !draft.person.code.empty()) {
        m_tables.known.addPersonCode(draft.person.code, foldedName, person);
    }
    for (const auto& identifier : draft.identifiers) {
        addUse(entity(person), identifier, sourceRow, nextWords());
        if (canBeKnown && isDocument(identifier)) {
            m_tables.known.addPersonDocument(
                m_tables.known.identifier(identifier.kind, identifier.value), foldedName, person);
        }
    }
}

void RowInserter::addUse(
    EntityId user, const Identifier& identifier, std::int64_t sourceRow, Words words)
{
    if (identifier.value.empty()) {
        return;
    }
    const auto id = m_tables.identifierOf(identifier, sourceRow, words);
    // Whatever was just made has no uses but those of this row.
    if (user.value >= m_rowEntities ? m_rowUses.insert({ user.value, id.value }).second
                                    : !m_tables.isUsed(user, id)) {
        m_tables.insertUse.run(m_tables.uses.draw(), user.value, id.value, sourceRow);
    }
}

} // namespace tuyen
