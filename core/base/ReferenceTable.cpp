// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ReferenceTable.h"

#include <algorithm>
#include <stdexcept>

namespace tuyen {

static std::vector<std::vector<std::string>> parse(std::string_view csv)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.push_back(std::move(cell));
        cell.clear();
        if (row.size() > 1 || !row.front().empty()) {
            rows.push_back(std::move(row));
        }
        row.clear();
    };
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < csv.size() && csv[i + 1] == '"') {
                cell += csv[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            row.push_back(std::move(cell));
            cell.clear();
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!cell.empty() || !row.empty()) {
        endRow();
    }
    return rows;
}

ReferenceTable::ReferenceTable(std::string_view csv)
    : m_rows(parse(csv))
{
    if (!m_rows.empty()) {
        m_columns = std::move(m_rows.front());
        m_rows.erase(m_rows.begin());
    }
}

std::string_view ReferenceTable::text(std::size_t row, std::string_view column) const
{
    const auto it = std::find(m_columns.begin(), m_columns.end(), column);
    if (it == m_columns.end()) {
        throw std::logic_error("no reference column named " + std::string(column));
    }
    const auto& cells = m_rows.at(row);
    const auto index = static_cast<std::size_t>(it - m_columns.begin());
    return index < cells.size() ? std::string_view(cells[index]) : std::string_view();
}

std::vector<std::string> ReferenceTable::list(std::size_t row, std::string_view column) const
{
    std::vector<std::string> parts;
    std::string_view rest = text(row, column);
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto first = part.find_first_not_of(' ');
        if (first != std::string_view::npos) {
            parts.emplace_back(part.substr(first, part.find_last_not_of(' ') - first + 1));
        }
    }
    return parts;
}

} // namespace tuyen
