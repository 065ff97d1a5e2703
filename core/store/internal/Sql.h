// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Database;
}

namespace tuyen::sql {

class Connection;

// As SQLite numbers them.
inline constexpr int typeInteger = 1;
inline constexpr int typeReal = 2;
inline constexpr int typeText = 3;
inline constexpr int typeBytes = 4;
inline constexpr int typeNull = 5;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

/// A statement taken from the connection's cache, given back reset when it goes. Parameters are
/// numbered from 1, columns from 0. Everything that SQLite refuses comes out as an Error.
class Statement {
public:
    Statement(Connection& connection, std::string text, Prepared inner);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;

    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, std::nullptr_t);
    void bindBlob(int index, std::string_view bytes);
    /// Without a copy: the text must live until the statement is run or reset.
    void bindStatic(int index, const std::string& value);

    bool step();  ///< true: there is a row
    void reset(); ///< bound values stay
    void clear(); ///< reset, all values NULL
    /// Binds, steps to the end, resets.
    template <class... Values> void run(const Values&... values)
    {
        int index = 0;
        (bindValue<false>(++index, values), ...);
        finish();
    }
    /// Binds; the caller steps.
    template <class... Values> Statement& with(const Values&... values)
    {
        int index = 0;
        (bindValue<true>(++index, values), ...);
        return *this;
    }
    void finish(); ///< steps to the end and resets

    int columns() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string_view view(int column) const; ///< text or bytes, valid until the next step
    int type(int column) const;              ///< one of the numbers below
    std::string columnName(int column) const;

private:
    template <bool copies, class T> void bindValue(int index, const T& value)
    {
        if constexpr (std::is_same_v<T, std::nullptr_t>) {
            bind(index, nullptr);
        } else if constexpr (std::is_floating_point_v<T>) {
            bind(index, static_cast<double>(value));
        } else if constexpr (std::is_integral_v<T>) {
            bind(index, static_cast<std::int64_t>(value));
        } else {
            bindText(index, std::string_view(value), copies);
        }
    }
    void bindText(int index, std::string_view value, bool copies);
    void require(int code) const; ///< SQLITE_OK, else fails

    Connection* m_connection;
    std::string m_text;
    Prepared m_inner;
};

/// Rows recorded for a connection and not written yet.
class PendingRows {
public:
    virtual ~PendingRows() = default;
    virtual void settle() = 0; ///< writes them; the connection is at rest afterwards
};

/// One open file. Knows its path for the errors it throws.
class Connection {
public:
    Connection(std::unique_ptr<SQLite::Database> database, std::string file);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The text is one of ours, a literal or made of literals: never of anything a user typed.
    Statement prepare(std::string_view sql);
    void execute(const std::string& sql);       ///< any number of statements, no rows
    std::int64_t integer(std::string_view sql); ///< first column of the first row; 0 without a row
    std::string text(std::string_view sql);
    void forgetStatements(); ///< empties the cache: before the schema changes or the file closes

    bool isInTransaction() const;
    const std::string& file() const { return m_file; }
    std::uint64_t rollbacks() const
    {
        return m_rollbacks;
    } ///< so far: what was cached from a transaction is gone
    sqlite3* handle() const;
    /// Long statements stop when `progress` is cancelled, then throw Cancelled. nullptr: no longer.
    void listen(const Progress* progress);
    /// Asked to settle before anything else is asked of the connection. nullptr: no longer.
    void setPending(PendingRows* rows) { m_pending = rows; }
    /// Turns what was caught into our Error (or Cancelled) and throws it.
    [[noreturn]] void fail(int code, int extended) const;
    int lastFailure() const { return m_lastFailure; } ///< SQLite's code of the last one

private:
    friend class Statement;
    friend class Transaction;
    std::uint64_t m_rollbacks = 0;
    mutable int m_lastFailure = 0;
    std::unique_ptr<SQLite::Database> m_database;
    std::string m_file;
    void settle()
    {
        if (m_pending != nullptr) {
            m_pending->settle();
        }
    }
    const Progress* m_listener = nullptr;
    PendingRows* m_pending = nullptr;
    std::unordered_map<std::string, std::vector<Prepared>> m_cache;
};

/// BEGIN IMMEDIATE; rolls back unless committed. Inside another one it does nothing of its own.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection* m_connection;
    bool m_isOpen = false;
};

/// While it lives, `progress` can stop long statements of the connection.
class Listening {
public:
    Listening(Connection& connection, const Progress& progress)
        : m_connection(&connection)
    {
        connection.listen(&progress);
    }
    ~Listening() { m_connection->listen(nullptr); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    Connection* m_connection;
};

} // namespace tuyen::sql
