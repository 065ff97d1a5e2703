// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "identity/internal/Compare.h"
#include "text/Fold.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tuyen::identity {

/// The reference shares of names count as so many records.
static constexpr double referencePeople = 500;

void Rarity::Shares::add(std::uint32_t value, double weight)
{
    if (value != 0) {
        m_sorted.emplace_back(value, weight);
    }
}

void Rarity::Shares::close()
{
    std::sort(m_sorted.begin(), m_sorted.end());
    std::size_t kept = 0;
    for (const auto& [value, weight] : m_sorted) {
        if (kept > 0 && m_sorted[kept - 1].first == value) {
            m_sorted[kept - 1].second += weight;
        } else {
            m_sorted[kept++] = { value, weight };
        }
        m_total += weight;
    }
    m_sorted.resize(kept);
    double chance = 0;
    for (const auto& [value, weight] : m_sorted) {
        chance += weight / m_total * (weight / m_total);
    }
    m_chance = (chance * m_total + m_usual * m_people) / (m_total + m_people);
}

double Rarity::Shares::count(std::uint32_t value) const
{
    const auto it = std::lower_bound(m_sorted.begin(), m_sorted.end(), std::pair(value, 0.0));
    return it == m_sorted.end() || it->first != value ? 0 : it->second;
}

double Rarity::Shares::share(std::uint32_t value) const
{
    return (std::max(0.0, count(value) - 1) + m_usual * m_people) / (m_total + m_people);
}

float Rarity::Shares::of(std::uint32_t value) const
{
    return value == 0 ? 0.F : float(std::log2(m_chance / share(value)));
}

float Rarity::word(std::uint32_t folded, double chance) const
{
    // Of all words, three to a name.
    return float(std::log2(chance / std::min(1.0, 3 * m_word.share(folded))));
}

static std::uint32_t shortKey(std::uint64_t bag) { return std::uint32_t(bag ^ (bag >> 32)); }

float Rarity::wholeName(const Traits& who) const
{
    const double parts = m_family.share(who.family.folded) * m_given.share(who.given.folded)
        * (who.middle.isEmpty() ? 1 : m_middle.share(who.middle.folded));
    const double others = m_whole.count(shortKey(who.bag)) - 2;
    if (others <= 0 || parts <= 0) {
        return 0;
    }
    return std::min(0.F, float(std::log2(parts / (others / m_whole.total()))));
}

bool Rarity::isWidespread(Field field, std::uint32_t folded) const
{
    constexpr double fromShare = 0.001;
    constexpr double fromCount = 10;
    const auto& shares = field == Field::Family ? m_family : m_given;
    const double count = shares.count(folded);
    return count >= fromCount && count >= fromShare * shares.total();
}

void Rarity::addReference(Lexicon& lexicon)
{
    const ReferenceTable table(resource("reference/names.csv"));
    std::vector<std::uint32_t> given;
    for (std::size_t row = 0; row < table.size(); ++row) {
        double share = 0;
        const auto text = table.text(row, "weight");
        std::from_chars(text.data(), text.data() + text.size(), share);
        const auto name = partOf(table.text(row, "name"), lexicon).folded;
        if (table.text(row, "kind") == "surname" && share > 0) {
            m_family.add(name, share / 100 * referencePeople);
        } else if (table.text(row, "kind").starts_with("given")) {
            given.push_back(name);
        }
    }
    for (const auto name : given) {
        m_given.add(name, 2 * referencePeople / double(given.size()));
    }
    // About a quarter of all women, a fifth of all men.
    m_middle.add(partOf("Thị", lexicon).folded, 0.25 * referencePeople);
    m_middle.add(partOf("Văn", lexicon).folded, 0.2 * referencePeople);
}

Rarity::Rarity(TraitSet& set)
{
    for (const auto& person : set.people) {
        m_family.add(person.family.folded);
        m_given.add(person.given.folded);
        m_middle.add(person.middle.folded);
        m_whole.add(shortKey(person.bag));
        for (const auto& word : person.words) {
            m_word.add(word.folded);
        }
        for (std::size_t i = 0; i < m_address.size(); ++i) {
            m_address[i].add(person.address[i].folded);
        }
        m_postcode.add(person.postcode);
        m_ethnicity.add(person.ethnicity);
        m_nationality.add(person.nationality);
        if (person.birth.isDay) {
            m_day.add(std::uint32_t(person.birth.earliest));
        }
        m_year.add(std::uint32_t(person.birth.year));
        for (const auto* home : { &person.residence, &person.hometown }) {
            m_unit.add(home->today[0]);
        }
        for (const auto& identifier : person.identifiers) {
            m_identifier.add(std::uint32_t(identifier.id));
        }
    }
    addReference(set.lexicon);
    for (auto* shares : { &m_family, &m_given, &m_middle, &m_postcode, &m_ethnicity, &m_nationality,
             &m_day, &m_year, &m_unit, &m_identifier, &m_word, &m_whole }) {
        shares->close();
    }
    for (auto& shares : m_address) {
        shares.close();
    }
}

double Rarity::chance(Field field) const
{
    switch (field) {
    case Field::Family:
        return m_family.chance();
    case Field::Given:
        return m_given.chance();
    case Field::Middle:
        return m_middle.chance();
    case Field::Birth:
        return m_day.chance();
    case Field::Street:
        return m_address[0].chance();
    case Field::Quarter:
        return m_address[1].chance();
    case Field::Locality:
        return m_address[2].chance();
    case Field::Postcode:
        return m_postcode.chance();
    default:
        return 1;
    }
}

} // namespace tuyen::identity
