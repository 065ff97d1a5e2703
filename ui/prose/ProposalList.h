// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tuyen {

/// A list decided by single keys: A or Enter accepts, R or Delete rejects, J and K move, E or F2
/// changes the value, Ctrl+Z takes the last decision back.
class ProposalList : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;
    void move(int by); ///< over the heads

Q_SIGNALS:
    void acceptAsked();
    void rejectAsked();
    void acceptAllAsked(); ///< of the incident at hand
    void editAsked();
    void undoAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tuyen
