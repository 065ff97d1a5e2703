// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on a chart, step by step.
#include "links/GraphBuilder.h"
#include "links/GraphPaths.h"
#include "links/LinkDesk.h"
#include "shell/Session.h"

#include <QPointer>

#include <algorithm>
#include <array>

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
            const GraphBuilder builder(store);
            auto grown = builder.expanded(*graph, id, {}, offset, limit, progress);
            return graph->hasSuggested ? builder.suggesting(std::move(grown), {}, progress) : grown;
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
            Chart opened = chart();
            for (const auto record : onChart({ id })) {
                opened = opened.unfolded(record);
            }
            const auto next = opened.expanded(keptAs(opened, *m_graph, std::array { id }).front(),
                keptAs(opened, *m_graph, found), spacing);
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
    apply(chart().folded(keptAs(chart(), *m_graph, std::array { id }).front(), onChart(ids)),
        "collapse");
}

std::vector<EntityId> LinkDesk::onChart(const std::vector<EntityId>& nodes) const
{
    return recordsOnChart(chart(), *m_graph, nodes);
}

EntityId LinkDesk::nodeOf(EntityId id) const
{
    const auto node = m_graph->find(id);
    return node ? m_graph->nodes[*node].id : id;
}

const ChartNode* LinkDesk::find(EntityId id) const
{
    const auto node = m_graph->find(id);
    return node ? tuyen::onChart(chart(), m_graph->nodes[*node]) : nullptr;
}

void LinkDesk::hide(const std::vector<EntityId>& nodes)
{
    apply(chart().hiding(onChart(nodes)), "hide");
}

void LinkDesk::showHidden() { apply(chart().showingAll(), "show-hidden"); }

void LinkDesk::pin(const std::vector<EntityId>& nodes, bool isPinned)
{
    apply(chart().pinning(onChart(nodes), isPinned), isPinned ? "pin" : "unpin");
}

void LinkDesk::move(const std::vector<EntityId>& nodes, double dx, double dy)
{
    apply(chart().moved(onChart(nodes), dx, dy), "move");
}

void LinkDesk::align(const std::vector<EntityId>& nodes, Alignment alignment)
{
    apply(chart().aligned(keptAs(chart(), *m_graph, nodes), alignment), "align");
}

void LinkDesk::setFilter(const ChartFilter& filter)
{
    auto next = chart();
    next.filter = filter;
    if (filter.basis != LinkBasis::Stated && !m_graph->hasSuggested) {
        readNodes(next, "filter");
    } else {
        apply(std::move(next), "filter");
    }
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
    push(chart().unplaced(), "arrange");
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

std::vector<EntityId> LinkDesk::suspectsOf(int hull) const
{
    std::vector<EntityId> people;
    const auto drawn = picture();
    if (hull >= 0 && std::size_t(hull) < drawn.hulls.size()) {
        for (const auto member : drawn.hulls[std::size_t(hull)].group.members) {
            if (drawn.nodes[member].mark == NodeMark::Suspect) {
                people.push_back(drawn.nodes[member].id);
            }
        }
    }
    return people;
}

UndoTurn LinkDesk::turn(bool isRedo) const
{
    return m_history.turn(m_session.nextStep(isRedo), isRedo);
}

void LinkDesk::step(bool isRedo)
{
    const auto whose = turn(isRedo);
    if (whose == UndoTurn::Chart) {
        stepOnChart(isRedo);
    } else if (whose == UndoTurn::Both) {
        // The store first: what it brings back is read then, and a conflict leaves the chart alone.
        const auto edit = m_session.nextStep(isRedo);
        m_session.step(isRedo, [this, isRedo, edit, guard = QPointer(this)] {
            if (guard && m_history.turn(edit, isRedo) == UndoTurn::Both) {
                isRedo ? m_history.redo() : m_history.undo();
                isWhole() ? refresh() : reload();
            }
        });
    }
}

void LinkDesk::stepOnChart(bool isRedo)
{
    const QString what = stepWords(isRedo ? m_history.redo() : m_history.undo());
    Q_EMIT m_session.message(isRedo
            ? tr("On the chart done again: %1. Ctrl+Z undoes it.").arg(what)
            : tr("On the chart undone: %1. Ctrl+Y does it again.").arg(what));
    isWhole() ? refresh() : reload();
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
        { "ways", QT_TR_NOOP("short ways shown") },
        { "path-off", QT_TR_NOOP("path taken away") },
        { "filter", QT_TR_NOOP("what is shown") },
        { "arrange", QT_TR_NOOP("arrangement") },
        { "groups", QT_TR_NOOP("groups") },
    };
    const auto it = words.find(code);
    return it == words.end() ? QString() : tr(it->second);
}

} // namespace tuyen
