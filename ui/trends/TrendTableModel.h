// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // before the rest: moc 6.4 stumbles over <concepts> otherwise

#include "base/Language.h"
#include "trends/TrendTable.h"

namespace tuyen {

/// The picture as a table: the same values, every unit (also the inland ones and the unknown), a
/// column a year, one for dates that fall into no one year where there are any, and the total.
class TrendTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Sorting goes by this: numbers as numbers, units in the order of the border.
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int UnitRole = Qt::UserRole + 2; ///< the code, "" for unknown
    static constexpr int YearRole
        = Qt::UserRole + 3; ///< 0 unknown; invalid in the first and last column

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const TrendTable& table, Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::int64_t value(const TrendRow& row, int column) const;
    bool isTotal(int column) const { return column == columnCount() - 1; }
    bool isYear(int column) const { return column > 0 && column <= int(m_table.years.size()); }

    TrendTable m_table;
    Language m_language = Language::Vietnamese;
    bool m_hasUnknownYear = false;
};

} // namespace tuyen
