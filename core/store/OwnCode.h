// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <string>

namespace tuyen {

/// "V-000123" for an incident to which its source gave no code; it is not stored. Made of the number
/// of the store: nothing that leaves the office shows it.
std::string ownCode(IncidentId id);

} // namespace tuyen
