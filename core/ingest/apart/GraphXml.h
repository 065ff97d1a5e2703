// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

#include <filesystem>
#include <memory>

namespace tuyen {

/// GraphML and GEXF as two tables, "nodes" and "edges", an element a row: row 1 has the names of
/// the columns, row 2 is the first element. What the file did not declare, and an end that is no
/// node of the file, is named in the column "Undeclared" ("node n7", "key d3"). Ports, hyperedges
/// and what belongs to a picture are passed over.
std::unique_ptr<TableReader> openGraphMl(
    const std::filesystem::path& file, const ReadOptions& options);
std::unique_ptr<TableReader> openGexf(
    const std::filesystem::path& file, const ReadOptions& options);

} // namespace tuyen
