// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/QuarantineRows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tuyen {

/// Rows that wait: where they stand, which cell, why, what was written. Of rows set aside also why
/// they were, by whom and when.
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
        AsideReasonColumn, ///< this and what follows: of rows set aside only
        AsideByColumn,
        AsideWhenColumn,
        ColumnCount
    };

    void setRows(QuarantineRows rows);
    const QuarantinedRow* row(int index) const;
    bool isAside() const { return m_rows.isAside; }
    void retranslate();
    /// Of a column of ours beside those of the row itself.
    static QString listHeader(const QString& column) { return tr("Waiting list: %1").arg(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QuarantinedRow& row, int column) const;
    QVariant sortValue(const QuarantinedRow& row, int column) const;
    QuarantineRows m_rows;
};

/// Which rows are asked for: those that wait for one reason, of one file; empty, none: all.
struct WaitingWish {
    std::string reason;
    BatchId batch;
    bool accepts(const QuarantinedRow& row) const;
    friend bool operator==(const WaitingWish&, const WaitingWish&) = default;
};

/// Of these rows, those that are asked for.
class WaitingFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void set(const std::string& reason, BatchId batch); ///< empty, none: all
    bool accepts(const QuarantinedRow& row) const { return m_wish.accepts(row); }
    const WaitingWish& wish() const { return m_wish; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    WaitingWish m_wish;
};

/// One waiting row upright: header, text as it stands; the cell in question marked. A text typed
/// over a cell is a fix; what was written stays in its tooltip.
class RowCellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRow(const QuarantinedRow* row);
    void setEditable(bool editable) { m_isEditable = editable; }
    std::map<int, std::string> fixes() const { return m_fixes; } ///< typed since, by column
    void setFix(int column, const QString& text);
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QuarantinedRow m_row;
    std::map<int, std::string> m_fixes;
    bool m_isEditable = true;
};

} // namespace tuyen
