// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// Named values of a sentence: {"file", "a.xlsx"}. Never a person's name, never a passphrase.
using Args = std::vector<std::pair<std::string, std::string>>;

/// The value of `name`, or an empty text.
inline std::string_view argument(const Args& args, std::string_view name)
{
    for (const auto& [key, value] : args) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

} // namespace tuyen
