// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"

namespace tuyen {

/// Rows of one import that did not go in and do not wait: those that were there already, and what
/// is no row of data (totals, titles of sections, notes, repeated headers, empty lines).
struct LeftOutRows {
    std::string code; ///< "row.duplicate", "row.total" …
    std::string sheet;
    std::vector<std::int64_t> rows;    ///< as a person counts, from 1, ascending
    std::vector<std::string> examples; ///< words of the first few, each once
    std::int64_t unnamed = 0; ///< of this kind, in any sheet, beyond those a receipt names
};

/// What the receipt of an import names of them, by kind and sheet in the order they were met.
std::vector<LeftOutRows> leftOutRows(const Receipt& receipt);

/// "4–7, 12, 15"
std::string rowRanges(const std::vector<std::int64_t>& rows);

} // namespace tuyen
