// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptModel.h"

#include "ingest/IngestText.h"
#include "tables/TableRoles.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <algorithm>

namespace tuyen {

void ReceiptModel::setReceipts(const ReceiptSet& set)
{
    beginResetModel();
    m_lines.clear();
    for (std::size_t i = 0; i < set.receipts.size(); ++i) {
        const Receipt& receipt = set.receipts[i];
        m_lines.push_back({ receipt.file, receipt.counts, receipt.dismissed, 0, 0 });
        if (receipt.sheets.size() < 2) {
            continue;
        }
        auto aside = i < set.asideBySheet.size() ? set.asideBySheet[i]
                                                 : std::map<std::string, std::int64_t>();
        for (const SheetReceipt& sheet : receipt.sheets) {
            // Of two tables in a sheet the first has those it can have.
            std::int64_t& left = aside[sheet.name];
            const std::int64_t own = std::min(left, sheet.counts.quarantined);
            left -= own;
            m_lines.push_back({ sheet.name, sheet.counts, own, 1, 0 });
        }
    }
    if (!set.receipts.empty()) {
        m_lines.push_back(
            { {}, set.counts(), set.aside(), 0, static_cast<int>(set.receipts.size()) });
    }
    endResetModel();
}

void ReceiptModel::retranslate()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }
}

int ReceiptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReceiptModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::int64_t ReceiptModel::valueOf(const Line& line, int column)
{
    const RowCounts& counts = line.counts;
    switch (column) {
    case ReceiptModel::ReadColumn:
        return counts.rowsRead;
    case ReceiptModel::StoredColumn:
        return counts.stored;
    case ReceiptModel::DuplicateColumn:
        return counts.duplicates;
    case ReceiptModel::WaitingColumn:
        return counts.quarantined - line.aside;
    case ReceiptModel::AsideColumn:
        return line.aside;
    default:
        return counts.notRows;
    }
}

static QColor colourOf(int column)
{
    const Theme& theme = Theme::current();
    switch (column) {
    case ReceiptModel::StoredColumn:
        return theme.ok.text;
    case ReceiptModel::DuplicateColumn:
        return theme.info.text;
    case ReceiptModel::WaitingColumn:
        return theme.warn.text;
    case ReceiptModel::AsideColumn:
    case ReceiptModel::NotRowColumn:
        return theme.textSecondary;
    default:
        return theme.textPrimary;
    }
}

QVariant ReceiptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == FileColumn;
    const std::int64_t value = valueOf(line, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (!isName) {
            return IngestText::count(value);
        }
        return line.files > 0 ? tr("%n files", nullptr, line.files)
                              : QString(line.depth * 4, QLatin1Char(' ')) + qt(line.name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        if (line.depth > 0 || (!isName && value == 0)) {
            return Theme::current().textSecondary;
        }
        return line.files > 0 ? Theme::current().textPrimary : colourOf(index.column());
    case ToneRole:
        return static_cast<int>(line.files > 0 ? CellTone::Strong : CellTone::Normal);
    case SumRole:
        return line.files > 0;
    default:
        return {};
    }
}

QVariant ReceiptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (section == FileColumn ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FileColumn:
        return tr("File");
    case ReadColumn:
        return tr("Read");
    case StoredColumn:
        return tr("Taken in");
    case DuplicateColumn:
        return tr("Duplicate");
    case WaitingColumn:
        return tr("Waiting");
    case AsideColumn:
        return tr("Set aside");
    case NotRowColumn:
        return tr("Left out");
    default:
        return {};
    }
}

} // namespace tuyen
