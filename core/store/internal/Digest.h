// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "store/internal/Codes.h"
#include "store/internal/Sql.h"

#include <string>

namespace tuyen {

/// SHA-256, hex, over the entities and all that belongs to them, in the order of their ids. An id
/// is written as its place in that order, so numbers that imports taken back still hold make no
/// difference; batches, origins and pseudonyms, which depend on what was there before, are left
/// out. docs/data-model.md gives the format.
std::string contentDigest(sql::Connection& connection, Codes& codes, Progress& progress);

} // namespace tuyen
