// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace tuyen {

class Commands;
class FieldSearch;
class SearchModel;
class Session;

/// What the search field finds, 560 wide below it. It asks 150 ms after the last letter that is in
/// the field for good; while an input method is still composing a syllable nothing changes. A child
/// of the window, not a popup window: the field keeps the focus and the input method.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    SearchPopup(QLineEdit& field, Session& session, Commands& commands, QWidget* window);

    void activate(); ///< Ctrl+K: remembers where the focus was
    SearchModel& model() { return *m_model; }

Q_SIGNALS:
    void entityChosen(tuyen::EntityId entity, tuyen::EntityKind kind);
    void linksAsked(tuyen::EntityId entity); ///< Ctrl+Enter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takesKey(int key, bool withControl);
    void connectSearch();
    void enter(bool inLinks);
    void open();
    void close();
    void place();
    void move(int step);
    void choose(const QModelIndex& index, bool inLinks = false);
    void leave();
    void selectFirst();
    void retranslate();

    QLineEdit& m_field;
    Session& m_session;
    Commands& m_commands;
    SearchModel* m_model;
    QListView* m_list;
    QLabel* m_hint;
    FieldSearch* m_search;
    std::optional<bool> m_entered; ///< pressed before anything was found; with Ctrl or without
    QPointer<QWidget> m_before;
};

} // namespace tuyen
