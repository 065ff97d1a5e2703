// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ShallowJson.h"

#include <nlohmann/json.hpp>

namespace tuyen {

static constexpr int deepest = 64;

nlohmann::json parseShallow(std::string_view text)
{
    bool isDeep = false;
    // What is too deep is dropped as it is met, so no deep value ever stands in memory.
    auto value = nlohmann::json::parse(
        text,
        [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
            isDeep = isDeep || depth > deepest;
            return depth <= deepest;
        },
        false);
    return isDeep ? nlohmann::json(nlohmann::json::value_t::discarded) : value;
}

} // namespace tuyen
