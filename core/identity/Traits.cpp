// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/internal/Traits.h"

#include "gazetteer/Gazetteer.h"
#include "text/Fold.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace tuyen::identity {

static BirthTrait birthOf(const PartialDate& birth)
{
    BirthTrait trait;
    trait.isAbout = birth.isAbout;
    if (birth.isKnown()) {
        trait.isKnown = true;
        trait.earliest = dayNumber(birth.earliest);
        trait.latest = dayNumber(birth.latest);
        trait.isDay = trait.earliest == trait.latest;
        trait.year = std::int16_t(birth.year().value_or(0));
        if (trait.isDay) {
            const std::chrono::year_month_day day(birth.earliest);
            std::array<char, 16> text {};
            std::snprintf(text.data(), text.size(), "%04d%02u%02u", int(day.year()) % 10000,
                unsigned(day.month()), unsigned(day.day()));
            std::copy_n(text.begin(), trait.digits.size(), trait.digits.begin());
        }
        return trait;
    }
    // "19370231" is no day, but a date that somebody mistyped: its digits still say something.
    std::string digits;
    std::copy_if(birth.raw.begin(), birth.raw.end(), std::back_inserter(digits),
        [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() == trait.digits.size()) {
        std::copy_n(digits.begin(), trait.digits.size(), trait.digits.begin());
    }
    return trait;
}

namespace {

/// Units by number: the row of the gazetteer plus 1.
class Units {
public:
    std::uint16_t number(std::string_view code) const
    {
        const auto* unit = Gazetteer::standard().province(code);
        return unit == nullptr ? std::uint16_t(0)
                               : std::uint16_t(unit - Gazetteer::standard().provinces().data() + 1);
    }
    std::uint16_t today(std::uint16_t unit) const
    {
        const auto& row = Gazetteer::standard().provinces()[unit - 1U];
        const auto successor = row.to ? number(row.successor) : unit;
        return successor == 0 ? unit : successor;
    }
};

}

/// "xã Tân Thanh" and "Tân Thanh" are one commune.
static std::string withoutKind(std::string_view words)
{
    auto folded = fold(words);
    for (const std::string_view kind : { "xa ", "phuong ", "thi tran ", "huyen ", "quan ",
             "thi xa ", "thanh pho ", "tp ", "tx ", "tt ", "h ", "x ", "p ", "q " }) {
        if (folded.starts_with(kind) && folded.size() > kind.size()) {
            return folded.substr(kind.size());
        }
    }
    return folded;
}

static HomeTrait homeOf(const PlaceMention& place, Lexicon& lexicon)
{
    HomeTrait home;
    const Units units;
    std::size_t count = 0;
    const auto add = [&](std::string_view code) {
        const auto number = units.number(code);
        if (number != 0 && count < home.units.size()) {
            home.units[count] = number;
            home.today[count++] = units.today(number);
        }
    };
    add(place.unit);
    if (count == 0) {
        for (const auto& code : place.candidates) {
            add(code);
        }
    }
    if (count == 0) {
        return home;
    }
    const auto& centre = Gazetteer::standard().provinces()[home.units[0] - 1U].centre;
    home.lat = float(centre.lat);
    home.lon = float(centre.lon);
    home.district = lexicon.number(withoutKind(place.district));
    home.commune = lexicon.number(withoutKind(place.commune));
    return home;
}

static bool isNumber(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

static std::vector<std::string> addressParts(std::string_view words)
{
    std::vector<std::string> parts;
    while (!words.empty()) {
        const auto end = std::min(words.find(','), words.size());
        auto part = fold(words.substr(0, end));
        if (!part.empty()) {
            parts.push_back(std::move(part));
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return parts;
}

/// A house number opens an address, a postcode of four to six digits and a short region end it; the
/// words between are the street, the quarter and the locality, in this order.
void readAddress(Traits& traits, std::string_view words, Lexicon& lexicon)
{
    auto parts = addressParts(words);
    const auto take = [&](std::size_t at) {
        const auto number = lexicon.number(parts[at]);
        parts.erase(parts.begin() + std::ptrdiff_t(at));
        return number;
    };
    constexpr std::size_t longestRegion = 3;
    if (parts.size() > 1 && parts.back().size() <= longestRegion && !isNumber(parts.back())) {
        traits.region = take(parts.size() - 1);
    }
    if (!parts.empty() && isNumber(parts.back()) && parts.back().size() >= 4
        && parts.back().size() <= 6) {
        traits.postcode = take(parts.size() - 1);
    }
    if (!parts.empty() && parts.front()[0] >= '0' && parts.front()[0] <= '9'
        && parts.front().size() <= 6) {
        traits.houseNumber = take(0);
    } else if (!parts.empty() && parts.front()[0] >= '0' && parts.front()[0] <= '9') {
        const auto blank = parts.front().find(' '); // "12 main road" in one cell
        if (blank != std::string::npos && blank <= 6) {
            traits.houseNumber = lexicon.number(parts.front().substr(0, blank));
            parts.front().erase(0, blank + 1);
        }
    }
    if (parts.empty()) {
        return;
    }
    traits.address[2] = partOf(parts.back(), lexicon);
    parts.pop_back();
    for (std::size_t i = 0; i < parts.size() && i < 2; ++i) {
        traits.address[i] = partOf(parts[i], lexicon);
    }
}

static void readPlaces(Traits& traits, const Person& person, Lexicon& lexicon)
{
    traits.residence = homeOf(person.residence, lexicon);
    traits.hometown = homeOf(person.hometown, lexicon);
    const auto& words = person.residence.raw.empty() ? person.hometown.raw : person.residence.raw;
    readAddress(traits, words, lexicon);
}

TraitSet traitsOf(const std::vector<PersonFacts>& facts)
{
    TraitSet set;
    set.people.reserve(facts.size());
    for (const auto& fact : facts) {
        auto& traits = set.people.emplace_back();
        readName(traits, fact.person, set.lexicon);
        traits.birth = birthOf(fact.person.birth);
        traits.gender = fact.person.gender;
        readPlaces(traits, fact.person, set.lexicon);
        for (const auto& identifier : fact.identifiers) {
            traits.identifiers.push_back({ identifier.id.value, identifier.kind,
                std::uint8_t(std::min<std::size_t>(identifier.value.size(), 255)) });
        }
        traits.ethnicity = set.lexicon.number(fold(fact.person.ethnicity));
        traits.nationality = set.lexicon.number(fold(fact.person.nationality));
        for (const auto incident : fact.incidents) {
            traits.incidents.push_back(incident.value);
        }
        std::sort(traits.incidents.begin(), traits.incidents.end());
        traits.origin = fact.origin.value;
    }
    return set;
}

} // namespace tuyen::identity
