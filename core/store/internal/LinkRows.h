// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Link.h"
#include "store/LinkStore.h"
#include "store/internal/Rows.h"

#include <string>
#include <string_view>

namespace tuyen {

inline constexpr int linkColumns = 20;
/// The ends are given apart: a draft has none yet.
void writeLink(
    RowWriter row, const Link& link, EntityId from, EntityId to, std::int64_t origin);
Link readLink(RowReader row);

/// One SELECT for each place a line can stand in, with the same columns, for readLine(); `?1` is
/// the node.
std::string selectLinesOfNode();
/// The same for every line of a table; the id of the row is in `t.id`.
std::string selectLines(LinkOrigin table);
LinkLine readLine(RowReader row);

} // namespace tuyen
