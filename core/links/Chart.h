// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Link.h"
#include "links/GraphLayout.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A node on a chart. What it is called stays in the store: a chart holds no words.
struct ChartNode {
    LayoutPoint place;
    bool isPlaced = false; ///< else it waits for a layout
    bool isPinned = false;
    bool isHidden = false;
    EntityId foldedInto; ///< the collapsed node it is counted under; none: it stands by itself
    bool isShown() const { return !isHidden && !foldedInto; }
    friend bool operator==(const ChartNode&, const ChartNode&) = default;
};

/// Which lines are looked at: what a source states, what two statements together suggest, or both.
/// Kept in charts: add at the end.
enum class LinkBasis : std::uint8_t { Stated = 0, Both = 1, Suggested = 2 };

/// What of a chart is looked at. Lines it leaves out are not drawn; their nodes keep their places.
struct ChartFilter {
    std::uint16_t hiddenMarks = 0; ///< bit (1 << NodeMark): these nodes are left out
    std::vector<std::string> hiddenLinks; ///< kinds of lines that are left out, ascending
    LinkBasis basis = LinkBasis::Stated;
    Certainty atLeast = Certainty::Unverified;
    std::optional<std::chrono::sys_days> from; ///< lines that can have held then; undated stay
    std::optional<std::chrono::sys_days> to;
    friend bool operator==(const ChartFilter&, const ChartFilter&) = default;
};

/// Every way between two nodes that is at most `longer` lines longer than the shortest, the fewest
/// lines first, then the surest.
struct ChartWays {
    std::uint32_t longer = 0;
    bool isCut = false; ///< there are more
    std::vector<std::vector<EntityId>> all;
    friend bool operator==(const ChartWays&, const ChartWays&) = default;
};

enum class Alignment : std::uint8_t {
    Row,         ///< on one height
    Column,      ///< under each other
    SpreadRow,   ///< the same gap between two, from left to right
    SpreadColumn ///< the same from top to bottom
};

/// A chart somebody works on: which nodes are on it, where they stand, what is hidden, folded,
/// filtered and marked. A plain value; each operation gives another one, so undo keeps the values
/// themselves. Ids that are not on the chart are passed over.
struct Chart {
    std::vector<EntityId> centres; ///< what it was opened around
    int steps = 2;
    LayoutKind arrangement = LayoutKind::Force;
    bool showsGroups = true;
    ChartFilter filter;
    std::map<EntityId, ChartNode> nodes;
    std::vector<EntityId> path; ///< the marked way, from one end to the other
    ChartWays ways;             ///< those it was chosen from, when all were looked for

    const ChartNode* find(EntityId id) const;
    bool isShown(EntityId id) const;
    std::size_t hiddenCount() const;

    /// With these nodes too; the ones that are there come out of hiding.
    Chart with(std::span<const EntityId> ids) const;
    /// The same after `node` was opened: what was folded into it stands by itself, new nodes stand
    /// around it, `spacing` away, until a layout places them.
    Chart expanded(EntityId node, std::span<const EntityId> found, double spacing = 60) const;
    /// Counted under `node` from now on.
    Chart folded(EntityId node, std::span<const EntityId> ids) const;
    Chart unfolded(EntityId node) const;
    Chart hiding(std::span<const EntityId> ids) const; ///< ways through one of them end
    Chart showingAll() const;                          ///< nothing hidden, nothing folded
    Chart pinning(std::span<const EntityId> ids, bool isPinned) const;
    Chart moved(std::span<const EntityId> ids, double dx, double dy) const; ///< and pinned
    Chart aligned(std::span<const EntityId> ids, Alignment alignment) const; ///< and pinned
    Chart withPath(std::vector<EntityId> path) const; ///< other ways stay when it is one of them
    Chart withWays(ChartWays ways) const;             ///< the first of them is marked
    Chart unplaced() const; ///< all that is not pinned waits for a layout, where it stands
    /// Places found for ids; whoever is pinned stays.
    Chart placed(std::span<const EntityId> ids, std::span<const LayoutPoint> places) const;

    friend bool operator==(const Chart&, const Chart&) = default;
};

/// As JSON, for the store: ids and places, no names.
std::string chartText(const Chart& chart);
/// Throws Error "chart.unreadable".
Chart chartFromText(std::string_view text);

} // namespace tuyen
