// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendValue.h"
#include "trends/TrendWords.h"
#include "ui/trends/Sample.h"

#include "base/PartialDate.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace tuyen;

/// Two incidents a year from 2022 to 2025 in Lạng Sơn: 3 victims, 2 presumed, 5 person-times each.
static std::shared_ptr<const IncidentCube> smallCube()
{
    std::vector<IncidentFacts> facts;
    for (int i = 0; i < 8; ++i) {
        using namespace std::chrono;
        IncidentFacts one;
        one.id = IncidentId { i + 1 };
        one.earliest = dayNumber(sys_days(year(2022 + i / 2) / 3 / 4));
        one.latest = one.earliest;
        one.precision = DatePrecision::Day;
        one.unit = "VN-lang-son";
        one.victims = 3;
        one.presumedVictims = 2;
        one.personTimes = 5;
        facts.push_back(one);
    }
    return IncidentCube::build(facts);
}

static TrendValue valueOf(Measure measure)
{
    const auto cube = smallCube();
    Selection all(cube->size());
    std::iota(all.begin(), all.end(), 0U);
    return trendValue(*cube, all, { .measure = measure }, sampleToday());
}

TEST_CASE("beside incidents the strip counts persons: victims and presumed victims")
{
    const auto value = valueOf(Measure::Incidents);
    CHECK(value.table.yearTotals == std::vector<std::int64_t> { 2, 2, 2, 2 });
    CHECK(value.isStripPersons);
    CHECK(value.strip == std::vector<std::int64_t> { 10, 10, 10, 10 });
}

TEST_CASE("beside persons or person-times the strip counts incidents, never a sum of both")
{
    for (const auto measure : { Measure::Victims, Measure::PersonTimes }) {
        const auto value = valueOf(measure);
        CHECK_FALSE(value.isStripPersons);
        CHECK(value.strip == std::vector<std::int64_t> { 2, 2, 2, 2 });
    }
}

TEST_CASE("the bars add up to the table, year by year")
{
    const auto value = valueOf(Measure::Victims);
    for (std::size_t year = 0; year < value.table.years.size(); ++year) {
        std::int64_t sum = 0;
        for (const auto& one : value.series) {
            sum += one.values[year];
        }
        CHECK(sum == value.table.yearTotals[year]);
    }
}

TEST_CASE("a year is partial only while it runs")
{
    const auto table = sampleTable();
    const auto series = sampleSeries(table);
    CHECK(trendValue(table, series, sampleToday()).partialYear() == 2026);
    CHECK(trendValue(table, series, sampleToday()).lastYear() == 2025);
    CHECK(trendValue(table, series, sampleToday() + 365).partialYear() == 0);
    CHECK(TrendValue {}.isEmpty());
}

TEST_CASE("years, spans and differences are written as the design writes them")
{
    CHECK(yearLabel(2012, true) == QStringLiteral("2012"));
    CHECK(yearLabel(2005, false) == QStringLiteral("’05"));
    CHECK(yearSpan(2024, 2025) == QStringLiteral("2024–25"));
    CHECK(yearSpan(2024, 2024) == QStringLiteral("2024"));
    CHECK(signedNumber(1604, Language::Vietnamese) == QStringLiteral("+1.604"));
    CHECK(signedNumber(-3, Language::English) == QStringLiteral("−3"));
    CHECK(signedNumber(0, Language::English) == QStringLiteral("0"));
}

TEST_CASE("the words of pictures exist in both languages for every measure, basis and neighbour")
{
    for (const auto language : { Language::Vietnamese, Language::English }) {
        for (const auto measure : { Measure::Incidents, Measure::Victims, Measure::PresumedVictims,
                 Measure::Suspects, Measure::PersonTimes }) {
            CHECK_FALSE(measureWord(measure, language).startsWith(QStringLiteral("chart.")));
            CHECK_FALSE(chartWord("empty." + std::string(name(measure)), language)
                            .startsWith(QStringLiteral("chart.")));
            CHECK_FALSE(chartWord("change.scale." + std::string(name(measure)), language)
                            .startsWith(QStringLiteral("chart.")));
        }
        for (const auto basis : { Basis::Day, Basis::Today, Basis::Strip }) {
            CHECK_FALSE(basisWord(basis, language).startsWith(QStringLiteral("chart.")));
        }
        for (const char* neighbour : { "CN", "LA", "KH", "", "inland" }) {
            CHECK_FALSE(neighbourWord(neighbour, language).startsWith(QStringLiteral("chart.")));
        }
    }
    CHECK(chartTitle(sampleTable(), Language::Vietnamese)
        == QStringLiteral("Vụ theo dải biên giới và năm"));
}
