// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"
#include "store/BatchStore.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace tuyen {

/// A count of an incident that is of people named, as a column.
struct NamedCount {
    Role role;
    const char* column;
    Quantity Incident::* quantity;
};
std::span<const NamedCount> namedCounts();

/// Involvements an import added or brought back, by id.
struct AddedInvolvements {
    std::int64_t first = 0;
    std::int64_t last = -1;
};

/// Makes the counts of an incident that no source states those of the people it names by now. One
/// that nobody made so far begins with the first of them, where all its people are of `added`. No
/// count that is stated is changed; nothing happens where the number is of no incident.
void recountNamed(sql::Connection& connection, IncidentId incident, AddedInvolvements added = {});

/// Where more people are named in a role than the incident states; `named` answers for each role.
std::optional<MoreNamed> moreNamed(
    const Incident& incident, const std::function<std::int64_t(Role)>& named);
/// Of an incident of the store.
std::optional<MoreNamed> moreNamed(Store& store, IncidentId incident);

} // namespace tuyen
