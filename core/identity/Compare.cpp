// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names, aliases and dates of birth of two records.
#include "identity/internal/Compare.h"

#include "identity/internal/TextDistance.h"

#include <algorithm>
#include <cstdlib>

namespace tuyen::identity {

/// A rare value still says something when a letter is off, a common one little.
static constexpr float rarityWhenClose = 0.5F;

static bool isEqual(Level level)
{
    return level == Level::Same || level == Level::Plain || level == Level::Marks
        || level == Level::Swapped;
}

/// The better of two: lower stands nearer, Missing is worst.
static int order(Level level)
{
    switch (level) {
    case Level::Missing:
        return 100;
    case Level::Swapped:
        return int(Level::Marks);
    case Level::SwappedClose:
        return int(Level::Close);
    default:
        return int(level);
    }
}

Level Comparer::part(const Part& a, const Part& b) const
{
    if (a.isEmpty() || b.isEmpty()) {
        return Level::Missing;
    }
    if (a.exact == b.exact) {
        return Level::Same;
    }
    if (a.folded == b.folded) {
        return a.hasMarks && b.hasMarks ? Level::Marks : Level::Plain;
    }
    const auto& left = text(a.folded);
    const auto& right = text(b.folded);
    const auto shorter = std::min(left.size(), right.size());
    if (shorter == 1 && left[0] == right[0]) {
        return Level::Near; // an initial
    }
    if (shorter >= 4 && editDistance(left, right, 1) <= 1) {
        return Level::Close;
    }
    const double alike = similarity(left, right);
    if (alike >= 0.92 && shorter >= 4) {
        return Level::Close;
    }
    if (a.sound == b.sound || (shorter >= 2 && editDistance(left, right, 1) <= 1)) {
        return Level::Near;
    }
    return alike >= 0.84 && shorter >= 5 ? Level::Near : Level::Different;
}

Level Comparer::namePart(Field field, const Part& a, const Part& b) const
{
    const auto level = part(a, b);
    const bool isOff = level == Level::Close || level == Level::Near;
    if (isOff && a.sound != b.sound && m_rarity->isWidespread(field, a.folded)
        && m_rarity->isWidespread(field, b.folded)) {
        return Level::Different;
    }
    return level;
}

/// One word, and nobody knows which part it is: the part it fits better.
bool Comparer::oneWord(Comparison& out, const Traits& a, const Traits& b) const
{
    const auto& one = a.isOneWord ? a : b;
    const auto& other = a.isOneWord ? b : a;
    const auto asFamily = part(one.given, other.family);
    if (order(asFamily) >= order(out[Field::Given])) {
        return false;
    }
    out[Field::Family] = asFamily;
    out.rarity[std::size_t(Field::Family)]
        = isEqual(asFamily) ? m_rarity->family(other.family.folded) : 0;
    out[Field::Given] = Level::Missing;
    return true;
}

/// The parts in another order: the family name of one and its given name stand somewhere in the
/// name of the other, and what is left is the middle name. Only the family name is marked as
/// swapped: that it was is one fact, and to count it for both would be to count it twice.
bool Comparer::otherOrder(Comparison& out, const Traits& a, const Traits& b) const
{
    constexpr auto none = std::size_t(-1);
    const auto best = [&](const Part& wanted, std::size_t used) {
        std::pair<Level, std::size_t> found { Level::Different, none };
        for (std::size_t i = 0; i < b.words.size(); ++i) {
            const auto level = i == used ? Level::Different : part(wanted, b.words[i]);
            if (order(level) < order(found.first)) {
                found = { level, i };
            }
        }
        return found;
    };
    const auto [family, atFamily] = best(a.family, none);
    const auto [given, atGiven] = best(a.given, atFamily);
    if (atFamily == none || b.words[atFamily].folded == b.family.folded
        || order(family) > int(Level::Close) || order(given) > int(Level::Close)
        || namePart(Field::Given, a.given, b.words[atGiven]) == Level::Different
        || std::max(order(family), order(given)) > int(Level::Marks) + int(isEqual(family))) {
        return false;
    }
    Part rest;
    for (std::size_t i = 0; i < b.words.size(); ++i) {
        rest = i != atFamily && i != atGiven && rest.isEmpty() ? b.words[i] : rest;
    }
    out[Field::Family] = isEqual(family) ? Level::Swapped : Level::SwappedClose;
    out[Field::Given] = given;
    out[Field::Middle] = part(a.middle, rest);
    const auto rare = [&](const Part& left, std::size_t at, double chance) {
        return std::min(
            m_rarity->word(left.folded, chance), m_rarity->word(b.words[at].folded, chance));
    };
    out.rarity[std::size_t(Field::Family)] = rare(a.family, atFamily, chanceOfSwap);
    out.rarity[std::size_t(Field::Given)]
        = isEqual(given) ? rare(a.given, atGiven, m_rarity->chance(Field::Given)) : 0;
    return true;
}

void Comparer::names(Comparison& out, const Traits& a, const Traits& b) const
{
    auto& family = out[Field::Family];
    auto& given = out[Field::Given];
    family = namePart(Field::Family, a.family, b.family);
    given = namePart(Field::Given, a.given, b.given);
    out[Field::Middle] = part(a.middle, b.middle);
    if (a.isOneWord != b.isOneWord && oneWord(out, a, b)) {
        return;
    }
    if (!a.whole.isEmpty() && a.whole.folded == b.whole.folded && family != Level::Same
        && given != Level::Same) {
        family = given = Level::Plain; // a blank at another place
    } else if (family != Level::Missing && given != Level::Missing
        && std::max(order(family), order(given)) >= int(Level::Near) && otherOrder(out, a, b)) {
        if (a.bag == b.bag) {
            out.commonName = std::max(m_rarity->wholeName(a), m_rarity->wholeName(b));
        }
        return;
    }
    const auto rare = [](Level level, float rarity) {
        return isEqual(level) ? rarity : level == Level::Close ? rarity * rarityWhenClose : 0.F;
    };
    out.rarity[std::size_t(Field::Family)] = rare(
        family, std::min(m_rarity->family(a.family.folded), m_rarity->family(b.family.folded)));
    out.rarity[std::size_t(Field::Given)]
        = rare(given, std::min(m_rarity->given(a.given.folded), m_rarity->given(b.given.folded)));
    if (a.bag == b.bag && isEqual(family) && isEqual(given)) {
        out.commonName = m_rarity->wholeName(a);
    }
}

void Comparer::middle(Comparison& out, const Traits& a, const Traits& b) const
{
    const auto level = out[Field::Middle];
    if (isEqual(level)) {
        out.rarity[std::size_t(Field::Middle)]
            = std::min(m_rarity->middle(a.middle.folded), m_rarity->middle(b.middle.folded));
    }
    if (a.gender == Gender::Unknown || b.gender == Gender::Unknown) {
        return;
    }
    // "Thị" on both sides has said already what the gender would say.
    if (a.gender != b.gender) {
        out[Field::Gender] = Level::Different;
    } else if (!(isEqual(level) && a.isGenderedMiddle)) {
        out[Field::Gender] = Level::Same;
    }
}

void Comparer::aliases(Comparison& out, const Traits& a, const Traits& b) const
{
    if (a.aliases.empty() && b.aliases.empty()) {
        return;
    }
    const auto holds = [](const Traits& who, std::uint32_t alias) {
        return std::find(who.aliases.begin(), who.aliases.end(), alias) != who.aliases.end();
    };
    for (const auto alias : a.aliases) {
        if (holds(b, alias)) {
            out[Field::Alias] = Level::Same;
            return;
        }
    }
    const auto isNameOf = [](const std::vector<std::uint32_t>& aliases, const Traits& who) {
        return std::any_of(aliases.begin(), aliases.end(), [&](auto alias) {
            return alias == who.whole.folded || (alias == who.given.folded && who.isOneWord);
        });
    };
    if (isNameOf(a.aliases, b) || isNameOf(b.aliases, a)) {
        out[Field::Alias] = Level::Close;
        // What the name cannot say then is no evidence against.
        for (const auto field : { Field::Family, Field::Given, Field::Middle }) {
            if (out[field] == Level::Different || out[field] == Level::Near) {
                out[field] = Level::Missing;
                out.rarity[std::size_t(field)] = 0;
            }
        }
    } else if (!a.aliases.empty() && !b.aliases.empty()) {
        out[Field::Alias] = Level::Different;
    }
}

static bool isDayMonthSwap(const std::array<char, 8>& a, const std::array<char, 8>& b)
{
    return std::equal(a.begin(), a.begin() + 4, b.begin()) && a[4] == b[6] && a[5] == b[7]
        && a[6] == b[4] && a[7] == b[5];
}

void Comparer::birth(Comparison& out, const BirthTrait& a, const BirthTrait& b) const
{
    auto& level = out[Field::Birth];
    auto& rarity = out.rarity[std::size_t(Field::Birth)];
    if (a.digits[0] != 0 && b.digits[0] != 0) {
        const std::string_view left(a.digits.data(), a.digits.size());
        const std::string_view right(b.digits.data(), b.digits.size());
        const auto sameParts = int(left.substr(0, 4) == right.substr(0, 4))
            + int(left.substr(4, 2) == right.substr(4, 2)) + int(left.substr(6) == right.substr(6));
        if (sameParts == 3) {
            level = Level::Same;
            rarity = m_rarity->day(a);
        } else if (isDayMonthSwap(a.digits, b.digits)) {
            level = Level::Swapped;
        } else if (editDistance(left, right, 1) <= 1) {
            level = Level::Close;
        } else {
            level = sameParts == 2 ? Level::Near : Level::Different;
        }
        return;
    }
    if (!a.isKnown || !b.isKnown) {
        return;
    }
    const auto slack = [](const BirthTrait& birth) { return birth.isAbout ? 366 : 0; };
    const int margin = std::max(slack(a), slack(b));
    if (a.earliest <= b.latest && b.earliest <= a.latest) {
        level = Level::SwappedClose; // one lies in the other
        rarity = a.year != 0 ? m_rarity->year(a) : b.year != 0 ? m_rarity->year(b) : 0.F;
    } else if (a.earliest - 366 - margin <= b.latest && b.earliest - 366 - margin <= a.latest) {
        level = margin > 0 ? Level::Marks : Level::Plain; // a year off, said to be about or not
    } else {
        level = Level::Different;
    }
}

Comparison Comparer::compare(const Traits& a, const Traits& b) const
{
    Comparison out;
    names(out, a, b);
    middle(out, a, b);
    aliases(out, a, b);
    birth(out, a.birth, b.birth);
    homes(out, a, b);
    numbers(out, a, b);
    identifiers(out, a, b);
    words(out, a, b);
    kin(out);
    return out;
}

/// Brothers and sisters share family name, middle name and home, twins the day too: where the given
/// names differ, kinship explains these, and they are no evidence.
void Comparer::kin(Comparison& out) const
{
    if (out[Field::Given] != Level::Different || !isEqual(out[Field::Family])
        || out[Field::Home] == Level::Missing || out[Field::Home] > Level::Close) {
        return;
    }
    for (const auto field : { Field::Middle, Field::Home }) {
        out[field] = Level::Missing;
        out.rarity[std::size_t(field)] = 0;
    }
}

} // namespace tuyen::identity
