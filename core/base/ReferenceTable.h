// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A comma-separated table of our own (resources/reference, resources/messages): first row names the
/// columns. For files we wrote; what users bring is read by core/ingest.
class ReferenceTable {
public:
    explicit ReferenceTable(std::string_view csv);

    std::size_t size() const { return m_rows.size(); }
    const std::vector<std::string>& columns() const { return m_columns; }
    /// The cell in the named column; empty when the row is short. Throws std::logic_error for an unknown column.
    std::string_view text(std::size_t row, std::string_view column) const;
    /// The cell split at ';', blanks trimmed, empty parts left out.
    std::vector<std::string> list(std::size_t row, std::string_view column) const;

private:
    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace tuyen
