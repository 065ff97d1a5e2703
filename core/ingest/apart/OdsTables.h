// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/StreamedSheets.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tuyen {

/// Where a table stands in the content of an OpenDocument file: [first, last) in bytes.
struct OdsTable {
    std::string name;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// Finds the outermost named tables by searching for their tags, which costs a tenth of parsing the
/// XML: the names are wanted before a row is read, and a later sheet is then reached without
/// parsing those before it. Throws Error "xlsx.hostile", "xlsx.damaged".
std::vector<OdsTable> findOdsTables(const PieceSource& source, const std::string& file);

} // namespace tuyen
