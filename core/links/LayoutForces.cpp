// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/internal/LayoutParts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <future>
#include <numeric>
#include <span>
#include <thread>

namespace tuyen {

namespace {

/// How wide a cell may look, seen from a node, to be taken for one point.
constexpr float openAngle = 1.0F;
/// Points of a cell that is not divided further.
constexpr std::uint32_t leafSize = 6;
constexpr int mostDepth = 16;

/// A quadtree over points in the order of their Morton codes, cells in depth-first order: walking
/// it needs no stack, a cell says where to go on when it is far enough.
class QuadTree {
public:
    void build(const LayoutPlaces& places, const std::vector<float>& mass);
    /// The points in Morton order: near ones come one after the other.
    const std::vector<std::uint32_t>& order() const { return m_order; }
    /// Sum over all others of mass · (difference) / distance³.
    std::pair<float, float> push(float x, float y) const;

private:
    struct Cell {
        float x, y, mass;
        float far2;         ///< from this squared distance on it is one point
        std::uint32_t skip; ///< the cell behind it and all it holds
        std::uint32_t begin, end;
        bool isLeaf;
    };
    void sortByCode(const LayoutPlaces& places);
    std::uint32_t divide(std::uint32_t begin, std::uint32_t end, int depth, float width);

    std::vector<std::uint32_t> m_codes, m_codesSorted, m_order, m_other;
    std::vector<float> m_x, m_y, m_mass; ///< in Morton order
    std::vector<Cell> m_cells;
};

std::uint32_t spread(std::uint32_t bits)
{
    bits = (bits | (bits << 8U)) & 0x00FF00FFU;
    bits = (bits | (bits << 4U)) & 0x0F0F0F0FU;
    bits = (bits | (bits << 2U)) & 0x33333333U;
    return (bits | (bits << 1U)) & 0x55555555U;
}

void QuadTree::sortByCode(const LayoutPlaces& places)
{
    const auto size = places.size();
    m_order.resize(size);
    m_other.resize(size);
    m_codesSorted.resize(size);
    std::iota(m_order.begin(), m_order.end(), 0U);
    // Radix sort: a hundred thousand points take a millisecond.
    for (unsigned shift = 0; shift < 32; shift += 8) {
        std::array<std::uint32_t, 257> starts {};
        for (const auto code : m_codes) {
            ++starts[((code >> shift) & 255U) + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (std::size_t i = 0; i < size; ++i) {
            const auto to = starts[(m_codes[i] >> shift) & 255U]++;
            m_codesSorted[to] = m_codes[i];
            m_other[to] = m_order[i];
        }
        m_codes.swap(m_codesSorted);
        m_order.swap(m_other);
    }
}

void QuadTree::build(const LayoutPlaces& places, const std::vector<float>& mass)
{
    const auto size = places.size();
    m_codes.resize(size);
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [low, high] = std::minmax_element(places.y.begin(), places.y.end());
    const float minX = *left;
    const float minY = *low;
    const float width = std::max({ *right - minX, *high - minY, 1e-6F }) * 1.0001F;
    const float scale = 65'536.0F / width;
    for (std::size_t i = 0; i < size; ++i) {
        const auto column = static_cast<std::uint32_t>((places.x[i] - minX) * scale);
        const auto row = static_cast<std::uint32_t>((places.y[i] - minY) * scale);
        m_codes[i] = spread(std::min(column, 65'535U)) | (spread(std::min(row, 65'535U)) << 1U);
    }
    sortByCode(places);
    m_x.resize(size);
    m_y.resize(size);
    m_mass.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        m_x[i] = places.x[m_order[i]];
        m_y[i] = places.y[m_order[i]];
        m_mass[i] = mass[m_order[i]];
    }
    m_cells.clear();
    divide(0, static_cast<std::uint32_t>(size), 0, width);
}

std::uint32_t QuadTree::divide(std::uint32_t begin, std::uint32_t end, int depth, float width)
{
    const auto index = static_cast<std::uint32_t>(m_cells.size());
    const float far = width / openAngle;
    m_cells.push_back({ 0, 0, 0, far * far, 0, begin, end, true });
    float x = 0;
    float y = 0;
    float mass = 0;
    if (end - begin > leafSize && depth < mostDepth) {
        m_cells[index].isLeaf = false;
        const unsigned shift = 2U * static_cast<unsigned>(mostDepth - 1 - depth);
        auto from = begin;
        for (std::uint32_t quarter = 0; quarter < 4 && from < end; ++quarter) {
            const auto to = static_cast<std::uint32_t>(
                std::partition_point(m_codes.begin() + from, m_codes.begin() + end,
                    [shift, quarter](std::uint32_t code) { return ((code >> shift) & 3U) <= quarter; })
                - m_codes.begin());
            if (to > from) {
                const auto& child = m_cells[divide(from, to, depth + 1, width / 2)];
                x += child.x * child.mass;
                y += child.y * child.mass;
                mass += child.mass;
            }
            from = to;
        }
    } else {
        for (auto i = begin; i < end; ++i) {
            x += m_x[i] * m_mass[i];
            y += m_y[i] * m_mass[i];
            mass += m_mass[i];
        }
        // At the end of the codes any number may share one place; they are then one point.
        m_cells[index].isLeaf = end - begin <= leafSize;
    }
    auto& cell = m_cells[index];
    cell.mass = mass;
    cell.x = x / mass;
    cell.y = y / mass;
    cell.skip = static_cast<std::uint32_t>(m_cells.size());
    return index;
}

std::pair<float, float> QuadTree::push(float x, float y) const
{
    constexpr float near2 = 1e-4F; // two in one place do not fly apart
    float pushX = 0;
    float pushY = 0;
    const auto count = static_cast<std::uint32_t>(m_cells.size());
    for (std::uint32_t i = 0; i < count;) {
        const Cell& cell = m_cells[i];
        if (cell.isLeaf) {
            for (auto p = cell.begin; p < cell.end; ++p) {
                const float dx = x - m_x[p];
                const float dy = y - m_y[p];
                const float d2 = dx * dx + dy * dy + near2;
                const float factor = m_mass[p] / (d2 * std::sqrt(d2));
                pushX += dx * factor;
                pushY += dy * factor;
            }
            i = cell.skip;
            continue;
        }
        const float dx = x - cell.x;
        const float dy = y - cell.y;
        const float distance2 = dx * dx + dy * dy + near2;
        if (distance2 > cell.far2 || cell.skip == i + 1) {
            const float factor = cell.mass / (distance2 * std::sqrt(distance2));
            pushX += dx * factor;
            pushY += dy * factor;
            i = cell.skip;
        } else {
            ++i;
        }
    }
    return { pushX, pushY };
}

/// What moves the nodes of one iteration. Each move follows from the places before it alone, so the
/// threads that share the work cannot change the picture.
class Moves {
public:
    Moves(const LayoutLevel& level, const ForceRun& run, const Progress& progress)
        : m_level(level)
        , m_run(run)
        , m_progress(progress)
        , m_x(level.nodes)
        , m_y(level.nodes)
    {
    }
    /// From these places, no further than `most`.
    void find(const LayoutPlaces& places, float most);
    void apply(LayoutPlaces& places) const;

private:
    void findOf(const LayoutPlaces& places, std::uint32_t node, float most);

