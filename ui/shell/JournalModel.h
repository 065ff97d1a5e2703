// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

#include <QAbstractTableModel>

#include <vector>

namespace tuyen {

/// Entries of the journal as rows: when, who, what, why, how much.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Actor, Action, Reason, Changes, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void append(const std::vector<JournalEntry>& entries);
    std::int64_t oldest() const { return m_entries.empty() ? 0 : m_entries.back().sequence; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<JournalEntry> m_entries;
};

} // namespace tuyen
