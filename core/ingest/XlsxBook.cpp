// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/XlsxBook.h"

#include "base/Error.h"
#include "base/PartialDate.h"
#include "ingest/XmlStream.h"

#include <charconv>
#include <cmath>
#include <map>

namespace tuyen {

static int toInt(std::string_view text, int otherwise = 0)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

CellStyle styleOf(std::string_view code)
{
    std::string letters; // without quoted words, colours, conditions and escapes
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            const auto inside = code.substr(i + 1, end - i - 1);
            if (inside == "h" || inside == "hh" || inside == "m" || inside == "mm"
                || inside == "s") {
                letters += 'h'; // elapsed time
            }
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == ';') {
            break; // the part for positive numbers decides
        } else {
            letters += c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
        }
    }
    if (letters == "@") {
        return { NumberFormat::Text, 0 };
    }
    if (letters.find("general") != letters.npos) {
        return {};
    }
    const bool hasDay = letters.find('d') != letters.npos;
    const bool hasYear = letters.find('y') != letters.npos || letters.find('e') != letters.npos;
    const bool hasHour = letters.find('h') != letters.npos || letters.find('s') != letters.npos;
    const bool hasDigits = letters.find_first_of("0#?") != letters.npos;
    if (hasDay || (hasYear && !hasDigits && letters.find('m') != letters.npos)) {
        return { hasDay ? NumberFormat::Day : NumberFormat::Month, 0 };
    }
    if (hasHour && !hasDigits) {
        return { NumberFormat::Time, 0 };
    }
    if (hasYear && !hasDigits) {
        return { NumberFormat::Day, 0 };
    }
    const bool isOnlyZeros = !letters.empty() && letters.find_first_not_of('0') == letters.npos;
    return { NumberFormat::Plain, isOnlyZeros ? int(letters.size()) : 0 };
}

static CellStyle builtInStyle(int id)
{
    if (id == 17) {
        return { NumberFormat::Month, 0 };
    }
    // 27–36 and 50–58 are the dates of East Asian editions.
    if ((id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 31) || id == 36
        || (id >= 50 && id <= 58)) {
        return { NumberFormat::Day, 0 };
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
        return { NumberFormat::Time, 0 };
    }
    return id == 49 ? CellStyle { NumberFormat::Text, 0 } : CellStyle {};
}

void SharedStrings::add(std::string_view text)
{
    m_bytes.append(text);
    m_ends.push_back(std::uint32_t(m_bytes.size()));
}

std::string_view SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size()) {
        return {};
    }
    const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(from, m_ends[index] - from);
}

namespace {

struct RelationsSink final : XmlSink {
    std::map<std::string, std::string, std::less<>> targetById;
    std::map<std::string, std::string, std::less<>> targetByType; ///< the last word of the type
    void start(std::string_view name, const XmlAttributes& at) override
    {
        if (name == "Relationship") {
            const auto type = at.value("Type");
            const std::string target(at.value("Target"));
            targetById[std::string(at.value("Id"))] = target;
            targetByType[std::string(type.substr(type.rfind('/') + 1))] = target;
        }
    }
    void end(std::string_view) override { }
};

struct WorkbookSink final : XmlSink {
    XlsxBook& book;
    std::vector<std::string> relationIds;
    explicit WorkbookSink(XlsxBook& into)
        : book(into)
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override
    {
        if (name == "workbookPr") {
            const auto value = at.value("date1904");
            book.is1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet") {
            const auto state = at.value("state");
            book.sheets.push_back(
                { std::string(at.value("name")), {}, !state.empty() && state != "visible" });
            relationIds.emplace_back(at.value("id"));
        }
    }
    void end(std::string_view) override { }
};

struct StylesSink final : XmlSink {
    XlsxBook& book;
    std::map<int, CellStyle> custom;
    bool isInCellFormats = false;
    bool isInFonts = false;
    explicit StylesSink(XlsxBook& into)
        : book(into)
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override
    {
        if (name == "numFmt") {
            custom[toInt(at.value("numFmtId"), -1)] = styleOf(at.value("formatCode"));
        } else if (name == "fonts") {
            isInFonts = true;
        } else if (name == "font" && isInFonts) {
            book.fonts.emplace_back();
        } else if (name == "name" && isInFonts && !book.fonts.empty()) {
            book.fonts.back() = oldFontOf(at.value("val"));
        } else if (name == "cellXfs") {
            isInCellFormats = true;
        } else if (name == "xf" && isInCellFormats) {
            const int id = toInt(at.value("numFmtId"));
            const auto own = custom.find(id);
            auto style = own != custom.end() ? own->second : builtInStyle(id);
            const int font = toInt(at.value("fontId"), -1);
            const bool isKnown = font >= 0 && std::size_t(font) < book.fonts.size();
            style.font = isKnown ? book.fonts[std::size_t(font)] : OldFont::None;
            book.styles.push_back(style);
        }
    }
    void end(std::string_view name) override
    {
        isInCellFormats = isInCellFormats && name != "cellXfs";
        isInFonts = isInFonts && name != "fonts";
    }
};

struct StringsSink final : XmlSink {
    SharedStrings& strings;
    std::string item;
    bool isText = false;
    int phonetic = 0; ///< reading aids of East Asian text are no part of it
    explicit StringsSink(SharedStrings& into)
        : strings(into)
    {
    }
    void start(std::string_view name, const XmlAttributes&) override
    {
        phonetic += name == "rPh";
        isText = name == "t" && phonetic == 0;
    }
    void end(std::string_view name) override
    {
        phonetic -= name == "rPh";
        isText = false;
        if (name == "si") {
            strings.add(item);
            item.clear();
        }
    }
    void text(std::string_view piece) override
    {
        if (isText) {
            item.append(piece);
        }
    }
};

} // namespace

