// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// resources/reference/role_words.csv, all folded: the words of a header that name a role, those
/// that change nothing beside one, and those that count its people.
struct RoleWords {
    std::vector<std::pair<std::string, std::string>> signs; ///< words → role; the first that fits is it
    std::vector<std::string> filler; ///< taken off in this order
    std::vector<std::string> totals, females, minors;

    static const RoleWords& standard();
};

} // namespace tuyen
