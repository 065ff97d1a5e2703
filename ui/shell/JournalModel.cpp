// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/JournalModel.h"

#include "shell/JournalWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"

namespace tuyen {

void JournalModel::append(const std::vector<JournalEntry>& entries)
{
    if (entries.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const JournalEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && entry.isUndone) {
        return Theme::current().textDisabled;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Changes) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return dateTimeText(entry.atMs);
    case Actor:
        return actorWord(entry.actor);
    case Action:
        return entry.isUndone ? tr("%1 (undone)").arg(actionWord(entry.action))
                              : actionWord(entry.action);
    case Reason:
        return qt(entry.reason);
    case Changes:
        return entry.changes == 0 ? QStringLiteral("–") : grouped(entry.changes);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Time:
        return tr("When");
    case Actor:
        return tr("Who");
    case Action:
        return tr("What");
    case Reason:
        return tr("Why");
    case Changes:
        return tr("Changes");
    default:
        return {};
    }
}

} // namespace tuyen
