// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where it happened, and by which way.
#include "ingest/internal/RowWork.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace tuyen {

/// Decimal degrees, "21.5", "21,5", with an optional degree sign and letter; none when out of
/// range.
static std::optional<double> degrees(std::string_view words, double most)
{
    std::string text;
    double sign = 1;
    for (const char c : words) {
        if ((c >= '0' && c <= '9') || c == '-' || c == '.') {
            text += c;
        } else if (c == ',') {
            text += '.';
        } else if (c == 'S' || c == 'W' || c == 's' || c == 'w') {
            sign = -1;
        } else if (c != ' ' && c != '+' && c != 'N' && c != 'E' && c != 'n' && c != 'e'
            && static_cast<unsigned char>(c) < 0x80) {
            return std::nullopt;
        }
    }
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || value < -most
        || value > most) {
        return std::nullopt;
    }
    return value * sign;
}

static std::optional<GeoPoint> pointIn(const std::string& words)
{
    for (const auto* divider : { ", ", ";", "/", " ", "," }) {
        const auto at = words.find(divider);
        if (at == words.npos) {
            continue;
        }
        const auto lat = degrees(std::string_view(words).substr(0, at), 90);
        const auto lon
            = degrees(std::string_view(words).substr(at + std::string_view(divider).size()), 180);
        if (lat && lon) {
            return GeoPoint { *lat, *lon };
        }
    }
    return std::nullopt;
}

void RowWork::readPoint(PlaceMention& place)
{
    if (const int column = filled("coordinates"); column >= 0) {
        place.point = pointIn(text(column));
        if (!place.point) {
            lookAt("place.bad-coordinates", column);
        }
        return;
    }
    const int latColumn = filled("latitude");
    const int lonColumn = filled("longitude");
    if (latColumn < 0 || lonColumn < 0) {
        return;
    }
    const auto lat = degrees(text(latColumn), 90);
    const auto lon = degrees(text(lonColumn), 180);
    if (lat && lon) {
        place.point = GeoPoint { *lat, *lon };
    } else {
        lookAt("place.bad-coordinates", lat ? lonColumn : latColumn);
    }
}

/// The parts a reading adds to what is known so far.
static void take(PlaceMention& place, const PlaceMention& from)
{
    if (place.unit.empty() && place.candidates.empty()) {
        place.unit = from.unit;
        place.candidates = from.candidates;
    }
    place.country = place.country.empty() ? from.country : place.country;
    place.gate = place.gate.empty() ? from.gate : place.gate;
    place.district = place.district.empty() ? from.district : place.district;
    place.commune = place.commune.empty() ? from.commune : place.commune;
    place.village = place.village.empty() ? from.village : place.village;
    place.point = place.point ? place.point : from.point;
}

static bool isResolved(const PlaceMention& place)
{
    return !place.unit.empty() || !place.candidates.empty() || !place.country.empty()
        || !place.gate.empty();
}

static void addWords(std::string& raw, const std::string& words)
{
    if (!words.empty() && raw.find(words) == raw.npos) {
        raw += (raw.empty() ? "" : ", ") + words;
    }
}

