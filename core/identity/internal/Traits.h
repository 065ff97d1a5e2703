// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonFacts.h"
#include "identity/Comparison.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen::identity {

/// Texts by number, so that equal is one comparison of numbers. 0 is the empty text.
class Lexicon {
public:
    Lexicon() { number(""); }
    std::uint32_t number(std::string_view text);
    const std::string& text(std::uint32_t number) const { return *m_texts[number]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<const std::string*> m_texts;
};

/// One part of a name or an address, in the forms it is compared in; all 0: none.
struct Part {
    std::uint32_t exact = 0;  ///< small letters, marks kept, tone places and i/y made one
    std::uint32_t folded = 0; ///< no marks, no blanks, i for y
    std::uint32_t sound = 0;
    bool hasMarks = false;
    bool isEmpty() const { return folded == 0; }
};

/// A place of birth or home, as far as it is resolved.
struct HomeTrait {
    std::array<std::uint16_t, 4> units {}; ///< numbers of units it may be, 0: no more
    std::array<std::uint16_t, 4> today {}; ///< the units of today that hold them
    std::uint32_t district = 0;
    std::uint32_t commune = 0;
    std::uint16_t country = 0;
    float lat = 0;
    float lon = 0;
    bool isEmpty() const { return units[0] == 0; }
};

struct BirthTrait {
    std::int32_t earliest = 0; ///< days since 1970-01-01
    std::int32_t latest = 0;
    bool isKnown = false;
    bool isDay = false;
    bool isAbout = false;
    std::array<char, 8> digits {}; ///< yyyymmdd, also of a day that is none; [0] == 0: no day
    std::int16_t year = 0;         ///< 0: more than one
};

struct IdentifierTrait {
    std::int64_t id = 0;
    IdentifierKind kind = IdentifierKind::Other;
    std::uint8_t length = 0; ///< CMND (9 digits) and CCCD (12) do not contradict each other
};

/// A record ready to be compared.
struct Traits {
    Part family;
    Part given;
    Part middle;
    Part whole;                         ///< the name without its blanks
    std::vector<Part> words;            ///< in the order written
    std::uint64_t bag = 0;              ///< of the sounds of all words, in whatever order
    bool isOneWord = false;             ///< which part it is nobody knows
    bool isGenderedMiddle = false;      ///< "Thị", "Văn" tell the gender already
    std::vector<std::uint32_t> aliases; ///< folded, without blanks
    BirthTrait birth;
    Gender gender = Gender::Unknown;
    HomeTrait residence;
    HomeTrait hometown;
    std::array<Part, 3> address {}; ///< street, quarter, locality
    std::uint32_t houseNumber = 0;
    std::uint32_t postcode = 0;
    std::uint32_t region = 0;
    std::vector<IdentifierTrait> identifiers;
    std::uint32_t ethnicity = 0;
    std::uint32_t nationality = 0;
    std::vector<std::int64_t> incidents;
    std::int64_t origin = 0;
};

struct TraitSet {
    Lexicon lexicon;
    std::vector<Traits> people; ///< in the order of the facts
};

struct NameParts {
    std::string family;
    std::string middle;
    std::string given;
};
NameParts namePartsOf(const Person& person);
/// The field that compares identifiers of this kind.
Field fieldOf(IdentifierKind kind);

TraitSet traitsOf(const std::vector<PersonFacts>& facts);
/// "72, tullaroop street, willaroo, st james, 4011, wa" into its parts.
void readAddress(Traits& traits, std::string_view words, Lexicon& lexicon);
Part partOf(std::string_view text, Lexicon& lexicon);
void readName(Traits& traits, const Person& person, Lexicon& lexicon);

} // namespace tuyen::identity
