// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// Cells beside the headers of their columns, without what has neither header nor text.
std::vector<std::pair<std::string, std::string>> besideHeaders(
    std::vector<std::string> cells, const std::vector<std::string>& headers);

/// The cells of one row of a text file beside their headers. The delimiter is the one that gives as
/// many cells as there are headers; where none does, that which gives most.
std::vector<std::pair<std::string, std::string>> originalCells(
    std::string_view bytes, std::string_view encoding, const std::vector<std::string>& headers);

/// The fields of one record, quotes resolved.
std::vector<std::string> fieldsOf(std::string_view record, char delimiter);

} // namespace tuyen
