// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <set>
#include <string_view>

// The names of the protected by hashes of their words, so that a text that is about to be shown is
// asked for a few of them and not held against all (tables hidden_names and hidden_beginnings). What
// is there is held against the person before anything is hidden: what nobody is called any longer
// may stay.
namespace tuyen {

/// Of a whole name, or of the first two words of one, folded, a blank between them.
std::int64_t hashOfName(std::string_view words);

/// Those of them that are protected, with all records that are the same person.
void hideNamesOf(sql::Connection& connection, const std::set<std::int64_t>& people);
/// Whoever this import made, or found to be in need of protection.
void hideNamesOfImport(sql::Connection& connection, BatchId batch);
/// How many names of the protected are not there: none, unless something went wrong.
std::int64_t countUnhidden(sql::Connection& connection);

} // namespace tuyen
