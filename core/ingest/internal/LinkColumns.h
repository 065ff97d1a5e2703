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
        , nodeCode(mapping.columnOf("node_code"))
        , roles(mapping.columnOf("node_roles"))
        , nodeDate(mapping.columnOf("node_date"))
        , nodeProtected(mapping.columnOf("node_protected"))
        , fromLabel(mapping.columnOf("link_from_label"))
        , toLabel(mapping.columnOf("link_to_label"))
        , fromKind(mapping.columnOf("link_from_kind"))
        , toKind(mapping.columnOf("link_to_kind"))
        , fromCode(mapping.columnOf("link_from_code"))
        , toCode(mapping.columnOf("link_to_code"))
        , fromDate(mapping.columnOf("link_from_date"))
        , toDate(mapping.columnOf("link_to_date"))
        , fromProtected(mapping.columnOf("link_from_protected"))
        , toProtected(mapping.columnOf("link_to_protected"))
        , certainty(mapping.columnOf("link_certainty"))
        , scheme(mapping.columnOf("link_scheme"))
        , suggested(mapping.columnOf("link_suggested"))
        , sinceText(mapping.columnOf("link_since_text"))
        , untilText(mapping.columnOf("link_until_text"))
        , undeclared(mapping.columnOf("graph_undeclared"))
    {
        for (const auto& column : mapping.columns) {
            compared.push_back(column.column); // what has no field of its own tells rows apart too
        }
    }
    bool isUsed;
    int from, to, kind, weight, since, until, directed, grade, note, node, label, nodeKind,
        nodeCode, roles, nodeDate, nodeProtected;
    int fromLabel, toLabel, fromKind, toKind, fromCode, toCode, fromDate, toDate, fromProtected,
        toProtected;
    int certainty, scheme, suggested;
    int sinceText, untilText; ///< as precise as it is known, beside a column of days
    int undeclared;
    std::vector<int> compared;
};

} // namespace tuyen
