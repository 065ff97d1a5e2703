// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportOptions.h"

#include <filesystem>

namespace tuyen {

/// A recipe in a file of its own. Throws Error "recipe.unreadable" with the name of the file, what is
/// wrong with it and where, also for a file of other JSON, such as a mapping; and what readFile()
/// throws.
ImportOptions readRecipeFile(const std::filesystem::path& file);

} // namespace tuyen
