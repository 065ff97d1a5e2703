// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of made texts: what is written is read back, and no bytes break a reader.
#include "text/Collate.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/Number.h"
#include "text/PersonName.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace tuyen;

TEST_CASE("every day from 1990 to 2039 is read back in the ways it is written")
{
    const auto first = PartialDate::day(1990, 1, 1).earliest;
    const auto last = PartialDate::day(2039, 12, 31).earliest;
    std::size_t wrong = 0;
    for (auto day = first; day <= last; day += std::chrono::days(1)) {
        const std::chrono::year_month_day date(day);
        const std::string d = std::to_string(unsigned(date.day()));
        const std::string m = std::to_string(unsigned(date.month()));
        const std::string y = std::to_string(int(date.year()));
        for (const auto& text : { formatDay(day), isoDate(day), d + "." + m + "." + y,
                 "ngày " + d + " tháng " + m + " năm " + y,
                 formatDecreeDate(day, Language::Vietnamese),
                 formatDecreeDate(day, Language::English) }) {
            const auto reading = parseDate(text);
            wrong += reading.date.earliest != day || reading.date.latest != day
                || !reading.issue.empty();
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("months, quarters and years are read back from their written form")
{
    for (int year = 1990; year < 2040; ++year) {
        for (const auto language : { Language::Vietnamese, Language::English }) {
            const auto check = [&](PartialDate date) {
                const auto text = formatDate(date, language);
                INFO(text);
                auto read = parseDate(text).date;
                CHECK(read.raw == text);
                read.raw.clear();
                CHECK(read == date);
            };
            for (unsigned month = 1; month <= 12; ++month) {
                check(PartialDate::ofMonth(year, month));
            }
            for (unsigned quarter = 1; quarter <= 4; ++quarter) {
                check(PartialDate::ofQuarter(year, quarter));
            }
            check(PartialDate::ofYear(year));
        }
    }
}

TEST_CASE("numbers are read back from their written form")
{
    std::mt19937_64 random(11);
    std::size_t wrong = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto value = static_cast<std::int64_t>(random() >> (11 + random() % 50));
        wrong += parseNumber(formatNumber(value, Language::Vietnamese)) != double(value);
        wrong += parseNumber(formatNumber(value, Language::English), NumberStyle::English)
            != double(value);
        const auto quantity = parseQuantity(formatNumber(value, Language::Vietnamese));
        wrong
            += value <= 9'000'000'000'000'000 && (quantity.value != value || !quantity.raw.empty());
    }
    CHECK(wrong == 0);
}

TEST_CASE("made names come back whole, with or without rank and birth year")
{
    const char* families[] = { "Nguyễn", "Trần", "Lê", "Phạm", "Giàng", "Lò", "Đặng", "Huỳnh" };
    const char* middles[] = { "Văn", "Thị", "Đức", "Ngọc", "A", "Thị Minh", "Xuân" };
    const char* givens[] = { "An", "Bình", "Cường", "Dung", "Hường", "Páo", "Ơn", "Yến", "Thuý" };
    std::size_t wrong = 0;
    for (const char* family : families) {
        for (const char* middle : middles) {
            for (const char* given : givens) {
                const std::string full = std::string(family) + " " + middle + " " + given;
                for (const auto& text :
                    { full, "Đại úy " + full, full + " (1987)", "2. " + full }) {
                    const auto name = parsePersonName(text);
                    wrong += name.full != full || name.family != family || name.middle != middle
                        || name.given != given;
                }
                const auto people = parsePersonNames(full + ", SN 1990; " + full);
                wrong += people.size() != 2 || people[0].full != full || people[1].full != full;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("random bytes and random pieces break no reader")
{
    const char* pieces[] = { "1", "31", "2024", "/", "-", ".", " ", "tháng", "năm", "đến", "quý",
        "Thứ", "khoảng", "(", ")", "\"", "ông", "Nguyễn", "tức", "nghìn", "hai", "mươi", "\xFF",
        "\xE1\xBB", "中", "\u0301", "SN", "1987", ",", ";", "\n", "và", "Đ/c", "mid", "'", "nửa",
        "đầu", "chục" };
    std::mt19937 random(5);
    for (int i = 0; i < 40000; ++i) {
        std::string text;
        const auto length = random() % 12;
        for (unsigned k = 0; k < length; ++k) {
            if (i % 2 == 0) {
                text += static_cast<char>(random() % 256);
            } else {
                text += pieces[random() % std::size(pieces)];
                text += random() % 2 ? " " : "";
            }
        }
        const std::string clean = normalised(text);
        CHECK(isValidUtf8(clean));
        CHECK(normalised(clean) == clean);
        CHECK(fold(fold(text)) == fold(text));
        CHECK(foldExact(foldExact(text)) == foldExact(text));
        CHECK(sortKey(text) == sortKey(clean));
        const auto date = parseDate(text).date;
        CHECK((!date.isKnown() || date.earliest <= date.latest));
        parseNumber(text);
        const auto quantity = parseQuantity(text);
        CHECK((!quantity.upper || *quantity.upper >= *quantity.value));
        parsePersonNames(text);
        meansUnknown(text);
    }
}
