// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportQueue.h"
#include "ingest/ReceiptSet.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace tuyen {

class BatchList;
class EmptyState;
class Equation;
class FigureCard;
class PageHeader;
class ReceiptModel;
class ReceiptSide;
class Session;
class Strip;
class TableView;
class Tag;
class TextLabel;

/// All imports, the receipt of the chosen ones, taking back and bringing back.
class ReceiptView : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(Session& session, QWidget* parent = nullptr);
    /// Reads the list again; with ids, chooses them.
    void refresh(const std::vector<BatchId>& choose = {});
    void showOutcome(const ImportQueue::Outcome& outcome);
    void print();
    void copy(); ///< as text and as a formatted page
    void exportPdf();
    void takeBack(); ///< opens the dialog for what is chosen
    void bringBack();
    const ReceiptSet& shown() const { return m_set; }
    BatchList* list() const { return m_list; }

Q_SIGNALS:
    void backAsked();
    void batchesChanged(); ///< one was taken back or brought back
    void waitingAsked(const std::vector<tuyen::BatchId>& batches);
    void casesAsked(const std::vector<tuyen::BatchId>& batches);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMiddle();
    QWidget* makeBody();
    QWidget* makeCards();
    QWidget* makeFoot();
    void placeSide(); ///< beside the receipt, or below it where the window is narrow
    void fitSide();
    void retranslate();
    void takeBatches(std::vector<BatchSummary> batches, const std::vector<BatchId>& choose);
    void load();
    void show(ReceiptSet set);
    void showState();
    void showCards();
    void fitTable();
    void runUndo(bool undo, const std::vector<BatchId>& ids);
    void fail(const QString& sentence);

    Session& m_session;
    ReceiptSet m_set;
    std::vector<std::pair<QString, QString>> m_notImported;
    std::vector<BatchId> m_wanted; ///< to be chosen when the list comes
    bool m_hasBatches = false;
    std::vector<BatchId> m_fresh; ///< of the run m_notImported belongs to
    PageHeader* m_header;
    QPushButton* m_back;
    BatchList* m_list;
    Strip* m_strip;
    Equation* m_equation;
    Tag* m_sums;
    TextLabel* m_since; ///< what was done since the import
    FigureCard* m_cards[4];
    TableView* m_table;
    ReceiptModel* m_model;
    TextLabel* m_note;
    EmptyState* m_empty;
    QWidget* m_body;
    QWidget* m_foot;
    QPushButton* m_undo;
    TextLabel* m_undoHint;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_waiting;
    ReceiptSide* m_side;
    QWidget* m_sideLine = nullptr;
    QVBoxLayout* m_bodyColumn = nullptr;
    QBoxLayout* m_cardLines[3] {}; ///< two lines of two cards, and what holds both
    bool m_isNarrow = false;
};

} // namespace tuyen
