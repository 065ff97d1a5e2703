// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QFrame>

#include <array>
#include <functional>
#include <optional>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace tuyen {

class Session;
class Store;
struct InspectorActions;

/// What stands on the four pages of the inspector, and what their tabs count (-1: nothing).
struct InspectorContent {
    std::array<QWidget*, 4> pages {};
    std::array<int, 4> counts { -1, -1, -1, -1 };
};
/// Makes the pages of a thing that is no incident; none: it is not in the store.
using InspectorSource
    = std::function<std::optional<InspectorContent>(Store&, EntityId, const InspectorActions&)>;

/// The right column of every page: the current thing in details, links, sources, history. Whoever
/// is a victim anywhere stands in it by pseudonym.
class Inspector : public QFrame {
    Q_OBJECT
public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

    void setTab(int index); ///< 0 details, 1 links, 2 sources, 3 history
    int tab() const;
    /// What the page in front adds below the record; it shows and hides itself.
    void setFoot(QWidget* foot);
    /// Who makes the pages of people, things and routes.
    void setOther(InspectorSource source);
    void reload();

Q_SIGNALS:
    void editRequested(IncidentId incident);
    void removeRequested(IncidentId incident);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setContent(int tab, QWidget* content, int count = -1);

    Session& m_session;
    InspectorSource m_other;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::array<QScrollArea*, 4> m_pages {};
};

} // namespace tuyen
