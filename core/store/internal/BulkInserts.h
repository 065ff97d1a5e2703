// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/Sql.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace tuyen {

/// Rows of one table as they will lie in it, recorded value by value. A column nobody sets is NULL.
class RowBuffer {
public:
    struct Value {
        std::int64_t number = 0; ///< a real's bits; of a text where it begins
        std::uint32_t length = 0;
        std::int8_t type = sql::typeNull;
    };

    explicit RowBuffer(int columns)
        : m_columns(std::size_t(columns))
    {
    }
    void begin(); ///< a new row; one that was begun and not kept is forgotten
    void set(int column, std::int64_t value);
    void set(int column, double value);
    void set(int column, std::string_view text);
    void keep();
    void clear(); ///< but for a row that was begun and not kept

    std::size_t rows() const { return m_rows; }
    std::size_t bytes() const { return m_text.size(); }
    const Value& at(std::size_t row, std::size_t column) const
    {
        return m_values[row * m_columns + column];
    }
    std::string_view text(const Value& value) const
    {
        return { m_text.data() + value.number, value.length };
    }

private:
    Value& place(int column) { return m_values[m_rows * m_columns + std::size_t(column)]; }

    std::size_t m_columns;
    std::size_t m_rows = 0;
    std::size_t m_keptText = 0;
    std::vector<Value> m_values;
    std::string m_text;
};

/// The inserts of a large import, written by a thread of their own: rows are recorded here, and
/// whole blocks of them go into their tables by one statement each, out of a virtual table. That
/// takes two thirds of the time of a statement a row, and none of the thread that records.
///
/// The connection is at rest whenever somebody else asks it something: it calls settle() first, and
/// then nothing recorded is missing in the tables. One thread records and asks.
class BulkInserts : public sql::PendingRows {
public:
    explicit BulkInserts(sql::Connection& connection);
    ~BulkInserts() override; ///< what is not written is dropped
    BulkInserts(const BulkInserts&) = delete;
    BulkInserts& operator=(const BulkInserts&) = delete;

    class Table {
    public:
        RowBuffer& rows() { return *m_open; }
        void kept() ///< a row was kept
        {
            if (m_open->rows() >= rowsOfBlock || m_open->bytes() >= bytesOfBlock) {
                m_owner->handOver(*this);
            }
        }

    private:
        friend class BulkInserts;
        static constexpr std::size_t rowsOfBlock = 256;
        static constexpr std::size_t bytesOfBlock = std::size_t(1) << 20;
        BulkInserts* m_owner = nullptr;
        int m_columns = 0;
        sql::Prepared m_insert;
        std::unique_ptr<RowBuffer> m_open;
        std::vector<std::unique_ptr<RowBuffer>> m_spent; ///< to be filled again
    };
    /// Stays where it is.
    Table& table(std::string_view name, int columns);

    /// Everything recorded is in the tables. Throws what writing threw.
    void settle() override;

private:
    struct Block {
        Table* table = nullptr;
        std::unique_ptr<RowBuffer> rows;
    };
    struct Source; ///< what the virtual table reads

    void handOver(Table& table);
    void work();
    void write(Table& table, const RowBuffer& rows);

    sql::Connection* m_connection;
    std::unique_ptr<Source> m_source;
    std::deque<Table> m_tables;
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::condition_variable m_hasRoom; ///< or nothing is left to write
    std::deque<Block> m_waiting;
    std::exception_ptr m_failure;
    bool m_isBusy = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace tuyen
