// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/Sql.h"

#include <string>

namespace tuyen {

namespace counter {
inline constexpr const char* change = "change";
inline constexpr const char* pseudonym = "next pseudonym";
inline std::string next(std::string_view table) { return "next " + std::string(table); }
inline std::string count(std::string_view table) { return "count " + std::string(table); }
}

/// Numbers that must not be lost or drawn twice, and counts that would take a scan.
class Counters {
public:
    explicit Counters(sql::Connection& connection)
        : m_connection(&connection)
    {
    }
    std::int64_t value(std::string_view name) const;
    void set(std::string_view name, std::int64_t value);
    void add(std::string_view name, std::int64_t amount);
    /// The next number, from 1.
    std::int64_t draw(std::string_view name);

private:
    sql::Connection* m_connection;
};

} // namespace tuyen
