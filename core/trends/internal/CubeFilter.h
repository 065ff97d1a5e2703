// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/IncidentCube.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace tuyen {

/// Grades of the source are filtered and counted in pairs; the last is "not graded".
inline constexpr std::array<std::string_view, 4> gradeNames { "A-B", "C-D", "E-F", "" };
constexpr std::size_t gradeGroup(char source)
{
    return source >= 'A' && source <= 'F' ? static_cast<std::size_t>(source - 'A') / 2 : 3;
}

/// A filter turned into masks and small tables, so that one incident costs a few look-ups. Each
/// part of the filter is one bit: a facet counts what fails in no part but its own.
class CubeFilter {
public:
    enum Part : unsigned {
        Neighbours = 1,
        Forms = 2,
        Channels = 4,
        Roles = 8,
        Years = 16,
        Provinces = 32,
        Statuses = 64,
        Grades = 256,
        Rest = 128, ///< days, batches, text, border only: no facet of their own
    };

    CubeFilter(
        const IncidentCube& cube, const Filter& filter, const std::vector<IncidentId>* textMatches);

    bool isOpen() const { return m_active == 0; } ///< lets everything through
    /// The parts that the incident at `i` fails.
    unsigned failed(std::size_t i) const
    {
        const IncidentCube& c = m_cube;
        unsigned parts = 0;
        parts |= (m_active & Neighbours) != 0 && (c.neighbours[i] & m_neighbours) == 0 ? Neighbours
                                                                                       : 0U;
        parts |= (m_active & Forms) != 0 && (c.forms[i] & m_forms) == 0 ? Forms : 0U;
        parts |= (m_active & Channels) != 0 && (c.channels[i] & m_channels) == 0 ? Channels : 0U;
        parts |= (m_active & Roles) != 0 && (c.roles[i] & m_roles) == 0 ? Roles : 0U;
        parts |= (m_active & Years) != 0 && !hasYear(c.year[i]) ? Years : 0U;
        parts |= (m_active & Provinces) != 0 && !m_units[(*m_unitColumn)[i]] ? Provinces : 0U;
        parts |= (m_active & Statuses) != 0 && !m_statuses[c.status[i]] ? Statuses : 0U;
        parts |= (m_active & Grades) != 0 && !m_grades[gradeGroup(c.gradeSource[i])] ? Grades : 0U;
        parts |= (m_active & Rest) != 0 && failsRest(i) ? Rest : 0U;
        return parts;
    }

private:
    bool hasYear(std::int16_t year) const
    {
        return year >= 0 && static_cast<std::size_t>(year) < m_years.size()
            && m_years[static_cast<std::size_t>(year)];
    }
    bool failsRest(std::size_t i) const;
    void readUnits(const Filter& filter);
    void readRest(const Filter& filter, const std::vector<IncidentId>* textMatches);

    const IncidentCube& m_cube;
    unsigned m_active = 0;
    std::uint8_t m_neighbours = 0;
    std::uint8_t m_roles = 0;
    std::uint64_t m_forms = 0;
    std::uint64_t m_channels = 0;
    std::vector<char> m_years;
    const std::vector<std::uint8_t>* m_unitColumn = nullptr;
    std::array<bool, 256> m_units {};
    std::array<bool, 256> m_statuses {};
    std::array<bool, 4> m_grades {};
    bool m_hasDays = false;
    std::int32_t m_from = std::numeric_limits<std::int32_t>::min();
    std::int32_t m_to = std::numeric_limits<std::int32_t>::max();
    bool m_borderOnly = false;
    std::array<bool, 256> m_borders {};
    std::vector<std::int32_t> m_batches;
    std::vector<char> m_text; ///< one an incident, when the filter has words
};

} // namespace tuyen
