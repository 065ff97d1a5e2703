// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnEncodings.h"
#include "ingest/HeaderFinder.h"
#include "ingest/ImportOptions.h"
#include "ingest/TableReader.h"
#include "ingest/internal/FigureTable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// The first rows of a sheet, from which all is found that is found by looking.
struct TableHead {
    RawHead raw;
    std::vector<std::vector<std::string>> rows; ///< as they read
    std::vector<std::int64_t> numbers;

    void decodeRows(const std::vector<ColumnEncoding>& encodings);
};

TableHead readHead(TableReader& reader, std::int64_t from);

struct FoundTable {
    HeaderPlace place;
    std::optional<FigureTable> figures;
    bool isSettled = false; ///< not by the words of the header, which may yet be decoded otherwise
};

/// The table of these rows, with or without a header; none where there is none. `words` are those
/// around it.
std::optional<FoundTable> findTable(
    const TableHead& head, const ImportOptions& options, const std::string& words);

/// The rows below a header, as far as the next table of the sheet.
std::vector<std::vector<std::string>> sampleBelow(
    const std::vector<std::vector<std::string>>& rows, const HeaderPlace& place);

} // namespace tuyen
