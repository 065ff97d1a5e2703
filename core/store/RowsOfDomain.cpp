// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Rows.h"

namespace tuyen {

void writeIncident(RowWriter row, IncidentId id, const Incident& incident)
{
    const std::string terms = joined(incident.terms, ' ');
    row.number(id.value).dateNumbers(incident.date);
    row.code(incident.place.unit).code(incident.place.country).code(incident.neighbour);
    row.code(terms).code(incident.status);
    row.optional(incident.suspects.value).optional(incident.victims.value);
    row.optional(incident.presumedVictims.value).optional(incident.personTimes.value);
    row.grade(incident.grade);
    const auto& place = incident.place;
    row.code(place.gate).text(place.district).text(place.commune).text(place.village);
    row.real(place.point ? std::optional(place.point->lat) : std::nullopt);
    row.real(place.point ? std::optional(place.point->lon) : std::nullopt);
    row.copied(joined(place.candidates, ' ')).text(place.raw).text(incident.date.raw);
    row.optional(incident.minors.value).optional(incident.femaleVictims.value);
    row.quantityWords(incident.suspects).quantityWords(incident.victims);
    row.quantityWords(incident.presumedVictims).quantityWords(incident.personTimes);
    row.quantityWords(incident.minors).quantityWords(incident.femaleVictims);
    row.date(incident.detected).date(incident.prosecuted).date(incident.reported);
    row.optional(incident.amount).code(incident.currency);
    row.text(incident.statusRaw)
        .code(incident.offence)
        .text(incident.agency)
        .text(incident.reportNumber);
    row.text(incident.methodRaw)
        .text(incident.summary)
        .text(incident.note)
        .text(incident.sourceUrls);
    row.write();
}

Incident readIncident(RowReader row)
{
    Incident incident;
    incident.id = IncidentId(row.number());
    row.dateNumbers(incident.date);
    incident.place.unit = row.code();
    incident.place.country = row.code();
    incident.neighbour = row.code();
    incident.terms = divided(row.code(), ' ');
    incident.status = row.code();
    incident.suspects.value = row.optional();
    incident.victims.value = row.optional();
    incident.presumedVictims.value = row.optional();
    incident.personTimes.value = row.optional();
    incident.grade = row.grade();
    incident.place.gate = row.code();
    incident.place.district = row.text();
    incident.place.commune = row.text();
    incident.place.village = row.text();
    const auto lat = row.real();
    const auto lon = row.real();
    if (lat && lon) {
        incident.place.point = GeoPoint { *lat, *lon };
    }
    incident.place.candidates = divided(row.text(), ' ');
    incident.place.raw = row.text();
    incident.date.raw = row.text();
    incident.minors.value = row.optional();
    incident.femaleVictims.value = row.optional();
    for (Quantity* quantity : { &incident.suspects, &incident.victims, &incident.presumedVictims,
             &incident.personTimes, &incident.minors, &incident.femaleVictims }) {
        row.quantityWords(*quantity);
    }
    incident.detected = row.date();
    incident.prosecuted = row.date();
    incident.reported = row.date();
    incident.amount = row.optional();
    incident.currency = row.code();
    incident.statusRaw = row.text();
    incident.offence = row.code();
    incident.agency = row.text();
    incident.reportNumber = row.text();
    incident.methodRaw = row.text();
    incident.summary = row.text();
    incident.note = row.text();
    incident.sourceUrls = row.text();
    return incident;
}

void writePerson(RowWriter row, PersonId id, const std::string& pseudonym, const Person& person)
{
    row.number(id.value).text(pseudonym).numberOrNull(static_cast<std::int64_t>(person.gender));
    row.date(person.birth).code(person.nationality).text(person.ethnicity);
    row.text(person.nameRaw).copied(joined(person.aliases, '\n'));
    row.place(person.residence).place(person.hometown);
    row.text(person.occupation).text(person.education).text(person.maritalStatus);
    row.text(person.criminalRecord).text(person.note);
    row.write();
}

Person readPerson(RowReader row)
{
    Person person;
    person.id = PersonId(row.number());
    person.pseudonym = row.text();
    person.gender = static_cast<Gender>(row.number());
    person.birth = row.date();
    person.nationality = row.code();
    person.ethnicity = row.text();
    person.nameRaw = row.text();
    person.aliases = divided(row.text(), '\n');
    person.residence = row.place();
    person.hometown = row.place();
    person.occupation = row.text();
    person.education = row.text();
    person.maritalStatus = row.text();
    person.criminalRecord = row.text();
    person.note = row.text();
    return person;
}

void writeInvolvement(RowWriter row, InvolvementId id, IncidentId incident, PersonId person,
    const Involvement& involvement)
{
    row.number(id.value).number(incident.value).number(person.value);
    row.number(static_cast<std::int64_t>(involvement.role));
    row.code(involvement.status)
        .code(involvement.part)
        .code(involvement.relation)
        .text(involvement.support);
    row.date(involvement.rescued).text(involvement.receivedBy);
    row.write();
}

Involvement readInvolvement(RowReader row)
{
    Involvement involvement;
    involvement.id = InvolvementId(row.number());
    involvement.incident = IncidentId(row.number());
    involvement.person = PersonId(row.number());
    involvement.role = static_cast<Role>(row.number());
    involvement.status = row.code();
    involvement.part = row.code();
    involvement.relation = row.code();
    involvement.support = row.text();
    involvement.rescued = row.date();
    involvement.receivedBy = row.text();
    return involvement;
}

void writeLeg(RowWriter row, RouteId route, int position, const RouteLeg& leg)
{
    row.number(route.value * mostLegs + position)
        .number(route.value)
        .number(static_cast<std::int64_t>(leg.kind));
    row.place(leg.place).code(leg.crossing).code(leg.transport).text(leg.marker).date(leg.date);
    row.write();
}

RouteLeg readLeg(RowReader row)
{
    RouteLeg leg;
    leg.kind = static_cast<LegKind>(row.number());
    leg.place = row.place();
    leg.crossing = row.code();
    leg.transport = row.code();
    leg.marker = row.text();
    leg.date = row.date();
    return leg;
}

} // namespace tuyen
