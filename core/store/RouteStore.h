// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"
#include "domain/Person.h"
#include "domain/Route.h"
#include "store/Store.h"

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace tuyen {

/// A route with what its incident says of when and how sure.
struct RouteOfIncident {
    Route route;
    PartialDate date; ///< without the words of the source
    Grade grade;
};

/// The routes of all incidents.
class RouteStore {
public:
    explicit RouteStore(Store& store);

    /// In the order of their ids, one after the other. Legs that come again are read once. Throws
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
