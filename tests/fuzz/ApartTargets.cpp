// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only the reader process takes apart. An input for an office format is its parts one after
// the other, parted by the byte 0xFF, which no UTF-8 has: the archive is made here, for a fuzzer
// would never get a checksum right.
#include "Rows.h"
#include "Targets.h"

#include "ingest/ZipArchive.h"
#include "ingest/apart/Apart.h"
#include "support/PdfBytes.h"
#include "support/ZipBytes.h"
#include "text/Fold.h"

#include <initializer_list>

namespace tuyen::fuzz {

using namespace std::string_literals;

static constexpr char parting = '\xFF';

static void openFile(const std::filesystem::path& file) { readSheets(*openHere(file)); }

static void readText(const std::filesystem::path& file)
{
    for (const auto& paragraph : textHere(file).paragraphs) {
        require(isValidUtf8(paragraph.text), "a paragraph is UTF-8");
    }
}

/// The archive of these parts; `fixed` ones stand in it as they are.
static std::string archive(std::string_view bytes, std::initializer_list<const char*> names,
    std::vector<ZipEntry> fixed)
{
    for (const auto* name : names) {
        const auto end = std::min(bytes.find(parting), bytes.size());
        if (end > 0) {
            fixed.push_back(storedEntry(name, std::string(bytes.substr(0, end))));
        }
        bytes.remove_prefix(std::min(bytes.size(), end + 1));
    }
    return zipBytes(fixed);
}

static const std::string relation
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

static void xlsx(std::string_view bytes)
{
    static const auto link = [](const std::string& id, const std::string& type,
                                 const std::string& to) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relation + type + "\" Target=\"" + to
            + "\"/>";
    };
    static const std::vector<ZipEntry> fixed {
        storedEntry("[Content_Types].xml", "<Types/>"),
        storedEntry("_rels/.rels",
            "<Relationships>" + link("rId1", "officeDocument", "xl/workbook.xml")
                + "</Relationships>"),
        storedEntry("xl/_rels/workbook.xml.rels",
            "<Relationships>" + link("rId1", "worksheet", "worksheets/sheet1.xml")
                + link("rId2", "styles", "styles.xml")
                + link("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>"),
    };
    refusing(openFile,
        archive(bytes,
            { "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml",
                "xl/sharedStrings.xml" },
            fixed));
}

static std::vector<std::string> xlsxSeeds()
{
    const auto book = "\xFF<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet "
                      "name=\"Một\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>\xFF"s;
    const auto rest
        = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
          "<fonts><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf numFmtId=\"164\" "
          "fontId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>\xFF<sst><si><t>chữ</t></si>"
          "<si><r><t>hai </t></r><r><t>phần</t></r><rPh><t>x</t></rPh></si></sst>"s;
    return { "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\" hidden=\"1\"><c "
             "r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>chữ</t></is></c>"
             "</row><row><c s=\"0\"><v>45000.5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v>"
             "</c><c t=\"d\"><v>2023-05-14</v></c><c t=\"str\"><f>A1</f><v>x</v></c></row>"
             "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"
            + book + rest,
        "<worksheet><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
        "</sheetData></worksheet>"
            + book };
}

static void ods(std::string_view bytes)
{
    static const std::vector<ZipEntry> fixed { storedEntry(
        "mimetype", "application/vnd.oasis.opendocument.spreadsheet") };
    refusing(openFile, archive(bytes, { "content.xml", "META-INF/manifest.xml", "styles.xml" }, fixed));
}

static const std::string odsTables
    = "<office:body><office:spreadsheet><table:table table:name=\"Một &amp; hai\"><table:table-row "
      "table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" "
      "office:value=\"1.5\" table:number-columns-repeated=\"2\" table:number-columns-spanned=\"2\" "
      "table:number-rows-spanned=\"2\"><text:p>1<text:s text:c=\"3\"/>5</text:p></table:table-cell>"
      "<table:covered-table-cell/><table:table-cell office:value-type=\"date\" "
      "office:date-value=\"2023-05-14\"><text:p>5/2023</text:p></table:table-cell>"
      "</table:table-row><table:table-row table:number-rows-repeated=\"1048573\"/></table:table>"
      "</office:spreadsheet></office:body>";
static const std::string odsSpaces
    = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

static std::vector<std::string> odsSeeds()
{
    return { "<office:document-content" + odsSpaces + ">" + odsTables
            + "</office:document-content>\xFF<manifest/>"s,
        "<a" + odsSpaces + "><table:table table:name=\"a\xDA\x9E\x92\"/></a>" };
}

static void markup(std::string_view bytes) { refusing(openFile, bytes); }

static std::vector<std::string> flatOdsSeeds()
{
    return { "<?xml version=\"1.0\"?><office:document" + odsSpaces
        + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">" + odsTables
        + "</office:document>" };
}

static std::vector<std::string> htmlSeeds()
{
    return { "<html><table><tr><th rowspan=2 colspan='3'>a &amp; &#7885;<br>b</th></tr><!-- c --><tr "
             "style=\"display:none\"><td>1<table><tr><td>2</td></tr></table></td></tr></table></html>",
        "<!DOCTYPE html><head><meta charset=windows-1252><style>td{}</style></head><table><tr><td>a"
        "<td>b<tr><td colspan=9999999>&nbsp;&unknown;&#x1F600;&#99999999;</table>",
        "<table><tr><td rowspan=999999>x</td></tr><tr><td>y</td></tr></table><script>\"<td>\"</script>" };
}

static std::vector<std::string> excelXmlSeeds()
{
    return {
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>"
        "<Row ss:Index=\"3\" ss:Span=\"2\"><Cell ss:MergeAcross=\"2\" ss:MergeDown=\"1\"><Data "
        "ss:Type=\"DateTime\">2023-05-14T00:00:00</Data><Comment><Data>x</Data></Comment></Cell><Cell "
        "ss:Index=\"9\"><Data ss:Type=\"Number\">1.50</Data></Cell></Row></Table></Worksheet></Workbook>"
    };
}

static void docx(std::string_view bytes)
{
    static const std::vector<ZipEntry> fixed { storedEntry("[Content_Types].xml", "<Types/>") };
    const auto zip = archive(bytes, { "word/document.xml" }, fixed);
    refusing(openFile, zip);
    refusing(readText, zip);
}

static std::vector<std::string> docxSeeds()
{
    return { "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body><w:p><w:r><w:t>Ngày 1/5/2023 có hai "
             "người.</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p><w:tbl><w:tr>"
             "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r>"
             "<w:t>chữ</w:t><w:tab/><w:br/></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:gridBefore "
             "w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
             "<mc:AlternateContent><mc:Choice/><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>"
             "</w:body></w:document>" };
}

static void zip(std::string_view bytes)
{
    refusing(
        [](const std::filesystem::path& file) {
            const ZipArchive archive(file);
            for (const auto* part : { "a", "content.xml", "xl/workbook.xml" }) {
                if (archive.has(part)) {
                    require(archive.readAll(part, 1 << 20).size() <= (1 << 20) + (64 << 10),
                        "no more is inflated than was asked for");
                }
            }
        },
        bytes);
    refusing(openFile, bytes);
}

static std::vector<std::string> zipSeeds()
{
    auto liar = deflatedRun("xl/workbook.xml", ' ', 5000);
    liar.size = 10;
    return { zipBytes({ storedEntry("a", "chữ"), deflatedRun("content.xml", 'x', 1000) }),
        zipBytes({ storedEntry("a", ""), liar }),
        zipBytes({ storedEntry("../a", "x"), storedEntry("A", "y") }) };
}

static void xls(std::string_view bytes)
{
    refusing(openFile, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(bytes));
}

static void pdf(std::string_view bytes)
{
    const auto whole = "%PDF-" + std::string(bytes);
    refusing(openFile, whole);
    refusing(readText, whole);
}

static std::vector<std::string> pdfSeeds()
{
    const auto page = pdfWords(50, 100, "Ma vu") + pdfWords(150, 100, "Ngay") + pdfWords(50, 120, "A-1")
        + pdfWords(150, 120, "1/5/2023") + pdfWords(50, 140, "A-2") + pdfWords(150, 140, "2/5/2023");
    return { pdfBytes({ page, page }).substr(5), pdfBytes({ "0 0 100 100 re f" }).substr(5) };
}

/// Workbooks of our own in tests/data/import, given by main.cpp and the replay.
static std::vector<std::string> xlsSeeds()
{
    return { std::string(600, '\0'), std::string(24, '\0') + "\x3E\0\x03\0\xFE\xFF\x09\0"s };
}

std::span<const Target> apartTargets()
{
    static const std::vector<std::string_view> office { "<row", "<c ", "r=\"", "t=\"s\"", "<v>",
        "</v>", "repeated=\"", "spanned=\"", "<table:table-cell", "<w:tc>", "<w:tbl>", "&amp;",
        "&#x", "<![CDATA[", "]]>", "<!DOCTYPE", "<!--", "-->", "1048576", "\xFF" };
    static const std::vector<std::string_view> page { "<table", "<tr", "<td", "</table>", "colspan=",
        "rowspan=", "&#", "&nbsp;", "<!--", "-->", "<script", "</script>", "<br>", "display:none" };
    static const std::vector<std::string_view> objects { " 0 obj", "endobj", "stream\n", "endstream",
        "/Length", "/Filter", "/FlateDecode", "/Kids", "/Font", "Tj", "TJ", "Td", "xref", "trailer" };
    static const std::vector<Target> all {
        { "xlsx", "Office Open XML workbooks", xlsx, xlsxSeeds, office },
        { "ods", "OpenDocument spreadsheets", ods, odsSeeds, office },
        { "fods", "flat OpenDocument", markup, flatOdsSeeds, office },
        { "docx", "Word documents: tables and text", docx, docxSeeds, office },
        { "html", "web pages", markup, htmlSeeds, page },
        { "excelxml", "the XML of Excel 2003", markup, excelXmlSeeds, office },
        { "zip", "the directory of an archive", zip, zipSeeds, { "PK\x03\x04", "PK\x01\x02" } },
        { "xls", "Excel 97-2003", xls, xlsSeeds, {} },
        { "pdf", "PDF: tables and text", pdf, pdfSeeds, objects },
    };
    return all;
}

} // namespace tuyen::fuzz
