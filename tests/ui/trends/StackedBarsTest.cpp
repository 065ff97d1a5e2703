// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/StackedBars.h"
#include "theme/Theme.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Catch::Approx;

static BarChart fiveYears()
{
    BarChart chart;
    chart.years = { 2022, 2023, 2024, 2025, 2026 };
    chart.series = { { "CN", { 25, 40, 44, 35, 33 }, 177 }, { "LA", { 38, 0, 45, 44, 31 }, 158 },
        { "KH", { 64, 62, 98, 74, 51 }, 349 } };
    chart.names = { "CN", "LA", "KH" };
    chart.breakYear = 3;
    chart.breakLabel = "1/7/2025";
    chart.lastYearIsPartial = true;
    return chart;
}

static QFont serif()
{
    QFont font(reportFontFamily());
    font.setPixelSize(12);
    return font;
}

TEST_CASE("parts stand on each other, as high as their numbers")
{
    const StackedBars bars(fiveYears(), QRectF(0, 0, 600, 300), BarStyle::print(serif(), 1));
    for (int year = 0; year < 5; ++year) {
        CHECK(bars.part(year, 0).top() == Approx(bars.part(year, 1).bottom()));
        CHECK(bars.part(year, 1).top() == Approx(bars.part(year, 2).bottom()));
        CHECK(bars.part(year, 2).top() == Approx(bars.bar(year).top()));
    }
    CHECK(bars.part(0, 2).height() / bars.part(0, 0).height() == Approx(64.0 / 25));
    CHECK(bars.part(1, 1).height() == Approx(0).margin(1e-9));
}

TEST_CASE("a point in the picture is a year and a neighbour")
{
    const StackedBars bars(fiveYears(), QRectF(0, 0, 600, 300), BarStyle::print(serif(), 1));
    const auto hit = bars.at(bars.part(2, 1).center());
    REQUIRE(hit);
    CHECK(hit->year == 2);
    CHECK(hit->series == 1);
    const auto above = bars.at(bars.bar(4).center() - QPointF(0, bars.bar(4).height() / 2 + 5));
    REQUIRE(above);
    CHECK(above->year == 4);
    CHECK(above->series == -1);
    CHECK_FALSE(bars.at(QPointF(-5, -5)));
}

TEST_CASE("the picture paints its series and stays inside its area")
{
    QImage image(600, 320, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRectF area(10, 10, 580, 300);
    paint(painter, area, fiveYears(), BarStyle::print(serif(), 1));
    painter.end();
    const StackedBars bars(fiveYears(), area, BarStyle::print(serif(), 1));
    CHECK(image.pixelColor(bars.part(2, 0).bottomLeft().toPoint() + QPoint(3, -3))
        == Theme::light().series[0]);
    for (int x = 0; x < image.width(); ++x) {
        CHECK(image.pixelColor(x, 2) == QColor(Qt::white));
        CHECK(image.pixelColor(x, image.height() - 3) == QColor(Qt::white));
    }
}

TEST_CASE("no years and all zeros are empty axes, not a crash")
{
    QImage image(300, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    BarChart chart;
    paint(painter, QRectF(0, 0, 300, 200), chart, BarStyle::print(serif(), 1));
    chart.years = { 2024 };
    chart.series = { { "CN", { 0 }, 0 } };
    const StackedBars bars(chart, QRectF(0, 0, 300, 200), BarStyle::print(serif(), 1));
    bars.paint(painter);
    CHECK(bars.bar(0).height() == Approx(0).margin(1e-9));
    CHECK_FALSE(StackedBars(BarChart {}, QRectF(0, 0, 300, 200), BarStyle::print(serif(), 1))
                    .at(QPointF(150, 100)));
}
