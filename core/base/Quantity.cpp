// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Quantity.h"

#include <array>

namespace tuyen {

std::string_view name(Qualifier qualifier)
{
    static constexpr std::array<std::string_view, 8> names { "exact", "almost", "over", "about",
        "range", "at-least", "at-most", "below" };
    const auto at = std::size_t(qualifier);
    return at < names.size() ? names[at] : names[0];
}

} // namespace tuyen
