// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/NothingNew.h"

#include "text/Fold.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tuyen {

bool covers(const std::string& known, const std::string& said)
{
    return said.empty() || said == known || foldExact(said) == foldExact(known);
}

static bool isSame(const PartialDate& known, const PartialDate& said)
{
    return said.earliest == known.earliest && said.latest == known.latest
        && said.precision == known.precision;
}

bool covers(const PartialDate& known, const PartialDate& said)
{
    return !said.isKnown() || isSame(known, said)
        || (known.isKnown() && !known.isAbout && known.earliest >= said.earliest
            && known.latest <= said.latest);
}

/// The numbers a count leaves open. "Almost" and "about" are taken for a fifth at most.
static std::pair<std::int64_t, std::int64_t> boundsOf(const Quantity& quantity)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const auto value = *quantity.value;
    const auto fifth = value / 5;
    switch (quantity.qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::Almost:
        return { value - fifth, value };
    case Qualifier::Over:
        return { value + 1, most };
    case Qualifier::About:
        return { value - fifth, value + fifth };
    case Qualifier::Range:
        return { value, quantity.upper.value_or(value) };
    case Qualifier::AtLeast:
        return { value, most };
    case Qualifier::AtMost:
        return { 0, value };
    case Qualifier::Below:
        return { 0, value - 1 };
    }
    return { value, quantity.upper.value_or(value) };
}

static bool isSame(const Quantity& known, const Quantity& said)
{
    return said.value == known.value && said.upper == known.upper
        && said.qualifier == known.qualifier;
}

bool covers(const Quantity& known, const Quantity& said)
{
    if (!said.isKnown() || isSame(known, said)) {
        return true;
    }
    if (!known.isKnown()) {
        return false;
    }
    const auto [first, last] = boundsOf(known);
    const auto [from, to] = boundsOf(said);
    return first >= from && last <= to;
}

bool refines(const PartialDate& known, const PartialDate& said)
{
    return known.isKnown() && said.isKnown() && !isSame(known, said) && covers(said, known);
}

bool refines(const Quantity& known, const Quantity& said)
{
    return known.isKnown() && said.isKnown() && !isSame(known, said) && covers(said, known);
}

bool refines(const PlaceMention& known, const PlaceMention& said)
{
    const bool isKnown = !known.unit.empty() || !known.country.empty() || !known.gate.empty();
    return isKnown && covers(said, known) && !covers(known, said);
}

bool covers(const PlaceMention& known, const PlaceMention& said)
{
    if (said.isEmpty()) {
        return true;
    }
    const bool namesSame = covers(known.unit, said.unit) && covers(known.country, said.country)
        && covers(known.gate, said.gate) && covers(known.district, said.district)
        && covers(known.commune, said.commune) && covers(known.village, said.village);
    const bool isResolved = !said.unit.empty() || !said.country.empty() || !said.gate.empty();
    return namesSame && (isResolved || covers(known.raw, said.raw))
        && (!said.point || said.point == known.point);
}

bool covers(const std::vector<std::string>& known, const std::vector<std::string>& said)
{
    return std::all_of(said.begin(), said.end(), [&](const auto& term) {
        return std::find(known.begin(), known.end(), term) != known.end();
    });
}

bool namesAgree(const std::string& known, const std::string& said)
{
    const auto exact = foldExact(said);
    return exact == foldExact(known) || (exact == fold(said) && exact == fold(known));
}

bool saysNothingNew(const Person& draft, const Person& known)
{
    return namesAgree(known.name, draft.name) && covers(known.birth, draft.birth)
        && (draft.gender == Gender::Unknown || draft.gender == known.gender)
        && covers(known.code, draft.code) && covers(known.aliases, draft.aliases)
        && covers(known.nationality, draft.nationality) && covers(known.ethnicity, draft.ethnicity)
        && covers(known.residence, draft.residence) && covers(known.hometown, draft.hometown)
        && covers(known.occupation, draft.occupation) && covers(known.education, draft.education)
        && covers(known.maritalStatus, draft.maritalStatus)
        && covers(known.criminalRecord, draft.criminalRecord) && covers(known.note, draft.note);
}

static bool isSilent(const std::string& text) { return text.empty(); }
static bool isSilent(const PartialDate& date) { return !date.isKnown(); }
static bool isSilent(const PlaceMention& place) { return place.isEmpty(); }

/// False: the two contradict each other.
template <class Value> static bool add(Value& known, const Value& said)
{
    if (covers(known, said)) {
        return true;
    }
    const bool canBe = isSilent(known) || refines(known, said);
    known = canBe ? said : known;
    return canBe;
}

std::optional<Person> joined(const Person& known, const Person& said)
{
    auto whole = known;
    const bool isSameGender = said.gender == Gender::Unknown || known.gender == Gender::Unknown
        || said.gender == known.gender;
    const bool canBe = isSameGender && namesAgree(known.name, said.name)
        && add(whole.birth, said.birth) && add(whole.code, said.code)
        && add(whole.nationality, said.nationality) && add(whole.ethnicity, said.ethnicity)
        && add(whole.residence, said.residence) && add(whole.hometown, said.hometown)
        && add(whole.occupation, said.occupation) && add(whole.education, said.education)
        && add(whole.maritalStatus, said.maritalStatus)
        && add(whole.criminalRecord, said.criminalRecord);
    if (!canBe) {
        return std::nullopt;
    }
    whole.gender = known.gender == Gender::Unknown ? said.gender : known.gender;
    for (const auto& alias : said.aliases) {
        if (!covers(whole.aliases, { alias })) {
            whole.aliases.push_back(alias);
        }
    }
    if (!said.note.empty() && foldExact(whole.note).find(foldExact(said.note)) == std::string::npos) {
        whole.note += (whole.note.empty() ? "" : "\n") + said.note;
    }
    return whole;
}

} // namespace tuyen
