// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MoneyText.h"

#include "text/Fold.h"
#include "text/Number.h"

#include <array>
#include <utility>

namespace tuyen {

std::string currencyIn(std::string_view words)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> units { {
        { " nhan dan te ", "CNY" },
        { " ndt ", "CNY" },
        { " cny ", "CNY" },
        { " rmb ", "CNY" },
        { " te ", "CNY" },
        { " usd ", "USD" },
        { " do la ", "USD" },
        { " do ", "USD" },
        { " kip ", "LAK" },
        { " riel ", "KHR" },
        { " bat ", "THB" },
        { " vnd ", "VND" },
        { " dong ", "VND" },
        { " d ", "VND" },
    } };
    if (words.find('$') != words.npos) {
        return "USD";
    }
    const auto folded = ' ' + fold(words) + ' ';
    for (const auto& [unit, code] : units) {
        if (folded.find(unit) != folded.npos) {
            return std::string(code);
        }
    }
    return {};
}

std::optional<Money> moneyIn(std::string_view words)
{
    const auto quantity = parseQuantity(words);
    auto currency = currencyIn(words);
    const auto folded = ' ' + fold(words) + ' ';
    const bool isOfMoney = !currency.empty() || folded.find(" trieu ") != folded.npos
        || folded.find(" nghin ") != folded.npos || folded.find(" ty ") != folded.npos;
    if (!quantity.value || *quantity.value <= 0 || !isOfMoney) {
        return std::nullopt;
    }
    return Money { *quantity.value, currency.empty() ? "VND" : std::move(currency) };
}

} // namespace tuyen
