// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/Finders.h"

#include <algorithm>

namespace tuyen::prose {

namespace {

struct Way {
    std::string_view phrase;
    std::string_view code;
};

constexpr Way ways[] = {
    { "đường mòn", "crossing_type.trail" },
    { "đường tiểu ngạch", "crossing_type.trail" },
    { "đường rừng", "crossing_type.trail" },
    { "vượt biên trái phép", "crossing_type.trail" },
    { "trail", "crossing_type.trail" },
    { "trails", "crossing_type.trail" },
    { "lối mở", "crossing_type.opening" },
    { "border opening", "crossing_type.opening" },
    { "hộ chiếu giả", "crossing_type.gate-false-documents" },
    { "giấy tờ giả", "crossing_type.gate-false-documents" },
    { "đường sông", "crossing_type.river" },
    { "vượt sông", "crossing_type.river" },
    { "bơi qua sông", "crossing_type.river" },
    { "across the river", "crossing_type.river" },
    { "đường biển", "crossing_type.sea" },
    { "by sea", "crossing_type.sea" },
    { "đường hàng không", "crossing_type.air" },
    { "by air", "crossing_type.air" },
};

/// What people were taken by, behind a word that says so: "bằng xe khách".
constexpr Way vehicles[] = {
    { "xe máy", "transport_mode.motorbike" },
    { "mô tô", "transport_mode.motorbike" },
    { "ô tô", "transport_mode.car" },
    { "xe con", "transport_mode.car" },
    { "taxi", "transport_mode.taxi" },
    { "xe khách", "transport_mode.bus" },
    { "xe tải", "transport_mode.truck" },
    { "tàu hỏa", "transport_mode.train" },
    { "thuyền", "transport_mode.boat" },
    { "xuồng", "transport_mode.boat" },
    { "máy bay", "transport_mode.plane" },
    { "motorbike", "transport_mode.motorbike" },
    { "car", "transport_mode.car" },
    { "bus", "transport_mode.bus" },
    { "boat", "transport_mode.boat" },
    { "plane", "transport_mode.plane" },
};

void add(Route& route, LegKind kind, const PlaceMention& place)
{
    RouteLeg leg;
    leg.kind = kind;
    leg.place = place;
    route.legs.push_back(std::move(leg));
}

bool isJoinedByDash(const Words& words, const FoundPlace& left, const FoundPlace& right)
{
    if (right.span.first != left.span.last + 1) {
        return false;
    }
    const auto& sign = words[left.span.last];
    return sign.is("-") || sign.is(">");
}

/// "tuyến A – B – C": three stops, or two behind a word that says it is a way.
std::optional<FoundRoute> chainIn(const Words& words, const std::vector<FoundPlace>& places)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < places.size() && isJoinedByDash(words, places[last], places[last + 1])) {
            ++last;
        }
        const auto at = places[i].span.first;
        const bool isNamed = hasBefore(words, at, 3,
            { "tuyến", "theo tuyến", "hành lang", "lộ trình", "hành trình", "route", "corridor",
                "đường dây", "theo hướng" });
        const bool isBorder = hasBefore(
            words, at, 3, { "biên giới", "border", "hợp tác", "quan hệ", "hiệp định", "hữu nghị" });
        if (last < i + (isNamed ? 1 : 2) || isBorder) {
            i = last;
            continue;
        }
        FoundRoute found;
        found.span = { at, places[last].span.last };
        for (auto stop = i; stop <= last; ++stop) {
            const bool isCrossing = places[stop].isGate();
            add(found.route,
                stop == i          ? LegKind::Recruitment
                    : isCrossing   ? LegKind::Crossing
                    : stop == last ? LegKind::Exploitation
                                   : LegKind::Transit,
                places[stop].reading.place);
        }
        found.reason = "prose.route.chain";
        found.confidence = 0.9;
        return found;
    }
    return std::nullopt;
}

bool tellsOfMoving(const Words& words)
{
    return hasAny(words,
        { "đưa", "dẫn", "chở", "bán", "lừa bán", "vượt biên", "xuất cảnh", "nhập cảnh",
            "vận chuyển", "lừa", "đi", "trốn", "dụ dỗ", "rủ", "lôi kéo", "taken", "took", "taking", "bringing", "smuggling", "driving", "leading", "sold",
            "smuggled", "trafficked", "crossed", "cross", "crossing", "transported", "travelled", "brought",
            "moved", "driven", "led" });
}

