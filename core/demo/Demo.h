// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tuyen {

struct DemoOptions {
    std::int64_t incidents = 1800;
    std::uint64_t seed = 1;
};

struct DemoResult {
    std::vector<std::string> files; ///< paths written, UTF-8
    std::int64_t incidents = 0;
};

/// Writes fictional files as provincial units would send them (XLSX and CSV, 2012–2026): titles
/// above two-row headers, mixed date styles, alternative spellings, a few bad rows, duplicates
/// between files. All people are invented and the files say so. Above 20,000 incidents: one plain
/// CSV instead
/// ("benchmark.csv", about 235 bytes a row). The same seed gives the same content.
DemoResult writeDemo(const std::filesystem::path& folder, const DemoOptions& options,
    Progress& progress = silentProgress());

} // namespace tuyen
