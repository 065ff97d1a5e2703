// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DoubledPeople.h"

#include "demo/FictionalPeople.h"
#include "demo/internal/Doubling.h"
#include "gazetteer/Gazetteer.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tuyen {

static PartialDate birthIn(Prng& prng, int year)
{
    // Who does not know the day gets the first of January.
    if (prng.chance(4)) {
        return PartialDate::day(year, 1, 1);
    }
    return PartialDate::day(year, unsigned(prng.between(1, 12)), unsigned(prng.between(1, 28)));
}

static PlaceMention someHome(Prng& prng, const std::vector<const Province*>& units)
{
    static constexpr std::array firsts { "Tân", "Thanh", "Phú", "Bình", "Nậm", "Mường", "Đông",
        "Tà", "Xuân", "Hồng", "Vĩnh", "Yên", "Kim", "Bản", "Sơn", "Lũng", "Hòa", "An", "Thượng",
        "Trung" };
    static constexpr std::array seconds { "Thanh", "Lập", "Cắn", "Lạn", "Hà", "Sơn", "Phong", "Mỹ",
        "Lợi", "Giang", "Thủy", "Cường", "Lộc", "Hải", "Minh", "Long" };
    PlaceMention home;
    home.unit = prng.pick(units)->code;
    home.district = std::string("huyện ") + prng.pick(firsts) + ' ' + prng.pick(seconds);
    home.commune = std::string("xã ") + prng.pick(firsts) + ' ' + prng.pick(seconds);
    return home;
}

static void addNumbers(Prng& prng, PersonFacts& fact, std::int64_t& nextNumber)
{
    const auto add = [&](IdentifierKind kind, std::string value) {
        fact.identifiers.push_back({ IdentifierId(nextNumber++), kind, value, value, {} });
    };
    if (prng.chance(45)) {
        add(IdentifierKind::Phone, "+84900" + std::to_string(100000 + nextNumber % 900000));
    }
    if (prng.chance(35)) {
        auto value = std::to_string(200000000 + nextNumber % 800000000);
        add(IdentifierKind::IdNumber, prng.chance(60) ? "001" + value : value);
    }
    if (prng.chance(12)) {
        add(IdentifierKind::SocialAccount, "zalo:mau" + std::to_string(nextNumber));
    }
}

namespace {

/// Makes the different people, one after the other; some are kin or namesakes of the one before.
class Population {
public:
    Population(Prng& prng)
        : m_prng(prng)
    {
        const auto day = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
        m_units = Gazetteer::standard().inForce(day);
    }

    PersonFacts next()
    {
        const int kind = m_count++ == 0 ? 100 : int(m_prng.below(100));
        PersonFacts fact = kind < 3 ? sibling() : kind < 4 ? namesake() : stranger();
        m_last = fact;
        return fact;
    }
    std::int64_t nextNumber = 1;

private:
    PersonFacts stranger()
    {
        static constexpr std::array borders { "CN", "LA", "KH", "" };
        PersonFacts fact;
        const auto* border = m_prng.pick(borders);
        const bool isFemale = m_prng.chance(60);
        fact.person.gender = isFemale ? Gender::Female : Gender::Male;
        fact.person.name = m_people.name(m_prng, isFemale, border);
        fact.person.birth = birthIn(m_prng, m_prng.between(1960, 2010));
        fact.person.hometown = someHome(m_prng, m_units);
        fact.person.residence
            = m_prng.chance(70) ? fact.person.hometown : someHome(m_prng, m_units);
        fact.person.nationality = m_prng.chance(96) ? "VN" : "LA";
        if (m_prng.chance(12)) {
            static constexpr std::array nicks { "Lớn", "Bé", "Còi", "Hói", "Đen", "Sẹo", "Béo",
                "Cò", "Lùn", "Tí", "Tèo", "Ba Gà", "Năm Lửa", "Chín Ngón", "Bảy Rỗ", "Út Nhỏ" };
            const auto given = fact.person.name.substr(fact.person.name.rfind(' ') + 1);
            fact.person.aliases.push_back(given + ' ' + m_prng.pick(nicks));
        }
        addNumbers(m_prng, fact, nextNumber);
        if (m_prng.chance(2)) { // the phone of a house
            const auto house = std::int64_t(m_prng.below(40)) + 1;
            fact.identifiers.push_back({ IdentifierId(1'000'000'000 + house), IdentifierKind::Phone,
                "+8490010000" + std::to_string(house), {}, {} });
        }
        return fact;
    }

    /// The same family name, middle name and home, another given name; a twin has the same day.
    PersonFacts sibling()
    {
        PersonFacts fact = stranger();
        const auto& last = m_last.person;
        const auto own = fact.person.name.substr(fact.person.name.rfind(' ') + 1);
        fact.person.gender = last.gender;
        fact.person.name = last.name.substr(0, last.name.rfind(' ') + 1) + own;
        fact.person.hometown = last.hometown;
        fact.person.residence = last.residence;
        const auto year = last.birth.year().value_or(1990);
        fact.person.birth
            = m_prng.chance(15) ? last.birth : birthIn(m_prng, year + m_prng.between(1, 4));
        return fact;
    }

    /// Another person of the same name, year and province.
    PersonFacts namesake()
    {
        PersonFacts fact = stranger();
        fact.person.name = m_last.person.name;
        fact.person.gender = m_last.person.gender;
        fact.person.birth = birthIn(m_prng, m_last.person.birth.year().value_or(1990));
        fact.person.hometown.unit = m_last.person.hometown.unit;
        return fact;
    }

    Prng& m_prng;
    FictionalPeople m_people;
    std::vector<const Province*> m_units;
    PersonFacts m_last;
    std::int64_t m_count = 0;
};

}

DoubledPeople doubledPeople(std::int64_t people, std::uint64_t seed)
{
    Prng prng(seed);
    Population population(prng);
    std::vector<std::pair<PersonFacts, std::int64_t>> all;
    DoubledPeople out;
    for (std::int64_t who = 1; who <= people; ++who) {
        const auto fact = population.next();
        const int dice = int(prng.below(100));
        const int copies = dice < 8 ? 2 : dice < 33 ? 1 : 0;
        all.emplace_back(asWritten(prng, fact, 0, population.nextNumber), who);
        for (int i = 0; i < copies; ++i) {
            all.emplace_back(asWritten(prng, fact, prng.between(1, 4), population.nextNumber), who);
        }
        out.truePairs += copies * (copies + 1) / 2;
    }
    for (auto i = all.size(); i > 1; --i) {
        std::swap(all[i - 1], all[prng.below(std::uint32_t(i))]);
    }
    for (auto& [fact, who] : all) {
        fact.person.id = PersonId(std::int64_t(out.records.size()) + 1);
        fact.person.code = "TM-" + std::to_string(fact.person.id.value);
        out.records.push_back(std::move(fact));
        out.who.push_back(who);
    }
    return out;
}

} // namespace tuyen
