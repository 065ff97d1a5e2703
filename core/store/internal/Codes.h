// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/internal/Sql.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Codes as small numbers: a million rows hold "exploitation.online-scam" once. Only texts that
/// look like codes (or several, a blank between) are numbered; words stay words, so nothing a
/// person wrote is left in the table when its row goes.
class Codes {
public:
    explicit Codes(sql::Connection& connection);

    static bool isCode(std::string_view text);
    void bind(sql::Statement& statement, int index, const std::string& text); ///< empty: NULL
    /// Of a text that is a code, made when there is none; none: its words are kept as they are.
    std::optional<std::int64_t> numberOf(const std::string& text);
    std::string read(const sql::Statement& statement, int column);
    /// Valid until the next call with another code that was not seen before, or until a rollback.
    std::string_view view(const sql::Statement& statement, int column);
    std::int64_t number(const std::string& code); ///< makes it when there is none
    const std::string& code(std::int64_t number);

private:
    void refresh();

    sql::Connection* m_connection;
    std::uint64_t m_rollbacks = 0;
    std::unordered_map<std::string, std::int64_t> m_numbers;
    std::unordered_map<std::int64_t, std::string> m_codes;
};

} // namespace tuyen
