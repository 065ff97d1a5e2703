// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/apart/Apart.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static const std::string root
    = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
      "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
      "<office:body><office:spreadsheet>";
static const std::string tail = "</office:spreadsheet></office:body></office:document-content>";

static std::filesystem::path ods(const Files& files, std::string_view tables,
    const std::string& manifest = "<manifest/>", const std::string& name = "bảng.ods")
{
    return files.zip(name,
        { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
            { "content.xml", root + std::string(tables) + tail },
            { "META-INF/manifest.xml", manifest } });
}

static std::string table(std::string_view rows, std::string_view name = "Trang 1")
{
    return "<table:table table:name=\"" + std::string(name) + "\">" + std::string(rows)
        + "</table:table>";
}

static std::string cell(std::string_view text, std::string_view attributes = {})
{
    return "<table:table-cell " + std::string(attributes) + "><text:p>" + std::string(text)
        + "</text:p></table:table-cell>";
}

static std::string row(std::string_view cells, std::string_view attributes = {})
{
    return "<table:table-row " + std::string(attributes) + ">" + std::string(cells)
        + "</table:table-row>";
}

static std::string shownHere(const std::filesystem::path& file) { return shown(*openHere(file)); }

TEST_CASE("an ODS cell is what its type and its value say, as precise as it is shown")
{
    const Files files;
    const auto file = ods(files,
        table(row(cell("1.604", "office:value-type=\"float\" office:value=\"1604\"")
            + cell("12,5%", "office:value-type=\"percentage\" office:value=\"0.125\"")
            + cell("100 đ", "office:value-type=\"currency\" office:value=\"100\"")
            + cell("14/05/2023", "office:value-type=\"date\" office:date-value=\"2023-05-14\"")
            + cell(
                "05/2023", "office:value-type=\"date\" office:date-value=\"2023-05-01T00:00:00\"")
            + cell("2023", "office:value-type=\"date\" office:date-value=\"2023-01-01\"")
            + cell("ĐÚNG", "office:value-type=\"boolean\" office:boolean-value=\"true\"")
            + cell("10:30", "office:value-type=\"time\" office:time-value=\"PT10H30M00S\"")
            + cell("0042", "office:value-type=\"float\" office:value=\"42\"")
            + cell("#REF!", "office:value-type=\"string\" calcext:value-type=\"error\""))));
    CHECK(shownHere(file) == "1: 1604|0.125|100|2023-05-14|2023-05|2023|TRUE|10:30|0042|#REF!\n");
    const auto reader = openHere(file);
    RawRow read;
    REQUIRE(reader->next(read));
    CHECK(reader->format().format == "ods");
    CHECK(read.cells[0].kind == CellKind::Number);
    CHECK(read.cells[0].number == 1604);
    CHECK(read.cells[3].kind == CellKind::Date);
    CHECK(read.cells[3].number == 19491);
    CHECK(read.cells[5].kind == CellKind::Text);
    CHECK(read.cells[6].kind == CellKind::Boolean);
    CHECK(read.cells[9].kind == CellKind::Error);
}

TEST_CASE("paragraphs, blanks and line breaks of a cell are kept; notes and drawings are not")
{
    const Files files;
    CHECK(shownHere(ods(files,
              table(row("<table:table-cell office:value-type=\"string\"><office:annotation>"
                        "<text:p>ghi chú</text:p></office:annotation><text:p>Lò "
                        "<text:span>Thị</text:span><text:s text:c=\"2\"/>Thử</text:p><text:p>sinh"
                        "<text:tab/>1999<text:line-break/>An</text:p><draw:frame>"
                        "<text:p>hình</text:p></draw:frame></table:table-cell>"
                  + cell("b")))))
        == "1: Lò Thị  Thử\nsinh\t1999\nAn|b\n");
}

TEST_CASE("repeat counts: a million empty rows cost nothing, repeated values are all there")
{
    const Files files;
    const auto file = ods(files,
        table("<table:table-column table:number-columns-repeated=\"16384\"/>"
            + row(cell("a") + "<table:table-cell table:number-columns-repeated=\"3\"/>" + cell("b"))
            + row("<table:table-cell/>", "table:number-rows-repeated=\"1000000\"")
            + row(cell("x", "table:number-columns-repeated=\"3\"")
                    + "<table:table-cell table:number-columns-repeated=\"16000\"/>",
                "table:number-rows-repeated=\"2\"")
            + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"48573\"")));
    CHECK(shownHere(file) == "1: a||||b\n1000002: x|x|x\n1000003: x|x|x\n");
}

TEST_CASE("repeated values end at the last row a sheet can have")
{
    const Files files;
    const auto file = ods(
        files, table(row(cell("a"), "table:number-rows-repeated=\"4000000000\"") + row(cell("b"))));
    const auto reader = openHere(file);
    RawRow read;
    std::int64_t count = 0;
    while (reader->next(read)) {
        ++count;
    }
    CHECK(count == 1'048'576);
}

