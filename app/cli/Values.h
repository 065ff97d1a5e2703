// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Console.h"

#include "base/Issue.h"
#include "base/PartialDate.h"
#include "domain/Batch.h"
#include "domain/Place.h"
#include "store/BatchStore.h"
#include "store/IncidentStore.h"

namespace tuyen::cli {

/// Values as the JSON of docs/cli.md, in one place.
Json json(const PartialDate& date);  ///< null when nothing is known, not even words
Json json(const Quantity& quantity); ///< the number or null
Json json(const RowCounts& counts);
Json json(const Issue& issue, const Console& console);
Json json(const Receipt& receipt, const Console& console);
Json json(const BatchSummary& batch);
Json json(const IncidentRow& row);
template <class Tag> Json json(Id<Tag> id) { return id ? Json(id.value) : Json(nullptr); }
Json textOrNull(const std::string& text);

/// Where something was, in words: gate, village, commune, district; empty when only the province is
/// known.
std::string placeWords(const PlaceMention& place);
std::string percent(double share); ///< "93 %"

} // namespace tuyen::cli
