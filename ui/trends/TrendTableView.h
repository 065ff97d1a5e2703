// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/TrendTableModel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace tuyen {

/// The picture as a table: sorts by any column, Ctrl+C copies the marked cells as people paste
/// them, Ctrl+Shift+C with their heads, Enter or a double click opens what a number was counted
/// from.
class TrendTableView : public QTableView {
    Q_OBJECT
public:
    explicit TrendTableView(QWidget* parent = nullptr);

    void setTable(const TrendTable& table, Language language);
    const TrendTableModel& values() const { return m_model; }
    void copy(bool withHeads) const;

Q_SIGNALS:
    /// `year` -1: the whole row.
    void opened(const std::string& unit, int year);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QModelIndex& index);
    TrendTableModel m_model;
    QSortFilterProxyModel m_sorted;
};

} // namespace tuyen
