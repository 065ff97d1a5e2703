// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/CellMemory.h"

#include <algorithm>
#include <set>

namespace tuyen {

static constexpr std::size_t mostRemembered = 20'000;

CellMemory::CellMemory()
{
    std::set<std::chrono::sys_days> changes;
    for (const auto& province : Gazetteer::standard().provinces()) {
        if (province.from) {
            changes.insert(*province.from);
        }
        if (province.to) {
            changes.insert(*province.to + std::chrono::days { 1 });
        }
    }
    m_changes.assign(changes.begin(), changes.end());
}

const DateReading& CellMemory::date(std::string_view text, const DateHints& hints) const
{
    m_key.assign(text);
    m_key += char(1 + int(hints.order == DateOrder::MonthFirst) + 2 * int(hints.isBirth));
    m_key += std::to_string(hints.yearHint);
    const auto found = m_dates.find(m_key);
    if (found != m_dates.end()) {
        return found->second;
    }
    if (m_dates.size() >= mostRemembered) {
        m_dates.clear();
    }
    return m_dates.emplace(m_key, parseDate(text, hints)).first->second;
}

void CellMemory::appendPeriod(std::string& key, const PartialDate& on) const
{
    key += '\x1F';
    if (!on.isKnown()) {
        return;
    }
    for (const auto day : { on.earliest, on.latest }) {
        const auto period = std::ranges::upper_bound(m_changes, day) - m_changes.begin();
        key += char('A' + period);
    }
}

std::shared_ptr<const Route> CellMemory::route(std::string& key, const PartialDate& on) const
{
    appendPeriod(key, on);
    const auto found = m_routes.find(key);
    return found == m_routes.end() ? nullptr : found->second;
}

void CellMemory::keepRoute(const std::string& key, std::shared_ptr<const Route> route) const
{
    if (m_routes.size() >= mostLegs) {
        m_routes.clear();
    }
    m_routes.emplace(key, std::move(route));
}

template <class Read>
const PlaceReading& CellMemory::remembered(
    Places& places, std::string_view text, const PartialDate& on, Read read) const
{
    m_key.assign(text);
    appendPeriod(m_key, on);
    const auto found = places.find(m_key);
    if (found != places.end()) {
        return found->second;
    }
    if (places.size() >= mostRemembered) {
        places.clear();
    }
    auto reading = read();
    return places.emplace(m_key, std::move(reading)).first->second;
}

const PlaceReading& CellMemory::province(std::string_view text, const PartialDate& on) const
{
    return remembered(m_provinces, text, on, [&] { return m_resolver.province(text, on); });
}

const PlaceReading& CellMemory::place(std::string_view text, const PartialDate& on) const
{
    return remembered(m_places, text, on, [&] { return m_resolver.place(text, on); });
}

const PlaceReading& CellMemory::gate(std::string_view text, const PartialDate& on) const
{
    return remembered(m_gates, text, on, [&] { return m_resolver.gate(text, on); });
}

const PlaceReading& CellMemory::country(std::string_view text) const
{
    return remembered(m_countries, text, {}, [&] { return m_resolver.country(text); });
}

} // namespace tuyen
