// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/DocumentText.h"
#include "ingest/FileKind.h"
#include "ingest/ImportRun.h"
#include "ingest/apart/Apart.h"
#include "ingest/apart/CompoundFile.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static std::filesystem::path docx(const Files& files, std::string_view body)
{
    return files.zip("tài liệu.docx",
        { { "[Content_Types].xml", "<Types/>" },
            { "word/document.xml",
                "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + std::string(body)
                    + "</w:body></w:document>" } });
}

static std::string paragraph(std::string_view text)
{
    return "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>"
        + std::string(text) + "</w:t></w:r></w:p>";
}

static std::string cell(std::string_view text, std::string_view properties = {})
{
    return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

static std::string row(std::string_view cells) { return "<w:tr>" + std::string(cells) + "</w:tr>"; }

TEST_CASE("each table of a Word document is a sheet; merged cells speak for all they cover")
{
    const Files files;
    const auto file = docx(files,
        paragraph("Lời đầu") + "<w:tbl>"
            + row(cell("Nơi", "<w:vMerge w:val=\"restart\"/>")
                + cell("Đối tượng", "<w:gridSpan w:val=\"2\"/>"))
            + row(cell("", "<w:vMerge/>") + cell("Họ tên") + cell("NS"))
            + row(cell("Lạng Sơn") + cell("Người Thử") + cell("1999")) + "</w:tbl>"
            + paragraph("giữa") + "<w:tbl>" + row(cell("a") + cell("b")) + "</w:tbl>");
    const auto reader = openHere(file);
    CHECK(reader->format().format == "docx");
    CHECK(reader->sheets() == std::vector<std::string> { "Bảng 1", "Bảng 2" });
    CHECK(shown(*reader)
        == "1: Nơi|Đối tượng|Đối tượng\n2: Nơi|Họ tên|NS\n3: Lạng Sơn|Người Thử|1999\n");
    reader->select("Bảng 2");
    CHECK(shown(*reader) == "1: a|b\n");
}

TEST_CASE("words of a Word cell: breaks kept, deleted and doubled text left out, tables within")
{
    const Files files;
    const auto file = docx(files,
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Một</w:t><w:br/><w:t xml:space=\"preserve\"> hai"
        "</w:t><w:tab/></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></"
        "w:del><w:ins><w:r><w:t>mới"
        "</w:t></w:r></w:ins></w:p><w:p><mc:AlternateContent><mc:Choice><w:r><w:t>hình</w:t></w:r>"
        "</mc:Choice><mc:Fallback><w:r><w:t>hình</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        "</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc>"
            + paragraph("trong") + "</w:tc></w:tr></w:tbl>" + paragraph("")
            + "</w:tc></w:tr></w:tbl>");
    CHECK(shown(*openHere(file)) == "1: Một\n hai\tmới\nhình|trong\n");
}

TEST_CASE("the text of a Word document comes in order, its tables as rows")
{
    const Files files;
    const auto file = docx(files,
        paragraph("BẢN TIN") + paragraph("") + paragraph("Ngày 12/5/2023 tại Lạng Sơn.") + "<w:tbl>"
            + row(cell("a") + cell("b")) + "</w:tbl>" + paragraph("Hết."));
    const auto document = readDocumentText(file);
    CHECK(document.format == "docx");
    CHECK(document.whole() == "BẢN TIN\nNgày 12/5/2023 tại Lạng Sơn.\na\tb\nHết.");
    REQUIRE(document.paragraphs.size() == 4);
    CHECK(document.paragraphs[2].isInTable);
    CHECK(document.paragraphs[3].offset == std::int64_t(document.whole().find("Hết.")));
    CHECK(codeThrown([&] { readDocumentText(docx(files, "")); }) == "file.no-text");
    CHECK(codeThrown([&] { openTable(docx(files, paragraph("chữ"))); }) == "file.no-table");
    CHECK(codeThrown([&] { readDocumentText(files.workbook("")); }) == "file.no-prose");
}

TEST_CASE("a web page under the name .xls is read as the browser shows it")
{
    const Files files;
    const auto file = files.write("báo cáo.xls",
        "\xEF\xBB\xBF<html "
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td{a:'<'}"
        "</style><!-- <table> --></head><body><TABLE border=1>"
        "<tr><th rowspan=2>N&#417;i<th colspan='2'>Đối&nbsp;tượng</tr>"
        "<tr><td>Họ  tên</td><td>NS</td></tr>\n"
        "<tr style=\"Display: none; display:none\"><td>A &amp; B<br>C</td><td> x < y </td><td></tr>"
        "<tr><td></td></tr></TABLE><table><tr><td>khác</table></body></html>");
    const auto reader = openHere(file);
    CHECK(reader->format().format == "html");
    CHECK(nameDiffers(file, "html"));
    CHECK(reader->sheets() == std::vector<std::string> { "Bảng 1", "Bảng 2" });
    CHECK(shown(*reader)
        == "1: Nơi|Đối\xC2\xA0tượng|Đối\xC2\xA0tượng\n2: Nơi|Họ tên|NS\n"
           "3: A & B\nC|x < y\n");
    reader->select("Bảng 2");
    CHECK(shown(*reader) == "1: khác\n");
    CHECK(openTable(file)->format().format == "html");
}

TEST_CASE("a table within a table of a page is a sheet of its own")
{
    const Files files;
    const auto reader = openHere(files.write("a.html",
        "<table><tr><td>ngoài<table><tr><td>trong</td></tr></table></td><td>2</td></tr></table>"));
    CHECK(shown(*reader) == "1: ngoài|2\n");
    reader->select("Bảng 2");
    CHECK(shown(*reader) == "1: trong\n");
}

TEST_CASE("a row of a page with bytes that are no letters waits, the others are read")
{
    const Files files;
    const auto text = shown(*openHere(files.write("a.html",
        "<table>\n<tr><td>Lạng Sơn</td></tr>\n<tr><td>\xFF\xD5</td></tr>\n<tr><td>Hà "
        "Giang</td></tr>\n</table>")));
    CHECK(text == "1: Lạng Sơn\n2: \xEF\xBF\xBD\xEF\xBF\xBD !encoding.invalid\n3: Hà Giang\n");
}

TEST_CASE("a page in UTF-16 is read")
{
    const Files files;
    std::string bytes = "\xFF\xFE";
    for (const char c : std::string("<table><tr><td>mot</td><td>hai</td></tr></table>")) {
        bytes += c;
        bytes += '\0';
    }
    CHECK(shown(*openHere(files.write("a.xls", bytes))) == "1: mot|hai\n");
}

TEST_CASE("a page in pieces reads as the page in one")
{
    const Files files;
    std::string rows;
    for (int i = 0; i < 20'000; ++i) {
        rows += "<tr><td title=\"a>b\">Số " + std::to_string(i) + " &lt;&#7885;&gt;</td></tr>\n";
    }
    const auto text = shown(*openHere(files.write("a.html", "<table>" + rows + "</table>")));
    CHECK(std::count(text.begin(), text.end(), '\n') == 20'000);
    CHECK(text.find("\n17001: Số 17000 <ọ>\n") != std::string::npos);
}

TEST_CASE("the XML of Excel 2003 is read with its types, gaps and merged cells")
{
    const Files files;
    const auto file = files.write("bảng.xls",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
        "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet "
        "ss:Name=\"Năm 2023\"><Table><Row><Cell ss:MergeAcross=\"1\"><Data "
        "ss:Type=\"String\">Đối tượng</Data></Cell><Cell><Data ss:Type=\"String\">Ngày</Data>"
        "<Comment><ss:Data>lời bàn</ss:Data></Comment></Cell></Row><Row ss:Index=\"4\" "
        "ss:Hidden=\"1\"><Cell ss:Index=\"2\"><Data ss:Type=\"Number\">12.50</Data></Cell><Cell>"
        "<Data ss:Type=\"DateTime\">2023-05-14T00:00:00.000</Data></Cell><Cell><Data "
        "ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#N/A</Data></Cell></Row>"
        "</Table></Worksheet><Worksheet ss:Name=\"Khác\"><Table/></Worksheet></Workbook>");
    const auto reader = openHere(file);
    CHECK(reader->format().format == "xml");
    CHECK(reader->sheets() == std::vector<std::string> { "Năm 2023", "Khác" });
    CHECK(shown(*reader) == "1: Đối tượng|Đối tượng|Ngày\n4: |12.5|2023-05-14|TRUE|#N/A\n");
    reader->select("Năm 2023");
    RawRow read;
    REQUIRE(reader->next(read));
    REQUIRE(reader->next(read));
    CHECK(read.isHidden);
    CHECK(read.cells[2].kind == CellKind::Date);
    CHECK(read.cells[2].number == 19491);
}

TEST_CASE("an Excel 97 workbook is read with its dates, in both calendars")
{
    const auto folder = std::filesystem::path(TUYEN_TEST_DATA) / "import";
    const auto reader = openHere(folder / "invented.xls");
    CHECK(reader->format().format == "xls");
    CHECK(reader->sheets() == std::vector<std::string> { "Danh sách 2023", "Trống", "Đối tượng" });
    const auto text = shown(*reader);
    CHECK(text.find("\n4: X-1|2023-05-14|Lạng Sơn|3|Đường mòn, đêm\n") != std::string::npos);
    CHECK(text.find("\n7: X-3|khoảng đầu năm 2019|Hà Giang") != std::string::npos);
    reader->select("Trống");
    CHECK(shown(*reader).empty());
    CHECK(shown(*openHere(folder / "invented-1904.xls")) == "1: 2023-05-14|10:30|2023-05-14\n");
    const auto preview = ImportRun(folder / "invented.xls").preview(nullptr, true);
    CHECK(preview.format.format == "xls");
    CHECK(preview.sheets.front().headerRow == 3);
    CHECK(preview.sheets.front().counts.rowsRead == 4);
}

TEST_CASE("an Excel 97 workbook tells its merged cells, hidden rows, truths, errors and months")
{
    const auto file = std::filesystem::path(TUYEN_TEST_DATA) / "import/invented-merged.xls";
    const auto reader = openHere(file);
    const auto text = shown(*reader);
    CHECK(text.starts_with("1: Mã vụ|Đối tượng|Đối tượng\n2: Mã vụ|Họ tên|NS\n"
                           "3: X-1|Người Thử Một|1999\n4: X-1|Người Thử Hai|2000\n"
                           "5: X-2|2023-05|TRUE\n6: X-3\n7: #REF!|y\n11: dài 0\n"));
    reader->select("Gộp ô");
    RawRow read;
    std::string hidden;
    for (int i = 0; i < 7 && reader->next(read); ++i) {
        hidden += read.isHidden ? '1' : '0';
    }
    CHECK(hidden == "0000010");
}

TEST_CASE("an old workbook cut or changed anywhere ends in rows or a sentence, through the process")
{
    const Files files;
    const auto whole = readFile(std::filesystem::path(TUYEN_TEST_DATA) / "import/invented.xls");
    for (std::size_t at = 8; at < whole.size(); at += 331) {
        auto bytes = whole;
        for (std::size_t i = at; i < std::min(at + 8, bytes.size()); ++i) {
            bytes[i] = '\xFF';
        }
        INFO(at);
        for (const auto& damaged : { bytes, whole.substr(0, at) }) {
            const auto code = codeThrown([&] { shown(files.write("a.xls", damaged)); });
            CHECK((code.empty() || code.starts_with("file.") || code.starts_with("xlsx.")
                || code.starts_with("sheet.") || code.starts_with("encoding.")));
        }
    }
}

TEST_CASE("a chain of an old workbook that turns in a circle outside the file has an end")
{
    const Files files;
    std::string bytes(1024, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes[30] = 9; // sectors of 512 bytes
    bytes[48] = 5; // the folder begins in the sixth, which is not there …
    for (std::size_t at = 80; at < 512; ++at) {
        bytes[at] = '\xFF';
    }
    bytes[512 + 4 * 5] = 5; // … and follows itself
    const auto file = files.write("vòng.xls", bytes);
    CHECK(hasSoundFolder(file)); // it names nothing
    CHECK_FALSE(compoundStream(file, "Workbook"));
}

TEST_CASE("a name in an old workbook that claims to be longer than it can be is damage")
{
    const Files files;
    auto bytes = readFile(std::filesystem::path(TUYEN_TEST_DATA) / "import/invented.xls");
    const auto folder = 512 + 512 * littleEndian(bytes, 48, 4);
    CHECK(hasSoundFolder(files.write("a.xls", bytes)));
    for (const auto entry : { 0U, 1U }) {
        auto longer = bytes;
        longer[folder + entry * 128 + 64] = '\xFF';
        longer[folder + entry * 128 + 65] = '\x7F';
        CHECK(codeThrown([&] { openHere(files.write("b.xls", longer)); }) == "xlsx.damaged");
        longer[79] = 'A'; // also where the table of sectors is nowhere
        CHECK_FALSE(hasSoundFolder(files.write("c.xls", longer)));
    }
}

TEST_CASE("names that promise another kind are told, and only those")
{
    CHECK_FALSE(nameDiffers("a.xlsx", "xlsx"));
    CHECK(nameDiffers("a.xls", "xlsx"));
    CHECK(nameDiffers("a.xlsx", "xls"));
    CHECK_FALSE(nameDiffers("A.XLS", "xls"));
    CHECK_FALSE(nameDiffers("a.ods", "ods"));
    CHECK(nameDiffers("a.csv", "json"));
    CHECK_FALSE(nameDiffers("a", "pdf"));
    CHECK_FALSE(nameDiffers("a.xml", "xml"));
    CHECK(nameDiffers("a.htm", "docx"));
}