bool isVisit(const Words& words)
{
    return hasAny(words,
        { "đoàn công tác", "chuyến thăm", "hội nghị", "hội đàm", "lễ ký", "delegation",
            "meeting" });
}

struct Stretch {
    std::size_t first = std::size_t(-1);
    std::size_t last = 0;
    void take(const WordSpan& span)
    {
        first = std::min(first, span.first);
        last = std::max(last, span.last);
    }
};

} // namespace

static bool addCrossing(const Words& words, const Context& context, Route& route, Stretch& stretch)
{
    for (const auto& way : ways) {
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto count = words.exactPhraseAt(at, way.phrase);
            if (count == 0 || Context::isIn(context.negated, at)) {
                continue;
            }
            const auto found = std::ranges::find(route.legs, LegKind::Crossing, &RouteLeg::kind);
            if (found == route.legs.end()) {
                add(route, LegKind::Crossing, {});
                route.legs.back().crossing = way.code;
            } else {
                found->crossing = way.code;
            }
            stretch.take({ at, at + count });
            return true;
        }
    }
    return false;
}

/// The vehicle belongs to the crossing; without one, to the last leg.
static void addTransport(const Words& words, const Context& context, Route& route)
{
    if (route.legs.empty()) {
        return;
    }
    for (const auto& vehicle : vehicles) {
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (words.exactPhraseAt(at, vehicle.phrase) == 0 || Context::isIn(context.negated, at)
                || !hasBefore(words, at, 1, { "bằng", "đi", "by" })) {
                continue;
            }
            const auto found = std::ranges::find(route.legs, LegKind::Crossing, &RouteLeg::kind);
            auto& leg = found == route.legs.end() ? route.legs.back() : *found;
            leg.transport = vehicle.code;
            return;
        }
    }
}

std::optional<FoundRoute> routeIn(
    const Words& words, const Context& context, const std::vector<FoundPlace>& places)
{
    auto chain = chainIn(words, places);
    if (chain) {
        Stretch stretch { chain->span.first, chain->span.last };
        addCrossing(words, context, chain->route, stretch);
        addTransport(words, context, chain->route);
        chain->span = { stretch.first, stretch.last };
        return chain;
    }
    if (!tellsOfMoving(words) || isVisit(words) || context.isPlan || context.isHearsay) {
        return std::nullopt;
    }
    FoundRoute found;
    Stretch stretch;
    bool hasEnd = false;
    bool hasGate = false;
    for (const auto& place : places) {
        if (Context::isIn(context.negated, place.span)) {
            continue;
        }
        const auto at = place.span.first;
        const bool isBack = hasBefore(
            words, at, 6, { "về", "về nước", "trở về", "trao trả", "hồi hương", "returned", "back" });
        if (place.isGate() && isBack) {
            continue; // the way home
        }
        if (place.isGate()
            && hasBefore(words, at, 2, { "qua", "through", "via", "tại", "at", "the" })) {
            add(found.route, LegKind::Crossing, place.reading.place);
            found.route.legs.back().crossing = "crossing_type.official-gate";
            hasGate = true;
        } else if (place.role == PlaceRole::Origin && !hasEnd) {
            add(found.route, LegKind::Recruitment, place.reading.place);
        } else if (place.role == PlaceRole::Destination && !place.isGate()) {
            add(found.route, LegKind::Exploitation, place.reading.place);
            hasEnd = true;
        } else if (hasBefore(words, at, 1, { "qua", "via", "through" })) {
            add(found.route, LegKind::Transit, place.reading.place);
        } else {
            continue;
        }
        stretch.take(place.span);
    }
    const bool hasWay = addCrossing(words, context, found.route, stretch);
    // Who comes back shows where he was, not the way he was taken.
    const bool isReturn = !hasEnd
        && hasAny(
            words, { "trở về", "trao trả", "tiếp nhận", "hồi hương", "returned", "repatriated" });
    if ((!hasEnd && !hasGate && !hasWay) || isReturn) {
        return std::nullopt;
    }
    std::ranges::stable_sort(found.route.legs, {}, [](const RouteLeg& leg) {
        return leg.kind == LegKind::Recruitment ? 0 : leg.kind == LegKind::Exploitation ? 2 : 1;
    });
    addTransport(words, context, found.route);
    found.span = { stretch.first, stretch.last };
    found.reason = hasEnd ? "prose.route.moved" : "prose.route.crossing";
    found.confidence = hasEnd ? 0.8 : 0.7;
    return found;
}

} // namespace tuyen::prose
