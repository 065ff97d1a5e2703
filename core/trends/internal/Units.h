// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// The provinces as small numbers: 0 is unknown, n is Gazetteer::provinces()[n - 1]. A pass over a
/// million incidents then asks a table of 256 bytes what it would otherwise ask a map of words.
class Units {
public:
    static const Units& standard();

    std::uint8_t count() const { return m_count; }     ///< numbers run from 0 to count()
    std::uint8_t indexOf(std::string_view code) const; ///< 0: unknown
    const std::string& code(std::uint8_t unit) const { return m_codes[unit]; } ///< empty for 0

    /// The unit of today that holds it.
    std::uint8_t today(std::uint8_t unit) const { return m_today[unit]; }
    /// The unit of 30 June 2025: itself, what took its place by then; of a new unit the only border
    /// unit merged into it; a new inland unit stays itself; 0 where two border units became one.
    std::uint8_t before(std::uint8_t unit) const { return m_before[unit]; }
    bool isNew(std::uint8_t unit) const { return m_isNew[unit]; } ///< made on 1 July 2025
    /// The unit in force when the event happened: a name of before the merger, used after it,
    /// becomes the new one.
    std::uint8_t ofDay(std::uint8_t unit, std::int32_t earliest) const;

    std::uint8_t neighbours(std::uint8_t unit) const
    {
        return m_neighbours[unit];
    } ///< bit 0 CN, 1 LA, 2 KH
    bool isBorder(std::uint8_t unit) const { return m_neighbours[unit] != 0; }
    /// Place in the order of the border: China from east to west, Laos and Cambodia from north to
    /// south, inland from north to south, unknown last.
    std::uint8_t rank(std::uint8_t unit) const { return m_rank[unit]; }
    const std::vector<std::uint8_t>& inBorderOrder() const { return m_ordered; } ///< without 0

private:
    Units();
    void findSuccessors();
    void findBefore();
    void findOrder();

    std::uint8_t m_count = 0;
    std::vector<std::string> m_codes;
    std::unordered_map<std::string_view, std::uint8_t> m_index;
    std::array<std::uint8_t, 256> m_next {}, m_today {}, m_before {}, m_neighbours {}, m_rank {};
    std::array<bool, 256> m_isNew {};
    std::array<std::int32_t, 256> m_lastDay {};
    std::vector<std::uint8_t> m_ordered;
};

/// The country of a bit of a neighbour mask, and back.
inline constexpr std::array<std::string_view, 3> neighbourCodes { "CN", "LA", "KH" };
std::uint8_t neighbourBit(std::string_view country); ///< 0 for any other

} // namespace tuyen
