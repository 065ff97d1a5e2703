// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/NothingNew.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

static bool covers(const std::string& known, const std::string& said)
{
    return said.empty() || said == known || foldExact(said) == foldExact(known);
}

static bool covers(const PartialDate& known, const PartialDate& said)
{
    return !said.isKnown()
        || (said.earliest == known.earliest && said.latest == known.latest
            && said.precision == known.precision);
}

static bool covers(const Quantity& known, const Quantity& said)
{
    return !said.isKnown()
        || (said.value == known.value && said.upper == known.upper
            && said.qualifier == known.qualifier);
}

static bool covers(const PlaceMention& known, const PlaceMention& said)
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

static bool covers(const std::vector<std::string>& known, const std::vector<std::string>& said)
{
    return std::all_of(said.begin(), said.end(), [&](const auto& term) {
        return std::find(known.begin(), known.end(), term) != known.end();
    });
}

bool saysNothingNew(const Incident& draft, const Incident& known)
{
    return covers(known.title, draft.title) && covers(known.date, draft.date)
        && covers(known.detected, draft.detected) && covers(known.prosecuted, draft.prosecuted)
        && covers(known.reported, draft.reported) && covers(known.place, draft.place)
        && covers(known.neighbour, draft.neighbour) && covers(known.terms, draft.terms)
        && covers(known.methodRaw, draft.methodRaw) && covers(known.suspects, draft.suspects)
        && covers(known.victims, draft.victims)
        && covers(known.presumedVictims, draft.presumedVictims)
        && covers(known.minors, draft.minors) && covers(known.femaleVictims, draft.femaleVictims)
        && covers(known.personTimes, draft.personTimes)
        && (!draft.amount || (draft.amount == known.amount && draft.currency == known.currency))
        && covers(known.status, draft.status) && covers(known.offence, draft.offence)
        && covers(known.agency, draft.agency) && covers(known.reportNumber, draft.reportNumber)
        && covers(known.sourceUrls, draft.sourceUrls)
        && (!draft.grade.isGiven() || draft.grade == known.grade)
        && covers(known.summary, draft.summary) && covers(known.note, draft.note);
}

} // namespace tuyen
