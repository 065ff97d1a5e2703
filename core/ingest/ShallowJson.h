// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace tuyen {

/// JSON that people write beside a table: recipes, mappings. Discarded when it is none or nested over
/// 64 levels: the library parses brackets without recursion, but copies and writes them with it.
nlohmann::json parseShallow(std::string_view text);

/// Where a text stops being JSON, as an editor counts: from 1, columns in letters. Line 0: it is JSON.
struct JsonMistake {
    int line = 0;
    int column = 0;
};
JsonMistake mistakeIn(std::string_view text);

} // namespace tuyen
