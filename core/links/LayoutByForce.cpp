// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/GraphMetrics.h"
#include "links/internal/LayoutParts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tuyen {

/// Room round each part, in lengths of a link.
static constexpr float margin = 1.0F;
/// How far a node goes that stood there before, beside a new one: near what is new it makes some
/// room, elsewhere the picture in the reader's mind is worth more than the better place.
static constexpr float besideNew = 0.15F;
static constexpr float elsewhere = 0.02F;

namespace {

struct Bounds {
    float left = std::numeric_limits<float>::max();
    float low = std::numeric_limits<float>::max();
    float right = std::numeric_limits<float>::lowest();
    float high = std::numeric_limits<float>::lowest();
    void take(float x, float y)
    {
        left = std::min(left, x);
        right = std::max(right, x);
        low = std::min(low, y);
        high = std::max(high, y);
    }
};

/// The work of one layout: nodes of the whole graph, places in lengths of a link.
class Layouter {
public:
    Layouter(const Topology& topology, const LayoutRequest& request, Progress& progress)
        : m_topology(topology)
        , m_request(request)
        , m_progress(progress)
        , m_random(request.seed)
    {
        m_places.resize(topology.nodes);
        m_isPlaced.assign(topology.nodes, false);
    }
    std::vector<LayoutPoint> run();

private:
    using Nodes = std::vector<std::uint32_t>;
    bool isKnown(std::uint32_t node) const
    {
        return !m_request.known.empty() && m_request.known[node].has_value();
    }
    bool isPinned(std::uint32_t node) const
    {
        return isKnown(node) && !m_request.pinned.empty() && m_request.pinned[node];
    }
    void takeKnown();
    void addBesideKnown(const Nodes& part);
    void addAligned(const Nodes& part);
    void placeByNeighbours(const Nodes& part);
    void settle(const Nodes& parts);
    void placeNew(const std::vector<Nodes>& parts);

    const Topology& m_topology;
    const LayoutRequest& m_request;
    Progress& m_progress;
    LayoutRandom m_random;
    LayoutPlaces m_places;
    std::vector<bool> m_isPlaced;
};

void Layouter::takeKnown()
{
    for (std::uint32_t node = 0; node < m_topology.nodes; ++node) {
        if (isKnown(node)) {
            m_places.x[node] = float(m_request.known[node]->x / m_request.spacing);
            m_places.y[node] = float(m_request.known[node]->y / m_request.spacing);
            m_isPlaced[node] = true;
        }
    }
}

/// Each new node near those of its neighbours that have a place, from the known ones outwards.
void Layouter::placeByNeighbours(const Nodes& part)
{
    Nodes front;
    for (const auto node : part) {
        if (m_isPlaced[node]) {
            front.push_back(node);
        }
    }
    while (!front.empty()) {
        Nodes next;
        for (const auto node : front) {
            for (const auto& [other, edge] : m_topology.neighbours(node)) {
                if (!m_isPlaced[other]
                    && std::find(next.begin(), next.end(), other) == next.end()) {
                    next.push_back(other);
                }
            }
        }
        for (const auto node : next) {
            float x = 0;
            float y = 0;
            float count = 0;
            for (const auto& [other, edge] : m_topology.neighbours(node)) {
                if (m_isPlaced[other]) {
                    x += m_places.x[other];
                    y += m_places.y[other];
                    ++count;
                }
            }
            const float angle = m_random.unit() * 6.2831853F;
            m_places.x[node] = x / count + std::cos(angle) * (count > 1 ? 0.3F : 1.0F);
            m_places.y[node] = y / count + std::sin(angle) * (count > 1 ? 0.3F : 1.0F);
        }
        for (const auto node : next) {
            m_isPlaced[node] = true;
        }
        front = std::move(next);
    }
}

/// Much is new: a picture from nothing, turned (and mirrored) so that what is known lies as well as
/// it can on its places (Procrustes, without a change of size).
void Layouter::addAligned(const Nodes& part)
{
    const auto own = partFromNothing(subTopology(m_topology, part), m_random, m_progress);
    double count = 0;
    double ownX = 0;
    double ownY = 0;
    double knownX = 0;
    double knownY = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (m_isPlaced[part[i]]) {
            ownX += own.x[i];
            ownY += own.y[i];
            knownX += m_places.x[part[i]];
            knownY += m_places.y[part[i]];
            ++count;
        }
    }
    ownX /= count;
    ownY /= count;
    knownX /= count;
    knownY /= count;
    double xx = 0;
    double xy = 0;
    double yx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (m_isPlaced[part[i]]) {
            const double x = own.x[i] - ownX;
            const double y = own.y[i] - ownY;
            const double kx = m_places.x[part[i]] - knownX;
            const double ky = m_places.y[part[i]] - knownY;
            xx += x * kx;
            xy += x * ky;
            yx += y * kx;
            yy += y * ky;
        }
    }
    const double turned = std::hypot(xx + yy, xy - yx);
    const double mirrored = std::hypot(xx - yy, xy + yx);
    const bool isMirrored = mirrored > turned;
    const double angle = isMirrored ? std::atan2(xy + yx, xx - yy) : std::atan2(xy - yx, xx + yy);
    const double sign = isMirrored ? -1 : 1;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!m_isPlaced[part[i]]) {
            const double x = own.x[i] - ownX;
            const double y = sign * (own.y[i] - ownY);
            m_places.x[part[i]]
                = float(knownX + std::cos(angle) * x - std::sin(angle) * y);
            m_places.y[part[i]]
                = float(knownY + std::sin(angle) * x + std::cos(angle) * y);
        }
    }
    for (const auto node : part) {
        m_isPlaced[node] = true;
    }
}

