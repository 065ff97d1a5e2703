// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/QuarantineRows.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;

namespace tuyen {

class PageHeader;
class QuarantineModel;
class RowCellsModel;
class Session;
class TableView;
class TextLabel;

/// The rows that wait, each exactly as it was; export, setting aside.
class QuarantineView : public QWidget {
    Q_OBJECT
public:
    explicit QuarantineView(Session& session, QWidget* parent = nullptr);
    void open(const std::vector<BatchId>& batches); ///< none: of all imports
    void refresh() { open(m_batches); }
    void exportCsv();
    void dismissChosen();
    TableView* table() const { return m_table; }

Q_SIGNALS:
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeFoot();
    void take(QuarantineRows rows);
    void showRow();
    void retranslate();
    std::vector<QuarantineId> chosen() const;
    void dismiss(const std::vector<QuarantineId>& ids, const std::string& reason);

    Session& m_session;
    std::vector<BatchId> m_batches;
    QuarantineRows m_rows;
    PageHeader* m_header;
    QPushButton* m_back;
    QPushButton* m_export;
    TableView* m_table;
    TextLabel* m_empty;
    QuarantineModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TextLabel* m_sideTitle;
    TextLabel* m_why;
    TableView* m_cells;
    RowCellsModel* m_cellsModel;
    QPushButton* m_dismiss;
    TextLabel* m_hint;
};

} // namespace tuyen
