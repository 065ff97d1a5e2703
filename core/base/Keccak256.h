// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen {

/// Keccak-256 as Ethereum uses it: with the padding of before the standard, which is why SHA3-256 of
/// a library gives something else. Lower-case hexadecimal.
/// Source: Bertoni, Daemen, Peeters, Van Assche, "The Keccak reference", 3.0 (2011).
std::string keccak256(std::string_view bytes);

} // namespace tuyen
