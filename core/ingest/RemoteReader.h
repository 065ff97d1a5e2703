// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "ingest/DocumentText.h"
#include "ingest/TableReader.h"

#include <chrono>
#include <memory>

namespace tuyen {

/// Where the reader process is and how long it may be silent.
struct ReaderPlace {
    std::filesystem::path program; ///< empty: "tuyen-reader" beside the program that runs
    std::chrono::milliseconds patience { 30'000 };
};

/// Rows of a file that a separate process takes apart. Archives, XML, XLS and PDF are what attacks
/// come in: whatever they do to the process that reads them, the program gets rows or one Error.
/// Never falls back to reading here. Throws Error "file.reader-missing", "file.reader-died",
/// "file.too-slow", those of the format, and Cancelled within 50 ms of being asked to stop.
class RemoteReader final : public TableReader {
public:
    RemoteReader(const std::filesystem::path& file, const ReadOptions& options,
        const Progress& progress = silentProgress(), const ReaderPlace& place = {});
    ~RemoteReader() override;

    TableFormat format() const override;
    std::vector<std::string> sheets() const override;
    void select(std::string_view sheet) override;
    bool next(RawRow& row) override;
    std::int64_t bytesRead() const override;
    std::int64_t bytesTotal() const override;

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// The paragraphs of a document that the reader process takes apart.
DocumentText readTextApart(
    const std::filesystem::path& file, const Progress& progress, const ReaderPlace& place = {});

} // namespace tuyen
