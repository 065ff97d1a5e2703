// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Number.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Catch::Approx;

static double number(std::string_view text, NumberStyle style = NumberStyle::Vietnamese)
{
    INFO(text);
    const auto value = parseNumber(text, style);
    REQUIRE(value.has_value());
    return *value;
}

TEST_CASE("numbers are read with the signs of their language")
{
    CHECK(number("1.604") == 1604);
    CHECK(number("1.604", NumberStyle::English) == Approx(1.604));
    CHECK(number("1,604", NumberStyle::English) == 1604);
    CHECK(number("10,5") == Approx(10.5));
    CHECK(number("1.234.567,89") == Approx(1234567.89));
    CHECK(number("1,234,567.89", NumberStyle::English) == Approx(1234567.89));
    CHECK(number("1.500.000") == 1500000);
    CHECK(number("66 621") == 66621);
    CHECK(number("1\u00A0604") == 1604);
    CHECK(number("-12") == -12);
    CHECK(number("0,5") == Approx(0.5));
}

TEST_CASE("a sign that cannot part thousands is read the only way left")
{
    CHECK(number("1.5") == Approx(1.5));
    CHECK(number("2.0") == 2);
    CHECK(number("0.125") == Approx(0.125));
    CHECK(number("1,234,567") == 1234567);
}

TEST_CASE("number words and multipliers are read")
{
    CHECK(number("hai") == 2);
    CHECK(number("Mười") == 10);
    CHECK(number("mười lăm") == 15);
    CHECK(number("hai mươi mốt") == 21);
    CHECK(number("một trăm hai mươi") == 120);
    CHECK(number("một trăm lẻ năm") == 105);
    CHECK(number("1,5 triệu") == 1500000);
    CHECK(number("25 nghìn") == 25000);
    CHECK(number("25k") == 25000);
    CHECK(number("2 tỷ rưỡi") == Approx(2.5e9));
    CHECK(number("2 triệu 500 nghìn") == Approx(2.5e6));
    CHECK(number("500.000.000 đồng") == 5e8);
    const std::string words[]
        = { "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười" };
    for (int i = 0; i < 10; ++i) {
        CHECK(number(words[i]) == i + 1);
    }
}

TEST_CASE("what is no number is none")
{
    for (const char* text : { "", " ", "abc", "12/3", "1.2.3", "1,604.", "--5", "12 người", "0x1F",
             "1e", "vài", "Nguyễn Văn A", "." }) {
        INFO(text);
        CHECK_FALSE(parseNumber(text).has_value());
    }
}

static Quantity quantity(std::string_view text) { return parseQuantity(text); }

TEST_CASE("a plain count has no raw words")
{
    CHECK(quantity("12").value == 12);
    CHECK(quantity("12").raw.empty());
    CHECK(quantity("1.604").value == 1604);
    CHECK(quantity("1.604").raw.empty());
    CHECK(quantity("") == Quantity {});
    CHECK(quantity("0").value == 0);
}

TEST_CASE("qualifiers of a count are kept")
{
    CHECK(quantity("gần 25 nghìn").value == 25000);
    CHECK(quantity("gần 25 nghìn").qualifier == Qualifier::Almost);
    CHECK(quantity("gần 25 nghìn").raw == "gần 25 nghìn");
    CHECK(quantity("hơn 22 nghìn tờ rơi").value == 22000);
    CHECK(quantity("hơn 22 nghìn tờ rơi").qualifier == Qualifier::Over);
    CHECK(quantity("trên 1.604 vụ").value == 1604);
    CHECK(quantity("trên 1.604 vụ").qualifier == Qualifier::Over);
    CHECK(quantity("khoảng 20 người").qualifier == Qualifier::About);
    CHECK(quantity("hơn chục người").value == 10);
    CHECK(quantity("10+").qualifier == Qualifier::AtLeast);
    CHECK(quantity("3 người trở lên").qualifier == Qualifier::AtLeast);
    CHECK(quantity("~ 15").qualifier == Qualifier::About);
    CHECK(quantity("700 nghìn lượt người").value == 700000);
    for (const char* text : { "ít nhất 5", "không dưới 5", "tối thiểu 5 người", "≥ 5", ">= 5", "at least 5" }) {
        INFO(text);
        CHECK(quantity(text).value == 5);
        CHECK(quantity(text).qualifier == Qualifier::AtLeast);
    }
    for (const char* text : { "không quá 10", "tối đa 10", "≤ 10", "10 người trở xuống", "up to 10" }) {
        INFO(text);
        CHECK(quantity(text).value == 10);
        CHECK(quantity(text).qualifier == Qualifier::AtMost);
    }
    for (const char* text : { "dưới 10", "dưới 10 người", "< 10", "fewer than 10" }) {
        INFO(text);
        CHECK(quantity(text).value == 10);
        CHECK(quantity(text).qualifier == Qualifier::Below);
    }
    CHECK(quantity("> 5").qualifier == Qualifier::Over);
}

