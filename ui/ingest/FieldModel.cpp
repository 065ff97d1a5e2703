// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FieldModel.h"

#include "ingest/ColumnMapping.h"
#include "ingest/IngestText.h"
#include "text/Fold.h"
#include "theme/Text.h"

#include <QMimeData>

#include <algorithm>

namespace tuyen {

FieldModel::FieldModel(QObject* parent)
    : QAbstractListModel(parent)
{
    m_entries.push_back({ {}, "bo cot leave out" });
    for (const FieldDefinition& definition : fieldDefinitions()) {
        Entry entry { definition.field, fold(definition.labelVi) + ' ' + fold(definition.labelEn) };
        for (const std::string& spelling : definition.spellings) {
            entry.key += ' ' + fold(spelling);
        }
        m_entries.push_back(std::move(entry));
    }
    setNeedle({});
}

void FieldModel::setNeedle(const QString& typed)
{
    const std::string needle = fold(utf8(typed));
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key.find(needle) != std::string::npos) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

void FieldModel::setTaken(std::map<std::string, QString> taken)
{
    m_taken = std::move(taken);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int FieldModel::rowOf(const QString& field) const
{
    const auto it = std::ranges::find_if(
        m_shown, [&](std::size_t i) { return m_entries[i].field == utf8(field); });
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

Qt::ItemFlags FieldModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsDragEnabled : plain;
}

QMimeData* FieldModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData; // the drag owns it
    if (!indexes.isEmpty()) {
        data->setData(fieldMime, indexes.front().data(FieldRole).toString().toUtf8());
    }
    return data;
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries[m_shown[static_cast<std::size_t>(index.row())]];
    const FieldDefinition* definition = fieldDefinition(entry.field);
    switch (role) {
    case Qt::DisplayRole:
        return entry.field.empty() ? tr("leave the column out")
                                   : IngestText::fieldName(entry.field);
    case FieldRole:
        return qt(entry.field);
    case OtherLanguageRole:
        if (definition == nullptr) {
            return {};
        }
        return qt(IngestText::language() == Language::Vietnamese ? definition->labelEn
                                                                 : definition->labelVi);
    case TakenByRole: {
        const auto it = m_taken.find(entry.field);
        return it == m_taken.end() || entry.field.empty() ? QString() : it->second;
    }
    default:
        return {};
    }
}

} // namespace tuyen
