// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <chrono>
#include <cstdio>

namespace tuyen {

const Clock& systemClock()
{
    struct System final : Clock {
        std::int64_t nowMs() const override
        {
            using namespace std::chrono;
            return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
        }
    };
    static const System clock;
    return clock;
}

std::string isoUtc(std::int64_t ms)
{
    using namespace std::chrono;
    const sys_seconds at { floor<seconds>(milliseconds(ms)) };
    const auto day = floor<days>(at);
    const year_month_day date { day };
    const hh_mm_ss time { at - day };
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
        int(time.minutes().count()), int(time.seconds().count()));
    return text;
}

} // namespace tuyen
