// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns beside a name say of the person.
#include "gazetteer/IdentifierText.h"
#include "ingest/internal/PeopleOfRow.h"

namespace tuyen {

void PeopleOfRow::readWords()
{
    const auto& tools = work.tools;
    auto& first = people.front();
    first.person.code = text(columns.code);
    if (const auto& alias = text(columns.alias); !alias.empty()) {
        for (auto& part : listed(alias)) {
            first.person.aliases.push_back(std::move(part));
        }
    }
    if (const auto& gender = text(columns.gender); !gender.empty()) {
        const auto code = tools.terms.code("gender", gender);
        const auto read = code == "gender.female" ? Gender::Female
            : code == "gender.male"               ? Gender::Male
            : code == "gender.other"              ? Gender::Other
                                                  : Gender::Unknown;
        for (auto& draft : people) {
            draft.person.gender = people.size() == 1 ? read : Gender::Unknown;
        }
        if (code.empty()) {
            work.lookAt("term.unknown", filled(columns.gender));
            work.addNote(tools.plan.headers[std::size_t(filled(columns.gender))], gender);
        }
    }
    if (const auto& words = text(columns.nationality); !words.empty()) {
        const auto& reading = tools.memory.country(words);
        first.person.nationality = reading.place.country.empty() ? words : reading.place.country;
    }
    first.person.ethnicity = text(columns.ethnicity);
    first.person.occupation = text(columns.occupation);
    first.person.education = text(columns.education);
    first.person.maritalStatus = text(columns.marital);
    first.person.criminalRecord = text(columns.record);
    if (const int column = filled(columns.religion); column >= 0) {
        first.person.note = tools.plan.headers[std::size_t(column)] + ": " + work.text(column);
    }
}

void PeopleOfRow::readPlaces()
{
    const auto& on = work.out.draft.incident.date;
    std::string address; // street, town and country may stand in columns of their own
    for (const int column : columns.residence) {
        const auto& part = work.text(column);
        address += (address.empty() || part.empty() ? "" : ", ") + part;
    }
    if (const auto& words = address; !words.empty()) {
        people.front().person.residence = work.tools.memory.place(words, on).place;
    }
    if (const auto& words = text(columns.hometown); !words.empty()) {
        people.front().person.hometown = work.tools.memory.place(words, on).place;
    }
}

void PeopleOfRow::readStatus()
{
    const auto& terms = work.tools.terms;
    const auto coded = [&](std::string_view group, const std::vector<int>& from) {
        const auto words = text(from);
        const auto code = words.empty() ? std::string() : terms.code(group, words);
        return code.empty() ? words : code;
    };
    const auto& part = text(columns.part);
    const auto status
        = coded(role == Role::Suspect ? "suspect_status" : "victim_status", columns.status);
    const auto relation = coded("recruiter_relation", columns.relation);
    const auto rescued = filled(columns.rescued);
    std::string support;
    for (const auto& code : terms.codes("support", text(columns.support))) {
        support += (support.empty() ? "" : ";") + code;
    }
    const auto partCode = part.empty() ? std::string() : terms.code("suspect_role", part);
    const auto rescuedOn
        = rescued >= 0 ? work.date(rescued, work.tools.options.yearHint) : PartialDate {};
    for (auto& draft : people) {
        auto& involvement = draft.involvement;
        involvement.status = status;
        involvement.relation = relation;
        involvement.support = support.empty() ? text(columns.support) : support;
        involvement.rescued = rescuedOn;
        involvement.receivedBy = text(columns.receivedBy);
        involvement.part = partCode;
        if (role == Role::Victim && status == "victim_status.presumed") {
            involvement.role = Role::PresumedVictim;
        }
    }
    if (!part.empty() && partCode.empty()) {
        work.lookAt("term.unknown", filled(columns.part));
        work.addNote(work.tools.plan.headers[std::size_t(filled(columns.part))], part);
    }
}

} // namespace tuyen
