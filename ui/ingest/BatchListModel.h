// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BatchStore.h"

#include <QAbstractListModel>

#include <vector>

namespace tuyen {

/// All imports, newest first. Roles as TwoLineDelegate reads them.
class BatchListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr int IdRole = Qt::UserRole + 20;
    void setBatches(std::vector<BatchSummary> batches);
    const std::vector<BatchSummary>& batches() const { return m_batches; }
    int rowOf(BatchId id) const; ///< -1 when it is not there
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<BatchSummary> m_batches;
};

} // namespace tuyen
