// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen {

/// &amp; and its like made letters again; web pages have some names more.
std::string unescaped(std::string_view text);

} // namespace tuyen
