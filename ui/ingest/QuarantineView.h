// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/QuarantineModel.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/QuarantineRows.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLayout;
class QPushButton;

namespace tuyen {

class EmptyState;
class PageHeader;
struct JobFailure;
class Segments;
class Session;
class TableView;
class TextLabel;

/// The rows that wait, each exactly as it was: repair in place, one or all alike; compare with what
/// is known; export, setting aside. Behind a switch the rows that were set aside, with the reason,
/// to be taken up again. The page steps to the next and the previous (F8, Shift+F8).
class QuarantineView : public QWidget {
    Q_OBJECT
public:
    explicit QuarantineView(Session& session, QWidget* parent = nullptr);
    void open(const std::vector<BatchId>& batches); ///< none: of all imports
    void refresh() { open(m_batches); }
    void focusList(); ///< as soon as it has rows
    void showAside(bool aside); ///< the rows set aside, or those that wait
    void exportCsv();
    void writeCsv(const QString& file);
    void dismissChosen();
    void takeUpChosen(); ///< rows set aside wait again
    void step(bool forward);
    void useSuggestion();
    void repairCurrent(bool all); ///< all: the cell in question of every row alike
    void compareCurrent();
    /// At most so many rows are listed; those alike are counted and repaired in the whole store.
    void setMostListed(std::int64_t rows) { m_mostListed = rows; }
    TableView* table() const { return m_table; }
    TableView* cells() const { return m_cells; }
    QComboBox* reasons() const { return m_reasons; }
    QComboBox* files() const { return m_files; }
    TextLabel* alikeWords() const { return m_alike; }
    QPushButton* repairAllButton() const { return m_all; }
    bool isAside() const { return m_isAside; }
    const std::vector<QuarantinedRow>& rows() const { return m_rows.rows; }

Q_SIGNALS:
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

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
    const Issue* currentReason() const; ///< of the cell at hand, or the first the row waits for
    std::vector<QuarantineId> alikeRows() const; ///< of those listed, ascending
    bool isCut() const; ///< more rows wait than are listed
    void countAlike(const Issue& reason); ///< in the store, in a job
    void repairAlike(const Issue& reason, const std::string& text); ///< the same
    void showOutcomes(const std::vector<RepairOutcome>& outcomes);
    void showRepairFailure(const JobFailure& failure);
    void repair(std::vector<RowRepair> repairs);
    void showCompared(QuarantineId id, const RepairLook& look);
    void dismiss(const std::vector<QuarantineId>& ids, const std::string& reason);
    void turn(const QString& title, std::function<void(Store&)> work,
        std::function<QString()> done); ///< changes what becomes of rows, in a job
    void showDetail();
    void fitColumns();
    void fitHeader();
    bool showAlike(const Issue& reason);
    void showButtons(const QuarantinedRow* row, int chosen);
    void primary(); ///< Ctrl+Enter
    void editCell(); ///< F2

    /// Rows alike in the store, of which row and cell, under which filter.
    struct AlikeCount {
        QuarantineId row;
        int column = -1;
        WaitingWish wish;
        int rows = -1; ///< -1: not counted yet
        int files = 0;
        bool isOf(QuarantineId id, int cell, const WaitingWish& now) const
        {
            return row == id && column == cell && wish == now;
        }
    };

    Session& m_session;
    AlikeCount m_alikeCount;
    std::int64_t m_mostListed = QuarantineRows::shownRows;
    std::vector<BatchId> m_batches;
    QuarantineRows m_rows;
    bool m_isAside = false;
    bool m_isFocusDue = false;
    PageHeader* m_header;
    Segments* m_kind;
    QPushButton* m_back;
    QPushButton* m_export;
    TableView* m_table;
    EmptyState* m_empty;
    QComboBox* m_reasons;
    QComboBox* m_files;
    QuarantineModel* m_model;
    WaitingFilter* m_sorted;
    int m_lastRow = 0;
    QWidget* m_side = nullptr;
    QWidget* m_repairs; ///< at the foot of the side
    QPushButton* m_suggest;
    QPushButton* m_compare;
    TextLabel* m_alike;
    QPushButton* m_all;
    QPushButton* m_repair;
    TextLabel* m_sideTitle;
    TextLabel* m_why;
    TableView* m_cells;
    RowCellsModel* m_cellsModel;
    QPushButton* m_dismiss;
    QPushButton* m_takeUp;
    TextLabel* m_hint;
};

} // namespace tuyen
