// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "base/Catalogue.h"
#include "ingest/ImportRun.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace tuyen;
using namespace tuyen::test;
using namespace std::string_literals;

static std::string refusalOf(const std::filesystem::path& file)
{
    const auto code = codeThrown([&] { ImportRun(file).preview(nullptr, false); });
    INFO(code);
    CHECK((code.empty() || hasSentence(code)));
    return code;
}

TEST_CASE("a file that is no table is refused by the right sentence")
{
    const Files files;
    std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(4000, '\0');
    std::string encrypted = old;
    for (const char c : "EncryptedPackage"s) {
        encrypted += c;
        encrypted += '\0';
    }
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 8192; ++i) {
        state = state * 1664525 + 1013904223;
        noise += char(state >> 24);
    }
    const std::vector<std::pair<std::string, std::string>> cases {
        { "xlsx.damaged", old },
        { "file.encrypted", encrypted },
        { "file.database", "SQLite format 3\0"s + std::string(500, '\1') },
        { "file.database", noise },
        { "file.unknown-format", noise.substr(0, 5000) },
        { "xlsx.damaged", "%PDF-1.7\n1 0 obj\n" },
        { "file.image", "\x89PNG\r\n\x1A\n....." },
        { "file.archive", "\x1F\x8B\x08 and so on" },
        { "file.markup", "<?xml version=\"1.0\"?><note>1</note>" },
        { "file.markup", "MIME-Version: 1.0\nX-Document-Type: Workbook\n" },
        { "file.no-table", "<html><p>không có bảng</p></html>" },
        { "json.damaged", "[{\"a\": 1}" },
        { "file.document", "{\\rtf1 words}" },
        { "file.empty", "" },
        { "encoding.unknown", "hä tªn,n¬i \xEA\n\xF1\xE9,\xFA\n\xB5\xB6,\xB7\n" },
        { "file.truncated", "PK\x03\x04 and nothing more" },
    };
    for (const auto& [code, bytes] : cases) {
        INFO(code);
        CHECK(refusalOf(files.write("tệp.xlsx", bytes)) == code);
    }
    CHECK(refusalOf(files.folder.path() / "không có.csv") == "file.missing");
    CHECK(refusalOf(files.folder.path()) == "file.is-folder");
}

TEST_CASE("a table under the wrong name is read all the same, and it is said")
{
    const Files files;
    const auto file = files.write("bảng.xlsx", "Mã vụ,Ngày xảy ra\nA-1,1/2/2024\n");
    CHECK(openTable(file)->format().format == "csv");
    const auto preview = ImportRun(file).preview(nullptr, true);
    CHECK(preview.sheets.front().counts.rowsRead == 1);
}

TEST_CASE("words without a table show no table, and cannot be imported as one")
{
    const Files files;
    const auto preview
        = ImportRun(files.write("thư.csv", "chỉ một dòng chữ")).preview(nullptr, true);
    CHECK(preview.sheets.front().headerRow == 0);
    CHECK(preview.sheets.front().rows.empty());
}

TEST_CASE("an archive that lies or hides is not opened")
{
    const Files files;
    const std::vector<std::pair<std::string, std::string>> book { { "[Content_Types].xml",
        "<Types/>" } };
    auto escaping = book;
    escaping.emplace_back("../outside.xml", "x");
    CHECK(refusalOf(files.zip("a.xlsx", escaping)) == "xlsx.unsafe-names");
    auto clashing = book;
    clashing.emplace_back("xl/Sheet.xml", "x");
    clashing.emplace_back("xl/sheet.XML", "x");
    CHECK(refusalOf(files.zip("b.xlsx", clashing)) == "xlsx.unsafe-names");
    auto bomb = book;
    bomb.emplace_back("xl/workbook.xml", std::string(40 << 20, ' '));
    CHECK(refusalOf(files.zip("c.xlsx", bomb)) == "xlsx.too-large");
    auto text = book;
    text.emplace_back("word/document.xml", "<document/>");
    CHECK(refusalOf(files.zip("d.xlsx", text)) == "file.no-table");
    CHECK(refusalOf(files.zip(
              "e.ods", { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" } }))
        == "file.open-document");
    CHECK(refusalOf(files.zip("f.zip", { { "a.csv", "a,b" } })) == "file.archive");
}

TEST_CASE("XML that attacks is refused")
{
    const Files files;
    CHECK(refusalOf(files.workbook("<!DOCTYPE a>")) == "xlsx.damaged");
    std::string deep;
    for (int i = 0; i < 400; ++i) {
        deep += "<a>";
    }
    CHECK(refusalOf(files.workbook(deep)) == "xlsx.hostile");
    std::string wide = "<row";
    for (int i = 0; i < 300; ++i) {
        wide += " a" + std::to_string(i) + "=\"\"";
    }
    CHECK(refusalOf(files.workbook(wide + "/>")) == "xlsx.hostile");
    std::string longTag = "<row r=\"";
    for (std::uint64_t i = 0; i < 400'000; ++i) {
        longTag += std::to_string(i * 7919);
    }
    CHECK(refusalOf(files.workbook(longTag + "\"/>")) == "xlsx.hostile");
}

TEST_CASE("a DTD before the root is refused, not expanded")
{
    const Files files;
    const auto file = files.zip("a.xlsx",
        { { "[Content_Types].xml", "<Types/>" },
            { "_rels/.rels",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b "
                "\"&a;&a;\">]><Relationships>&b;</Relationships>" },
            { "xl/workbook.xml", "<workbook/>" } });
    CHECK(refusalOf(file) == "xlsx.hostile");
}

TEST_CASE("an archive cut anywhere is refused, never read halfway")
{
    const Files files;
    const auto whole = readFile(files.workbook("<row><c><v>1</v></c><c><v>2</v></c></row>"));
    for (std::size_t length = 4; length + 1 < whole.size(); length += 97) {
        const auto code
            = codeThrown([&] { openTable(files.write("cụt.xlsx", whole.substr(0, length))); });
        INFO(length);
        CHECK((code == "file.truncated" || code == "xlsx.damaged"));
    }
}

TEST_CASE("a file that shrinks while it is read is an error")
{
    const Files files;
    const auto file = files.write("a.csv", "a,b\n" + std::string(3 << 20, '\n'));
    const auto reader = openTable(file);
    std::filesystem::resize_file(file, 2 << 20);
    RawRow row;
    CHECK(codeThrown([&] {
        while (reader->next(row)) { }
    }) == "file.changed");
}
