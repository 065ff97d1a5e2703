// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphPaths.h"

#include "Nets.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace tuyen;
using namespace tuyen::test;

/// Ways without a node twice of at most so many lines, counted the plain way.
static std::size_t waysOf(const Topology& topology, std::uint32_t from, std::uint32_t to,
    std::size_t atMost, std::set<std::uint32_t> passed = {})
{
    if (from == to) {
        return 1;
    }
    passed.insert(from);
    std::size_t ways = 0;
    for (const auto& end : atMost == 0 ? std::span<const Topology::Neighbour>()
                                       : topology.neighbours(from)) {
        if (!passed.contains(end.node)) {
            ways += waysOf(topology, end.node, to, atMost - 1, passed);
        }
    }
    return ways;
}

TEST_CASE("a topology joins each pair once, by its surest line, and no node with itself")
{
    const auto topology = Topology::of(3,
        { { 1, 0, Certainty::Unverified, 1 }, { 0, 1, Certainty::Verified, 1 },
            { 2, 2, Certainty::Verified, 1 }, { 2, 1, Certainty::Probable, 1 } });
    REQUIRE(topology.edges.size() == 2);
    CHECK(topology.edges[0] == Topology::Edge { 0, 1, Certainty::Verified, 2 });
    CHECK(topology.edges[1] == Topology::Edge { 1, 2, Certainty::Probable, 1 });
    CHECK(topology.degree(1) == 2);
    CHECK(topology.degree(2) == 1);
    CHECK(topology.neighbours(1)[0].node == 0);
    CHECK(topology.neighbours(1)[1].node == 2);
}

TEST_CASE("the best way is the most certain one, not the one of fewest lines")
{
    // 0 - 1 unverified; 0 - 2 - 3 - 1 verified all along.
    const auto topology = Topology::of(4,
        { { 0, 1, Certainty::Unverified, 1 }, { 0, 2, Certainty::Verified, 1 },
            { 2, 3, Certainty::Verified, 1 }, { 1, 3, Certainty::Verified, 1 } });
    const auto found = paths(topology, 0, 1);
    CHECK(found.best.nodes == std::vector<std::uint32_t> { 0, 2, 3, 1 });
    CHECK(std::abs(found.best.confidence - 0.95 * 0.95 * 0.95) < 1e-12);
    REQUIRE(found.shortest.size() == 1);
    CHECK(found.shortest[0].nodes == std::vector<std::uint32_t> { 0, 1 });
    CHECK(std::abs(found.shortest[0].confidence - 0.4) < 1e-12);

    const auto longer = paths(topology, 0, 1, { 2, 100 });
    REQUIRE(longer.shortest.size() == 2);
    CHECK(longer.shortest[1] == found.best);
}

TEST_CASE("all shortest ways are found, the most certain first")
{
    const auto topology = Topology::of(5,
        { { 0, 1, Certainty::Probable, 1 }, { 1, 4, Certainty::Probable, 1 },
            { 0, 2, Certainty::Verified, 1 }, { 2, 4, Certainty::Verified, 1 },
            { 0, 3, Certainty::Unverified, 1 }, { 3, 4, Certainty::Unverified, 1 } });
    const auto found = paths(topology, 0, 4);
    REQUIRE(found.shortest.size() == 3);
    CHECK(found.shortest[0].nodes[1] == 2);
    CHECK(found.shortest[1].nodes[1] == 1);
    CHECK(found.shortest[2].nodes[1] == 3);
    CHECK_FALSE(found.isCut);
    const auto two = paths(topology, 0, 4, { 0, 2 });
    CHECK(two.shortest.size() == 2);
    CHECK(two.isCut);
}

