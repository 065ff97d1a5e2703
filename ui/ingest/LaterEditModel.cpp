// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/LaterEditModel.h"

#include "ingest/IngestText.h"
#include "shell/JournalWords.h"
#include "theme/Text.h"

#include <QStringList>

namespace tuyen {

/// The store names fields by their codes, ", " between.
static QString fieldNames(const std::string& codes)
{
    QStringList names;
    for (const QString& code : qt(codes).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        names << IngestText::fieldName(utf8(code));
    }
    return names.join(QStringLiteral(", "));
}

void LaterEditModel::setEdits(std::vector<LaterEdit> edits)
{
    beginResetModel();
    m_edits = std::move(edits);
    endResetModel();
}

int LaterEditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edits.size());
}

int LaterEditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LaterEditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const LaterEdit& edit = m_edits[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case ThingColumn:
        return qt(edit.label);
    case WhatColumn:
        return fieldNames(edit.what);
    case WhenColumn:
        return IngestText::moment(edit.atMs);
    case WhoColumn:
        return actorWord(edit.actor);
    default:
        return {};
    }
}

QVariant LaterEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ThingColumn:
        return tr("Thing");
    case WhatColumn:
        return tr("What was edited");
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("By");
    default:
        return {};
    }
}

} // namespace tuyen
