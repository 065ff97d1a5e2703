// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RegisterStore.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// The kinds of identifiers of a register as a JSON list, for json_each().
std::string kindsJson(Register what);
/// Who is a member of an organisation by a link somebody stated, each once, in the order of the
/// links.
std::vector<std::int64_t> membersOf(sql::Connection& connection, std::int64_t organisation);

/// What its first reading said; of a value somebody typed since, what that says.
std::vector<IdentifierFinding> findingsOf(const Identifier& identifier);
/// Whether somebody should look: false of what was only put into the form of today.
bool isToCheck(const IdentifierFinding& finding);

} // namespace tuyen
