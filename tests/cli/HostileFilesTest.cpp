// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that attack or lie, all of our own making: one clear sentence or rows with their reasons, the
// right exit code, at most a minute and a gigabyte, and the store as it was where nothing went in.
#include "Tuyen.h"

#include "base/File.h"
#include "support/Paths.h"
#include "support/PdfBytes.h"
#include "support/ZipBytes.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <sys/stat.h>

using namespace tuyen;
using namespace std::string_literals;

static constexpr double mostSeconds = 60;
static constexpr long mostKilobytes = 1 << 20;
static constexpr std::uint64_t megabyte = 1 << 20;

namespace {

/// The parts of a workbook whose one sheet is this XML.
std::vector<ZipEntry> book(std::string sheet)
{
    static const std::string type
        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return { storedEntry("[Content_Types].xml", "<Types/>"),
        storedEntry("_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + type
                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        storedEntry("xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
            "</workbook>"),
        storedEntry("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + type
                + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        storedEntry("xl/worksheets/sheet1.xml", std::move(sheet)) };
}

std::string sheet(const std::string& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

std::string bookWith(ZipEntry more)
{
    auto parts = book(sheet(""));
    parts.push_back(std::move(more));
    return zipBytes(parts);
}

std::string ods(const std::string& content, const std::string& manifest = "<manifest/>")
{
    return zipBytes({ storedEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        storedEntry("content.xml", content), storedEntry("META-INF/manifest.xml", manifest) });
}

std::string odsTable(const std::string& rows, const std::string& before = {})
{
    return ods(before + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><table:table "
               "table:name=\"a\">"
        + rows + "</table:table></office:document-content>");
}

std::string docx(const std::string& document)
{
    return zipBytes({ storedEntry("[Content_Types].xml", "<Types/>"),
        storedEntry("word/document.xml", document) });
}

/// An invented workbook with the record that tells of a password in place of another.
std::string lockedWorkbook()
{
    auto bytes = readFile(pathFromUtf8(TUYEN_TEST_DATA "/import/invented.xls"));
    const auto other = bytes.find(std::string("\xE1\0\x02\0\xB0\x04", 6));
    REQUIRE(other != bytes.npos);
    bytes[other] = '\x2F';
    return bytes;
}

std::string repeated(const std::string& text, std::size_t count)
{
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

std::string textRow(const std::string& a, const std::string& b, const std::string& c)
{
    std::string row = "<row>";
    for (const auto& text : { a, b, c }) {
        row += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    return row + "</row>";
}

const std::string header = "Mã vụ,Ngày xảy ra,Tỉnh\n";
const std::string good = "HC-1,14/01/2024,Tây Ninh\n";
const std::string headerRow = textRow("Mã vụ", "Ngày xảy ra", "Tỉnh");
const std::string goodRow = textRow("HC-1", "14/01/2024", "Tây Ninh");
const std::string entities = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                             "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
const std::string foreign = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

std::string attributes(int count)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += " a" + std::to_string(i) + "=\"1\"";
    }
    return all;
}

std::string utf16(std::u16string_view text)
{
    std::string bytes = "\xFF\xFE";
    for (const auto unit : text) {
        bytes += char(unit);
        bytes += char(unit >> 8);
    }
    return bytes;
}

/// One import of one file; what every one of them must keep.
struct Outcome {
    int exitCode = 0;
    std::string code; ///< of the file's error; empty: it was read
    nlohmann::json receipt;
};

Outcome importOf(const NewStore& store, const std::string& name, const std::string& bytes)
{
    const auto file = store.write(name, bytes);
    const auto result = runTuyen({ "import", store.store(), file, "--json" });
    INFO(name << "\nstderr: " << result.err << "\nstdout: " << result.out.substr(0, 1000));
    CHECK(result.workSeconds <= mostSeconds);
    CHECK(result.peakKilobytes <= mostKilobytes);
    const auto value = nlohmann::json::parse(result.out, nullptr, false);
    REQUIRE(value.is_object());
    Outcome outcome { result.exitCode, {}, {} };
    if (value.contains("error")) {
        outcome.code = value.at("error").at("code").get<std::string>();
        const auto message = value.at("error").at("message").get<std::string>();
        CHECK(message.size() > 20);
        CHECK(message.find('\n') == message.npos);
        CHECK(result.err.find(message) != result.err.npos);
    } else {
        outcome.receipt = value.at("files").at(0);
    }
    std::filesystem::remove(pathFromUtf8(file));
    return outcome;
}

struct Refused {
    const char* what;
    std::string name;
    std::string bytes;
    std::string code;
};

/// Each file is refused with its code, and all together changed nothing.
void checkRefused(const std::vector<Refused>& files)
{
    const NewStore store;
    const auto before = store.digest();
    for (const auto& file : files) {
        INFO(file.what);
        const auto outcome = importOf(store, file.name, file.bytes);
        CHECK(outcome.code == file.code);
        CHECK(outcome.exitCode == 1);
    }
    CHECK(store.digest() == before);
    CHECK(tuyenJson({ "batches", store.store() }).empty());
}

/// A table with one good row beside what is odd: so many go in, so many wait, for this reason.
void checkWaiting(
    const NewStore& store, const std::string& name, const std::string& bytes, const std::string& why)
{
    const auto outcome = importOf(store, name, bytes);
    INFO(name << ": " << outcome.code << ' ' << outcome.receipt.dump().substr(0, 1500));
    REQUIRE(outcome.code.empty());
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.receipt.at("quarantined") == 1);
    CHECK(outcome.receipt.at("issueCounts").contains(why));
    CHECK(outcome.receipt.at("rowsRead").get<int>()
        == outcome.receipt.at("stored").get<int>() + outcome.receipt.at("duplicates").get<int>()
            + outcome.receipt.at("quarantined").get<int>() + outcome.receipt.at("notRows").get<int>());
}

} // namespace

TEST_CASE("archives that grow, lie or escape are refused before they do")
{
    std::vector<ZipEntry> many;
    for (int i = 0; i < 10'001; ++i) {
        many.push_back(storedEntry("x" + std::to_string(i), ""));
    }
    std::vector<ZipEntry> large;
    for (int i = 0; i < 6; ++i) {
        auto part = deflatedRun("xl/media/" + std::to_string(i), ' ', 100 * megabyte);
        part.bytes += std::string(megabyte, 'x'); // within the ratio, each for itself
        large.push_back(part);
    }
    auto liar = deflatedRun("xl/sharedStrings.xml", ' ', 600 * megabyte);
    liar.size = 1000;
    auto locked = storedEntry("xl/locked.xml", "x");
    locked.flags |= 1;
    auto relations = book(sheet(headerRow));
    relations[3] = storedEntry(relations[3].name,
        "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
        "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship "
        "Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    relations.push_back(liar);
    checkRefused({
        { "ratio", "a.xlsx", bookWith(deflatedRun("xl/media/a", ' ', 1500 * megabyte)),
            "xlsx.too-large" },
        { "total", "b.xlsx", zipBytes(large), "xlsx.too-large" },
        { "entries", "c.xlsx", zipBytes(many), "xlsx.too-large" },
        { "same name twice", "d.xlsx", bookWith(storedEntry("xl/workbook.xml", "<a/>")),
            "xlsx.unsafe-names" },
        { "names that differ in case", "e.xlsx", bookWith(storedEntry("XL/Workbook.xml", "<a/>")),
            "xlsx.unsafe-names" },
        { "absolute name", "f.xlsx", bookWith(storedEntry("/etc/passwd", "x")), "xlsx.unsafe-names" },
        { "name of a drive", "g.xlsx", bookWith(storedEntry("C:/a", "x")), "xlsx.unsafe-names" },
        { "name that climbs", "h.xlsx", bookWith(storedEntry("xl/../../a", "x")),
            "xlsx.unsafe-names" },
        { "backslashes", "i.xlsx", bookWith(storedEntry("..\\a", "x")), "xlsx.unsafe-names" },
        { "size that lies", "j.xlsx", zipBytes(relations), "xlsx.too-large" },
        { "locked part", "k.xlsx", bookWith(locked), "file.encrypted" },
        { "bomb in ODS", "l.ods",
            zipBytes({ storedEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                deflatedRun("content.xml", ' ', 400 * megabyte) }),
            "xlsx.too-large" },
    });
}

TEST_CASE("XML that attacks is refused, whatever format it hides in")
{
    const auto deep = repeated("<a>", 200'000);
    const auto wide = "<row" + attributes(200'000) + "/>";
    checkRefused({
        { "entities in a sheet", "a.xlsx", zipBytes(book(entities + "<worksheet>&c;</worksheet>")),
            "xlsx.hostile" },
        { "a file of the system", "b.xlsx", zipBytes(book(foreign + "<worksheet>&x;</worksheet>")),
            "xlsx.hostile" },
        { "entities in ODS", "c.ods", odsTable("<table:table-row/>", entities), "xlsx.hostile" },
        { "entities in Word", "d.docx", docx(entities + "<w:document>&c;</w:document>"),
            "xlsx.hostile" },
        { "entities in Excel 2003", "e.xml",
            "<?xml version=\"1.0\"?>" + entities
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&c;</Workbook>",
            "xlsx.hostile" },
        { "200,000 attributes", "f.xlsx", zipBytes(book(sheet(wide))), "xlsx.hostile" },
        { "200,000 attributes in ODS", "g.ods", odsTable(wide), "xlsx.hostile" },
        { "200,000 deep", "h.xlsx", zipBytes(book(sheet(deep))), "xlsx.hostile" },
        { "200,000 deep in ODS", "i.ods", odsTable(deep), "xlsx.hostile" },
        { "200,000 deep in Word", "j.docx", docx("<w:document>" + deep), "xlsx.hostile" },
        { "a tag of two megabytes", "k.xlsx",
            zipBytes(book(sheet("<row r=\"" + std::string(2 * megabyte, '1') + "\"/>"))),
            "xlsx.hostile" },
    });
}

TEST_CASE("sheets that claim to be huge cost what they hold, not what they claim")
{
    const NewStore store;
    const auto stored = [&](const std::string& name, const std::string& bytes) {
        const auto outcome = importOf(store, name, bytes);
        INFO(name << ": " << outcome.code << ' ' << outcome.receipt.dump().substr(0, 1500));
        REQUIRE(outcome.code.empty());
        return outcome.receipt.at("stored").get<int>();
    };
    CHECK(stored("góc.xlsx",
              zipBytes(book("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + headerRow
                  + goodRow + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
                              "</worksheet>")))
        == 1);
    CHECK(stored("gộp.xlsx",
              zipBytes(book("<worksheet><sheetData>" + headerRow + textRow("HC-2", "15/01/2024", "Lào Cai")
                  + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Hết</t></is></c></row></sheetData>"
                    "<mergeCells><mergeCell ref=\"A4:XFD1048576\"/></mergeCells></worksheet>")))
        == 1);
    CHECK(stored("lặp.ods",
              odsTable("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Mã "
                       "vụ</text:p></table:table-cell><table:table-cell><text:p>Ngày xảy "
                       "ra</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
                       "<text:p>HC-3</text:p></table:table-cell><table:table-cell><text:p>16/01/2024"
                       "</text:p></table:table-cell><table:table-cell "
                       "table:number-columns-repeated=\"4000000000\"/></table:table-row><table:table-row "
                       "table:number-rows-repeated=\"4000000000\"><table:table-cell "
                       "table:number-columns-repeated=\"16384\"/></table:table-row>"))
        == 1);
    CHECK(stored("trải.html",
              "<html><table><tr><th>Mã vụ<th>Ngày xảy ra</tr><tr><td>HC-4<td>17/01/2024<td "
              "colspan=999999999 rowspan=999999999></td></tr></table></html>")
        == 1);
}

TEST_CASE("a full row repeated a million times over ends in a sentence or rows, in time")
{
    const NewStore store;
    const auto before = store.digest();
    const auto outcome = importOf(store, "bom.ods",
        odsTable("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                 "table:number-columns-repeated=\"16384\"><text:p>Mã vụ</text:p></table:table-cell>"
                 "</table:table-row>"));
    CHECK(outcome.exitCode == 1);
    CHECK_FALSE(outcome.code.empty());
    CHECK(store.digest() == before);
}

TEST_CASE("JSON that attacks waits or is refused, and nothing of it is guessed")
{
    const NewStore store;
    const auto rows = [](const std::string& odd) {
        return "[{\"Mã vụ\": \"J-1\", \"Ngày xảy ra\": \"1/2/2024\"},\n" + odd + "]";
    };
    const auto waits = [&](const std::string& name, const std::string& odd, const std::string& why) {
        checkWaiting(store, name, rows(odd), why);
    };
    waits("sâu.json", "{\"Mã vụ\": " + repeated("[", 200'000) + repeated("]", 200'000) + "}",
        "json.too-deep");
    waits("đôi.json", "{\"Mã vụ\": \"J-2\", \"Mã vụ\": \"J-3\"}", "json.duplicate-key");
    waits("lẻ.json", "{\"Mã vụ\": \"J-4 \\ud83d\", \"Ngày xảy ra\": \"1/2/2024\"}", "json.invalid");
    waits("không.json", "{\"Mã vụ\": \"J-5 \\u0000\", \"Ngày xảy ra\": \"1/2/2024\"}", "csv.nul-byte");
    const auto long20 = importOf(store, "dài.json",
        rows("{\"Mã vụ\": 12345678901234567890, \"Ngày xảy ra\": \"2/2/2024\"}"));
    CHECK(long20.code.empty());
    CHECK(tuyenJson({ "incidents", store.store() }).dump().find("12345678901234567890")
        != std::string::npos);
    checkRefused({
        { "never closed", "a.json", "[" + repeated("{\"a\":[", 200'000), "json.damaged" },
        { "a value of 20 MB", "b.json",
            "[{\"Mã vụ\": \"" + std::string(20 * megabyte, 'x') + "\"}]", "file.too-large-inside" },
        { "no row", "c.json", "[]", "file.no-table" },
    });
}

TEST_CASE("text tables with hostile lines keep the lines that are sound")
{
    const NewStore store;
    checkWaiting(store, "không.csv", header + good + "HC-2,15/01/2024,Tây\0 Ninh\n"s, "csv.nul-byte");
    checkWaiting(store, "vỡ.csv", header + "HC-3,14/01/2024,Lào Cai\nHC-4,15/01/2024,T\xC3(y Ninh\n",
        "encoding.invalid");
    checkWaiting(store, "lớn.csv",
        header + "HC-5,14/01/2024,Lào Cai\nHC-6,15/01/2024," + std::string(100 * megabyte, 'x') + "\n",
        "csv.field-too-long");
    checkWaiting(store, "lớn trong ngoặc.csv",
        header + "HC-7,14/01/2024,Lào Cai\nHC-8,15/01/2024,\"" + std::string(100 * megabyte, 'x')
            + "\"\n",
        "csv.field-too-long");
    checkWaiting(store, "lẻ.csv",
        utf16(u"Mã vụ,Ngày xảy ra,Tỉnh\nHC-9,14/01/2024,Lào Cai\nHC-10,15/01/2024,T\xD83Dy Ninh\n"),
        "encoding.invalid");
}

TEST_CASE("what is no table is refused by its own sentence, under any name")
{
    std::string encrypted = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(4000, '\0');
    for (const char c : "EncryptedPackage"s) {
        encrypted += c;
        encrypted += '\0';
    }
    const auto page = pdfWords(50, 100, "Ma vu") + pdfWords(150, 100, "Ngay");
    auto locked = pdfBytes({ page });
    locked.insert(locked.find("/Root"),
        "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + std::string(32, 'o') + ")/U("
            + std::string(32, 'u') + ")>>/ID[(0123456789abcdef)(0123456789abcdef)]");
    checkRefused({
        { "database", "a.csv", "SQLite format 3\0"s + std::string(4080, '\0'), "file.database" },
        { "PNG", "b.xlsx", "\x89PNG\r\n\x1a\n" + std::string(100, '\1'), "file.image" },
        { "JPEG", "c.csv", "\xFF\xD8\xFF\xE0" + std::string(100, '\1'), "file.image" },
        { "gzip", "d.csv", "\x1F\x8B\x08" + std::string(100, '\1'), "file.archive" },
        { "rich text", "e.csv", "{\\rtf1 words}", "file.document" },
        { "workbook under a password", "f.xlsx", encrypted, "file.encrypted" },
        { "old workbook under a password", "o.xls", lockedWorkbook(), "file.encrypted" },
        { "ODS under a password", "g.ods",
            ods("noise",
                "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\">"
                "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"),
            "file.encrypted" },
        { "PDF under a password", "h.pdf", locked, "file.encrypted" },
        { "header without a row", "i.csv", header, "file.no-rows" },
        { "workbook without a row", "j.xlsx", zipBytes(book(sheet(headerRow))), "file.no-rows" },
        { "workbook of nothing", "k.xlsx", zipBytes(book(sheet(""))), "file.no-table" },
        { "ODS of nothing", "l.ods", odsTable(""), "file.no-table" },
        { "page without a table", "m.html", "<html><p>không có bảng</p></html>", "file.no-table" },
        { "scan", "n.pdf", pdfBytes({ "0 0 100 100 re f" }), "file.no-text" },
    });
}

TEST_CASE("a folder, a pipe, a device and a store are no tables, and nobody waits for them")
{
    const NewStore store;
    const auto before = store.digest();
    const auto pipe = store.file("ống.csv");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(tuyenError({ "import", store.store(), pipe }, 1) == "file.unreadable");
    CHECK(tuyenError({ "import", store.store(), "/dev/zero" }, 1) == "file.unreadable");
    CHECK(tuyenError({ "import", store.store(), "/" }, 1) == "file.is-folder");
    CHECK(tuyenError({ "import", store.store(), store.store() }, 1) == "file.database");
    const auto deep = store.write("sâu.json",
        "{\"mapping\": " + repeated("[\"]\", ", 200'000) + "1" + std::string(200'000, ']') + "}");
    const auto table = store.write("a.csv", header + good);
    CHECK(tuyenError({ "import", store.store(), table, "--mapping", deep }, 1) == "mapping.unreadable");
    CHECK(tuyenError({ "import", store.store(), table, "--recipe", deep }, 1) == "recipe.unreadable");
    CHECK(store.digest() == before);
}

TEST_CASE("empty and cut files of every kind are refused")
{
    const auto whole = zipBytes(book(sheet(headerRow + goodRow)));
    const auto sheetOds = odsTable("<table:table-row/>");
    std::vector<Refused> files;
    for (const auto* name : { "a.csv", "a.xlsx", "a.ods", "a.xls", "a.json", "a.docx", "a.pdf", "a.html" }) {
        files.push_back({ name, name, "", "file.empty" });
    }
    files.push_back({ "XLSX", "b.xlsx", whole.substr(0, whole.size() / 2), "file.truncated" });
    files.push_back({ "ODS", "b.ods", sheetOds.substr(0, sheetOds.size() - 30), "file.truncated" });
    files.push_back({ "JSON", "b.json", "[{\"Mã vụ\": \"J-1\"}, {\"Mã", "json.damaged" });
    files.push_back({ "PDF", "b.pdf", pdfBytes({ pdfWords(50, 100, "Ma vu") }).substr(0, 60),
        "xlsx.damaged" });
    files.push_back({ "XLS", "b.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(200, '\0'),
        "xlsx.damaged" });
    checkRefused(files);
}
