// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "store/IncidentUpdate.h"

#include <QAbstractTableModel>
#include <QDialog>

class QCheckBox;
class QPushButton;

namespace tuyen {

class TableView;

/// Fields that two sides state differently, ticked when they are to be taken over.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, KnownColumn, RowColumn, ColumnCount };
    explicit CompareModel(std::vector<FieldDifference> differences, QObject* parent = nullptr);
    std::vector<std::string> chosen() const; ///< fields
    static QString fieldName(std::string_view field);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FieldDifference> m_differences;
    std::vector<bool> m_isChosen;
};

/// A row and the case it speaks of, side by side: leave the row out, update the case field by
/// field, or keep both.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// `allRows`: offers the choice for every such row of the file.
    CompareDialog(const QString& code, const Incident& known, const Incident& stated, bool allRows,
        QWidget* parent = nullptr);
    DuplicateChoice choice() const { return m_choice; }
    bool isForAll() const;
    TableView* table() const { return m_table; }
    QPushButton* updateButton() const { return m_update; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* skipButton() const { return m_skip; }

private:
    void take(OnDuplicate what);
    CompareModel* m_model;
    TableView* m_table;
    QCheckBox* m_all;
    QPushButton* m_skip;
    QPushButton* m_keep;
    QPushButton* m_update;
    DuplicateChoice m_choice;
};

} // namespace tuyen
