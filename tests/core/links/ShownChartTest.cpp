// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartWays.h"
#include "links/ShownChart.h"

#include "Nets.h"
#include "domain/Person.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tuyen;
using namespace tuyen::test;

/// Nodes 1 … n and lines between them, a further row for each line that comes again.
static LinkGraph graphOf(
    int nodes, std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> lines)
{
    LinkGraph graph;
    for (int i = 1; i <= nodes; ++i) {
        GraphNode node;
        node.id = EntityId(i);
        node.kind = EntityKind::Person;
        node.label = "Người bịa " + std::to_string(i);
        graph.add(node);
    }
    std::int64_t row = 0;
    for (const auto& [a, b] : lines) {
        GraphLink link;
        link.key = { LinkOrigin::Stated, ++row, 0 };
        link.from = a - 1;
        link.to = b - 1;
        link.kind = "knows";
        link.sources = { SourceRowId(row) };
        graph.add(link);
    }
    return graph;
}

static Chart chartOf(const LinkGraph& graph)
{
    Chart chart;
    for (const auto& node : graph.nodes) {
        chart.nodes[node.id].isPlaced = true;
    }
    return chart;
}

TEST_CASE("a view has what the chart shows and the lines among it, rows counted for each pair")
{
    auto graph = graphOf(5, { { 1, 2 }, { 2, 1 }, { 2, 3 }, { 3, 4 }, { 4, 4 } });
    auto chart = chartOf(graph);
    chart.nodes.erase(EntityId(5));
    const auto all = shownChart(chart, graph);
    CHECK(all.nodes == std::vector<std::uint32_t> { 0, 1, 2, 3 });
    CHECK(all.links.size() == 5);
    REQUIRE(all.topology.edges.size() == 3);
    CHECK(all.sources == std::vector<std::uint32_t> { 2, 1, 1 });

    const EntityId hidden[] = { EntityId(3) };
    const auto less = shownChart(chart.hiding(hidden), graph);
    CHECK(less.nodes == std::vector<std::uint32_t> { 0, 1, 3 });
    CHECK(less.links.size() == 3);
    CHECK_FALSE(less.find(graph, EntityId(3)));
    CHECK(less.find(graph, EntityId(4)) == 2);
    const auto fold = shownChart(chart.folded(EntityId(2), hidden), graph);
    CHECK(fold.folded == std::vector<std::uint32_t> { 0, 1, 0 });
}

TEST_CASE("lines are left out by certainty and by date, and their nodes stay, marked")
{
    auto graph = graphOf(4, { { 1, 2 }, { 2, 3 }, { 3, 4 } });
    graph.links[0].certainty = Certainty::Verified;
    graph.links[1].certainty = Certainty::Probable;
    graph.links[1].since = PartialDate::ofMonth(2024, 3);
    graph.links[2].since = PartialDate::day(2025, 1, 1);
    auto chart = chartOf(graph);
    chart.filter.atLeast = Certainty::Probable;
    auto view = shownChart(chart, graph);
    CHECK(view.links.size() == 2);
    CHECK(view.nodes.size() == 4);
    CHECK(view.isLeftAlone == std::vector<bool> { false, false, false, true });

    chart.filter.atLeast = Certainty::Unverified;
    chart.filter.from = std::chrono::sys_days(std::chrono::year(2024) / 3 / 31);
    chart.filter.to = std::chrono::sys_days(std::chrono::year(2024) / 12 / 31);
    CHECK(shownChart(chart, graph).links == std::vector<std::uint32_t> { 0, 1 }); // undated stays
    chart.filter.from = std::chrono::sys_days(std::chrono::year(2024) / 4 / 1);
    CHECK(shownChart(chart, graph).links == std::vector<std::uint32_t> { 0 });
}

