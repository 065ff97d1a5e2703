// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// Counts of people below this are not printed: 0 internal, 11 partner and public.
int smallestShown(Profile profile);

/// What of a table must not be printed.
struct Suppression {
    std::vector<std::vector<bool>> cells; ///< [row][column]
    std::vector<bool> rowTotals;
    std::vector<bool> columnTotals;
    bool grandTotal = false;
    bool isAny() const;
};

/// Which cells and totals of a table of person counts must not be printed: the small ones (zeros
/// too, once anything is hidden: a zero shown would narrow its neighbours), and as many others as
/// it takes that every small count could still be any of at least five numbers for a reader who
/// knows all that is shown, that
/// "< 11" means 0 to 10 and that what is hidden without being small is 11 or more. Totals go last.
/// A table of one row shows no column totals, of one column no row totals: they would be its cells.
Suppression suppress(const std::vector<std::vector<std::int64_t>>& values, int smallest);

/// The cells of the above. values[row][column], totals known to the reader unless `suppress` hides
/// them.
std::vector<std::vector<bool>> suppressedCells(
    const std::vector<std::vector<std::int64_t>>& values, int smallest);

} // namespace tuyen
