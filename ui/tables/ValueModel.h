// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/TableRoles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QString>

namespace tuyen {

/// A short table held as a value: receipts, figures beside a chart, the table of a report.
struct ValueTable {
    struct Cell {
        QString text;
        QVariant sort; ///< invalid: the text
        CellTone tone = CellTone::Normal;
        CellMark mark = CellMark::None;
        QString toolTip;
    };
    struct Column {
        QString title; ///< '\n' for two lines
        bool isNumber = false;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<qint64> ids; ///< one a row, or none
};

class ValueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(ValueTable table);
    const ValueTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    ValueTable m_table;
};

} // namespace tuyen
