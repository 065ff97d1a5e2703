// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatPainter.h"
#include "ui/trends/Sample.h"

#include <QImage>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tuyen;

namespace {

struct Picture {
    HeatGrid grid;
    ChartStyle style = ChartStyle::print(Language::Vietnamese);
    HeatLayout layout;
    QImage image;

    explicit Picture(const TrendTable& table, HeatMarks marks = {}, bool isDark = false)
        : grid(heatGrid(table, { .partialYear = 2026, .lastYear = 2025 }, Language::Vietnamese))
        , layout(grid, style, QSizeF(640, 560))
        , image(700, 700, QImage::Format_RGB32)
    {
        if (isDark) {
            style.theme = Theme::dark();
        }
        image.fill(style.theme.panel);
        QPainter painter(&image);
        paintHeat(painter, QRectF(0, 0, 700, 700), grid, layout, style, marks);
    }

    /// The fill of a cell: its lower left corner, free of the number.
    QColor fill(std::string_view unit, int year) const
    {
        const QRectF cell = layout.cell({ grid.lineOf(unit), grid.columnOf(year) });
        return image.pixelColor(cell.bottomLeft().toPoint() + QPoint(1, -2));
    }
};

} // namespace

TEST_CASE("a cell has the colour of its class, 0 the inset, few nearest the panel in both themes")
{
    const Picture light(sampleTable());
    CHECK(light.fill("VN-lao-cai", 2012) == Theme::light().sequential[6]);    // 28
    CHECK(light.fill("VN-quang-ninh", 2014) == Theme::light().sequential[5]); // 20
    CHECK(light.fill("VN-cao-bang", 2019) == Theme::light().sequential[2]);   // 6
    CHECK(light.fill("VN-ha-giang", 2021) == Theme::light().inset);           // 0
    const Picture dark(sampleTable(), {}, true);
    CHECK(dark.fill("VN-lao-cai", 2012) == Theme::dark().sequential[6]);
    CHECK(dark.fill("VN-dak-nong", 2012) == Theme::dark().inset);
}

TEST_CASE("every cell is painted, with a gap of one pixel to the next")
{
    const Picture picture(sampleTable());
    const QColor panel = Theme::light().panel;
    int painted = 0;
    for (int line = 0; line < int(picture.grid.lines.size()); ++line) {
        for (int column = 0; column < 13 && !picture.grid.lines[std::size_t(line)].isGroup;
             ++column) {
            const QRectF cell = picture.layout.cell({ line, column });
            painted += picture.image.pixelColor(cell.center().toPoint()) != panel ? 1 : 0;
            CHECK(picture.image.pixelColor(int(cell.left()) + 2, int(cell.bottom())) == panel);
        }
    }
    CHECK(painted == 25 * 13);
}

TEST_CASE("a year not over is hatched: more than one colour behind its number")
{
    const Picture picture(sampleTable());
    const auto colours = [&](int year) {
        const QRectF cell = picture.layout.cell(
            { picture.grid.lineOf("VN-nghe-an"), picture.grid.columnOf(year) });
        std::set<QRgb> seen;
        for (int x = int(cell.left()); x < int(cell.left()) + 6; ++x) {
            for (int y = int(cell.top()); y < int(cell.bottom()); ++y) {
                seen.insert(picture.image.pixel(x, y));
            }
        }
        return seen.size();
    };
    CHECK(colours(2022) == 1);
    CHECK(colours(2026) > 3);
}

TEST_CASE("the year of the division stands between two dashed lines below an arrow")
{
    const Picture picture(sampleTable());
    const auto inkRows = [&](qreal x) {
        int rows = 0;
        for (int y = int(picture.layout.head()); y < int(picture.layout.size().height()) - 2; ++y) {
            const auto colour = picture.image.pixelColor(int(x), y);
            rows += colour.lightness() < 90 ? 1 : 0;
        }
        return rows;
    };
    const int column = picture.grid.columnOf(2025);
    const qreal left = picture.layout.columnLeft(column) - 1;
    const qreal right = left + picture.layout.cell().width();
    const auto height = int(picture.layout.size().height() - picture.layout.head());
    for (const qreal x : { left, right }) {
        CHECK(inkRows(x) > height / 3);     // dashes …
        CHECK(inkRows(x) < height * 5 / 6); // … with gaps between
    }
    CHECK(inkRows(picture.layout.columnLeft(4) - 1) < height / 10);
    const QPoint tip(int(picture.layout.columnLeft(column) + picture.layout.cell().width() / 2),
        int(picture.layout.head()) - 4);
    CHECK(picture.image.pixelColor(tip).lightness() < 90);
}

TEST_CASE("a selected cell is outlined in selection ink, on its own edge")
{
    const auto grid = heatGrid(sampleTable(), {}, Language::Vietnamese);
    const HeatPlace place { grid.lineOf("VN-tay-ninh"), grid.columnOf(2024) };
    HeatMarks marks;
    marks.selected = { place };
    const Picture picture(sampleTable(), marks);
    const QRectF cell = picture.layout.cell(place);
    const QColor ink = Theme::light().selectionInk;
    CHECK(picture.image.pixelColor(int(cell.center().x()), int(cell.top())) == ink);
    CHECK(picture.image.pixelColor(int(cell.left()), int(cell.center().y())) == ink);
    CHECK(Picture(sampleTable()).image.pixelColor(int(cell.center().x()), int(cell.top())) != ink);
}

TEST_CASE("25 units and 15 years fit without scrolling beside the other pictures")
{
    const auto style = ChartStyle::print(Language::Vietnamese);
    const auto grid = heatGrid(sampleTable(), {}, Language::Vietnamese);
    const HeatLayout layout(grid, style, QSizeF(640, 560));
    CHECK(layout.size().width() <= 640);
    CHECK(layout.size().height() <= 561);
    CHECK(layout.cell().width() >= 31);
    const HeatLayout large(grid, style, QSizeF(2000, 2000));
    CHECK(large.cell() == QSizeF(44, 24));
}

TEST_CASE("a point of the picture is the cell painted there")
{
    const Picture picture(sampleTable());
    for (int line = 0; line < int(picture.grid.lines.size()); line += 5) {
        for (int column = 0; column < 15; column += 4) {
            CHECK(picture.layout.at(picture.layout.cell({ line, column }).center())
                == HeatPlace { line, column });
        }
    }
    CHECK(picture.layout.at({ 5, picture.layout.lineTop(3) + 2 }) == HeatPlace { 3, -1 });
    CHECK(picture.layout.at({ -5, -5 }).isNone());
}

TEST_CASE("numbers of four digits widen the cells instead of leaving them")
{
    const auto style = ChartStyle::print(Language::Vietnamese);
    const auto grid
        = heatGrid(tableOf({ 2023, 2024 }, "VN-lang-son CN 66621 2"), {}, Language::Vietnamese);
    const HeatLayout layout(grid, style, QSizeF(100, 100));
    CHECK(layout.cell().width()
        > QFontMetricsF(style.caption).horizontalAdvance(QStringLiteral("66.621")) + 4);
}
