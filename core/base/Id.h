// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace tuyen {

/// The row number of one kind of thing. Two kinds are two types: mixing them does not compile.
/// 0 means "none".
template <class Tag> struct Id {
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t v)
        : value(v)
    {
    }
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace tuyen

template <class Tag> struct std::hash<tuyen::Id<Tag>> {
    std::size_t operator()(tuyen::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t> {}(id.value);
    }
};
