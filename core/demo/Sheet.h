// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tuyen {

struct SheetCell {
    enum class Kind : std::uint8_t {
        Text,
        Number,
        Date,
        Serial /* a date whose cell has no date format */
    };
    std::string text; ///< for Date and Serial: as it is written in a text file
    Kind kind = Kind::Text;
    double number = 0; ///< Date and Serial: the serial number of a spreadsheet
    int span = 1;      ///< columns
    int depth = 1;     ///< rows
};

/// A table as a unit sends it: title lines, one or two header rows, rows, notes. Where a cell spans
/// several columns the cells it covers are empty.
struct Sheet {
    std::string name;
    std::size_t titleRows = 0;
    std::size_t headerRows = 1;
    std::vector<std::vector<SheetCell>> rows;
};

/// Throws Error "file.unwritable". The bytes depend on the sheets alone.
void writeXlsx(const std::filesystem::path& path, const std::vector<Sheet>& sheets);
/// Throws Error "file.unwritable", "file.disk-full".
void writeCsv(
    const std::filesystem::path& path, const Sheet& sheet, char delimiter, bool byteOrderMark);

} // namespace tuyen
