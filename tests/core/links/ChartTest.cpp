// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/Chart.h"
#include "links/ChartHistory.h"

#include "core/store/Caught.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace tuyen;
using namespace tuyen::test;

static std::vector<EntityId> ids(std::initializer_list<std::int64_t> numbers)
{
    std::vector<EntityId> made;
    for (const auto number : numbers) {
        made.emplace_back(number);
    }
    return made;
}

static Chart placedChart(std::initializer_list<std::int64_t> numbers)
{
    const auto on = ids(numbers);
    std::vector<LayoutPoint> places;
    for (std::size_t i = 0; i < on.size(); ++i) {
        places.push_back({ 10.0 * double(i), double(i * i) });
    }
    return Chart {}.with(on).placed(on, places);
}

TEST_CASE("an opened node has what was found round it, apart from each other")
{
    const auto chart = placedChart({ 1, 2 });
    std::vector<EntityId> found = ids({ 2, 3 });
    for (std::int64_t i = 10; i < 400; ++i) {
        found.emplace_back(i);
    }
    const auto opened = chart.expanded(EntityId(1), found, 50);
    CHECK(opened.nodes.size() == 393);
    CHECK(opened.find(EntityId(2))->place == chart.find(EntityId(2))->place);
    CHECK_FALSE(opened.find(EntityId(3))->isPlaced);
    std::vector<LayoutPoint> places;
    for (const auto& [id, node] : opened.nodes) {
        places.push_back(node.place);
    }
    for (std::size_t a = 2; a < places.size(); ++a) {
        for (std::size_t b = a + 1; b < places.size(); ++b) {
            CHECK(std::hypot(places[a].x - places[b].x, places[a].y - places[b].y) > 5);
        }
    }
    CHECK(chart.expanded(EntityId(99), found) == chart);
}

TEST_CASE("what is folded is counted under the node it hangs on, also when that is folded too")
{
    const auto chart = placedChart({ 1, 2, 3, 4 });
    const auto once = chart.folded(EntityId(3), ids({ 4 }));
    CHECK_FALSE(once.isShown(EntityId(4)));
    const auto twice = once.folded(EntityId(2), ids({ 3, 2 }));
    CHECK(twice.find(EntityId(4))->foldedInto == EntityId(2));
    CHECK(twice.isShown(EntityId(2)));
    CHECK(twice.unfolded(EntityId(2)) == chart);
    CHECK(twice.folded(EntityId(3), ids({ 1 })) == twice); // 3 itself is not shown
}

TEST_CASE("a path ends when a node of it goes")
{
    const auto chart = placedChart({ 1, 2, 3 }).withPath(ids({ 1, 2, 3 }));
    CHECK(chart.path.size() == 3);
    CHECK(chart.hiding(ids({ 2 })).path.empty());
    CHECK(chart.folded(EntityId(1), ids({ 3 })).path.empty());
    CHECK(chart.pinning(ids({ 2 }), true).path.size() == 3);
    CHECK(chart.withPath(ids({ 1, 77 })).path.empty());
}

TEST_CASE("of many ways one is marked; those through a node that goes end, the others stay")
{
    Chart chart = Chart {}.with(ids({ 1, 2, 3, 4 }));
    const ChartWays ways { 1, false, { ids({ 1, 2, 4 }), ids({ 1, 3, 4 }), ids({ 1, 2, 3, 4 }) } };
    chart = chart.withWays(ways);
    CHECK(chart.path == ids({ 1, 2, 4 }));
    chart = chart.withPath(ids({ 1, 3, 4 }));
    CHECK(chart.ways == ways);
    const auto less = chart.hiding(ids({ 2 }));
    CHECK(less.path == ids({ 1, 3, 4 }));
    CHECK(less.ways.all.size() == 1);
    CHECK(chart.hiding(ids({ 3 })).path.empty());
    CHECK(chart.hiding(ids({ 3 })).ways.all.size() == 1);
    CHECK(chart.hiding(ids({ 4 })).ways == ChartWays {});
    CHECK(chart.withPath({}).ways == ChartWays {});
    CHECK(chart.withPath(ids({ 2, 3 })).ways == ChartWays {}); // another way altogether
}

