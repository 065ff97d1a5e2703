// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DoubledPeople.h"
#include "identity/Matcher.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tuyen;

TEST_CASE("the same seed gives the same doubled people", "[identity]")
{
    const auto one = doubledPeople(300, 5);
    const auto two = doubledPeople(300, 5);
    REQUIRE(one.records.size() == two.records.size());
    CHECK(one.truePairs == two.truePairs);
    for (std::size_t i = 0; i < one.records.size(); ++i) {
        CHECK(one.records[i].person == two.records[i].person);
    }
    CHECK(std::set<std::int64_t>(one.who.begin(), one.who.end()).size() == 300);
    CHECK(one.truePairs > 60);
    CHECK(doubledPeople(300, 6).records[0].person.name != one.records[0].person.name);
}

TEST_CASE("20,000 invented people: doubles are found and namesakes are left alone", "[identity]")
{
    const auto people = doubledPeople(20000, 11);
    const auto found = identity::findMatches(people.records);
    std::int64_t right = 0;
    for (const auto& match : found.pairs) {
        right += people.who[match.a] == people.who[match.b] ? 1 : 0;
    }
    const double precision = double(right) / double(found.pairs.size());
    const double recall = double(right) / double(people.truePairs);
    INFO("precision " << precision << ", recall " << recall);
    CHECK(precision >= 0.99);
    CHECK(recall >= 0.92);
}
