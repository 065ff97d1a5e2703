// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace tuyen::bench {

/// Files of the size a bench needs, fictional all through, made once a folder. Their columns have
/// headers an import knows, so that a preview of them does all its work.
std::filesystem::path largeXlsx(const std::filesystem::path& folder, int rows, int columns);
std::filesystem::path largeOds(const std::filesystem::path& folder, int rows, int columns);
std::filesystem::path largeXls(const std::filesystem::path& folder, int rows, int columns);
std::filesystem::path largeJson(const std::filesystem::path& folder, int rows, int columns);
/// About 40 rows of a table a page.
std::filesystem::path largePdf(const std::filesystem::path& folder, int pages);
std::filesystem::path largeDocx(const std::filesystem::path& folder, int pages);

} // namespace tuyen::bench
