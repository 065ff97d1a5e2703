// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tuyen {

/// Whether the values below a header such as "Số vụ" are how many cases there were, and no codes of
/// cases: whole numbers of one to three digits. Numbers that go up by one from row to row number the
/// cases, unless the rows have another number of their own (`isNumbered`).
bool areCountsOfCases(const std::vector<std::string>& values, bool isNumbered);

} // namespace tuyen
