// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/IncidentCube.h"
#include "trends/TrendTable.h"

#include <memory>
#include <string>
#include <string_view>

namespace tuyen::test {

/// Incidents in words, one a line, into a cube without a store:
///     lang-son 2024-05-03 victims 3 near CN x 4
/// unit (code without "VN-", ? unknown), date (2024, 2024-05, 2024-05-03, 2023-2024, ?), then
/// pairs: x (how often), victims, presumed, suspects, times, near, form, channel, role, status,
/// grade, batch, gate, at (lat,lon).
std::shared_ptr<const IncidentCube> cube(std::string_view lines);

/// "VN-lang-son: 4 0 1 ?2 = 7" a row, then "total: …": what a person reads in the table.
std::string text(const TrendTable& table);

/// The table of everything in the cube.
TrendTable table(
    const IncidentCube& cube, Basis basis = Basis::Day, Measure measure = Measure::Incidents);
/// Everything in the cube.
Selection all(const IncidentCube& cube);

} // namespace tuyen::test
