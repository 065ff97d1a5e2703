// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatMap.h"
#include "ui/trends/Sample.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

struct Shown {
    HeatMap map;
    std::vector<std::vector<HeatPlace>> opened;

    explicit Shown(QSize size = { 660, 580 }, const TrendTable& table = sampleTable())
    {
        map.resize(size);
        map.setGrid(
            heatGrid(table, { .partialYear = 2026, .lastYear = 2025 }, Language::Vietnamese),
            Language::Vietnamese);
        QObject::connect(&map, &HeatMap::opened, &map,
            [this](const std::vector<HeatPlace>& places) { opened.push_back(places); });
        map.show();
    }
    HeatPlace place(std::string_view unit, int year) const
    {
        return { map.grid().lineOf(unit), map.grid().columnOf(year) };
    }
    /// Where a cell lies in the unscrolled viewport.
    QPoint centre(HeatPlace place) const
    {
        const HeatLayout layout(
            map.grid(), ChartStyle::screen(Language::Vietnamese), map.viewport()->size());
        return layout.cell(place).center().toPoint();
    }
};

} // namespace

TEST_CASE("a click opens the cell under the mouse, Ctrl+click gathers it first")
{
    Shown shown;
    const auto tayNinh = shown.place("VN-tay-ninh", 2024);
    const auto langSon = shown.place("VN-lang-son", 2012);
    QTest::mouseClick(shown.map.viewport(), Qt::LeftButton, {}, shown.centre(tayNinh));
    REQUIRE(shown.opened.size() == 1);
    CHECK(shown.opened[0] == std::vector { tayNinh });

    QTest::mouseClick(
        shown.map.viewport(), Qt::LeftButton, Qt::ControlModifier, shown.centre(tayNinh));
    QTest::mouseClick(
        shown.map.viewport(), Qt::LeftButton, Qt::ControlModifier, shown.centre(langSon));
    CHECK(shown.opened.size() == 1);
    CHECK(shown.map.selected() == std::vector { tayNinh, langSon });
    QTest::keyClick(&shown.map, Qt::Key_Return);
    REQUIRE(shown.opened.size() == 2);
    CHECK(shown.opened[1].size() == 2);
    QTest::mouseClick(
        shown.map.viewport(), Qt::LeftButton, Qt::ControlModifier, shown.centre(tayNinh));
    CHECK(shown.map.selected() == std::vector { langSon });
    QTest::keyClick(&shown.map, Qt::Key_Escape);
    CHECK(shown.map.selected().empty());
}

TEST_CASE("arrows walk the cells, stop at the edges, and say where they are")
{
    Shown shown;
    shown.map.setCurrent(shown.place("VN-tay-ninh", 2023));
    QTest::keyClick(&shown.map, Qt::Key_Right);
    CHECK(shown.map.accessibleDescription() == QStringLiteral("Tây Ninh, 2024, 30 vụ"));
    QTest::keyClick(&shown.map, Qt::Key_End);
    QTest::keyClick(&shown.map, Qt::Key_Right);
    CHECK(shown.map.current().column == 14);
    QTest::keyClick(&shown.map, Qt::Key_PageUp);
    QTest::keyClick(&shown.map, Qt::Key_Up);
    CHECK(shown.map.current().line == 0);
    QTest::keyClick(&shown.map, Qt::Key_Home);
    CHECK(shown.map.words(shown.map.current()) == QStringLiteral("Trung Quốc, 2012, 83 vụ"));
}

TEST_CASE("the cursor keeps its unit and year when the values change")
{
    Shown shown;
    shown.map.setCurrent(shown.place("VN-nghe-an", 2019));
    const auto smaller = tableOf({ 2018, 2019 }, "VN-lang-son CN 1 2\nVN-nghe-an LA 3 4");
    shown.map.setGrid(heatGrid(smaller, {}, Language::Vietnamese), Language::Vietnamese);
    CHECK(shown.map.current() == shown.place("VN-nghe-an", 2019));
}

TEST_CASE("a low and narrow map scrolls, and the cursor is brought into view")
{
    Shown shown({ 360, 220 });
    CHECK(shown.map.verticalScrollBar()->maximum() > 0);
    CHECK(shown.map.horizontalScrollBar()->maximum() > 0);
    shown.map.setCurrent(shown.place("VN-kien-giang", 2026));
    CHECK(shown.map.verticalScrollBar()->value() >= shown.map.verticalScrollBar()->maximum() - 3);
    CHECK(shown.map.horizontalScrollBar()->value() > 0);
    shown.map.setCurrent({ 0, 0 });
    CHECK(shown.map.horizontalScrollBar()->value() == 0);

    Shown large({ 800, 640 });
    CHECK(large.map.verticalScrollBar()->maximum() == 0);
    CHECK(large.map.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("names and years of the head open whole rows and columns")
{
    Shown shown;
    const auto cell = shown.centre(shown.place("VN-lang-son", 2014));
    QTest::mouseClick(shown.map.viewport(), Qt::LeftButton, {}, { 40, cell.y() });
    QTest::mouseClick(shown.map.viewport(), Qt::LeftButton, {}, { cell.x(), 8 });
    REQUIRE(shown.opened.size() == 2);
    CHECK(shown.opened[0][0] == HeatPlace { shown.map.grid().lineOf("VN-lang-son"), -1 });
    CHECK(shown.opened[1][0] == HeatPlace { -1, 2 });
}

TEST_CASE("an empty map says so and swallows no key that could crash it")
{
    Shown shown({ 660, 580 }, TrendTable {});
    for (const auto key :
        { Qt::Key_Left, Qt::Key_Down, Qt::Key_End, Qt::Key_Space, Qt::Key_Return }) {
        QTest::keyClick(&shown.map, key);
    }
    CHECK(shown.opened.empty());
    const QImage image = shown.map.viewport()->grab().toImage();
    bool hasInk = false;
    for (int x = 0; x < image.width(); ++x) {
        hasInk |= image.pixelColor(x, image.height() / 2) != Theme::current().panel;
    }
    CHECK(hasInk);
}
