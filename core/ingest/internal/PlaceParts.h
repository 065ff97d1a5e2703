// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Place.h"

namespace tuyen {

/// Adds what a reading knows to what is known so far; what is known stays.
void addParts(PlaceMention& place, const PlaceMention& from);

/// Whether unit, candidates, country or gate are known.
bool isResolved(const PlaceMention& place);

/// Whose border an incident concerns: the gate says it surely, then the country people were taken
/// to, then a unit with one neighbour only. Empty for a unit with two, which stays open.
std::string neighbourOf(const RowDraft& draft);

} // namespace tuyen
