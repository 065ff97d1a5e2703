// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/Apart.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/FileKind.h"
#include "ingest/XlsxReader.h"
#include "ingest/ZipArchive.h"
#include "ingest/apart/DocxReader.h"
#include "ingest/apart/MarkupReader.h"
#include "ingest/apart/OdsReader.h"
#include "ingest/apart/PdfReader.h"
#include "ingest/apart/XlsReader.h"

namespace tuyen {

static constexpr std::string_view wordPart = "word/document.xml";

static std::unique_ptr<TableReader> openZip(
    const std::filesystem::path& file, const ReadOptions& options)
{
    auto archive = std::make_shared<ZipArchive>(file);
    if (archive->has("mimetype") && archive->has("content.xml")) {
        return openOds(file, std::move(archive), options);
    }
    if (archive->has("[Content_Types].xml") && archive->has(wordPart)) {
        return openDocx(file, std::move(archive), options);
    }
    archive.reset();
    return std::make_unique<XlsxReader>(file, options);
}

std::unique_ptr<TableReader> openHere(const std::filesystem::path& file, const ReadOptions& options)
{
    switch (const auto kind = fileKind(file)) {
    case FileKind::Zip:
        return openZip(file, options);
    case FileKind::OldOffice:
        return openXls(file, options);
    case FileKind::Markup:
        return openMarkup(file, options);
    case FileKind::Pdf:
        return openPdf(file, options);
    default:
        const auto why = refusal(kind);
        throw Error(why.empty() ? "file.unknown-format" : std::string(why),
            { { "file", utf8(file.filename()) } });
    }
}

DocumentText textHere(const std::filesystem::path& file)
{
    const auto kind = fileKind(file);
    if (kind == FileKind::Pdf) {
        return textOfPdf(file);
    }
    if (kind == FileKind::Zip) {
        const ZipArchive archive(file);
        if (archive.has("[Content_Types].xml") && archive.has(wordPart)) {
            return textOfDocx(file, archive);
        }
    }
    throw Error("file.no-prose", { { "file", utf8(file.filename()) } });
}

} // namespace tuyen
