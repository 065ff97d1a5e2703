// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// The currency that words name, ISO 4217: "nhân dân tệ" is CNY, "$" USD; empty: none.
std::string currencyIn(std::string_view words);

struct Money {
    std::int64_t amount = 0;
    std::string currency;
};
/// "20 triệu đồng", "3.000 tệ", "500 USD": a number and the words of a currency, or of thousands and
/// millions, which are đồng. A bare number is no money.
std::optional<Money> moneyIn(std::string_view words);

} // namespace tuyen
