// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tuyen {

enum class Language : std::uint8_t { Vietnamese, English };

} // namespace tuyen
