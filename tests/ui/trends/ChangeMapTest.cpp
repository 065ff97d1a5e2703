// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ChangeMap.h"
#include "trends/BorderShapes.h"
#include "ui/trends/Sample.h"

#include "gazetteer/Gazetteer.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("the border file has every province of both layers, and a point inside each")
{
    CHECK(BorderShapes::before().units().size() == 63);
    CHECK(BorderShapes::today().units().size() == 34);
    for (const auto* layer : { &BorderShapes::before(), &BorderShapes::today() }) {
        for (const auto& shape : layer->units()) {
            INFO(shape.code);
            CHECK(Gazetteer::standard().province(shape.code) != nullptr);
            CHECK(shape.path.contains(shape.centre));
        }
    }
}

TEST_CASE("the change is the last two complete years against the two before")
{
    const auto value = changeValue(sampleTable(), 2025);
    CHECK(value.span == 2);
    CHECK(value.after() == QStringLiteral("2024–25"));
    CHECK(value.before() == QStringLiteral("2022–23"));
    REQUIRE(value.unit("VN-tay-ninh"));
    CHECK(value.unit("VN-tay-ninh")->before == 33);
    CHECK(value.unit("VN-tay-ninh")->after == 50);
    CHECK(value.units.size() == 25);
}

TEST_CASE("the middle of the scale is no change, and the two directions mirror each other")
{
    const ChangeValue value;
    CHECK(value.step(0) == 3);
    CHECK(value.step(1) == 3);
    CHECK(value.step(-1) == 3);
    for (const std::int64_t size : { 2, 5, 6, 11, 12, 400 }) {
        CHECK(value.step(size) + value.step(-size) == 6);
    }
    CHECK(value.step(2) == 4);
    CHECK(value.step(12) == 6);
}

TEST_CASE("units of the day are put together on today's provinces")
{
    const auto table = tableOf({ 2022, 2023, 2024, 2025 }, R"(
VN-tay-ninh KH 1 2 3 4
VN-long-an KH 1 1 1 1
VN-tay-ninh-2025 KH 0 0 0 9
VN-yen-bai - 5 5 5 5)",
        Basis::Day);
    const auto value = changeValue(table, 2025);
    CHECK(value.isToday());
    REQUIRE(value.unit("VN-tay-ninh-2025"));
    CHECK(value.unit("VN-tay-ninh-2025")->before == 5);
    CHECK(value.unit("VN-tay-ninh-2025")->after == 18);
    // Yên Bái had no border, but lies in a province that has one: its incidents lie there today.
    REQUIRE(value.unit("VN-lao-cai-2025"));
    CHECK(value.unit("VN-lao-cai-2025")->after == 10);
}

TEST_CASE("a short series compares one year with one, a single year nothing")
{
    CHECK(changeValue(tableOf({ 2024, 2025 }, "VN-lang-son CN 1 2"), 2025).span == 1);
    CHECK(changeValue(tableOf({ 2025 }, "VN-lang-son CN 1"), 2025).span == 0);
    CHECK(changeValue({}, 0).span == 0);
}

TEST_CASE("each border province can be hit in a crop and has the colour of its step")
{
    const auto value = changeValue(sampleTable(), 2025);
    const auto style = ChartStyle::print(Language::Vietnamese);
    const ChangeMapLayout layout(QRectF(0, 0, 900, 300), style);
    QImage image(900, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    paintChangeMap(painter, layout, value, style);
    painter.end();
    int found = 0;
    for (const auto& unit : value.units) {
        const auto* shape = BorderShapes::before().unit(unit.unit);
        REQUIRE(shape);
        bool isHit = false;
        for (const auto& crop : layout.crops()) {
            isHit |= layout.at(crop.map.map(shape->centre), value) == unit.unit;
        }
        found += isHit ? 1 : 0;
    }
    CHECK(found == 25);
    const auto& south = layout.crops()[2];
    const auto* tayNinh = BorderShapes::before().unit("VN-tay-ninh");
    const QPoint inside = south.map.map(tayNinh->centre + QPointF(0, 0.18)).toPoint();
    CHECK(image.pixelColor(inside) == style.theme.diverging[6]); // +17
}

TEST_CASE("arrows walk the provinces of the change map, Enter opens one")
{
    ChangeMap map;
    map.resize(400, 150);
    map.setValue(changeValue(sampleTable(), 2025), Language::Vietnamese);
    QSignalSpy opened(&map, &ChangeMap::opened);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(map.accessibleDescription() == map.words(map.value().units[1].unit));
    CHECK(map.words("VN-tay-ninh") == QStringLiteral("Tây Ninh: 33 → 50 vụ (+17)"));
}
