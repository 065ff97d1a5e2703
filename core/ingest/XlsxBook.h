// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/Encoding.h"
#include "ingest/ZipArchive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What a number format makes of a number.
enum class NumberFormat : std::uint8_t { Plain, Day, Month, Time, Text };

struct CellStyle {
    NumberFormat format = NumberFormat::Plain;
    int zeros = 0; ///< a format of nothing but zeros: the digits shown at least ("0000" → 0042)
    OldFont font = OldFont::None;
};

/// What a format code means: "dd/mm/yyyy" a day, "mm/yyyy" a month, "h:mm" a time.
CellStyle styleOf(std::string_view formatCode);

/// All shared strings in one piece of memory: 24 bytes less a string than a vector of strings.
class SharedStrings {
public:
    void add(std::string_view text);
    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const; ///< empty when there is none

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

struct SheetPart {
    std::string name;
    std::string part; ///< "xl/worksheets/sheet1.xml"
    bool isHidden = false;
};

/// The parts of a workbook that are about all its sheets.
struct XlsxBook {
    std::vector<SheetPart> sheets;
    std::vector<CellStyle> styles; ///< by the s= of a cell
    std::vector<OldFont> fonts;    ///< in their order in the file
    SharedStrings strings;
    bool is1904 = false;
};

/// Throws Error "file.document", "file.unknown-format", "xlsx.no-sheets", "xlsx.damaged" …
XlsxBook readBook(const ZipArchive& archive, const std::string& file);

/// "2023-05-14" for a serial number; empty when no date has it. `days` counts from 1970-01-01.
std::string dateOfSerial(double serial, bool is1904, double& days);

} // namespace tuyen
