// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/QuarantineRows.h"

#include "ingest/IngestText.h"
#include "ingest/QuarantineModel.h"
#include "store/BatchStore.h"
#include "store/QuarantineStore.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

QuarantineRows loadQuarantine(
    Store& store, const std::vector<BatchId>& batches, bool isAside, std::int64_t limit)
{
    const QuarantineStore quarantine(store);
    QuarantineRows loaded;
    loaded.isAside = isAside;
    for (const BatchId id : batches.empty() ? std::vector<BatchId> { BatchId {} } : batches) {
        loaded.total += isAside ? quarantine.countDismissed(id) : quarantine.count(id);
        const auto room = limit - static_cast<std::int64_t>(loaded.rows.size());
        if (room > 0) {
            std::ranges::move(
                isAside ? quarantine.dismissed(id, 0, room) : quarantine.rows(id, 0, room),
                std::back_inserter(loaded.rows));
        }
    }
    for (const BatchSummary& batch : BatchStore(store).list()) {
        loaded.files[batch.id] = batch.file;
    }
    return loaded;
}

static std::string quoted(std::string text)
{
    constexpr std::string_view formulaSigns = "=+-@\t\r";
    if (!text.empty() && formulaSigns.find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

static std::string wholeRow(const QuarantinedRow& row)
{
    std::string text;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string header
            = i < row.columns.size() ? row.columns[i] : columnLetters(static_cast<int>(i));
        if (!row.cells[i].empty()) {
            text += (text.empty() ? "" : " | ") + header + "=" + row.cells[i];
        }
    }
    return text;
}

std::string quarantineCsv(const QuarantineRows& rows)
{
    QuarantineModel model;
    model.setRows(rows);
    std::string csv = "\xEF\xBB\xBF";
    for (int column = 0; column < model.columnCount(); ++column) {
        csv += quoted(utf8(model.headerData(column, Qt::Horizontal).toString())) + ',';
    }
    csv += quoted(utf8(QuarantineModel::wholeRowTitle())) + "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            csv += quoted(utf8(model.index(row, column).data().toString())) + ',';
        }
        csv += quoted(wholeRow(rows.rows[static_cast<std::size_t>(row)])) + "\r\n";
    }
    return csv;
}

} // namespace tuyen
