// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// The columns of a JSON table, in the order their keys came up.
class JsonColumns {
public:
    static constexpr std::size_t most = 16'384;

    /// The column of this path, made if there is none yet; `most` when there are too many.
    std::size_t of(const std::string& path);
    const std::vector<std::string>& names() const { return m_names; }

private:
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_byName;
};

/// One element of the table made into cells.
class JsonRow {
public:
    /// Parses `raw`. What is wrong with it is the row's problem, and its head is then shown as it
    /// stands. `columns` grows with the keys met.
    void parse(const std::string& raw, JsonColumns& columns);
    const std::string& problem() const { return m_problem; }
    bool isArray() const
    {
        return m_isArray;
    } ///< the element is an array: its values are the cells
    bool isObject() const { return m_isObject; }
    void show(RawRow& row) const;

private:
    struct Taker;
    struct Value {
        std::string text;
        CellKind kind = CellKind::Empty;
        double number = 0;
        int parts = 0;
    };
    std::vector<Value> m_values;
    std::string m_problem;
    std::string m_shown;
    bool m_isArray = false;
    bool m_isObject = false;
};

} // namespace tuyen
