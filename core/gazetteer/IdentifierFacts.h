// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "domain/Person.h"
#include "gazetteer/IdentifierText.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

enum class Validity : std::uint8_t {
    Proven,    ///< a check digit or checksum agrees
    Plausible, ///< the form is right; nothing more can be told from the outside
    Odd        ///< it cannot be such a number, as far as its form tells
};
/// "proven", "plausible", "odd": the names used in JSON.
std::string_view name(Validity validity);

/// What an identifier says by its own letters and digits.
struct IdentifierFacts {
    /// "mobile", "fixed"; "cccd", "cmnd", "passport"; "car", "motorcycle", "military", "diplomatic";
    /// "iban"; of an account or wallet its service or network; empty: nothing known.
    std::string type;
    std::string country; ///< ISO 3166 alpha-2, where it is told; "??" for a CCCD registered abroad
    /// Codes of provinces.csv, the units of before the merger: where a birth was registered (CCCD),
    /// where a vehicle is registered.
    std::vector<std::string> units;
    Gender gender = Gender::Unknown; ///< of a CCCD
    int birthYear = 0;               ///< of a CCCD; 0: not told
    friend bool operator==(const IdentifierFacts&, const IdentifierFacts&) = default;
};

/// CCCD: three digits of the province of birth registration (Circular 07/2016/TT-BCA, annex 1), one
/// of century and sex (0 male, 1 female of the 20th, 2 and 3 of the 21st …), two of the year. A CMND
/// of nine digits tells nothing of its holder.
IdentifierFacts factsOf(const Identifier& identifier);

/// Where a CCCD contradicts what is known of a person: "id.gender-differs", "id.birth-differs",
/// "id.province-differs" (of the hometown; who moved lives elsewhere). Names nobody. Empty for what
/// is not known well enough to differ.
std::vector<IdentifierFinding> contradictions(const Identifier& identifier, const Person& person);

/// By its form and, where it has one, its check digit.
Validity validityOf(const Identifier& identifier, const std::vector<IdentifierFinding>& findings);

} // namespace tuyen
