// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace tuyen {

class Commands;
class Preferences;

/// Commands and their keys; the keys can be changed, and two commands cannot have the same.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Menu, Keys, ColumnCount };
    ShortcutModel(Commands& commands, Preferences& preferences, QObject* parent = nullptr);

    void reload();
    void resetAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void conflict(const QString& keys, const QString& command);
    void accepted();

private:
    Commands& m_commands;
    Preferences& m_preferences;
    int m_rows = 0;
};

/// Edits a cell by pressing the keys.
class ShortcutDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace tuyen
