// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/IncidentCube.h"

#include "store/SearchStore.h"
#include "trends/internal/CubeBuilder.h"
#include "trends/internal/CubeFilter.h"
#include "trends/internal/Units.h"

#include <algorithm>
#include <numeric>

namespace tuyen {

static std::uint64_t maskOf(
    const std::vector<std::string>& codes, const std::vector<std::string_view>& all)
{
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::find(codes.begin(), codes.end(), all[i]) != codes.end()) {
            mask |= std::uint64_t { 1 } << i;
        }
    }
    return mask;
}

CubeFilter::CubeFilter(
    const IncidentCube& cube, const Filter& filter, const std::vector<IncidentId>* textMatches)
    : m_cube(cube)
{
    const auto activate = [this](Part part, bool isActive) { m_active |= isActive ? part : 0U; };
    activate(Neighbours, !filter.neighbours.empty());
    for (const auto& neighbour : filter.neighbours) {
        m_neighbours |= neighbourBit(neighbour);
    }
    activate(Forms, !filter.forms.empty());
    m_forms = maskOf(filter.forms, formCodes());
    activate(Channels, !filter.channels.empty());
    m_channels = maskOf(filter.channels, channelCodes());
    activate(Roles, !filter.roles.empty());
    for (const Role role : filter.roles) {
        m_roles |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
    }
    activate(Years, !filter.years.empty() || filter.yearUnknown);
    m_years.assign(1, filter.yearUnknown ? 1 : 0);
    for (const int year : filter.years) {
        if (year > 0 && year <= std::numeric_limits<std::int16_t>::max()) {
            m_years.resize(std::max(m_years.size(), static_cast<std::size_t>(year) + 1));
            m_years[static_cast<std::size_t>(year)] = 1;
        }
    }
    activate(Statuses, !filter.statuses.empty());
    for (std::size_t i = 0; i < statusCodes().size(); ++i) {
        m_statuses[i + 1]
            = std::find(filter.statuses.begin(), filter.statuses.end(), statusCodes()[i])
            != filter.statuses.end();
    }
    activate(Grades, !filter.grades.empty());
    for (std::size_t i = 0; i < gradeNames.size(); ++i) {
        m_grades[i] = std::find(filter.grades.begin(), filter.grades.end(), gradeNames[i])
            != filter.grades.end();
    }
    readUnits(filter);
    readRest(filter, textMatches);
}

void CubeFilter::readUnits(const Filter& filter)
{
    const Units& units = Units::standard();
    const bool byStrip = filter.provincesBy == Basis::Strip;
    m_unitColumn = byStrip ? &m_cube.strip : &m_cube.unit;
    m_active |= !filter.provinces.empty() || filter.provinceUnknown ? Provinces : 0U;
    m_units[0] = filter.provinceUnknown;
    const auto isNamed = [&filter](const std::string& code) {
        return std::find(filter.provinces.begin(), filter.provinces.end(), code)
            != filter.provinces.end();
    };
    for (std::uint8_t unit = 1; unit <= units.count(); ++unit) {
        const bool itself = isNamed(units.code(unit));
        const bool today = isNamed(units.code(units.today(unit)));
        m_units[unit] = !filter.provincesBy      ? itself || today
            : filter.provincesBy == Basis::Today ? today
                                                 : itself;
        m_borders[unit]
            = units.isBorder(filter.provincesBy == Basis::Today ? units.today(unit) : unit);
    }
}

void CubeFilter::readRest(const Filter& filter, const std::vector<IncidentId>* textMatches)
{
    m_hasDays = filter.from || filter.to;
    m_from = filter.from ? dayNumber(*filter.from) : m_from;
    m_to = filter.to ? dayNumber(*filter.to) : m_to;
    m_borderOnly = filter.borderOnly;
    for (const BatchId batch : filter.batches) {
        m_batches.push_back(static_cast<std::int32_t>(batch.value));
    }
    if (textMatches) {
        m_text.assign(m_cube.size(), 0);
        auto at = m_cube.ids.begin();
        for (const IncidentId id : *textMatches) {
            at = std::lower_bound(at, m_cube.ids.end(), id.value);
            if (at == m_cube.ids.end()) {
                break;
            }
            if (*at == id.value) {
                m_text[static_cast<std::size_t>(at - m_cube.ids.begin())] = 1;
            }
        }
    }
    m_active |= m_hasDays || m_borderOnly || !m_batches.empty() || textMatches ? Rest : 0U;
}

bool CubeFilter::failsRest(std::size_t i) const
{
    const IncidentCube& c = m_cube;
    if (!m_text.empty() && m_text[i] == 0) {
        return true;
    }
    if (m_hasDays
        && (c.earliest[i] > c.latest[i] || c.latest[i] < m_from || c.earliest[i] > m_to)) {
        return true;
    }
    if (m_borderOnly && !m_borders[(*m_unitColumn)[i]]) {
        return true;
    }
    return !m_batches.empty()
        && std::find(m_batches.begin(), m_batches.end(), c.batch[i]) == m_batches.end();
}

Selection select(
    const IncidentCube& cube, const Filter& filter, const std::vector<IncidentId>* textMatches)
{
    const CubeFilter test(cube, filter, textMatches);
    Selection kept(cube.size());
    if (test.isOpen()) {
        std::iota(kept.begin(), kept.end(), 0U);
        return kept;
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < cube.size(); ++i) {
        // Written always, kept only when nothing failed: no branch to mispredict.
        kept[count] = static_cast<std::uint32_t>(i);
        count += test.failed(i) == 0 ? 1U : 0U;
    }
    kept.resize(count);
    return kept;
}

Selection select(const IncidentCube& cube, const Filter& filter, Store& store)
{
    if (filter.text.empty()) {
        return select(cube, filter, nullptr);
    }
    const auto found = SearchStore(store).incidentsMatching(filter.text);
    return select(cube, filter, &found);
}

SelectionTotals totals(const IncidentCube& cube, const Selection& selection)
{
    SelectionTotals sums;
    sums.incidents = static_cast<std::int64_t>(selection.size());
    for (const auto i : selection) {
        sums.suspects += std::max(cube.suspects[i], 0);
        sums.victims += std::max(cube.victims[i], 0);
        sums.presumedVictims += std::max(cube.presumedVictims[i], 0);
        sums.personTimes += std::max(cube.personTimes[i], 0);
    }
    return sums;
}

} // namespace tuyen
