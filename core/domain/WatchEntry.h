// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

using WatchId = Id<struct WatchTag>; ///< of their own table

/// Why somebody or something is watched, who answers for it, and until when. Nobody is watched for
/// ever: on the day after its review an entry has lapsed, unless it was renewed.
struct WatchEntry {
    WatchId id;
    EntityId entity;
    std::string ground; ///< why, in words
    std::string owner;  ///< who answers for it
    std::chrono::sys_days begun {};
    std::chrono::sys_days review {};
    std::optional<std::chrono::sys_days> ended; ///< taken off the list on that day
    friend bool operator==(const WatchEntry&, const WatchEntry&) = default;
};

enum class WatchState : std::uint8_t { Standing, Lapsed, Ended };
/// "standing", "lapsed", "ended"
std::string_view name(WatchState state);
WatchState stateOf(const WatchEntry& entry, std::chrono::sys_days today);
/// Days until it lapses; 0 on the day of its review, below 0 since.
int daysLeft(const WatchEntry& entry, std::chrono::sys_days today);

} // namespace tuyen
