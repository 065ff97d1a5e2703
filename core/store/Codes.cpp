// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Codes.h"

#include "base/Error.h"

#include <algorithm>

namespace tuyen {

Codes::Codes(sql::Connection& connection)
    : m_connection(&connection)
{
}

bool Codes::isCode(std::string_view text)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ') {
        return false;
    }
    // A code of ours has a lower-case letter after a dot or dash, or is two capitals: what a person
    // writes
    // ("bị ép buộc", "Nguyen") is neither.
    bool hasMark = false;
    for (const char c : text) {
        const bool isLetter
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!isLetter && c != '.' && c != '-' && c != '_' && c != ' ') {
            return false;
        }
        hasMark |= c == '.' || c == '-' || c == '_';
    }
    const bool isShort = text.size() <= 3
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (text.find(' ') != text.npos) {
        // Several codes: each must be one.
        for (std::size_t start = 0; start < text.size();) {
            const auto end = std::min(text.find(' ', start), text.size());
            if (!isCode(text.substr(start, end - start))) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }
    return hasMark || isShort;
}

void Codes::refresh()
{
    if (m_rollbacks != m_connection->rollbacks()) {
        m_rollbacks = m_connection->rollbacks();
        m_numbers.clear();
        m_codes.clear();
    }
}

std::int64_t Codes::number(const std::string& code)
{
    refresh();
    if (const auto it = m_numbers.find(code); it != m_numbers.end()) {
        return it->second;
    }
    auto find = m_connection->prepare("SELECT id FROM codes WHERE code = ?1");
    std::int64_t id = 0;
    if (find.with(code).step()) {
        id = find.integer(0);
    } else {
        m_connection->prepare("INSERT INTO codes(code) VALUES(?1)").run(code);
        id = m_connection->integer("SELECT last_insert_rowid()");
    }
    m_numbers.emplace(code, id);
    m_codes.emplace(id, code);
    return id;
}

const std::string& Codes::code(std::int64_t number)
{
    refresh();
    if (const auto it = m_codes.find(number); it != m_codes.end()) {
        return it->second;
    }
    auto find = m_connection->prepare("SELECT code FROM codes WHERE id = ?1");
    if (!find.with(number).step()) {
        throw Error("store.damaged", { { "file", m_connection->file() } });
    }
    return m_codes.emplace(number, find.text(0)).first->second;
}

void Codes::bind(sql::Statement& statement, int index, const std::string& text)
{
    if (text.empty()) {
        statement.bind(index, nullptr);
        return;
    }
    if (const auto number = numberOf(text)) {
        statement.bind(index, *number);
    } else {
        statement.bind(index, std::string_view(text));
    }
}

std::optional<std::int64_t> Codes::numberOf(const std::string& text)
{
    refresh();
    // Nearly always one that was met before.
    if (const auto it = m_numbers.find(text); it != m_numbers.end()) {
        return it->second;
    }
    return isCode(text) ? std::optional(number(text)) : std::nullopt;
}

std::string Codes::read(const sql::Statement& statement, int column)
{
    return std::string(view(statement, column));
}

std::string_view Codes::view(const sql::Statement& statement, int column)
{
    switch (statement.type(column)) {
    case sql::typeNull:
        return {};
    case sql::typeInteger:
        return code(statement.integer(column));
    default:
        return statement.view(column);
    }
}

} // namespace tuyen
