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

/// Which cells of a table of person counts must not be printed: the small ones, and as many others as it
/// takes that no row or column total gives them away. values[row][column], totals known to the reader.
std::vector<std::vector<bool>> suppressedCells(const std::vector<std::vector<std::int64_t>>& values, int smallest);

} // namespace tuyen
