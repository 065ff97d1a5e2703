// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tuyen {

struct BirthMark {
    std::size_t at; ///< where its words start
    std::size_t end;
    int year;
};

/// "SN 1987", "sinh ngày 3/5/1987", "1987": a year with the date and the words before it.
std::optional<BirthMark> findBirth(std::string_view text);

} // namespace tuyen
