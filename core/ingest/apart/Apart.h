// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/DocumentText.h"
#include "ingest/TableReader.h"

#include <memory>

namespace tuyen {

/// Everything that takes archives, XML, XLS, web pages and PDF apart is in this folder and the
/// library core_readers. Only the reader process links it (and tests, which can then look at a
/// reader without the process round it): no hostile byte meets these parsers where the store is
/// open.
///
/// The reader of a file, found by its content. Throws Error as openTable() does.
std::unique_ptr<TableReader> openHere(
    const std::filesystem::path& file, const ReadOptions& options = {});

/// The paragraphs of a DOCX or PDF.
DocumentText textHere(const std::filesystem::path& file);

} // namespace tuyen
