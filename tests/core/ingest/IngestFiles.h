// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/File.h"
#include "ingest/TableReader.h"
#include "support/TemporaryFolder.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen::test {

/// Files of one test; every person in them is invented.
struct Files {
    TemporaryFolder folder;

    std::filesystem::path write(std::string_view name, std::string_view bytes) const
    {
        const auto path = folder.path() / pathFromUtf8(name);
        writeFile(path, bytes);
        return path;
    }
    /// A zip of parts, as an XLSX is.
    std::filesystem::path zip(
        std::string_view name, const std::vector<std::pair<std::string, std::string>>& parts) const;
    /// A workbook with one sheet of these rows of XML, and optional other parts.
    std::filesystem::path workbook(std::string_view rows,
        const std::vector<std::pair<std::string, std::string>>& more = {},
        std::string_view afterRows = {}, std::string_view workbookProperties = {}) const;
};

/// The table as text: "row: cell|cell" a line, "!problem" behind a bad row.
std::string shown(TableReader& reader);
std::string shown(const std::filesystem::path& file, const ReadOptions& options = {});

/// The code of the Error thrown; empty when none is.
std::string codeThrown(const std::function<void()>& act);

} // namespace tuyen::test
