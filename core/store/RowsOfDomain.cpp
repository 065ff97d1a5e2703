// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Legs.h"
#include "store/internal/Rows.h"

namespace tuyen {

void writeIncident(RowWriter row, const EntityHead& head, const Incident& incident)
{
    static thread_local std::string terms; // of a million cases in one and the same memory
    join(incident.terms, ' ', terms);
    row.head(head).date(incident.date);
    const auto& place = incident.place;
    row.code(place.unit).code(place.country).code(incident.neighbour);
    row.code(terms).code(incident.status);
    row.optional(incident.suspects.value).optional(incident.victims.value);
    row.optional(incident.presumedVictims.value).optional(incident.personTimes.value);
    row.grade(incident.grade);
    row.code(place.gate).text(place.district).text(place.commune).text(place.village);
    row.real(place.point ? std::optional(place.point->lat) : std::nullopt);
    row.real(place.point ? std::optional(place.point->lon) : std::nullopt);
    row.copied(joined(place.candidates, ' ')).text(place.raw);
    row.text(incident.methodRaw).text(incident.summary).text(incident.note);
    row.numberOrNull(incident.countedByName);
    row.write();
}

bool hasDetails(const Incident& incident)
{
    const auto says = [](const Quantity& quantity) {
        return quantity.upper || quantity.qualifier != Qualifier::Exact || !quantity.raw.empty();
    };
    const auto dated = [](const PartialDate& date) {
        return date.isKnown() || date.isAbout || !date.raw.empty();
    };
    return incident.minors.value || incident.femaleVictims.value || says(incident.suspects)
        || says(incident.victims) || says(incident.presumedVictims) || says(incident.personTimes)
        || says(incident.minors) || says(incident.femaleVictims) || dated(incident.detected)
        || dated(incident.prosecuted) || dated(incident.reported) || incident.amount
        || !incident.currency.empty() || !incident.statusRaw.empty() || !incident.offence.empty()
        || !incident.agency.empty() || !incident.reportNumber.empty()
        || !incident.sourceUrls.empty();
}

bool writeIncidentDetails(RowWriter row, const Incident& incident, std::int64_t id)
{
    row.id(id);
    row.optional(incident.minors.value).optional(incident.femaleVictims.value);
    row.quantityWords(incident.suspects).quantityWords(incident.victims);
    row.quantityWords(incident.presumedVictims).quantityWords(incident.personTimes);
    row.quantityWords(incident.minors).quantityWords(incident.femaleVictims);
    row.date(incident.detected).date(incident.prosecuted).date(incident.reported);
    row.optional(incident.amount).code(incident.currency);
    row.text(incident.statusRaw).code(incident.offence);
    row.text(incident.agency).text(incident.reportNumber).text(incident.sourceUrls);
    if (row.hasValues()) {
        row.write();
    }
    return row.hasValues();
}

Incident readIncident(RowReader row)
{
    Incident incident;
    incident.id = IncidentId(row.number());
    incident.title = row.text();
    incident.code = row.text();
    row.skip(2);
    incident.date = row.date();
    auto& place = incident.place;
    place.unit = row.code();
    place.country = row.code();
    incident.neighbour = row.code();
    incident.terms = divided(row.code(), ' ');
    incident.status = row.code();
    incident.suspects.value = row.optional();
    incident.victims.value = row.optional();
    incident.presumedVictims.value = row.optional();
    incident.personTimes.value = row.optional();
    incident.grade = row.grade();
    place.gate = row.code();
    place.district = row.text();
    place.commune = row.text();
    place.village = row.text();
    const auto lat = row.real();
    const auto lon = row.real();
    if (lat && lon) {
        place.point = GeoPoint { *lat, *lon };
    }
    place.candidates = divided(row.text(), ' ');
    place.raw = row.text();
    incident.methodRaw = row.text();
    incident.summary = row.text();
    incident.note = row.text();
    incident.countedByName = static_cast<std::uint8_t>(row.number());
    row.skip(1);
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
    incident.sourceUrls = row.text();
    return incident;
}

void writePerson(
    RowWriter row, const EntityHead& head, const std::string& pseudonym, const Person& person)
{
    row.head(head).text(pseudonym).numberOrNull(static_cast<std::int64_t>(person.gender));
    row.date(person.birth).code(person.nationality);
    row.text(person.nameRaw).copied(joined(person.aliases, '\n'));
    row.write();
}

bool hasDetails(const Person& person)
{
    return !person.ethnicity.empty() || !person.residence.isEmpty() || !person.hometown.isEmpty()
        || !person.occupation.empty() || !person.education.empty() || !person.maritalStatus.empty()
        || !person.criminalRecord.empty() || !person.note.empty();
}

bool writePersonDetails(RowWriter row, const Person& person, std::int64_t id)
{
    row.id(id).text(person.ethnicity).place(person.residence).place(person.hometown);
    row.text(person.occupation).text(person.education).text(person.maritalStatus);
    row.text(person.criminalRecord).text(person.note);
    if (row.hasValues()) {
        row.write();
    }
    return row.hasValues();
}

Person readPerson(RowReader row)
{
    Person person;
    person.id = PersonId(row.number());
    person.name = row.text();
    person.code = row.text();
    row.skip(2);
    person.pseudonym = row.text();
    person.gender = static_cast<Gender>(row.number());
    person.birth = row.date();
    person.nationality = row.code();
    person.nameRaw = row.text();
    person.aliases = divided(row.text(), '\n');
    row.skip(1);
    person.ethnicity = row.text();
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

void writeRoute(RowWriter row, const EntityHead& head, IncidentId incident, const Route& route,
    const std::string& legs, std::int64_t code)
{
    row.head(head).numberOrNull(incident.value).code(route.direction);
    (code != 0 ? row.number(code) : row.text(legs)).write();
}

Route readRoute(RowReader row)
{
    Route route;
    route.id = RouteId(row.number());
    route.raw = row.text();
    row.skip(3);
    route.incident = IncidentId(row.number());
    route.direction = row.code();
    route.legs = legsOf(row.code());
    return route;
}

void writeFigure(RowWriter row, const OfficialFigure& figure, std::int64_t id, BatchId batch,
    std::int64_t sourceRow)
{
    row.id(id).number(batch.value).number(sourceRow);
    row.number(static_cast<std::int64_t>(figure.unit));
    row.optional(figure.quantity.value).quantityWords(figure.quantity).date(figure.period);
    row.place(figure.area).text(figure.publisher).text(figure.label);
    row.number(figure.isPart ? 1 : 0).text(figure.raw);
    row.optional(figure.column < 0 ? std::nullopt : std::optional<std::int64_t>(figure.column));
    row.number(static_cast<std::int64_t>(figure.fingerprint));
    row.write();
}

OfficialFigure readFigure(RowReader row)
{
    OfficialFigure figure;
    figure.id = OfficialFigureId(row.number());
    row.skip(2);
    figure.unit = static_cast<CountUnit>(row.number());
    figure.quantity.value = row.optional();
    row.quantityWords(figure.quantity);
    figure.period = row.date();
    figure.area = row.place();
    figure.publisher = row.text();
    figure.label = row.text();
    figure.isPart = row.number() != 0;
    figure.raw = row.text();
    figure.column = static_cast<int>(row.optional().value_or(-1));
    figure.fingerprint = static_cast<std::uint64_t>(row.number());
    return figure;
}

} // namespace tuyen
