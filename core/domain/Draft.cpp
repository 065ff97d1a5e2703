// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Draft.h"

#include "domain/CaseTitle.h"

#include <concepts>
#include <tuple>
#include <type_traits>
#include <utility>

namespace tuyen {

namespace {

template <class T, class Of> concept Is = std::same_as<std::remove_const_t<T>, Of>;

// All fields of a type. A binding has to name each of them, so that none that is added later can be
// forgotten here: it does not compile.

template <Is<PartialDate> T> auto fields(T& date)
{
    auto& [earliest, latest, precision, isAbout, raw] = date;
    return std::tie(earliest, latest, precision, isAbout, raw);
}

template <Is<Quantity> T> auto fields(T& quantity)
{
    auto& [value, upper, qualifier, raw] = quantity;
    return std::tie(value, upper, qualifier, raw);
}

template <Is<PlaceMention> T> auto fields(T& place)
{
    auto& [unit, candidates, country, gate, district, commune, village, point, raw] = place;
    return std::tie(unit, candidates, country, gate, district, commune, village, point, raw);
}

template <Is<Incident> T> auto fields(T& incident)
{
    auto& [id, code, title, date, detected, prosecuted, reported, place, neighbour, terms, methodRaw,
        suspects, victims, presumedVictims, minors, femaleVictims, personTimes, countedByName, amount,
        currency, status, statusRaw, offence, agency, reportNumber, sourceUrls, grade, summary, note]
        = incident;
    return std::tie(id, code, title, date, detected, prosecuted, reported, place, neighbour, terms,
        methodRaw, suspects, victims, presumedVictims, minors, femaleVictims, personTimes,
        countedByName, amount, currency, status, statusRaw, offence, agency, reportNumber, sourceUrls, grade, summary,
        note);
}

template <Is<Person> T> auto fields(T& person)
{
    auto& [id, name, nameRaw, aliases, birth, gender, ethnicity, nationality, residence, hometown,
        occupation, education, maritalStatus, criminalRecord, code, pseudonym, note]
        = person;
    return std::tie(id, name, nameRaw, aliases, birth, gender, ethnicity, nationality, residence,
        hometown, occupation, education, maritalStatus, criminalRecord, code, pseudonym, note);
}

template <Is<Involvement> T> auto fields(T& involvement)
{
    auto& [id, incident, person, role, status, part, relation, support, rescued, receivedBy]
        = involvement;
    return std::tie(
        id, incident, person, role, status, part, relation, support, rescued, receivedBy);
}

template <Is<PersonDraft> T> auto fields(T& draft)
{
    auto& [person, involvement, identifiers] = draft;
    return std::tie(person, involvement, identifiers);
}

template <Is<RowDraft> T> auto fields(T& draft)
{
    auto& [row, caseRow, offset, length, cells, incident, people, identifiers, routes, figures, link,
        issues, fingerprint, isTitleOurs, searchWords, searchSigns]
        = draft;
    return std::tie(row, caseRow, offset, length, cells, incident, people, identifiers, routes, figures, link,
        issues, fingerprint, isTitleOurs, searchWords, searchSigns);
}

/// What `field = none` says, in a fraction of its time where a text or a list only has to be emptied.
template <class T> void takeFrom(const T& none, T& field)
{
    if constexpr (std::is_trivially_copyable_v<T>) {
        field = none;
    } else if constexpr (requires { fields(field); }) {
        [&]<std::size_t... i>(std::index_sequence<i...>) {
            const auto from = fields(none);
            const auto to = fields(field);
            (takeFrom(std::get<i>(from), std::get<i>(to)), ...);
        }(std::make_index_sequence<std::tuple_size_v<decltype(fields(field))>>());
    } else if constexpr (requires { none.empty(), field.clear(); }) {
        if (none.empty()) {
            field.clear();
        } else {
            field = none;
        }
    } else {
        field = none;
    }
}

} // namespace

void makeNew(PersonDraft& draft)
{
    static const PersonDraft none;
    takeFrom(none, draft);
}

void makeNew(RowDraft& draft)
{
    static const RowDraft none;
    takeFrom(none, draft);
}

const std::string& QuarantinedRow::text(int column) const
{
    static const std::string none;
    if (const auto fix = fixes.find(column); fix != fixes.end()) {
        return fix->second;
    }
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < cells.size() ? cells[at] : none;
}

Incident RowDraft::stated(const Incident& known) const
{
    Incident own = incident;
    for (const auto& [role, count] :
        { std::pair(Role::Suspect, &own.suspects), std::pair(Role::Victim, &own.victims),
            std::pair(Role::PresumedVictim, &own.presumedVictims) }) {
        if (incident.isCountedByName(role)) {
            *count = {};
        }
    }
    if (isTitleOurs && !hasMadeTitle(known)) {
        own.title.clear();
    }
    return own;
}

Incident RowDraft::added(const Incident& known) const
{
    auto own = stated(known);
    if (isTitleOurs) {
        own.title.clear();
    }
    return own;
}

} // namespace tuyen
