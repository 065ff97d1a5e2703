// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"
#include "ingest/ZipArchive.h"

#include <memory>

namespace tuyen {

/// An OpenDocument spreadsheet, or the tables of an OpenDocument text. Throws Error
/// "file.encrypted", "file.document" …
std::unique_ptr<TableReader> openOds(const std::filesystem::path& file,
    std::shared_ptr<const ZipArchive> archive, const ReadOptions& options);

/// The same in one XML file (.fods, .fodt).
std::unique_ptr<TableReader> openFlatOds(
    const std::filesystem::path& file, const ReadOptions& options);

} // namespace tuyen
