// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"

namespace tuyen {

/// Adds what a reading knows to what is known so far; what is known stays.
void addParts(PlaceMention& place, const PlaceMention& from);

/// Whether unit, candidates, country or gate are known.
bool isResolved(const PlaceMention& place);

} // namespace tuyen
