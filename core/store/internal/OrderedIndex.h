// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/Sql.h"

#include <string>
#include <string_view>

namespace tuyen {

/// An index of a large import. While its keys come in order it grows at its end and costs next to
/// nothing; the first key that does not takes it out of the tables, to be made at once in the end:
/// a tree that grows in no order would be read and encrypted again and again.
class OrderedIndex {
public:
    OrderedIndex(sql::Connection& connection, const char* name)
        : m_connection(&connection)
        , m_name(name)
    {
    }
    /// A row with this key is being added.
    void meet(std::string_view key)
    {
        if (!m_isOut) {
            compare(key);
        }
    }
    void rebuild();

private:
    void compare(std::string_view key);

    sql::Connection* m_connection;
    const char* m_name;
    std::string m_last;
    std::string m_definition;
    bool m_isOut = false;
};

} // namespace tuyen
