// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"

#include "text/Fold.h"

#include <algorithm>
#include <cstdio>

namespace tuyen::cli {

Table::Table(std::vector<std::string> columns)
    : m_columns(std::move(columns))
    , m_isRight(m_columns.size())
{
}

void Table::alignRight(std::size_t column) { m_isRight[column] = true; }

void Table::add(std::vector<std::string> row)
{
    row.resize(m_columns.size());
    m_rows.push_back(std::move(row));
}

std::size_t width(std::string_view utf8)
{
    std::size_t columns = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const bool isFollowing = (byte & 0xC0) == 0x80;
        const bool isCombining = byte == 0xCC
            || (byte == 0xCD && i + 1 < utf8.size()
                && static_cast<unsigned char>(utf8[i + 1]) < 0xB0);
        columns += isFollowing || isCombining ? 0 : 1;
    }
    return columns;
}

std::string harmless(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    const auto number = [&out](unsigned code) {
        char digits[16];
        std::snprintf(digits, sizeof digits, "\\u%04x", code);
        out += digits;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const bool isLine = byte == '\n' || byte == '\r' || byte == '\t';
        if ((byte < 0x20 && !isLine) || byte == 0x7F) {
            number(byte);
        } else if (byte == 0xC2 && next >= 0x80 && next < 0xA0) {
            number(next);
            ++i;
        } else if (directionMarkAt(text, i) > 0) {
            number(0x2000U + (next & 0x3FU) * 0x40U + (static_cast<unsigned char>(text[i + 2]) & 0x3FU));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// A cell of a table is one line: line ends inside become blanks.
static std::string oneLine(const std::string& cell)
{
    std::string text = harmless(cell);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

static void appendRow(std::string& out, const std::vector<std::string>& row,
    const std::vector<std::size_t>& widths, const std::vector<bool>& isRight)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto cell = oneLine(row[i]);
        const std::string gap(widths[i] - width(cell), ' ');
        const bool isLast = i + 1 == row.size();
        out += isRight[i] ? gap + cell : isLast ? cell : cell + gap;
        out += isLast ? "\n" : "  ";
    }
}

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        widths.push_back(width(m_columns[i]));
        for (const auto& row : m_rows) {
            widths.back() = std::max(widths.back(), width(oneLine(row[i])));
        }
    }
    std::string out;
    appendRow(out, m_columns, widths, m_isRight);
    for (const auto& row : m_rows) {
        appendRow(out, row, widths, m_isRight);
    }
    return out;
}

std::string Table::csv() const
{
    std::string out(byteOrderMark);
    out += csvLine(m_columns);
    for (const auto& row : m_rows) {
        out += csvLine(row);
    }
    return out;
}

} // namespace tuyen::cli
