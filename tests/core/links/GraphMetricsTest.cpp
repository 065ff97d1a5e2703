// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphMetrics.h"

#include "Nets.h"
#include "core/store/Caught.h"
#include "links/internal/Igraph.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <atomic>
#include <set>
#include <thread>

using namespace tuyen;
using namespace tuyen::test;
using Catch::Matchers::WithinAbs;

namespace {
class Stopped : public Progress {
public:
    void report(std::string_view, std::uint64_t, std::uint64_t) override { }
    bool isCancelled() const override { return true; }
};
}

TEST_CASE("betweenness counts the shortest ways through a node, each pair once")
{
    // 0 - 1 - 2 - 3, and 4 by itself
    const auto values = betweenness(net(5, { { 0, 1 }, { 1, 2 }, { 2, 3 } }));
    CHECK_FALSE(values.isSampled);
    CHECK(values.values == std::vector<double> { 0, 2, 2, 0, 0 });
    // two ways round a square: each of the other two has half
    const auto square = betweenness(net(4, { { 0, 1 }, { 1, 2 }, { 2, 3 }, { 0, 3 } }));
    for (const auto value : square.values) {
        CHECK_THAT(value, WithinAbs(0.5, 1e-12));
    }
}

TEST_CASE("betweenness from a sample of all sources is the exact one")
{
    const auto topology = randomNet(200, 320, 5);
    const auto exact = betweenness(topology);
    const auto sampled = betweenness(topology, { 10, 199, 3 });
    CHECK(sampled.isSampled);
    CHECK(sampled.samples == 199);
    double worst = 0;
    double most = 0;
    for (std::size_t i = 0; i < 200; ++i) {
        worst = std::max(worst, std::abs(exact.values[i] - sampled.values[i]));
        most = std::max(most, exact.values[i]);
    }
    CHECK(most > 0);
    CHECK(worst < 0.05 * most); // one source of 200 is missing
    CHECK(betweenness(topology, { 10, 50, 3 }).values
        == betweenness(topology, { 10, 50, 3 }).values);
    CHECK(betweenness(topology, { 10, 50, 3 }).values
        != betweenness(topology, { 10, 50, 4 }).values);
}

TEST_CASE("bridges and cut nodes are those without which a part falls off")
{
    // two triangles joined by 2 - 3, and 6 hanging on 5
    const auto topology = net(7,
        { { 0, 1 }, { 1, 2 }, { 0, 2 }, { 2, 3 }, { 3, 4 }, { 4, 5 }, { 3, 5 }, { 5, 6 } });
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    for (const auto edge : bridges(topology)) {
        found.emplace_back(topology.edges[edge].a, topology.edges[edge].b);
    }
    CHECK(found == std::vector<std::pair<std::uint32_t, std::uint32_t>> { { 2, 3 }, { 5, 6 } });
    CHECK(cutNodes(topology) == std::vector<std::uint32_t> { 2, 3, 5 });
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto random = randomNet(40, 45, seed);
        const auto parts = components(random).sizes.size();
        const auto list = bridges(random);
        const std::set<std::uint32_t> isBridge(list.begin(), list.end());
        for (std::uint32_t edge = 0; edge < random.edges.size(); ++edge) {
            auto rest = random.edges;
            rest.erase(rest.begin() + edge);
            const auto without = components(Topology::of(40, rest)).sizes.size();
            CHECK((without > parts) == isBridge.contains(edge));
        }
    }
}

TEST_CASE("of a large network the largest parts are looked at, each from its busiest node outward")
{
    using Nodes = std::vector<std::uint32_t>;
    // 0 – 1 – 2 – 3 with 4 at 2; 5 – 6 – 7; 8 – 9; 10 alone.
    const auto topology = net(11, { { 0, 1 }, { 1, 2 }, { 2, 3 }, { 2, 4 }, { 5, 6 }, { 6, 7 }, { 8, 9 } });
    CHECK(largestParts(topology, 0).empty());
    CHECK(largestParts(topology, 1) == Nodes { 2 });
    CHECK(largestParts(topology, 4) == Nodes { 1, 2, 3, 4 });
    CHECK(largestParts(topology, 6) == Nodes { 0, 1, 2, 3, 4, 6 });
    CHECK(largestParts(topology, 8) == Nodes { 0, 1, 2, 3, 4, 5, 6, 7 });
    CHECK(largestParts(topology, 99).size() == 11);
    CHECK(largestParts(net(0, {}), 9).empty());
}

