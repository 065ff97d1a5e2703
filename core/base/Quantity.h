// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// How the source qualified a number. Stored as these numbers: add at the end, never renumber.
enum class Qualifier : std::uint8_t {
    Exact,
    Almost, ///< gần
    Over, ///< hơn, trên
    About, ///< khoảng
    Range,
    AtLeast, ///< ít nhất, không dưới, ≥
    AtMost, ///< tối đa, không quá, ≤
    Below ///< dưới
};

/// "exact", "almost", "over", "about", "range", "at-least", "at-most", "below": the names in JSON.
std::string_view name(Qualifier qualifier);

/// A count as the source gave it. What is counted is said by the field that holds it (victims,
/// person-times …), so counts of different things have no common sum.
struct Quantity {
    std::optional<std::int64_t> value; ///< the number written; the lower end of a range; none: unknown
    std::optional<std::int64_t> upper; ///< the upper end of a range
    Qualifier qualifier = Qualifier::Exact;
    std::string raw; ///< empty when it is just the number

    bool isKnown() const { return value.has_value(); }
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

} // namespace tuyen
