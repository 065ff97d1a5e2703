// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/RowPack.h"

#include "base/Error.h"
#include "store/internal/Rows.h"
#include "store/internal/Varint.h"

#include <algorithm>
#include <bit>

namespace tuyen {

void packRow(std::string& out, const sql::Statement& row)
{
    putNumber(out, static_cast<std::uint64_t>(row.columns()));
    for (int column = 0; column < row.columns(); ++column) {
        const int type = row.type(column);
        out += static_cast<char>(type);
        if (type == sql::typeInteger) {
            putNumber(out, static_cast<std::uint64_t>(row.integer(column)));
        } else if (type == sql::typeReal) {
            putNumber(out, std::bit_cast<std::uint64_t>(row.real(column)));
        } else if (type != sql::typeNull) {
            const auto bytes = row.view(column);
            putNumber(out, bytes.size());
            out += bytes;
        }
    }
}

sql::Statement insertWhole(sql::Connection& connection, const std::string& table, bool isNewOnly)
{
    auto columns = connection.prepare("SELECT count(*) FROM pragma_table_info(?1)");
    columns.with(table).step();
    return connection.prepare((isNewOnly ? "INSERT OR IGNORE INTO " : "INSERT INTO ") + table
        + " VALUES(" + placeholders(static_cast<int>(columns.integer(0))) + ")");
}

bool unpackRow(std::string_view& bytes, sql::Statement& insert)
{
    if (bytes.empty()) {
        return false;
    }
    insert.clear();
    const auto columns = takeNumber(bytes);
    for (int column = 1; column <= static_cast<int>(columns); ++column) {
        if (bytes.empty()) {
            throw Error("store.damaged");
        }
        const int type = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        if (type == sql::typeInteger) {
            insert.bind(column, static_cast<std::int64_t>(takeNumber(bytes)));
        } else if (type == sql::typeReal) {
            insert.bind(column, std::bit_cast<double>(takeNumber(bytes)));
        } else if (type != sql::typeNull) {
            const auto size = takeNumber(bytes);
            if (size > bytes.size()) {
                throw Error("store.damaged");
            }
            const auto value = bytes.substr(0, size);
            bytes.remove_prefix(size);
            if (type == sql::typeText) {
                insert.bind(column, value);
            } else {
                insert.bindBlob(column, value);
            }
        }
    }
    return true;
}

std::int64_t skipRow(std::string_view& bytes)
{
    std::int64_t id = 0;
    const auto columns = takeNumber(bytes);
    for (std::uint64_t column = 0; column < columns && !bytes.empty(); ++column) {
        const int type = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        if (type == sql::typeNull) {
            continue;
        }
        const auto number = takeNumber(bytes);
        id = column == 0 ? static_cast<std::int64_t>(number) : id;
        if (type == sql::typeText || type == sql::typeBytes) {
            bytes.remove_prefix(std::min<std::size_t>(number, bytes.size()));
        }
    }
    return id;
}

} // namespace tuyen
