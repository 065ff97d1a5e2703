// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"

#include <string>

namespace tuyen::test {

/// A whole incident; every person in these tests is invented.
inline RowDraft draft(int number, const std::string& victim = "", const std::string& suspect = "")
{
    RowDraft row;
    row.row = number + 1;
    row.fingerprint = 1000 + static_cast<std::uint64_t>(number);
    auto& incident = row.incident;
    incident.code = "TN-" + std::to_string(number) + "/26";
    incident.title = "Vụ giả định số " + std::to_string(number);
    incident.date = PartialDate::ofMonth(2023, 5);
    incident.date.raw = "5/2023";
    incident.place.unit = "VN-lang-son";
    incident.place.commune = "Tân Thanh";
    incident.place.raw = "xã Tân Thanh, Lạng Sơn";
    incident.neighbour = "CN";
    incident.terms = { "exploitation.forced-labour", "recruitment_channel.social-media" };
    incident.victims = { 2, std::nullopt, Qualifier::Over, "hơn 2" };
    incident.suspects.value = 1;
    incident.status = "case_status.prosecuted";
    incident.grade = { 'B', 2 };
    incident.methodRaw = "lừa bán qua biên giới";
    if (!victim.empty()) {
        PersonDraft person;
        person.person.name = victim;
        person.person.gender = Gender::Female;
        person.person.birth = PartialDate::ofYear(2001);
        person.person.residence.raw = "bản Giả Định";
        person.involvement.role = Role::Victim;
        row.people.push_back(person);
    }
    if (!suspect.empty()) {
        PersonDraft person;
        person.person.name = suspect;
        person.involvement.role = Role::Suspect;
        person.involvement.part = "suspect_role.recruiter";
        person.identifiers = { { {}, IdentifierKind::Phone, "+84900000" + std::to_string(number),
            "0900 000 " + std::to_string(number), "" } };
        row.people.push_back(person);
    }
    return row;
}

} // namespace tuyen::test
