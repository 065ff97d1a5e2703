// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ReceiptSet.h"

#include <QAbstractTableModel>

namespace tuyen {

/// The table of a receipt: a line a file, its sheets below it when it has several, the sum last.
class ReceiptModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column {
        FileColumn,
        ReadColumn,
        StoredColumn,
        DuplicateColumn,
        WaitingColumn,
        AsideColumn, ///< nothing in it unless rows were set aside
        NotRowColumn,
        ColumnCount
    };
    static constexpr int SumRole = Qt::UserRole + 20; ///< bool: the last line
    void setReceipts(const ReceiptSet& set);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::string name;
        RowCounts counts;
        std::int64_t aside = 0; ///< of counts.quarantined: they wait no longer
        int depth = 0;
        int files = 0; ///< of the sum
    };
    static std::int64_t valueOf(const Line& line, int column);
    std::vector<Line> m_lines;
};

} // namespace tuyen
