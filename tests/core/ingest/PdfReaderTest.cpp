// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/DocumentText.h"
#include "ingest/apart/Apart.h"
#include "ingest/apart/PdfLines.h"
#include "support/PdfBytes.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

/// Words at places, ten points high; a blank line of letters five points wide each.
static void put(std::vector<PdfWord>& words, double left, double top, std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const double width = 5.0 * double(end);
        words.push_back({ left, left + width, top, top + 10, std::string(text.substr(0, end)) });
        left += width + 2.5;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

static std::string shownTable(const PdfTable& table)
{
    std::string text;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += (i == 0 ? "" : "|") + row[i];
        }
        text += '\n';
    }
    return text;
}

TEST_CASE("columns are the white strips; a cell that is wrapped is one cell")
{
    std::vector<PdfWord> words;
    put(words, 150, 10, "DANH SACH NAM 2023");
    put(words, 50, 40, "TT");
    put(words, 90, 40, "Ho ten");
    put(words, 200, 40, "Noi o");
    put(words, 50, 60, "1");
    put(words, 90, 60, "Nguoi Thu Mot");
    put(words, 200, 60, "Lang Son");
    put(words, 200, 72, "Viet Nam");
    put(words, 50, 92, "2");
    put(words, 90, 92, "Nguoi Hai");
    put(words, 200, 92, "Lao Cai");
    const auto tables = tablesOf(linesOf(words));
    REQUIRE(tables.size() == 1);
    CHECK(shownTable(tables.front())
        == "DANH SACH NAM 2023\nTT|Ho ten|Noi o\n1|Nguoi Thu Mot|Lang Son Viet Nam\n"
           "2|Nguoi Hai|Lao Cai\n");
}

TEST_CASE("prose and the heading of a letter are no table")
{
    std::vector<PdfWord> words;
    put(words, 50, 10, "CO QUAN");
    put(words, 250, 10, "CONG HOA");
    put(words, 50, 22, "PHONG");
    put(words, 250, 22, "Doc lap");
    for (int i = 0; i < 10; ++i) {
        put(words, 50, 60 + 12 * i, "mot dong chu dai khong co cot nao ca trong do");
    }
    CHECK(tablesOf(linesOf(words)).empty());
}

TEST_CASE("a full cell that touches the next is parted where the other rows are")
{
    std::vector<PdfWord> words;
    for (int i = 0; i < 3; ++i) {
        put(words, 50, 40 + 20 * i, std::to_string(i));
        put(words, 90, 40 + 20 * i, "ngan");
        put(words, 200, 40 + 20 * i, "ba");
    }
    put(words, 50, 100, "3");
    put(words, 90, 100, "mot cau dai den cot moix"); // its end is where the next column begins
    put(words, 200, 100, "ba");
    const auto tables = tablesOf(linesOf(words));
    REQUIRE(tables.size() == 1);
    CHECK(shownTable(tables.front())
        == "0|ngan|ba\n1|ngan|ba\n2|ngan|ba\n3|mot cau dai den cot moix|ba\n");
}

TEST_CASE("a header in the middle of its column is the header of the cells at its left")
{
    std::vector<PdfWord> words;
    put(words, 50, 20, "TT");
    put(words, 160, 20, "Noi");
    put(words, 250, 20, "So");
    for (int i = 1; i < 5; ++i) {
        put(words, 50, 20 + 20 * i, std::to_string(i));
        put(words, 90, 20 + 20 * i, "Lao Cai");
        put(words, 250, 20 + 20 * i, "7");
    }
    const auto tables = tablesOf(linesOf(words));
    REQUIRE(tables.size() == 1);
    CHECK(shownTable(tables.front()).starts_with("TT|Noi|So\n1|Lao Cai|7\n"));
}

