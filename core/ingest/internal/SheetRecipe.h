// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/internal/SheetLayout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The recipe kept with a batch: that of its first sheet, and under "sheets" how each was read, so
/// that a row that waited can be read again in the same way a year later.
std::string batchRecipe(const std::vector<SheetLayout>& layouts);

/// How one sheet was read: what a row parser needs.
struct SheetReading {
    ColumnMapping mapping;
    ImportOptions options;
};

/// None: the recipe is of before sheets were kept, or has no such sheet.
std::optional<SheetReading> sheetReading(std::string_view recipe, std::string_view sheet);

} // namespace tuyen
