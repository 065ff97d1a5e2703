// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "domain/Place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// Stored as these numbers: add at the end, never renumber.
enum class LegKind : std::uint8_t { Recruitment = 1, Transit = 2, Crossing = 3, Exploitation = 4, Return = 5 };

/// "recruitment", "transit", "crossing", "exploitation", "return"
std::string_view name(LegKind kind);

/// One step of a route, at a place.
struct RouteLeg {
    LegKind kind = LegKind::Transit;
    PlaceMention place;
    std::string crossing; ///< code of crossing_type
    std::string transport; ///< code of transport_mode, else the words
    std::string marker; ///< border marker
    PartialDate date;
    std::optional<std::int64_t> fee; ///< asked or paid for it, in `currency`
    std::string currency;            ///< ISO 4217
    friend bool operator==(const RouteLeg&, const RouteLeg&) = default;
};

/// How people were taken (tuyến): legs in order.
struct Route {
    RouteId id;
    IncidentId incident; ///< none: nothing that was drawn joins it to one
    std::string direction; ///< code of direction: outbound, inbound …
    std::vector<RouteLeg> legs;
    std::string raw;
    friend bool operator==(const Route&, const Route&) = default;
};

} // namespace tuyen
