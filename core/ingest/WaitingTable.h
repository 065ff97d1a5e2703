// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tuyen {

/// Waiting rows under their own headers, as they stand by now, so that a spreadsheet repairs them and
/// an import takes them. Rows of different files share the columns of the same name; of two alike in
/// a row the second has its letter behind it.
struct WaitingTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells as there are columns
};
/// What is said around a row and not in its cells: without it the row would be read otherwise alone.
struct RowAround {
    std::string caseCode; ///< of the case whose merged cells it stands beside, where that is stored
    int year = 0;         ///< of the title, the section or the file; 0: a column has it, or nothing
    std::string province; ///< of the section
};

/// With `around` it stands in columns behind the row's own.
WaitingTable waitingTable(std::span<const QuarantinedRow> rows,
    const std::function<RowAround(const QuarantinedRow&)>& around = {});

} // namespace tuyen
