// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/XlsxBook.h"
#include "ingest/XlsxSheet.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static const std::pair<std::string, std::string> styles { "xl/styles.xml",
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"mm/yyyy\"/><numFmt "
    "numFmtId=\"165\" "
    "formatCode=\"0000000000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
    "numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>" };

TEST_CASE("shared, rich and inline strings, numbers, booleans and errors are read as shown")
{
    const Files files;
    const auto file = files.workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"inlineStr\"><is><r><t>Đắk</t></r><r><t xml:space=\"preserve\"> "
        "Lắk</t></r></is></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>0.1</v></c><c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\" "
        "t=\"e\"><v>#REF!</v></c>"
        "<c r=\"D2\" t=\"str\"><f>A1</f><v>tính</v></c></row>",
        { { "xl/sharedStrings.xml",
            "<sst><si><t>Mã vụ</t></si><si><r><t>Họ "
            "</t></r><r><t>tên</t></r><rPh><t>no</t></rPh></si></sst>" } });
    CHECK(shown(file) == "1: Mã vụ|Họ tên|Đắk Lắk\n2: 0.1|TRUE|#REF!|tính\n");
}

TEST_CASE("a text the workbook does not have is an error in its cell, not an empty one")
{
    const Files files;
    CHECK(shown(files.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                               "t=\"s\"><v>7</v></c></row>",
              { { "xl/sharedStrings.xml", "<sst><si><t>Mã vụ</t></si></sst>" } }))
        == "1: Mã vụ|7\n");
}

TEST_CASE("cells and rows without a reference follow the one before")
{
    const Files files;
    CHECK(shown(files.workbook(
              "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
              "<c><v>4</v></c></row><row><c><v>5</v></c></row>"))
        == "1: 1|2\n5: ||3|4\n6: 5\n");
}

TEST_CASE("styles make dates of serials, as precise as they show")
{
    const Files files;
    const std::string rows = "<row><c s=\"1\"><v>45000</v></c><c s=\"2\"><v>45000</v></c><c "
                             "s=\"3\"><v>900000317</v></c>"
                             "<c s=\"4\"><v>0.5</v></c><c><v>45000</v></c><c "
                             "t=\"d\"><v>2023-05-14T00:00:00</v></c></row>";
    CHECK(shown(files.workbook(rows, { styles }))
        == "1: 2023-03-15|2023-03|0900000317|12:00|45000|2023-05-14\n");
    CHECK(shown(files.workbook(rows, { styles }, {}, "<workbookPr date1904=\"1\"/>"))
        == "1: 2027-03-16|2027-03|0900000317|12:00|45000|2023-05-14\n");
    const auto reader = openTable(files.workbook(rows, { styles }));
    RawRow row;
    REQUIRE(reader->next(row));
    CHECK(row.cells[0].kind == CellKind::Date);
    CHECK(row.cells[0].number == 19431);
    CHECK(row.cells[4].kind == CellKind::Number);
}

TEST_CASE("format codes tell dates from numbers")
{
    CHECK(styleOf("dd/mm/yyyy").format == NumberFormat::Day);
    CHECK(styleOf("[$-42A]d mmmm yyyy;@").format == NumberFormat::Day);
    CHECK(styleOf("mm/yyyy").format == NumberFormat::Month);
    CHECK(styleOf("h:mm").format == NumberFormat::Time);
    CHECK(styleOf("[h]:mm").format == NumberFormat::Time);
    CHECK(styleOf("#,##0.00 \"đồng\"").format == NumberFormat::Plain);
    CHECK(styleOf("0\"m\"").format == NumberFormat::Plain);
    CHECK(styleOf("[Red]General").format == NumberFormat::Plain);
    CHECK(styleOf("0000").zeros == 4);
}

TEST_CASE("the day that never was and days out of the calendar")
{
    double days = 0;
    CHECK(dateOfSerial(1, false, days) == "1900-01-01");
    CHECK(dateOfSerial(59, false, days) == "1900-02-28");
    CHECK(dateOfSerial(61, false, days) == "1900-03-01");
    CHECK(dateOfSerial(0, false, days).empty());
    CHECK(dateOfSerial(3e9, false, days).empty());
}

TEST_CASE("a merged cell speaks for all it covers")
{
    const Files files;
    CHECK(shown(files.workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Đối tượng</v></c></row><row "
                               "r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c>"
                               "<c r=\"C2\" t=\"str\"><v>Lạng Sơn</v></c></row><row r=\"3\"><c "
                               "r=\"A3\"><v>3</v></c></row><row r=\"4\"/>",
              {}, "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C2:C9\"/></mergeCells>"))
        == "1: Đối tượng|Đối tượng\n2: 1|2|Lạng Sơn\n3: 3||Lạng Sơn\n");
}

TEST_CASE("a cell in the last corner costs one row, not the sheet")
{
    const Files files;
    const auto file = files.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row "
                                     "r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>");
    const auto reader = openTable(file);
    RawRow row;
    REQUIRE(reader->next(row));
    REQUIRE(reader->next(row));
    CHECK(row.number == 1048576);
    CHECK(row.cells.size() == 16384);
    CHECK(row.cells.back().text == "2");
    CHECK_FALSE(reader->next(row));
}

TEST_CASE("references outside a sheet are no references")
{
    std::int64_t row = 0;
    int column = 0;
    CHECK(parseReference("XFD1048576", row, column));
    CHECK(column == 16383);
    CHECK_FALSE(parseReference("XFE1", row, column));
    CHECK_FALSE(parseReference("A1048577", row, column));
    CHECK_FALSE(parseReference("A0", row, column));
    CHECK_FALSE(parseReference("12", row, column));
    CHECK_FALSE(parseReference("ABCDE1", row, column));
}

TEST_CASE("hidden rows are read and marked, a sheet that is not there is said")
{
    const Files files;
    const auto file = files.workbook("<row hidden=\"1\"><c><v>1</v></c></row>");
    const auto reader = openTable(file);
    RawRow row;
    REQUIRE(reader->next(row));
    CHECK(row.isHidden);
    CHECK(reader->sheets() == std::vector<std::string> { "Danh sách" });
    CHECK(codeThrown([&] { reader->select("Khác"); }) == "sheet.unknown");
}
