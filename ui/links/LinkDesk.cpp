// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkDesk.h"

#include "links/GraphBuilder.h"
#include "links/GraphMetrics.h"
#include "shell/Session.h"

#include <QLocale>

#include <algorithm>

namespace tuyen {

namespace {

constexpr std::size_t groupedAtOnce = 1500; ///< nodes: Leiden takes a few milliseconds
constexpr std::size_t offeredAbove = 2000; ///< nodes: then the strongest come first
constexpr std::size_t strongestShown = 500;
const QString lane = QStringLiteral("links");

} // namespace

LinkDesk::LinkDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::closed, this, &LinkDesk::clear);
    connect(&session, &Session::dataChanged, this, [this] {
        if (!isEmpty() && m_session.isOpen()
            && m_session.store().changeNumber() != m_graph->changeNumber) {
            reload();
        }
    });
}

bool LinkDesk::canWrite() const { return m_session.isOpen() && !m_session.store().isReadOnly(); }

void LinkDesk::clear()
{
    m_session.jobs().cancelLane(lane);
    m_graph = std::make_shared<const LinkGraph>();
    m_history = ChartHistory();
    m_leftOut = 0;
    m_offsets.clear();
    m_wanted.clear();
    refresh();
}

void LinkDesk::apply(Chart chart, const char* what, bool isAnew)
{
    if (chart == m_history.now()) {
        return;
    }
    push(std::move(chart), what);
    refresh();
    const bool waits = std::ranges::find(m_shown.isPlaced, false) != m_shown.isPlaced.end();
    if (isAnew || waits) {
        arrange(isAnew);
    }
}

void LinkDesk::push(Chart chart, const char* what)
{
    const bool isOfEdit = std::string_view(what) == "bring";
    const auto edit = isOfEdit ? m_wantedBy : m_session.nextStep(false);
    m_history.push(std::move(chart), { what, edit, isOfEdit });
}

void LinkDesk::refresh()
{
    auto view = shownChart(chart(), *m_graph);
    const bool isOther = view.nodes != m_shown.nodes || view.topology.edges != m_shown.topology.edges
        || m_groups.of.size() != view.nodes.size();
    m_shown = std::move(view);
    if (isOther) {
        m_measures = {};
        m_groups = m_shown.nodes.size() <= groupedAtOnce ? tuyen::groups(m_shown.topology) : Groups();
    }
    Q_EMIT changed();
    if (isOther) {
        measure();
    }
}

void LinkDesk::measure()
{
    struct Measured {
        ChartMeasures measures;
        Groups groups;
    };
    if (m_shown.nodes.empty()) {
        return;
    }
    JobRunner::Spec spec;
    spec.lane = QStringLiteral("links.measures");
    spec.isQuiet = true;
    m_session.jobs().run<Measured>(
        spec, this,
        [topology = m_shown.topology](Progress& progress) {
            return Measured { measured(topology, progress), tuyen::groups(topology, {}, progress) };
        },
        [this](Measured found) {
            m_measures = std::move(found.measures);
            if (m_groups.of.empty()) {
                m_groups = std::move(found.groups);
                Q_EMIT changed();
            }
            Q_EMIT measuresChanged();
        });
}

void LinkDesk::arrange(bool isAnew)
{
    JobRunner::Spec spec;
    spec.title = tr("Arranging %n node(s)", nullptr, int(m_shown.nodes.size()));
    spec.consequence = tr("the last picture stays if you cancel");
    spec.lane = lane;
    Q_EMIT busyChanged(true);
    m_session.jobs().run<Arrangement>(
        spec, this,
        [chart = chart(), graph = m_graph, isAnew](
            Progress& progress) { return arranged(chart, *graph, isAnew, spacing, progress); },
        [this](Arrangement made) {
            Q_EMIT busyChanged(false);
            m_history.amend(std::move(made.chart));
            m_groups = std::move(made.groups);
            refresh();
        },
        [this](const JobFailure& failure) {
            Q_EMIT busyChanged(false);
            if (failure.isCancelled) {
                return;
            }
            auto grid = chart();
            grid.arrangement = LayoutKind::Grid;
            const auto places = layout(
                m_shown.topology, layoutRequest(grid, m_shown, *m_graph, {}, true, spacing));
            std::vector<EntityId> ids;
            for (const auto node : m_shown.nodes) {
                ids.push_back(*idOnChart(grid, m_graph->nodes[node]));
            }
            m_history.amend(grid.placed(ids, places));
            refresh();
            Q_EMIT layoutFailed(failure.text());
        });
}

