// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/OrderedIndex.h"

namespace tuyen {

void OrderedIndex::compare(std::string_view key)
{
    if (key >= m_last) { // as SQLite compares: by bytes
        m_last = key;
        return;
    }
    auto find = m_connection->prepare(
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1");
    if (find.with(m_name).step()) {
        m_definition = find.text(0);
        find.reset();
        m_connection->execute("DROP INDEX " + std::string(m_name));
    }
    m_isOut = true;
}

void OrderedIndex::rebuild()
{
    if (!m_definition.empty()) {
        m_connection->execute(m_definition);
    }
    m_definition.clear();
}

} // namespace tuyen
