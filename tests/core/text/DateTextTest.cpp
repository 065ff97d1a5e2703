// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DateText.h"
#include "text/Fold.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

/// "2026-11-03", "2023-05-01..2023-05-31 month", with " about" and " !issue" behind.
static std::string shown(std::string_view text, const DateHints& hints = {})
{
    const auto reading = parseDate(text, hints);
    std::string out;
    if (reading.date.isKnown()) {
        out = isoDate(reading.date.earliest);
        if (reading.date.precision != DatePrecision::Day) {
            out += ".." + isoDate(reading.date.latest) + " "
                + std::string(name(reading.date.precision));
        }
        out += reading.date.isAbout ? " about" : "";
    }
    if (!reading.issue.empty()) {
        out += (out.empty() ? "!" : " !") + reading.issue;
    }
    return out;
}

static DateHints withYear(int year)
{
    DateHints hints;
    hints.yearHint = year;
    return hints;
}

TEST_CASE("days are read in all the ways they are written")
{
    for (const char* text : { "03/11/2026", "3/11/2026", "3.11.2026", "03-11-2026", "2026-11-03",
             "2026-11-03T09:05:00Z", "2026-11-03T09:05:00+07:00", "2026/11/03", "03 / 11 / 2026",
             "ngày 3 tháng 11 năm 2026", "3 tháng 11, 2026", "ngày 3/11/2026", "3 tháng 11/2026",
             "Thứ Ba, 3/11/2026", "Thứ 3 ngày 03/11/2026", "3/11/2026 12:30",
             "lúc 22 giờ ngày 3/11/2026", "22h30 ngày 3/11/2026", "3/11/2026 12:30:59",
             "3 November 2026", "November 3, 2026", "03-Nov-2026", "Nov 3rd, 2026",
             "Tue, 11/03/2026 - 12:00", "20261103", "03112026", "3 tháng mười một năm 2026",
             " 03/11/2026 ", "ngày 03 tháng 11 năm 2026" }) {
        INFO(text);
        CHECK(shown(text) == "2026-11-03");
    }
}

TEST_CASE("an interval as ISO 8601 writes it is the time between its days")
{
    CHECK(shown("2024-03-04/2025-02-07") == "2024-03-04..2025-02-07 range");
    CHECK(shown("2024-01-01/2024-03-31") == "2024-01-01..2024-03-31 range");
    CHECK(shown("2024-Q1") == "2024-01-01..2024-03-31 quarter");
    CHECK(shown("2025-03-04/2024-02-07") == "!date.unreadable");
    CHECK(shown("2024-03-04/2025-02-31").find("!date.no-such-day") == 0);
}

TEST_CASE("a sign behind a date says that its source was not sure")
{
    CHECK(shown("2024-03-05~") == "2024-03-05 about");
    CHECK(shown("2024-03~") == "2024-03-01..2024-03-31 month about");
    CHECK(shown("2024~") == "2024-01-01..2024-12-31 year about");
    CHECK(shown("2024-Q1~") == "2024-01-01..2024-03-31 quarter about");
    CHECK(shown("2024-01-01~/2024-04-30~") == "2024-01-01..2024-04-30 range about");
    CHECK(parseDate("2024~").date.raw == "2024~");
    CHECK(shown("2024-13-45~").starts_with("!"));
    CHECK(shown("~") == "!date.unreadable");
    CHECK(shown("không~") == "!date.unreadable");
}

TEST_CASE("an English weekday tells which number is the month")
{
    CHECK(shown("Thu, 01/15/2026 - 12:00") == "2026-01-15");
    CHECK(shown("Thu, 05/03/2026") == "2026-03-05");
    CHECK(shown("Sun, 05/03/2026") == "2026-05-03");
    DateHints american;
    american.order = DateOrder::MonthFirst;
    CHECK(shown("03/11/2026", american) == "2026-03-11");
}

