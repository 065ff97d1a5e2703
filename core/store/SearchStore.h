// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "store/Store.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

struct SearchHit {
    EntityId id;
    EntityKind kind = EntityKind::Incident;
    int tier = 3;        ///< 1: exact marks, 2: without tones, 3: folded
    std::string label;   ///< disclosure applied: a victim's pseudonym
    std::string context; ///< a short second line: place and date of an incident, number of
                         ///< incidents of a person
};

class SearchStore {
public:
    explicit SearchStore(Store& store);

    /// Best first. The last word matches as a prefix. A protected person is found by pseudonym
    /// only.
    std::vector<SearchHit> search(std::string_view words, int limit = 50) const;
    /// Ids of all incidents whose texts or people match, ascending: for a filter.
    std::vector<IncidentId> incidentsMatching(std::string_view words) const;
    /// Ids of everything of a kind whose own texts match, ascending; of merged records the one they
    /// are shown as.
    std::vector<EntityId> matching(std::string_view words, EntityKind kind) const;

private:
    Store* m_store;
};

} // namespace tuyen
