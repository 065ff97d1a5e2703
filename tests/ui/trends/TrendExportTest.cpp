// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "base/File.h"
#include "support/TemporaryFolder.h"
#include "trends/TrendSheet.h"
#include "ui/trends/Sample.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

static QString in(const TemporaryFolder& folder, const char* name)
{
    return QString::fromStdString(utf8(folder.path())) + QLatin1Char('/') + QString::fromUtf8(name);
}

static qsizetype count(const QString& text, const QString& pattern)
{
    qsizetype found = 0;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    for (; matches.hasNext(); matches.next()) {
        ++found;
    }
    return found;
}

TEST_CASE("the SVG holds every name, cell and bar of the table, on white, in a named font")
{
    const TemporaryFolder folder;
    const auto table = sampleTable();
    const QString file = in(folder, "xu hướng.svg");
    REQUIRE(exportTrendSheet(
        TrendSheet(trendValue(table, sampleSeries(table), sampleToday()), Language::Vietnamese),
        file));
    const QString svg = QString::fromUtf8(bytesOf(file));
    QSvgRenderer renderer(file);
    REQUIRE(renderer.isValid());
    CHECK_FALSE(svg.contains(QStringLiteral("Sans Serif")));
    CHECK_FALSE(svg.contains(QStringLiteral("<image")));

    QImage image(renderer.defaultSize(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));

    // One text a number and a name: 25 × 15 cells, their totals, three sums, 15 years and the
    // total's head.
    const auto grid
        = heatGrid(table, { .partialYear = 2026, .lastYear = 2025 }, Language::Vietnamese);
    const QString words = QStringLiteral(">%1</text>");
    for (const auto& line : grid.lines) {
        CHECK(svg.contains(words.arg(line.label)));
    }
    const qsizetype numbers = count(svg, QStringLiteral(">[0-9]+</text>"));
    const qsizetype cells = qsizetype(grid.lines.size()) * 16;
    CHECK(numbers >= cells);
    CHECK(numbers <= cells + 12); // the axis and two years in full
    // Each class with a cell in it is a fill of the SVG as often as it has cells, and once more in
    // the legend.
    qsizetype few = 0;
    for (const auto& line : grid.lines) {
        few += line.isGroup ? 0 : std::ranges::count_if(line.values, [&](auto value) {
            return grid.scale.step(value) == 0;
        });
    }
    const QString colour = Theme::light().sequential[0].name();
    CHECK(count(svg, QStringLiteral("fill=\"%1\"").arg(colour)) == few + 1);
}

TEST_CASE("bars of the SVG: one filled part for every number above 0")
{
    const TemporaryFolder folder;
    const auto table = sampleTable();
    const auto series = sampleSeries(table);
    const QString file = in(folder, "bars.svg");
    REQUIRE(exportTrendChart(table, series, file, Language::English));
    const QString svg = QString::fromUtf8(bytesOf(file));
    for (std::size_t i = 0; i < 3; ++i) {
        const auto parts
            = std::ranges::count_if(series[i].values, [](auto value) { return value > 0; });
        const auto fills
            = count(svg, QStringLiteral("fill=\"%1\"").arg(Theme::light().series[i].name()));
        INFO(series[i].neighbour);
        CHECK(fills == parts + 1); // and its box in the legend
    }
}

TEST_CASE(
    "a picture of two and four times has as many times the pixels, and is light in a dark window")
{
    const TemporaryFolder folder;
    const auto table = sampleTable();
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(app, ThemeChoice::Dark);
    QSize one;
    for (const int scale : { 1, 2, 4 }) {
        const QString file = in(folder, "chart.png");
        REQUIRE(exportTrendChart(table, sampleSeries(table), file, Language::Vietnamese, scale));
        const QImage image(file);
        REQUIRE_FALSE(image.isNull());
        CHECK(image.pixelColor(3, 3) == QColor(Qt::white));
        one = scale == 1 ? image.size() : one;
        CHECK(std::abs(image.width() - one.width() * scale) <= scale);
    }
    applyTheme(app, ThemeChoice::Light);
}

TEST_CASE("the PDF is a vector page with its fonts inside")
{
    const TemporaryFolder folder;
    const auto table = sampleTable();
    const QString file = in(folder, "chart.PDF");
    REQUIRE(exportTrendChart(table, sampleSeries(table), file, Language::Vietnamese));
    const QByteArray pdf = bytesOf(file);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.contains("/FontFile2"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE("words follow the language asked for")
{
    const TemporaryFolder folder;
    const auto table = sampleTable();
    const QString file = in(folder, "en.svg");
    REQUIRE(exportTrendChart(table, sampleSeries(table), file, Language::English));
    const QString svg = QString::fromUtf8(bytesOf(file));
    CHECK(svg.contains(QStringLiteral(">Incidents by border strip and year<")));
    CHECK(svg.contains(QStringLiteral(">Cambodia<")));
    CHECK_FALSE(svg.contains(QStringLiteral("Campuchia")));
}

TEST_CASE(
    "an unknown ending writes nothing, an impossible place is an error, an empty table a picture")
{
    const TemporaryFolder folder;
    const auto table = sampleTable();
    CHECK_FALSE(
        exportTrendChart(table, sampleSeries(table), in(folder, "chart.bmp"), Language::English));
    CHECK_FALSE(QFile::exists(in(folder, "chart.bmp")));
    CHECK_THROWS_AS(exportTrendChart(table, sampleSeries(table),
                        in(folder, "no such folder/chart.svg"), Language::English),
        Error);
    CHECK(exportTrendChart({}, {}, in(folder, "empty.svg"), Language::English));
}
