// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/BulkInserts.h"

#include <sqlite3.h>

#include <bit>
#include <new>
#include <utility>

namespace tuyen {

/// Of the widest table, and some more.
static constexpr int mostColumns = 48;
/// Blocks on their way: whoever records is held back when writing does not keep up, until half of
/// them are written. To wait for the next one only would wake both threads for every block.
static constexpr std::size_t mostWaiting = 96;
static constexpr const char* moduleName = "recorded_rows";

void RowBuffer::begin()
{
    m_values.resize(m_rows * m_columns);
    m_values.resize((m_rows + 1) * m_columns);
    m_text.resize(m_keptText);
}

void RowBuffer::set(int column, std::int64_t value)
{
    place(column) = { value, 0, sql::typeInteger };
}

void RowBuffer::set(int column, double value)
{
    place(column) = { std::bit_cast<std::int64_t>(value), 0, sql::typeReal };
}

void RowBuffer::set(int column, std::string_view text)
{
    place(column) = { std::int64_t(m_text.size()), std::uint32_t(text.size()), sql::typeText };
    m_text += text;
}

void RowBuffer::keep()
{
    ++m_rows;
    m_keptText = m_text.size();
}

void RowBuffer::clear()
{
    m_values.erase(m_values.begin(), m_values.begin() + std::ptrdiff_t(m_rows * m_columns));
    m_text.erase(0, m_keptText);
    for (auto& value : m_values) {
        value.number -= value.type == sql::typeText ? std::int64_t(m_keptText) : 0;
    }
    m_rows = 0;
    m_keptText = 0;
}

struct BulkInserts::Source {
    const RowBuffer* rows = nullptr;
};

/// "c0, c1, …"
static std::string columnNames(int count)
{
    std::string names;
    for (int i = 0; i < count; ++i) {
        names += (i > 0 ? ", c" : "c") + std::to_string(i);
    }
    return names;
}

// The virtual table: the rows of the block that is written just now, from the first to the last.
namespace {

struct Recorded : sqlite3_vtab {
    const RowBuffer* const* rows = nullptr;
};

struct Cursor : sqlite3_vtab_cursor {
    const RowBuffer* rows = nullptr;
    std::size_t row = 0;
};

extern "C" {

int connectRows(
    sqlite3* database, void* source, int, const char* const*, sqlite3_vtab** out, char**)
{
    try {
        const int code = sqlite3_declare_vtab(
            database, ("CREATE TABLE recorded(" + columnNames(mostColumns) + ")").c_str());
        if (code == SQLITE_OK) {
            auto made = std::make_unique<Recorded>();
            made->rows = static_cast<const RowBuffer* const*>(source);
            *out = made.release();
        }
        return code;
    } catch (...) { // no exception through SQLite
        return SQLITE_NOMEM;
    }
}

int disconnectRows(sqlite3_vtab* table)
{
    delete static_cast<Recorded*>(table);
    return SQLITE_OK;
}

int planRows(sqlite3_vtab*, sqlite3_index_info* plan)
{
    plan->estimatedCost = 1000;
    plan->estimatedRows = 1000;
    return SQLITE_OK;
}

int openRows(sqlite3_vtab*, sqlite3_vtab_cursor** out)
{
    auto* made = new (std::nothrow) Cursor();
    *out = made;
    return made == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int closeRows(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int firstRow(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    auto* at = static_cast<Cursor*>(cursor);
    at->rows = *static_cast<Recorded*>(cursor->pVtab)->rows;
    at->row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor* cursor)
{
    ++static_cast<Cursor*>(cursor)->row;
    return SQLITE_OK;
}

int isBehindLast(sqlite3_vtab_cursor* cursor)
{
    const auto* at = static_cast<Cursor*>(cursor);
    return at->rows == nullptr || at->row >= at->rows->rows() ? 1 : 0;
}

int valueOf(sqlite3_vtab_cursor* cursor, sqlite3_context* result, int column)
{
    const auto* at = static_cast<Cursor*>(cursor);
    const auto& value = at->rows->at(at->row, std::size_t(column));
    switch (value.type) {
    case sql::typeInteger:
        sqlite3_result_int64(result, value.number);
        break;
    case sql::typeReal:
        sqlite3_result_double(result, std::bit_cast<double>(value.number));
        break;
    case sql::typeText: {
        const auto text = at->rows->text(value);
        sqlite3_result_text64(result, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
        break;
    }
    default: // NULL unless something is said
        break;
    }
    return SQLITE_OK;
}

int rowNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number)
{
    *number = sqlite3_int64(static_cast<Cursor*>(cursor)->row);
    return SQLITE_OK;
}

} // extern "C"

/// There without being created (no xCreate), and nowhere in the schema.
sqlite3_module moduleOfRows()
{
    sqlite3_module module {};
    module.xConnect = connectRows;
    module.xDisconnect = disconnectRows;
    module.xBestIndex = planRows;
    module.xOpen = openRows;
    module.xClose = closeRows;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = isBehindLast;
    module.xColumn = valueOf;
    module.xRowid = rowNumber;
    return module;
}

} // namespace

BulkInserts::BulkInserts(sql::Connection& connection)
    : m_connection(&connection)
    , m_source(std::make_unique<Source>())
{
    static const sqlite3_module module = moduleOfRows();
    const int code = sqlite3_create_module_v2(
        connection.handle(), moduleName, &module, &m_source->rows, nullptr);
    if (code != SQLITE_OK) {
        connection.fail(code, code);
    }
    connection.setPending(this);
}

BulkInserts::~BulkInserts()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_hasWork.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_connection->setPending(nullptr);
    m_tables.clear(); // their statements, before the table they read
    sqlite3_create_module_v2(m_connection->handle(), moduleName, nullptr, nullptr, nullptr);
}

BulkInserts::Table& BulkInserts::table(std::string_view name, int columns)
{
    auto& table = m_tables.emplace_back();
    table.m_owner = this;
    table.m_columns = columns;
    table.m_open = std::make_unique<RowBuffer>(columns);
    const auto text = "INSERT OR FAIL INTO " + std::string(name) + " SELECT " + columnNames(columns)
        + " FROM " + moduleName;
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle(), text.data(),
        static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK) {
        m_connection->fail(code, sqlite3_extended_errcode(m_connection->handle()));
    }
    table.m_insert.reset(made);
    return table;
}

void BulkInserts::write(Table& table, const RowBuffer& rows)
{
    m_source->rows = &rows;
    const int code = sqlite3_step(table.m_insert.get());
    const int extended = sqlite3_extended_errcode(m_connection->handle());
    sqlite3_reset(table.m_insert.get());
    m_source->rows = nullptr;
    if (code != SQLITE_DONE) {
        m_connection->fail(code, extended);
    }
}

void BulkInserts::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasWork.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
        if (m_isStopping) {
            return;
        }
        auto block = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isBusy = true;
        lock.unlock();
        std::exception_ptr failure;
        try {
            write(*block.table, *block.rows);
        } catch (...) {
            failure = std::current_exception();
        }
        block.rows->clear();
        lock.lock();
        m_isBusy = false;
        block.table->m_spent.push_back(std::move(block.rows));
        if (failure) {
            m_failure = failure;
            m_waiting.clear();
        }
        if (m_waiting.empty() || m_waiting.size() == mostWaiting / 2) {
            m_hasRoom.notify_one();
        }
    }
}

void BulkInserts::handOver(Table& table)
{
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { work(); });
    }
    std::unique_lock lock(m_mutex);
    if (m_waiting.size() >= mostWaiting) {
        m_hasRoom.wait(lock, [this] { return m_failure || m_waiting.size() <= mostWaiting / 2; });
    }
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    m_waiting.push_back({ &table, std::move(table.m_open) });
    if (table.m_spent.empty()) {
        table.m_open = std::make_unique<RowBuffer>(table.m_columns);
    } else {
        table.m_open = std::move(table.m_spent.back());
        table.m_spent.pop_back();
    }
    const bool mayRest = m_waiting.size() == 1;
    lock.unlock();
    if (mayRest) {
        m_hasWork.notify_one();
    }
}

void BulkInserts::settle()
{
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(lock, [this] { return m_failure || (m_waiting.empty() && !m_isBusy); });
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }
    for (auto& table : m_tables) {
        if (table.m_open->rows() > 0) {
            write(table, *table.m_open);
            table.m_open->clear();
        }
    }
}

} // namespace tuyen
