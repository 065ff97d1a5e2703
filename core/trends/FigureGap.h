// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OfficialFigure.h"
#include "trends/IncidentCube.h"

#include <cstdint>
#include <optional>

namespace tuyen {

/// What the store itself counts where an official figure speaks, in the figure's unit.
struct FigureGap {
    std::int64_t inStore = 0; ///< of incidents surely within the figure's period and area
    /// Of incidents that may be within: their date or province is not known well enough.
    std::int64_t unsure = 0;
    std::int64_t unexplained = 0; ///< the figure's number less inStore; below 0: the store has more
    friend bool operator==(const FigureGap&, const FigureGap&) = default;
};

/// None where it cannot be computed: the store does not count that unit (sessions, leaflets …) or
/// only in sums that must not be made (victims and presumed victims together), the figure names no
/// period or
/// counts a part only, or its area is neither a unit of Viet Nam nor the whole country. An area is compared by
/// the unit of the day, or that of today which holds it; the whole country is every incident in one
/// of its units. The number compared is the one written, whatever its qualifier.
std::optional<FigureGap> gapOf(const IncidentCube& cube, const OfficialFigure& figure);

} // namespace tuyen
