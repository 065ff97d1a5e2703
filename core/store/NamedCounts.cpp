// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/NamedCounts.h"

#include "store/IncidentStore.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Sql.h"

#include <algorithm>
#include <array>
#include <string>

namespace tuyen {

static constexpr std::array counts {
    NamedCount { Role::Suspect, "suspects", &Incident::suspects },
    NamedCount { Role::Victim, "victims", &Incident::victims },
    NamedCount { Role::PresumedVictim, "presumed_victims", &Incident::presumedVictims },
};

std::span<const NamedCount> namedCounts() { return counts; }

namespace {

struct Named {
    std::int64_t all = 0;
    std::int64_t added = 0; ///< of these
};

}

static std::array<Named, counts.size()> namedIn(
    sql::Connection& connection, IncidentId incident, AddedInvolvements added)
{
    auto row = connection.prepare("SELECT role, count(*), sum(id BETWEEN ?2 AND ?3) FROM "
                                  "involvements WHERE incident = ?1 GROUP BY role");
    row.with(incident.value, added.first, added.last);
    std::array<Named, counts.size()> named;
    while (row.step()) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (row.integer(0) == int(counts[i].role)) {
                named[i] = { row.integer(1), row.integer(2) };
            }
        }
    }
    return named;
}

void recountNamed(sql::Connection& connection, IncidentId incident, AddedInvolvements added)
{
    auto row = connection.prepare("SELECT counted_by_name, suspects, victims, presumed_victims FROM "
                                  "incidents WHERE id = ?1");
    if (!row.with(incident.value).step()) {
        return;
    }
    const auto named = namedIn(connection, incident, added);
    auto by = row.integer(0);
    std::string changes;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto bit = std::int64_t(1) << int(counts[i].role);
        const bool isOurs = (by & bit) != 0;
        const auto column = int(i) + 1;
        const auto [all, ofThese] = named[i];
        const bool begins = row.isNull(column) && all > 0 && all == ofThese;
        if (!begins && (!isOurs || row.integer(column) == all)) {
            continue;
        }
        by = all > 0 ? by | bit : by & ~bit;
        changes += std::string(counts[i].column) + " = nullif(" + std::to_string(all) + ", 0), ";
    }
    row.reset();
    if (!changes.empty()) {
        connection
            .prepare("UPDATE incidents SET " + changes
                + "counted_by_name = nullif(?2, 0) WHERE id = ?1")
            .run(incident.value, by);
    }
}

std::optional<MoreNamed> moreNamed(
    const Incident& incident, const std::function<std::int64_t(Role)>& named)
{
    for (const auto& one : counts) {
        const auto& stated = incident.*one.quantity;
        Quantity found;
        found.value = stated.value && !incident.isCountedByName(one.role) ? named(one.role) : 0;
        if (stated.value && *found.value > *stated.value && !covers(found, stated)) {
            return MoreNamed { one.role, *stated.value, *found.value };
        }
    }
    return std::nullopt;
}

std::optional<MoreNamed> moreNamed(Store& store, IncidentId incident)
{
    const auto found = IncidentStore(store).find(incident);
    const auto named = namedIn(store.connection(), incident, {});
    return !found ? std::nullopt : moreNamed(*found, [&named](Role role) {
        const auto at = std::ranges::find(counts, role, &NamedCount::role) - counts.begin();
        return named.at(std::size_t(at)).all;
    });
}

} // namespace tuyen
