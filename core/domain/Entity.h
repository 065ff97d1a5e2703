// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// Stored as these numbers: add at the end, never renumber.
enum class EntityKind : std::uint8_t {
    Incident = 1,
    Person = 2,
    Organisation = 3,
    Identifier = 4,
    Place = 5,
    Route = 6
};

/// "incident", "person", "organisation", "identifier", "place", "route": the names used in JSON.
std::string_view name(EntityKind kind);

/// What every linkable thing has. For a person the label is the name as written: show it only
/// through a disclosure (victims appear under their pseudonym).
struct Entity {
    EntityId id;
    EntityKind kind = EntityKind::Incident;
    std::string label;
    std::string code; ///< the identifier the source file gave, as written
    BatchId batch; ///< the import that made it; none: made by hand
    SourceRowId origin; ///< the row it was first read from
};

} // namespace tuyen
