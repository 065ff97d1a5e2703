// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/Sql.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// Rows of any table as bytes and back, value by value with its type: what is brought back is
/// exactly what was taken. Columns are only ever added at the end of a table, so rows packed by an
/// older schema still fit.
void packRow(std::string& out, const sql::Statement& row);
/// Takes a whole row of the table. `isNewOnly`: one that breaks a rule of uniqueness is left out.
sql::Statement insertWhole(
    sql::Connection& connection, const std::string& table, bool isNewOnly = false);
/// Binds the next row to ?1 …; false at the end. Throws Error "store.damaged".
bool unpackRow(std::string_view& bytes, sql::Statement& insert);
/// Steps over one row and gives its id, the first column. Throws Error "store.damaged".
std::int64_t skipRow(std::string_view& bytes);

} // namespace tuyen
