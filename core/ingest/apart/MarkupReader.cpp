// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/MarkupReader.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/Encoding.h"
#include "ingest/apart/ExcelXml.h"
#include "ingest/apart/GraphXml.h"
#include "ingest/apart/Html.h"
#include "ingest/apart/OdsReader.h"

#include <algorithm>

namespace tuyen {

static constexpr std::size_t pieceSize = 128 * 1024;

static PieceSource bytesOf(const std::filesystem::path& file)
{
    auto in = std::make_shared<ByteStream>(file);
    return [in](std::string& out) { return in->read(out, pieceSize); };
}

/// A page in UTF-16 is decoded; what is no letter in UTF-8 is shown as such, as a browser does.
static PieceSource lettersOf(const std::filesystem::path& file, const EncodingGuess& guess)
{
    auto in = std::make_shared<ByteStream>(file);
    auto rest = std::make_shared<std::string>();
    in->read(*rest, guess.markLength);
    rest->clear();
    return [in, rest, encoding = guess.encoding](std::string& out) {
        const bool isMore = in->read(*rest, pieceSize);
        const bool isLast = in->position() == in->size();
        if (encoding != TextEncoding::Utf8) {
            rest->erase(0, decode(encoding, *rest, isLast, out));
            return isMore;
        }
        // Up to the last whole line: a letter is never cut there.
        const auto end = isLast ? rest->size() : rest->find_last_of(">\n") + 1;
        auto letters = std::string_view(*rest).substr(0, end == 0 ? rest->size() : end);
        const auto taken = letters.size();
        while (!letters.empty()) {
            const auto line = letters.substr(
                0, letters.find('>') + 1 == 0 ? letters.npos : letters.find('>') + 1);
            if (isWellFormed(line)) {
                out.append(line);
            } else {
                for (const char c : line) {
                    out.append((c & 0x80) == 0 ? std::string(1, c) : "\xEF\xBF\xBD");
                }
            }
            letters.remove_prefix(line.size());
        }
        rest->erase(0, taken);
        return isMore;
    };
}

template <class Sheet, class Feed>
static std::unique_ptr<TableReader> openAs(const char* format, const std::filesystem::path& path,
    const std::function<PieceSource()>& open, Feed feed, const ReadOptions& options)
{
    const auto file = utf8(path.filename());
    Sheet all(file, -1);
    SheetFormat sheets;
    sheets.format = format;
    sheets.file = file;
    sheets.bytes = ByteStream(path).size();
    sheets.names = namesOf(all, feed(all), open());
    sheets.open = [open](std::size_t) { return open(); };
    sheets.sink = [file](std::size_t index) { return std::make_unique<Sheet>(file, int(index)); };
    sheets.feed = feed;
    return std::make_unique<StreamedSheets>(std::move(sheets), options);
}

std::unique_ptr<TableReader> openMarkup(
    const std::filesystem::path& path, const ReadOptions& options)
{
    const auto file = utf8(path.filename());
    std::string head;
    ByteStream(path).read(head, 64 * 1024);
    const auto guess = detectEncoding(head);
    std::string letters;
    decode(guess.encoding, std::string_view(head).substr(guess.markLength), false, letters);
    std::ranges::transform(
        letters, letters.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const auto has = [&](const char* words) { return letters.find(words) != letters.npos; };
    if (has("urn:oasis:names:tc:opendocument:xmlns:office:1.0") && has("office:document")) {
        return openFlatOds(path, options);
    }
    if (!has("<html") && has("<graphml")) {
        return openGraphMl(path, options);
    }
    if (!has("<html") && has("<gexf")) {
        return openGexf(path, options);
    }
    if (!has("<html") && has("urn:schemas-microsoft-com:office:spreadsheet")) {
        return openAs<ExcelXmlSheet>(
            "xml", path, [path] { return bytesOf(path); },
            [file](SheetSink& sink) { return xmlFeed(sink, file); }, options);
    }
    if (has("<table") || has("<html") || has("<!doctype html")) {
        if (guess.score < 0.5) {
            throw Error("encoding.unknown", { { "file", file } });
        }
        return openAs<HtmlTable>(
            "html", path, [path, guess] { return lettersOf(path, guess); },
            [file](SheetSink& sink) -> std::unique_ptr<MarkupFeed> {
                return std::make_unique<HtmlFeed>(sink, file);
            },
            options);
    }
    throw Error("file.markup", { { "file", file } });
}

} // namespace tuyen
