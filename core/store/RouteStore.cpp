// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RouteStore.h"

#include "store/ShownWords.h"
#include "store/internal/Clusters.h"
#include "store/internal/Legs.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"

#include <algorithm>
#include <unordered_map>

namespace tuyen {

RouteStore::RouteStore(Store& store)
    : m_store(&store)
{
}

static std::vector<RouteLeg> shownLegs(const ShownWords& words, std::vector<RouteLeg> legs)
{
    for (auto& leg : legs) {
        leg.place.raw = words.of(std::move(leg.place.raw));
    }
    return legs;
}

Route shownRoute(Store& store, Route route)
{
    const ShownWords words(store);
    route.raw = words.of(std::move(route.raw));
    route.legs = shownLegs(words, std::move(route.legs));
    return route;
}

void RouteStore::forEach(
    const std::function<void(const RouteOfIncident&)>& take, Progress& progress) const
{
    constexpr std::size_t mostKept = 20'000;
    auto& codes = m_store->codes();
    const ShownWords words(*m_store);
    std::unordered_map<std::string, std::vector<RouteLeg>> known; // by their text
    auto row = m_store->connection().prepare(
        "SELECT r.id, r.label, r.incident, r.direction, r.legs, i.date_earliest, i.date_latest,"
        " i.date_precision, i.grade_source, i.grade_information"
        " FROM routes r JOIN incidents i ON i.id = r.incident ORDER BY r.id");
    const auto total = static_cast<std::uint64_t>(m_store->counts().routes);
    std::uint64_t done = 0;
    while (row.step()) {
        if (done++ % 1024 == 0) {
            progress.report("routes", done, total);
            checkpoint(progress);
        }
        RowReader reader(row, codes);
        RouteOfIncident one;
        one.route.id = RouteId(reader.number());
        one.route.raw = reader.text();
        one.route.incident = IncidentId(reader.number());
        one.route.direction = reader.code();
        auto text = reader.code();
        const auto found = known.find(text);
        if (found != known.end()) {
            one.route.legs = found->second;
        } else {
            one.route.legs = shownLegs(words, legsOf(text));
            if (known.size() < mostKept) {
                known.emplace(std::move(text), one.route.legs);
            }
        }
        reader.dateNumbers(one.date);
        one.grade = reader.grade();
        take(one);
    }
}

std::vector<std::pair<PersonId, Role>> RouteStore::people(
    std::span<const IncidentId> incidents) const
{
    auto& connection = m_store->connection();
    const Clusters clusters(connection);
    std::vector<std::pair<PersonId, Role>> found;
    auto row = connection.prepare("SELECT person, role FROM involvements WHERE incident = ?1");
    for (const auto incident : incidents) {
        row.reset();
        row.with(incident.value);
        while (row.step()) {
            found.emplace_back(
                PersonId(clusters.shownAs(row.integer(0))), static_cast<Role>(row.integer(1)));
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace tuyen
