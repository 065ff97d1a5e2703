// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "store/Store.h"
#include "store/internal/Edit.h"
#include "store/internal/Sql.h"

#include <string>
#include <utility>
#include <vector>

// What the subject stores share.
namespace tuyen {

std::vector<Identifier> identifiersOf(Store& store, EntityId entity);
/// Removes what hangs on any entity: uses of identifiers, links, further evidence.
void removeMentions(Store& store, Edit& edit, EntityId entity);
/// The first two columns of every row; read out whole, because the rows are about to change.
std::vector<std::pair<std::int64_t, std::int64_t>> pairsOf(sql::Statement& statement);
/// The label of an entity as it may be shown: the pseudonym of the protected.
std::string shownLabel(Store& store, EntityId entity);

} // namespace tuyen
