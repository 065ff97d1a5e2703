// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Filter.h"
#include "store/IncidentStore.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tuyen {

/// The columns that filters and trends need, packed, one entry an incident, in id order. Built once from
/// the store; a filter and a group-by over a million incidents is one pass over a few megabytes.
/// A million incidents take about 75 MB.
class IncidentCube {
public:
    static std::shared_ptr<const IncidentCube> build(const Store& store, Progress& progress = silentProgress());

    /// The same from facts at hand: a test needs no store. Ascending ids.
    static std::shared_ptr<const IncidentCube> build(std::span<const IncidentFacts> facts);

    std::size_t size() const { return ids.size(); }
    std::int64_t changeNumber = 0; ///< of the store when this was built

    std::vector<std::int64_t> ids;
    std::vector<std::int32_t> earliest; ///< day numbers; unknown date: earliest > latest
    std::vector<std::int32_t> latest;
    std::vector<std::int16_t> year; ///< 0: unknown
    std::vector<std::uint8_t> unit; ///< of the day; index into Gazetteer::provinces() + 1; 0: unknown
    /// Of the 63 units of before the merger; a new inland unit stays itself; 0: unknown, or a new unit with two
    /// border units of before and nothing that says which.
    std::vector<std::uint8_t> strip;
    std::vector<std::uint8_t> neighbours; ///< bit 0 CN, 1 LA, 2 KH: stated, else those of the unit
    std::vector<std::uint64_t> forms; ///< bit n: n-th exploitation term of the vocabulary
    std::vector<std::uint64_t> channels; ///< bit n: n-th recruitment_channel term
    std::vector<std::uint8_t> roles; ///< bit (1 << Role): such a person, or a count above 0
    std::vector<std::uint8_t> status; ///< index into the case_status terms + 1; 0: unknown
    std::vector<std::int32_t> suspects, victims, presumedVictims, personTimes; ///< -1: not stated
    std::vector<char> gradeSource;
    std::vector<std::int8_t> gradeInformation;
    std::vector<std::int32_t> batch;
};

/// Positions in the cube, ascending.
using Selection = std::vector<std::uint32_t>;

/// What a filter leaves. An incident without a date is not "from" or "to" any day. Filter::text needs the store's search; pass the ids it found (ascending), or
/// nullptr when the filter has no text.
Selection select(const IncidentCube& cube, const Filter& filter, const std::vector<IncidentId>* textMatches);
/// The same, asking the store for the text.
Selection select(const IncidentCube& cube, const Filter& filter, Store& store);

enum class SortColumn : std::uint8_t { Id, Date, Province, Neighbour, Suspects, Victims, PresumedVictims, PersonTimes, Status, Grade };
struct SortKey {
    SortColumn column = SortColumn::Date;
    bool isDescending = false;
    bool operator==(const SortKey&) const = default;
};
/// The ids of a selection in table order: by the first key, its ties by the second (columns are told apart; more
/// than two are not looked at), then by date, then id.
std::vector<IncidentId> sorted(const IncidentCube& cube, const Selection& selection, std::span<const SortKey> keys);
/// By one column.
std::vector<IncidentId> sorted(const IncidentCube& cube, const Selection& selection, SortColumn by, bool descending);

struct FacetValue {
    std::string value; ///< code
    std::int64_t count = 0;
};
/// Counts of each value of a facet, under all other parts of the filter.
struct Facets {
    std::vector<FacetValue> neighbours;
    std::vector<FacetValue> forms;
    std::vector<FacetValue> channels;
    std::vector<FacetValue> roles; ///< victim, presumed-victim, suspect
    std::vector<FacetValue> grades; ///< "A-B", "C-D", "E-F", "" (not graded)
    std::vector<FacetValue> years;
    std::vector<FacetValue> provinces;
    std::vector<FacetValue> statuses;
};
Facets facets(const IncidentCube& cube, const Filter& filter, const std::vector<IncidentId>* textMatches);

/// Sums of a selection, each unit apart.
struct SelectionTotals {
    std::int64_t incidents = 0;
    std::int64_t suspects = 0, victims = 0, presumedVictims = 0, personTimes = 0;
};
SelectionTotals totals(const IncidentCube& cube, const Selection& selection);

} // namespace tuyen
