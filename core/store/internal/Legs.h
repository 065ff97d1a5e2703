// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Route.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The legs of a route as they lie in its row: a JSON list of objects with short keys, what is
/// empty left out. docs/data-model.md has the keys.
std::string legsText(const std::vector<RouteLeg>& legs);
/// Whether they say nothing but places of the reference tables: such legs many routes have.
bool areOfReference(const std::vector<RouteLeg>& legs);
/// Throws Error "store.damaged" when it is no such text.
std::vector<RouteLeg> legsOf(std::string_view text);

} // namespace tuyen
