// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FileKind.h"

#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/Encoding.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tuyen {

using namespace std::string_view_literals;

static constexpr std::array<std::pair<std::string_view, FileKind>, 18> signatures { {
    { "PK\x03\x04"sv, FileKind::Zip },
    { "PK\x05\x06"sv, FileKind::Zip },
    { "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::OldOffice },
    { "SQLite format 3\0"sv, FileKind::Database },
    { "\0\1\0\0Standard"sv, FileKind::Database },
    { "%PDF-"sv, FileKind::Pdf },
    { "\x89PNG\r\n\x1A\n"sv, FileKind::Image },
    { "\xFF\xD8\xFF"sv, FileKind::Image },
    { "GIF8"sv, FileKind::Image },
    { "II*\0"sv, FileKind::Image },
    { "MM\0*"sv, FileKind::Image },
    { "\x1F\x8B"sv, FileKind::Archive },
    { "7z\xBC\xAF\x27\x1C"sv, FileKind::Archive },
    { "Rar!\x1A\x07"sv, FileKind::Archive },
    { "\xFD"
      "7zXZ\0"sv,
        FileKind::Archive },
    { "BZh"sv, FileKind::Archive },
    { "{\\rtf"sv, FileKind::RichText },
    { "\x7F"
      "ELF"sv,
        FileKind::Binary },
} };

static std::string lowerExtension(const std::filesystem::path& file)
{
    auto extension = utf8(file.extension());
    std::ranges::transform(extension, extension.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return extension;
}

static FileKind markupOrText(std::string_view head)
{
    const auto first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == head.npos) {
        return FileKind::Text;
    }
    std::string start(head.substr(first, 64));
    std::ranges::transform(
        start, start.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    for (const auto tag : { "<?xml"sv, "<!doctype"sv, "<html"sv, "<table"sv, "<head"sv, "<body"sv,
             "<style"sv, "<meta"sv, "<!--"sv, "<workbook"sv, "<office:"sv, "mime-version:"sv,
             "<graphml"sv, "<gexf"sv }) {
        if (start.starts_with(tag)) {
            return FileKind::Markup;
        }
    }
    if (start.front() == '{' || start.front() == '[') {
        const auto next = start.find_first_not_of(" \t\r\n", 1);
        if (next != start.npos
            && std::string_view("\"{}[]").find(start[next]) != std::string_view::npos) {
            return FileKind::Json;
        }
    }
    return FileKind::Text;
}

static FileKind textOrBinary(
    const std::filesystem::path& file, std::string_view head, std::int64_t size)
{
    const auto guess = detectEncoding(head);
    if (guess.encoding != TextEncoding::Utf8) {
        std::string decoded;
        decode(guess.encoding, head.substr(guess.markLength), false, decoded);
        return markupOrText(decoded);
    }
    const auto controls = std::ranges::count_if(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    });
    // A few stray zero bytes make bad rows; text that is one part in fifty control bytes is no
    // text.
    if (controls * 50 < std::ptrdiff_t(head.size())) {
        return markupOrText(head);
    }
    const auto extension = lowerExtension(file);
    const bool isNamedDatabase = extension == ".tuyen" || extension == ".db"
        || extension == ".sqlite" || extension == ".sqlite3" || extension == ".mdb"
        || extension == ".accdb";
    // An encrypted database is noise from its first byte, in whole pages.
    return isNamedDatabase || size % 4096 == 0 ? FileKind::Database : FileKind::Binary;
}

/// Office puts an encrypted workbook into an OLE2 file as a stream of this name, written in UTF-16.
static bool holdsEncryptedPackage(ByteStream& in)
{
    std::string name;
    for (const char c : "EncryptedPackage"sv) {
        name += c;
        name += '\0';
    }
    std::string window;
    in.rewind();
    for (int pieces = 0; pieces < 512 && in.read(window, 1 << 20); ++pieces) {
        if (window.find(name) != std::string::npos) {
            return true;
        }
        window.erase(0, window.size() - std::min(window.size(), name.size()));
    }
    return false;
}

FileKind fileKind(const std::filesystem::path& file)
{
    ByteStream in(file);
    std::string head;
    in.read(head, 64 * 1024);
    for (const auto& [signature, kind] : signatures) {
        if (head.starts_with(signature)) {
            return kind == FileKind::OldOffice && holdsEncryptedPackage(in)
                ? FileKind::EncryptedOffice
                : kind;
        }
    }
    if (head.size() > 12 && head.starts_with("RIFF") && head.compare(8, 4, "WEBP") == 0) {
        return FileKind::Image;
    }
    return textOrBinary(file, head, in.size());
}

std::string_view refusal(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
    case FileKind::Zip:
    case FileKind::OldOffice:
    case FileKind::Pdf:
    case FileKind::Markup:
    case FileKind::Json:
        return {};
    case FileKind::EncryptedOffice:
        return "file.encrypted";
    case FileKind::Database:
        return "file.database";
    case FileKind::Image:
        return "file.image";
    case FileKind::Archive:
        return "file.archive";
    case FileKind::RichText:
        return "file.document";
    case FileKind::Binary:
        break;
    }
    return "file.unknown-format";
}

bool nameDiffers(const std::filesystem::path& file, std::string_view format)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> endings { {
        { "graphml", ".graphml.xml" },
        { "gexf", ".gexf.xml" },
        { "csv", ".csv.tsv.txt.tab" },
        { "tsv", ".csv.tsv.txt.tab" },
        { "xlsx", ".xlsx.xlsm.xltx" },
        { "ods", ".ods.ots" },
        { "odt", ".odt.ott" },
        { "fods", ".fods.xml" },
        { "xls", ".xls.xlt" },
        { "docx", ".docx.docm.dotx" },
        { "pdf", ".pdf" },
        { "json", ".json.geojson.txt" },
        { "jsonl", ".jsonl.ndjson.json.txt" },
        { "html", ".html.htm.xhtml" },
    } };
    const auto extension = lowerExtension(file);
    if (extension.empty()) {
        return false;
    }
    const auto known
        = std::ranges::find(endings, format, &std::pair<std::string_view, std::string_view>::first);
    // Whole endings only: ".xls" is no ".xlsx".
    return known == endings.end()
        ? extension != "." + std::string(format)
        : (std::string(known->second) + ".").find(extension + ".") == std::string::npos;
}

} // namespace tuyen
