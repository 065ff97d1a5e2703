// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "ingest/WaitingTable.h"
#include "store/Store.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tuyen {

/// Rows that wait, or were set aside, as the table shows them.
struct QuarantineRows {
    std::vector<QuarantinedRow> rows; ///< the first shownRows
    bool isAside = false;             ///< they were set aside
    std::int64_t total = 0;
    std::map<BatchId, std::string> files; ///< name of the file of each batch
    static constexpr std::int64_t shownRows = 10'000;
};

/// For a job. No batches: of all of them. No more than `limit` rows. `isAside`: those set aside
/// instead of those that wait.
QuarantineRows loadQuarantine(Store& store, const std::vector<BatchId>& batches, bool isAside,
    std::int64_t limit = QuarantineRows::shownRows);

/// A table for a spreadsheet: UTF-8 with mark, one line a row: the row's own cells as they stand by now,
/// under their own headers, so that it can be repaired there and imported; then file, sheet, row,
/// cell, reason, what was written, suggestion (of a row set aside also why, who and when). Cells that
/// a spreadsheet would run as a formula get an apostrophe.
std::string quarantineCsv(const QuarantineRows& rows,
    const std::function<RowAround(const QuarantinedRow&)>& around = {});

} // namespace tuyen
