// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"
#include "support/TemporaryFolder.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace tuyen::bench {

using Json = nlohmann::ordered_json;

/// Where a run keeps its files, and the stores it has made: each is made once and used by many
/// measures.
class Workshop {
public:
    explicit Workshop(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return m_folder; }
    /// The fictional table of that many cases.
    std::filesystem::path table(std::int64_t incidents);
    /// A store with that table in it.
    std::filesystem::path store(std::int64_t incidents);
    Store open(std::int64_t incidents);
    StoreKey key(std::int64_t incidents);

private:
    std::filesystem::path m_folder;
    std::map<std::int64_t, StoreKey> m_keys;
};

inline constexpr const char* passphrase = "bench of fictional cases";

/// Seconds that the work took.
double seconds(const std::function<void()>& work);

/// Import through the command line against the sqlite3 shell's .import: wall time, ratio, peak
/// memory.
Json benchImport(Workshop& workshop, std::int64_t incidents);
/// Reading alone of XLSX, ODS and XLS of that many rows: seconds, memory of the reader process.
Json benchFormats(Workshop& workshop, std::int64_t rows);
/// From a file's name to its first 200 rows: a table of that many cases, and large files of each kind.
Json benchPreview(Workshop& workshop, std::int64_t incidents);
/// How long an import goes on after it was cancelled, at moments all over its course.
Json benchCancel(Workshop& workshop, std::int64_t incidents);
/// Milliseconds of one trend table and of one first page of a search (Google Benchmark).
Json benchQueries(Workshop& workshop, std::int64_t incidents, bool trend, bool search);
/// From the passphrase to the first page: key, store, counts, cube, facets, the newest rows.
Json benchStart(Workshop& workshop, std::int64_t incidents);
/// The real window, offscreen: from the passphrase to the first painted page, then scrolling, sorting,
/// filtering and searching, each with the longest time the window could not answer.
Json benchWindow(Workshop& workshop, std::int64_t incidents);
/// Doubles: F1 on Febrl's files where they are beside the project, precision and recall on invented
/// Vietnamese people, seconds for that many records. Nothing is told which records belong together.
Json benchIdentity(Workshop& workshop, std::int64_t records);
/// A report as PDF: building it, writing it, its pages. The appendix grows with the cases.
Json benchPdf(Workshop& workshop, std::int64_t incidents);

/// The network: layout beside Graphviz's sfdp, measures, groups, and the first expansion of a node in
/// a store of so many people.
Json benchFrames(); ///< of the network page, while it is moved
Json benchLinks(Workshop& workshop, std::int64_t people);

} // namespace tuyen::bench