TEST_CASE("a layout moves nothing that is pinned")
{
    const auto chart = placedChart({ 1, 2 }).moved(ids({ 2 }), 5, 7);
    CHECK(chart.find(EntityId(2))->isPinned);
    CHECK(chart.find(EntityId(2))->place == LayoutPoint { 15, 8 });
    const LayoutPoint places[] = { { 1, 1 }, { 2, 2 } };
    const auto again = chart.placed(ids({ 1, 2 }), places);
    CHECK(again.find(EntityId(1))->place == places[0]);
    CHECK(again.find(EntityId(2))->place == LayoutPoint { 15, 8 });
}

TEST_CASE("nodes are aligned on a line, or spread evenly between the outer two")
{
    const auto chart = placedChart({ 1, 2, 3, 4 });
    const auto all = ids({ 1, 2, 3, 4 });
    const auto row = chart.aligned(all, Alignment::Row);
    const auto column = chart.aligned(all, Alignment::Column);
    const auto spread = chart.aligned(all, Alignment::SpreadColumn);
    for (const auto id : all) {
        CHECK(row.find(id)->place.y == 3.5); // (0 + 1 + 4 + 9) / 4
        CHECK(row.find(id)->place.x == chart.find(id)->place.x);
        CHECK(column.find(id)->place.x == 15);
        CHECK(row.find(id)->isPinned);
    }
    CHECK(spread.find(EntityId(2))->place.y == 3);
    CHECK(spread.find(EntityId(3))->place.y == 6);
    CHECK(spread.find(EntityId(4))->place.y == 9);
    CHECK(chart.aligned(ids({ 1 }), Alignment::Row) == chart);
}

/// Anything a person can do to a chart, at random.
static Chart step(const Chart& chart, std::mt19937& random)
{
    std::vector<EntityId> some;
    for (int i = int(random() % 5); i >= 0; --i) {
        some.emplace_back(std::int64_t(1 + random() % 40));
    }
    const auto one = some.front();
    const auto number = [&random] { return double(random() % 2001) / 7 - 140; };
    switch (random() % 13) {
    case 0:
        return chart.with(some);
    case 1:
        return chart.expanded(one, some);
    case 2:
        return chart.folded(one, some);
    case 3:
        return chart.unfolded(one);
    case 4:
        return chart.hiding(some);
    case 5:
        return chart.showingAll();
    case 6:
        return chart.pinning(some, random() % 2 == 0);
    case 7:
        return chart.moved(some, number(), number());
    case 8:
        return chart.aligned(some, Alignment(random() % 4));
    case 9:
        return chart.withPath(some);
    case 10:
        return chart.withWays({ std::uint32_t(random() % 4), random() % 2 == 0,
            { some, std::vector<EntityId>(some.rbegin(), some.rend()), { one } } });
    case 11: {
        const std::vector<LayoutPoint> places(some.size(), { number(), number() });
        return chart.placed(some, places);
    }
    default: {
        Chart other = chart;
        other.filter.atLeast = Certainty(1 + random() % 3);
        other.filter.hiddenMarks = std::uint16_t(random() % 1024);
        other.filter.basis = LinkBasis(random() % 3);
        if (random() % 2 == 0) {
            other.filter.hiddenLinks = { "called", "met" };
        }
        if (random() % 2 == 0) {
            other.filter.from = dayFromNumber(std::int32_t(random() % 30000));
        }
        other.arrangement = LayoutKind(random() % 4);
        other.showsGroups = random() % 2 == 0;
        other.centres = some;
        other.steps = 1 + int(random() % 3);
        return other;
    }
    }
}

TEST_CASE("undo gives back every chart exactly, and redo too, whatever was done")
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        ChartHistory history(Chart {}.with(ids({ 1, 2, 3, 5, 8 })), 1000);
        std::vector<Chart> charts { history.now() };
        std::size_t at = 0;
        for (int i = 0; i < 30; ++i) {
            const auto what = random() % 4;
            if (what == 0 && history.canUndo()) {
                CHECK(history.undo() == std::to_string(at));
                --at;
            } else if (what == 1 && history.canRedo()) {
                ++at;
                CHECK(history.redo() == std::to_string(at));
            } else {
                const auto next = step(history.now(), random);
                if (next != history.now()) {
                    charts.resize(++at);
                    charts.push_back(next);
                }
                history.push(next, { std::to_string(at) });
            }
            REQUIRE(history.now() == charts.at(at));
        }
        while (history.canUndo()) {
            history.undo();
            REQUIRE(history.now() == charts.at(--at));
        }
        CHECK(at == 0);
    }
}