void RowWork::readPlace()
{
    const auto& on = out.draft.incident.date;
    auto& place = out.draft.incident.place;
    place.village = text("village");
    place.commune = text("commune");
    place.district = text("district");
    readPoint(place);

    const int provinceColumn = filled("province");
    const int locationColumn = filled("location");
    const auto location = text(locationColumn);
    std::string raw = location;
    for (const auto& words :
        { place.village, place.commune, place.district, text(provinceColumn) }) {
        addWords(raw, words);
    }
    std::string unknownSuggestion;
    int unknownColumn = -1;
    const auto settle = [&](const PlaceReading& reading, int column) {
        take(place, reading.place);
        if (reading.issue == "place.unknown") {
            unknownColumn = column;
            unknownSuggestion = reading.suggestion;
        } else if (!reading.issue.empty()) {
            lookAt(reading.issue, column, reading.suggestion);
        }
    };
    if (provinceColumn >= 0) {
        const auto words = text(provinceColumn);
        const auto& reading = tools.memory.province(words, on);
        const auto* abroad
            = reading.issue == "place.unknown" ? &tools.memory.country(words) : nullptr;
        settle(abroad && !abroad->place.country.empty() ? *abroad : reading, provinceColumn);
    }
    if (locationColumn >= 0) {
        const bool isKnown = isResolved(place);
        const auto& reading = tools.memory.place(location, on);
        if (isKnown) {
            take(place, reading.place); // a commune or a gate beside the province
        } else {
            settle(reading, locationColumn);
        }
    }
    if (!isResolved(place) && !context.province.empty()) {
        take(place, tools.memory.province(context.province, on).place);
        addWords(raw, context.province);
    }
    if (!isResolved(place) && place.point) {
        place.unit = tools.memory.resolver().unitAt(*place.point, on);
        place.country = place.unit.empty() ? tools.memory.resolver().countryAt(*place.point) : "VN";
    }
    if (!place.unit.empty() && place.country.empty()) {
        place.country = "VN";
    }
    place.raw = std::move(raw);
    if (unknownColumn >= 0 && !isResolved(place) && !place.point) {
        waits("place.unknown", unknownColumn, unknownSuggestion);
    } else if (unknownColumn == provinceColumn && provinceColumn >= 0) {
        lookAt("place.unknown", unknownColumn, unknownSuggestion);
    }
}

/// "Nghệ An – Lào – Thái Lan", "Hà Nội -> Mộc Bài -> Campuchia", "Iran to Türkiye".
static std::vector<std::string> stops(const std::string& route)
{
    static constexpr std::array<std::string_view, 11> dividers { " – ", " — ", " - ", " → ", "→",
        " -> ", "->", " => ", " > ", " to ", "–" };
    std::vector<std::string> parts;
    std::string_view rest = route;
    while (!rest.empty()) {
        std::size_t cut = rest.npos;
        std::size_t length = 0;
        for (const auto divider : dividers) {
            const auto at = rest.find(divider);
            if (at < cut) {
                cut = at;
                length = divider.size();
            }
        }
        const auto part = trimmed(rest.substr(0, cut));
        if (!part.empty()) {
            parts.push_back(part);
        }
        rest = cut == rest.npos ? std::string_view() : rest.substr(cut + length);
    }
    return parts;
}

namespace {

/// Puts the legs of a route together, in the order they are travelled.
struct RouteMaker {
    const CellMemory& memory;
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
    void addText(const std::string& words)
    {
        route.raw = words;
        const auto parts = stops(words);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            auto place = read(parts[i]);
            const bool isEnd = i + 1 == parts.size() && parts.size() > 1;
            if (!place.gate.empty() && i > 0) {
                add(LegKind::Crossing, std::move(place));
            } else if (i == 0 && parts.size() > 1) {
                add(LegKind::Recruitment, std::move(place));
            } else {
                add(isEnd ? LegKind::Exploitation : LegKind::Transit, std::move(place));
            }
        }
    }
    void sort()
    {
        std::ranges::stable_sort(route.legs, {}, [](const RouteLeg& leg) {
            // Where a crossing stands among the transits is only known from a route text.
            return leg.kind == LegKind::Recruitment ? 0
                : leg.kind == LegKind::Exploitation ? 2
                : leg.kind == LegKind::Return       ? 3
                                                    : 1;
        });
    }
};

} // namespace