TEST_CASE("every way a little longer is found, and a search among dead ends stops and says so")
{
    // A lattice of 4 x 4: from corner to corner 20 ways of 6 lines, and of 8 lines those that make
    // one detour.
    const auto square = lattice(4);
    const auto shortest = paths(square, 0, 15);
    CHECK(shortest.shortest.size() == 20);
    const auto longer = paths(square, 0, 15, { 2, 1000 });
    CHECK(longer.shortest.size() == waysOf(square, 0, 15, 8));
    CHECK_FALSE(longer.isCut);
    CHECK(std::is_sorted(longer.shortest.begin(), longer.shortest.end(),
        [](const auto& a, const auto& b) { return a.edges.size() < b.edges.size(); }));

    // Two nodes joined by one line, and a crowd all linked with each other round the first.
    std::vector<Topology::Edge> edges { { 0, 1 } };
    for (std::uint32_t a = 2; a < 400; ++a) {
        edges.push_back({ 0, a });
        for (std::uint32_t b = a + 1; b < 400; ++b) {
            edges.push_back({ a, b });
        }
    }
    PathOptions options;
    options.longer = 5;
    options.looksAtMost = 1'000'000;
    const auto stopped = paths(Topology::of(400, edges), 0, 1, options);
    CHECK(stopped.isCut);
    CHECK(stopped.shortest.size() == 1);
}

TEST_CASE("two that nothing joins have no way, and a node is joined to itself by none")
{
    const auto topology = net(4, { { 0, 1 }, { 2, 3 } });
    const auto none = paths(topology, 0, 3);
    CHECK(none.best.nodes.empty());
    CHECK(none.shortest.empty());
    const auto own = paths(topology, 2, 2);
    CHECK(own.best.nodes == std::vector<std::uint32_t> { 2 });
    CHECK(own.best.edges.empty());
    CHECK(own.shortest.size() == 1);
}

TEST_CASE("ways through random networks are ways, without a node twice, and none is shorter")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto topology = randomNet(30, 55, seed);
        const auto found = paths(topology, 0, 1, { 1, 1000 });
        std::set<std::vector<std::uint32_t>> different;
        for (const auto& path : found.shortest) {
            REQUIRE(path.nodes.size() == path.edges.size() + 1);
            CHECK(path.nodes.front() == 0);
            CHECK(path.nodes.back() == 1);
            CHECK(std::set(path.nodes.begin(), path.nodes.end()).size() == path.nodes.size());
            for (std::size_t i = 0; i < path.edges.size(); ++i) {
                const auto& edge = topology.edges[path.edges[i]];
                const auto ends = std::minmax(path.nodes[i], path.nodes[i + 1]);
                CHECK(std::pair(edge.a, edge.b) == std::pair(ends.first, ends.second));
            }
            CHECK(path.confidence <= found.best.confidence + 1e-12);
            CHECK(different.insert(path.nodes).second);
        }
        const auto near = within(topology, 0, 30);
        CHECK((std::find(near.begin(), near.end(), 1U) != near.end()) == !found.shortest.empty());
        if (!found.shortest.empty()) {
            const auto length = static_cast<std::uint32_t>(found.shortest[0].edges.size());
            const auto nearer = within(topology, 0, length - 1);
            CHECK(std::find(nearer.begin(), nearer.end(), 1U) == nearer.end());
        }
    }
}

TEST_CASE("neighbours within n lines come by steps")
{
    const auto topology = net(6, { { 3, 1 }, { 3, 5 }, { 1, 0 }, { 5, 2 }, { 2, 4 } });
    CHECK(within(topology, 3, 0) == std::vector<std::uint32_t> { 3 });
    CHECK(within(topology, 3, 1) == std::vector<std::uint32_t> { 3, 1, 5 });
    CHECK(within(topology, 3, 2) == std::vector<std::uint32_t> { 3, 1, 5, 0, 2 });
    CHECK(within(topology, 3, 9).size() == 6);
}

TEST_CASE("a way of 200,000 lines does not end the program")
{
    std::vector<Topology::Edge> edges;
    for (std::uint32_t i = 0; i < 200'000; ++i) {
        edges.push_back({ i, i + 1 });
    }
    const auto found = paths(Topology::of(200'001, edges), 0, 200'000);
    CHECK(found.best.edges.size() == 200'000);
    CHECK(found.shortest.size() == 1);
}
