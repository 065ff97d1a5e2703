// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "ingest/internal/LinkLayout.h"

#include <vector>

namespace tuyen {

/// Where the fields of a link stand, by column; -1: nowhere. Made once a sheet.
struct LinkColumns {
    explicit LinkColumns(const ColumnMapping& mapping)
        : isUsed(isOfLinks(mapping))
        , from(mapping.columnOf("link_from"))
        , to(mapping.columnOf("link_to"))
        , kind(mapping.columnOf("link_kind"))
        , weight(mapping.columnOf("link_weight"))
        , since(mapping.columnOf("link_since"))
        , until(mapping.columnOf("link_until"))
        , directed(mapping.columnOf("link_directed"))
        , grade(mapping.columnOf("link_grade"))
        , note(mapping.columnOf("link_note"))
        , node(mapping.columnOf("node_id"))
        , label(mapping.columnOf("node_label"))
        , nodeKind(mapping.columnOf("node_kind"))
        , undeclared(mapping.columnOf("graph_undeclared"))
    {
        for (const auto& column : mapping.columns) {
            compared.push_back(column.column); // what has no field of its own tells rows apart too
        }
    }
    bool isUsed;
    int from, to, kind, weight, since, until, directed, grade, note, node, label, nodeKind,
        undeclared;
    std::vector<int> compared;
};

} // namespace tuyen
