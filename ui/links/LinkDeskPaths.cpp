// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways between two nodes: the surest, or every short one.
#include "links/ChartWays.h"
#include "links/LinkDesk.h"
#include "shell/Session.h"

#include <algorithm>
#include <set>

namespace tuyen {

namespace {

struct Found {
    std::vector<EntityId> path;
    std::optional<LinkGraph> graph; ///< when it leads over nodes that are not on the chart
};

Found pathThroughStore(Store& store, const Chart& chart, EntityId from, EntityId to, Progress& progress)
{
    Found found;
    const GraphBuilder builder(store);
    const auto network = builder.network({}, progress);
    const auto a = network.find(from);
    const auto b = network.find(to);
    if (!a || !b) {
        return found;
    }
    for (const auto node : paths(network.topology, *a, *b, {}, progress).best.nodes) {
        found.path.push_back(network.ids[node]);
    }
    if (!found.path.empty()) {
        std::vector<EntityId> ids = found.path;
        for (const auto& [id, node] : chart.nodes) {
            ids.push_back(id);
        }
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        found.graph = builder.among(ids, {}, progress);
    }
    return found;
}

} // namespace

void LinkDesk::findPath(EntityId from, EntityId to)
{
    from = nodeOf(from);
    to = nodeOf(to);
    JobRunner::Spec spec;
    spec.title = tr("Looking for the surest way between the two");
    spec.consequence = tr("the store is only read");
    spec.lane = QStringLiteral("links");
    Q_EMIT busyChanged(true);
    m_session.jobs().run<Found>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), chart = chart(), graph = m_graph,
            view = m_shown, from, to](Progress& progress) {
            Found found;
            const auto a = view.find(*graph, from);
            const auto b = view.find(*graph, to);
            if (a && b) {
                for (const auto node : paths(view.topology, *a, *b, {}, progress).best.nodes) {
                    found.path.push_back(graph->nodes[view.nodes[node]].id);
                }
            }
            if (found.path.empty()) {
                Store store = open();
                found = pathThroughStore(store, chart, from, to, progress);
            }
            return found;
        },
        [this](Found found) {
            Q_EMIT busyChanged(false);
            if (found.path.empty()) {
                Q_EMIT notJoined();
                return;
            }
            auto next = chart();
            if (found.graph) {
                m_graph = std::make_shared<const LinkGraph>(std::move(*found.graph));
                m_shown = {};
                next = next.with(keptAs(next, *m_graph, found.path));
                next.filter = {}; // a way that the filter hides could not be seen
            }
            apply(next.withPath(keptAs(next, *m_graph, found.path)), "path");
        },
        [this](const JobFailure& failure) { failed(failure); });
}

/// Finds in the store; of the chart only its filter counts, so that "every" is true.
static std::pair<ChartWays, LinkGraph> waysThroughStore(Store& store, const Chart& chart,
    EntityId from, EntityId to, std::uint32_t longer, Progress& progress)
{
    constexpr std::size_t atMost = 100; // further ones are lines upon lines
    const GraphBuilder builder(store);
    PathOptions options;
    options.longer = longer;
    options.atMost = atMost;
    auto ways = shortWays(
        builder.network(storeFilter(chart.filter), progress), from, to, options, progress);
    std::set<EntityId> ids;
    for (const auto& [id, node] : chart.nodes) {
        ids.insert(id);
    }
    for (const auto& way : ways.all) {
        ids.insert(way.begin(), way.end());
    }
    auto graph = ways.all.empty()
        ? LinkGraph()
        : builder.among(std::vector(ids.begin(), ids.end()), {}, progress);
    if (chart.filter.basis != LinkBasis::Stated && !ways.all.empty()) {
        graph = builder.suggesting(std::move(graph), {}, progress);
    }
    return { std::move(ways), std::move(graph) };
}

void LinkDesk::findWays(EntityId from, EntityId to, int longer)
{
    from = nodeOf(from);
    to = nodeOf(to);
    JobRunner::Spec spec;
    spec.title = tr("Looking for every short way between the two");
    spec.consequence = tr("the store is only read");
    spec.lane = QStringLiteral("links");
    Q_EMIT busyChanged(true);
    using Ways = std::pair<ChartWays, LinkGraph>;
    m_session.jobs().run<Ways>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), chart = chart(), from, to, longer](
            Progress& progress) {
            Store store = open();
            return waysThroughStore(store, chart, from, to, std::uint32_t(longer), progress);
        },
        [this](Ways found) {
            Q_EMIT busyChanged(false);
            auto& [ways, graph] = found;
            if (ways.all.empty()) {
                Q_EMIT notJoined();
                return;
            }
            m_graph = std::make_shared<const LinkGraph>(std::move(graph));
            m_shown = {};
            auto next = showingWays(chart(), std::move(ways), *m_graph);
            next == chart() ? refresh() : apply(std::move(next), "ways");
        },
        [this](const JobFailure& failure) { failed(failure); });
}

void LinkDesk::markWay(std::size_t way)
{
    if (way < chart().ways.all.size()) {
        apply(chart().withPath(chart().ways.all[way]), "path");
    }
}

void LinkDesk::clearPath() { apply(chart().withPath({}), "path-off"); }

} // namespace tuyen
