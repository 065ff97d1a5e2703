// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QFrame>

#include <array>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace tuyen {

class Session;

/// The right column of every page: the current thing in details, links, sources, history. Whoever is
/// a victim anywhere stands in it by pseudonym.
class Inspector : public QFrame {
    Q_OBJECT
public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

    void setTab(int index); ///< 0 details, 1 links, 2 sources, 3 history
    int tab() const;
    /// What the page in front adds below the record; it shows and hides itself.
    void setFoot(QWidget* foot);

Q_SIGNALS:
    void editRequested(IncidentId incident);
    void removeRequested(IncidentId incident);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void reload();
    void setContent(int tab, QWidget* content, int count = -1);

    Session& m_session;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::array<QScrollArea*, 4> m_pages {};
};

} // namespace tuyen
