// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkCanvas.h"
#include "links/LinkFrame.h"

#include "MadeUpNet.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// A canvas with the small network on it.
struct Bench {
    MadeUpNet net = smallNet();
    LinkCanvas canvas;

    Bench()
    {
        net.layOut();
        canvas.resize(900, 600);
        canvas.setPicture(net.picture());
        canvas.show();
        canvas.setFocus();
    }
    QPoint point(std::uint32_t node) { return canvas.pointOf(node).toPoint(); }
};

int coloured(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("every node of a fitted picture stands inside the canvas", "[links]")
{
    Bench bench;
    for (std::uint32_t i = 0; i < bench.canvas.picture().nodes.size(); ++i) {
        CHECK(QRectF(bench.canvas.rect()).contains(bench.canvas.pointOf(i)));
        CHECK(bench.canvas.at(bench.canvas.pointOf(i)).node == int(i));
    }
}

TEST_CASE("a click chooses a node, a click on the ground lets it go", "[links]")
{
    Bench bench;
    QSignalSpy changed(&bench.canvas, &LinkCanvas::selectionChanged);
    QTest::mouseClick(&bench.canvas, Qt::LeftButton, {}, bench.point(0));
    CHECK(bench.canvas.selected() == std::vector { EntityId(1) });
    QTest::mouseClick(&bench.canvas, Qt::LeftButton, Qt::ControlModifier, bench.point(3));
    CHECK(bench.canvas.selected().size() == 2);
    QTest::mouseClick(&bench.canvas, Qt::LeftButton, {}, { 2, 2 });
    CHECK(bench.canvas.selected().empty());
    CHECK(changed.size() == 3);
}

TEST_CASE("dragging a node says how far, in places of the chart", "[links]")
{
    Bench bench;
    QSignalSpy dragged(&bench.canvas, &LinkCanvas::dragged);
    const QPoint from = bench.point(2);
    QTest::mousePress(&bench.canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&bench.canvas, from + QPoint(30, 0));
    QTest::mouseMove(&bench.canvas, from + QPoint(60, 40));
    QTest::mouseRelease(&bench.canvas, Qt::LeftButton, {}, from + QPoint(60, 40));
    REQUIRE(dragged.size() == 1);
    const qreal scale = bench.canvas.camera().scale;
    CHECK(std::abs(dragged[0][0].toDouble() * scale - 60) < 0.01);
    CHECK(std::abs(dragged[0][1].toDouble() * scale - 40) < 0.01);
}

TEST_CASE("dragging the ground moves what is seen, and the wheel zooms round the mouse", "[links]")
{
    Bench bench;
    const QPointF before = bench.canvas.pointOf(0);
    QTest::mousePress(&bench.canvas, Qt::LeftButton, {}, { 3, 3 });
    QTest::mouseMove(&bench.canvas, { 53, 23 });
    QTest::mouseRelease(&bench.canvas, Qt::LeftButton, {}, { 53, 23 });
    CHECK((bench.canvas.pointOf(0) - before - QPointF(50, 20)).manhattanLength() < 0.01);
    const QPointF held = bench.canvas.pointOf(4);
    const qreal scale = bench.canvas.camera().scale;
    bench.canvas.zoomBy(1.5, held);
    CHECK((bench.canvas.pointOf(4) - held).manhattanLength() < 0.01);
    CHECK(bench.canvas.camera().scale == scale * 1.5);
}

TEST_CASE("Shift and drag choose what lies within the loop", "[links]")
{
    Bench bench;
    QTest::mousePress(&bench.canvas, Qt::LeftButton, Qt::ShiftModifier, { 1, 1 });
    for (const QPoint corner : { QPoint(898, 1), QPoint(898, 598), QPoint(1, 598) }) {
        QTest::mouseMove(&bench.canvas, corner);
    }
    QTest::mouseRelease(&bench.canvas, Qt::LeftButton, Qt::ShiftModifier, { 1, 598 });
    CHECK(bench.canvas.selected().size() == bench.net.graph.nodes.size());
}

TEST_CASE("the keyboard walks from node to node and along the links of one", "[links]")
{
    Bench bench;
    QTest::keyClick(&bench.canvas, Qt::Key_Right);
    REQUIRE(bench.canvas.selected().size() == 1);
    const auto first = bench.canvas.marks().selected.front();
    QTest::keyClick(&bench.canvas, Qt::Key_Right);
    const auto second = bench.canvas.marks().selected.front();
    CHECK(second != first);
    CHECK(bench.canvas.pointOf(second).x() > bench.canvas.pointOf(first).x());

    bench.canvas.select({ EntityId(1) });
    QSignalSpy edge(&bench.canvas, &LinkCanvas::edgeChosen);
    QTest::keyClick(&bench.canvas, Qt::Key_Tab);
    REQUIRE(edge.size() == 1);
    const auto end = bench.canvas.picture().topology.neighbours(0)[0];
    CHECK(edge[0][0].toInt() == int(end.edge));
    QTest::keyClick(&bench.canvas, Qt::Key_Return);
    CHECK(bench.canvas.marks().selected.front() == end.node);
    QSignalSpy opened(&bench.canvas, &LinkCanvas::nodeOpened);
    QTest::keyClick(&bench.canvas, Qt::Key_Return);
    CHECK(opened.size() == 1);
    CHECK_FALSE(bench.canvas.accessibleDescription().isEmpty());
    const qreal scale = bench.canvas.camera().scale;
    QTest::keyClick(&bench.canvas, Qt::Key_Plus);
    CHECK(bench.canvas.camera().scale > scale);
    QTest::keyClick(&bench.canvas, Qt::Key_0);
    CHECK(bench.canvas.camera() == LinkCamera::fitting(bench.canvas.picture().bounds(), bench.canvas.rect()));
}

TEST_CASE("a name has room beside its own node wherever the node stands, and none over another", "[links]")
{
    constexpr qreal cell = 6;
    for (int step = 0; step < 240; ++step) {
        const QPointF at(200 + step * 0.1, 200 + step * 0.07);
        for (const qreal r : { 10.0, 13.5, 17.0 }) {
            TakenRoom taken(QRectF(0, 0, 600, 400), cell);
            taken.take(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)));
            const QSizeF size(75, 17);
            const qreal gap = r + cell / 2 + 0.01;
            CHECK(taken.isFree(QRectF(at + QPointF(gap, -size.height() / 2), size)));
            CHECK(taken.isFree(QRectF(at + QPointF(-gap - size.width(), -size.height() / 2), size)));
            CHECK(taken.isFree(QRectF(at + QPointF(-size.width() / 2, gap), size)));
            CHECK(taken.isFree(QRectF(at + QPointF(-size.width() / 2, -gap - size.height()), size)));
            CHECK_FALSE(taken.isFree(QRectF(at + QPointF(r - cell, -size.height() / 2), size)));
            CHECK_FALSE(taken.isFree(QRectF(at + QPointF(-size.width() / 2, r - cell), size)));
        }
    }
}

