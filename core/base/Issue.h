// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"

#include <cstdint>
#include <string>

namespace tuyen {

/// How much a reader of a file must care.
enum class Severity : std::uint8_t {
    Note, ///< recognised and left out on purpose: a total, a repeated header
    Duplicate, ///< already in the store
    LookAt, ///< goes in; a person should look
    Waits, ///< the row cannot go in; it waits in quarantine
};

/// One odd cell or row, as data. Its sentence is in resources/messages under `code`.
struct Issue {
    Severity severity = Severity::LookAt;
    std::string code; ///< "date.unreadable"
    std::string sheet;
    std::int64_t row = 0; ///< line or row as a person sees it, from 1; 0: the whole sheet
    int column = -1; ///< from 0; -1: the whole row
    std::string field; ///< a field of headers.csv, may be empty
    std::string raw; ///< the cell as written
    std::string suggestion; ///< a value that would be accepted, empty when there is none
    Args args;

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// "A", "Z", "AA" for 0, 25, 26: the column as a spreadsheet names it. Empty for a negative number.
std::string columnLetters(int column);

} // namespace tuyen