TEST_CASE("components are numbered by size")
{
    const auto parts = components(net(7, { { 5, 6 }, { 1, 2 }, { 2, 4 } }));
    CHECK(parts.sizes == std::vector<std::uint32_t> { 3, 2, 1, 1 });
    CHECK(parts.of == std::vector<std::uint32_t> { 2, 0, 0, 3, 0, 1, 1 });
    CHECK(components(net(0, {})).sizes.empty());
}

TEST_CASE("groups are found where links are dense, and are the same for a seed")
{
    // four rings of ten, each joined to the next by one link
    std::vector<Topology::Edge> edges;
    for (std::uint32_t ring = 0; ring < 4; ++ring) {
        for (std::uint32_t i = 0; i < 10; ++i) {
            for (std::uint32_t j = i + 1; j < 10; ++j) {
                edges.push_back({ ring * 10 + i, ring * 10 + j });
            }
        }
        edges.push_back({ ring * 10, (ring + 1) % 4 * 10 });
    }
    const auto topology = Topology::of(40, edges);
    const auto found = groups(topology);
    CHECK(found.sizes == std::vector<std::uint32_t> { 10, 10, 10, 10 });
    for (std::uint32_t node = 0; node < 40; ++node) {
        CHECK(found.of[node] == found.of[node / 10 * 10]);
    }
    // by its definition: sum over groups of inside/m - (degrees/2m)²
    double modularity = 0;
    const double m = double(topology.edges.size());
    for (std::uint32_t group = 0; group < 4; ++group) {
        double inside = 0;
        double degrees = 0;
        for (const auto& edge : topology.edges) {
            inside += found.of[edge.a] == group && found.of[edge.b] == group ? 1 : 0;
        }
        for (std::uint32_t node = 0; node < 40; ++node) {
            degrees += found.of[node] == group ? topology.degree(node) : 0;
        }
        modularity += inside / m - degrees * degrees / (4 * m * m);
    }
    CHECK_THAT(found.modularity, WithinAbs(modularity, 1e-9));
    CHECK(groups(topology).of == found.of);
    CHECK(groups(topology, { 30, 1 }).sizes.size() > 4);
}

TEST_CASE("an empty network, and one without links, have quiet answers")
{
    for (const auto nodes : { 0U, 3U }) {
        const auto topology = net(nodes, {});
        CHECK(betweenness(topology).values == std::vector<double>(nodes, 0));
        CHECK(bridges(topology).empty());
        CHECK(cutNodes(topology).empty());
        CHECK(groups(topology).sizes == std::vector<std::uint32_t>(nodes, 1));
    }
}

TEST_CASE("what igraph complains about comes out as an error, and it works on after that")
{
    {
        const igraph::Use use(silentProgress());
        const igraph::Graph graph(use, net(3, { { 0, 1 } }));
        CHECK(caught([&] {
            igraph::Vector weights(use, 7); // one too many for its edges
            igraph::Vector values(use, 0);
            use.require(igraph_betweenness(
                &graph, &values, igraph_vss_all(), IGRAPH_UNDIRECTED, &weights));
        }) == "links.cannot-compute");
    }
    CHECK(betweenness(net(3, { { 0, 1 }, { 1, 2 } })).values == std::vector<double> { 0, 1, 0 });
}

TEST_CASE("measures stop when they are cancelled, and the next goes on")
{
    Stopped stopped;
    const auto topology = randomNet(2'000, 6'000, 1);
    CHECK_THROWS_AS(betweenness(topology, {}, stopped), Cancelled);
    CHECK_THROWS_AS(groups(topology, {}, stopped), Cancelled);
    CHECK(bridges(net(2, { { 0, 1 } })).size() == 1);
}

TEST_CASE("several threads ask for measures, and each gets its own")
{
    const auto chain = net(3, { { 0, 1 }, { 1, 2 } });
    const auto other = randomNet(300, 700, 9);
    const auto expected = groups(other).of;
    std::vector<std::jthread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int round = 0; round < 10; ++round) {
                const bool isRight = i % 2 == 0
                    ? betweenness(chain).values == std::vector<double> { 0, 1, 0 }
                    : groups(other).of == expected;
                wrong += isRight ? 0 : 1;
            }
        });
    }
    threads.clear();
    CHECK(wrong == 0);
}