static void readPart(
    const ZipArchive& archive, std::string_view part, XmlSink& sink, const std::string& file)
{
    auto in = archive.open(part);
    XmlStream xml(sink, file);
    std::string piece;
    while (piece.clear(), in.read(piece, 64 * 1024)) {
        xml.feed(piece, false);
    }
    xml.feed({}, true);
}

/// A target as the relation gives it, from the folder of the part that names it.
static std::string resolved(std::string_view target, std::string_view folder)
{
    if (target.starts_with('/')) {
        return std::string(target.substr(1));
    }
    std::string path(folder);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        const auto up = path.rfind('/', path.size() < 2 ? 0 : path.size() - 2);
        path = up == path.npos ? std::string() : path.substr(0, up + 1);
    }
    return path + std::string(target);
}

static std::string workbookPart(const ZipArchive& archive, const std::string& file)
{
    if (!archive.has("[Content_Types].xml")) {
        throw Error(
            archive.has("mimetype") ? "file.open-document" : "file.archive", { { "file", file } });
    }
    if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml")) {
        throw Error("file.document", { { "file", file } });
    }
    if (archive.has("xl/workbook.bin")) {
        throw Error("file.old-office", { { "file", file } });
    }
    RelationsSink relations;
    if (archive.has("_rels/.rels")) {
        readPart(archive, "_rels/.rels", relations, file);
    }
    const auto found = relations.targetByType.find("officeDocument");
    const auto part = found == relations.targetByType.end() ? std::string("xl/workbook.xml")
                                                            : resolved(found->second, "");
    if (!archive.has(part)) {
        throw Error("xlsx.damaged", { { "file", file } });
    }
    return part;
}

XlsxBook readBook(const ZipArchive& archive, const std::string& file)
{
    XlsxBook book;
    const auto workbook = workbookPart(archive, file);
    const auto slash = workbook.rfind('/') + 1;
    const auto folder = workbook.substr(0, slash);
    WorkbookSink sheets(book);
    readPart(archive, workbook, sheets, file);
    RelationsSink relations;
    readPart(archive, folder + "_rels/" + workbook.substr(slash) + ".rels", relations, file);
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto found = relations.targetById.find(sheets.relationIds[i]);
        if (found != relations.targetById.end()) {
            book.sheets[i].part = resolved(found->second, folder);
        }
    }
    std::erase_if(book.sheets, [&](const SheetPart& sheet) {
        return sheet.part.empty() || sheet.part.find("chartsheets/") != sheet.part.npos
            || !archive.has(sheet.part);
    });
    if (book.sheets.empty()) {
        throw Error("xlsx.no-sheets", { { "file", file } });
    }
    const auto target = [&](std::string_view type) {
        const auto found = relations.targetByType.find(type);
        return found == relations.targetByType.end() ? std::string()
                                                     : resolved(found->second, folder);
    };
    if (const auto part = target("styles"); !part.empty() && archive.has(part)) {
        StylesSink styles(book);
        readPart(archive, part, styles, file);
    }
    if (const auto part = target("sharedStrings"); !part.empty() && archive.has(part)) {
        StringsSink strings(book.strings);
        readPart(archive, part, strings, file);
    }
    return book;
}

std::string dateOfSerial(double serial, bool is1904, double& days)
{
    // 1900-01-01 is 1, and the 29 February 1900 that never was is 60: later days are one too many.
    static constexpr double from1900 = 25569;
    const double days1900 = is1904 ? serial + 1462 : serial;
    if (!(days1900 >= 1) || days1900 >= 2958466) {
        return {};
    }
    days = days1900 - from1900 + (days1900 < 60 ? 1 : 0);
    return isoDate(dayFromNumber(std::int32_t(std::floor(days))));
}

} // namespace tuyen
