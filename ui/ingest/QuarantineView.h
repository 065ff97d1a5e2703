// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/QuarantineRepair.h"
#include "ingest/QuarantineRows.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QPushButton;

namespace tuyen {

class PageHeader;
class QuarantineModel;
class RowCellsModel;
class Session;
class TableView;
class TextLabel;
class WaitingFilter;

/// The rows that wait, each exactly as it was: repair in place, one or all alike; compare with what
/// is known; export, setting aside. The page steps to the next and the
/// previous (F8, Shift+F8).
class QuarantineView : public QWidget {
    Q_OBJECT
public:
    explicit QuarantineView(Session& session, QWidget* parent = nullptr);
    void open(const std::vector<BatchId>& batches); ///< none: of all imports
    void refresh() { open(m_batches); }
    void exportCsv();
    void dismissChosen();
    void step(bool forward);
    void useSuggestion();
    void repairCurrent(bool all); ///< all: the cell in question of every row alike
    void compareCurrent();
    TableView* table() const { return m_table; }
    TableView* cells() const { return m_cells; }
    QComboBox* reasons() const { return m_reasons; }

Q_SIGNALS:
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeFilters();
    void fillFilters();
    void filter();
    QWidget* makeSide();
    QWidget* makeFoot();
    void take(QuarantineRows rows);
    void showRow();
    void retranslate();
    std::vector<QuarantineId> chosen() const;
    const QuarantinedRow* currentRow() const;
    std::vector<QuarantineId> alikeRows() const;
    void repair(std::vector<RowRepair> repairs);
    void showCompared(QuarantineId id, const RepairLook& look);
    void dismiss(const std::vector<QuarantineId>& ids, const std::string& reason);

    Session& m_session;
    std::vector<BatchId> m_batches;
    QuarantineRows m_rows;
    PageHeader* m_header;
    QPushButton* m_back;
    QPushButton* m_export;
    TableView* m_table;
    TextLabel* m_empty;
    QComboBox* m_reasons;
    QComboBox* m_files;
    QuarantineModel* m_model;
    WaitingFilter* m_sorted;
    int m_lastRow = 0;
    QPushButton* m_suggest;
    QPushButton* m_compare;
    QPushButton* m_all;
    QPushButton* m_repair;
    TextLabel* m_sideTitle;
    TextLabel* m_why;
    TableView* m_cells;
    RowCellsModel* m_cellsModel;
    QPushButton* m_dismiss;
    TextLabel* m_hint;
};

} // namespace tuyen
