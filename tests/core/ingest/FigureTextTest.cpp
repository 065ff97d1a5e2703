// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FigureText.h"

#include "gazetteer/PlaceResolver.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("an area is told by its name in English, a commune in the words of its source")
{
    const PlaceResolver resolver;
    const auto day = PartialDate::day(2024, 3, 5);
    const auto told = [&](const char* words, Language language) {
        auto place = resolver.country(words).place;
        place = place.country.empty() ? resolver.place(words, day).place : place;
        place.raw = words;
        return placeText(place, language);
    };
    CHECK(told("tỉnh Lạng Sơn", Language::Vietnamese) == "tỉnh Lạng Sơn");
    CHECK(told("tỉnh Lạng Sơn", Language::English) == "Lang Son");
    CHECK(told("Việt Nam", Language::English) == "Viet Nam");
    CHECK(told("xã Tân Mẫu, tỉnh Lạng Sơn", Language::English) == "xã Tân Mẫu, tỉnh Lạng Sơn");
    CHECK(told("đâu đó", Language::English) == "đâu đó");
}

TEST_CASE("a figure is told in the language asked for")
{
    OfficialFigure figure;
    figure.unit = CountUnit::PersonTimes;
    figure.quantity.value = 25000;
    figure.quantity.qualifier = Qualifier::Almost;
    figure.quantity.raw = "gần 25 nghìn lượt người";
    CHECK(figureText(figure, Language::English) == "almost 25,000 person-times");
    CHECK(figureText(figure, Language::Vietnamese) == "gần 25.000 lượt người");
}
