// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "base/Quantity.h"
#include "domain/Person.h"
#include "domain/Place.h"

namespace tuyen {

/// How good the source is (A–F) and how sure the information is (1–6); '\0' and 0: not graded.
struct Grade {
    char source = '\0';
    int information = 0;
    bool isGiven() const { return source != '\0' || information != 0; }
    friend bool operator==(const Grade&, const Grade&) = default;
};

/// One event or case as reported (vụ, vụ việc).
struct Incident {
    IncidentId id;
    std::string code; ///< "TN-19/26": as the source gave it, else ours ("V-000123")
    std::string title;
    PartialDate date; ///< when it happened
    PartialDate detected;
    PartialDate prosecuted;
    PartialDate reported;
    PlaceMention place;
    std::string neighbour; ///< ISO code of the country whose border it concerns: CN, LA, KH; empty: unknown or none
    /// Codes of taxonomy.csv: acts, means, exploitation forms, control, recruitment channels, sectors.
    std::vector<std::string> terms;
    std::string methodRaw; ///< modus operandi in the words of the source
    Quantity suspects;
    Quantity victims; ///< confirmed
    Quantity presumedVictims;
    Quantity minors; ///< victims under 18
    Quantity femaleVictims;
    Quantity personTimes; ///< lượt người: never added to persons
    /// Bit 1 << Role: no source counts them, the count is that of the people named, and follows them.
    std::uint8_t countedByName = 0;
    std::optional<std::int64_t> amount; ///< money, in `currency`
    std::string currency;
    std::string status; ///< code of case_status
    std::string statusRaw;
    std::string offence; ///< code of offence, else the words
    std::string agency;
    std::string reportNumber;
    std::string sourceUrls; ///< one a line
    Grade grade;
    std::string summary;
    std::string note;

    bool isCountedByName(Role role) const { return (countedByName >> int(role) & 1) != 0; }
    friend bool operator==(const Incident&, const Incident&) = default;
};

} // namespace tuyen
