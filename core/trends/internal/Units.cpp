// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/internal/Units.h"

#include "base/PartialDate.h"
#include "gazetteer/Gazetteer.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <tuple>

namespace tuyen {

std::uint8_t neighbourBit(std::string_view country)
{
    for (std::size_t i = 0; i < neighbourCodes.size(); ++i) {
        if (neighbourCodes[i] == country) {
            return static_cast<std::uint8_t>(1U << i);
        }
    }
    return 0;
}

const Units& Units::standard()
{
    static const Units units;
    return units;
}

Units::Units()
    : m_codes(1)
{
    const auto provinces = Gazetteer::standard().provinces();
    if (provinces.size() > 254) {
        throw std::logic_error("more provinces than a byte can number");
    }
    m_count = static_cast<std::uint8_t>(provinces.size());
    for (std::uint8_t unit = 1; unit <= m_count; ++unit) {
        const Province& province = provinces[unit - 1U];
        m_codes.push_back(province.code);
        m_index.emplace(province.code, unit);
        for (const auto& neighbour : province.neighbours) {
            m_neighbours[unit] |= neighbourBit(neighbour);
        }
        m_isNew[unit] = province.from && *province.from == mergerDay;
        m_lastDay[unit]
            = province.to ? dayNumber(*province.to) : std::numeric_limits<std::int32_t>::max();
    }
    findSuccessors();
    findBefore();
    findOrder();
}

std::uint8_t Units::indexOf(std::string_view code) const
{
    const auto it = m_index.find(code);
    return it == m_index.end() ? std::uint8_t { 0 } : it->second;
}

void Units::findSuccessors()
{
    const auto provinces = Gazetteer::standard().provinces();
    for (std::uint8_t unit = 1; unit <= m_count; ++unit) {
        m_next[unit] = indexOf(provinces[unit - 1U].successor);
    }
    for (std::uint8_t unit = 1; unit <= m_count; ++unit) {
        auto at = unit;
        while (m_next[at] != 0 && m_next[at] != at) {
            at = m_next[at];
        }
        m_today[unit] = at;
    }
}

void Units::findBefore()
{
    const auto lastDayBefore = dayNumber(mergerDay) - 1;
    for (std::uint8_t unit = 1; unit <= m_count; ++unit) {
        if (!m_isNew[unit]) {
            m_before[unit] = ofDay(unit, lastDayBefore);
            continue;
        }
        std::uint8_t border = 0;
        int borders = 0;
        for (std::uint8_t old = 1; old <= m_count; ++old) {
            if (!m_isNew[old] && m_lastDay[old] == lastDayBefore && m_today[old] == unit
                && isBorder(old)) {
                border = old;
                ++borders;
            }
        }
        m_before[unit] = borders == 0 ? unit : borders == 1 ? border : std::uint8_t { 0 };
    }
}

std::uint8_t Units::ofDay(std::uint8_t unit, std::int32_t earliest) const
{
    while (unit != 0 && m_lastDay[unit] < earliest && m_next[unit] != 0 && m_next[unit] != unit) {
        unit = m_next[unit];
    }
    return unit;
}

void Units::findOrder()
{
    const auto provinces = Gazetteer::standard().provinces();
    m_ordered.resize(m_count);
    std::iota(m_ordered.begin(), m_ordered.end(), std::uint8_t { 1 });
    const auto key = [&](std::uint8_t unit) {
        const Province& province = provinces[unit - 1U];
        const int country = std::countr_zero(static_cast<unsigned>(m_neighbours[unit]) | 8U);
        return std::tuple(
            country, country == 0 ? -province.centre.lon : -province.centre.lat, unit);
    };
    std::sort(m_ordered.begin(), m_ordered.end(),
        [&](std::uint8_t a, std::uint8_t b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < m_ordered.size(); ++i) {
        m_rank[m_ordered[i]] = static_cast<std::uint8_t>(i);
    }
    m_rank[0] = 255;
}

} // namespace tuyen
