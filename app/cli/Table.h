// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/CsvLine.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuyen::cli {

/// Rows of words for a person: columns aligned by what a terminal shows, not by bytes.
class Table {
public:
    explicit Table(std::vector<std::string> columns);
    void alignRight(std::size_t column);
    void add(std::vector<std::string> row);
    std::string text() const;
    /// The same as comma-separated text: byte order mark, and no cell that a spreadsheet would
    /// compute.
    std::string csv() const;

private:
    std::vector<std::string> m_columns;
    std::vector<bool> m_isRight;
    std::vector<std::vector<std::string>> m_rows;
};

/// What would steer the terminal, or turn what stands behind it, is shown by its number: "\u202e".
std::string harmless(std::string_view text);
/// Columns of a terminal: one a code point, none for a combining mark.
std::size_t width(std::string_view utf8);
using tuyen::byteOrderMark;
using tuyen::csvLine;

} // namespace tuyen::cli
