// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MoneyText.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static std::string read(std::string_view words)
{
    const auto money = moneyIn(words);
    return money ? std::to_string(money->amount) + ' ' + money->currency : std::string();
}

TEST_CASE("money is a number and the words of its currency")
{
    CHECK(read("20 triệu đồng") == "20000000 VND");
    CHECK(read("3.000 tệ") == "3000 CNY");
    CHECK(read("500 USD") == "500 USD");
    CHECK(read("500$") == "500 USD");
    CHECK(read("1.500 bạt") == "1500 THB");
    CHECK(read("20 triệu") == "20000000 VND"); // millions of nothing said are đồng
}

TEST_CASE("a number alone, nothing, and less than nothing are no money")
{
    CHECK(read("500").empty());
    CHECK(read("").empty());
    CHECK(read("USD").empty());
    CHECK(read("0 USD").empty());
    CHECK(read("-500 USD").empty());
    CHECK(read("không rõ").empty());
}
