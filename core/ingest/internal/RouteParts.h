// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// How a part of a route text goes on from the one before.
enum class PartKind : std::uint8_t { Stop, Via, Back, Manner, Fee };

struct RoutePart {
    PartKind kind = PartKind::Stop;
    std::string words;
};

/// "Nghệ An qua cửa khẩu Cầu Treo – Lào theo đường mòn" in its parts, in order.
std::vector<RoutePart> routeParts(const std::string& words);

} // namespace tuyen
