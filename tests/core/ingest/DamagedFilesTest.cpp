// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parsers themselves, without the process round them: whatever bytes they get, they give rows
// or an Error with a sentence.
#include "IngestFiles.h"
#include "base/Catalogue.h"
#include "ingest/apart/Apart.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace tuyen;
using namespace tuyen::test;

/// Letters that mean something to markup stand at random places instead of what was there.
static std::string damaged(std::string bytes, std::mt19937& chance)
{
    static constexpr std::string_view marks = "<>\"'&/=;{}[]:,\\ \0\xFF\xC3-1";
    for (auto count = 1 + chance() % 6; count > 0; --count) {
        const auto at = chance() % bytes.size();
        const auto mark = marks[chance() % marks.size()];
        switch (chance() % 4) {
        case 0:
            bytes[at] = mark;
            break;
        case 1:
            bytes.insert(at, 1, mark);
            break;
        case 2:
            bytes.erase(at, 1 + chance() % 20);
            break;
        default:
            bytes.insert(at, bytes.substr(chance() % bytes.size(), chance() % 60));
        }
        if (bytes.empty()) {
            bytes = " ";
        }
    }
    return bytes;
}

static void readAll(const std::filesystem::path& file, bool isApart)
{
    try {
        const auto reader = isApart ? openHere(file) : openTable(file);
        RawRow row;
        for (const auto& sheet : reader->sheets()) {
            reader->select(sheet);
            for (int rows = 0; rows < 5000 && reader->next(row); ++rows) {
                REQUIRE(row.cells.size() <= 16'384);
            }
        }
    } catch (const Error& error) {
        INFO(error.what());
        CHECK(hasSentence(error.code()));
    }
}

static const std::string odsContent
    = "<office:document-content xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><a>"
      "<table:table table:name=\"Một &amp; hai\"><table:table-row table:number-rows-repeated=\"3\">"
      "<table:table-cell office:value-type=\"float\" office:value=\"1.5\" "
      "table:number-columns-repeated=\"2\" table:number-columns-spanned=\"2\" "
      "table:number-rows-spanned=\"2\"><text:p>1<text:s text:c=\"3\"/></text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2023-05-14\"><text:p>5/2023"
      "</text:p></table:table-cell></table:table-row></table:table><table:table "
      "table:name=\"b\"/></a></office:document-content>";
static const std::string docxContent
    = "<w:document><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge "
      "w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>chữ</w:t><w:tab/></w:r></w:p></w:tc></w:tr><w:tr>"
      "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
      "</w:tr></w:tbl></w:document>";
static const std::string page
    = "<html><table><tr><th rowspan=2 colspan='3'>a &amp; &#7885;<br>b</th></tr><!-- c --><tr "
      "style=\"display:none\"><td>1<table><tr><td>2</td></tr></table></td></tr></table></html>";
static const std::string excelXml
    = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><"
      "Worksheet Name=\"a\"><Table><Row Index=\"3\"><Cell MergeAcross=\"2\" MergeDown=\"1\"><Data "
      "Type=\"DateTime\">2023-05-14T00:00:00</Data></Cell></Row></Table></Worksheet></Workbook>";
static const std::string json
    = "{\"a\": [{\"b\": [1, {\"c\": \"\\u1ecd\"}], \"d\": {\"e\": null}}, [2]], \"f\": {\"g\": "
      "[{\"h\": -1.5e3}]}}";

TEST_CASE("damaged markup ends in rows or a sentence, whatever the format")
{
    const Files files;
    std::mt19937 chance(20231114);
    for (int turn = 0; turn < 400; ++turn) {
        readAll(files.zip("a.ods",
                    { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
                        { "content.xml", damaged(odsContent, chance) } }),
            true);
        readAll(files.zip("a.docx",
                    { { "[Content_Types].xml", "<Types/>" },
                        { "word/document.xml", damaged(docxContent, chance) } }),
            true);
        readAll(files.write("a.html", damaged(page, chance)), true);
        readAll(files.write("a.xml", damaged(excelXml, chance)), true);
        readAll(files.write("a.json", damaged(json, chance)), false);
    }
}

TEST_CASE("a zip bomb in any office format is refused before it grows")
{
    const Files files;
    const std::string blanks(std::size_t(60) << 20, ' ');
    const auto code = [&](const std::vector<std::pair<std::string, std::string>>& parts) {
        return codeThrown([&] { openTable(files.zip("bom.zip", parts)); });
    };
    CHECK(code({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
              { "content.xml", blanks } })
        == "xlsx.too-large");
    CHECK(code({ { "[Content_Types].xml", "<Types/>" }, { "word/document.xml", blanks } })
        == "xlsx.too-large");
}
