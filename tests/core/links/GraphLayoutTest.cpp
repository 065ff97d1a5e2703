// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphLayout.h"

#include "Nets.h"
#include "links/GraphMetrics.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

using namespace tuyen;
using namespace tuyen::test;

static double distance(const LayoutPoint& a, const LayoutPoint& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

static bool isFinite(const std::vector<LayoutPoint>& places)
{
    for (const auto& place : places) {
        if (!std::isfinite(place.x) || !std::isfinite(place.y)) {
            return false;
        }
    }
    return true;
}

TEST_CASE("the same topology, request and seed give the same places")
{
    const auto topology = randomNet(500, 900, 3);
    LayoutRequest request;
    CHECK(layout(topology, request) == layout(topology, request));
    const auto one = layout(topology, request);
    request.seed = 2;
    CHECK(layout(topology, request) != one);
}

TEST_CASE("a lattice comes out flat: what is linked is near, what is far is far")
{
    const auto topology = lattice(30);
    const auto quality = layoutQuality(topology, layout(topology));
    CHECK(quality.stress < 0.05);
    CHECK(quality.neighboursKept > 0.85);
}

TEST_CASE("quality knows a perfect picture and a poor one")
{
    const auto topology = net(4, { { 0, 1 }, { 1, 2 }, { 2, 3 } });
    const auto perfect = layoutQuality(topology, { { 0, 0 }, { 5, 0 }, { 10, 0 }, { 15, 0 } });
    CHECK(std::abs(perfect.stress) < 1e-12);
    CHECK(perfect.neighboursKept == 1);
    const auto poor = layoutQuality(topology, { { 0, 0 }, { 15, 0 }, { 5, 0 }, { 10, 0 } });
    CHECK(poor.stress > 0.1);
    CHECK(poor.neighboursKept < 1);
}

TEST_CASE("nothing, one node, and nodes without links have calm pictures")
{
    CHECK(layout(net(0, {})).empty());
    CHECK(layout(net(1, {})) == std::vector<LayoutPoint> { { 0, 0 } });
    const auto places = layout(net(1000, {}));
    REQUIRE(places.size() == 1000);
    double nearest = std::numeric_limits<double>::max();
    double widest = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            nearest = std::min(nearest, distance(places[i], places[j]));
            widest = std::max(widest, distance(places[i], places[j]));
        }
    }
    CHECK(nearest > 50);
    CHECK(widest < 60 * 50);
}

TEST_CASE("a thousand pieces stand side by side, none over another")
{
    std::vector<Topology::Edge> edges;
    for (std::uint32_t piece = 0; piece < 1000; ++piece) {
        edges.push_back({ piece * 3, piece * 3 + 1 });
        edges.push_back({ piece * 3 + 1, piece * 3 + 2 });
    }
    const auto topology = Topology::of(3000, edges);
    const auto places = layout(topology);
    REQUIRE(isFinite(places));
    const auto overlap = [&places](std::uint32_t a, std::uint32_t b) {
        const auto range = [&places](std::uint32_t piece, bool isX) {
            double low = std::numeric_limits<double>::max();
            double high = std::numeric_limits<double>::lowest();
            for (std::uint32_t i = piece * 3; i < piece * 3 + 3; ++i) {
                const double value = isX ? places[i].x : places[i].y;
                low = std::min(low, value);
                high = std::max(high, value);
            }
            return std::pair(low, high);
        };
        const auto meet = [](auto one, auto two) {
            return one.first <= two.second && two.first <= one.second;
        };
        return meet(range(a, true), range(b, true)) && meet(range(a, false), range(b, false));
    };
    int overlaps = 0;
    for (std::uint32_t a = 0; a < 1000; ++a) {
        for (std::uint32_t b = a + 1; b < 1000; ++b) {
            overlaps += overlap(a, b) ? 1 : 0;
        }
    }
    CHECK(overlaps == 0);
}

