// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tuyen {

/// Time comes in from outside, so that a test can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    virtual std::int64_t nowMs() const = 0; ///< UTC, milliseconds since 1970-01-01
};

const Clock& systemClock();

/// "2026-11-21T09:47:05Z"
std::string isoUtc(std::int64_t ms);

} // namespace tuyen
