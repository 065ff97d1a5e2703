// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <cstdint>
#include <filesystem>

namespace tuyen {

/// One plain table of many fictional cases: what the importer is measured with. A million rows are
/// about 235 MB and written in some two seconds, so that benchmarks need no file kept anywhere.
/// Throws Error "file.unwritable", "file.disk-full".
void writeBenchmarkFile(const std::filesystem::path& path, std::int64_t incidents,
    std::uint64_t seed, Progress& progress);

} // namespace tuyen
