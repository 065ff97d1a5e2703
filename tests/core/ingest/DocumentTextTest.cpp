// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/DocumentText.h"
#include "IngestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("plain text gives paragraphs; wrapped lines are joined, lists and headings are not")
{
    const Files files;
    const auto file = files.write("tin.txt",
        "BẢN TIN\r\n\r\nNgày 12/5/2023, lực lượng chức năng tại Lạng Sơn phát hiện hai người\r\n"
        "đang đưa ba phụ nữ qua đường mòn.\r\n1. Người thứ nhất khai nhận việc làm của mình tại "
        "cơ quan công an\r\n2. Người thứ hai im lặng\r\n");
    const auto document = readDocumentText(file);
    REQUIRE(document.paragraphs.size() == 4);
    CHECK(document.format == "txt");
    CHECK(document.encoding == "utf-8");
    CHECK(document.paragraphs[1].text
        == "Ngày 12/5/2023, lực lượng chức năng tại Lạng Sơn phát hiện hai người "
           "đang đưa ba phụ nữ qua đường mòn.");
    CHECK(document.paragraphs[3].text == "2. Người thứ hai im lặng");
}

TEST_CASE("offsets of paragraphs count in the whole text")
{
    const Files files;
    const auto document = readDocumentText(files.write("a.txt", "Một\n\nHai hai\nBa\tbốn\n"));
    const auto whole = document.whole();
    CHECK(whole == "Một\nHai hai\nBa\tbốn");
    for (const auto& paragraph : document.paragraphs) {
        CHECK(whole.substr(std::size_t(paragraph.offset), paragraph.text.size()) == paragraph.text);
    }
    CHECK(document.paragraphs.back().isInTable);
    CHECK_FALSE(document.paragraphs.front().isInTable);
}

TEST_CASE("text in UTF-16 is read, text of blanks only is said to hold none")
{
    const Files files;
    const auto document
        = readDocumentText(files.write("a.txt", std::string("\xFF\xFEg\0\xE0\x01", 6)));
    CHECK(document.encoding == "utf-16le");
    CHECK(document.paragraphs.front().text == "gǠ");
    CHECK(codeThrown([&] { readDocumentText(files.write("b.txt", " \n\n ")); }) == "file.no-text");
    CHECK(codeThrown([&] { readDocumentText(files.write("c.json", "[{\"a\":1}]")); }) != "");
}
