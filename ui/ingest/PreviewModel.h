// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportRun.h"

#include <QAbstractTableModel>
#include <QModelIndex>

#include <memory>

namespace tuyen {

/// The first rows of one sheet as they would be read: cells, marks, what each cell was understood
/// as. Setting a cell does not change it: the wish goes out as cellFixed, the file is read again
/// with it.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< Severity of the worst issue of the cell; absent: none
        StateRole,                       ///< RowState
        FixedRole,                       ///< bool: written here, not in the file
        FieldRole,                       ///< code of the field, in the horizontal header
        GuessRole,                       ///< bool, in the horizontal header: mapped, but not surely
        LeftOutRole,                     ///< bool: the column is left out
        EncodingRole, ///< name of the column's own encoding, in the horizontal header; empty: none
        DetailRole,   ///< raw → read: why, in one line
    };

    void setSheet(
        std::shared_ptr<const Preview> preview, int sheet, const ImportOptions& options = {});
    const SheetPreview* sheet() const;
    void setOnlyIssues(bool only);
    void setEditable(bool editable) { m_isEditable = editable; }
    /// The words of rows and headers are new (another language).
    void retranslate();

    QModelIndex cell(
        std::int64_t row, int column) const; ///< invalid when it is not among the rows shown
    /// The next marked cell in reading order, round the corner; invalid when there is none.
    QModelIndex nextIssue(const QModelIndex& from, bool forward) const;
    const PreviewRow* row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void cellFixed(std::int64_t row, int column, const QString& text);

private:
    const MappedColumn* mapped(int column) const;
    const Issue* worstIssue(const PreviewRow& row, int column) const;
    bool isFixed(const PreviewRow& row, int column) const;
    void rebuild();

    std::shared_ptr<const Preview> m_preview;
    int m_sheet = 0;
    ImportOptions m_options;
    bool m_isOnlyIssues = false;
    bool m_isEditable = false;
    int m_columns = 0;
    std::vector<int> m_rows; ///< indexes into sheet()->rows
};

} // namespace tuyen
