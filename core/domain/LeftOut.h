// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"

namespace tuyen {

/// Rows of one import that did not go in and do not wait: those that were there already, and what
/// is no row of data (totals, titles of sections, notes, repeated headers, empty lines).
struct LeftOutRows {
    struct InSheet {
        std::string sheet;
        std::vector<std::int64_t> rows; ///< as a person counts, from 1, ascending
    };
    std::string code; ///< "row.duplicate", "row.total" …
    std::vector<InSheet> sheets; ///< as they lie in the book; one without a name for a text file
    std::vector<std::string> examples; ///< words of the first few, each once
    std::int64_t unnamed = 0; ///< of this kind beyond those a receipt names

    std::int64_t count() const; ///< named or not
};

/// What the receipt of an import names of them, each kind once, in the order they were met.
std::vector<LeftOutRows> leftOutRows(const Receipt& receipt);

/// "4–7, 12, 15"
std::string rowRanges(const std::vector<std::int64_t>& rows);

} // namespace tuyen
