// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"
#include "domain/Person.h"
#include "domain/Route.h"
#include "store/Store.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// A route with what its incident says of when and how sure.
struct RouteOfIncident {
    Route route;
    PartialDate date; ///< without the words of the source
    Grade grade;
};

/// The route with its words as they may be shown (ShownWords), never to be written back.
Route shownRoute(Store& store, Route route);

/// The legs as the history has them, in Journal::history() under "legs". Throws Error
/// "store.damaged" when it is no such text.
std::vector<RouteLeg> legsOfHistory(std::string_view text);

/// The routes of all incidents.
class RouteStore {
public:
    explicit RouteStore(Store& store);

    std::optional<Route> find(RouteId id) const;
    /// Through the journal, one undo step each; code, batch and origin stay what they were,
    /// and an incident too: only a route of none can be given one.
    /// A route without words of a source gets the names of its places. Throws Error "route.no-legs" (a leg
    /// names a place), "route.no-currency" (a fee says in which money), "route.bad-fee" (below
    /// nothing), "route.gone", "incident.unknown".
    RouteId add(const Route& route, std::string_view reason = {});
    void update(const Route& route, std::string_view reason = {});
    void remove(RouteId id, std::string_view reason = {});

    /// In the order of their ids, one after the other, the words of places as they may be shown. Legs that come again are read once. Throws
    /// Cancelled.
    void forEach(const std::function<void(const RouteOfIncident&)>& take,
        Progress& progress = silentProgress()) const;
    /// Who was in these incidents (ascending), and in which role; merged persons by the id they are
    /// shown under. Ascending, each once.
    std::vector<std::pair<PersonId, Role>> people(std::span<const IncidentId> incidents) const;

private:
    Store* m_store;
};

} // namespace tuyen
