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

} // namespace tuyen
