// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExportedChart.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace tuyen {

struct WrittenTable {
    std::int64_t rows = 0;
    std::vector<Loss> lost;
};

/// Incidents as comma-separated text, a row each: headers that our own import reads again, byte
/// order mark, no cell a spreadsheet would compute. Internal: with titles, in which a name of
/// somebody protected never stands. Partner and public: without titles, victims below 11 as "<11";
/// public also without codes, dates as years. Written whole or not at all. Throws Error
/// "file.unwritable", "file.disk-full", and Cancelled.
WrittenTable writeIncidentsCsv(Store& store, std::span<const IncidentId> incidents, Profile profile,
    Language language, const std::filesystem::path& path, Progress& progress = silentProgress());

} // namespace tuyen