TEST_CASE("of chart and store, what was done last is taken back first, and done again last")
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        ChartHistory history(Chart {}, 1000);
        std::vector<UndoTurn> done;
        std::int64_t edits = 0;    // of the store, done and not taken back
        std::int64_t last = 0;     // the newest of all
        for (std::int64_t i = 1; i <= 20; ++i) {
            const auto what = static_cast<UndoTurn>(random() % 3);
            last = edits += what == UndoTurn::Chart ? 0 : 1;
            if (what != UndoTurn::Store) {
                history.push(history.now().with(ids({ i })), { "add", edits, what == UndoTurn::Both });
            }
            done.push_back(what);
        }
        std::size_t at = done.size();
        for (int i = 0; i < 60; ++i) {
            const bool isRedo = random() % 2 == 0;
            if (isRedo ? at == done.size() : at == 0) {
                continue;
            }
            const auto turn = history.turn(isRedo ? edits == last ? 0 : edits + 1 : edits, isRedo);
            REQUIRE(turn == done[isRedo ? at++ : --at]);
            if (turn != UndoTurn::Chart) {
                edits += isRedo ? 1 : -1;
            }
            if (turn != UndoTurn::Store) {
                isRedo ? history.redo() : history.undo();
            }
        }
    }
}

TEST_CASE("whatever is done, a path is seen whole and what is folded hangs on what stands by itself")
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::mt19937 random(seed);
        Chart chart = Chart {}.with(ids({ 1, 2, 3, 5, 8 }));
        for (int i = 0; i < 40; ++i) {
            chart = step(chart, random);
            CHECK(std::ranges::all_of(chart.path, [&](EntityId id) { return chart.isShown(id); }));
            for (const auto& [id, node] : chart.nodes) {
                if (node.foldedInto) {
                    const auto* into = chart.find(node.foldedInto);
                    REQUIRE(into != nullptr);
                    CHECK_FALSE(into->foldedInto);
                }
                CHECK((!node.isPinned || node.isPlaced));
            }
        }
    }
}

TEST_CASE("a chart read from its text is the same chart")
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed);
        Chart chart = Chart {}.with(ids({ 1, 2, 3, 5, 8 }));
        for (int i = 0; i < 15; ++i) {
            chart = step(chart, random);
        }
        REQUIRE(chartFromText(chartText(chart)) == chart);
    }
}

TEST_CASE("a text that is no chart is said to be none")
{
    for (const char* text : { "", "[]", "{}", "{\"version\":2}", "nonsense",
             R"({"version":1,"centres":[],"steps":2,"arrangement":9,"groups":true,"path":[],)"
             R"("hiddenMarks":0,"atLeast":"verified","nodes":[]})",
             R"({"version":1,"centres":[],"steps":2,"arrangement":1,"groups":true,"path":[],)"
             R"("hiddenMarks":0,"basis":3,"atLeast":"verified","nodes":[]})",
             R"({"version":1,"centres":[],"steps":2,"arrangement":1,"groups":true,"path":[],)"
             R"("ways":{"all":[7]},"hiddenMarks":0,"atLeast":"verified","nodes":[]})",
             R"({"version":1,"centres":["a"],"steps":2,"arrangement":1,"groups":true,"path":[],)"
             R"("hiddenMarks":0,"atLeast":"verified","nodes":[]})" }) {
        CHECK(caught([&] { chartFromText(text); }) == "chart.unreadable");
    }
}

TEST_CASE("the oldest steps of a history go, the newest stay")
{
    ChartHistory history({}, 3);
    for (std::int64_t i = 1; i <= 5; ++i) {
        history.push(history.now().with(ids({ i })), { "add" });
    }
    history.push(history.now(), { "nothing" });
    CHECK(history.steps() == 3);
    while (history.canUndo()) {
        history.undo();
    }
    CHECK(history.now().nodes.size() == 2);
    CHECK(history.undo().empty());
    history.amend(history.now().placed(ids({ 1 }), std::vector<LayoutPoint> { { 4, 5 } }));
    history.redo();
    history.undo();
    CHECK(history.now().find(EntityId(1))->place == LayoutPoint { 4, 5 });
}
