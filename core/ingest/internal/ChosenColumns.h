// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/internal/SheetLayout.h"

#include <string>
#include <vector>

namespace tuyen {

/// What somebody, or a recipe, said the columns are: it wins over what was found.
void applyChosen(ColumnMapping& mapping, const ImportOptions& options);

/// Takes up the recipe that was saved for these headers, else the one that ships with the program.
void mergeRecipe(
    ImportOptions& options, const std::vector<std::string>& headers, const RecipeFinder& saved);

} // namespace tuyen
