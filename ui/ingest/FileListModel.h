// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"

#include <QAbstractListModel>

namespace tuyen {

/// The files dropped on the window, one row each. Roles as TwoLineDelegate reads them.
class FileListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows of files that stay are told apart by their key, so that the selection stays too.
    void setFiles(std::vector<ImportFile> files);
    const std::vector<ImportFile>& files() const { return m_files; }
    int rowOf(int key) const; ///< -1 when it is gone

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    static constexpr int KeyRole = Qt::UserRole + 20;

private:
    std::vector<ImportFile> m_files;
};

} // namespace tuyen
