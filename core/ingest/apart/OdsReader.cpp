// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/OdsReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/apart/OdsSheet.h"
#include "ingest/apart/OdsTables.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t pieceSize = 128 * 1024;

/// The bytes [first, last) of a source, with a root's end behind them: a document of one table.
static PieceSource sliceOf(PieceSource whole, std::uint64_t first, std::uint64_t last)
{
    return [whole = std::move(whole), first, last, at = std::uint64_t(0), isOver = false](
               std::string& out) mutable {
        const auto before = out.size();
        while (!isOver && out.size() == before && at < last) {
            std::string piece;
            if (!whole(piece)) {
                break;
            }
            const auto from = at;
            at += piece.size();
            if (at > first) {
                const auto skip = first > from ? first - from : 0;
                out.append(piece, std::size_t(skip), std::size_t(std::min(at, last) - from - skip));
            }
        }
        if (out.size() == before && !isOver) {
            isOver = true;
            out += "</tables>";
        }
        return out.size() > before;
    };
}

static std::unique_ptr<TableReader> openTables(std::string format, const std::string& file,
    std::int64_t bytes, const std::function<PieceSource()>& open, const ReadOptions& options)
{
    auto tables = findOdsTables(open(), file);
    SheetFormat sheets;
    sheets.format = std::move(format);
    sheets.file = file;
    sheets.bytes = bytes;
    for (const auto& table : tables) {
        sheets.names.push_back(table.name);
    }
    sheets.open = [open, tables = std::move(tables)](std::size_t index) {
        return sliceOf(open(), tables[index].first, tables[index].last);
    };
    sheets.sink = [file](std::size_t) { return std::make_unique<OdsSheet>(file); };
    sheets.feed = [file](SheetSink& sink) { return xmlFeed(sink, file, "<tables>"); };
    return std::make_unique<StreamedSheets>(std::move(sheets), options);
}

std::unique_ptr<TableReader> openOds(const std::filesystem::path& path,
    std::shared_ptr<const ZipArchive> archive, const ReadOptions& options)
{
    static constexpr std::size_t mostOfManifest = std::size_t(4) << 20;
    const auto file = utf8(path.filename());
    const auto kind = archive->readAll("mimetype", 1024);
    const bool isText = kind.starts_with("application/vnd.oasis.opendocument.text");
    if (!isText && !kind.starts_with("application/vnd.oasis.opendocument.spreadsheet")) {
        throw Error("file.document", { { "file", file } });
    }
    if (archive->has("META-INF/manifest.xml")
        && archive->readAll("META-INF/manifest.xml", mostOfManifest).find("encryption-data")
            != std::string::npos) {
        throw Error("file.encrypted", { { "file", file } });
    }
    const auto bytes = std::int64_t(archive->open("content.xml").size());
    const auto open = [archive]() -> PieceSource {
        auto part = std::make_shared<ZipPart>(archive->open("content.xml"));
        return [archive, part](std::string& out) { return part->read(out, pieceSize); };
    };
    return openTables(isText ? "odt" : "ods", file, bytes, open, options);
}

std::unique_ptr<TableReader> openFlatOds(
    const std::filesystem::path& path, const ReadOptions& options)
{
    const auto open = [path]() -> PieceSource {
        auto in = std::make_shared<ByteStream>(path);
        return [in](std::string& out) { return in->read(out, pieceSize); };
    };
    return openTables("fods", utf8(path.filename()), ByteStream(path).size(), open, options);
}

} // namespace tuyen
