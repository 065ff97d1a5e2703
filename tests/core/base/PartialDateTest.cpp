// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PartialDate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("a month spans all its days")
{
    const auto february = PartialDate::ofMonth(2024, 2);
    CHECK(isoDate(february.earliest) == "2024-02-01");
    CHECK(isoDate(february.latest) == "2024-02-29");
    CHECK(february.year() == 2024);
    CHECK(february.month() == 2);
}

TEST_CASE("a day that does not exist is unknown")
{
    CHECK_FALSE(PartialDate::day(2024, 4, 31).isKnown());
    CHECK_FALSE(PartialDate::day(2023, 2, 29).isKnown());
    CHECK_FALSE(PartialDate::ofMonth(2024, 13).isKnown());
    CHECK_FALSE(PartialDate::ofQuarter(2024, 5).isKnown());
}

TEST_CASE("a range over two years has no year")
{
    const auto range = PartialDate::between(
        PartialDate::day(2023, 12, 30).earliest, PartialDate::day(2024, 1, 2).earliest);
    CHECK(range.isKnown());
    CHECK_FALSE(range.year().has_value());
}

TEST_CASE("ISO dates are read strictly")
{
    CHECK(parseIsoDate("2026-11-21"));
    CHECK_FALSE(parseIsoDate("2026-11-31"));
    CHECK_FALSE(parseIsoDate("2026-1-21"));
    CHECK_FALSE(parseIsoDate("2026-11-2x"));
}
