// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "links/ChartHistory.h"
#include "links/LinkPicture.h"
#include "links/ShownChart.h"

#include <functional>
#include <map>
#include <memory>

namespace tuyen {

class Session;
struct JobFailure;

/// The chart somebody works on, and the part of the network it stands on. Reads and layouts are
/// jobs; Cancel leaves everything as it was. Every change of the chart is a step of its history.
class LinkDesk : public QObject {
    Q_OBJECT
public:
    explicit LinkDesk(Session& session, QObject* parent = nullptr);

    const Chart& chart() const { return m_history.now(); }
    const LinkGraph& graph() const { return *m_graph; }
    std::shared_ptr<const LinkGraph> sharedGraph() const { return m_graph; } ///< for a job
    const ShownChart& shown() const { return m_shown; }
    const Groups& groups() const { return m_groups; }
    const ChartMeasures& measures() const { return m_measures; } ///< of `shown()`, or empty still
    LinkPicture picture() const { return pictureOf(chart(), m_shown, *m_graph, m_groups); }
    const ChartNode* find(EntityId node) const; ///< as it stands on the chart, or nullptr
    EntityId nodeOf(EntityId id) const; ///< a record that was merged as the node of its person
    bool canWrite() const; ///< the store may be changed
    bool isEmpty() const { return chart().nodes.empty(); }
    std::size_t leftOut() const { return m_leftOut; } ///< weaker nodes that were read and not drawn

    void showAround(const std::vector<EntityId>& centres);
    void showWhole(); ///< the network of the store; of a very large one its largest parts
    void setSteps(int steps);
    void drawAll(); ///< the weaker nodes too
    void openChart(const Chart& chart); ///< a kept one; nodes that are gone are left out and counted
    /// On to the chart, with the lines among all of it: what an edit has just made, and goes with it.
    void bring(const std::vector<EntityId>& nodes);
    void expand(EntityId node);
    void expandHeld(EntityId node); ///< the next part of a node with too many lines
    void collapse(EntityId node);
    void hide(const std::vector<EntityId>& nodes);
    void showHidden();
    void pin(const std::vector<EntityId>& nodes, bool isPinned);
    void move(const std::vector<EntityId>& nodes, double dx, double dy);
    void align(const std::vector<EntityId>& nodes, Alignment alignment);
    void findPath(EntityId from, EntityId to); ///< on the chart, else through the whole store
    /// Every way in the store that is at most so many lines longer than the shortest, within the
    /// certainty and time of the filter; its nodes come on to the chart.
    void findWays(EntityId from, EntityId to, int longer);
    void markWay(std::size_t way); ///< of those that were found
    void clearPath();
    void setFilter(const ChartFilter& filter);
    void setArrangement(LayoutKind kind);
    void arrangeAnew(); ///< from nothing, but for what is pinned
    void setShowsGroups(bool showsGroups);
    std::vector<EntityId> within(EntityId node, int steps) const;
    /// Suspects of a group that is drawn who are no victims as far as the chart knows.
    std::vector<EntityId> suspectsOf(int hull) const;
    void reload(); ///< the store has changed
    void clear();

    /// Whether it is the chart's turn: what was done last, to the chart or the store, goes first.
    bool canStep(bool isRedo) const { return turn(isRedo) != UndoTurn::Store; }
    void step(bool isRedo); ///< undo or redo, with the edit of the store that it belongs to
    static QString stepWords(const std::string& code); ///< "mở rộng"

Q_SIGNALS:
    void changed();  ///< the chart, or what is known of its nodes
    void measuresChanged();
    void busyChanged(bool isBusy);
    void held(tuyen::EntityId node, qint64 lines); ///< too many to open at once
    void notJoined();                              ///< no way between the two
    void gone(int nodes);                          ///< of a kept chart
    void layoutFailed(const QString& sentence);    ///< the nodes stand on a grid

private:
    static constexpr double spacing = 64; ///< between linked nodes, in places of the chart
    struct Loaded {
        LinkGraph graph;
        Arrangement arrangement;
        std::size_t leftOut = 0;
        std::size_t notRead = 0; ///< of the whole network
        int gone = 0;
    };
    void apply(Chart chart, const char* what, bool isAnew = false);
    void push(Chart chart, const char* what);
    UndoTurn turn(bool isRedo) const;
    void stepOnChart(bool isRedo);
    void refresh();
    void measure();
    void arrange(bool isAnew); ///< finishes the step at hand
    void take(Loaded loaded, const char* what);
    void load(const QString& title, std::function<Loaded(class Store&, class Progress&)> read,
        const char* what);
    void readAround(Chart chart, const char* what);
    void readNodes(const Chart& chart, const char* what); ///< the part of the network under a chart
    std::vector<EntityId> onChart(const std::vector<EntityId>& nodes) const; ///< all their records
    void grow(EntityId node, std::int64_t offset, std::int64_t limit);
    void failed(const JobFailure& failure);
    bool isWhole() const; ///< the graph has all that the chart may show

    Session& m_session;
    std::shared_ptr<const LinkGraph> m_graph = std::make_shared<const LinkGraph>();
    ChartHistory m_history;
    ShownChart m_shown;
    Groups m_groups;
    ChartMeasures m_measures;
    std::size_t m_leftOut = 0;
    std::vector<EntityId> m_wanted; ///< asked for, not read yet
    std::int64_t m_wantedBy = 0;    ///< the edit that made them
    std::map<EntityId, std::int64_t> m_offsets; ///< how far a held node was opened
};

} // namespace tuyen
