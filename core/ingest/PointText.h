// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"

#include <optional>
#include <string_view>

namespace tuyen {

/// One angle: "21.5", "21,5", "-21.5", "21°30'36\"N", "21 độ 30 phút B"; none when it is more than
/// `most` degrees or no angle.
std::optional<double> readDegrees(std::string_view text, double most);

/// Latitude and longitude in one cell: "21.66, 107.29", "21,66; 107,29", "21°39'36\"N
/// 107°17'24\"E".
std::optional<GeoPoint> readPoint(std::string_view text);

} // namespace tuyen
