// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Prng.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

struct FictionalPerson {
    std::string name;
    bool isFemale = false;
    int birthYear = 1990;
    std::string phone; ///< empty: the unit has none
};

/// Names put together from resources/reference/names.csv: nobody in particular. Phone numbers lie
/// in 0900 000 000 – 0900 999 999, written so that nobody takes them for real ones.
class FictionalPeople {
public:
    FictionalPeople();

    /// `neighbour`: people of the stretch of border with this country ("CN", "LA", "KH", "").
    std::string name(Prng& prng, bool isFemale, std::string_view neighbour) const;
    FictionalPerson suspect(Prng& prng, int year, std::string_view neighbour) const;

private:
    struct Names {
        std::vector<std::string> surnames;
        std::vector<std::string> givenFemale;
        std::vector<std::string> givenMale;
    };
    std::string kinhSurname(Prng& prng) const;

    Names m_kinh;
    std::vector<int> m_kinhWeights; ///< cumulative, one a surname
    std::vector<std::string> m_middleFemale;
    std::vector<std::string> m_middleMale;
    std::vector<std::string> m_north; ///< surnames of peoples of the northern border
    std::vector<std::string> m_south;
    Names m_hmong; ///< their given names follow no middle name
};

/// "0900 000 317"
std::string fictionalPhone(std::uint32_t number);

} // namespace tuyen
