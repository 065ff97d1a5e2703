// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendMath.h"

#include "TrendText.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Catch::Approx;
using test::all;
using test::cube;
using test::table;

TEST_CASE("the ratio of two counts has its exact interval")
{
    const auto change = rateRatio(62, 98);
    REQUIRE(change);
    CHECK(change->ratio == Approx(1.58).margin(0.005));
    CHECK(change->low == Approx(1.14).margin(0.005));
    CHECK(change->high == Approx(2.21).margin(0.005));
    CHECK(change->isCertain());
}

TEST_CASE("the interval of a proportion is Clopper and Pearson's: 4 of 10 is 0.1216 to 0.7376")
{
    const auto change = rateRatio(6, 4);
    REQUIRE(change);
    CHECK(change->low / (1 + change->low) == Approx(0.1216).margin(0.0001));
    CHECK(change->high / (1 + change->high) == Approx(0.7376).margin(0.0001));
    CHECK_FALSE(change->isCertain());
}

TEST_CASE("nothing before gives no ratio, nothing after a ratio of zero")
{
    CHECK_FALSE(rateRatio(0, 5));
    CHECK(rateRatio(5, 0)->ratio == 0);
    CHECK(rateRatio(5, 0)->low == 0);
}

static std::string answerOf(
    const char* lines, const char* today, Language language, std::string* caveat = nullptr)
{
    const auto c = cube(lines);
    const auto t = table(*c);
    const auto answer
        = trendAnswer(t, byNeighbour(*c, all(*c), t), dayNumber(*parseIsoDate(today)));
    if (caveat) {
        *caveat = trendCaveat(t, answer, language);
    }
    return trendSentence(t, answer, language);
}

TEST_CASE("the answer names the peak, the busiest border and its change with the interval")
{
    const char* lines
        = "tay-ninh 2023 x 62\ntay-ninh 2024 x 98\nlang-son 2024 x 44\nlang-son 2023 x 40";
    CHECK(answerOf(lines, "2026-11-21", Language::Vietnamese)
        == "Năm 2024 có **142 vụ**, nhiều nhất trong 2 năm; biên giới Campuchia **98 vụ**, gấp "
           "1,58 lần 62 vụ của năm 2023 "
           "(khoảng 95 %: 1,14–2,21).");
    CHECK(answerOf(lines, "2026-11-21", Language::English)
        == "2024 had **142 incidents**, the most in 2 years; the border with Cambodia **98 "
           "incidents**, 1.58 times the 62 incidents "
           "of 2023 (95 % interval: 1.14–2.21).");
}

TEST_CASE("small counts give no ratio, a wide interval no rise")
{
    CHECK(answerOf("tay-ninh 2023 x 2\ntay-ninh 2024 x 4", "2026-01-01", Language::English)
              .find("too few for a ratio")
        != std::string::npos);
    CHECK(answerOf("tay-ninh 2023 x 50\ntay-ninh 2024 x 55", "2026-01-01", Language::English)
              .find("not enough to say")
        != std::string::npos);
}

TEST_CASE("a year that is not over is neither compared nor passed over in silence")
{
    std::string caveat;
    const auto text
        = answerOf("tay-ninh 2024 x 30\ntay-ninh 2025-02-01 x 40\ntay-ninh 2026-11-20 x 5",
            "2026-11-21", Language::Vietnamese, &caveat);
    CHECK(text.find("của năm 2024") != std::string::npos);
    CHECK(caveat
        == "Từ 1/7/2025 địa bàn tỉnh đổi: số của từng tỉnh trước và sau mốc này không so trực tiếp "
           "được. Năm 2026 mới đến 20/11.");
}

TEST_CASE("what is not known is said beside the answer")
{
    std::string caveat;
    answerOf("? 2023 x 3\nlang-son ?", "2026-11-21", Language::English, &caveat);
    CHECK(caveat == "Place not known: 3 incidents. Year not known: 1 incident.");
}

TEST_CASE("an empty table and one without years still answer")
{
    CHECK(
        answerOf("", "2026-11-21", Language::English) == "There is no incident in what is shown.");
    CHECK(answerOf("lang-son ?", "2026-11-21", Language::English)
        == "**1 incident**, none of a known year.");
    CHECK(answerOf("lang-son 2023", "2026-11-21", Language::English) == "2023 had **1 incident**.");
}
