// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendText.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace tuyen;
using test::all;
using test::cube;
using test::table;
using test::text;

TEST_CASE("rows are units of the day in the order of the border, every year between counted")
{
    const auto c = cube(
        "tay-ninh 2024 x 4\nlang-son 2022 x 2\nquang-ninh 2024\nha-noi 2023\n? 2023\nlang-son ?");
    CHECK(text(table(*c))
        == "VN-quang-ninh: 0 0 1 = 1\n"
           "VN-lang-son: 2 0 0 ?1 = 3\n"
           "VN-tay-ninh: 0 0 4 = 4\n"
           "VN-ha-noi: 0 1 0 = 1\n"
           "?: 0 1 0 = 1\n"
           "total: 2 2 5 ?1 = 10\n");
}

TEST_CASE("units of today hold what their parts were")
{
    const auto c
        = cube("ha-giang 2024 x 2\ntuyen-quang 2024\ntuyen-quang-2025 2026 x 3\nlang-son 2024");
    CHECK(text(table(*c, Basis::Today))
        == "VN-lang-son: 1 0 0 = 1\n"
           "VN-tuyen-quang-2025: 3 0 3 = 6\n"
           "total: 4 0 3 = 7\n");
}

TEST_CASE("the strip puts events since the merger back into the one border unit of before")
{
    const auto c = cube("ha-giang 2024\ntuyen-quang 2024\ntuyen-quang-2025 2026 x "
                        "2\nthua-thien-hue 2024\nhue 2026\nthai-nguyen-2025 2026");
    CHECK(text(table(*c, Basis::Strip))
        == "VN-ha-giang: 1 0 2 = 3\n"
           "VN-hue: 1 0 1 = 2\n"
           "VN-tuyen-quang: 1 0 0 = 1\n"
           "VN-thai-nguyen-2025: 0 0 1 = 1\n"
           "total: 3 0 4 = 7\n");
}

TEST_CASE(
    "where two border units became one, a gate or a point says which, else the row is unknown")
{
    const auto c
        = cube("an-giang-2025 2026 gate BG-kh-ha-tien\n"
               "an-giang-2025 2026 at 10.52,105.18\n" // inside the An Giang of before
               "an-giang-2025 2026\n"
               "an-giang-2025 2026 gate BG-la-cha-lo\n" // contradicts the province: not used
               "kien-giang 2026");                      // the source used the old name
    CHECK(text(table(*c, Basis::Strip))
        == "VN-an-giang: 1 = 1\n"
           "VN-kien-giang: 2 = 2\n"
           "?: 2 = 2\n"
           "total: 5 = 5\n");
}

TEST_CASE("a point in the inland part of a new unit is not put on the border")
{
    const auto c = cube("tuyen-quang-2025 2026 at 22.10,105.28\ntuyen-quang-2025 2026");
    CHECK(text(table(*c, Basis::Strip))
        == "VN-ha-giang: 1 = 1\nVN-tuyen-quang: 1 = 1\ntotal: 2 = 2\n");
}

TEST_CASE("a measure adds what is stated and counts the incidents that do not state it")
{
    const auto c = cube("lang-son 2024 victims 3\nlang-son 2024 victims 0\nlang-son 2024\ntay-ninh "
                        "2024 suspects 2");
    const auto t = table(*c, Basis::Day, Measure::Victims);
    CHECK(text(t) == "VN-lang-son: 3 = 3\nVN-tay-ninh: 0 = 0\ntotal: 3 = 3\n");
    CHECK(t.notStated == 2);
}

TEST_CASE("border only leaves inland and unknown out of rows and totals alike")
{
    const auto c = cube("lang-son 2024\nha-noi 2019\n? 2024");
    const auto t = trendTable(*c, all(*c), { Measure::Incidents, Basis::Day, true, false });
    CHECK(text(t) == "VN-lang-son: 1 = 1\ntotal: 1 = 1\n");
    CHECK(t.borderOnly);
}

TEST_CASE("every border unit of the years shown has its row when asked for")
{
    const auto c = cube("lang-son 2024\nlang-son 2026");
    const auto rows = [&](Basis basis) {
        return trendTable(*c, all(*c), { Measure::Incidents, basis, true, true }).rows.size();
    };
    CHECK(rows(Basis::Strip) == 25);
    CHECK(rows(Basis::Today) == 22);
}

TEST_CASE("the break stands at 2025 when that year is covered")
{
    CHECK(table(*cube("lang-son 2023\nlang-son 2026")).breakYear == 2);
    CHECK(table(*cube("lang-son 2023\nlang-son 2024")).breakYear == -1);
    CHECK(table(*cube("lang-son 2023\nlang-son 2024-03-09")).lastDay
        == dayNumber(*parseIsoDate("2024-03-09")));
}

TEST_CASE("nothing selected is a table without years and rows")
{
    const auto c = cube("lang-son 2023");
    const auto t = trendTable(*c, {}, {});
    CHECK(t.years.empty());
    CHECK(text(t) == "total: = 0\n");
    CHECK(table(*cube("lang-son ?")).unknownYear == 1);
}

