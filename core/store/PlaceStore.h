// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Place.h"
#include "store/Store.h"

#include <optional>
#include <string_view>

namespace tuyen {

/// Places that are things of their own: houses, compounds, meeting points.
class PlaceStore {
public:
    explicit PlaceStore(Store& store);

    std::optional<Place> find(PlaceId id) const;
    /// Through the journal, one undo step each; code, batch and origin stay what they were. Throws
    /// Error "place.no-name", "place.gone".
    PlaceId add(const Place& place, std::string_view reason = {});
    void update(const Place& place, std::string_view reason = {});

private:
    Store* m_store;
};

} // namespace tuyen