    const LayoutLevel& m_level;
    const ForceRun& m_run;
    const Progress& m_progress;
    QuadTree m_tree;
    std::vector<float> m_x;
    std::vector<float> m_y;
};

void Moves::find(const LayoutPlaces& places, float most)
{
    m_tree.build(places, m_level.mass);
    const std::span<const std::uint32_t> nodes = m_tree.order();
    const auto findAll = [&](std::span<const std::uint32_t> of) {
        std::uint32_t looked = 0;
        for (const auto node : of) {
            if (++looked % 4096 == 0) {
                checkpoint(m_progress);
            }
            findOf(places, node, most);
        }
    };
    // Below that a thread takes longer to begin than to work.
    static constexpr std::size_t ofThread = 1000;
    static constexpr std::size_t mostThreads = 4;
    const auto threads = std::clamp<std::size_t>(
        std::min<std::size_t>(std::thread::hardware_concurrency(), nodes.size() / ofThread), 1,
        mostThreads);
    const auto share = (nodes.size() + threads - 1) / threads;
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i) {
        others.push_back(std::async(std::launch::async, findAll,
            nodes.subspan(i * share, std::min(share, nodes.size() - i * share))));
    }
    findAll(nodes.first(share));
    for (auto& other : others) {
        other.get();
    }
}

/// A node goes towards where its forces would rest if only it moved (they are divided by how stiff
/// its links are), half the way so that two that pull each other do not swap places.
void Moves::findOf(const LayoutPlaces& places, std::uint32_t node, float most)
{
    m_x[node] = 0;
    m_y[node] = 0;
    const float mobility = m_run.mobility.empty() ? 1.0F : m_run.mobility[node];
    if (mobility == 0) {
        return;
    }
    const float x = places.x[node];
    const float y = places.y[node];
    auto [forceX, forceY] = m_tree.push(x, y);
    float stiffness = 0.05F;
    const float perMass = 1.0F / m_level.mass[node];
    for (auto i = m_level.starts[node]; i < m_level.starts[node + 1]; ++i) {
        const float dx = places.x[m_level.ends[i]] - x;
        const float dy = places.y[m_level.ends[i]] - y;
        const float pull
            = m_level.weights[i] * std::sqrt(dx * dx + dy * dy) * perMass / m_level.lengths[i];
        forceX += dx * pull;
        forceY += dy * pull;
        stiffness += 1.5F * pull;
    }
    const float factor = 0.6F / stiffness;
    const float length = factor * std::sqrt(forceX * forceX + forceY * forceY) + 1e-12F;
    const float step = mobility * factor * std::min(1.0F, most / length);
    m_x[node] = forceX * step;
    m_y[node] = forceY * step;
}

void Moves::apply(LayoutPlaces& places) const
{
    for (std::uint32_t node = 0; node < m_level.nodes; ++node) {
        places.x[node] += m_x[node];
        places.y[node] += m_y[node];
    }
}

} // namespace

/// No node ever goes further than a length that shrinks.
void moveByForces(
    const LayoutLevel& level, LayoutPlaces& places, const ForceRun& run, const Progress& progress)
{
    if (level.nodes < 2) {
        return;
    }
    Moves moves(level, run, progress);
    const float cooling
        = std::pow(run.end / run.start, 1.0F / float(std::max(run.iterations - 1, 1)));
    float most = run.start;
    for (int iteration = 0; iteration < run.iterations; ++iteration, most *= cooling) {
        moves.find(places, most);
        moves.apply(places);
        checkpoint(progress);
    }
}

} // namespace tuyen
