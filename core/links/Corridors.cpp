// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/Corridors.h"

#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "text/Fold.h"

#include <algorithm>
#include <unordered_map>

namespace tuyen {

std::string_view name(CorridorLevel level)
{
    switch (level) {
    case CorridorLevel::Country:
        return "country";
    case CorridorLevel::Province:
        return "province";
    case CorridorLevel::Gate:
        break;
    }
    return "gate";
}

static std::string unitToday(const std::string& unit)
{
    const auto* province = Gazetteer::standard().province(unit);
    return province && !province->successor.empty() ? province->successor : unit;
}

/// What a leg is at a level; no code: nothing that tells ways apart there.
static CorridorStop stopOf(const RouteLeg& leg, CorridorLevel level)
{
    const auto& place = leg.place;
    const auto& places = Gazetteer::standard();
    const auto* gate = places.gate(place.gate);
    if (level == CorridorLevel::Gate && gate) {
        return { gate->code, {} };
    }
    const bool isOnlyACrossing = place.unit.empty() && place.country.empty() && !gate;
    if (level == CorridorLevel::Gate && leg.kind == LegKind::Crossing && isOnlyACrossing
        && !leg.crossing.empty()) {
        return { leg.crossing, {} };
    }
    auto unit = unitToday(place.unit);
    if (unit.empty() && gate) {
        unit = gate->provinceToday;
    }
    if (!unit.empty()) {
        return { level == CorridorLevel::Country ? "VN" : unit, {} };
    }
    if (!place.country.empty()) {
        return { place.country, {} };
    }
    if (place.candidates.size() > 1 && level == CorridorLevel::Country) {
        return { "VN", {} }; // one of several provinces, all of Viet Nam
    }
    const auto words = place.raw.empty() ? place.district : place.raw;
    return words.empty() ? CorridorStop {} : CorridorStop { "w:" + fold(words), words };
}

namespace {
struct Step {
    CorridorStop stop;
    const RouteLeg* leg;
};
}

static std::vector<Step> stepsOf(const Route& route, CorridorLevel level)
{
    std::vector<Step> steps;
    for (const auto& leg : route.legs) {
        auto stop = stopOf(leg, level);
        const bool isNew = !stop.code.empty()
            && (steps.empty() || steps.back().stop.code != stop.code);
        if (isNew) {
            steps.push_back({ std::move(stop), &leg });
        }
    }
    return steps;
}

std::vector<CorridorStop> stopsOf(const Route& route, CorridorLevel level)
{
    std::vector<CorridorStop> stops;
    for (auto& step : stepsOf(route, level)) {
        stops.push_back(std::move(step.stop));
    }
    return stops;
}

namespace {

/// A corridor while its routes come in.
struct Gathered {
    Corridor corridor;
    std::vector<std::map<LegKind, std::int64_t>> kinds; ///< by leg
};

std::string keyOf(const std::vector<Step>& steps)
{
    std::string key;
    for (const auto& step : steps) {
        key += (key.empty() ? "" : ">") + step.stop.code;
    }
    return key;
}

void takeDate(Corridor& corridor, const PartialDate& date)
{
    if (!date.isKnown()) {
        return;
    }
    if (!corridor.first.isKnown() || date.earliest < corridor.first.earliest) {
        corridor.first = date;
    }
    if (!corridor.last.isKnown() || corridor.last.latest < date.latest) {
        corridor.last = date;
    }
}

void takeFee(CorridorLeg& into, const RouteLeg& leg)
{
    if (!leg.fee) {
        return;
    }
    auto& fees = into.fees[leg.currency];
    fees.least = fees.routes == 0 ? *leg.fee : std::min(fees.least, *leg.fee);
    fees.most = std::max(fees.most, *leg.fee);
    ++fees.routes;
}

/// The way to a stop is what the leg there says, and what a crossing before it says that is no
/// stop of its own at this level.
void takeLegs(Gathered& into, const std::vector<Step>& steps, const Route& route)
{
    const RouteLeg* begin = route.legs.data();
    for (std::size_t i = 1; i < steps.size(); ++i) {
        auto& leg = into.corridor.legs[i - 1];
        ++leg.routes;
        ++into.kinds[i - 1][steps[i].leg->kind];
        const auto from = steps[i - 1].leg - begin + (i == 1 ? 0 : 1);
        std::string crossing;
        std::string transport;
        for (auto at = from; at <= steps[i].leg - begin; ++at) {
            const auto& passed = begin[at];
            crossing = passed.crossing.empty() ? crossing : passed.crossing;
            transport = passed.transport.empty() ? transport : passed.transport;
            takeFee(leg, passed);
        }
        if (!crossing.empty()) {
            ++leg.crossings[crossing];
        }
        if (!transport.empty()) {
            ++leg.transports[transport];
        }
    }
}

void take(Gathered& into, const RouteOfIncident& one, const std::vector<Step>& steps)
{
    auto& corridor = into.corridor;
    corridor.routes.push_back(one.route.id);
    const auto certainty = certaintyOf(one.grade);
    if (corridor.incidents.empty() || corridor.incidents.back() != one.route.incident) {
        corridor.incidents.push_back(one.route.incident);
        ++corridor.sureness[certainty];
    }
    corridor.certainty = std::min(corridor.certainty, certainty);
    takeDate(corridor, one.date);
    takeLegs(into, steps, one.route);
}

void finish(Gathered& gathered, const RouteStore& routes)
{
    auto& corridor = gathered.corridor;
    for (std::size_t i = 0; i < corridor.legs.size(); ++i) {
        corridor.legs[i].kind = std::ranges::max_element(gathered.kinds[i], {},
            [](const auto& kind) { return kind.second; })->first;
    }
    std::ranges::sort(corridor.incidents);
    corridor.incidents.erase(
        std::unique(corridor.incidents.begin(), corridor.incidents.end()), corridor.incidents.end());
    for (const auto& [person, role] : routes.people(corridor.incidents)) {
        if (role != Role::Suspect && !isProtected(role)) {
            continue;
        }
        auto& list = role == Role::Suspect ? corridor.suspects : corridor.victims;
        if (list.empty() || list.back() != person) {
            list.push_back(person);
        }
    }
}

} // namespace

Corridors corridorsOf(Store& store, CorridorLevel level,
    const std::optional<std::vector<IncidentId>>& incidents, Progress& progress)
{
    Corridors found;
    const RouteStore routes(store);
    std::unordered_map<std::string, Gathered> gathered;
    routes.forEach(
        [&](const RouteOfIncident& one) {
            if (incidents && !std::ranges::binary_search(*incidents, one.route.incident)) {
                return;
            }
            const auto steps = stepsOf(one.route, level);
            if (steps.size() < 2) {
                ++found.withoutWay;
                return;
            }
            auto [at, isNew] = gathered.try_emplace(keyOf(steps));
            auto& into = at->second;
            if (isNew) {
                into.corridor.key = at->first;
                into.corridor.level = level;
                into.corridor.legs.resize(steps.size() - 1);
                into.kinds.resize(steps.size() - 1);
                for (const auto& step : steps) {
                    into.corridor.stops.push_back(step.stop);
                }
            }
            take(into, one, steps);
        },
        progress);
    for (auto& [key, one] : gathered) {
        checkpoint(progress);
        finish(one, routes);
        found.all.push_back(std::move(one.corridor));
    }
    std::ranges::sort(found.all, [](const Corridor& a, const Corridor& b) {
        return a.incidents.size() != b.incidents.size() ? a.incidents.size() > b.incidents.size()
                                                        : a.key < b.key;
    });
    return found;
}

std::string label(const CorridorStop& stop, Language language)
{
    const auto& places = Gazetteer::standard();
    const bool isVietnamese = language == Language::Vietnamese;
    if (const auto* gate = places.gate(stop.code)) {
        return isVietnamese ? gate->nameVi : gate->nameEn;
    }
    if (const auto* country = places.country(stop.code)) {
        return isVietnamese ? country->nameVi : country->nameEn;
    }
    if (places.province(stop.code)) {
        return places.provinceName(stop.code, language);
    }
    return stop.words.empty() ? Vocabulary::standard().label(stop.code, language) : stop.words;
}

std::string label(const Corridor& corridor, Language language)
{
    std::string text;
    for (const auto& stop : corridor.stops) {
        text += (text.empty() ? "" : " – ") + label(stop, language);
    }
    return text;
}

std::map<std::string, CorridorLeg::Fees> feesOf(const Corridor& corridor)
{
    std::map<std::string, CorridorLeg::Fees> all;
    for (const auto& leg : corridor.legs) {
        for (const auto& [currency, fees] : leg.fees) {
            auto& sum = all[currency];
            sum.least = sum.routes == 0 ? fees.least : std::min(sum.least, fees.least);
            sum.most = std::max(sum.most, fees.most);
            sum.routes += fees.routes;
        }
    }
    return all;
}

} // namespace tuyen
