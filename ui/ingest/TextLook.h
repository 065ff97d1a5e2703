// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportQueue.h"

namespace tuyen {

/// What `table` finds in a file; a text without a table (TXT, DOCX, PDF) is read for proposals
/// instead, and what stands beside the tables of a DOCX or PDF too, once all its rows are counted
/// (`whole`, or a short one at once). Runs in a job's thread.
ImportQueue::Look tableOrText(const std::filesystem::path& file, const ImportOptions& options,
    bool whole, Progress& progress, const std::function<ImportQueue::Look()>& table);

} // namespace tuyen
