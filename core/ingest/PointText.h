// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"

#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// One angle: "21.5", "21,5", "-21.5", "21°30'36\"N", "21 độ 30 phút B"; none when it is more than
/// `most` degrees or no angle.
std::optional<double> readDegrees(std::string_view text, double most);

/// Latitude and longitude in one cell: "21.66, 107.29", "21,66; 107,29", "21°39'36\"N
/// 107°17'24\"E".
std::optional<GeoPoint> readPoint(std::string_view text);

/// The words of a place that give its point too: "21.85, 106.76", "Tân Thanh (21.97, 106.70)". What
/// could be a number of something else ("nhà 12, 5") is no point: both angles have a sign of degrees
/// or two decimals.
struct PlaceWithPoint {
    GeoPoint point;
    std::string words; ///< the other ones, may be empty
};
std::optional<PlaceWithPoint> pointAmongWords(std::string_view text);

} // namespace tuyen
