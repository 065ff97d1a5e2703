// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QFrame>
#include <QPoint>
#include <QTimer>

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
/// Makes the pages of what was read; in the window's thread. None: it may not be shown any more.
using InspectorMaker = std::function<std::optional<InspectorContent>(const InspectorActions&)>;
/// Reads a thing that is no incident; in the thread of a job. None: it is not in the store.
using InspectorReader = std::function<std::optional<InspectorMaker>(Store&)>;
/// Who reads it, as much of it as may be shown now.
using InspectorSource = std::function<InspectorReader(EntityId)>;

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
    void reload(); ///< reads the current thing again; what stands there stays until it has
    void renew();  ///< the same, and what stands there goes at once
    /// The menu of what can be done with the thing, once it stands here; nothing if something else
    /// is chosen before.
    void showMenu(EntityId thing, const QPoint& at);

Q_SIGNALS:
    void editRequested(IncidentId incident);
    void removeRequested(IncidentId incident);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setContent(int tab, QWidget* content, int count = -1);
    void say(const QString& sentence); ///< instead of a thing
    void make();                       ///< the pages of what was read last
    void popUpMenu();
    InspectorActions actions();

    Session& m_session;
    InspectorSource m_other;
    EntityId m_shown;       ///< whose pages stand there
    InspectorMaker m_maker; ///< makes them
    EntityId m_menuOf;      ///< whose menu is asked for and waits
    QPoint m_menuAt;
    QTimer m_slow;          ///< what is read takes its time: say so
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::array<QScrollArea*, 4> m_pages {};
};

} // namespace tuyen
