// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Pseudonyms.h"

#include "store/internal/Clusters.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"

#include <unordered_set>

namespace tuyen {

std::vector<std::string> protectedNames(Store& store)
{
    auto& connection = store.connection();
    const Clusters clusters(connection);
    std::unordered_set<std::int64_t> shown; // clusters with somebody protected in them
    auto protectedOne = connection.prepare("SELECT id FROM persons WHERE pseudonym IS NOT NULL");
    while (protectedOne.step()) {
        shown.insert(clusters.shownAs(protectedOne.integer(0)));
    }
    std::vector<std::string> names;
    auto row = connection.prepare("SELECT id, label, name_raw, aliases FROM persons");
    while (row.step()) {
        if (!shown.contains(clusters.shownAs(row.integer(0)))) {
            continue;
        }
        for (const int column : { 1, 2 }) {
            if (!row.isNull(column)) {
                names.push_back(row.text(column));
            }
        }
        for (auto& alias : divided(row.view(3), '\n')) {
            names.push_back(std::move(alias));
        }
    }
    return names;
}

} // namespace tuyen