TEST_CASE("months, quarters and years keep their precision")
{
    for (const char* text : { "tháng 3/2019", "3/2019", "03-2019", "2019-03", "tháng 3 năm 2019",
             "T3/2019", "March 2019", "Mar. 2019", "tháng ba năm 2019", "tháng 03.2019",
             "trong tháng 3/2019" }) {
        INFO(text);
        CHECK(shown(text) == "2019-03-01..2019-03-31 month");
    }
    CHECK(shown("tháng chạp 2019") == "2019-12-01..2019-12-31 month");
    CHECK(shown("tháng mười hai/2019") == "2019-12-01..2019-12-31 month");
    for (const char* text :
        { "quý 3/2026", "quý III/2026", "Q3 2026", "quý III năm 2026", "Q3/2026" }) {
        INFO(text);
        CHECK(shown(text) == "2026-07-01..2026-09-30 quarter");
    }
    CHECK(shown("2019") == "2019-01-01..2019-12-31 year");
    CHECK(shown("năm 2019") == "2019-01-01..2019-12-31 year");
}

TEST_CASE("parts of a month or year are narrowed and not sure")
{
    CHECK(shown("khoảng đầu năm 2019") == "2019-01-01..2019-04-30 range about");
    CHECK(shown("giữa năm 2019") == "2019-05-01..2019-08-31 range about");
    CHECK(shown("cuối năm 2019") == "2019-09-01..2019-12-31 range about");
    CHECK(shown("đầu tháng 5/2023") == "2023-05-01..2023-05-10 range about");
    CHECK(shown("giữa tháng 5 năm 2023") == "2023-05-11..2023-05-20 range about");
    CHECK(shown("cuối tháng 2/2024") == "2024-02-21..2024-02-29 range about");
    CHECK(shown("nửa đầu năm 2020") == "2020-01-01..2020-06-30 range about");
    CHECK(shown("6 tháng đầu năm 2020") == "2020-01-01..2020-06-30 range");
    CHECK(shown("early 2019") == "2019-01-01..2019-04-30 range about");
    CHECK(shown("mid-2019") == "2019-05-01..2019-08-31 range about");
    CHECK(shown("khoảng tháng 3/2019") == "2019-03-01..2019-03-31 month about");
    CHECK(shown("đầu quý 3/2026") == "2026-07-01..2026-07-31 range about");
}

TEST_CASE("before and after a date reach ten years and have no year of their own")
{
    CHECK(shown("trước 2019") == "2009-01-01..2018-12-31 range about !date.bound");
    CHECK(shown("sau năm 2019") == "2020-01-01..2029-12-28 range about !date.bound");
    CHECK_FALSE(parseDate("trước 2019").date.year().has_value());
    DateHints hints;
    hints.today = parseIsoDate("2026-11-29");
    CHECK(shown("sau tháng 3/2020", hints) == "2020-04-01..2026-11-29 range about !date.bound");
}

TEST_CASE("ranges are read, the first end taking what only the second names")
{
    for (const char* text :
        { "từ 1/5 đến 3/5/2023", "1/5/2023 - 3/5/2023", "01/05/2023–03/05/2023", "1-3/5/2023",
            "1/5-3/5/2023", "từ ngày 01/05/2023 đến ngày 03/05/2023", "1 đến 3/5/2023" }) {
        INFO(text);
        CHECK(shown(text) == "2023-05-01..2023-05-03 range");
    }
    CHECK(shown("20/12 - 3/1/2024") == "2023-12-20..2024-01-03 range");
    CHECK(shown("2018-2020") == "2018-01-01..2020-12-31 range");
    CHECK(shown("between 2018 and 2020") == "2018-01-01..2020-12-31 range");
    CHECK(shown("between 1 May 2023 and 3 May 2023") == "2023-05-01..2023-05-03 range");
    CHECK(shown("2018-19") == "2018-01-01..2019-12-31 range");
    CHECK(shown("từ năm 2018 đến năm 2020") == "2018-01-01..2020-12-31 range");
    CHECK(shown("tháng 5 - 7/2023") == "2023-05-01..2023-07-31 range");
    CHECK(shown("tháng 5 đến tháng 7 năm 2023") == "2023-05-01..2023-07-31 range");
    CHECK(shown("3/5/2023 - 1/5/2023") == "!date.unreadable");
    DateHints hints;
    hints.today = PartialDate::day(2026, 11, 21).earliest;
    CHECK(shown("từ 2018 đến nay", hints) == "2018-01-01..2026-11-21 range about");
}

TEST_CASE("a day that does not exist waits, with the day it may have been")
{
    const auto reading = parseDate("31/4/2024");
    CHECK(reading.issue == "date.no-such-day");
    CHECK(reading.suggestion == "30/4/2024");
    CHECK_FALSE(reading.date.isKnown());
    CHECK(reading.date.raw == "31/4/2024");
    CHECK(parseDate("29/2/2023").suggestion == "28/2/2023");
    CHECK(parseDate("01/15/2026").issue == "date.no-such-day");
    CHECK(parseDate("01/15/2026").suggestion == "15/1/2026");
    CHECK(parseDate("30/02/2023").suggestion == "28/2/2023");
}

