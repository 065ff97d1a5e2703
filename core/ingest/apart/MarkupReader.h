// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

#include <memory>

namespace tuyen {

/// Tables in text markup, often under the name .xls: web pages with a table, the XML of Excel 2003,
/// flat OpenDocument. Throws Error "file.markup" for other XML.
std::unique_ptr<TableReader> openMarkup(
    const std::filesystem::path& file, const ReadOptions& options);

} // namespace tuyen
