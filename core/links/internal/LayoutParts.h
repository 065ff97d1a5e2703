// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "links/GraphLayout.h"
#include "links/Topology.h"

#include <cstdint>
#include <vector>

namespace tuyen {

/// Numbers that are the same everywhere for a seed (SplitMix64); the library's distributions are
/// not.
class LayoutRandom {
public:
    explicit LayoutRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next();
    float unit(); ///< 0 … 1
    std::uint32_t below(std::uint32_t limit);

private:
    std::uint64_t m_state;
};

/// Places in units of a link's length, x and y apart: what the inner loops want.
struct LayoutPlaces {
    std::vector<float> x, y;
    std::size_t size() const { return x.size(); }
    void resize(std::size_t size)
    {
        x.resize(size);
        y.resize(size);
    }
};

/// A graph of one level: the given one, or one of whose nodes each stands for several.
struct LayoutLevel {
    std::uint32_t nodes = 0;
    std::vector<std::uint32_t> starts, ends;
    std::vector<float> weights;        ///< of each end: how many links it stands for
    std::vector<float> lengths;        ///< of each end: how long it is meant to be
    std::vector<float> mass;           ///< how many nodes each stands for
    std::vector<std::uint32_t> parent; ///< the node of the next coarser level, when there is one
};
LayoutLevel levelOf(const Topology& topology);
/// Coarser by pairs: neighbours, else two that hang on the same node. `fine.parent` is filled in.
LayoutLevel coarser(LayoutLevel& fine, LayoutRandom& random);

struct ForceRun {
    int iterations = 50;
    float start = 1;      ///< the most a node moves at first …
    float end = 0.05F;    ///< … and at last
    std::vector<float> mobility {}; ///< of each node, 0: stays; empty: all move freely
};
/// Lets the forces work. Throws Cancelled.
void moveByForces(
    const LayoutLevel& level, LayoutPlaces& places, const ForceRun& run, const Progress& progress);

/// A picture of one part from nothing, around (0, 0).
LayoutPlaces partFromNothing(
    const Topology& topology, LayoutRandom& random, const Progress& progress);

struct LayoutBox {
    float width = 0;
    float height = 0;
};
/// Where the lower corner of each box goes: rows of about equal height, the tallest first, together
/// about 1.5 times as wide as high.
LayoutPlaces packed(const std::vector<LayoutBox>& boxes);

/// Part of a topology: these nodes, renumbered in the order given.
Topology subTopology(const Topology& topology, const std::vector<std::uint32_t>& nodes);

std::vector<LayoutPoint> layoutByForce(
    const Topology& topology, const LayoutRequest& request, Progress& progress);
std::vector<LayoutPoint> layoutByGroups(
    const Topology& topology, const LayoutRequest& request, Progress& progress);
std::vector<LayoutPoint> layoutByTime(
    const Topology& topology, const LayoutRequest& request, Progress& progress);
std::vector<LayoutPoint> layoutOnGrid(const Topology& topology, const LayoutRequest& request);

} // namespace tuyen
