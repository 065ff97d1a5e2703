// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"
#include "ingest/ImportRun.h"
#include "theme/Translation.h"

#include <memory>
#include <string>
#include <vector>

/// Readings of files that never were. Every person and place detail here is invented.
namespace tuyen::madeup {

/// These tests read sentences: whatever test ran before, the words are English now.
inline void inEnglish() { applyLanguage(Language::English); }

inline Issue issue(Severity severity, std::string code, std::int64_t row, int column,
    std::string raw, std::string suggestion = {})
{
    Issue made;
    made.severity = severity;
    made.code = std::move(code);
    made.row = row;
    made.column = column;
    made.raw = std::move(raw);
    made.suggestion = std::move(suggestion);
    return made;
}

inline PreviewRow row(std::int64_t number, std::vector<std::string> cells,
    RowState state = RowState::GoesIn, std::vector<Issue> issues = {})
{
    PreviewRow made;
    made.number = number;
    made.state = state;
    made.cells = std::move(cells);
    made.issues = std::move(issues);
    return made;
}

/// Five rows below a header in row 2: one waits (its day does not exist), one is to be looked at,
/// one is there already, one is a total.
inline SheetPreview sheet(std::string name = "DS vụ")
{
    SheetPreview made;
    made.name = std::move(name);
    made.headerRow = 2;
    const auto map = [&made](std::string header, std::string field, double confidence) {
        MappedColumn column;
        column.column = static_cast<int>(made.mapping.columns.size());
        column.header = std::move(header);
        column.field = std::move(field);
        column.confidence = confidence;
        made.mapping.columns.push_back(std::move(column));
    };
    map("Mã vụ", "case_id", 1);
    map("Ngày xảy ra", "incident_date", 1);
    map("Số NN", "victim_count", 0.6);
    map("Ghi chú nội bộ", "", 0);
    const Issue day = issue(Severity::Waits, "date.no-such-day", 4, 1, "31/4/2024", "30/4/2024");
    const Issue year = issue(Severity::LookAt, "date.year-missing", 5, 1, "22/2");
    made.rows = {
        row(3, { "TN-01/24", "14/01/2024", "3", "x" }),
        row(4, { "TN-02/24", "31/4/2024", "2", "" }, RowState::Waits, { day }),
        row(5, { "TN-03/24", "22/2", "gần 20", "" }, RowState::LookAt, { year }),
        row(6, { "TN-01/24", "14/01/2024", "3", "" }, RowState::Duplicate),
        row(7, { "Cộng", "", "28", "" }, RowState::NotARow),
    };
    made.counts = { 5, 2, 1, 1, 1 };
    made.isScannedWhole = true;
    made.issues = {
        { "date.no-such-day", Severity::Waits, 1, { day } },
        { "date.year-missing", Severity::LookAt, 1, { year } },
    };
    return made;
}

inline Preview preview(std::vector<SheetPreview> sheets = { sheet() })
{
    Preview made;
    made.file = "Tay Ninh.csv";
    made.sha256 = std::string(64, 'a');
    made.format = { "csv", "utf-8", 0.99, ',' };
    made.yearHint = 2024;
    made.sheets = std::move(sheets);
    return made;
}

inline std::shared_ptr<const Preview> shared(Preview made)
{
    return std::make_shared<const Preview>(std::move(made));
}

inline ImportFile file(
    int key, const std::string& name, ImportFile::State state = ImportFile::State::LookAt)
{
    ImportFile made;
    made.key = key;
    made.path = name;
    made.state = state;
    made.preview = shared(preview());
    made.sheetNames = { "DS vụ" };
    return made;
}

} // namespace tuyen::madeup
