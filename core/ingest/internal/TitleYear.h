// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string_view>

namespace tuyen {

/// The years (2000–2100) that the lines above a table name.
struct TitleYears {
    int year = 0;        ///< the one the table is of; 0: none, or nobody can say which
    std::set<int> named; ///< all, with those of letters and plans
};

/// A year of a period ("năm 2023", "quý I/2024", "tháng 3/2024") goes before a lone date ("tính đến
/// ngày 05/01/2024", "ngày 15 tháng 01 năm 2024"), but not before a span of dates that runs through
/// two years. The date of a letter or a plan ("Kế hoạch số 123/KH-UBND ngày 5/2/2021") says nothing
/// of the table.
TitleYears yearsOfTitle(std::string_view title);

} // namespace tuyen