void RowWork::readRoute()
{
    auto& incident = out.draft.incident;
    RouteMaker maker { tools.memory, incident.date, {} };
    if (const auto words = text("route"); !words.empty()) {
        maker.addText(words);
    }
    const auto origin = text("origin");
    if (!origin.empty() && !maker.has(LegKind::Recruitment)) {
        maker.add(LegKind::Recruitment, maker.read(origin));
    }
    for (const int column : tools.plan.columns(fieldNumber("transit"))) {
        std::string words = text(column);
        std::ranges::replace_if(
            words, [](char c) { return c == ';' || c == '\n' || c == '/'; }, ',');
        for (std::size_t at = 0; at < words.size();) {
            const auto end = std::min(words.find(',', at), words.size());
            if (const auto part = trimmed(std::string_view(words).substr(at, end - at));
                !part.empty()) {
                maker.add(LegKind::Transit, maker.read(part));
            }
            at = end + 1;
        }
    }
    if (const int column = filled("border_gate"); column >= 0) {
        const auto words = text(column);
        const auto& reading = tools.memory.gate(words, incident.date);
        auto& leg = maker.crossing();
        leg.place = reading.place;
        leg.place.raw = words;
        if (reading.place.gate.empty()) {
            lookAt("place.unknown-gate", column, reading.suggestion);
        } else {
            incident.place.gate
                = incident.place.gate.empty() ? reading.place.gate : incident.place.gate;
            if (!isResolved(incident.place)
                || (incident.place.unit.empty() && incident.place.candidates.empty()
                    && incident.place.country.empty())) {
                take(incident.place, reading.place);
            }
        }
    }
    if (const auto marker = text("border_marker"); !marker.empty()) {
        maker.crossing().marker = marker;
    }
    if (const int column = filled("crossing_type"); column >= 0) {
        maker.crossing().crossing = tools.terms.code("crossing_type", text(column));
        if (maker.crossing().crossing.empty()) {
            lookAt("term.unknown", column);
            addNote(tools.plan.headers[std::size_t(column)], text(column));
        }
    }
    if (const int column = filled("transport"); column >= 0) {
        const auto code = tools.terms.code("transport_mode", text(column));
        maker.crossing().transport = code.empty() ? text(column) : code;
    }
    const auto destination = text("destination");
    const auto country = text("destination_country");
    if (!destination.empty() || !country.empty()) {
        auto place = maker.read(destination.empty() ? country : destination);
        if (!country.empty()) {
            const auto& reading = tools.memory.country(country);
            place.country = reading.place.country.empty() ? place.country : reading.place.country;
            if (place.country.empty()) {
                lookAt("place.unknown-country", filled("destination_country"), reading.suggestion);
            }
        }
        const auto last
            = std::ranges::find(maker.route.legs, LegKind::Exploitation, &RouteLeg::kind);
        if (last == maker.route.legs.end()) {
            maker.add(LegKind::Exploitation, std::move(place));
        } else {
            take(last->place, place);
        }
    }
    if (const int column = filled("direction"); column >= 0) {
        maker.route.direction = tools.terms.code("direction", text(column));
    }
    if (maker.route.legs.empty()) {
        return;
    }
    maker.sort();
    out.draft.routes.push_back(std::move(maker.route));
}

/// Whose border it concerns: the gate says it surely, then the country people were taken to, then a
/// unit with one neighbour only. A unit with two stays open.
void RowWork::settleNeighbour()
{
    auto& incident = out.draft.incident;
    const auto& gazetteer = Gazetteer::standard();
    const auto isNeighbour
        = [](std::string_view code) { return code == "CN" || code == "LA" || code == "KH"; };
    if (const auto* gate
        = incident.place.gate.empty() ? nullptr : gazetteer.gate(incident.place.gate)) {
        incident.neighbour = gate->neighbour;
        return;
    }
    for (const auto& route : out.draft.routes) {
        for (const auto& leg : route.legs) {
            if (const auto* gate
                = leg.place.gate.empty() ? nullptr : gazetteer.gate(leg.place.gate)) {
                incident.neighbour = gate->neighbour;
                return;
            }
        }
    }
    for (const auto& route : out.draft.routes) {
        for (const auto& leg : route.legs) {
            if (leg.kind == LegKind::Exploitation && isNeighbour(leg.place.country)) {
                incident.neighbour = leg.place.country;
                return;
            }
        }
    }
    const auto* unit
        = incident.place.unit.empty() ? nullptr : gazetteer.province(incident.place.unit);
    if (unit && unit->neighbours.size() == 1) {
        incident.neighbour = unit->neighbours.front();
    }
}

} // namespace tuyen
