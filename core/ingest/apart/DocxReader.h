// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/DocumentText.h"
#include "ingest/TableReader.h"
#include "ingest/ZipArchive.h"

#include <memory>

namespace tuyen {

/// The tables of a Word document, each a sheet: "Bảng 1", "Bảng 2" … Text that was deleted with
/// changes tracked is left out, inserted text is in. Throws Error "file.no-table".
std::unique_ptr<TableReader> openDocx(const std::filesystem::path& file,
    std::shared_ptr<const ZipArchive> archive, const ReadOptions& options);

/// Its paragraphs, and the rows of its tables, in order. Throws Error "file.no-text".
DocumentText textOfDocx(const std::filesystem::path& file, const ZipArchive& archive);

} // namespace tuyen
