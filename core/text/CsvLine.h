// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// One row with its line end. Cells beginning with = + - @ tab or line end get an apostrophe before
/// them, unless they are plain numbers: no spreadsheet computes what we write.
std::string csvLine(const std::vector<std::string>& cells);
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace tuyen
