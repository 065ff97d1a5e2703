// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a file's name to its first 200 rows with their marks, as the window shows them.
#include "Bench.h"

#include "LargeFiles.h"

#include "base/File.h"
#include "ingest/ImportRun.h"

namespace tuyen::bench {

namespace fs = std::filesystem;

static Json previewOf(const fs::path& file)
{
    std::size_t rows = 0;
    const auto took = seconds([&] {
        const auto preview = ImportRun(file).preview(nullptr, false);
        rows = preview.sheets.empty() ? 0 : preview.sheets.front().rows.size();
    });
    return { { "file", utf8(file.filename()) }, { "megabytes", double(fs::file_size(file)) / 1e6 },
        { "rowsShown", rows }, { "seconds", took } };
}

Json benchPreview(Workshop& workshop, std::int64_t incidents)
{
    const auto& folder = workshop.folder();
    Json files = Json::array();
    // What the program reads once in its life, whatever the file: names, places, headers.
    const auto first = previewOf(workshop.table(20001)).at("seconds").get<double>();
    files.push_back(previewOf(workshop.table(incidents)));
    files.push_back(previewOf(largeXlsx(folder, 100'000, 20)));
    files.push_back(previewOf(largeOds(folder, 100'000, 20)));
    files.push_back(previewOf(largeXls(folder, 65'536, 12)));
    files.push_back(previewOf(largeJson(folder, 200'000, 12)));
    files.push_back(previewOf(largePdf(folder, 200)));
    files.push_back(previewOf(largeDocx(folder, 200)));
    return { { "files", files }, { "firstOfAll", first }, { "goal", "each <= 1 s" } };
}

} // namespace tuyen::bench
