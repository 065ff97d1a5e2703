// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"

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
WaitingTable waitingTable(std::span<const QuarantinedRow> rows);

} // namespace tuyen
