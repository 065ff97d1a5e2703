// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Batch.h"
#include "ingest/ImportOptions.h"
#include "ingest/internal/IssueTally.h"
#include "ingest/internal/RowJudge.h"
#include "ingest/internal/SheetLayout.h"

#include <chrono>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tuyen {

/// Everything one pass over one file needs, whatever becomes of its rows.
struct ImportPass {
    const std::filesystem::path& file;
    const ImportOptions& options;
    std::string name;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    std::unique_ptr<TableReader> reader;
    std::vector<SheetLayout> layouts;
    RecipeFinder saved;
    std::deque<SheetLayout> further; ///< further tables of those sheets, met on the way
    std::set<const SheetLayout*> withWaiting; ///< of these: some row of it waits
    std::vector<std::string> withoutTable;
    std::map<CellPlace, CellFix> fixes; ///< that were applied, each with what it replaced
    IssueTally tally;
    Receipt receipt;

    /// With a store, recipes saved in it are used for the headers they were saved for.
    ImportPass(const std::filesystem::path& path, const ImportOptions& importOptions,
        Progress& progress, const Store* store = nullptr);
    const ImportOptions& settled() const; ///< with what a recipe added
    /// The file's SHA-256 into the receipt.
    void hash(Progress& progress);
    /// Throws Error "file.no-table", "mapping.nothing-known".
    bool isGraph() const; ///< GraphML or GEXF: nodes and links, no tables
    void requireTable() const;
    /// Every row through the parser and into the sink.
    void run(RowSink& sink, Progress& progress);
    /// The same bytes again: each row is there already; only what is no row is told apart.
    /// The file is that of this import, of which so many rows wait.
    void countAsDuplicates(BatchId import, std::int64_t waiting, Progress& progress);
    /// Puts issues and time into the receipt. Throws Error "file.no-rows",
    /// "encoding.no-column".
    void finish();

    /// Those whose reading is worth keeping: the first of each sheet, and of the further ones met
    /// so far those with a row that waits or a head of their own.
    std::vector<const SheetLayout*> tables() const;

    /// The table behind this one in the same sheet; null when it was the last.
    const SheetLayout* following(const SheetLayout& layout, const NextTable& next);

private:
    void layOutSheets(const Store* store);
    void noteFile();
    void noteMissingColumns();
    void requireColumns() const;
    void noteProse(const Progress& progress);
};

} // namespace tuyen
