// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/WaitingTable.h"

#include <algorithm>
#include <map>

namespace tuyen {

static std::vector<std::string> ownHeaders(const QuarantinedRow& row)
{
    std::vector<std::string> headers;
    for (std::size_t i = 0; i < std::max(row.columns.size(), row.cells.size()); ++i) {
        const auto letters = columnLetters(static_cast<int>(i));
        const bool isNamed = i < row.columns.size() && !row.columns[i].empty();
        auto header = isNamed ? row.columns[i] : letters;
        if (std::ranges::find(headers, header) != headers.end()) {
            header += " (" + letters + ')';
        }
        headers.push_back(std::move(header));
    }
    return headers;
}

WaitingTable waitingTable(std::span<const QuarantinedRow> rows)
{
    WaitingTable table;
    std::map<std::string, std::size_t> places;
    for (const auto& row : rows) {
        auto& cells = table.rows.emplace_back();
        const auto headers = ownHeaders(row);
        for (std::size_t i = 0; i < headers.size(); ++i) {
            const auto [place, isNew] = places.try_emplace(headers[i], table.columns.size());
            if (isNew) {
                table.columns.push_back(headers[i]);
            }
            cells.resize(std::max(cells.size(), place->second + 1));
            cells[place->second] = row.text(static_cast<int>(i));
        }
    }
    for (auto& cells : table.rows) {
        cells.resize(table.columns.size());
    }
    return table;
}

} // namespace tuyen
