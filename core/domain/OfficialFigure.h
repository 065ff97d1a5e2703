// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/PartialDate.h"
#include "base/Quantity.h"
#include "domain/Place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

using OfficialFigureId = Id<struct OfficialFigureTag>; ///< of their own table

/// What a number of a source counts. Never added to each other. Stored as these numbers: add at the
/// end, never renumber.
enum class CountUnit : std::uint8_t {
    Incidents,
    Victims,
    PresumedVictims,
    VictimsAndPresumed,
    Suspects,
    PersonTimes,
    Minors,
    Females,
    People, ///< whom the text gives no role: kept in words only
    Sessions,
    Leaflets,
    Classes,
    Staff
};
inline constexpr int countUnits = 13;

/// "incidents", "victims", "presumed-victims", "victims-and-presumed", "suspects", "person-times",
/// "minors", "female-victims", "people", "sessions", "leaflets", "classes", "staff"
std::string_view name(CountUnit unit);
std::optional<CountUnit> countUnitFromName(std::string_view name);

/// A total somebody published, kept beside the store's own records: no incident, and never counted
/// as one.
struct OfficialFigure {
    OfficialFigureId id;
    CountUnit unit = CountUnit::Incidents;
    Quantity quantity;  ///< always with a value
    PartialDate period; ///< unknown: the source does not say
    PlaceMention area;  ///< a unit of the period, or a country; empty: the source does not say
    std::string publisher; ///< as the source names it; empty: only the file is known
    std::string label;     ///< what is counted, in the words of the source
    bool isPart = false;   ///< it counts a part of what its unit counts; the label says which
    std::string raw;       ///< the cell or the words the number was read from
    int column = -1;       ///< of its row, from 0; -1: a text
    /// Of unit, period, area, value, label and publisher (else the file): the same figure again has
    /// the same.
    std::uint64_t fingerprint = 0;

    friend bool operator==(const OfficialFigure&, const OfficialFigure&) = default;
};

/// The fingerprint of a figure; `file` is the name of its file. Labels and publishers are compared
/// without case and marks.
std::uint64_t fingerprintOf(const OfficialFigure& figure, std::string_view file);

} // namespace tuyen
