// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WatchEntry.h"

namespace tuyen {

std::string_view name(WatchState state)
{
    return state == WatchState::Standing ? "standing"
        : state == WatchState::Lapsed    ? "lapsed"
                                         : "ended";
}

WatchState stateOf(const WatchEntry& entry, std::chrono::sys_days today)
{
    if (entry.ended) {
        return WatchState::Ended;
    }
    return today > entry.review ? WatchState::Lapsed : WatchState::Standing;
}

int daysLeft(const WatchEntry& entry, std::chrono::sys_days today)
{
    return static_cast<int>((entry.review - today).count());
}

} // namespace tuyen
