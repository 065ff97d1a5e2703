// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/ValueModel.h"

#include "text/Collate.h"
#include "theme/Text.h"

#include <algorithm>
#include <numeric>

namespace tuyen {

void ValueModel::setTable(ValueTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ValueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ValueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (role == IdRole) {
        return row < m_table.ids.size() ? QVariant(m_table.ids[row]) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        const auto side = m_table.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue<Qt::Alignment>(side | Qt::AlignVCenter);
    }
    if (column >= m_table.rows[row].size()) {
        return {};
    }
    const auto& cell = m_table.rows[row][column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case ToneRole:
        return static_cast<int>(cell.tone);
    case MarkRole:
        return static_cast<int>(cell.mark);
    default:
        return {};
    }
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.title;
    }
    if (role == Qt::TextAlignmentRole) {
        const auto side = column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue<Qt::Alignment>(side | Qt::AlignBottom);
    }
    return {};
}

void ValueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    std::vector<std::size_t> places(m_table.rows.size());
    std::iota(places.begin(), places.end(), std::size_t { 0 });
    std::vector<std::pair<double, std::string>> keys;
    for (std::size_t row = 0; row < places.size(); ++row) {
        const QVariant value = data(index(static_cast<int>(row), column), SortRole);
        bool isNumber = false;
        const double number = value.typeId() == QMetaType::QString ? 0 : value.toDouble(&isNumber);
        keys.emplace_back(number, isNumber ? std::string() : sortKey(utf8(value.toString())));
    }
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    Q_EMIT layoutAboutToBeChanged();
    ValueTable sorted { m_table.columns, {}, {} };
    for (const auto place : places) {
        sorted.rows.push_back(std::move(m_table.rows[place]));
        if (place < m_table.ids.size()) {
            sorted.ids.push_back(m_table.ids[place]);
        }
    }
    m_table = std::move(sorted);
    Q_EMIT layoutChanged();
}

} // namespace tuyen
