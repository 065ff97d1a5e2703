// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExportedChart.h"

#include <string>
#include <string_view>
#include <vector>

// Values of a chart as words of a file, the same in every format.
namespace tuyen {

/// "2024-03-05", "2024-03", "2024", "2024-01-01/2024-03-31"; empty when unknown.
std::string isoText(const PartialDate& date);
std::string rolesText(const std::vector<Role>& roles); ///< "suspect;victim"
std::string gradeText(const Grade& grade);             ///< "B2"
std::string_view schemeText(GradeScheme scheme);       ///< "6x6", "4x4"
std::string numberText(double number); ///< the shortest that reads back the same
/// Dates that the source itself was not sure of, by their number: no format says so.
std::int64_t aboutDates(const ExportedChart& chart);

} // namespace tuyen
