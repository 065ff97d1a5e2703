// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen::identity {

/// What two records are compared by, in the order of an explanation.
enum class Field : std::uint8_t {
    Family,
    Given,
    Middle,
    Alias,
    Birth,
    Gender,
    Document, ///< CMND, CCCD, passport
    Phone,
    Account, ///< bank, social, e-mail, wallet, plate, IMEI
    Home,    ///< residence and hometown, province to commune
    Street,  ///< words of an address that no gazetteer knows
    Quarter,
    Locality,
    HouseNumber,
    Postcode,
    Region,
    Ethnicity,
    Nationality,
    Incident,
    WholeName ///< of an explanation only: it has no level and learns nothing
};
inline constexpr std::size_t fieldCount = 19;
inline constexpr std::size_t levelCount = 9;

/// How two values of a field stand to each other. Which levels a field has, and what they are worth
/// before anything was learnt, is in Weights.cpp; a level that a field has not is never given.
enum class Level : std::uint8_t {
    Missing, ///< one side says nothing: no evidence
    Same,    ///< equal, marks and all; the same day; the same commune
    Plain,   ///< equal but that one side has no marks, i for y, or another tone place
    Marks,   ///< the same letters under other marks: "Thử", "Thứ"; the same district
    Close,   ///< one letter or digit off, or of one sound; the same province
    Near,    ///< similar; an initial; a year off; a province beside
    Different,
    Swapped,      ///< equal in the other's place: family for given name, day for month
    SwappedClose, ///< … and a letter off; of a date: an imprecise one that holds the other
};

struct Comparison {
    std::array<Level, fieldCount> levels {};
    /// Term frequency adjustment of each field, bits: above 0 for a rare value, below for a common.
    std::array<float, fieldCount> rarity {};
    /// Bits, 0 or below: the whole name, equal in both, is more common than its parts say.
    float commonName = 0;

    Level& operator[](Field field) { return levels[std::size_t(field)]; }
    Level operator[](Field field) const { return levels[std::size_t(field)]; }
};

/// "family", "given", "birth" …: names of JSON and of messages.
std::string_view name(Field field);
/// "same", "plain", "swapped" …
std::string_view name(Level level);

} // namespace tuyen::identity
