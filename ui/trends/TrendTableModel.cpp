// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTableModel.h"

#include "trends/TrendWords.h"

#include <algorithm>

namespace tuyen {

void TrendTableModel::setTable(const TrendTable& table, Language language)
{
    beginResetModel();
    m_table = table;
    m_language = language;
    m_hasUnknownYear
        = std::ranges::any_of(table.rows, [](const TrendRow& row) { return row.unknownYear > 0; });
    endResetModel();
}

int TrendTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TrendTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2 + int(m_table.years.size()) + (m_hasUnknownYear ? 1 : 0);
}

std::int64_t TrendTableModel::value(const TrendRow& row, int column) const
{
    return isTotal(column) ? row.total
        : isYear(column)   ? row.values[std::size_t(column - 1)]
                           : row.unknownYear;
}

QVariant TrendTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_table.rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? unitName(row.unit, m_table.basis, m_language)
                           : number(value(row, column), m_language);
    case SortRole:
        return column == 0 ? QVariant(index.row()) : QVariant(qlonglong(value(row, column)));
    case UnitRole:
        return QString::fromStdString(row.unit);
    case YearRole:
        return column == 0 || isTotal(column)
            ? QVariant()
            : QVariant(isYear(column) ? m_table.years[std::size_t(column - 1)] : 0);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return chartWord("unit", m_language);
    }
    if (isTotal(section)) {
        return chartWord("total", m_language);
    }
    return isYear(section) ? QString::number(m_table.years[std::size_t(section - 1)])
                           : chartWord("year-unknown", m_language);
}

} // namespace tuyen
