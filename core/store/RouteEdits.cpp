// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routes written by hand.
#include "store/RouteStore.h"

#include "base/Error.h"
#include "domain/Entity.h"
#include "gazetteer/Gazetteer.h"
#include "store/internal/Counters.h"
#include "store/internal/Edit.h"
#include "store/internal/Legs.h"
#include "store/internal/Rows.h"
#include "store/internal/Subjects.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

std::vector<RouteLeg> legsOfHistory(std::string_view text) { return legsOf(text); }

std::optional<Route> RouteStore::find(RouteId id) const
{
    auto row = m_store->connection().prepare("SELECT * FROM routes WHERE id = ?1");
    if (!row.with(id.value).step()) {
        return std::nullopt;
    }
    return readRoute(RowReader(row, m_store->codes()));
}

/// Its own words, else the name of what it was resolved to.
static std::string wordsOf(const PlaceMention& place)
{
    const auto& gazetteer = Gazetteer::standard();
    if (!place.raw.empty()) {
        return place.raw;
    }
    if (const auto* gate = gazetteer.gate(place.gate)) {
        return gate->nameVi;
    }
    if (!place.unit.empty()) {
        return gazetteer.provinceName(place.unit, Language::Vietnamese);
    }
    const auto* country = gazetteer.country(place.country);
    return country != nullptr ? country->nameVi : place.commune;
}

static std::string wordsOf(const std::vector<RouteLeg>& legs)
{
    std::string words;
    for (const auto& leg : legs) {
        const auto place = wordsOf(leg.place);
        words += (words.empty() || place.empty() ? "" : " – ") + place;
    }
    return words;
}

/// A route that came without an incident may be kept so.
static void check(Store& store, const Route& route, bool needsIncident)
{
    if (route.legs.empty()
        || std::ranges::any_of(
            route.legs, [](const RouteLeg& leg) { return leg.place.isEmpty(); })) {
        throw Error("route.no-legs");
    }
    for (const auto& leg : route.legs) {
        if (leg.fee && leg.currency.empty()) {
            throw Error("route.no-currency");
        }
        if (leg.fee && *leg.fee < 0) {
            throw Error("route.bad-fee");
        }
    }
    auto incident = store.connection().prepare("SELECT 1 FROM incidents WHERE id = ?1");
    if ((needsIncident || route.incident) && !incident.with(route.incident.value).step()) {
        throw Error("incident.unknown", { { "id", std::to_string(route.incident.value) } });
    }
}

static void write(Store& store, Edit& edit, Route route, bool needsIncident)
{
    check(store, route, needsIncident);
    const auto id = route.id.value;
    edit.touch("routes", id, entity(route.id), entity(route.incident));
    route.raw = trimmed(route.raw);
    if (route.raw.empty()) {
        route.raw = wordsOf(route.legs);
    }
    const auto code = codeOf(store, "routes", id);
    const auto head = headOf(store, "routes", id, route.raw, code);
    auto replace = store.connection().prepare(
        "INSERT OR REPLACE INTO routes VALUES(" + placeholders(routeColumns) + ")");
    writeRoute(RowWriter(replace, store.codes()), head, route.incident, route,
        legsText(route.legs));
}

RouteId RouteStore::add(const Route& draft, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    Route route = draft;
    route.id = RouteId(Counters(m_store->connection()).draw(counter::next("entities")));
    write(*m_store, edit, route, true);
    edit.commit();
    return route.id;
}

void RouteStore::update(const Route& changed, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    const auto known = find(changed.id);
    if (!known) {
        throw Error("route.gone", { { "id", std::to_string(changed.id.value) } });
    }
    Route route = changed;
    route.incident = known->incident ? known->incident : changed.incident;
    write(*m_store, edit, route, false);
    edit.commit();
}

void RouteStore::remove(RouteId id, std::string_view reason)
{
    Edit edit(*m_store, "edit", reason);
    const auto known = find(id);
    if (!known) {
        throw Error("route.gone", { { "id", std::to_string(id.value) } });
    }
    removeMentions(*m_store, edit, entity(id));
    edit.remove("routes", id.value, entity(id), entity(known->incident));
    edit.commit();
}

} // namespace tuyen
