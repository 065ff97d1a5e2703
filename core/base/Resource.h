// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen {

/// The bytes of a file compiled into the program, by its path below resources/.
/// Throws std::logic_error when there is none: a mistake of ours, not of an input.
std::string_view resource(std::string_view name);

} // namespace tuyen
