// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/FictionalIncidents.h"

#include <filesystem>
#include <vector>

namespace tuyen {

/// What no list of cases holds: companies, rings and houses, and who of the suspects called whom, as
/// GraphML. The numbers are those of suspects of the incidents, so that the file joins what the
/// lists say. Throws Error "file.unwritable".
void writeFictionalNetwork(const std::filesystem::path& path,
    const std::vector<FictionalIncident>& incidents, std::uint64_t seed);

} // namespace tuyen
