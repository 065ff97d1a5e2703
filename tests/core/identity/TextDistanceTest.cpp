// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/internal/TextDistance.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen::identity;
using Catch::Approx;

TEST_CASE(
    "similarity agrees with the values published for Jaro and Winkler's comparator", "[identity]")
{
    CHECK(similarity("martha", "marhta") == Approx(0.9611).margin(0.0001));
    CHECK(similarity("dwayne", "duane") == Approx(0.84).margin(0.0001));
    CHECK(similarity("dixon", "dicksonx") == Approx(0.8133).margin(0.0001));
    CHECK(similarity("", "a") == 0);
    CHECK(similarity("abc", "xyz") == 0);
    CHECK(similarity("mau", "mau") == 1);
}

TEST_CASE("edit distance counts changed over neighbours once and stops at its limit", "[identity]")
{
    CHECK(editDistance("mau", "mau", 2) == 0);
    CHECK(editDistance("hueong", "huoeng", 2) == 1);
    CHECK(editDistance("nguyen", "nguyn", 2) == 1);
    CHECK(editDistance("abcdef", "uvwxyz", 2) == 3);
    CHECK(editDistance("", "ab", 2) == 2);
    CHECK(editDistance(std::string(200, 'a'), std::string(200, 'a') + "b", 2) <= 1);
}

TEST_CASE("words that are heard alike sound alike, and others do not", "[identity]")
{
    CHECK(soundOf("giang") == soundOf("zang"));
    CHECK(soundOf("trinh") == soundOf("chinh"));
    CHECK(soundOf("xuan") == soundOf("suan"));
    CHECK(soundOf("long") == soundOf("nong"));
    CHECK(soundOf("phuong") != soundOf("huong"));
    CHECK(soundOf("mau") != soundOf("hoa"));
}
