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
    std::string key(sql);
    auto& free = m_cache[key];
    if (!free.empty()) {
        auto inner = std::move(free.back());
        free.pop_back();
        return { *this, std::move(key), std::move(inner) };
    }
    auto inner
        = guarded(*this, [&] { return std::make_unique<SQLite::Statement>(*m_database, key); });
    return { *this, std::move(key), std::move(inner) };
}

void Connection::execute(const std::string& sql)
{
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

Statement::Statement(
    Connection& connection, std::string text, std::unique_ptr<SQLite::Statement> inner)
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
    m_inner->tryReset();
    try {
        m_inner->clearBindings();
        m_connection->m_cache[m_text].push_back(std::move(m_inner));
    } catch (...) {
        // A statement that cannot be kept is made anew next time.
    }
}

void Statement::bind(int index, std::int64_t value)
{
    guarded(*m_connection, [&] { m_inner->bind(index, value); });
}

void Statement::bind(int index, double value)
{
    guarded(*m_connection, [&] { m_inner->bind(index, value); });
}

void Statement::bind(int index, std::string_view value)
{
    guarded(*m_connection, [&] { m_inner->bind(index, std::string(value)); });
}

void Statement::bind(int index, std::nullptr_t)
{
    guarded(*m_connection, [&] { m_inner->bind(index); });
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    guarded(
        *m_connection, [&] { m_inner->bind(index, bytes.data(), static_cast<int>(bytes.size())); });
}

void Statement::bindStatic(int index, const std::string& value)
{
    guarded(*m_connection, [&] { m_inner->bindNoCopy(index, value); });
}

bool Statement::step()
{
    return guarded(*m_connection, [&] { return m_inner->executeStep(); });
}

void Statement::reset() { m_inner->tryReset(); }

void Statement::clear()
{
    m_inner->tryReset();
    guarded(*m_connection, [&] { m_inner->clearBindings(); });
}

void Statement::finish()
{
    while (step()) { }
    m_inner->tryReset();
}

int Statement::columns() const { return m_inner->getColumnCount(); }

bool Statement::isNull(int column) const
{
    return guarded(*m_connection, [&] { return m_inner->isColumnNull(column); });
}

std::int64_t Statement::integer(int column) const
{
    return guarded(*m_connection, [&] { return m_inner->getColumn(column).getInt64(); });
}

double Statement::real(int column) const
{
    return guarded(*m_connection, [&] { return m_inner->getColumn(column).getDouble(); });
}

std::string_view Statement::view(int column) const
{
    return guarded(*m_connection, [&] {
        const auto value = m_inner->getColumn(column);
        const auto* bytes = static_cast<const char*>(value.getBlob());
        return std::string_view(
            bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(value.getBytes()));
    });
}

std::string Statement::text(int column) const { return std::string(view(column)); }

int Statement::type(int column) const
{
    return guarded(*m_connection, [&] { return m_inner->getColumn(column).getType(); });
}

std::string Statement::columnName(int column) const
{
    return guarded(*m_connection, [&] { return std::string(m_inner->getColumnName(column)); });
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
