// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FictionalPeople.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace tuyen {

static bool isOneOf(std::string_view text, std::initializer_list<std::string_view> values)
{
    return std::find(values.begin(), values.end(), text) != values.end();
}

std::string fictionalPhone(std::uint32_t number)
{
    std::array<char, 16> text {};
    std::snprintf(text.data(), text.size(), "0900 %03u %03u", number / 1000 % 1000, number % 1000);
    return text.data();
}

FictionalPeople::FictionalPeople()
{
    const ReferenceTable table(resource("reference/names.csv"));
    int weights = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto kind = table.text(row, "kind");
        const std::string name(table.text(row, "name"));
        const auto ethnicity = table.text(row, "ethnicity");
        const bool isHmong = ethnicity == "Mông";
        if (kind == "surname" && ethnicity == "Kinh") {
            m_kinh.surnames.push_back(name);
            weights += std::max(1,
                static_cast<int>(10 * std::atof(std::string(table.text(row, "weight")).c_str())));
            m_kinhWeights.push_back(weights);
        } else if (kind == "surname" && isHmong) {
            m_hmong.surnames.push_back(name);
        } else if (kind == "surname"
            && isOneOf(ethnicity, { "Khmer", "Chăm", "Gia Rai", "Ê Đê", "Hoa" })) {
            m_south.push_back(name);
        } else if (kind == "surname") {
            m_north.push_back(name);
        } else if (kind == "middle_f") {
            m_middleFemale.push_back(name);
        } else if (kind == "middle_m") {
            m_middleMale.push_back(name);
        } else {
            Names& names = isHmong ? m_hmong : m_kinh;
            (kind == "given_f" ? names.givenFemale : names.givenMale).push_back(name);
        }
    }
}

std::string FictionalPeople::kinhSurname(Prng& prng) const
{
    const int drawn = prng.between(0, m_kinhWeights.back() - 1);
    const auto it = std::upper_bound(m_kinhWeights.begin(), m_kinhWeights.end(), drawn);
    return m_kinh.surnames[static_cast<std::size_t>(it - m_kinhWeights.begin())];
}

std::string FictionalPeople::name(Prng& prng, bool isFemale, std::string_view neighbour) const
{
    if (neighbour == "CN" && prng.chance(25)) {
        return prng.pick(m_hmong.surnames) + ' '
            + prng.pick(isFemale ? m_hmong.givenFemale : m_hmong.givenMale);
    }
    std::string surname = kinhSurname(prng);
    if ((neighbour == "CN" || neighbour == "LA") && prng.chance(35)) {
        surname = prng.pick(m_north);
    } else if (neighbour == "KH" && prng.chance(15)) {
        surname = prng.pick(m_south);
    }
    const auto& middle = prng.pick(isFemale ? m_middleFemale : m_middleMale);
    const auto& given = prng.pick(isFemale ? m_kinh.givenFemale : m_kinh.givenMale);
    return surname + ' ' + middle + ' '
        + (given == middle ? std::string(isFemale ? "Thử" : "Mẫu") : given);
}

FictionalPerson FictionalPeople::suspect(Prng& prng, int year, std::string_view neighbour) const
{
    FictionalPerson person;
    person.isFemale = prng.chance(40);
    person.name = name(prng, person.isFemale, neighbour);
    person.birthYear = year - prng.between(19, 55);
    if (prng.chance(55)) {
        person.phone = fictionalPhone(prng.below(1000000));
    }
    return person;
}

} // namespace tuyen
