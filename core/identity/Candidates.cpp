// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/internal/Candidates.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tuyen::identity {

namespace {

struct Key {
    std::uint64_t hash = 0;
    std::uint32_t person = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
};

/// Collects the keys of one record.
class Keys {
public:
    Keys(std::vector<Key>& into, std::uint32_t person)
        : m_into(&into)
        , m_person(person)
    {
    }
    /// Nothing where a part is 0: what is not known is no key.
    void add(std::uint64_t rule, std::initializer_list<std::uint64_t> parts)
    {
        std::uint64_t hash = rule * 0x9E3779B97F4A7C15ULL;
        for (const auto part : parts) {
            if (part == 0) {
                return;
            }
            hash = (hash ^ part) * 0xbf58476d1ce4e5b9ULL;
            hash ^= hash >> 29;
        }
        m_into->push_back({ hash, m_person });
    }

private:
    std::vector<Key>* m_into;
    std::uint32_t m_person;
};

}

/// Day and month of a date in any order, as one number; 0: no day.
static std::uint64_t dayKey(const BirthTrait& birth)
{
    if (birth.digits[0] == 0) {
        return 0;
    }
    const auto number = [&](std::size_t from, std::size_t count) {
        std::uint64_t value = 0;
        for (auto i = from; i < from + count; ++i) {
            value = value * 10 + std::uint64_t(birth.digits[i] - '0');
        }
        return value;
    };
    const auto day = number(6, 2);
    const auto month = number(4, 2);
    return number(0, 4) * 10000 + std::min(day, month) * 100 + std::max(day, month) + 1;
}

static void addNameKeys(Keys& keys, const Traits& who)
{
    const std::uint64_t year = who.birth.year > 0 ? std::uint64_t(who.birth.year) : 0;
    const std::array<std::uint64_t, 2> places { who.hometown.today[0],
        who.residence.today[0] != who.hometown.today[0] ? who.residence.today[0] : 0U };
    const std::uint64_t family = who.family.folded;
    const std::uint64_t given = who.given.folded;
    // A product knows no order: family and given name may stand in each other's place.
    const std::uint64_t both = family != 0 && given != 0 ? family * given + family + given : 0;
    const std::uint64_t middle = who.middle.folded;
    keys.add(1, { who.bag });
    keys.add(2, { who.bag, year });
    keys.add(3, { both, year });
    keys.add(6, { who.whole.sound });
    keys.add(7, { both });
    keys.add(8, { who.given.sound, middle, year });
    keys.add(12, { family, year });
    keys.add(12, { who.isOneWord ? given : 0, year });
    for (const auto place : places) {
        keys.add(4, { who.bag, place });
        keys.add(10, { who.family.sound, middle, year, place });
        keys.add(14, { who.given.sound, middle, place });
        for (const auto& word : who.words) {
            keys.add(9, { word.sound, year, place });
        }
    }
    if (who.birth.isAbout && year != 0) {
        keys.add(2, { who.bag, year - 1 });
        keys.add(2, { who.bag, year + 1 });
    }
    for (const auto alias : who.aliases) {
        keys.add(11, { alias });
        keys.add(13, { alias, year });
    }
    keys.add(11, { who.whole.folded });
    keys.add(13, { who.whole.folded, year });
}

static void addDayKeys(Keys& keys, const Traits& who)
{
    const auto day = dayKey(who.birth);
    keys.add(20, { day });
    for (const auto& word : who.words) {
        keys.add(21, { day, word.sound });
    }
    keys.add(22, { day, who.residence.today[0] });
    keys.add(22, { day, who.hometown.today[0] });
}

static void addAddressKeys(Keys& keys, const Traits& who)
{
    for (std::size_t i = 0; i < who.address.size(); ++i) {
        const std::uint64_t part = who.address[i].folded;
        keys.add(30, { part, who.houseNumber });
        keys.add(31, { part, who.given.sound });
        keys.add(31, { part, who.family.sound });
        keys.add(32, { part, who.postcode });
        for (std::size_t j = i + 1; j < who.address.size(); ++j) {
            const std::uint64_t other = who.address[j].folded;
            keys.add(33, { part == 0 || other == 0 ? 0 : part * other + part + other });
        }
    }
    keys.add(34, { who.postcode, who.given.sound });
    keys.add(34, { who.postcode, who.family.sound });
    keys.add(35, { who.postcode, who.houseNumber });
}

static void addKeys(Keys& keys, const Traits& who)
{
    addNameKeys(keys, who);
    addDayKeys(keys, who);
    if (who.residence.isEmpty() && who.hometown.isEmpty()) {
        addAddressKeys(keys, who);
    }
    for (const auto& identifier : who.identifiers) {
        keys.add(40, { std::uint64_t(identifier.id) });
        keys.add(41, { std::uint64_t(identifier.id), who.given.sound });
    }
}

std::vector<CandidatePair> candidatesOf(const TraitSet& set, Progress& progress)
{
    std::vector<Key> all;
    for (std::uint32_t i = 0; i < set.people.size(); ++i) {
        Keys keys(all, i);
        addKeys(keys, set.people[i]);
    }
    checkpoint(progress);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<CandidatePair> pairs;
    for (std::size_t from = 0; from < all.size();) {
        auto to = from + 1;
        while (to < all.size() && all[to].hash == all[from].hash) {
            ++to;
        }
        if (to - from <= largestBlock) {
            for (auto i = from; i < to; ++i) {
                for (auto j = i + 1; j < to; ++j) {
                    pairs.emplace_back(all[i].person, all[j].person);
                }
            }
        }
        from = to;
    }
    checkpoint(progress);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace tuyen::identity
