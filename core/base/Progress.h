// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tuyen {

/// Who listens to a long task. The task reports freely; a listener throttles. Stages are codes
/// ("read", "write", "index"), shown through the catalogue as "stage.<code>".
/// report() and isCancelled() may be called from any thread of the task.
class Progress {
public:
    virtual ~Progress() = default;
    virtual void report(std::string_view stage, std::uint64_t done, std::uint64_t total) = 0;
    virtual bool isCancelled() const = 0;
};

/// Thrown by checkpoint(): unwinds through the same destructors as a failure.
struct Cancelled { };

/// Throws Cancelled when the listener asked to stop.
inline void checkpoint(const Progress& progress)
{
    if (progress.isCancelled()) {
        throw Cancelled {};
    }
}

/// Nobody listens.
Progress& silentProgress();

} // namespace tuyen
