// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/NothingNew.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

bool covers(const std::string& known, const std::string& said)
{
    return said.empty() || said == known || foldExact(said) == foldExact(known);
}

bool covers(const PartialDate& known, const PartialDate& said)
{
    return !said.isKnown()
        || (said.earliest == known.earliest && said.latest == known.latest
            && said.precision == known.precision);
}

bool covers(const Quantity& known, const Quantity& said)
{
    return !said.isKnown()
        || (said.value == known.value && said.upper == known.upper
            && said.qualifier == known.qualifier);
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

static bool namesAgree(const std::string& known, const std::string& said)
{
    const auto exact = foldExact(said);
    return exact == foldExact(known) || (exact == fold(said) && exact == fold(known));
}

static bool isPartOf(const PartialDate& known, const PartialDate& said)
{
    return covers(known, said)
        || (known.isKnown() && !known.isAbout && known.earliest >= said.earliest
            && known.latest <= said.latest);
}

bool saysNothingNew(const Person& draft, const Person& known)
{
    return namesAgree(known.name, draft.name) && isPartOf(known.birth, draft.birth)
        && (draft.gender == Gender::Unknown || draft.gender == known.gender)
        && covers(known.code, draft.code) && covers(known.aliases, draft.aliases)
        && covers(known.nationality, draft.nationality) && covers(known.ethnicity, draft.ethnicity)
        && covers(known.residence, draft.residence) && covers(known.hometown, draft.hometown)
        && covers(known.occupation, draft.occupation) && covers(known.education, draft.education)
        && covers(known.maritalStatus, draft.maritalStatus)
        && covers(known.criminalRecord, draft.criminalRecord) && covers(known.note, draft.note);
}

} // namespace tuyen
