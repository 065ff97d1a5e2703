// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/Apart.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/FileKind.h"
#include "ingest/XlsxReader.h"
#include "ingest/ZipArchive.h"
#include "ingest/apart/OdsReader.h"

namespace tuyen {

static std::unique_ptr<TableReader> openZip(
    const std::filesystem::path& file, const ReadOptions& options)
{
    auto archive = std::make_shared<ZipArchive>(file);
    if (archive->has("mimetype") && archive->has("content.xml")) {
        return openOds(file, std::move(archive), options);
    }
    archive.reset();
    return std::make_unique<XlsxReader>(file, options);
}

std::unique_ptr<TableReader> openHere(const std::filesystem::path& file, const ReadOptions& options)
{
    const auto kind = fileKind(file);
    if (kind == FileKind::Zip) {
        return openZip(file, options);
    }
    throw Error("file.unknown-format", { { "file", utf8(file.filename()) } });
}

DocumentText textHere(const std::filesystem::path& file)
{
    throw Error("file.no-prose", { { "file", utf8(file.filename()) } });
}

} // namespace tuyen
