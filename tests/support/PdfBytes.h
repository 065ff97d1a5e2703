// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A PDF of pages with this content each, in a font every reader has.
std::string pdfBytes(const std::vector<std::string>& pages);

/// Content of a page: ASCII words in eleven points, so far from the left and the top of an A4 page.
std::string pdfWords(int left, int top, std::string_view text);

} // namespace tuyen
