// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentWords.h"

#include "theme/Translation.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("nothing known is a dash, a guess keeps its words", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    CHECK(words::quantity({}) == words::dash());
    Quantity zero;
    zero.value = 0;
    CHECK(words::quantity(zero) == QStringLiteral("0"));
    Quantity almost;
    almost.value = 20;
    almost.qualifier = Qualifier::Almost;
    almost.raw = "gần 20 người";
    CHECK(words::quantity(almost) == QStringLiteral("gần 20"));
    applyLanguage(Language::English);
    CHECK(words::quantity(almost) == QStringLiteral("almost 20"));
    applyLanguage(Language::Vietnamese);
    Quantity range;
    range.value = 16;
    range.upper = 20;
    range.qualifier = Qualifier::Range;
    CHECK(words::quantity(range) == QStringLiteral("16–20"));
    PartialDate unread;
    unread.raw = "hôm nọ";
    CHECK(words::date(unread) == QStringLiteral("“hôm nọ”"));
    CHECK(words::isEstimated(PartialDate::ofMonth(2026, 9)));
    CHECK(words::date(PartialDate::ofMonth(2026, 9)) == QStringLiteral("tháng 9/2026"));
    CHECK_FALSE(words::isEstimated(PartialDate::day(2026, 9, 1)));
}

TEST_CASE("a place is its unit, its candidates, its country or its words", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    PlaceMention place;
    CHECK(words::place(place) == words::dash());
    place.raw = "đâu đó";
    CHECK(words::place(place) == QStringLiteral("“đâu đó”"));
    place.country = "KH";
    CHECK(words::place(place) == QStringLiteral("Campuchia"));
    place.candidates = { "VN-lao-cai", "VN-lao-cai-2025" };
    CHECK(words::place(place) == QStringLiteral("Lào Cai (cũ) / Lào Cai (mới)"));
    place.unit = "VN-lao-cai";
    CHECK(words::place(place) == QStringLiteral("Lào Cai"));
}

TEST_CASE("weak grades are from D or 4", "[incidents]")
{
    CHECK(words::grade({ 'B', 2 }) == QStringLiteral("B2"));
    CHECK_FALSE(words::isWeak({ 'C', 3 }));
    CHECK(words::isWeak({ 'D', 1 }));
    CHECK(words::isWeak({ 'A', 4 }));
    CHECK_FALSE(words::isWeak({}));
}
