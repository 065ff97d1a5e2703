// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PreviewModel.h"

#include "ingest/CellReading.h"
#include "ingest/IngestText.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

void PreviewModel::setSheet(
    std::shared_ptr<const Preview> preview, int sheet, const ImportOptions& options)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_sheet = sheet;
    m_options = options;
    rebuild();
    endResetModel();
}

void PreviewModel::setOnlyIssues(bool only)
{
    if (only == m_isOnlyIssues) {
        return;
    }
    beginResetModel();
    m_isOnlyIssues = only;
    rebuild();
    endResetModel();
}

void PreviewModel::retranslate()
{
    if (rowCount() > 0 && m_columns > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    }
}

const SheetPreview* PreviewModel::sheet() const
{
    if (!m_preview || m_sheet < 0 || m_sheet >= static_cast<int>(m_preview->sheets.size())) {
        return nullptr;
    }
    return &m_preview->sheets[static_cast<std::size_t>(m_sheet)];
}

void PreviewModel::rebuild()
{
    m_rows.clear();
    m_columns = 0;
    const SheetPreview* shown = sheet();
    if (shown == nullptr) {
        return;
    }
    for (const MappedColumn& column : shown->mapping.columns) {
        m_columns = std::max(m_columns, column.column + 1);
    }
    for (std::size_t i = 0; i < shown->rows.size(); ++i) {
        const PreviewRow& row = shown->rows[i];
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
        const bool isOdd = !row.issues.empty() || row.state != RowState::GoesIn;
        if (!m_isOnlyIssues || isOdd) {
            m_rows.push_back(static_cast<int>(i));
        }
    }
}

const PreviewRow* PreviewModel::row(int index) const
{
    const SheetPreview* shown = sheet();
    if (shown == nullptr || index < 0 || index >= static_cast<int>(m_rows.size())) {
        return nullptr;
    }
    return &shown->rows[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(index)])];
}

QModelIndex PreviewModel::cell(std::int64_t number, int column) const
{
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (row(i)->number == number) {
            return index(i, std::clamp(column, 0, std::max(0, m_columns - 1)));
        }
    }
    return {};
}

QModelIndex PreviewModel::nextIssue(const QModelIndex& from, bool forward) const
{
    const int cells = rowCount() * m_columns;
    const int step = forward ? 1 : -1;
    int at = from.isValid() ? from.row() * m_columns + from.column() : (forward ? -1 : cells);
    for (int tried = 0; tried < cells; ++tried) {
        at = (at + step + cells) % cells;
        const QModelIndex candidate = index(at / m_columns, at % m_columns);
        if (candidate.data(SeverityRole).isValid()) {
            return candidate;
        }
    }
    return {};
}

const MappedColumn* PreviewModel::mapped(int column) const
{
    const SheetPreview* shown = sheet();
    if (shown == nullptr) {
        return nullptr;
    }
    const auto& columns = shown->mapping.columns;
    const auto it = std::ranges::find(columns, column, &MappedColumn::column);
    return it == columns.end() ? nullptr : &*it;
}

const Issue* PreviewModel::worstIssue(const PreviewRow& row, int column) const
{
    const Issue* worst = nullptr;
    for (const Issue& issue : row.issues) {
        if (std::max(issue.column, 0) == column && issue.severity != Severity::Note
            && (worst == nullptr || issue.severity > worst->severity)) {
            worst = &issue;
        }
    }
    return worst;
}

bool PreviewModel::isFixed(const PreviewRow& row, int column) const
{
    const SheetPreview* shown = sheet();
    return m_options.fixes.contains({ shown ? shown->name : std::string(), row.number, column })
        || m_options.fixes.contains({ {}, row.number, column });
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PreviewRow& shown = *row(index.row());
    const int column = index.column();
    const MappedColumn* meaning = mapped(column);
    const std::string text = column < static_cast<int>(shown.cells.size())
        ? shown.cells[static_cast<std::size_t>(column)]
        : std::string();
    const Issue* issue = worstIssue(shown, column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return qt(text);
    case Qt::ToolTipRole:
        return hoverCard({ shown, text, meaning, issue, isFixed(shown, column) }, *m_preview);
    case Qt::AccessibleTextRole:
    case DetailRole:
        return detailLine(
            { shown, text, meaning, issue, isFixed(shown, column) }, *m_preview, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
            | (meaning != nullptr && isNumberField(meaning->field) ? Qt::AlignRight
                                                                   : Qt::AlignLeft));
    case SeverityRole:
        if (issue == nullptr && shown.state == RowState::Duplicate && column == 0) {
            return static_cast<int>(Severity::Duplicate);
        }
        return issue == nullptr ? QVariant() : QVariant(static_cast<int>(issue->severity));
    case StateRole:
        return static_cast<int>(shown.state);
    case FixedRole:
        return isFixed(shown, column);
    case LeftOutRole:
        return meaning == nullptr || meaning->field.empty();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const PreviewRow* shown = row(section);
        if (role == Qt::DisplayRole && shown != nullptr) {
            return QString::number(shown->number);
        }
        return role == Qt::TextAlignmentRole ? QVariant::fromValue<Qt::Alignment>(Qt::AlignCenter)
                                             : QVariant();
    }
    const MappedColumn* meaning = mapped(section);
    const QString field = meaning == nullptr ? QString() : qt(meaning->field);
    switch (role) {
    case Qt::DisplayRole:
        return meaning == nullptr ? QString() : qt(meaning->header);
    case FieldRole:
        return field;
    case GuessRole:
        return !field.isEmpty() && meaning->confidence < 0.8;
    case LeftOutRole:
        return field.isEmpty();
    case EncodingRole:
        return meaning == nullptr || meaning->encoding.empty()
            ? QString()
            : IngestText::encodingName(meaning->encoding);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return meaning == nullptr ? QString() : mappingReason(*meaning);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isNumberField(utf8(field)) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isEditable && index.isValid()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)
        || value.toString() == index.data().toString()) {
        return false;
    }
    Q_EMIT cellFixed(row(index.row())->number, index.column(), value.toString());
    return true;
}

} // namespace tuyen