void Layouter::addBesideKnown(const Nodes& part)
{
    std::size_t known = 0;
    for (const auto node : part) {
        known += m_isPlaced[node] ? 1 : 0;
    }
    if (known == part.size()) {
        return;
    }
    const bool isFew = part.size() - known <= std::max<std::size_t>(20, part.size() / 3);
    if (isFew) {
        placeByNeighbours(part);
    } else {
        addAligned(part);
    }
}

/// Forces over everything that has a place, so that what is new keeps off the other parts too; what
/// was known hardly moves, and a part with nothing new not at all.
void Layouter::settle(const Nodes& nodes)
{
    auto level = levelOf(subTopology(m_topology, nodes));
    LayoutPlaces places;
    places.resize(nodes.size());
    ForceRun run { 80, 1.0F, 0.03F, std::vector<float>(nodes.size(), 1) };
    bool hasNew = false;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        places.x[i] = m_places.x[nodes[i]];
        places.y[i] = m_places.y[nodes[i]];
        hasNew = hasNew || !isKnown(nodes[i]);
        if (isKnown(nodes[i])) {
            run.mobility[i] = 0;
            for (auto e = level.starts[i]; e < level.starts[i + 1]; ++e) {
                run.mobility[i] = std::max(
                    run.mobility[i], isKnown(nodes[level.ends[e]]) ? elsewhere : besideNew);
            }
        }
        if (isPinned(nodes[i])) {
            run.mobility[i] = 0;
        }
    }
    if (!hasNew) {
        return;
    }
    // A part with nothing new stays: its forces are where its own layout left them.
    const auto parts = components(subTopology(m_topology, nodes));
    std::vector<bool> partHasNew(parts.sizes.size(), false);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        partHasNew[parts.of[i]] = partHasNew[parts.of[i]] || !isKnown(nodes[i]);
    }
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        run.mobility[i] = partHasNew[parts.of[i]] ? run.mobility[i] : 0;
    }
    moveByForces(level, places, run, m_progress);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        m_places.x[nodes[i]] = places.x[i];
        m_places.y[nodes[i]] = places.y[i];
    }
}

/// Parts of which nothing is known: each by itself, packed, right of all that is there.
void Layouter::placeNew(const std::vector<Nodes>& parts)
{
    Bounds there;
    bool isAlone = true;
    for (std::uint32_t node = 0; node < m_topology.nodes; ++node) {
        if (m_isPlaced[node]) {
            there.take(m_places.x[node], m_places.y[node]);
            isAlone = false;
        }
    }
    std::vector<LayoutBox> boxes;
    std::uint64_t done = 0;
    for (const auto& part : parts) {
        m_progress.report("layout", done, m_topology.nodes);
        checkpoint(m_progress);
        done += part.size();
        auto own = part.size() == 1
            ? LayoutPlaces { { 0 }, { 0 } }
            : partFromNothing(subTopology(m_topology, part), m_random, m_progress);
        Bounds bounds;
        for (std::size_t i = 0; i < part.size(); ++i) {
            bounds.take(own.x[i], own.y[i]);
        }
        for (std::size_t i = 0; i < part.size(); ++i) {
            m_places.x[part[i]] = own.x[i] - bounds.left + margin / 2;
            m_places.y[part[i]] = own.y[i] - bounds.low + margin / 2;
        }
        boxes.push_back(
            { bounds.right - bounds.left + margin, bounds.high - bounds.low + margin });
    }
    const auto corners = packed(boxes);
    Bounds all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const auto node : parts[i]) {
            m_places.x[node] += corners.x[i];
            m_places.y[node] += corners.y[i];
            all.take(m_places.x[node], m_places.y[node]);
        }
    }
    const float moveX = isAlone ? -(all.left + all.right) / 2 : there.right + 2 * margin - all.left;
    const float moveY
        = (isAlone ? 0 : (there.low + there.high) / 2) - (all.low + all.high) / 2;
    for (const auto& part : parts) {
        for (const auto node : part) {
            m_places.x[node] += moveX;
            m_places.y[node] += moveY;
        }
    }
}

std::vector<LayoutPoint> Layouter::run()
{
    takeKnown();
    const auto split = components(m_topology);
    std::vector<Nodes> parts(split.sizes.size());
    for (std::uint32_t node = 0; node < m_topology.nodes; ++node) {
        parts[split.of[node]].push_back(node);
    }
    std::vector<Nodes> fresh;
    Nodes steady;
    for (auto& part : parts) {
        const bool hasKnown = std::any_of(
            part.begin(), part.end(), [this](std::uint32_t node) { return m_isPlaced[node]; });
        if (hasKnown) {
            addBesideKnown(part);
            steady.insert(steady.end(), part.begin(), part.end());
        } else {
            fresh.push_back(std::move(part));
        }
    }
    if (!steady.empty()) {
        settle(steady);
    }
    if (!fresh.empty()) {
        placeNew(fresh);
    }
    m_progress.report("layout", m_topology.nodes, m_topology.nodes);
    std::vector<LayoutPoint> places(m_topology.nodes);
    for (std::uint32_t node = 0; node < m_topology.nodes; ++node) {
        places[node] = isPinned(node)
            ? *m_request.known[node]
            : LayoutPoint { m_places.x[node] * m_request.spacing,
                  m_places.y[node] * m_request.spacing };
    }
    return places;
}

} // namespace

std::vector<LayoutPoint> layoutByForce(
    const Topology& topology, const LayoutRequest& request, Progress& progress)
{
    return Layouter(topology, request, progress).run();
}

} // namespace tuyen