TEST_CASE("new nodes come in beside those that are there, which hardly move")
{
    const auto before = randomNet(200, 320, 11);
    const auto old = layout(before);
    auto edges = before.edges;
    for (std::uint32_t i = 0; i < 15; ++i) {
        edges.push_back({ i * 3, 200 + i });
    }
    const auto after = Topology::of(215, edges);
    LayoutRequest request;
    request.known.assign(old.begin(), old.end());
    request.known.resize(215);
    request.pinned.assign(215, false);
    request.pinned[0] = true;
    const auto places = layout(after, request);
    REQUIRE(isFinite(places));
    CHECK(places[0] == old[0]);
    double mean = 0;
    for (std::size_t i = 0; i < 200; ++i) {
        mean += distance(places[i], old[i]) / 200;
    }
    CHECK(mean < 0.35 * request.spacing);
    for (std::uint32_t i = 0; i < 15; ++i) {
        CHECK(distance(places[200 + i], places[i * 3]) < 5 * request.spacing);
    }
    // nothing new: nothing moves
    request.known.assign(places.begin(), places.end());
    const auto again = layout(after, request);
    double most = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        most = std::max(most, distance(places[i], again[i]));
    }
    CHECK(most < 0.01);
}

TEST_CASE("one node is expanded to three hundred, and stays where it was")
{
    LayoutRequest request;
    request.known.resize(301);
    request.known[0] = LayoutPoint { 1000, -500 };
    const auto places = layout(star(300), request);
    CHECK(distance(places[0], { 1000, -500 }) < request.spacing);
    double x = 0;
    double y = 0;
    for (std::size_t i = 1; i < places.size(); ++i) {
        x += places[i].x / 300;
        y += places[i].y / 300;
    }
    CHECK(distance({ x, y }, places[0]) < 3 * request.spacing);
}

TEST_CASE("groups stand apart, and time runs from left to right")
{
    const auto topology = randomNet(120, 260, 4);
    LayoutRequest request;
    request.kind = LayoutKind::Groups;
    for (std::uint32_t node = 0; node < 120; ++node) {
        request.groups.push_back(node % 3);
    }
    auto places = layout(topology, request);
    for (std::uint32_t a = 0; a < 3; ++a) {
        for (std::uint32_t b = a + 1; b < 3; ++b) {
            double gapX = std::numeric_limits<double>::max();
            double gapY = gapX;
            double otherX = gapX;
            double otherY = gapX;
            for (std::uint32_t i = a; i < 120; i += 3) {
                for (std::uint32_t j = b; j < 120; j += 3) {
                    gapX = std::min(gapX, places[j].x - places[i].x);
                    otherX = std::min(otherX, places[i].x - places[j].x);
                    gapY = std::min(gapY, places[j].y - places[i].y);
                    otherY = std::min(otherY, places[i].y - places[j].y);
                }
            }
            CHECK(std::max({ gapX, gapY, otherX, otherY }) > 0); // a line parts them
        }
    }
    request.kind = LayoutKind::Time;
    for (std::uint32_t node = 0; node < 120; ++node) {
        request.times.push_back(node % 5 == 0 ? std::nullopt : std::optional(double(node)));
    }
    places = layout(topology, request);
    for (std::uint32_t node = 0; node < 119; ++node) {
        if (request.times[node] && request.times[node + 1]) {
            CHECK(places[node].x < places[node + 1].x);
        }
    }
    request.kind = LayoutKind::Grid;
    places = layout(topology, request);
    for (std::size_t i = 0; i < 120; ++i) {
        for (std::size_t j = i + 1; j < 120; ++j) {
            CHECK(distance(places[i], places[j]) > 59);
        }
    }
}

TEST_CASE("a star of many leaves is laid out, and stops when it is cancelled")
{
    const auto topology = star(20'000);
    CHECK(isFinite(layout(topology)));
    class SoonStopped : public Progress {
    public:
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return ++asked > 20; }
        mutable int asked = 0;
    } stopped;
    CHECK_THROWS_AS(layout(topology, {}, stopped), Cancelled);
}
