// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/QuarantineRows.h"

#include <QAbstractTableModel>

namespace tuyen {

/// Rows that wait: where they stand, which cell, why, what was written.
class QuarantineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column {
        FileColumn,
        SheetColumn,
        RowColumn,
        CellColumn,
        ReasonColumn,
        RawColumn,
        SuggestionColumn,
        ColumnCount
    };

    void setRows(QuarantineRows rows);
    const QuarantinedRow* row(int index) const;
    void retranslate();
    static QString wholeRowTitle() { return tr("Whole row"); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QuarantinedRow& row, int column) const;
    QuarantineRows m_rows;
};

/// One waiting row upright: header, text as written; the cell in question marked.
class RowCellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRow(const QuarantinedRow* row);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QuarantinedRow m_row;
};

} // namespace tuyen
