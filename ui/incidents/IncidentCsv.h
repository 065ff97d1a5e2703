// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "store/IncidentStore.h"

#include <filesystem>

namespace tuyen {

/// Writes the incidents as a CSV file for a spreadsheet: UTF-8 with a byte order mark, cells that
/// look like formulas guarded, dates as first and last possible day beside the words. Returns the
/// rows.
std::int64_t writeIncidentCsv(const std::filesystem::path& file, const IncidentStore& incidents,
    const std::vector<IncidentId>& ids, Progress& progress);

} // namespace tuyen
