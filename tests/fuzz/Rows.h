// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

namespace tuyen::fuzz {

/// Every sheet from front to end, twice where `again`, with what TableReader promises of a row.
void readSheets(TableReader& reader, bool again = false);

} // namespace tuyen::fuzz