TEST_CASE("two numbers with a link are a range")
{
    for (const char* text : { "2-3", "2 – 3", "2 hoặc 3", "2 đến 3 người", "từ 2 đến 3",
             "hai hoặc ba", "2 hay 3 đối tượng" }) {
        INFO(text);
        const auto read = quantity(text);
        CHECK(read.value == 2);
        CHECK(read.upper == 3);
        CHECK(read.qualifier == Qualifier::Range);
        CHECK(read.raw == text);
    }
    CHECK(quantity("20-25 nghìn").value == 20000);
    CHECK(quantity("20-25 nghìn").upper == 25000);
    CHECK_FALSE(quantity("3-2").isKnown());
}

TEST_CASE("a unit is ignored, two counts in one cell are not guessed")
{
    CHECK(quantity("103 vụ").value == 103);
    CHECK(quantity("03 nạn nhân").value == 3);
    CHECK(quantity("5 người (3 nữ, 2 nam)").value == 5);
    CHECK(quantity("2.0").value == 2);
    for (const char* text : { "103 vụ/92 đối tượng", "3/5", "2 nam, 3 nữ", "vài", "một số",
             "vài chục", "nhiều", "10,5", "1,604", "-5", "hàng trăm" }) {
        INFO(text);
        CHECK_FALSE(quantity(text).isKnown());
        CHECK(quantity(text).raw == text);
    }
}

TEST_CASE("words for not knowing are recognised")
{
    for (const char* text : { "-", "?", "NA", "n/a", "-99", "Không rõ", "chưa rõ", "unknown", "—",
             "...", "Chưa xác định", " ? " }) {
        INFO(text);
        CHECK(meansUnknown(text));
        CHECK_FALSE(quantity(text).isKnown());
    }
    for (const char* text : { "", "0", "không", "99", "Na", "Nguyễn Văn Na", "/" }) {
        INFO(text);
        CHECK(meansUnknown(text) == (std::string_view(text) == "Na"));
    }
}

TEST_CASE("numbers are written in both languages")
{
    CHECK(formatNumber(std::int64_t(1604), Language::Vietnamese) == "1.604");
    CHECK(formatNumber(std::int64_t(1604), Language::English) == "1,604");
    CHECK(formatNumber(std::int64_t(-1234567), Language::Vietnamese) == "-1.234.567");
    CHECK(formatNumber(std::int64_t(999), Language::Vietnamese) == "999");
    CHECK(formatNumber(INT64_MIN, Language::English) == "-9,223,372,036,854,775,808");
    CHECK(formatNumber(1234.5, 1, Language::Vietnamese) == "1.234,5");
    CHECK(formatNumber(1234.5, 1, Language::English) == "1,234.5");
    CHECK(formatNumber(-0.04, 1, Language::English) == "0.0");
    CHECK(formatNumber(12.0, 0, Language::English) == "12");
}

TEST_CASE("a count is told in the words of the language, and read back from them")
{
    struct Case {
        const char* written;
        const char* vietnamese;
        const char* english;
    };
    for (const auto& [written, vietnamese, english] :
        { Case { "gần 25 nghìn lượt người", "gần 25.000", "almost 25,000" },
            Case { "trên 20", "hơn 20", "over 20" }, Case { "khoảng 20", "khoảng 20", "about 20" },
            Case { "không dưới 20", "ít nhất 20", "at least 20" },
            Case { "không quá 20", "nhiều nhất 20", "at most 20" },
            Case { "dưới 20", "dưới 20", "fewer than 20" }, Case { "2-3", "2–3", "2–3" },
            Case { "1.604", "1.604", "1,604" } }) {
        INFO(written);
        const auto quantity = parseQuantity(written);
        CHECK(formatQuantity(quantity, Language::Vietnamese) == vietnamese);
        CHECK(formatQuantity(quantity, Language::English) == english);
        const auto again = parseQuantity(vietnamese);
        CHECK(again.value == quantity.value);
        CHECK(again.qualifier == quantity.qualifier);
        const auto typed = parseQuantity(english, NumberStyle::English);
        CHECK(typed.value == quantity.value);
        CHECK(typed.qualifier == quantity.qualifier);
    }
    CHECK(formatQuantity(parseQuantity("vài người"), Language::English) == "vài người");
    CHECK(formatQuantity({}, Language::English).empty());
}
