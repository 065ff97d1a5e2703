// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/PlaceResolver.h"
#include "trends/IncidentCube.h"

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace tuyen {

/// Packs facts into a cube, one incident after the other.
class CubeBuilder {
public:
    explicit CubeBuilder(std::size_t expected);

    void add(const IncidentFacts& facts);
    std::shared_ptr<IncidentCube> take() { return std::move(m_cube); }

private:
    std::uint8_t stripOf(std::uint8_t unit, const IncidentFacts& facts);
    void addTerms(std::string_view terms);

    struct Bit {
        bool isForm = false;
        std::uint64_t mask = 0;
    };
    std::shared_ptr<IncidentCube> m_cube;
    std::unordered_map<std::string_view, Bit> m_terms; ///< views into the vocabulary
    std::unordered_map<std::string_view, std::uint8_t> m_statuses;
    std::optional<PlaceResolver> m_resolver; ///< made when the first point asks for it
};

/// Codes of the bits of `forms` and `channels` and of the numbers (from 1) of `status`, in order.
const std::vector<std::string_view>& formCodes();
const std::vector<std::string_view>& channelCodes();
const std::vector<std::string_view>& statusCodes();

} // namespace tuyen