TEST_CASE("who is a victim anywhere is drawn as one")
{
    GraphNode node;
    node.kind = EntityKind::Person;
    CHECK(markOf(node) == NodeMark::Person);
    node.roles = 1U << unsigned(Role::Suspect);
    CHECK(markOf(node) == NodeMark::Suspect);
    node.roles |= 1U << unsigned(Role::PresumedVictim);
    CHECK(markOf(node) == NodeMark::Presumed);
    node.roles |= 1U << unsigned(Role::Victim);
    CHECK(markOf(node) == NodeMark::Victim);
    node.kind = EntityKind::Identifier;
    node.identifier = IdentifierKind::Plate;
    CHECK(markOf(node) == NodeMark::Vehicle);
    node.identifier = IdentifierKind::Phone;
    CHECK(markOf(node) == NodeMark::Contact);
}

TEST_CASE("kinds that are left out go with their lines")
{
    auto graph = graphOf(3, { { 1, 2 }, { 2, 3 } });
    graph.nodes[2].kind = EntityKind::Incident;
    auto chart = chartOf(graph);
    chart.filter.hiddenMarks = 1U << unsigned(NodeMark::Incident);
    const auto view = shownChart(chart, graph);
    CHECK(view.nodes.size() == 2);
    CHECK(view.links.size() == 1);
}

TEST_CASE("lines are left out by kind and by who says so, and counted whatever is left out")
{
    auto graph = graphOf(3, { { 1, 2 }, { 2, 3 }, { 1, 3 }, { 1, 3 } });
    graph.links[1].kind = "called";
    graph.links[2].kind = "same-incident";
    graph.links[2].key.origin = LinkOrigin::SameIncident;
    auto chart = chartOf(graph);
    const auto shown = [&] { return shownChart(chart, graph).links; };
    CHECK(shown() == std::vector<std::uint32_t> { 0, 1, 3 }); // what is only suggested is not asked
    chart.filter.basis = LinkBasis::Both;
    CHECK(shown().size() == 4);
    chart.filter.hiddenLinks = { "called", "knows" };
    CHECK(shown() == std::vector<std::uint32_t> { 2 });
    CHECK(shownChart(chart, graph).isLeftAlone[1]);
    chart.filter = {};
    chart.filter.basis = LinkBasis::Suggested;
    CHECK(shown() == std::vector<std::uint32_t> { 2 });
    const auto counts = chartCounts(chart, graph);
    REQUIRE(counts.links.size() == 3);
    CHECK(counts.links[0] == ChartCounts::OfLinks { "knows", 2, false });
    CHECK(counts.links[1] == ChartCounts::OfLinks { "called", 1, false });
    CHECK(counts.links[2] == ChartCounts::OfLinks { "same-incident", 1, true });
    CHECK(counts.marks[std::size_t(NodeMark::Person)] == 3);
    const EntityId hidden[] = { EntityId(3) };
    CHECK(chartCounts(chart.hiding(hidden), graph).links.size() == 1);
}

TEST_CASE("a way lies on a chart when all its nodes and lines are seen")
{
    auto graph = graphOf(4, { { 1, 2 }, { 2, 3 }, { 3, 4 }, { 1, 3 } });
    graph.links[1].certainty = Certainty::Verified;
    const auto chart = chartOf(graph);
    const auto view = shownChart(chart, graph);
    const std::vector<EntityId> way { EntityId(1), EntityId(2), EntityId(3) };
    const auto on = wayOn(view, graph, way);
    REQUIRE(on);
    CHECK(on->nodes == std::vector<std::uint32_t> { 0, 1, 2 });
    CHECK(std::abs(on->confidence - 0.4 * 0.95) < 1e-12);
    CHECK_FALSE(wayOn(view, graph, std::vector { EntityId(1), EntityId(4) }));
    CHECK_FALSE(wayOn(view, graph, std::vector { EntityId(1), EntityId(9) }));
}

