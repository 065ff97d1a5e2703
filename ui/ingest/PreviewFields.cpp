// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PreviewPanel.h"

#include "ingest/ColumnEncodings.h"
#include "ingest/FieldPopup.h"
#include "ingest/MappingHeader.h"
#include "ingest/PreviewModel.h"
#include "text/Fold.h"
#include "theme/Text.h"

#include <QTableView>

#include <algorithm>
#include <map>

namespace tuyen {

void PreviewPanel::askField()
{
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->scrollTo(m_model->index(std::max(0, m_table->currentIndex().row()), column));
    m_header->ask(column);
}

std::map<std::string, QString> PreviewPanel::taken(int exceptColumn) const
{
    std::map<std::string, QString> fields;
    const SheetPreview* sheet = m_model->sheet();
    for (const MappedColumn& one :
        sheet == nullptr ? std::vector<MappedColumn>() : sheet->mapping.columns) {
        if (!one.field.empty() && one.column != exceptColumn) {
            fields[one.field] = qt(one.header);
        }
    }
    return fields;
}

void PreviewPanel::openFields(int column, const QRect& box)
{
    const SheetPreview* sheet = m_model->sheet();
    if (sheet == nullptr || m_file.state == ImportFile::State::Importing) {
        return;
    }
    const auto shown = std::ranges::find(sheet->mapping.columns, column, &MappedColumn::column);
    if (shown == sheet->mapping.columns.end()) {
        return; // a cell beyond the header
    }
    const QRect anchor(m_header->viewport()->mapToGlobal(box.topLeft()), box.size());
    m_fields->open(anchor, *shown, taken(column),
        chosenEncoding(m_file.options.columnEncodings, column, shown->header));
}

void PreviewPanel::chooseColumnEncoding(int column, const QString& encoding)
{
    const SheetPreview* sheet = m_model->sheet();
    if (sheet == nullptr) {
        return;
    }
    const auto shown = std::ranges::find(sheet->mapping.columns, column, &MappedColumn::column);
    ImportOptions options = m_file.options;
    options.lettersChange();
    chooseEncoding(options.columnEncodings, column,
        shown == sheet->mapping.columns.end() ? std::string() : shown->header, utf8(encoding));
    Q_EMIT optionsChanged(options);
}

void PreviewPanel::chooseField(int column, const QString& field)
{
    const SheetPreview* sheet = m_model->sheet();
    if (sheet == nullptr || m_file.state == ImportFile::State::Importing) {
        return;
    }
    ImportOptions options = m_file.options;
    const auto map = [&options](const std::string& header, const std::string& to) {
        const std::string key = fold(header);
        std::erase_if(options.mapping, [&](const auto& pair) { return fold(pair.first) == key; });
        options.mapping.emplace_back(key, to);
    };
    for (const MappedColumn& one : sheet->mapping.columns) {
        if (one.column == column) {
            map(one.header, utf8(field));
        } else if (!field.isEmpty() && one.field == utf8(field)) {
            map(one.header, {}); // one field, one column
        }
    }
    Q_EMIT optionsChanged(options);
}

void PreviewPanel::moveField(int from, int to)
{
    const SheetPreview* sheet = m_model->sheet();
    if (sheet == nullptr || m_file.state == ImportFile::State::Importing) {
        return;
    }
    const auto at = [sheet](int column) {
        return std::ranges::find(sheet->mapping.columns, column, &MappedColumn::column);
    };
    const auto end = sheet->mapping.columns.end();
    if (at(from) == end || at(to) == end) {
        return;
    }
    ImportOptions options = m_file.options;
    for (const auto& [column, field] :
        { std::pair(at(from), at(to)->field), std::pair(at(to), at(from)->field) }) {
        const std::string key = fold(column->header);
        std::erase_if(options.mapping, [&](const auto& pair) { return fold(pair.first) == key; });
        options.mapping.emplace_back(key, field);
    }
    Q_EMIT optionsChanged(options);
}

void PreviewPanel::shiftField(bool right)
{
    const int from = m_table->currentIndex().column();
    const int to = from + (right ? 1 : -1);
    if (from >= 0 && to >= 0 && to < m_model->columnCount()) {
        moveField(from, to);
        m_table->setCurrentIndex(m_model->index(m_table->currentIndex().row(), to));
    }
}

} // namespace tuyen
