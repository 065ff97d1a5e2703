// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "domain/Ids.h"
#include "links/ShownChart.h"

#include <optional>

class QListWidget;
class QVBoxLayout;

namespace tuyen {

class LinkDesk;
class Segments;

/// What the chart says of what is chosen on it, below the record in the inspector: the ways between
/// two nodes in a list, the marked one step by step, the lines between two nodes, what makes a
/// group, where a node stands among all.
class LinkSide : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        EntityId node;
        std::optional<std::pair<EntityId, EntityId>> line; ///< between two
        int group = -1;                                    ///< of the picture's hulls
    };
    explicit LinkSide(QWidget* parent = nullptr);
    void show(const LinkDesk& desk, const Choice& choice);
    bool hasContent() const { return m_hasContent; }

Q_SIGNALS:
    void nodeChosen(tuyen::EntityId node);
    void waysAsked(int longer);
    void ringAsked(int group); ///< of the picture's hulls
    void wayChosen(std::size_t way); ///< of those of the chart

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void addHead(const QString& title, const QString& right);
    void addNode(const GraphNode& node);
    void addStep(int number, const GraphLink& link);
    void addPath(const LinkDesk& desk);
    void addWays(const LinkDesk& desk);
    void fillWays(const LinkDesk& desk);
    void addLines(const LinkDesk& desk, EntityId from, EntityId to);
    void addGroup(const LinkDesk& desk, int group);
    void addStanding(const LinkDesk& desk, EntityId node);

    static constexpr int signSize = 16;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    QVBoxLayout* m_rows = nullptr;
    QListWidget* m_ways = nullptr;
    Segments* m_longer = nullptr;
    bool m_hasContent = false;
};

} // namespace tuyen
