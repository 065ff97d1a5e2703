// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/QuarantineModel.h"

#include "ingest/IngestText.h"
#include "ingest/QuarantineRepair.h"
#include "shell/JournalWords.h"
#include "tables/TableRoles.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

void QuarantineModel::setRows(QuarantineRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const QuarantinedRow* QuarantineModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows.rows[static_cast<std::size_t>(index)]
                                            : nullptr;
}

void QuarantineModel::retranslate()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int QuarantineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int QuarantineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.isAside ? ColumnCount : AsideReasonColumn;
}

/// What each reason the row waits for says, once.
template <class Say> static QString ofReasons(const QuarantinedRow& row, Say say)
{
    QStringList all;
    for (const Issue* reason : reasonsOf(row)) {
        all << say(*reason);
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all.join(QStringLiteral(" · "));
}

QString QuarantineModel::text(const QuarantinedRow& row, int column) const
{
    switch (column) {
    case FileColumn: {
        const auto it = m_rows.files.find(row.batch);
        return it == m_rows.files.end() ? IngestText::batchName(row.batch) : qt(it->second);
    }
    case SheetColumn:
        return qt(row.sheet);
    case RowColumn:
        return QString::number(row.row);
    case CellColumn:
        return ofReasons(row, [&](const Issue& issue) {
            return issue.column < 0 ? QString()
                                    : qt(columnLetters(issue.column)) + QString::number(row.row);
        });
    case ReasonColumn:
        return ofReasons(row, [](const Issue& issue) { return IngestText::issueTitle(issue.code); });
    case RawColumn:
        return ofReasons(row, [](const Issue& issue) { return qt(issue.raw).simplified(); });
    case SuggestionColumn:
        return ofReasons(row, [](const Issue& issue) { return qt(issue.suggestion); });
    case AsideReasonColumn:
        return qt(row.reason);
    case AsideByColumn:
        return actorWord(row.setAsideBy);
    case AsideWhenColumn:
        return row.setAsideAtMs == 0 ? QString() : IngestText::moment(row.setAsideAtMs);
    default:
        return {};
    }
}

/// Of every reason, each on its line.
static QString sentences(const QuarantinedRow& row)
{
    QStringList all;
    for (const Issue* reason : reasonsOf(row)) {
        all << IngestText::issueSentence(*reason);
    }
    return all.join(QLatin1Char('\n'));
}

QVariant QuarantineModel::sortValue(const QuarantinedRow& row, int column) const
{
    switch (column) {
    case RowColumn:
        return static_cast<qlonglong>(row.row);
    case AsideWhenColumn:
        return static_cast<qlonglong>(row.setAsideAtMs);
    default:
        return text(row, column);
    }
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QuarantinedRow& shown = m_rows.rows[static_cast<std::size_t>(index.row())];
    const Issue* reason = reasonOf(shown);
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case SortRole:
        return sortValue(shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == FileColumn || index.column() == SheetColumn
            || index.column() >= AsideReasonColumn) {
            return text(shown, index.column());
        }
        return sentences(shown);
    case MarkRole:
        return static_cast<int>(
            index.column() == RawColumn && reason != nullptr && reason->column >= 0
                ? CellMark::Waits
                : CellMark::None);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (section == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FileColumn:
        return tr("File");
    case SheetColumn:
        return tr("Sheet");
    case RowColumn:
        return tr("Row");
    case CellColumn:
        return tr("Cell");
    case ReasonColumn:
        return tr("Reason");
    case RawColumn:
        return tr("As written");
    case SuggestionColumn:
        return tr("Suggestion");
    case AsideReasonColumn:
        return tr("Set aside because");
    case AsideByColumn:
        return tr("By");
    case AsideWhenColumn:
        return tr("When");
    default:
        return {};
    }
}

void WaitingFilter::set(const std::string& reason, BatchId batch)
{
    m_wish = { reason, batch };
    invalidateFilter();
}

bool WaitingFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = static_cast<const QuarantineModel*>(sourceModel());
    const QuarantinedRow* shown = model->row(row);
    return shown != nullptr && accepts(*shown);
}

bool WaitingWish::accepts(const QuarantinedRow& row) const
{
    if (batch && row.batch != batch) {
        return false;
    }
    const auto reasons = reasonsOf(row);
    return reason.empty()
        || std::ranges::any_of(reasons, [this](const Issue* one) { return one->code == reason; });
}

void RowCellsModel::setFix(int column, const QString& text)
{
    setData(index(column, 1), text, Qt::EditRole);
}

bool RowCellsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != 1
        || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const std::string text = utf8(value.toString());
    if (text == m_row.text(index.row())) {
        m_fixes.erase(index.row());
    } else {
        m_fixes[index.row()] = text;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags RowCellsModel::flags(const QModelIndex& index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    return index.column() == 1 && m_isEditable ? plain | Qt::ItemIsEditable : plain;
}

void RowCellsModel::setRow(const QuarantinedRow* row)
{
    beginResetModel();
    m_fixes.clear();
    m_row = row == nullptr ? QuarantinedRow() : *row;
    endResetModel();
}

int RowCellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(std::max(m_row.cells.size(), m_row.columns.size()));
}

int RowCellsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QVariant RowCellsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const auto issue = std::ranges::find(m_row.issues, index.row(), &Issue::column);
    const bool waits = std::ranges::any_of(reasonsOf(m_row),
        [&](const Issue* reason) { return reason->column == index.row(); });
    const bool isFixed = m_fixes.contains(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) {
            return at < m_row.columns.size() ? qt(m_row.columns[at])
                                             : qt(columnLetters(index.row()));
        }
        return qt(isFixed ? m_fixes.at(index.row()) : m_row.text(index.row()));
    case Qt::EditRole:
        return index.column() == 1 ? data(index, Qt::DisplayRole) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == 1 && (isFixed || m_row.fixes.contains(index.row()))) {
            return tr("as written: “%1”")
                .arg(at < m_row.cells.size() ? qt(m_row.cells[at]) : QString());
        }
        return issue == m_row.issues.end() ? data(index, Qt::DisplayRole)
                                           : QVariant(IngestText::issueSentence(*issue));
    case MarkRole:
        return static_cast<int>(index.column() != 1 || (issue == m_row.issues.end() && !isFixed)
                ? CellMark::None
                : isFixed || !waits ? CellMark::LookAt
                                    : CellMark::Waits);
    case ToneRole:
        return static_cast<int>(index.column() == 0 ? CellTone::Secondary : CellTone::Normal);
    default:
        return {};
    }
}

QVariant RowCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    return section == 0 ? tr("Column") : m_isEditable ? tr("Text (F2 repairs)") : tr("Text");
}

} // namespace tuyen