TEST_CASE("two tables with a caption between them are two")
{
    std::vector<PdfWord> words;
    for (int i = 0; i < 3; ++i) {
        put(words, 120, 40 + 20 * i, "a");
        put(words, 220, 40 + 20 * i, "b");
        put(words, 320, 40 + 20 * i, "c");
    }
    put(words, 110, 100, "Bang hai co nhung cot khac voi bang mot nay");
    for (int i = 0; i < 3; ++i) {
        put(words, 50, 120 + 20 * i, "d");
        put(words, 160, 120 + 20 * i, "e");
        put(words, 270, 120 + 20 * i, "f");
    }
    const auto tables = tablesOf(linesOf(words));
    REQUIRE(tables.size() == 2);
    CHECK(shownTable(tables[0]) == "a|b|c\na|b|c\na|b|c\n");
    CHECK(shownTable(tables[1])
        == "Bang hai co nhung cot khac voi bang mot nay\nd|e|f\nd|e|f\nd|e|f\n");
}

TEST_CASE("a table goes on over the page when its columns stand at the same places")
{
    const PdfTable first { { { 50, 60 }, { 90, 150 } }, {} };
    CHECK(isContinued(first, { { { 52, 58 }, { 90, 170 } }, {} }));
    CHECK_FALSE(isContinued(first, { { { 52, 58 }, { 190, 270 } }, {} }));
    CHECK_FALSE(isContinued(first, { { { 52, 58 } }, {} }));
}

TEST_CASE("paragraphs of a page are joined, its number is left out")
{
    std::vector<PdfWord> words;
    put(words, 50, 10, "Ngay 12/5/2023 tai Lang Son luc luong chuc nang");
    put(words, 50, 22, "phat hien hai nguoi.");
    put(words, 50, 50, "Doan hai.");
    put(words, 150, 500, "7");
    DocumentText document;
    addParagraphs(linesOf(words), 7, document);
    CHECK(document.whole()
        == "Ngay 12/5/2023 tai Lang Son luc luong chuc nang phat hien hai nguoi.\nDoan hai.");
    CHECK(document.paragraphs.front().page == 7);
}

TEST_CASE("tables of a PDF come through the process, joined over pages")
{
    const Files files;
    std::string one = pdfWords(200, 60, "DANH SACH") + pdfWords(50, 100, "Ma vu") + pdfWords(150, 100, "Ngay xay ra")
        + pdfWords(300, 100, "Tinh");
    std::string two;
    for (int i = 1; i <= 6; ++i) {
        const auto row = pdfWords(50, 100 + 20 * i, "A-" + std::to_string(i))
            + pdfWords(150, 100 + 20 * i, "1" + std::to_string(i) + "/5/2023")
            + pdfWords(300, 100 + 20 * i, "Lang Son");
        (i < 4 ? one : two) += row;
    }
    const auto file = files.write("danh sách.pdf", pdfBytes({ one, two }));
    const auto reader = openTable(file);
    CHECK(reader->format().format == "pdf");
    CHECK(reader->sheets() == std::vector<std::string> { "Bảng 1" });
    CHECK(shown(*reader)
        == "1: DANH SACH\n2: Ma vu|Ngay xay ra|Tinh\n3: A-1|11/5/2023|Lang Son\n"
           "4: A-2|12/5/2023|Lang Son\n5: A-3|13/5/2023|Lang Son\n6: A-4|14/5/2023|Lang Son\n"
           "7: A-5|15/5/2023|Lang Son\n8: A-6|16/5/2023|Lang Son\n");
}

TEST_CASE("the text of a PDF is read; one without text is said to be a scan")
{
    const Files files;
    const auto document = readDocumentText(
        files.write("a.pdf", pdfBytes({ pdfWords(50, 100, "Doan mot."), pdfWords(50, 100, "Doan hai.") })));
    CHECK(document.format == "pdf");
    CHECK(document.whole() == "Doan mot.\nDoan hai.");
    CHECK(document.paragraphs[1].page == 2);
    const auto scan = files.write("quét.pdf", pdfBytes({ "0 0 100 100 re f" }));
    CHECK(codeThrown([&] { openTable(scan); }) == "file.no-text");
    CHECK(codeThrown([&] { readDocumentText(scan); }) == "file.no-text");
    CHECK(codeThrown([&] { openTable(files.write("b.pdf", pdfBytes({ pdfWords(50, 100, "Chu") }))); })
        == "file.no-table");
}
