// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/FictionalIncidents.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace tuyen {

/// What the file is called: a store that has it imported holds fictional data.
inline constexpr std::string_view fictionalNetworkFile = "Mang lien lac (hu cau).graphml";

/// What no list of cases holds: companies, rings and houses, and who of the suspects called whom, as
/// GraphML. The numbers are those of suspects of the incidents, so that the file joins what the
/// lists say. Throws Error "file.unwritable".
void writeFictionalNetwork(const std::filesystem::path& path,
    const std::vector<FictionalIncident>& incidents, std::uint64_t seed);

} // namespace tuyen
