// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutModel.h"

#include "shell/Commands.h"
#include "shell/Preferences.h"
#include "theme/Text.h"

#include <QKeySequenceEdit>

namespace tuyen {

ShortcutModel::ShortcutModel(Commands& commands, Preferences& preferences, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
    , m_preferences(preferences)
{
}

void ShortcutModel::reload()
{
    beginResetModel();
    m_rows = static_cast<int>(m_commands.all().size());
    endResetModel();
}

void ShortcutModel::resetAll()
{
    for (const Commands::Command& command : m_commands.all()) {
        m_preferences.setShortcut(command.id, std::nullopt);
    }
    reload();
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows) {
        return {};
    }
    const Commands::Command& command = m_commands.all()[index.row()];
    if (role == Qt::EditRole && index.column() == Keys) {
        return QVariant::fromValue(m_commands.shortcut(command));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return Commands::text(command, windowLanguage());
    case Menu:
        return Commands::menuText(command, windowLanguage());
    case Keys:
        return m_commands.shortcut(command).toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

bool ShortcutModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Keys || role != Qt::EditRole) {
        return false;
    }
    const Commands::Command& command = m_commands.all()[index.row()];
    const auto keys = value.value<QKeySequence>();
    if (keys == m_commands.shortcut(command)) {
        return false;
    }
    if (const Commands::Command* other = m_commands.holder(keys, command.id)) {
        Q_EMIT conflict(
            keys.toString(QKeySequence::NativeText), Commands::text(*other, windowLanguage()));
        return false;
    }
    if (keys == command.usual.value(0)) {
        m_preferences.setShortcut(command.id, std::nullopt);
    } else {
        m_preferences.setShortcut(command.id, keys);
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT accepted();
    return true;
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return section == Name ? tr("Command") : section == Menu ? tr("Menu") : tr("Keys");
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Keys ? usual | Qt::ItemIsEditable : usual;
}

QWidget* ShortcutDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QKeySequenceEdit(parent);
    editor->setAccessibleName(
        tr("Keys for %1").arg(index.siblingAtColumn(ShortcutModel::Name).data().toString()));
    return editor;
}

void ShortcutDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QKeySequenceEdit*>(editor)->setKeySequence(
        index.data(Qt::EditRole).value<QKeySequence>());
}

void ShortcutDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // One stroke, not a chain of up to four.
    const QKeySequence keys = static_cast<QKeySequenceEdit*>(editor)->keySequence();
    model->setData(index,
        QVariant::fromValue(keys.isEmpty() ? QKeySequence() : QKeySequence(keys[0])), Qt::EditRole);
}

} // namespace tuyen
