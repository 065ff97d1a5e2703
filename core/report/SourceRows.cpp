// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/internal/SourceRows.h"

#include "base/Catalogue.h"
#include "store/BatchStore.h"
#include "store/IncidentStore.h"
#include "store/SourceStore.h"

#include <algorithm>

namespace tuyen {

/// Read in pieces: cancel is answered between them, and a million rows are never in memory at once.
static constexpr std::size_t pieceSize = 2000;

std::string ranges(const std::vector<std::int64_t>& rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size();) {
        auto end = i;
        while (end + 1 < rows.size() && rows[end + 1] <= rows[end] + 1) {
            ++end;
        }
        text += (text.empty() ? "" : ", ") + std::to_string(rows[i]);
        if (rows[end] > rows[i] + 1) {
            text += "–" + std::to_string(rows[end]);
        } else if (rows[end] > rows[i]) {
            text += ", " + std::to_string(rows[end]);
        }
        i = end + 1;
    }
    return text;
}

SourceRows::SourceRows(
    Store& store, const IncidentCube& cube, const Selection& positions, Progress& progress)
{
    const BatchStore batches(store);
    for (const auto& batch : batches.list()) {
        const auto receipt = batches.receipt(batch.id);
        const auto sheets = receipt ? std::count_if(receipt->sheets.begin(), receipt->sheets.end(),
                                [](const SheetReceipt& sheet) { return sheet.counts.stored > 0; })
                                    : 1;
        if (sheets <= 1) {
            m_wholeFiles.emplace(batch.id.value, number(batch.file));
        }
    }
    const IncidentStore incidents(store);
    std::vector<IncidentId> ids;
    for (std::size_t begin = 0; begin < positions.size(); begin += pieceSize) {
        checkpoint(progress);
        progress.report("sources", begin, positions.size());
        const auto end = std::min(begin + pieceSize, positions.size());
        ids.clear();
        for (auto i = begin; i < end; ++i) {
            ids.emplace_back(cube.ids[positions[i]]);
        }
        auto position = positions.begin() + static_cast<std::ptrdiff_t>(begin);
        for (const auto& row : incidents.rows(ids)) {
            while (cube.ids[*position] != row.id.value) {
                ++position; // gone since the cube was built
            }
            if (row.sourceRow == 0) {
                m_rows[*position] = {};
                m_codes[*position] = row.code;
            } else {
                m_rows[*position] = { fileOf(store, row.batch, row.id), row.sourceRow };
            }
        }
    }
}

std::uint32_t SourceRows::number(const std::string& file)
{
    const auto [it, isNew] = m_numbers.emplace(file, static_cast<std::uint32_t>(m_files.size()));
    if (isNew) {
        m_files.push_back(file);
    }
    return it->second;
}

std::uint32_t SourceRows::fileOf(Store& store, BatchId batch, IncidentId incident)
{
    if (const auto it = m_wholeFiles.find(batch.value); it != m_wholeFiles.end()) {
        return it->second;
    }
    for (const auto& evidence : SourceStore(store).evidence(entity(incident))) {
        if (evidence.batch == batch) {
            const auto& sheet = evidence.row.sheet;
            return number(evidence.source.fileName + (sheet.empty() ? "" : " (" + sheet + ")"));
        }
    }
    return number("?");
}

std::string SourceRows::text(const Selection& positions, Language language) const
{
    std::map<std::string, std::vector<std::int64_t>> byFile;
    std::string codes;
    for (const auto position : positions) {
        const auto it = m_rows.find(position);
        if (it == m_rows.end()) {
            continue;
        }
        if (it->second.file == 0) {
            codes += (codes.empty() ? "" : ", ") + m_codes.at(position);
        } else {
            byFile[m_files[it->second.file]].push_back(it->second.row);
        }
    }
    std::string text;
    for (auto& [file, rows] : byFile) {
        std::sort(rows.begin(), rows.end());
        text += (text.empty() ? "" : "; ")
            + sentence(
                "report.source.rows", { { "file", file }, { "rows", ranges(rows) } }, language);
    }
    if (!codes.empty()) {
        text += (text.empty() ? "" : "; ")
            + sentence("report.source.by-hand", { { "codes", codes } }, language);
    }
    return text;
}

SourceRows::Count SourceRows::count(const Selection& positions) const
{
    std::vector<std::uint32_t> files;
    Count count;
    for (const auto position : positions) {
        if (const auto it = m_rows.find(position); it != m_rows.end()) {
            ++count.rows;
            if (it->second.file != 0) {
                files.push_back(it->second.file);
            }
        }
    }
    std::sort(files.begin(), files.end());
    count.files = std::unique(files.begin(), files.end()) - files.begin();
    return count;
}

} // namespace tuyen
