// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/JsonRow.h"

#include "ingest/Encoding.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace tuyen {

static constexpr std::size_t deepest = 64;
static constexpr std::size_t longestCell = std::size_t(1) << 20;
static constexpr std::size_t shownOfBad = 2000;

std::size_t JsonColumns::of(const std::string& path)
{
    const auto found = m_byName.find(path);
    if (found != m_byName.end()) {
        return found->second;
    }
    if (m_names.size() == most) {
        return most;
    }
    m_names.push_back(path);
    m_byName.emplace(path, m_names.size() - 1);
    return m_names.size() - 1;
}

/// Takes the events of the parser. The digits of a number are kept as written: 20 of them do not
/// fit into any number type.
struct JsonRow::Taker {
    struct Level {
        bool isArray = false;
        std::size_t pathLength = 0; ///< of the path outside
        int index = 0;
        std::unordered_set<std::size_t> keys; ///< hashes
    };
    JsonRow& row;
    JsonColumns& columns;
    std::vector<Level> levels {};
    std::string path {};

    bool refuse(const char* problem)
    {
        row.m_problem = problem;
        return false;
    }
    /// The index in the innermost array round this value; -1 when there is none.
    int arrayIndex() const
    {
        const std::size_t outer = row.m_isArray ? 1 : 0;
        for (auto i = levels.size(); i > outer; --i) {
            if (levels[i - 1].isArray) {
                return levels[i - 1].index;
            }
        }
        return -1;
    }
    bool put(std::string_view text, CellKind kind, double number)
    {
        if (levels.empty()) {
            return refuse("json.not-a-row");
        }
        auto column = row.m_isArray ? std::size_t(levels.front().index) : columns.of(path);
        if (column >= JsonColumns::most) {
            return refuse("row.too-many-cells");
        }
        if (row.m_values.size() <= column) {
            row.m_values.resize(column + 1);
        }
        auto& value = row.m_values[column];
        const int index = arrayIndex();
        for (; value.parts < index; ++value.parts) {
            value.text += "; ";
        }
        if (index >= 0 && value.kind != CellKind::Empty && !value.text.ends_with("; ")) {
            value.text += "; "; // an array within an array
        }
        if (value.text.size() + text.size() > longestCell) {
            return refuse("csv.field-too-long");
        }
        if (text.find('\0') != text.npos) {
            return refuse("csv.nul-byte");
        }
        value.text += text;
        value.kind = index >= 0 && kind != CellKind::Empty ? CellKind::Text : kind;
        value.number = index >= 0 ? 0 : number;
        return done();
    }
    /// A value is over: the next one in an array has the next index.
    bool done()
    {
        if (!levels.empty() && levels.back().isArray) {
            ++levels.back().index;
        }
        return true;
    }
    bool open(bool isArray)
    {
        if (levels.empty()) {
            row.m_isArray = isArray;
            row.m_isObject = !isArray;
        }
        if (levels.size() == deepest) {
            return refuse("json.too-deep");
        }
        levels.push_back({ isArray, path.size(), 0, {} });
        return true;
    }
    bool close()
    {
        path.resize(levels.back().pathLength);
        levels.pop_back();
        return done();
    }

    bool null() { return put({}, CellKind::Empty, 0); }
    bool boolean(bool value)
    {
        return put(value ? "TRUE" : "FALSE", CellKind::Boolean, value ? 1 : 0);
    }
    bool number_integer(std::int64_t value)
    {
        return put(std::to_string(value), CellKind::Number, double(value));
    }
    bool number_unsigned(std::uint64_t value)
    {
        return put(std::to_string(value), CellKind::Number, double(value));
    }
    bool number_float(double value, const std::string& digits)
    {
        return put(digits, CellKind::Number, value);
    }
    bool string(const std::string& text) { return put(text, CellKind::Text, 0); }
    bool binary(const std::vector<std::uint8_t>&) { return refuse("json.invalid"); }
    bool start_object(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(true); }
    bool end_array() { return close(); }
    bool key(const std::string& name)
    {
        auto& level = levels.back();
        if (!level.keys.insert(std::hash<std::string>()(name)).second) {
            return refuse("json.duplicate-key");
        }
        path.resize(level.pathLength);
        path += (path.empty() ? "" : ".") + name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&)
    {
        return refuse("json.invalid");
    }
};

void JsonRow::parse(const std::string& raw, JsonColumns& columns)
{
    m_values.clear();
    m_problem.clear();
    m_shown.clear();
    m_isArray = false;
    m_isObject = false;
    Taker taker { *this, columns };
    nlohmann::json::sax_parse(raw, &taker);
    if (m_problem.empty()) {
        return;
    }
    m_shown = raw.substr(0, shownOfBad);
    for (int i = 0; i < 3 && !m_shown.empty() && !isWellFormed(m_shown); ++i) {
        m_shown.pop_back(); // a letter cut in two
    }
    if (!isWellFormed(m_shown) || m_shown.find('\0') != std::string::npos) {
        std::ranges::replace_if(
            m_shown, [](char c) { return (c & 0x80) != 0 || c == '\0'; }, '?');
    }
}

void JsonRow::show(RawRow& row) const
{
    row.problem = m_problem;
    row.cells.clear();
    if (!m_problem.empty()) {
        row.cells.push_back({ m_shown, CellKind::Text, 0 });
        return;
    }
    for (const auto& value : m_values) {
        row.cells.push_back(
            { value.text, value.text.empty() ? CellKind::Empty : value.kind, value.number });
    }
}

} // namespace tuyen
