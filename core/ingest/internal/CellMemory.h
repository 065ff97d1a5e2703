// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Route.h"
#include "gazetteer/PlaceResolver.h"
#include "text/DateText.h"
#include "text/PersonName.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Readings of cells that were read before. Dates, places and countries of a table are the same few
/// thousand words over and over: looking them up costs a tenth of reading them again.
class CellMemory {
public:
    CellMemory();

    const DateReading& date(std::string_view text, const DateHints& hints) const;
    const PlaceReading& province(std::string_view text, const PartialDate& on) const;
    const PlaceReading& place(std::string_view text, const PartialDate& on) const;
    const PlaceReading& gate(std::string_view text, const PartialDate& on) const;
    const PlaceReading& country(std::string_view text) const;

    /// The legs a route text names, made by `read` when it is met first.
    template <class Read>
    const std::vector<RouteLeg>& legs(
        const std::string& text, const PartialDate& on, Read read) const
    {
        std::string key = text;
        appendPeriod(key, on);
        auto found = m_legs.find(key);
        if (found == m_legs.end()) {
            if (m_legs.size() >= mostLegs) {
                m_legs.clear();
            }
            found = m_legs.emplace(std::move(key), read()).first;
        }
        return found->second;
    }

    /// A whole route by the cells it was read from, which `key` holds; null: not met yet.
    std::shared_ptr<const Route> route(std::string& key, const PartialDate& on) const;
    /// Under the key as route() left it.
    void keepRoute(const std::string& key, std::shared_ptr<const Route> route) const;

    const PlaceResolver& resolver() const { return m_resolver; }

private:
    using Places = std::unordered_map<std::string, PlaceReading>;
    template <class Read>
    const PlaceReading& remembered(
        Places& places, std::string_view text, const PartialDate& on, Read read) const;
    /// Which of the periods between changes of units a date lies in, as a short key.
    void appendPeriod(std::string& key, const PartialDate& on) const;

    PlaceResolver m_resolver;
    std::vector<std::chrono::sys_days> m_changes; ///< days on which a unit came into force or ended
    mutable std::unordered_map<std::string, DateReading> m_dates;
    static constexpr std::size_t mostLegs = 5'000;
    mutable std::unordered_map<std::string, std::vector<RouteLeg>> m_legs;
    mutable std::unordered_map<std::string, std::shared_ptr<const Route>> m_routes;
    mutable Places m_provinces, m_places, m_gates, m_countries;
    mutable std::string m_key;
};

} // namespace tuyen
