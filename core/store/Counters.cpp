// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Counters.h"

namespace tuyen {

std::int64_t Counters::value(std::string_view name) const
{
    auto statement = m_connection->prepare("SELECT value FROM counters WHERE name = ?1");
    return statement.with(name).step() ? statement.integer(0) : 0;
}

void Counters::set(std::string_view name, std::int64_t value)
{
    m_connection
        ->prepare("INSERT INTO counters(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE "
                  "SET value = excluded.value")
        .run(name, value);
}

void Counters::add(std::string_view name, std::int64_t amount)
{
    m_connection
        ->prepare("INSERT INTO counters(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE "
                  "SET value = value + excluded.value")
        .run(name, amount);
}

std::int64_t Counters::draw(std::string_view name)
{
    add(name, 1);
    return value(name);
}

} // namespace tuyen
