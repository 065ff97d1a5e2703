// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/QuarantineRows.h"

#include "ingest/IngestText.h"
#include "ingest/QuarantineModel.h"
#include "store/BatchStore.h"
#include "ingest/WaitingTable.h"
#include "store/QuarantineStore.h"
#include "text/CsvLine.h"
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

std::string quarantineCsv(
    const QuarantineRows& rows, const std::function<RowAround(const QuarantinedRow&)>& around)
{
    QuarantineModel model;
    model.setRows(rows);
    const WaitingTable own = waitingTable(rows.rows, around);
    auto columns = own.columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        columns.push_back(utf8(
            QuarantineModel::listHeader(model.headerData(column, Qt::Horizontal).toString())));
    }
    std::string csv(byteOrderMark);
    csv += csvLine(columns);
    for (int row = 0; row < model.rowCount(); ++row) {
        auto cells = own.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.push_back(utf8(model.index(row, column).data().toString()));
        }
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace tuyen
