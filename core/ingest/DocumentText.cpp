// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/DocumentText.h"

#include "base/Error.h"
#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/Encoding.h"
#include "ingest/FileKind.h"
#include "ingest/RemoteReader.h"
#include "text/Fold.h"

namespace tuyen {

static constexpr std::int64_t largestText = std::int64_t(64) << 20;

void DocumentText::add(std::string text, int page, bool isInTable)
{
    DocumentParagraph next;
    if (!paragraphs.empty()) {
        const auto& last = paragraphs.back();
        next.offset = last.offset + std::int64_t(last.text.size()) + 1;
    }
    next.text = std::move(text);
    next.page = page;
    next.isInTable = isInTable;
    paragraphs.push_back(std::move(next));
}

std::string DocumentText::whole() const
{
    std::string text;
    for (const auto& paragraph : paragraphs) {
        text += text.empty() && paragraph.offset == 0 ? "" : "\n";
        text += paragraph.text;
    }
    return text;
}

bool goesOn(std::string_view line, std::string_view next)
{
    static constexpr std::size_t shortest = 50;
    if (line.size() < shortest || next.empty()) {
        return false;
    }
    if (std::string_view(".!?:;…").find(line.back()) != std::string_view::npos) {
        return false;
    }
    // A small letter, also one with marks, is the middle of a sentence. A digit is not: "2. …".
    std::size_t length = 1;
    while (length < next.size() && (static_cast<unsigned char>(next[length]) & 0xC0) == 0x80) {
        ++length;
    }
    const auto first = next.substr(0, length);
    const bool isLetter = length > 1 || ((first[0] | 0x20) >= 'a' && (first[0] | 0x20) <= 'z');
    return isLetter && foldExact(first) == first;
}

/// Tabs between words say that the line is a row of a table.
static bool looksLikeRow(std::string_view line)
{
    return line.find('\t') != line.npos && line.find_first_not_of(" \t") != line.npos;
}

/// The tabs within are what parts the cells.
static std::string_view withoutEnds(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    return line.substr(first, line.find_last_not_of(" \t") - first + 1);
}

static DocumentText paragraphsOf(std::string_view text)
{
    DocumentText document;
    document.format = "txt";
    std::string open;
    const auto close = [&] {
        if (!open.empty()) {
            document.add(std::exchange(open, {}));
        }
    };
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n\f"), text.size());
        const auto line = trimmed(text.substr(0, end));
        if (looksLikeRow(text.substr(0, end))) {
            close();
            document.add(std::string(withoutEnds(text.substr(0, end))), 0, true);
        } else if (line.empty()) {
            // CRLF gives an empty line between two: only a real one ends a paragraph.
            const bool isHalfOfLineEnd = end == 0 && text.front() == '\n';
            if (!isHalfOfLineEnd || !open.empty()) {
                close();
            }
        } else if (!open.empty() && goesOn(open, line)) {
            open += ' ' + line;
        } else {
            close();
            open = line;
        }
        const bool isCrLf = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
        text.remove_prefix(std::min(end + (isCrLf ? 2 : 1), text.size()));
    }
    close();
    return document;
}

static DocumentText readPlainText(
    const std::filesystem::path& file, const std::string& encoding, const Progress& progress)
{
    const Args named { { "file", utf8(file.filename()) } };
    ByteStream in(file);
    if (in.size() > largestText) {
        throw Error("file.too-large-inside", named);
    }
    std::string bytes;
    while (in.read(bytes, 1 << 20)) {
        checkpoint(progress);
    }
    auto guess = detectEncoding(std::string_view(bytes).substr(0, 64 * 1024));
    if (const auto chosen = encodingFromName(encoding); !encoding.empty()) {
        if (!chosen) {
            throw Error("encoding.unsupported",
                { { "file", utf8(file.filename()) }, { "encoding", encoding } });
        }
        guess.markLength = guess.encoding == *chosen ? guess.markLength : 0;
        guess.encoding = *chosen;
    } else if (guess.score < 0.5) {
        throw Error("encoding.unknown", named);
    }
    std::string text;
    decode(guess.encoding, std::string_view(bytes).substr(guess.markLength), true, text);
    auto document = paragraphsOf(text);
    document.encoding = name(guess.encoding);
    if (document.paragraphs.empty()) {
        throw Error("file.no-text", named);
    }
    return document;
}

DocumentText readDocumentText(
    const std::filesystem::path& file, const std::string& encoding, const Progress& progress)
{
    const auto kind = fileKind(file);
    if (kind == FileKind::Text) {
        return readPlainText(file, encoding, progress);
    }
    if (kind == FileKind::Zip || kind == FileKind::Pdf) {
        return readTextApart(file, progress);
    }
    const auto why = refusal(kind);
    throw Error(
        why.empty() ? "file.no-prose" : std::string(why), { { "file", utf8(file.filename()) } });
}

} // namespace tuyen
