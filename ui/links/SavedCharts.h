// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "store/ChartStore.h"

#include <functional>

class QMenu;
class QPushButton;
class QString;
class QWidget;

namespace tuyen {

class LinkDesk;
class Session;

/// The menu of kept charts: open one, keep the one at hand, under its name or another, rename it,
/// delete it. Each of these is a step of the journal.
class SavedCharts : public QObject {
    Q_OBJECT
public:
    SavedCharts(Session& session, LinkDesk& desk, QPushButton& button, QWidget& window);

    QMenu& menu() { return *m_menu; }
    void read(std::function<void()> then); ///< the list into the menu
    void saveAs(const QString& name);
    void save();
    void open(ChartId id);
    void rename(const QString& name);
    void remove();
    ChartId current() const { return m_current; }

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void askName(const QString& title, const QString& proposal, std::function<void(QString)> take);
    void fill(const std::vector<SavedChart>& charts);
    void edit(const std::function<void(ChartStore&)>& act);

    Session& m_session;
    LinkDesk& m_desk;
    QWidget& m_window;
    QMenu* m_menu;
    ChartId m_current; ///< the one that was opened or kept last
};

} // namespace tuyen
