// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/ShownChart.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace tuyen {

/// What is drawn of a chart: a plain value for screen, overview and exports. Places are those of
/// the chart; sizes are design pixels at 100 %.
struct LinkPicture {
    struct Node {
        EntityId id;
        QPointF place;
        NodeMark mark = NodeMark::Person;
        float radius = 10;
        QString label;
        std::uint32_t degree = 0;
        std::uint32_t folded = 0; ///< counted under it
        bool isPinned = false;
        bool isCentre = false;
        bool isFaint = false; ///< the filter leaves none of its lines
    };
    struct Edge {
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        Certainty certainty = Certainty::Unverified;
        std::uint32_t sources = 1;
        std::int8_t direction = 0; ///< 1: from a to b, -1: from b to a, 0: none, or both
        bool isSuggested = false;  ///< no source states a line between the two
    };
    struct Hull {
        QPainterPath outline; ///< with its margin
        QPointF middle;
        DenseGroup group;
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges; ///< those of the topology
    std::vector<Hull> hulls;
    std::vector<std::uint32_t> path; ///< nodes, from one end to the other
    std::vector<std::uint32_t> ways; ///< edges of all ways it was chosen from, ascending
    Topology topology;
    double modularity = 0; ///< of the division behind the hulls

    QRectF bounds() const;
    std::optional<std::uint32_t> find(EntityId id) const;
    int hullOf(std::uint32_t node) const; ///< the group it is drawn in; -1: none
    std::vector<LayoutPoint> places() const;
};

LinkPicture pictureOf(const Chart& chart, const ShownChart& view, const LinkGraph& graph,
    const Groups& groups);

/// Line width by how many rows state it: 1.5 … 4 design pixels.
qreal lineWidth(std::uint32_t sources);

} // namespace tuyen