TEST_CASE("ways come onto a chart seen whole, and undo what would hide them")
{
    auto graph = graphOf(4, { { 1, 2 }, { 2, 3 }, { 3, 4 }, { 1, 3 } });
    graph.links[3].kind = "called";
    auto chart = chartOf(graph);
    chart.nodes[EntityId(2)].isHidden = true;
    chart.filter.hiddenLinks = { "met" };
    const ChartWays ways { 1, false,
        { { EntityId(1), EntityId(3) }, { EntityId(1), EntityId(2), EntityId(3) } } };
    const auto shown = showingWays(chart, ways, graph);
    CHECK(shown.isShown(EntityId(2)));
    CHECK(shown.path.size() == 2);
    CHECK(shown.filter == chart.filter); // "met" hides none of them
    chart.filter.hiddenLinks = { "called" };
    CHECK(showingWays(chart, ways, graph).filter.hiddenLinks.empty());
    chart.filter.hiddenLinks.clear();
    chart.filter.atLeast = Certainty::Verified; // was asked for with the ways: stays
    CHECK(showingWays(chart, ways, graph).filter.atLeast == Certainty::Verified);
}

TEST_CASE("collapsing takes what hangs on the node alone, seen from the centre")
{
    // 1 is the centre; 3, 4, 5 hang on 2; 6 hangs on 2 and on 1.
    const auto graph
        = graphOf(7, { { 1, 2 }, { 2, 3 }, { 3, 4 }, { 2, 5 }, { 2, 6 }, { 6, 1 }, { 1, 7 } });
    auto chart = chartOf(graph);
    chart.centres = { EntityId(1) };
    const auto view = shownChart(chart, graph);
    CHECK(dependentsOf(view, graph, chart, 1) == std::vector<std::uint32_t> { 2, 3, 4 });
    CHECK(dependentsOf(view, graph, chart, 0) == std::vector<std::uint32_t> { 6 }); // its leaves
    chart.nodes[EntityId(5)].isPinned = true;
    CHECK(dependentsOf(view, graph, chart, 1) == std::vector<std::uint32_t> { 2, 3 });
    chart.centres.clear();
    CHECK(dependentsOf(view, graph, chart, 1).empty()); // 5 is pinned, 3 has another line
}

TEST_CASE("the strongest nodes are those with the most lines, and the centres")
{
    const auto graph = graphOf(6, { { 1, 2 }, { 1, 3 }, { 1, 4 }, { 2, 3 }, { 5, 6 } });
    const EntityId keep[] = { EntityId(6) };
    CHECK(strongest(graph, 3, keep) == std::vector<std::uint32_t> { 0, 1, 5 });
    CHECK(strongest(graph, 99, {}).size() == 6);
}

TEST_CASE("a hull is convex and holds every point")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        std::vector<LayoutPoint> points;
        for (auto left = random() % 40; left > 0; --left) {
            points.push_back({ double(random() % 20), double(random() % 20) });
        }
        const auto hull = convexHull(points);
        if (hull.size() < 3) {
            continue;
        }
        for (std::size_t i = 0; i < hull.size(); ++i) {
            const auto& a = hull[i];
            const auto& b = hull[(i + 1) % hull.size()];
            for (const auto& p : points) {
                CHECK((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0);
            }
        }
    }
    CHECK(convexHull({ { 1, 1 }, { 1, 1 } }).size() == 1);
    CHECK(convexHull({}).empty());
    CHECK(convexHull({ { 0, 0 }, { 1, 1 }, { 2, 2 } }).size() == 2);
}

TEST_CASE("a group is drawn when more of its lines stay inside than leave")
{
    // Two full groups of four, joined by one line; a tail of two.
    const auto topology = net(10,
        { { 0, 1 }, { 0, 2 }, { 0, 3 }, { 1, 2 }, { 1, 3 }, { 2, 3 }, { 4, 5 }, { 4, 6 }, { 4, 7 },
            { 5, 6 }, { 5, 7 }, { 6, 7 }, { 3, 4 }, { 7, 8 }, { 8, 9 } });
    Groups groups;
    groups.of = { 0, 0, 0, 0, 1, 1, 1, 1, 2, 2 };
    groups.sizes = { 4, 4, 2 };
    const auto dense = denseGroups(topology, groups);
    REQUIRE(dense.size() == 2);
    CHECK(dense[0].inner == 6);
    CHECK(dense[0].outer == 1);
    CHECK(dense[1].outer == 2);
    CHECK(denseGroups(topology, groups, 1).size() == 1);
    groups.of.assign(10, 0);
    groups.sizes = { 10 };
    CHECK(denseGroups(topology, groups).empty()); // a group of all says nothing
}

