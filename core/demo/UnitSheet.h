// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/FictionalIncidents.h"
#include "demo/Sheet.h"

#include <span>
#include <string>
#include <vector>

namespace tuyen {

struct SheetColumn {
    std::string field; ///< of headers.csv
    std::string group; ///< the upper of two header rows; empty: the column has one header over both
    std::string header;
};

/// The habits of one unit: which columns it fills, how it spells them, how it writes dates.
struct UnitHabits {
    std::vector<SheetColumn> columns;
    bool hasTwoHeaderRows = false;
    int dateStyle = 0; ///< 0: text; 1: the spreadsheet's own dates; 2: dates without a date format
    bool numbersRows = true;
    bool breaksLines = false; ///< several people of one cell stand on lines of their own
};
/// The same unit and seed, the same habits.
UnitHabits habitsOf(const std::string& unit, std::uint64_t seed);

/// What one sheet is about.
struct SheetSubject {
    std::string name; ///< of the sheet
    std::string unitName;
    std::string period;       ///< "NĂM 2024", "2012–2025"
    bool isOneYear = false;   ///< days may go without their year
    bool hasSections = false; ///< a line for each year
};

/// A case as a row of cells; the same case gives the same words in every file.
std::vector<SheetCell> unitRow(const UnitHabits& habits, const FictionalIncident& incident,
    std::uint64_t seed, bool isOneYear);

Sheet unitSheet(const UnitHabits& habits, const SheetSubject& subject,
    std::span<const FictionalIncident* const> incidents, std::uint64_t seed);

std::string unitName(const std::string& code);     ///< "Tây Ninh"
std::string unitFileName(const std::string& code); ///< "Tay Ninh"

} // namespace tuyen