TEST_CASE("two-digit years are read and said so")
{
    CHECK(shown("03/11/26") == "2026-11-03 !date.two-digit-year");
    CHECK(shown("3.11.98") == "1998-11-03 !date.two-digit-year");
    CHECK(shown("5/23") == "2023-05-01..2023-05-31 month !date.two-digit-year");
    DateHints birth;
    birth.isBirth = true;
    birth.yearHint = 2020;
    CHECK(shown("03/11/26", birth) == "1926-11-03 !date.two-digit-year");
    CHECK(shown("03/11/15", birth) == "2015-11-03 !date.two-digit-year");
}

TEST_CASE("a date without a year takes the hint and says so")
{
    CHECK(shown("22/2") == "!date.year-missing");
    CHECK(shown("22/2", withYear(2026)) == "2026-02-22 !date.year-missing");
    CHECK(shown("ngày 22 tháng 2", withYear(2026)) == "2026-02-22 !date.year-missing");
    CHECK(shown("tháng 3", withYear(2019)) == "2019-03-01..2019-03-31 month !date.year-missing");
    CHECK(shown("29/2", withYear(2023)) == "!date.no-such-day");
}

TEST_CASE("a date after today is marked when today is known")
{
    DateHints hints;
    hints.today = PartialDate::day(2026, 11, 21).earliest;
    CHECK(shown("22/11/2026", hints) == "2026-11-22 !date.future");
    CHECK(shown("21/11/2026", hints) == "2026-11-21");
    CHECK(shown("2026", hints) == "2026-01-01..2026-12-31 year");
}

TEST_CASE("what is no date keeps its words")
{
    for (const char* text :
        { "hôm qua", "abc", "3/11/2026 và 5/11/2026", "1/2/3/4", "99/99/9999", "0/0/0", "12345",
            "45235", "3/11/0026", "tháng 13/2019", "quý 5/2020", "ngày mai", "Nguyễn Văn A" }) {
        INFO(text);
        const auto reading = parseDate(text);
        CHECK_FALSE(reading.date.isKnown());
        CHECK(reading.issue == "date.unreadable");
        CHECK(reading.date.raw == text);
    }
    for (const char* text : { "", "không rõ", "?", "-", "NA" }) {
        INFO(text);
        CHECK(shown(text).empty());
    }
}

TEST_CASE("dates are written for people")
{
    const auto vi = [](const PartialDate& date) { return formatDate(date, Language::Vietnamese); };
    const auto en = [](const PartialDate& date) { return formatDate(date, Language::English); };
    CHECK(vi(PartialDate::day(2026, 11, 3)) == "03/11/2026");
    CHECK(vi(PartialDate::ofMonth(2026, 9)) == "tháng 9/2026");
    CHECK(en(PartialDate::ofMonth(2026, 9)) == "Sep 2026");
    CHECK(vi(PartialDate::ofQuarter(2026, 3)) == "quý 3/2026");
    CHECK(en(PartialDate::ofQuarter(2026, 3)) == "Q3 2026");
    CHECK(vi(PartialDate::ofYear(2026)) == "2026");
    CHECK(vi(parseDate("1-3/5/2023").date) == "01/05/2023 – 03/05/2023");
    CHECK(vi(parseDate("khoảng 2019").date) == "khoảng 2019");
    CHECK(vi({}).empty());
    const auto day = PartialDate::day(2026, 1, 5).earliest;
    CHECK(formatDecreeDate(day, Language::Vietnamese) == "ngày 05 tháng 01 năm 2026");
    CHECK(formatDecreeDate(day, Language::English) == "05 January 2026");
    const auto march = PartialDate::day(2026, 3, 15).earliest;
    CHECK(formatDecreeDate(march, Language::Vietnamese) == "ngày 15 tháng 3 năm 2026");
    CHECK(formatDay(march) == "15/03/2026");
}

TEST_CASE("words of a date that is about are text, whatever bytes they were")
{
    CHECK(isValidUtf8(parseDate("\xD0\xD0" "2~", {}).date.raw));
    CHECK(parseDate("2024-03~", {}).date.raw == "2024-03~");
}