void LinkDesk::failed(const JobFailure& failure)
{
    Q_EMIT busyChanged(false);
    if (!failure.isCancelled) {
        Q_EMIT m_session.failed(failure.text());
    }
}

void LinkDesk::load(
    const QString& title, std::function<Loaded(Store&, Progress&)> read, const char* what)
{
    if (!m_session.isOpen()) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = title;
    spec.consequence = tr("the store is only read");
    spec.lane = lane;
    Q_EMIT busyChanged(true);
    m_session.jobs().run<Loaded>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), read = std::move(read)](Progress& progress) {
            Store store = open();
            return read(store, progress);
        },
        [this, what](Loaded loaded) {
            Q_EMIT busyChanged(false);
            take(std::move(loaded), what);
        },
        [this](const JobFailure& failure) { failed(failure); });
}

void LinkDesk::take(Loaded loaded, const char* what)
{
    m_wanted.clear();
    m_graph = std::make_shared<const LinkGraph>(std::move(loaded.graph));
    m_groups = std::move(loaded.arrangement.groups);
    m_leftOut = loaded.leftOut;
    m_offsets.clear();
    m_shown = {};
    if (what != nullptr) {
        push(std::move(loaded.arrangement.chart), what);
    } else {
        m_history.amend(std::move(loaded.arrangement.chart));
    }
    refresh();
    if (loaded.gone > 0) {
        Q_EMIT gone(loaded.gone);
    }
    if (loaded.notRead > 0) {
        Q_EMIT m_session.message(
            tr("The %1 nodes of the largest connected parts are drawn, of %2 in the store.")
                .arg(strongestShown)
                .arg(QLocale().toString(qulonglong(loaded.notRead + strongestShown))));
    }
}

void LinkDesk::showAround(const std::vector<EntityId>& centres)
{
    Chart chart = this->chart(); // its steps, arrangement and least certainty go on
    chart.centres = centres;
    chart.filter.from.reset();
    chart.filter.to.reset();
    readAround(std::move(chart), "open");
}

void LinkDesk::setSteps(int steps)
{
    auto next = chart();
    next.steps = steps;
    if (next.centres.empty()) {
        apply(std::move(next), "steps");
    } else if (next != chart()) {
        readAround(std::move(next), "steps");
    }
}

/// Suggestions are read only where they are looked at: each asks the store once more.
static LinkGraph withBasis(
    LinkGraph graph, const ChartFilter& filter, const GraphBuilder& builder, Progress& progress)
{
    return filter.basis == LinkBasis::Stated ? graph
                                             : builder.suggesting(std::move(graph), {}, progress);
}

/// What is within the steps of the centres, laid out anew; of a very large neighbourhood the nodes
/// with the most lines.
void LinkDesk::readAround(Chart chart, const char* what)
{
    chart.nodes.clear();
    chart.path.clear();
    load(
        tr("Reading the network"),
        [chart](Store& store, Progress& progress) {
            Loaded loaded;
            loaded.graph = GraphBuilder(store).around(chart.centres, chart.steps, {}, progress);
            const bool isLarge = loaded.graph.nodes.size() > offeredAbove;
            const auto nodes = strongest(loaded.graph,
                isLarge ? strongestShown : loaded.graph.nodes.size(), chart.centres);
            std::vector<EntityId> ids;
            for (const auto node : nodes) {
                ids.push_back(loaded.graph.nodes[node].id);
            }
            loaded.leftOut = loaded.graph.nodes.size() - nodes.size();
            loaded.graph = withBasis(
                std::move(loaded.graph), chart.filter, GraphBuilder(store), progress);
            loaded.arrangement = arranged(chart.with(ids), loaded.graph, true, spacing, progress);
            return loaded;
        },
        what);
}

