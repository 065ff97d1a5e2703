// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ReceiptSet.h"

#include "store/BatchLook.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tuyen {

class LaterEditModel;
class TableView;

/// Before an import is taken back: what goes, what was edited since, what stays. Itself undoable.
class UndoDialog : public QDialog {
    Q_OBJECT
public:
    explicit UndoDialog(const ReceiptSet& set, QWidget* parent = nullptr);
    /// Come later, from a job; until then the button waits.
    void setEdits(std::vector<LaterEdit> edits);
    /// What stays, and what goes that other imports have too; before the edits.
    void setLook(const UndoLook& look);

Q_SIGNALS:
    void listAsked(); ///< the cases that would go

private:
    QWidget* makeCounts(const ReceiptSet& set);
    QWidget* makeFoot(const ReceiptSet& set);
    LaterEditModel* m_model;
    QLabel* m_editsTitle;
    TableView* m_table;
    QLabel* m_others;
    QLabel* m_stays;
    QPushButton* m_undo;
};

} // namespace tuyen
