// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tuyen {

/// How a text table divides its cells and lines.
struct CsvDialect {
    char delimiter = ',';
    bool isLoneCr = false;   ///< lines end with CR alone
    bool hasSepLine = false; ///< the first line is "sep=;", as Excel reads it
};

/// From the head of the file, decoded. `wanted` is the delimiter the user chose, '\0' to look for
/// it.
CsvDialect detectDialect(std::string_view head, char wanted = '\0');

} // namespace tuyen
