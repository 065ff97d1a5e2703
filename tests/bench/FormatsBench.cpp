// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading alone, through the reader process: seconds, and the memory of that process.
#include "Bench.h"

#include "LargeFiles.h"

#include "base/File.h"
#include "ingest/TableReader.h"

#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace tuyen::bench {

namespace fs = std::filesystem;

/// The most memory any process started by this one has had so far, of those that live; kilobytes.
static long peakOfChildren()
{
    long peak = 0;
    for (const auto& thread : fs::directory_iterator("/proc/self/task")) {
        std::ifstream children(thread.path() / "children");
        for (long child = 0; children >> child;) {
            std::ifstream status("/proc/" + std::to_string(child) + "/status");
            for (std::string line; std::getline(status, line);) {
                if (line.starts_with("VmHWM:")) {
                    peak = std::max(peak, std::stol(line.substr(6)));
                }
            }
        }
    }
    return peak;
}

static Json readWhole(const fs::path& file, int wantedRows, const char* goal)
{
    std::int64_t rows = 0;
    std::int64_t cells = 0;
    long peak = 0;
    const auto took = seconds([&] {
        const auto reader = openTable(file);
        RawRow row;
        while (reader->next(row)) {
            ++rows;
            cells += std::int64_t(row.cells.size());
        }
        peak = peakOfChildren();
    });
    if (rows != wantedRows + 1) {
        throw std::runtime_error("rows were lost in " + utf8(file));
    }
    Json out { { "rows", rows }, { "cells", cells },
        { "megabytes", double(fs::file_size(file)) / 1e6 }, { "seconds", took },
        { "readerMegabytes", double(peak) / 1024 } };
    if (*goal) {
        out["goal"] = goal;
    }
    return out;
}

Json benchFormats(Workshop& workshop, std::int64_t rows)
{
    const auto& folder = workshop.folder();
    const int count = int(rows);
    const int ofXls = std::min(count, 65'535);
    return { { "xlsx",
                 readWhole(largeXlsx(folder, count, 20), count, "<= 4 s, <= 100 MB in the reader") },
        { "ods", readWhole(largeOds(folder, count, 20), count, "<= 6 s, <= 100 MB in the reader") },
        { "xls", readWhole(largeXls(folder, ofXls + 1, 12), ofXls, "") } };
}

} // namespace tuyen::bench
