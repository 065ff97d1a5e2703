// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/ProposalList.h"

#include <QKeyEvent>

namespace tuyen {

void ProposalList::move(int by)
{
    if (model() == nullptr) {
        return;
    }
    for (int row = currentIndex().row() + by; row >= 0 && row < model()->rowCount(); row += by) {
        const QModelIndex next = model()->index(row, 0);
        if (next.flags().testFlag(Qt::ItemIsSelectable)) {
            setCurrentIndex(next);
            return;
        }
    }
}

/// Ctrl+Z takes back the last edit of the store everywhere else in the window; here, while nothing
/// is stored yet, the last decision.
bool ProposalList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ProposalList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoAsked();
        return;
    }
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    if (event->modifiers() != Qt::NoModifier && !isShifted) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_A:
        isShifted ? Q_EMIT acceptAllAsked() : Q_EMIT acceptAsked();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT acceptAsked();
        break;
    case Qt::Key_R:
    case Qt::Key_Delete:
        Q_EMIT rejectAsked();
        break;
    case Qt::Key_E:
    case Qt::Key_F2:
        Q_EMIT editAsked();
        break;
    case Qt::Key_J:
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_K:
    case Qt::Key_Up:
        move(-1);
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace tuyen