void LinkDesk::showWhole()
{
    Chart chart = this->chart();
    chart.centres.clear();
    chart.nodes.clear();
    chart.path.clear();
    chart.filter.from.reset();
    chart.filter.to.reset();
    load(
        tr("Reading the network"),
        [chart](Store& store, Progress& progress) {
            Loaded loaded;
            const GraphBuilder builder(store);
            const auto network = builder.network({}, progress);
            const bool isLarge = network.ids.size() > offeredAbove;
            std::vector<EntityId> ids;
            for (const auto node : largestParts(
                     network.topology, isLarge ? strongestShown : network.ids.size())) {
                ids.push_back(network.ids[node]);
            }
            loaded.notRead = network.ids.size() - ids.size();
            loaded.graph = withBasis(
                builder.among(ids, {}, progress), chart.filter, builder, progress);
            loaded.arrangement = arranged(chart.with(ids), loaded.graph, true, spacing, progress);
            return loaded;
        },
        "open");
}

void LinkDesk::drawAll()
{
    std::vector<EntityId> ids;
    for (const auto& node : m_graph->nodes) {
        ids.push_back(node.id);
    }
    m_leftOut = 0;
    apply(chart().with(keptAs(chart(), *m_graph, ids)), "all", true);
}

/// What of a kept chart is still there, and every line among it.
static LinkGraph readAmong(Store& store, Chart& chart, int& gone, Progress& progress)
{
    std::vector<EntityId> ids;
    for (const auto& [id, node] : chart.nodes) {
        ids.push_back(id);
    }
    std::vector<EntityId> known;
    std::vector<EntityId> kept; // records of merged people too: they are there, as their person
    for (const auto& thing : LinkStore(store).things(ids)) {
        known.push_back(thing.id);
        kept.push_back(thing.id);
        kept.insert(kept.end(), thing.records.begin(), thing.records.end());
    }
    std::ranges::sort(known);
    std::ranges::sort(kept);
    gone = int(std::erase_if(chart.nodes,
        [&kept](const auto& entry) { return !std::ranges::binary_search(kept, entry.first); }));
    std::erase_if(
        chart.centres, [&chart](EntityId id) { return !chart.nodes.contains(id); });
    chart = chart.withPath(chart.path);
    const GraphBuilder builder(store);
    return withBasis(builder.among(known, {}, progress), chart.filter, builder, progress);
}

void LinkDesk::readNodes(const Chart& kept, const char* what)
{
    load(
        tr("Reading the network"),
        [kept](Store& store, Progress& progress) {
            Loaded loaded;
            Chart chart = kept;
            loaded.graph = readAmong(store, chart, loaded.gone, progress);
            const auto view = shownChart(chart, loaded.graph);
            const bool waits = std::ranges::find(view.isPlaced, false) != view.isPlaced.end();
            if (waits) {
                loaded.arrangement = arranged(chart, loaded.graph, false, spacing, progress);
            } else {
                loaded.arrangement = { chart, tuyen::groups(view.topology, {}, progress) };
            }
            return loaded;
        },
        what);
}

void LinkDesk::openChart(const Chart& chart) { readNodes(chart, "chart"); }

void LinkDesk::bring(const std::vector<EntityId>& nodes)
{
    m_wanted.insert(m_wanted.end(), nodes.begin(), nodes.end());
    m_wantedBy = m_session.nextStep(false);
    readNodes(chart().with(m_wanted), "bring");
}

/// What was to come with a reading that this one takes the place of comes with this one.
void LinkDesk::reload()
{
    readNodes(chart().with(m_wanted), m_wanted.empty() ? nullptr : "bring");
}

bool LinkDesk::isWhole() const
{
    return (chart().filter.basis == LinkBasis::Stated || m_graph->hasSuggested)
        && std::ranges::all_of(chart().nodes,
            [this](const auto& entry) { return m_graph->find(entry.first).has_value(); });
}

} // namespace tuyen
