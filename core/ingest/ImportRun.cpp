// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportRun.h"

#include "base/Error.h"
#include "ingest/ByteStream.h"
#include "ingest/internal/BatchSink.h"
#include "ingest/internal/ImportPass.h"
#include "ingest/internal/SheetRecipe.h"

namespace tuyen {

ImportRun::ImportRun(std::filesystem::path file, ImportOptions options)
    : m_file(std::move(file))
    , m_options(std::move(options))
{
}

/// The whole file into the batch; it must still be the file that was hashed.
static void keepFile(const std::filesystem::path& file, BatchWriter& writer, Progress& progress)
{
    ByteStream in(file);
    std::string piece;
    while (piece.clear(), in.read(piece, 1 << 20)) {
        checkpoint(progress);
        writer.keepBytes(piece);
    }
}

Receipt ImportRun::commit(Store& store, Progress& progress) const
{
    ImportPass pass(m_file, m_options, progress, &store);
    pass.requireTable();
    const auto same = BatchStore(store).findBySha256(pass.receipt.sha256);
    if (same && pass.settled().onDuplicate != OnDuplicate::Keep) {
        pass.countAsDuplicates(progress);
        pass.finish();
        return pass.receipt;
    }
    const auto changedAt = std::filesystem::last_write_time(m_file);
    BatchWriter::Start start;
    start.fileName = pass.name;
    start.sha256 = pass.receipt.sha256;
    start.format = pass.receipt.format;
    start.encoding = pass.receipt.encoding;
    start.recipe = batchRecipe(pass.layouts);
    BatchWriter writer(store, start);
    keepFile(m_file, writer, progress);
    BatchSink sink(writer);
    pass.run(sink, progress);
    if (std::filesystem::last_write_time(m_file) != changedAt) {
        throw Error("file.changed", { { "file", pass.name } });
    }
    pass.finish();
    writer.finish(pass.receipt, progress);
    return pass.receipt;
}

Receipt ImportRun::dryRun(const Store& store, Progress& progress) const
{
    ImportPass pass(m_file, m_options, progress, &store);
    pass.requireTable();
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
