// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "base/Progress.h"
#include "store/Store.h"
#include "trends/IncidentCube.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// Where incidents stand in the files they came from, read once for all figures of a report.
class SourceRows {
public:
    SourceRows(
        Store& store, const IncidentCube& cube, const Selection& positions, Progress& progress);

    /// "Lang Son 2024.xlsx: dòng 3–8, 11; …"; what was typed in by hand by its codes.
    std::string text(const Selection& positions, Language language) const;
    struct Count {
        std::int64_t files = 0;
        std::int64_t rows = 0;
    };
    Count count(const Selection& positions) const;

private:
    struct Row {
        std::uint32_t file = 0; ///< 0: by hand
        std::int64_t row = 0;
    };
    std::uint32_t fileOf(Store& store, BatchId batch, IncidentId incident);
    std::uint32_t number(const std::string& file);

    std::vector<std::string> m_files { {} }; ///< name, with the sheet where the file has several
    std::map<std::string, std::uint32_t> m_numbers;
    std::unordered_map<std::int64_t, std::uint32_t>
        m_wholeFiles;                                       ///< by batch; missing: several sheets
    std::unordered_map<std::uint32_t, Row> m_rows;          ///< by position in the cube
    std::unordered_map<std::uint32_t, std::string> m_codes; ///< of those by hand
};

/// "3–8, 11" of row numbers in ascending order.
std::string ranges(const std::vector<std::int64_t>& rows);

} // namespace tuyen
