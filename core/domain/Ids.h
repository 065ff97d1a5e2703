// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tuyen {

/// One id space: every id below that names an entity is a row of `entities`, so a graph node, a
/// journal line, a footnote and a merge all speak of the same number.
using EntityId = Id<struct EntityTag>;
using IncidentId = Id<struct IncidentTag>;
using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using IdentifierId = Id<struct IdentifierTag>;
using PlaceId = Id<struct PlaceTag>;
using RouteId = Id<struct RouteTag>;

/// These number rows of their own tables.
using InvolvementId = Id<struct InvolvementTag>;
using LinkId = Id<struct LinkTag>;
using BatchId = Id<struct BatchTag>;
using SourceId = Id<struct SourceTag>;
using SourceRowId = Id<struct SourceRowTag>;
using QuarantineId = Id<struct QuarantineTag>;

/// Any subject as the entity it is.
template <class Tag> constexpr EntityId entity(Id<Tag> id) { return EntityId { id.value }; }

} // namespace tuyen
