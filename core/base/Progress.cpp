// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Progress.h"

namespace tuyen {

Progress& silentProgress()
{
    struct Silent final : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return false; }
    };
    static Silent silent;
    return silent;
}

} // namespace tuyen
