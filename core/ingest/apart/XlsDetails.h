// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/XlsxSheet.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

/// What an XLS says of a sheet that FreeXL does not tell: merged cells, hidden rows, truth values,
/// errors, and which dates are shown as a month only.
struct XlsDetails {
    using Place = std::pair<std::uint32_t, std::uint16_t>; ///< row and column, from 0
    std::string sheet;
    std::vector<CellRange> merged; ///< by first row
    std::set<std::uint32_t> hiddenRows;
    std::map<Place, bool> truths;
    std::map<Place, std::string> errors; ///< "#REF!"
    std::set<Place> months;
};

/// Walks the records of the workbook (BIFF8) once. Never throws for what is wrong in the file: it
/// gives what it found until then, for FreeXL decides whether the file can be read.
std::vector<XlsDetails> readXlsDetails(const std::filesystem::path& file);

} // namespace tuyen