TEST_CASE("series fold rows by neighbour, a unit with two by the incident's own")
{
    const auto c = cube("dien-bien 2024 x 2\ndien-bien 2024 near LA\nkon-tum 2023 near "
                        "KH\ntay-ninh 2024 near CN\nha-noi 2024 near LA\n? 2024");
    const auto t = table(*c);
    std::string out;
    for (const auto& one : byNeighbour(*c, all(*c), t)) {
        out += one.neighbour + ' ' + std::to_string(one.values[0]) + ' '
            + std::to_string(one.values[1]) + '\n';
    }
    CHECK(out == "CN 0 2\nLA 0 1\nKH 1 1\n 0 2\n");
}

/// Incidents of every kind; the same for the same seed.
static std::shared_ptr<const IncidentCube> crowd(unsigned seed)
{
    std::mt19937 random(seed);
    const auto one = [&random](std::initializer_list<const char*> of) {
        return std::string(
            *(of.begin() + std::uniform_int_distribution<std::size_t>(0, of.size() - 1)(random)));
    };
    std::string lines;
    for (int i = 0; i < 300; ++i) {
        lines += one({ "lang-son", "ha-giang", "tuyen-quang", "an-giang", "kien-giang", "ha-noi",
                     "?", "kon-tum" })
            + ' ' + one({ "2019", "2024-05", "2025-03-01", "2025-09-09", "?", "2023-2024" })
            + one({ "", " victims 2", " victims 1" }) + '\n'
            + one({ "an-giang-2025", "tuyen-quang-2025", "thai-nguyen-2025", "hue" }) + " 2026"
            + one({ "", " gate BG-kh-ha-tien", " victims 7" }) + '\n';
    }
    return cube(lines);
}

TEST_CASE("rows, columns and series add up to the total in every basis and measure")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const auto c = crowd(seed);
        for (const auto basis : { Basis::Day, Basis::Today, Basis::Strip }) {
            for (const auto measure : { Measure::Incidents, Measure::Victims }) {
                const auto t = table(*c, basis, measure);
                std::int64_t rows = 0;
                std::vector<std::int64_t> years(t.years.size());
                for (const auto& row : t.rows) {
                    rows += row.total;
                    for (std::size_t i = 0; i < years.size(); ++i) {
                        years[i] += row.values[i];
                    }
                }
                std::int64_t columns = t.unknownYear;
                for (const auto sum : t.yearTotals) {
                    columns += sum;
                }
                std::int64_t folded = 0;
                for (const auto& one : byNeighbour(*c, all(*c), t)) {
                    folded += one.total;
                }
                INFO("seed " << seed << " basis " << name(basis) << " measure " << name(measure));
                CHECK(rows == t.total);
                CHECK(columns == t.total);
                CHECK(folded == t.total);
                CHECK(years == t.yearTotals);
                CHECK(t.total
                    == (measure == Measure::Incidents ? static_cast<std::int64_t>(c->size())
                                                      : totals(*c, all(*c)).victims));
            }
        }
    }
}

TEST_CASE("the filter of a cell leaves exactly the incidents it was counted from")
{
    const auto c = crowd(3);
    Filter some;
    some.provinces = { "VN-an-giang-2025", "VN-ha-giang", "VN-lang-son" };
    for (const auto& filter : { Filter {}, some }) {
        for (const auto basis : { Basis::Day, Basis::Today, Basis::Strip }) {
            if (basis == Basis::Strip && !filter.isEmpty()) {
                continue; // a strip within named provinces is no list of units
            }
            const auto t = trendTable(
                *c, select(*c, filter, nullptr), { Measure::Incidents, basis, false, false });
            for (const auto& row : t.rows) {
                const auto left = [&](std::optional<int> year) {
                    return static_cast<std::int64_t>(
                        select(*c, cellFilter(filter, t, row.unit, year), nullptr).size());
                };
                INFO(name(basis) << ' ' << row.unit);
                CHECK(left(std::nullopt) == row.total);
                CHECK(left(0) == row.unknownYear);
                CHECK(left(t.years.back()) == row.values.back());
            }
        }
    }
}

TEST_CASE("the table as a file opens in a spreadsheet with its total at the end")
{
    const auto c = cube("lang-son 2023 x 2\n? 2024\nlang-son ?");
    CHECK(trendCsv(table(*c), Language::English)
        == "\xEF\xBB\xBFPlace,2023,2024,year not known,Total\r\n"
           "Lang Son,2,0,1,3\r\n"
           "Place not known,0,1,0,1\r\n"
           "Total,2,1,1,4\r\n");
    CHECK(trendCsv(table(*c), Language::Vietnamese).find("Lạng Sơn,2,0,1,3") != std::string::npos);
}

TEST_CASE("measures and bases are named as on the command line")
{
    for (const auto measure : { Measure::Incidents, Measure::Victims, Measure::PresumedVictims,
             Measure::Suspects, Measure::PersonTimes }) {
        CHECK(measureFromName(name(measure)) == measure);
    }
    CHECK(basisFromName("strip") == Basis::Strip);
    CHECK_FALSE(basisFromName("yesterday"));
}
