// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ShallowJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

namespace {

/// Takes everything and keeps nothing but the place of the first mistake.
struct Finder final : nlohmann::json_sax<nlohmann::json> {
    std::size_t at = 0; ///< byte, from 1

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t&) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(
        std::size_t position, const std::string&, const nlohmann::json::exception&) override
    {
        at = position;
        return false;
    }
};

} // namespace

JsonMistake mistakeIn(std::string_view text)
{
    Finder finder;
    if (nlohmann::json::sax_parse(text, &finder)) {
        return {};
    }
    JsonMistake mistake { 1, 1 };
    const auto end = std::min(finder.at > 0 ? finder.at - 1 : 0, text.size());
    for (const char c : text.substr(0, end)) {
        if (c == '\n') {
            ++mistake.line;
            mistake.column = 1;
        } else {
            mistake.column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        }
    }
    return mistake;
}

} // namespace tuyen
