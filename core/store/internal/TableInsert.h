// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/BulkInserts.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <optional>
#include <type_traits>

namespace tuyen {

/// Inserts into one table: a row at once, or recorded for BulkInserts.
class TableInsert {
public:
    /// `bulk` nullptr: at once.
    TableInsert(sql::Connection& connection, BulkInserts* bulk, const char* table, int columns);
    /// The values of a row, as many as it has columns.
    template <class... Values> void run(const Values&... values)
    {
        if (!m_table) {
            m_statement->run(values...);
            return;
        }
        auto& rows = m_table->rows();
        rows.begin();
        int column = 0;
        (record(rows, column++, values), ...);
        keep();
    }

private:
    friend class RowWriter;
    template <class T> static void record(RowBuffer& rows, int column, const T& value)
    {
        if constexpr (std::is_integral_v<T>) {
            rows.set(column, static_cast<std::int64_t>(value));
        } else if constexpr (!std::is_same_v<T, std::nullptr_t>) {
            rows.set(column, value);
        }
    }
    void keep()
    {
        m_table->rows().keep();
        m_table->kept();
    }
    std::optional<sql::Statement> m_statement;
    BulkInserts::Table* m_table = nullptr;
};

} // namespace tuyen
