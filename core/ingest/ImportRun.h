// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Batch.h"
#include "domain/Draft.h"
#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"
#include "store/Store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tuyen {

enum class RowState : std::uint8_t { GoesIn, LookAt, Duplicate, Waits, NotARow };

struct PreviewRow {
    std::int64_t number = 0;
    RowState state = RowState::GoesIn;
    std::vector<std::string> cells; ///< as in the file, fixes applied
    std::vector<Issue> issues;
    /// What the store, or a row above, says of the same incident where this row says otherwise, and
    /// what this row says: store/IncidentUpdate compares them.
    std::shared_ptr<const Incident> known;
    Incident stated; ///< empty unless `known`
};

struct IssueGroup {
    std::string code;
    Severity severity = Severity::LookAt;
    std::int64_t count = 0;      ///< all
    std::vector<Issue> examples; ///< the first 1,000
};

struct SheetPreview {
    std::string name;
    std::int64_t headerRow = 0; ///< first header row, from 1; 0: no table found
    int headerRows = 1;
    std::string title; ///< lines above the header
    ColumnMapping mapping;
    std::vector<PreviewRow> rows; ///< the first 200
    RowCounts counts;             ///< of the rows scanned
    bool isScannedWhole = false;  ///< counts and issues speak of the whole sheet
    std::vector<IssueGroup> issues;
};

struct Preview {
    std::string file; ///< name alone
    std::string sha256;
    std::int64_t size = 0;
    TableFormat format;
    DateOrder dateOrder = DateOrder::DayFirst;
    NumberStyle numberStyle = NumberStyle::Vietnamese;
    int yearHint = 0;
    std::string recipeName;                      ///< a shipped or saved recipe that fits
    OnDuplicate onDuplicate = OnDuplicate::Skip; ///< chosen, or by the recipe
    std::vector<std::string> recipes;            ///< names of those saved in the store
    BatchId sameBytesAs;                         ///< an import, not undone, of the same bytes
    std::vector<SheetPreview> sheets;
};

/// One file, read with the same parser for preview and import.
class ImportRun {
public:
    explicit ImportRun(std::filesystem::path file, ImportOptions options = {});

    /// Changes nothing. `whole` scans every row (counts and issues of all), else stops after 200 a
    /// sheet. With a store, rows it already holds are marked.
    Preview preview(const Store* store, bool whole, Progress& progress = silentProgress()) const;

    /// One batch. Cancel and failure leave the store as it was. The same bytes again: every row
    /// counts as a duplicate and no batch is made (unless options.onDuplicate is Keep).
    Receipt commit(Store& store, Progress& progress = silentProgress()) const;

    /// What commit would do, without a change.
    Receipt dryRun(const Store& store, Progress& progress = silentProgress()) const;

private:
    std::filesystem::path m_file;
    ImportOptions m_options;
};

} // namespace tuyen
