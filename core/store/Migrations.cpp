// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Opening.h"

#include "base/Resource.h"

#include <array>

namespace tuyen {

/// In order; the last line of each file sets its number. A step that was released is never edited.
static constexpr std::array<std::string_view, 1> steps { "schema/0001_first.sql" };

int newestSchema() { return static_cast<int>(steps.size()); }

void migrate(sql::Connection& connection, int from)
{
    for (auto step = static_cast<std::size_t>(from); step < steps.size(); ++step) {
        sql::Transaction transaction(connection);
        connection.execute(std::string(resource(steps[step])));
        transaction.commit();
    }
    connection.forgetStatements();
}

} // namespace tuyen
