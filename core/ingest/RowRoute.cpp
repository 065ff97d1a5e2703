// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By which way people were taken.
#include "ingest/TermMatcher.h"
#include "ingest/internal/PlaceParts.h"
#include "ingest/internal/RouteParts.h"
#include "ingest/internal/RowWork.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/MoneyText.h"

#include <algorithm>
#include <array>

namespace tuyen {

/// Puts the legs of a route together, in the order they are travelled.
struct RouteMaker {
    const CellMemory& memory;
    const TermMatcher& terms;
    const PartialDate& on;
    Route route;

    PlaceMention read(const std::string& words) const
    {
        const auto& country = memory.country(words);
        auto place = country.place.country.empty() ? memory.place(words, on).place : country.place;
        place.raw = words;
        return place;
    }
    void add(LegKind kind, PlaceMention place)
    {
        RouteLeg leg;
        leg.kind = kind;
        leg.place = std::move(place);
        route.legs.push_back(std::move(leg));
    }
    bool has(LegKind kind) const
    {
        return std::ranges::any_of(
            route.legs, [kind](const RouteLeg& leg) { return leg.kind == kind; });
    }
    RouteLeg& crossing()
    {
        const auto found = std::ranges::find(route.legs, LegKind::Crossing, &RouteLeg::kind);
        if (found != route.legs.end()) {
            return *found;
        }
        add(LegKind::Crossing, {});
        return route.legs.back();
    }
    /// The same, at the border the text speaks of when it names none: before the first place abroad.
    RouteLeg& crossingOfText()
    {
        if (has(LegKind::Crossing)) {
            return crossing();
        }
        const auto abroad = std::ranges::find_if(route.legs, [](const RouteLeg& leg) {
            return !leg.place.country.empty() && leg.place.country != "VN";
        });
        RouteLeg leg;
        leg.kind = LegKind::Crossing;
        return *route.legs.insert(abroad, std::move(leg));
    }
    void addText(const std::string& words)
    {
        route.raw = words;
        const auto& legs = memory.legs(words, on, [&] {
            RouteMaker alone { memory, terms, on, {} };
            alone.readText(words);
            return std::move(alone.route.legs);
        });
        route.legs.insert(route.legs.end(), legs.begin(), legs.end());
    }
    /// "theo đường mòn", "bằng xe khách", or a stop that is a way and no place.
    bool readManner(const std::string& words)
    {
        const auto way = terms.code("crossing_type", words);
        const bool isCrossing = !way.empty() && way != "crossing_type.unknown"
            && way != "crossing_type.none-domestic";
        const auto transport = terms.code("transport_mode", words);
        const bool isTransport = !transport.empty() && transport != "transport_mode.unknown";
        if (isCrossing) {
            crossingOfText().crossing = way;
        }
        if (isTransport) {
            crossingOfText().transport = transport;
        }
        return isCrossing || isTransport;
    }
    /// Words that speak of a way, and not of a place nobody knows.
    static bool isOfWays(const std::string& words)
    {
        static constexpr std::array<std::string_view, 8> beginnings { "duong ", "loi ", "xe ", "tau ",
            "may bay", "thuyen", "di bo", "trail" };
        const auto folded = fold(words);
        return std::ranges::any_of(
            beginnings, [&folded](std::string_view word) { return folded.starts_with(word); });
    }
    static bool isKnown(const PlaceMention& place)
    {
        return !place.unit.empty() || !place.gate.empty() || !place.country.empty()
            || !place.candidates.empty();
    }
    void readText(const std::string& words)
    {
        auto parts = routeParts(words);
        std::vector<RoutePart> manners; // of the way as a whole
        std::erase_if(parts, [&manners](const RoutePart& part) {
            const bool isManner = part.kind == PartKind::Manner || part.kind == PartKind::Fee;
            if (isManner) {
                manners.push_back(part);
            }
            return isManner;
        });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            addStop(parts, i);
        }
        for (const auto& manner : manners) {
            if (manner.kind == PartKind::Manner) {
                readManner(manner.words);
            } else if (!route.legs.empty()) {
                readFee(has(LegKind::Crossing) ? crossing() : route.legs.back(), manner.words);
            }
        }
    }
    static bool readFee(RouteLeg& leg, std::string_view words)
    {
        for (const std::string_view word : { "phí ", "giá ", "tiền công " }) {
            words.remove_prefix(words.starts_with(word) ? word.size() : 0);
        }
        auto money = moneyIn(words);
        if (money) {
            leg.fee = money->amount;
            leg.currency = std::move(money->currency);
        }
        return money.has_value();
    }
    /// "Lào (7/3/2023, phí 20 triệu đồng)": taken out of the words when all of it is date and fee.
    static RouteLeg takeRemarks(std::string& words)
    {
        const auto open = words.rfind('(');
        if (open == words.npos || open == 0 || !words.ends_with(')')) {
            return {};
        }
        RouteLeg said;
        std::string_view rest = std::string_view(words).substr(open + 1, words.size() - open - 2);
        while (!rest.empty()) {
            const auto end = std::min(rest.find_first_of(",;"), rest.size());
            const auto part = trimmed(rest.substr(0, end));
            auto date = parseDate(part).date;
            if (!readFee(said, part) && !date.isKnown()) {
                return {};
            }
            said.date = date.isKnown() ? std::move(date) : std::move(said.date);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        words = trimmed(std::string_view(words).substr(0, open));
        return said;
    }
    void addStop(const std::vector<RoutePart>& parts, std::size_t i)
    {
        const auto kind = parts[i].kind;
        auto words = parts[i].words;
        auto said = takeRemarks(words);
        if (static constexpr std::string_view from = "Từ "; words.starts_with(from)) {
            // "Từ Nghệ An", yet "Từ Sơn" is a place.
            auto rest = words.substr(from.size());
            if (isKnown(read(rest))) {
                words = std::move(rest);
            }
        }
        auto place = read(words);
        if (!isKnown(place) && isOfWays(words) && readManner(words)) {
            return;
        }
        const bool isFirst = i == 0 && parts.size() > 1;
        const bool isLast = i + 1 == parts.size() && parts.size() > 1;
        const bool isGate = !place.gate.empty() && (i > 0 || kind == PartKind::Via);
        said.kind = isGate               ? LegKind::Crossing
            : kind == PartKind::Back     ? LegKind::Return
            : kind == PartKind::Via      ? LegKind::Transit
            : isFirst                    ? LegKind::Recruitment
            : isLast                     ? LegKind::Exploitation
                                         : LegKind::Transit;
        said.place = std::move(place);
        route.legs.push_back(std::move(said));
    }
    void sort()
    {
        const auto order = [](const RouteLeg& leg) {
            // Where a crossing stands among the transits is only known from a route text.
            return leg.kind == LegKind::Recruitment ? 0
                : leg.kind == LegKind::Exploitation ? 2
                : leg.kind == LegKind::Return       ? 3
                                                    : 1;
        };
        if (!std::ranges::is_sorted(route.legs, {}, order)) {
            std::ranges::stable_sort(route.legs, {}, order);
        }
    }
};

void RowWork::readTransits(RouteMaker& maker)
{
    for (const int column : tools.plan.columns(Field::Transit)) {
        std::string words = text(column);
        std::ranges::replace_if(
            words, [](char c) { return c == ';' || c == '\n' || c == '/'; }, ',');
        for (std::size_t at = 0; at < words.size();) {
            const auto end = std::min(words.find(',', at), words.size());
            const auto part = trimmed(std::string_view(words).substr(at, end - at));
            if (!part.empty()) {
                maker.add(LegKind::Transit, maker.read(part));
            }
            at = end + 1;
        }
    }
}

/// Two gates are called Thanh Thủy: the province of the incident says which.
const PlaceReading& RowWork::gateReading(int column) const
{
    const auto& incident = out.draft.incident;
    const auto& words = text(column);
    const auto& reading = tools.memory.gate(words, incident.date);
    if (reading.issue != "place.ambiguous" || incident.place.unit.empty()) {
        return reading;
    }
    const auto* unit = Gazetteer::standard().province(incident.place.unit);
    if (unit != nullptr) {
        const auto& within = tools.memory.gate(words + ", " + unit->nameVi, incident.date);
        if (!within.place.gate.empty()) {
            return within;
        }
    }
    return tools.memory.gate(words, incident.date); // the memory may have moved
}

/// A known gate says where the incident was, too.
void RowWork::settleGate()
{
    const int column = filled(Field::BorderGate);
    if (column < 0) {
        return;
    }
    auto& incident = out.draft.incident;
    const auto& place = gateReading(column).place;
    if (place.gate.empty()) {
        return;
    }
    const bool wasResolved = isResolved(incident.place);
    incident.place.gate = incident.place.gate.empty() ? place.gate : incident.place.gate;
    if (!wasResolved) {
        addParts(incident.place, place);
    }
}

void RowWork::readCrossing(RouteMaker& maker)
{
    if (const int column = filled(Field::BorderGate); column >= 0) {
        const auto& words = text(column);
        const auto& reading = gateReading(column);
        auto& leg = maker.crossing();
        leg.place = reading.place;
        leg.place.raw = words;
        if (reading.place.gate.empty()) {
            const bool isOneOfTwo = reading.issue == "place.ambiguous";
            lookAt(isOneOfTwo ? "place.ambiguous" : "place.unknown-gate", column,
                reading.suggestion);
        }
    }
    if (const auto& marker = text(Field::BorderMarker); !marker.empty()) {
        maker.crossing().marker = marker;
    }
    if (const int column = filled(Field::CrossingType); column >= 0) {
        auto& leg = maker.crossing();
        leg.crossing = tools.terms.code("crossing_type", text(column));
        if (leg.crossing.empty()) {
            lookAt("term.unknown", column);
            addNote(tools.plan.headers[std::size_t(column)], text(column));
        }
    }
    if (const int column = filled(Field::Transport); column >= 0) {
        const auto code = tools.terms.code("transport_mode", text(column));
        maker.crossing().transport = code.empty() ? text(column) : code;
    }
}

void RowWork::readDestination(RouteMaker& maker)
{
    const auto& destination = text(Field::Destination);
    const auto& country = text(Field::DestinationCountry);
    if (destination.empty() && country.empty()) {
        return;
    }
    auto place = maker.read(destination.empty() ? country : destination);
    if (!country.empty()) {
        const auto& reading = tools.memory.country(country);
        place.country = reading.place.country.empty() ? place.country : reading.place.country;
        if (place.country.empty()) {
            lookAt("place.unknown-country", filled(Field::DestinationCountry), reading.suggestion);
        }
    }
    auto& legs = maker.route.legs;
    const auto last = std::ranges::find(legs, LegKind::Exploitation, &RouteLeg::kind);
    if (last == legs.end()) {
        maker.add(LegKind::Exploitation, std::move(place));
    } else {
        addParts(last->place, place);
    }
}

bool RowWork::hasRouteCells() const
{
    static constexpr std::array fields { Field::Route, Field::Origin, Field::Transit,
        Field::BorderGate, Field::BorderMarker, Field::CrossingType, Field::Transport,
        Field::Destination, Field::DestinationCountry, Field::Direction };
    auto& key = tools.routeKey;
    key.clear();
    bool hasAny = false;
    for (const auto field : fields) {
        for (const int column : tools.plan.columns(field)) {
            const auto& words = text(column);
            hasAny = hasAny || !words.empty();
            key += words;
            key += '\x1F';
        }
    }
    if (filled(Field::BorderGate) >= 0) {
        key += out.draft.incident.place.unit; // see gateReading()
    }
    return hasAny;
}

/// Many rows go the same way: the route is read once and shared, unless something about it was odd
/// and must be said of each row.
void RowWork::readRoute()
{
    if (!hasRouteCells()) {
        return;
    }
    settleGate();
    if (auto known = tools.memory.route(tools.routeKey, out.draft.incident.date)) {
        out.draft.routes.push_back(std::move(known));
        return;
    }
    const auto issuesBefore = out.issues.size();
    RouteMaker maker { tools.memory, tools.terms, out.draft.incident.date, {} };
    maker.route.legs.reserve(4);
    if (const auto& words = text(Field::Route); !words.empty()) {
        maker.addText(words);
    }
    const auto& origin = text(Field::Origin);
    if (!origin.empty() && !maker.has(LegKind::Recruitment)) {
        maker.add(LegKind::Recruitment, maker.read(origin));
    }
    readTransits(maker);
    readCrossing(maker);
    readDestination(maker);
    if (const int column = filled(Field::Direction); column >= 0) {
        maker.route.direction = tools.terms.code("direction", text(column));
    }
    if (maker.route.legs.empty()) {
        return;
    }
    maker.sort();
    auto route = std::make_shared<const Route>(std::move(maker.route));
    if (out.issues.size() == issuesBefore) {
        tools.memory.keepRoute(tools.routeKey, route);
    }
    out.draft.routes.push_back(std::move(route));
}

void RowWork::settleNeighbour()
{
    auto& incident = out.draft.incident;
    if (auto found = neighbourOf(out.draft); !found.empty()) {
        incident.neighbour = std::move(found);
    }
}

} // namespace tuyen
