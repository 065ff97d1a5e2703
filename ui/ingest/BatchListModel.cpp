// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/BatchListModel.h"

#include "ingest/IngestText.h"
#include "ingest/TwoLineDelegate.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

void BatchListModel::setBatches(std::vector<BatchSummary> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

void BatchListModel::retranslate()
{
    if (!m_batches.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int BatchListModel::rowOf(BatchId id) const
{
    const auto it = std::ranges::find(m_batches, id, &BatchSummary::id);
    return it == m_batches.end() ? -1 : static_cast<int>(it - m_batches.begin());
}

int BatchListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

QVariant BatchListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BatchSummary& batch = m_batches[static_cast<std::size_t>(index.row())];
    const QString rows = tr("%1 rows taken in", nullptr, IngestText::plural(batch.counts.stored))
                             .arg(IngestText::number(batch.counts.stored));
    const QString subtitle = rows + QStringLiteral(" · ") + qt(batch.file);
    switch (role) {
    case Qt::DisplayRole:
        return IngestText::moment(batch.importedAtMs);
    case TwoLineDelegate::SubtitleRole:
        return subtitle;
    case TwoLineDelegate::TagRole:
        return batch.isUndone ? tr("taken back") : QString();
    case TwoLineDelegate::DimmedRole:
        return batch.isUndone;
    case Qt::ToolTipRole:
        return QString(IngestText::batchName(batch.id) + QLatin1Char('\n') + subtitle);
    case Qt::AccessibleTextRole:
        return QString(IngestText::moment(batch.importedAtMs) + QStringLiteral(", ") + subtitle
            + (batch.isUndone ? QStringLiteral(", ") + tr("taken back") : QString()));
    case IdRole:
        return QVariant::fromValue(static_cast<qlonglong>(batch.id.value));
    default:
        return {};
    }
}

} // namespace tuyen
