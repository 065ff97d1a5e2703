// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Sql.h"

#include "base/Error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <new>

namespace tuyen::sql {

/// The only place where an exception of SQLite becomes one of ours.
template <class Act> static auto guarded(const Connection& connection, Act&& act)
{
    try {
        return act();
    } catch (const SQLite::Exception& failure) {
        connection.fail(failure.getErrorCode(), failure.getExtendedErrorCode());
    }
}

Connection::Connection(std::unique_ptr<SQLite::Database> database, std::string file)
    : m_database(std::move(database))
    , m_file(std::move(file))
{
}

Connection::~Connection() { m_cache.clear(); }

void Connection::fail(int code, int extended) const
{
    const Args where { { "file", m_file } };
    m_lastFailure = code & 0xff;
    // A page whose checksum is wrong: the cipher can only say "error", and then there is no better
    // message.
    if (m_lastFailure == SQLITE_ERROR
        && std::string_view(sqlite3_errmsg(handle())) == sqlite3_errstr(SQLITE_ERROR)) {
        throw Error("store.damaged", where);
    }
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        throw Cancelled {};
    case SQLITE_FULL:
        throw Error("store.disk-full", where);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error("store.busy", where);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw Error("store.damaged", where);
    case SQLITE_READONLY:
        throw Error("store.read-only", where);
    case SQLITE_IOERR:
        throw Error(extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ
                ? "store.read-failed"
                : "store.write-failed",
            where);
    case SQLITE_CANTOPEN:
        throw Error("file.unreadable", where);
    case SQLITE_TOOBIG:
        throw Error("store.too-big", where);
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    default:
        // The message of SQLite names tables and columns, never values.
        throw Error("store.failed", { { "file", m_file }, { "detail", sqlite3_errmsg(handle()) } });
    }
}

Statement Connection::prepare(std::string_view sql)
{
    settle();
    std::string key(sql);
    auto& free = m_cache[key];
    if (!free.empty()) {
        auto inner = std::move(free.back());
        free.pop_back();
        return { *this, std::move(key), std::move(inner) };
    }
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(handle(), key.data(), static_cast<int>(key.size()),
        SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK) {
        fail(code, sqlite3_extended_errcode(handle()));
    }
    return { *this, std::move(key), Prepared(made) };
}

void Connection::execute(const std::string& sql)
{
    settle();
    guarded(*this, [&] { m_database->exec(sql); });
}

std::int64_t Connection::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Connection::text(std::string_view sql)
{
    auto statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

void Connection::forgetStatements() { m_cache.clear(); }

bool Connection::isInTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

sqlite3* Connection::handle() const { return m_database->getHandle(); }

void Connection::listen(const Progress* progress)
{
    m_listener = progress;
    if (progress == nullptr) {
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
        return;
    }
    const auto ask = [](void* listener) {
        return static_cast<const Progress*>(listener)->isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), 20000, ask, const_cast<Progress*>(progress));
}

// Statements are SQLite's own, not the wrapper's: an import binds fifty million values, and the
// wrapper copies every text and counts references to every column.
void Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(Connection& connection, std::string text, Prepared inner)
    : m_connection(&connection)
    , m_text(std::move(text))
    , m_inner(std::move(inner))
{
}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement()
{
    if (!m_inner) {
        return;
    }
    sqlite3_reset(m_inner.get());
    sqlite3_clear_bindings(m_inner.get());
    try {
        m_connection->m_cache[m_text].push_back(std::move(m_inner));
    } catch (...) {
        // A statement that cannot be kept is made anew next time.
    }
}

void Statement::require(int code) const
{
    if (code != SQLITE_OK) {
        m_connection->fail(code, sqlite3_extended_errcode(m_connection->handle()));
    }
}

void Statement::bind(int index, std::int64_t value)
{
    require(sqlite3_bind_int64(m_inner.get(), index, value));
}

void Statement::bind(int index, double value)
{
    require(sqlite3_bind_double(m_inner.get(), index, value));
}

void Statement::bindText(int index, std::string_view value, bool copies)
{
    const char* text = value.data() == nullptr ? "" : value.data();
    require(sqlite3_bind_text64(m_inner.get(), index, text, value.size(),
        copies ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, std::string_view value) { bindText(index, value, true); }

void Statement::bind(int index, std::nullptr_t)
{
    require(sqlite3_bind_null(m_inner.get(), index));
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    const char* data = bytes.data() == nullptr ? "" : bytes.data();
    require(sqlite3_bind_blob64(m_inner.get(), index, data, bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindStatic(int index, const std::string& value) { bindText(index, value, false); }

bool Statement::step()
{
    m_connection->settle();
    const int code = sqlite3_step(m_inner.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        const int extended = sqlite3_extended_errcode(m_connection->handle());
        sqlite3_reset(m_inner.get());
        m_connection->fail(code, extended);
    }
    return false;
}

void Statement::reset() { sqlite3_reset(m_inner.get()); }

void Statement::clear()
{
    sqlite3_reset(m_inner.get());
    sqlite3_clear_bindings(m_inner.get());
}

void Statement::finish()
{
    while (step()) { }
    sqlite3_reset(m_inner.get());
}

int Statement::columns() const { return sqlite3_column_count(m_inner.get()); }

bool Statement::isNull(int column) const { return type(column) == typeNull; }

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_inner.get(), column);
}

double Statement::real(int column) const { return sqlite3_column_double(m_inner.get(), column); }

std::string_view Statement::view(int column) const
{
    const auto* bytes = type(column) == typeBytes
        ? static_cast<const char*>(sqlite3_column_blob(m_inner.get(), column))
        : reinterpret_cast<const char*>(sqlite3_column_text(m_inner.get(), column));
    return { bytes,
        bytes == nullptr ? 0
                         : static_cast<std::size_t>(sqlite3_column_bytes(m_inner.get(), column)) };
}

std::string Statement::text(int column) const { return std::string(view(column)); }

int Statement::type(int column) const { return sqlite3_column_type(m_inner.get(), column); }

std::string Statement::columnName(int column) const
{
    return sqlite3_column_name(m_inner.get(), column);
}

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
    if (!connection.isInTransaction()) {
        connection.execute("BEGIN IMMEDIATE");
        m_isOpen = true;
    }
}

Transaction::~Transaction()
{
    if (!m_isOpen) {
        return;
    }
    m_connection->listen(nullptr);
    ++m_connection->m_rollbacks;
    // A failure may have rolled back already; a second ROLLBACK has nothing to say.
    sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_isOpen) {
        m_connection->execute("COMMIT");
        m_isOpen = false;
    }
}

} // namespace tuyen::sql
