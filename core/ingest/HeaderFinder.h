// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// Where the header of a table stands, among the first rows of a sheet.
struct HeaderPlace {
    std::size_t first = 0;            ///< index of its first row
    std::size_t count = 1;            ///< 1, or 2 for a header in two rows; 0: there is none
    std::vector<std::string> headers; ///< one a column; two rows joined by " / "
    std::string title;                ///< the lines above, divided by line breaks
};

/// How many rows from the top a header is looked for in.
inline constexpr std::size_t headerSearchRows = 60;

/// Looks for the row, or two rows, that speak the words of headers.csv; where none does, takes the
/// first row that names as many columns as the rows after it fill. None: no table here. `wanted` is
/// an index chosen by the user, `wantedCount` 1 or 2 (0: find).
std::optional<HeaderPlace> findHeader(const std::vector<std::vector<std::string>>& rows,
    std::optional<std::size_t> wanted = std::nullopt, std::size_t wantedCount = 0);

/// The row, or two rows, that have most of these columns; none when no row has enough of them.
std::optional<HeaderPlace> headerNamed(const std::vector<std::vector<std::string>>& rows,
    const std::vector<std::string>& columns, std::size_t wantedCount = 0);

/// The rows above a header that look like rows of a table: as filled as it, with numbers or dates.
std::vector<std::size_t> dataAbove(
    const std::vector<std::vector<std::string>>& rows, const HeaderPlace& place);

/// The header of `count` rows that begins at an index.
HeaderPlace headerAt(
    const std::vector<std::vector<std::string>>& rows, std::size_t first, std::size_t count);

/// Of a table whose first row is data: the columns are named "A", "B" … as a spreadsheet does.
HeaderPlace headerless(const std::vector<std::vector<std::string>>& rows);

/// Whether all its cells with words say the same: a title, merged over its columns or alone, and no
/// header, whatever it speaks of.
bool saysOneThing(const std::vector<std::string>& row);

/// Whether a row can only be a header: words we know and no value among them.
bool speaksAsHeader(const std::vector<std::string>& row);

} // namespace tuyen
