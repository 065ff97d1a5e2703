// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Batch.h"

#include <algorithm>

namespace tuyen {

RowCounts& RowCounts::operator+=(const RowCounts& other)
{
    rowsRead += other.rowsRead;
    stored += other.stored;
    duplicates += other.duplicates;
    quarantined += other.quarantined;
    notRows += other.notRows;
    return *this;
}

std::vector<std::string> notMapped(const Receipt& receipt)
{
    std::vector<std::string> columns;
    for (const auto& sheet : receipt.sheets) {
        for (const auto& header : sheet.notMapped) {
            if (std::ranges::find(columns, header) == columns.end()) {
                columns.push_back(header);
            }
        }
    }
    return columns;
}

} // namespace tuyen
