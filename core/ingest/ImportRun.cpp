// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportRun.h"

#include "base/Error.h"
#include "ingest/ByteStream.h"
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
    const auto stamp = fileStamp(m_file);
    ImportPass pass(m_file, m_options, progress, &store);
    pass.requireTable();
    // Bytes that are there already have a file of their length. Nearly always there is none, and
    // the file is hashed beside the import.
    std::optional<BatchSummary> same;
    if (pass.settled().onDuplicate != OnDuplicate::Keep && BatchStore(store).hasFileOfSize(stamp.size)) {
        pass.hash(progress);
        same = BatchStore(store).findBySha256(pass.receipt.sha256);
    }
    if (same) {
        pass.countAsDuplicates(same->id, same->waiting, progress);
        pass.finish();
        return pass.receipt;
    }
    BatchWriter::Start start;
    start.fileName = pass.name;
    start.isLarge = stamp.size > largeFile;
    start.format = pass.receipt.format;
    start.encoding = pass.receipt.encoding;
    BatchWriter writer(store, start);
    FileKeeper keeper(m_file, writer);
    BatchSink sink(writer);
    pass.run(sink, progress);
    pass.receipt.sha256 = keeper.finish(progress);
    // Rows and bytes were read side by side: both are of the same file only when it stayed the same.
    if (fileStamp(m_file) != stamp) {
        throw Error("file.changed", { { "file", pass.name } });
    }
    pass.finish();
    writer.setRecipe(batchRecipe(pass.tables(), pass.fixes)); // further tables were met on the way
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
        pass.countAsDuplicates(same->id, same->waiting, progress);
    } else {
        LookAheadSink sink(&store);
        pass.run(sink, progress);
    }
    pass.finish();
    return pass.receipt;
}

} // namespace tuyen
