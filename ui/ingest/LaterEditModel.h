// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BatchStore.h"

#include <QAbstractTableModel>

#include <vector>

namespace tuyen {

/// What was edited after an import: seen before the import is taken back.
class LaterEditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { ThingColumn, WhatColumn, WhenColumn, WhoColumn, ColumnCount };
    void setEdits(std::vector<LaterEdit> edits);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LaterEdit> m_edits;
};

} // namespace tuyen
