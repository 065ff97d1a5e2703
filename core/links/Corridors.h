// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Link.h"
#include "store/RouteStore.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// How precisely places are told apart when routes are held against each other.
enum class CorridorLevel : std::uint8_t {
    Country,  ///< Viet Nam – Laos – Thailand
    Province, ///< Nghệ An – Laos – Thailand
    Gate      ///< Nghệ An – Cầu Treo – Laos – Thailand; a trail is a crossing of its own
};
/// "country", "province", "gate"
std::string_view name(CorridorLevel level);

/// A place of a corridor. Provinces are those of today, so that a way is the same before and after
/// the merger of 1 July 2025.
struct CorridorStop {
    /// Code of a province or gate, ISO code of a country, code of crossing_type for a crossing that
    /// is no gate, else "w:" and the folded words of the source.
    std::string code;
    std::string words; ///< of the source, where there is no code
    friend bool operator==(const CorridorStop&, const CorridorStop&) = default;
};

/// The way from one stop to the next, over all routes of the corridor.
struct CorridorLeg {
    LegKind kind = LegKind::Transit; ///< what most routes say of the stop it leads to
    std::map<std::string, std::int64_t> crossings;  ///< code of crossing_type → routes
    std::map<std::string, std::int64_t> transports; ///< code of transport_mode, or words → routes
    struct Fees {
        std::int64_t least = 0;
        std::int64_t most = 0;
        std::int64_t routes = 0; ///< that state one
    };
    std::map<std::string, Fees> fees; ///< by currency
    std::int64_t routes = 0;
};

/// One way that several incidents took.
struct Corridor {
    std::string key; ///< the codes of the stops, ">" between: the same way has the same
    CorridorLevel level = CorridorLevel::Gate;
    std::vector<CorridorStop> stops; ///< two at least
    std::vector<CorridorLeg> legs;   ///< one fewer
    std::vector<RouteId> routes;     ///< ascending
    std::vector<IncidentId> incidents; ///< ascending, each once
    std::vector<PersonId> suspects;    ///< of these incidents; ascending
    std::vector<PersonId> victims;     ///< presumed ones too
    Certainty certainty = Certainty::Unverified; ///< of the surest incident
    std::map<Certainty, std::int64_t> sureness;  ///< incidents by how sure each is
    PartialDate first; ///< of the earliest and the latest dated incident
    PartialDate last;
};

struct Corridors {
    std::vector<Corridor> all; ///< most incidents first, then by key
    std::int64_t withoutWay = 0; ///< routes with fewer than two places
};

/// The corridors of the store, of the incidents listed (ascending) when there is a list. Throws
/// Cancelled.
Corridors corridorsOf(Store& store, CorridorLevel level,
    const std::optional<std::vector<IncidentId>>& incidents = std::nullopt,
    Progress& progress = silentProgress());

/// The stops a route has at a level, without repeating one: what makes its key.
std::vector<CorridorStop> stopsOf(const Route& route, CorridorLevel level);
/// "Nghệ An – Cầu Treo – Lào": a stop, or all of them, in words.
std::string label(const CorridorStop& stop, Language language);
std::string label(const Corridor& corridor, Language language);
/// The least and the most that was asked for one of its legs, by currency.
std::map<std::string, CorridorLeg::Fees> feesOf(const Corridor& corridor);

} // namespace tuyen