TEST_CASE("what is not linked to the chosen node steps back", "[links]")
{
    Bench bench;
    const auto& theme = Theme::current();
    const QImage all = bench.canvas.grab().toImage();
    bench.canvas.select({ EntityId(1) });
    bench.canvas.clearFocus();
    const QImage some = bench.canvas.grab().toImage();
    CHECK(coloured(all, theme.incident.mark) > 0);
    CHECK(coloured(some, theme.incident.mark) < coloured(all, theme.incident.mark));
    CHECK(coloured(some, mixed(theme.incident.mark, theme.panel, 0.35)) > 0);
}

TEST_CASE("every kind of node has its colour on the picture", "[links]")
{
    Bench bench;
    const QImage image = bench.canvas.grab().toImage();
    std::set<NodeMark> marks;
    for (const auto& node : bench.canvas.picture().nodes) {
        marks.insert(node.mark);
    }
    CHECK(marks.size() == 8);
    for (const auto mark : marks) {
        INFO(std::string(name(mark)));
        CHECK(coloured(image, markColour(mark, Theme::current())) > 10);
    }
}

TEST_CASE("an empty picture, one node, and a node linked with itself are drawn calmly", "[links]")
{
    LinkCanvas canvas;
    canvas.resize(400, 300);
    canvas.setPicture({});
    CHECK_FALSE(canvas.grab().isNull());
    QTest::keyClick(&canvas, Qt::Key_Right);
    MadeUpNet net;
    const auto one = net.add(EntityKind::Person, "Người bịa");
    net.link(one, one);
    net.layOut();
    canvas.setPicture(net.picture());
    CHECK_FALSE(canvas.grab().isNull());
    CHECK(QRectF(canvas.rect()).contains(canvas.pointOf(0)));
    QTest::keyClick(&canvas, Qt::Key_Left);
    CHECK(canvas.selected().size() == 1);
    QTest::keyClick(&canvas, Qt::Key_Left);
    CHECK(canvas.selected().size() == 1);
}

TEST_CASE("a thousand pieces, or a node with 100,000 lines, do not stop the window", "[links]")
{
    LinkCanvas canvas;
    canvas.resize(1200, 800);
    MadeUpNet pieces;
    for (int i = 0; i < 1000; ++i) {
        const auto a = pieces.add(EntityKind::Person, "A" + std::to_string(i));
        pieces.link(a, pieces.add(EntityKind::Person, "B" + std::to_string(i)));
    }
    pieces.layOut();
    QElapsedTimer time;
    time.start();
    canvas.setPicture(pieces.picture());
    CHECK_FALSE(canvas.grab().isNull());
    MadeUpNet star;
    const auto middle = star.add(EntityKind::Identifier, "0900 000 000");
    for (int i = 0; i < 100'000; ++i) {
        const auto leaf = star.add(EntityKind::Person, "L");
        star.link(middle, leaf);
        star.chart.nodes[EntityId(leaf + 1)].place = { double(i % 317) * 20, double(i / 317) * 20 };
        star.chart.nodes[EntityId(leaf + 1)].isPlaced = true;
    }
    star.chart.showsGroups = false;
    canvas.setPicture(star.picture());
    CHECK_FALSE(canvas.grab().isNull());
    CHECK(time.elapsed() < 10'000);
}
