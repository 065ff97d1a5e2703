// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tuyen {

/// U+FFFD: what stands where bytes were no text.
inline constexpr std::string_view replacedLetter = "\xEF\xBF\xBD";

} // namespace tuyen
