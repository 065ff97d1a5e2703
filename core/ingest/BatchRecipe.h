// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportOptions.h"
#include "store/RecipeStore.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// How the sheets of an import were read, to be saved for files with the same headers: one recipe
/// for each different head. Without fixes and choices for single rows. `recipe` is the batch's.
std::vector<SavedRecipe> recipesOfBatch(std::string_view recipe, const std::string& name);

/// The whole recipe of an import, to replay it on its file: options, mapping, fixes, choices, and
/// what was repaired of its waiting rows since.
ImportOptions replayOfBatch(
    std::string_view recipe, const std::vector<QuarantinedRow>& repaired = {});

} // namespace tuyen
