// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ProvinceChart.h"
#include "trends/YearChart.h"
#include "ui/trends/Sample.h"

#include <QBarSet>
#include <QImage>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static TrendValue sampleValue()
{
    const auto table = sampleTable();
    auto value = trendValue(table, sampleSeries(table), sampleToday());
    value.strip = table.yearTotals;
    value.isStripPersons = true;
    return value;
}

TEST_CASE("the bars of Qt Charts hold the numbers of the table, and our marks lie on them")
{
    YearChart chart;
    chart.resize(420, 380);
    chart.setValue(sampleValue(), Language::Vietnamese);
    chart.show();
    const auto* bars
        = qobject_cast<QStackedBarSeries*>(chart.bars()->chart()->series().constFirst());
    REQUIRE(bars);
    REQUIRE(bars->barSets().size() == 4); // three neighbours, and what lies at none
    double sum = 0;
    for (const auto* set : bars->barSets()) {
        for (int i = 0; i < set->count(); ++i) {
            sum += set->at(i);
        }
    }
    CHECK(sum == double(sampleTable().total));

    const QImage image = chart.bars()->viewport()->grab().toImage();
    for (int i = 0; i < 3; ++i) {
        const QPoint inside = chart.barPart(i, 2024).center().toPoint();
        CHECK(image.pixelColor(inside) == Theme::current().series[std::size_t(i)]);
    }
    // Above the stack there is paper.
    const QPoint above = chart.barPart(3, 2021).center().toPoint() - QPoint(0, 20);
    CHECK(image.pixelColor(above) == Theme::current().panel);
}

TEST_CASE("the unfinished year is hatched and the division has its dashed line")
{
    YearChart chart;
    chart.resize(420, 380);
    chart.setValue(sampleValue(), Language::Vietnamese);
    chart.show();
    const QImage image = chart.bars()->viewport()->grab().toImage();
    const auto differing = [&](int year) {
        const QRectF part = chart.barPart(0, year).adjusted(2, 2, -2, -2);
        int count = 0;
        for (int y = int(part.top()); y < int(part.bottom()); ++y) {
            count
                += image.pixelColor(int(part.left()) + 1, y) != Theme::current().series[0] ? 1 : 0;
        }
        return count;
    };
    CHECK(differing(2023) == 0);
    CHECK(differing(2026) > 3);
    const qreal middle = chart.barPart(0, 2025).center().x();
    int ink = 0;
    for (int y = 30; y < image.height(); ++y) {
        ink += image.pixelColor(int(middle), y).lightness() < 60
                || image.pixelColor(int(middle) + 1, y).lightness() < 60
            ? 1
            : 0;
    }
    CHECK(ink > image.height() / 3);
}

TEST_CASE("a click on a part of a bar opens its neighbour and year, above it the whole year")
{
    YearChart chart;
    chart.resize(420, 380);
    chart.setValue(sampleValue(), Language::Vietnamese);
    chart.show();
    std::vector<std::pair<int, std::string>> opened;
    QObject::connect(&chart, &YearChart::opened, &chart,
        [&](int year, const std::string& neighbour) { opened.emplace_back(year, neighbour); });
    QSignalSpy toggled(&chart, &YearChart::toggled);
    auto* view = chart.bars()->viewport();
    QTest::mouseClick(view, Qt::LeftButton, {}, chart.barPart(2, 2024).center().toPoint());
    QTest::mouseClick(
        view, Qt::LeftButton, {}, chart.barPart(0, 2021).center().toPoint() - QPoint(0, 120));
    REQUIRE(opened.size() == 2);
    CHECK(opened[0] == std::pair(2024, std::string("KH")));
    CHECK(opened[1] == std::pair(2021, std::string("*")));
    QTest::mouseClick(
        view, Qt::LeftButton, Qt::ControlModifier, chart.barPart(0, 2014).center().toPoint());
    REQUIRE(toggled.size() == 1);
    CHECK(toggled[0][0].toInt() == 2014);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    CHECK(opened.back() == std::pair(2013, std::string("*")));
    CHECK(chart.accessibleDescription().startsWith(QStringLiteral("2013: 127 vụ (Trung Quốc 89")));
}

TEST_CASE("a new value, another size and an empty value leave no old bars")
{
    YearChart chart;
    chart.resize(420, 380);
    chart.setValue(sampleValue(), Language::Vietnamese);
    chart.setValue(sampleValue(), Language::English);
    chart.show();
    chart.resize(300, 200);
    CHECK(chart.bars()->chart()->series().size() == 1);
    CHECK(chart.bars()->chart()->axes().size() == 2);
    chart.setValue({}, Language::English);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(chart.bars()->viewport(), Qt::LeftButton, {}, { 100, 100 });
    CHECK(chart.grab().width() == 300);
}

TEST_CASE("lying bars are as long as their numbers, one a border unit, none cut")
{
    ProvinceChart chart;
    chart.resize(420, 300);
    const auto grid
        = heatGrid(sampleTable(), { .partialYear = 2026, .lastYear = 2025 }, Language::Vietnamese);
    chart.setGrid(grid, 2024, Language::Vietnamese);
    chart.show();
    CHECK(chart.units().size() == 25);
    CHECK(chart.view()->height() > 300); // scrolls instead of squeezing
    const auto row = [&](std::string_view unit) {
        return int(std::ranges::find(chart.units(), unit) - chart.units().begin());
    };
    const qreal tayNinh = chart.bar(row("VN-tay-ninh")).width(); // 30
    const qreal langSon = chart.bar(row("VN-lang-son")).width(); // 10
    CHECK(std::abs(tayNinh / langSon - 3) < 0.01);
    CHECK(chart.words(row("VN-tay-ninh")) == QStringLiteral("Tây Ninh, 2024, 30 vụ"));
    const QImage image = chart.view()->grab().toImage();
    CHECK(image.pixelColor(chart.bar(row("VN-tay-ninh")).center().toPoint())
        == Theme::current().series[2]);

    std::vector<std::pair<std::string, int>> opened;
    QObject::connect(&chart, &ProvinceChart::opened, &chart,
        [&](const std::string& unit, int year) { opened.emplace_back(unit, year); });
    QTest::mouseClick(chart.view()->viewport(), Qt::LeftButton, {},
        chart.bar(row("VN-lang-son")).center().toPoint());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0] == std::pair(std::string("VN-lang-son"), 2024));
}
