// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/Entity.h"
#include "store/Store.h"
#include "store/internal/Edit.h"
#include "store/internal/Rows.h"
#include "store/internal/Subjects.h"
#include "text/Fold.h"

#include <string>

namespace tuyen {

/// Writes the row of what goes by its name, an organisation or a place, anew or over itself; `rest`
/// writes the columns after the head. Throws Error `noName` for one of blanks.
template <class Rest>
void writeNamed(Store& store, Edit& edit, const char* table, int columns, EntityId id,
    const std::string& name, const char* noName, Rest&& rest)
{
    const auto words = trimmed(name);
    if (words.empty()) {
        throw Error(noName);
    }
    edit.touch(table, id.value, id);
    const auto code = codeOf(store, table, id.value);
    auto replace = store.connection().prepare(
        "INSERT OR REPLACE INTO " + std::string(table) + " VALUES(" + placeholders(columns) + ")");
    RowWriter row(replace, store.codes());
    rest(row.head(headOf(store, table, id.value, words, code)));
    row.write();
}

} // namespace tuyen
