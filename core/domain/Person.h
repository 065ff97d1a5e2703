// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "domain/Place.h"

#include <cstdint>
#include <string_view>

namespace tuyen {

enum class Gender : std::uint8_t { Unknown = 0, Female = 1, Male = 2, Other = 3 };

/// What a person was in one incident. Stored as these numbers: add at the end, never renumber.
enum class Role : std::uint8_t { Suspect = 1, Victim = 2, PresumedVictim = 3, Other = 4 };

/// "suspect", "victim", "presumed-victim", "other": the codes of the command line and JSON.
std::string_view name(Role role);
std::optional<Role> roleFromName(std::string_view name);
/// Victims and presumed victims are shown under a pseudonym, everywhere, by default.
constexpr bool isProtected(Role role) { return role == Role::Victim || role == Role::PresumedVictim; }

struct Person {
    PersonId id;
    std::string name; ///< as written, NFC, rank and title stripped
    std::string nameRaw; ///< when it differs from `name`
    std::vector<std::string> aliases;
    PartialDate birth;
    Gender gender = Gender::Unknown;
    std::string ethnicity;
    std::string nationality; ///< ISO 3166 alpha-2, else the words
    PlaceMention residence;
    PlaceMention hometown;
    std::string occupation;
    std::string education;
    std::string maritalStatus;
    std::string criminalRecord;
    std::string code; ///< the identifier the source file gave (person_code, victim_code)
    /// "NN-0142" for whoever is a victim or presumed victim in any incident; empty otherwise. Given
    /// by the store when the role is first recorded and never changed.
    std::string pseudonym;
    std::string note;
    friend bool operator==(const Person&, const Person&) = default;
};

/// The role lies here, not on the person: one may be victim in one incident and suspect in another.
struct Involvement {
    InvolvementId id;
    IncidentId incident;
    PersonId person;
    Role role = Role::Other;
    std::string status; ///< code of victim_status or suspect_status, else the words
    std::string part; ///< code of suspect_role: ringleader, recruiter …
    std::string relation; ///< code of recruiter_relation, else the words
    std::string support; ///< codes of support, ';' between
    PartialDate rescued;
    std::string receivedBy;
    friend bool operator==(const Involvement&, const Involvement&) = default;
};

} // namespace tuyen
