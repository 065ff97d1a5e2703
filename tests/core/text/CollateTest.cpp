// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Collate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <vector>

using namespace tuyen;

static void checkOrder(const std::vector<std::string>& wanted, std::string (*key)(std::string_view))
{
    std::vector<std::string> mixed = wanted;
    std::mt19937 random(7);
    std::shuffle(mixed.begin(), mixed.end(), random);
    std::sort(
        mixed.begin(), mixed.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    CHECK(mixed == wanted);
}

TEST_CASE("letters sort in the order of the Vietnamese alphabet")
{
    checkOrder({ "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n",
                   "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y" },
        sortKey);
}

TEST_CASE("tones decide after all letters, case last")
{
    checkOrder({ "a", "A", "à", "À", "ả", "ã", "á", "ạ", "ab" }, sortKey);
    checkOrder({ "ma", "má", "mạ", "mác", "mai" }, sortKey);
    checkOrder({ "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Gia Lai" }, sortKey);
    checkOrder(
        { "An Giang", "Bạc Liêu", "Bắc Giang", "Bình Dương", "Cà Mau", "Cao Bằng", "Dak", "Đak" },
        sortKey);
}

TEST_CASE("blanks sort before digits, digits before letters, other scripts last")
{
    checkOrder({ "a 1", "a1", "aa", "z", "я", "中" }, sortKey);
}

TEST_CASE("people sort by given name, then family, then middle")
{
    checkOrder({ "Trần Văn An", "TRẦN VĂN AN", "Vũ Văn An", "Bùi Thị Ánh", "Lê Thị Bình",
                   "Lê Văn Bình", "Giàng A Páo", "Nguyễn Thị Yến" },
        personSortKey);
}

TEST_CASE("a key does not depend on how letters were composed")
{
    CHECK(sortKey("H\u01B0\u1EDDng") == sortKey("Hu\u031Bo\u031B\u0300ng"));
    CHECK(sortKey("  Lạng   Sơn ") == sortKey("Lạng Sơn"));
    CHECK(personSortKey("") == personSortKey(" "));
    CHECK(personSortKey("") < personSortKey("An"));
}
