// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/TableReader.h"

#include <memory>

namespace tuyen {

/// A workbook of Excel 97–2003 and older. Throws Error "file.encrypted", "file.old-office" (an old
/// file of another kind), "xlsx.damaged".
std::unique_ptr<TableReader> openXls(const std::filesystem::path& file, const ReadOptions& options);

} // namespace tuyen
