// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnEncodings.h"
#include "ingest/ColumnMapping.h"
#include "ingest/ImportOptions.h"
#include "ingest/TableReader.h"

#include "store/RecipeStore.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// Where a further table of a sheet begins.
struct NextTable {
    std::int64_t row = 0; ///< of its header; 0: there is none
    std::string title;    ///< the lines above it
};

/// How one table is read: found by looking at its first rows, or told by the options.
struct SheetLayout {
    int table = 0; ///< of its sheet, from 0
    std::string name;
    std::int64_t headerRow = 0; ///< first header row as a person sees it; 0: no table
    int headerRows = 1;
    std::int64_t lastHeaderRow = 0;
    std::vector<std::string> headers;
    std::string title;
    std::vector<std::int64_t> dataAbove; ///< rows above the header that look like data
    bool isOfLinks = false; ///< each row is a link, or a node
    ColumnMapping mapping;
    std::vector<std::string> chosenColumns; ///< of ImportOptions::columnEncodings, those it has
    std::vector<ColumnEncoding> encodings; ///< of columns in letters of before Unicode
    ImportOptions options; ///< those of the file, with what was found for this sheet
};

/// The recipe saved for the headers with this fingerprint.
using RecipeFinder = std::function<std::optional<SavedRecipe>(const std::string& fingerprint)>;

/// Selects the sheet, reads its head and leaves the reader rewound. No layout for a sheet without a
/// table. `fileName` may hold the year of dates without one.
std::optional<SheetLayout> layOut(TableReader& reader, const std::string& sheet,
    const std::string& fileName, const ImportOptions& options, const RecipeFinder& saved = {});

/// The table that begins there; none when there is none.
std::optional<SheetLayout> layOutNext(TableReader& reader, const SheetLayout& before,
    const NextTable& next, const std::string& fileName, const ImportOptions& options,
    const RecipeFinder& saved = {});

/// The one year a text names (2000–2100); 0 when it names none or several.
int yearNamedIn(std::string_view text);

} // namespace tuyen
