// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/internal/SheetLayout.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The recipe kept with a batch: that of its first table, and under "sheets" how each table was
/// read, so that a row that waited can be read again in the same way a year later. At least one.
/// `fixes`: those that were applied.
std::string batchRecipe(
    const std::vector<const SheetLayout*>& tables, const std::map<CellPlace, CellFix>& fixes);

/// How one table was read: what a row parser needs.
struct SheetReading {
    std::string sheet;
    std::int64_t headerRow = 0; ///< the last one; rows of the table lie below it
    ColumnMapping mapping;
    ImportOptions options;
};

/// In the order they were read in. Empty: the recipe is of before sheets were kept.
std::vector<SheetReading> sheetReadings(std::string_view recipe);

} // namespace tuyen
