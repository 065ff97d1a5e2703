// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/SentenceFacts.h"

#include <algorithm>

namespace tuyen::prose {

const FoundDate* SentenceFacts::date(DateRole role) const
{
    const auto found = std::ranges::find(dates, role, &FoundDate::role);
    return found == dates.end() ? nullptr : &*found;
}

static bool isName(const Words& words, std::size_t at)
{
    return at < words.size() && words[at].kind == Word::Kind::Word && words[at].isUpper;
}

static bool isAddressed(const Words& words, std::size_t at)
{
    return hasBefore(words, at, 2, { "bị cáo", "bị can" })
        || hasBefore(words, at, 1, { "anh", "chị", "cháu", "em", "ông", "bà", "cô" });
}

/// The last name of "chị Vàng Thị M.", "anh T.V.H.", "Sùng A Thí": behind a form of address, or of
/// three names in a row that are no place. By it a report speaks of the same person again.
static std::vector<std::string> peopleIn(const Words& words, const std::vector<FoundPlace>& places)
{
    std::vector<std::string> people;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isName(words, at)) {
            continue;
        }
        auto end = at + 1;
        std::size_t names = 1;
        while (isName(words, end)
            || (end < words.size() && words[end].is(".") && isName(words, end + 1))) {
            names += isName(words, end) ? 1 : 0;
            ++end;
        }
        const bool isPlace = std::ranges::any_of(
            places, [&](const FoundPlace& place) { return place.span.meets({ at, end }); });
        if (!isPlace && (names == 3 || isAddressed(words, at))) {
            people.push_back(words[end - 1].exact);
        }
        at = end - 1;
    }
    return people;
}

static bool isInVietNam(const FoundPlace& place)
{
    return !place.isAbroad() || !place.reading.place.unit.empty() || place.isGate();
}

const FoundPlace* SentenceFacts::eventPlace() const
{
    const FoundPlace* best = nullptr;
    for (const auto& place : places) {
        const bool isWhole = place.reading.place.country == "VN" && place.reading.place.unit.empty()
            && place.reading.place.candidates.empty();
        if (place.role != PlaceRole::Event || !isInVietNam(place) || isWhole) {
            continue;
        }
        const bool isOwnUnit = !place.isGate();
        if (!best || (isOwnUnit && best->isGate())) {
            best = &place;
        }
    }
    return best;
}

const FoundPlace* SentenceFacts::agencyPlace() const
{
    const auto found = std::ranges::find_if(places, [](const FoundPlace& place) {
        return place.role == PlaceRole::Agency && isInVietNam(place);
    });
    return found == places.end() ? nullptr : &*found;
}

bool SentenceFacts::beginsOther() const
{
    if (!context.beginsOther || context.refersBack) {
        return false;
    }
    const auto* day = date(DateRole::Event);
    if (!day) {
        return !context.sameDay.isEmpty() && context.tellsOfWork && !counts.empty()
            && (eventPlace() || words.hasExact("tại"));
    }
    const bool isPlaced = eventPlace() || agencyPlace() || words.hasExact("tại");
    return isPlaced && (context.tellsOfWork || eventPlace() || !counts.empty());
}

std::string SentenceFacts::totalReason() const
{
    constexpr std::int64_t manyPeople = 20; // more than one incident as a rule
    bool isMany = false;
    for (const auto& count : counts) {
        switch (count.unit) {
        case CountUnit::Incidents:
            if (count.quantity.value > 1) {
                return "prose.figure.cases";
            }
            break;
        case CountUnit::PersonTimes:
            return "prose.figure.person-times";
        case CountUnit::Sessions:
        case CountUnit::Leaflets:
        case CountUnit::Classes:
        case CountUnit::Staff:
            return "prose.figure.prevention";
        default:
            isMany = isMany || count.quantity.value >= manyPeople;
        }
    }
    if (counts.empty() || date(DateRole::Event)) {
        return {};
    }
    if (context.speaksOfAll) {
        return "prose.figure.all";
    }
    return isMany && date(DateRole::Period) ? "prose.figure.period" : std::string();
}

SentenceFacts factsOf(std::string_view sentence, const PlaceResolver& resolver,
    const DateHints& hints, const PartialDate& openDate)
{
    SentenceFacts facts(sentence);
    facts.dates = datesIn(facts.words, facts.context, hints);
    const auto* event = facts.date(DateRole::Event);
    const auto* period = facts.date(DateRole::Period);
    const auto* charged = facts.date(DateRole::Prosecution);
    const auto* known = event ? event : period ? period : charged;
    for (const auto role : { DateRole::Arrest, DateRole::Reported, DateRole::Trial }) {
        known = known || openDate.isKnown() ? known : facts.date(role); // it happened before
    }
    const auto& on = known ? known->reading.date : openDate;
    facts.places = placesIn(facts.words, facts.context, resolver, on);
    std::vector<WordSpan> spans;
    for (const auto& date : facts.dates) {
        spans.push_back(date.span);
    }
    facts.counts = countsIn(facts.words, facts.context, spans);
    facts.terms = termsIn(facts.words, facts.context);
    facts.route = routeIn(facts.words, facts.context, facts.places);
    if (facts.route && facts.route->reason == "prose.route.chain") {
        for (auto& place : facts.places) {
            if (place.span.meets(facts.route->span)) {
                place.role = PlaceRole::Transit; // a stop of the route, not where it happened
            }
        }
    }
    facts.people = peopleIn(facts.words, facts.places);
    facts.identifiers = identifiersIn(facts.words, facts.context);
    return facts;
}

} // namespace tuyen::prose
