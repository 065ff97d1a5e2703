// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "links/LinkGraph.h"
#include "store/LinkStore.h"
#include "store/Store.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// Where a dated thing stands in the picture, from the top.
enum class TimelineLane : std::uint8_t { Incidents, Crossings, Calls, Links };
inline constexpr int timelineLanes = 4;
std::string_view name(TimelineLane lane); ///< "incidents", "crossings", "calls", "links"

/// One dated thing. What is known to a month is a span of that month, never a day of it.
struct TimelineMark {
    TimelineLane lane = TimelineLane::Links;
    EntityId thing;   ///< the incident or route, or what the link leads to
    LinkKey key;      ///< the line it rests on; row 0: the thing itself
    std::string kind; ///< of that line; of a leg its kind: "crossing", "transit" …
    std::string label;
    bool isProtected = false; ///< the label is a pseudonym
    std::chrono::sys_days first {};
    std::chrono::sys_days last {}; ///< the same day where the day is known
    bool isEstimated = false;      ///< a span, "about", or the day of another thing
    bool isOpen = false;           ///< began then, and of its end nothing is said
    Certainty certainty = Certainty::Unverified;
    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

/// All dated things of a person, a ring, a route, or of a chart: by lane, then by first day.
struct Timeline {
    std::vector<TimelineMark> marks;
    std::int64_t undated = 0; ///< things that have no date
    bool isCut = false;       ///< there were more than were asked for
    std::optional<std::pair<std::chrono::sys_days, std::chrono::sys_days>> span() const;
};

/// Of a person (all merged records), a ring (its members), a route, an identifier (who used it), an
/// incident. At most `marksAtMost` of them. Empty for what is not in the store. Throws Cancelled.
Timeline timelineOf(Store& store, EntityId subject, std::size_t marksAtMost = 5'000,
    Progress& progress = silentProgress());
/// Of a part of the network: its incidents, the ways taken over a border, its stated links. Other
/// links of incidents are as dated as those, and not told twice. `isShown`: only what lies among
/// these nodes.
Timeline timelineOf(
    const LinkGraph& graph, const std::function<bool(EntityId)>& isShown = {});

} // namespace tuyen