TEST_CASE("an arrow key goes to the nearest node in its direction")
{
    const LayoutPoint places[] = { { 0, 0 }, { 10, 0 }, { 4, 3 }, { -5, 0 }, { 0, 8 }, { 1, -9 } };
    CHECK(nextTowards(places, 0, 1, 0) == 1); // (4, 3) stands aside: 4 + 2 · 3
    CHECK(nextTowards(places, 0, -1, 0) == 3);
    CHECK(nextTowards(places, 0, 0, 1) == 4);
    CHECK(nextTowards(places, 0, 0, -1) == 5);
    CHECK_FALSE(nextTowards(places, 1, 1, 0));
}

TEST_CASE("what is arranged stays when something is added, and begins anew when asked to")
{
    const auto graph = graphOf(3, { { 1, 2 }, { 2, 3 } });
    auto chart = chartOf(graph);
    chart.arrangement = LayoutKind::Groups;
    chart.nodes[EntityId(2)].isPinned = true;
    chart.nodes[EntityId(3)].isPlaced = false;
    const auto view = shownChart(chart, graph);
    const auto groups = tuyen::groups(view.topology);
    const auto more = layoutRequest(chart, view, graph, groups, false, 60);
    CHECK(more.kind == LayoutKind::Force);
    CHECK(more.known[0].has_value());
    CHECK_FALSE(more.known[2].has_value());
    const auto anew = layoutRequest(chart, view, graph, groups, true, 60);
    CHECK(anew.kind == LayoutKind::Groups);
    CHECK_FALSE(anew.known[0].has_value());
    CHECK(anew.known[1].has_value());
    CHECK(layout(view.topology, anew).size() == 3);
}

TEST_CASE("nothing of an empty graph is drawn, and nothing breaks")
{
    const LinkGraph graph;
    const Chart chart;
    const auto view = shownChart(chart, graph);
    CHECK(view.nodes.empty());
    CHECK(layout(view.topology, layoutRequest(chart, view, graph, {}, true, 60)).empty());
    CHECK(strongest(graph, 500, {}).empty());
}

TEST_CASE("sizes grow with the root of the lines")
{
    CHECK(sizeStep(0) == 0);
    CHECK(sizeStep(3) == 0);
    CHECK(sizeStep(4) == 1);
    CHECK(sizeStep(9) == 2);
    CHECK(sizeStep(16) == 3);
    CHECK(sizeStep(25) == 4);
    CHECK(sizeStep(100'000) == 4);
}

TEST_CASE("an arranged chart has a place for each node it shows, and keeps what is pinned")
{
    const auto graph = graphOf(6, { { 1, 2 }, { 2, 3 }, { 1, 3 }, { 4, 5 } });
    auto chart = chartOf(graph);
    const EntityId pinned[] = { EntityId(2) };
    chart = chart.moved(pinned, 40, 40);
    const EntityId hidden[] = { EntityId(6) };
    const auto made = arranged(chart.hiding(hidden), graph, true, 60);
    CHECK(made.groups.of.size() == 5);
    CHECK(made.chart.find(EntityId(2))->place == LayoutPoint { 40, 40 });
    CHECK(made.chart.find(EntityId(4))->isPlaced);
    CHECK(arranged(chart.hiding(hidden), graph, true, 60).chart == made.chart);
}

TEST_CASE("nodes are ranked by how many ways lead over them")
{
    const auto measures = measured(net(5, { { 0, 1 }, { 1, 2 }, { 2, 3 }, { 1, 4 } }));
    CHECK(measures.rank == std::vector<std::uint32_t> { 3, 1, 2, 3, 3 });
    CHECK(measures.bridges.size() == 4);
    CHECK(std::abs(measures.share[1] - 5.0 / 6) < 1e-12); // five of six pairs
    CHECK(measured(net(2, { { 0, 1 } })).share == std::vector<double> { 0, 0 });
}
