// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"
#include "ingest/HeaderFinder.h"
#include "ingest/ImportOptions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A table of published totals: where its header stands and what its columns are.
struct FigureTable {
    HeaderPlace place;
    ColumnMapping mapping; ///< official_figure, figure_area, figure_measure, figure_period, row_no
};

/// Recognised are tables with a period a column (years, quarters, months; also two header rows,
/// periods over units or units over periods), and tables of units (cases, suspects, victims …) with
/// a row for each period, or for each area where the title names the period. The second kind only
/// where it has nothing an incident would have (a day, a name, a code) and no area and period twice.
/// `title` is what is said besides: names of sheet and file. `wanted` is the header's index, when
/// that is known.
std::optional<FigureTable> findFigureTable(const std::vector<std::vector<std::string>>& rows,
    std::string_view title, std::optional<std::size_t> wanted = std::nullopt);

/// Whether a row names two periods or more, and what stands before them: the header of a table of
/// figures and no row of one.
bool speaksAsFigureHeader(const std::vector<std::string>& row);

/// What title, sheet and file say for all figures of a table; what is chosen already stays.
void settleFigureWords(FigureContext& context, const std::vector<std::vector<std::string>>& rows,
    std::string_view title, std::string_view sheet,
    std::string_view file);

} // namespace tuyen
