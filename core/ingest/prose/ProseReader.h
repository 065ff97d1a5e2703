// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "ingest/DocumentText.h"
#include "ingest/prose/Proposal.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

struct ProseOptions {
    std::string encoding; ///< as in ReadOptions; empty finds it
    std::string sheet;    ///< of a table; empty: the first with narratives
    std::string column;   ///< header or letter of the narratives; empty: the column mapped so
    int yearHint = 0;     ///< for "22/2"; 0: the year of the page, else of the file's name
};

/// What a document, or a column of narratives, seems to say: proposals only. Rules and words, no
/// guess that could not be explained: every proposal has its sentence, its bytes and its reason.
/// The document is TXT, DOCX or PDF; a table is any that can be imported. Throws what
/// readDocumentText() and openTable() throw, and Error "prose.no-column" for a table without
/// narratives, and Cancelled.
ProseReading readProse(const std::filesystem::path& file, const ProseOptions& options = {},
    const Progress& progress = silentProgress());

/// What stands beside the tables of a document (DOCX, PDF), which an import of its tables leaves
/// out: none for other formats and where the document holds nothing but tables.
std::optional<ProseReading> proseBesideTables(const std::filesystem::path& file,
    std::string_view format, const ProseOptions& options = {},
    const Progress& progress = silentProgress());

/// Whether a file may be a text by its name: TXT, DOCX, PDF. A broken list of rows is better said to be
/// broken than read for sentences.
bool isTextByName(const std::filesystem::path& file);

/// Whether an import ended so because the file was read and holds no table of ours.
bool isWithoutTable(std::string_view code);

/// The same of a text at hand.
ProseReading readProse(const DocumentText& document, const ProseOptions& options = {});

} // namespace tuyen
