// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "domain/Ids.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

/// rowsRead = stored + duplicates + quarantined + notRows, always.
struct RowCounts {
    std::int64_t rowsRead = 0;
    std::int64_t stored = 0;
    std::int64_t duplicates = 0;
    std::int64_t quarantined = 0;
    std::int64_t notRows
        = 0; ///< repeated headers, totals, sections, empty lines: recognised, listed, left out

    bool addsUp() const { return rowsRead == stored + duplicates + quarantined + notRows; }
    RowCounts& operator+=(const RowCounts& other);
    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

struct CreatedCounts {
    std::int64_t incidents = 0;
    std::int64_t people = 0;
    std::int64_t identifiers = 0;
    std::int64_t places = 0;
    std::int64_t routes = 0;
    std::int64_t links = 0;
    std::int64_t figures = 0; ///< official ones
    friend bool operator==(const CreatedCounts&, const CreatedCounts&) = default;
};

/// A column read in letters of its own: of before Unicode, in a file that otherwise is not.
struct ColumnReading {
    std::string column; ///< its header
    std::string encoding;
    double score = 1;
    std::string sample; ///< one of its cells as it reads
    friend bool operator==(const ColumnReading&, const ColumnReading&) = default;
};

struct SheetReceipt {
    std::string name;
    std::int64_t headerRow = 0; ///< from 1
    RowCounts counts;
    std::vector<std::pair<std::string, std::string>>
        mapping; ///< column as written → field, "" when left out
    std::vector<ColumnReading> encodings {};
    std::vector<std::string> notMapped {}; ///< headers of columns whose cells are in no field and no note
    friend bool operator==(const SheetReceipt&, const SheetReceipt&) = default;
};

/// What one import of one file did, kept with the batch for as long as the store lives.
struct Receipt {
    BatchId batch;    ///< none after a dry run
    std::string file; ///< name alone
    std::string sha256;
    std::string format;
    std::string encoding;
    double encodingScore = 1;   ///< 0–1
    std::string encodingSample; ///< words of a text file as they read in it
    std::int64_t importedAtMs = 0;
    double seconds = 0;
    RowCounts counts;
    std::vector<SheetReceipt> sheets;
    CreatedCounts created;
    std::vector<Issue> issues;                                     ///< the first 1,000 of each code
    std::vector<std::pair<std::string, std::int64_t>> issueCounts; ///< all, by code
    bool isUndone = false;
    std::int64_t updated = 0;   ///< of counts.stored: rows that changed an incident known before
    std::int64_t repaired = 0;  ///< of counts.stored: rows that waited first
    std::int64_t waiting = 0;   ///< of counts.quarantined: rows that still wait
    std::int64_t dismissed = 0; ///< of counts.quarantined: rows set aside for good
    std::string recipe; ///< name of the recipe it was read with
    std::string onDuplicate;    ///< "update" or "keep", when that was chosen
};

/// Columns of the file that stay in the original row only, each header once, in their order.
std::vector<std::string> notMapped(const Receipt& receipt);

} // namespace tuyen
