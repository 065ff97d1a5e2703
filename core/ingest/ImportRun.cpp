// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportRun.h"

#include "base/Error.h"
#include "ingest/internal/BatchSink.h"
#include "ingest/internal/FileKeeper.h"
#include "ingest/internal/ImportPass.h"
#include "ingest/internal/SheetRecipe.h"

namespace tuyen {

ImportRun::ImportRun(std::filesystem::path file, ImportOptions options)
    : m_file(std::move(file))
    , m_options(std::move(options))
{
}

/// Bytes from which an import writes more than it keeps in memory.
static constexpr std::int64_t largeFile = std::int64_t(16) << 20;

Receipt ImportRun::commit(Store& store, Progress& progress) const
{
    ImportPass pass(m_file, m_options, progress, &store);
    pass.requireTable();
    // Bytes that are there already have a file of their length. Nearly always there is none, and
    // the file is hashed beside the import.
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(m_file));
    bool isThere = false;
    if (pass.settled().onDuplicate != OnDuplicate::Keep && BatchStore(store).hasFileOfSize(size)) {
        pass.hash(progress);
        isThere = BatchStore(store).findBySha256(pass.receipt.sha256).has_value();
    }
    if (isThere) {
        pass.countAsDuplicates(progress);
        pass.finish();
        return pass.receipt;
    }
    const auto changedAt = std::filesystem::last_write_time(m_file);
    BatchWriter::Start start;
    start.fileName = pass.name;
    start.isLarge = size > largeFile;
    start.format = pass.receipt.format;
    start.encoding = pass.receipt.encoding;
    start.recipe = batchRecipe(pass.layouts);
    BatchWriter writer(store, start);
    FileKeeper keeper(m_file, writer);
    BatchSink sink(writer);
    pass.run(sink, progress);
    if (std::filesystem::last_write_time(m_file) != changedAt) {
        throw Error("file.changed", { { "file", pass.name } });
    }
    pass.receipt.sha256 = keeper.finish(progress);
    pass.finish();
    writer.finish(pass.receipt, progress);
    return pass.receipt;
}

Receipt ImportRun::dryRun(const Store& store, Progress& progress) const
{
    ImportPass pass(m_file, m_options, progress, &store);
    pass.requireTable();
    pass.hash(progress);
    const auto same = StoredRows(store).batchOfBytes(pass.receipt.sha256);
    if (same && pass.settled().onDuplicate != OnDuplicate::Keep) {
        pass.countAsDuplicates(progress);
    } else {
        LookAheadSink sink(&store);
        pass.run(sink, progress);
    }
    pass.finish();
    return pass.receipt;
}

} // namespace tuyen
