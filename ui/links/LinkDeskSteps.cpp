// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on a chart, step by step.
#include "links/GraphBuilder.h"
#include "links/GraphPaths.h"
#include "links/LinkDesk.h"
#include "shell/Session.h"

#include <algorithm>

namespace tuyen {

void LinkDesk::expand(EntityId id)
{
    const auto node = m_graph->find(id);
    if (!node) {
        return;
    }
    const auto lines = m_graph->nodes[*node].lines;
    if (lines > GraphOptions().expandAtMost) {
        Q_EMIT held(id, lines);
        return;
    }
    grow(id, 0, LinkStore::all);
}

void LinkDesk::expandHeld(EntityId id)
{
    constexpr std::int64_t page = 200; // lines
    auto& offset = m_offsets[id];
    grow(id, offset, page);
    offset += page;
}

void LinkDesk::grow(EntityId id, std::int64_t offset, std::int64_t limit)
{
    JobRunner::Spec spec;
    spec.title = tr("Reading the links of a node");
    spec.consequence = tr("the store is only read");
    spec.lane = QStringLiteral("links");
    Q_EMIT busyChanged(true);
    m_session.jobs().run<LinkGraph>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), graph = m_graph, id, offset, limit](
            Progress& progress) {
            Store store = open();
            return GraphBuilder(store).expanded(*graph, id, {}, offset, limit, progress);
        },
        [this, id](LinkGraph graph) {
            Q_EMIT busyChanged(false);
            m_graph = std::make_shared<const LinkGraph>(std::move(graph));
            const auto at = m_graph->find(id);
            std::vector<EntityId> found;
            for (const auto& link : m_graph->links) {
                if (at && link.from != link.to && (link.from == *at || link.to == *at)) {
                    found.push_back(m_graph->nodes[link.from == *at ? link.to : link.from].id);
                }
            }
            std::ranges::sort(found);
            found.erase(std::unique(found.begin(), found.end()), found.end());
            m_shown = {};
            const auto next = chart().expanded(id, found, spacing);
            if (next == chart()) {
                refresh();
                Q_EMIT m_session.message(tr("All its links are on the chart already."));
            } else {
                apply(next, "expand");
            }
        },
        [this](const JobFailure& failure) { failed(failure); });
}

void LinkDesk::collapse(EntityId id)
{
    const auto node = m_shown.find(*m_graph, id);
    if (!node) {
        return;
    }
    std::vector<EntityId> ids;
    for (const auto other : dependentsOf(m_shown, *m_graph, chart(), *node)) {
        ids.push_back(m_graph->nodes[m_shown.nodes[other]].id);
    }
    if (ids.empty()) {
        Q_EMIT m_session.message(tr("Nothing hangs on this node alone."));
        return;
    }
    apply(chart().folded(id, ids), "collapse");
}

void LinkDesk::hide(const std::vector<EntityId>& nodes) { apply(chart().hiding(nodes), "hide"); }

void LinkDesk::showHidden() { apply(chart().showingAll(), "show-hidden"); }

void LinkDesk::pin(const std::vector<EntityId>& nodes, bool isPinned)
{
    apply(chart().pinning(nodes, isPinned), isPinned ? "pin" : "unpin");
}

void LinkDesk::move(const std::vector<EntityId>& nodes, double dx, double dy)
{
    apply(chart().moved(nodes, dx, dy), "move");
}

void LinkDesk::align(const std::vector<EntityId>& nodes, Alignment alignment)
{
    apply(chart().aligned(nodes, alignment), "align");
}

void LinkDesk::clearPath() { apply(chart().withPath({}), "path-off"); }

void LinkDesk::setFilter(const ChartFilter& filter)
{
    auto next = chart();
    next.filter = filter;
    apply(next.withPath(next.path), "filter");
}

void LinkDesk::setArrangement(LayoutKind kind)
{
    auto next = chart();
    next.arrangement = kind;
    apply(std::move(next), "arrange", true);
}

void LinkDesk::arrangeAnew()
{
    // A step of its own, also when the chart before it was arranged the same way.
    m_history.push(chart().unplaced(), "arrange");
    refresh();
    arrange(true);
}

void LinkDesk::setShowsGroups(bool showsGroups)
{
    auto next = chart();
    next.showsGroups = showsGroups;
    apply(std::move(next), "groups");
}

std::vector<EntityId> LinkDesk::within(EntityId id, int steps) const
{
    std::vector<EntityId> ids;
    if (const auto node = m_shown.find(*m_graph, id)) {
        for (const auto near : tuyen::within(m_shown.topology, *node, std::uint32_t(steps))) {
            ids.push_back(m_graph->nodes[m_shown.nodes[near]].id);
        }
    }
    return ids;
}

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
                next = next.with(found.path);
                next.filter = {}; // a way that the filter hides could not be seen
            }
            apply(next.withPath(std::move(found.path)), "path");
        },
        [this](const JobFailure& failure) { failed(failure); });
}

QString LinkDesk::stepWords(const std::string& code)
{
    static const std::map<std::string, const char*> words {
        { "open", QT_TR_NOOP("another centre") },
        { "steps", QT_TR_NOOP("number of steps") },
        { "all", QT_TR_NOOP("all nodes drawn") },
        { "chart", QT_TR_NOOP("chart opened") },
        { "bring", QT_TR_NOOP("nodes brought") },
        { "expand", QT_TR_NOOP("node opened") },
        { "collapse", QT_TR_NOOP("node collapsed") },
        { "hide", QT_TR_NOOP("nodes hidden") },
        { "show-hidden", QT_TR_NOOP("hidden nodes shown") },
        { "pin", QT_TR_NOOP("nodes pinned") },
        { "unpin", QT_TR_NOOP("nodes unpinned") },
        { "move", QT_TR_NOOP("nodes moved") },
        { "align", QT_TR_NOOP("nodes aligned") },
        { "path", QT_TR_NOOP("path marked") },
        { "path-off", QT_TR_NOOP("path taken away") },
        { "filter", QT_TR_NOOP("what is shown") },
        { "arrange", QT_TR_NOOP("arrangement") },
        { "groups", QT_TR_NOOP("groups") },
    };
    const auto it = words.find(code);
    return it == words.end() ? QString() : tr(it->second);
}

} // namespace tuyen
