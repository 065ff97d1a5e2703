// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

#include <memory>

namespace tuyen {

/// A table in JSON: an array of objects, one object a line, or an object that holds such arrays
/// (each a sheet, named by its path). Nested objects become columns "a.b"; values in an array are
/// joined with "; ". An array of arrays is a table with its header in it.
///
/// Row 1 is the header, made of all keys in the order they come up: the file is read once for them
/// before the first row. An object that is wrong is a row with a problem ("json.invalid",
/// "json.duplicate-key", "json.too-deep", "csv.field-too-long", "csv.nul-byte"); a file whose
/// brackets do not close throws Error "json.damaged" with line and column.
std::unique_ptr<TableReader> openJson(
    const std::filesystem::path& file, const ReadOptions& options, const Progress& progress);

} // namespace tuyen