TEST_CASE("a merged ODS cell speaks for all it covers; hidden rows are marked")
{
    const Files files;
    const auto file = ods(files,
        table(row(cell("Lạng Sơn",
                      "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"")
                  + "<table:covered-table-cell table:number-columns-repeated=\"1\"/>" + cell("1"))
            + row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("2"))
            + "<table:table-header-rows>" + row(cell("x"), "table:visibility=\"collapse\"")
            + "</table:table-header-rows>"));
    CHECK(shownHere(file) == "1: Lạng Sơn|Lạng Sơn|1\n2: Lạng Sơn|Lạng Sơn|2\n3: x\n");
    const auto reader = openHere(file);
    RawRow read;
    std::string hidden;
    while (reader->next(read)) {
        hidden += read.isHidden ? '1' : '0';
    }
    CHECK(hidden == "001");
}

TEST_CASE("sheets of an ODS are found by name, whatever stands before and between them")
{
    const Files files;
    const auto file = ods(files,
        "<!-- <table:table table:name=\"giả\"> -->" + table(row(cell("1")), "Năm 2023")
            + "<table:dde-links><table:table/></table:dde-links>" + table("", "Trống")
            + table(row(cell("2") + "<table:table-cell>" + table(row(cell("trong")), "con")
                        + "</table:table-cell>"),
                "A &amp; B &gt; &#225;")
            + table(row(cell("3")), "Năm 2023"));
    const auto reader = openHere(file);
    CHECK(reader->sheets()
        == std::vector<std::string> { "Năm 2023", "Trống", "A & B > á", "Năm 2023 (2)" });
    reader->select("A & B > á");
    CHECK(shown(*reader) == "1: 2|trong\n");
    reader->select("Trống");
    CHECK(shown(*reader).empty());
    reader->select("Năm 2023 (2)");
    CHECK(shown(*reader) == "1: 3\n");
    reader->select("Năm 2023");
    CHECK(shown(*reader) == "1: 1\n");
    CHECK(codeThrown([&] { reader->select("con"); }) == "sheet.unknown");
}

TEST_CASE("thousands of tables of one name are told apart at once, and too many are refused")
{
    const Files files;
    std::string all;
    for (int i = 0; i < 9'999; ++i) {
        all += table("", "a");
    }
    const auto flat = [&](const std::string& tables) { // in an archive it would be a bomb
        return files.write("a.fods", root + tables + tail);
    };
    const auto sheets = openHere(flat(all + table(row(cell("1")), "a (2)")))->sheets();
    REQUIRE(sheets.size() == 10'000);
    CHECK(sheets[1] == "a (2)");
    CHECK(sheets[9'998] == "a (9999)");
    CHECK(sheets[9'999] == "a (2) (2)");
    CHECK(codeThrown([&] { openHere(flat(all + table("") + table(""))); }) == "xlsx.too-large");
}

TEST_CASE("an ODS that cannot be read is refused by the right sentence")
{
    const Files files;
    CHECK(codeThrown([&] { openHere(ods(files, table("", "a\xDA\x9E\x92"))); }) == "xlsx.damaged");
    CHECK(codeThrown([&] {
        openHere(ods(files, table(""), "<manifest><encryption-data/></manifest>"));
    }) == "file.encrypted");
    CHECK(codeThrown([&] { openHere(ods(files, "")); }) == "file.no-table");
    CHECK(codeThrown([&] { shownHere(ods(files, table("<table:table-row>"))); }) != "");
    CHECK(codeThrown([&] {
        openHere(files.zip("a.odp",
            { { "mimetype", "application/vnd.oasis.opendocument.presentation" },
                { "content.xml", root + tail } }));
    }) == "file.document");
    CHECK(codeThrown([&] {
        openHere(files.zip("b.ods",
            { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
                { "content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>" + root + table("") + tail } }));
    }) == "xlsx.hostile");
    std::string wide = cell(std::string(1'000'000, 'a'), "table:number-columns-repeated=\"16384\"");
    CHECK(codeThrown([&] { shownHere(ods(files, table(row(wide) + std::string(30'000, '\n')))); })
        != "");
}

TEST_CASE("the standard's own field list, a real ODS, is read whole")
{
    const auto file
        = std::filesystem::path(TUYEN_SHARED_DATA) / "htcds/htcds-field-standards-2.0.ods";
    if (!std::filesystem::exists(file)) {
        SKIP("the shared data are not here");
    }
    const auto text = shownHere(file);
    CHECK(text.starts_with("1: Section|Status|Core|Field Name Prefix|Field Name|"));
    CHECK(std::count(text.begin(), text.end(), '\n') >= 85);
}
