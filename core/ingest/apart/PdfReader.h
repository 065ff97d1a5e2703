// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/DocumentText.h"
#include "ingest/TableReader.h"

#include <memory>

namespace tuyen {

/// The tables of a PDF that holds text, each a sheet; a table that goes on over a page is one.
/// Throws Error "file.no-text" (a scan), "file.no-table", "file.encrypted", "xlsx.damaged",
/// "file.too-large-inside".
std::unique_ptr<TableReader> openPdf(const std::filesystem::path& file, const ReadOptions& options);

/// Its paragraphs, page by page.
DocumentText textOfPdf(const std::filesystem::path& file);

} // namespace tuyen
