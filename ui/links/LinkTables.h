// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "domain/Ids.h"
#include "tables/ValueModel.h"

class QStackedWidget;

namespace tuyen {

class LinkDesk;
class Segments;
class TableView;

/// The nodes of a chart: name, kind, lines, how many ways lead over each, group.
ValueTable nodesTable(const LinkDesk& desk);
/// Its links: from, kind, to, when, certainty, grade, sources.
ValueTable linksTable(const LinkDesk& desk);

/// The picture as two tables: the same nodes and links, for who cannot see it and for who counts.
class LinkTables : public QWidget {
    Q_OBJECT
public:
    explicit LinkTables(QWidget* parent = nullptr);
    void setDesk(const LinkDesk& desk);
    void retranslate();
    const ValueModel& nodes() const { return *m_nodes; }
    const ValueModel& links() const { return *m_links; }
    void focusTable();

Q_SIGNALS:
    void nodeChosen(tuyen::EntityId node);

private:
    Segments* m_which;
    QStackedWidget* m_stack;
    ValueModel* m_nodes;
    ValueModel* m_links;
    TableView* m_nodeView;
    TableView* m_linkView;
    bool m_hasWidths = false;
    bool m_isFilling = false; ///< a row that becomes current then was chosen by nobody
};

} // namespace tuyen
