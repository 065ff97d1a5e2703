// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/LaterEditModel.h"

#include "incidents/IncidentWords.h"
#include "ingest/IngestText.h"
#include "shell/JournalWords.h"
#include "theme/Text.h"

#include <QStringList>

namespace tuyen {

/// As the form names it; the columns of one date or count are one field.
static QString fieldName(const QString& code)
{
    const QString known = words::field(utf8(code));
    if (known != code) {
        return known;
    }
    for (const char* part :
        { "_earliest", "_latest", "_precision", "_raw", "_upper", "_qualifier" }) {
        if (code.endsWith(QLatin1String(part))) {
            return fieldName(code.left(code.size() - QLatin1String(part).size()));
        }
    }
    return IngestText::fieldName(utf8(code));
}

/// The store names fields by their codes, ", " between.
static QString fieldNames(const std::string& codes)
{
    QStringList names;
    for (const QString& code : qt(codes).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        names << fieldName(code);
    }
    names.removeDuplicates();
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
