// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/WaitingTable.h"

#include "ingest/ColumnMapping.h"

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

WaitingTable waitingTable(std::span<const QuarantinedRow> rows,
    const std::function<RowAround(const QuarantinedRow&)>& around)
{
    WaitingTable table;
    std::map<std::string, std::size_t> places;
    const auto put = [&](std::vector<std::string>& cells, const std::string& header,
                         const std::string& text) {
        const auto [place, isNew] = places.try_emplace(header, table.columns.size());
        if (isNew) {
            table.columns.push_back(header);
        }
        cells.resize(std::max(cells.size(), place->second + 1));
        cells[place->second] = text;
    };
    for (const auto& row : rows) {
        auto& cells = table.rows.emplace_back();
        const auto headers = ownHeaders(row);
        for (std::size_t i = 0; i < headers.size(); ++i) {
            put(cells, headers[i], row.text(static_cast<int>(i)));
        }
        const auto said = around ? around(row) : RowAround();
        const auto putField = [&](std::string_view field, const std::string& text) {
            const auto& header = fieldDefinition(field)->labelVi;
            if (!text.empty() && std::ranges::find(headers, header) == headers.end()) {
                put(cells, header, text);
            }
        };
        putField("case_id", said.caseCode);
        putField("year", said.year == 0 ? std::string() : std::to_string(said.year));
        putField("province", said.province);
    }
    for (auto& cells : table.rows) {
        cells.resize(table.columns.size());
    }
    return table;
}

} // namespace tuyen
