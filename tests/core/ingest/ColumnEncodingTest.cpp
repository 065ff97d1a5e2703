// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "base/Issue.h"
#include "ingest/ColumnEncodings.h"
#include "ingest/ImportRun.h"
#include "store/IncidentStore.h"
#include "store/SourceStore.h"
#include "support/LegacyEncoder.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static std::string old(std::string_view words, TextEncoding encoding)
{
    return misread(encoded(words, encoding));
}

/// "column=encoding" of each found.
static std::string found(const RawHead& head)
{
    std::string text;
    for (const auto& one : findColumnEncodings(head)) {
        text += (text.empty() ? "" : " ") + columnLetters(one.column) + '='
            + std::string(name(one.encoding));
    }
    return text;
}

TEST_CASE("one column in an old encoding is found beside columns that are Unicode")
{
    for (const auto encoding : { TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viscii,
             TextEncoding::Windows1258 }) {
        INFO(name(encoding));
        RawHead head;
        head.cells = { { "Mã vụ", "Tỉnh", "Họ tên đối tượng", "Ghi chú" },
            { "A-1", "Lạng Sơn", old("Trần Văn Mẫu", encoding), "" },
            { "A-2", "Tây Ninh", old("Hồ Thị Giả Định", encoding), "đã xử lý" },
            { "A-3", "Hà Giang", old("Đặng Đức Nháp", encoding), "" } };
        CHECK(found(head) == "C=" + std::string(name(encoding)));
    }
}

TEST_CASE("columns of Unicode, of Western names and of plain letters are left alone")
{
    CHECK(found({ { { "Tỉnh", "Name", "Code" }, { "Hà Nội", "Müller", "x" },
                      { "Huế", "Lefèvre", "y" }, { "Cà Mau", "Sánchez", "z" } },
                    {} })
              .empty());
    CHECK(found({ { { "Họ tên" }, { "Lê Vân" }, { "Hà Lan" }, { "Tô Hà" }, { "Lê Hà" } }, {} })
              .empty());
    CHECK(found({ { { "São Paulo", "café" }, { "Málaga", "thé" } }, {} }).empty());
    CHECK(found({}).empty());
}

TEST_CASE("signs that stand alone in a header or a cell are no letters of before Unicode")
{
    const RawHead head { { { "Case · code", "Suspects · total", "Temperature", "Note", "Remark" },
                             { "A-1", "2", "30 °C", "seen · twice", "“one” – two" },
                             { "A-2", "3", "± 2", "one • more", "«three» …" },
                             { "A-3", "1", "3 × 4", "plain", "§ 5" } },
        {} };
    CHECK(found(head).empty());
    CHECK(found({ { { "·", "A · B", "C · D · E" } }, {} }).empty());
    const Files files;
    const auto file = files.write("dot.csv",
        "Case code,Date · of incident,Suspects · number\nA-1,5/3/2024,2\nA-2,6/3/2024,3\n");
    TestStore test;
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.sheets.front().encodings.empty());
    CHECK(receipt.sheets.front().mapping.at(1).first == "Date · of incident");
}

TEST_CASE("a sign beside letters of before Unicode is one of them")
{
    RawHead head;
    head.cells = { { "Nơi", "Mã" }, { old("ở Lạng Sơn", TextEncoding::Viscii), "A-1" },
        { old("ở Tây Ninh", TextEncoding::Viscii), "A-2" },
        { old("ở Điện Biên", TextEncoding::Viscii), "A-3" } };
    CHECK(found(head) == "A=viscii");
}

TEST_CASE("a font is enough where the words are few")
{
    RawHead head;
    head.cells = { { "Tỉnh", "Xã" }, { "Nghệ An", old("Mỹ Lý", TextEncoding::Tcvn3) } };
    head.fonts = { {}, { OldFont::None, OldFont::Tcvn3 } };
    CHECK(found(head) == "B=tcvn3");
}

TEST_CASE("a cell that is right as it stands stays so in a column of old letters")
{
    const auto name = old("Nguyễn Thị Hường", TextEncoding::Tcvn3);
    CHECK(decodedCell(name, TextEncoding::Tcvn3) == "Nguyễn Thị Hường");
    CHECK_FALSE(decodedCell("Nguyễn Thị Hường", TextEncoding::Tcvn3));
    CHECK_FALSE(decodedCell("Lê Hà", TextEncoding::Tcvn3));
    CHECK_FALSE(decodedCell("A-1", TextEncoding::Vni));
    CHECK(decodedCell(encoded("Lò Thị Thử", TextEncoding::Vni), TextEncoding::Vni) == "Lò Thị Thử");
    CHECK(decodedCell(old("LẠNG SƠN", TextEncoding::Tcvn3), TextEncoding::Tcvn3) == "LẠNG SƠN");
}

TEST_CASE("a UTF-8 file with one old column is imported with all its letters")
{
    const auto row = [](const char* code, const char* province, std::string name) {
        return std::string(code) + ",1/2/2024," + province + ',' + std::move(name) + '\n';
    };
    const std::string header = "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên đối tượng\n";
    for (const bool isRaw : { false, true }) {
        for (const auto encoding : { TextEncoding::Tcvn3, TextEncoding::Vni }) {
            INFO(name(encoding) << (isRaw ? ", bytes" : ", misread"));
            const auto cell = [&](const char* words) {
                return isRaw ? encoded(words, encoding) : old(words, encoding);
            };
            const Files files;
            TestStore test;
            const auto receipt = ImportRun(files.write("a.csv",
                                               header + row("A-1", "Lạng Sơn", cell("Trần Văn Mẫu"))
                                                   + row("A-2", "Tây Ninh", cell("Hồ Thị Giả Định"))
                                                   + row("A-3", "Điện Biên", cell("Vừ Bá Thử"))
                                                   + row("A-4", "Hà Giang", cell("Đặng Đức Nháp"))))
                                     .commit(test.store);
            CHECK(receipt.encoding == "utf-8");
            CHECK(receipt.counts.stored == 4);
            REQUIRE(receipt.sheets.front().encodings.size() == 1);
            const auto& reading = receipt.sheets.front().encodings.front();
            CHECK(reading.column == "Họ tên đối tượng");
            CHECK(reading.encoding == name(encoding));
            CHECK(reading.score == 1);
            CHECK(reading.sample == "Trần Văn Mẫu");
            CHECK(std::ranges::any_of(receipt.issues, [](const Issue& issue) {
                return issue.code == "encoding.column" && issue.column == 3;
            }));
            const auto id = *IncidentStore(test.store).findByCode("A-2");
            const auto evidence = SourceStore(test.store).evidence(entity(id));
            REQUIRE(evidence.size() == 1);
            CHECK(evidence[0].cells[3].second == "Hồ Thị Giả Định");
        }
    }
}

TEST_CASE("a workbook typed in an old font reads as it was seen")
{
    const Files files;
    const auto cell = [](const char* at, std::string_view words) {
        return "<c r=\"" + std::string(at) + "\" s=\"1\" t=\"inlineStr\"><is><t>"
            + old(words, TextEncoding::Tcvn3) + "</t></is></c>";
    };
    const auto file = files.workbook("<row r=\"1\">" + cell("A1", "Mã vụ")
            + cell("B1", "Ngày xảy ra") + cell("C1", "Tỉnh") + "</row><row r=\"2\">"
            + cell("A2", "A-1") + cell("B2", "1/2/2024") + cell("C2", "Lạng Sơn") + "</row>",
        { { "xl/styles.xml",
            "<styleSheet><fonts><font><name val=\"Arial\"/></font><font><name "
            "val=\".VnTime\"/></font></fonts><cellXfs><xf fontId=\"0\"/><xf "
            "fontId=\"1\"/></cellXfs></styleSheet>" } });
    const auto reader = openTable(file);
    RawRow row;
    REQUIRE(reader->next(row));
    CHECK(row.cells[0].font == OldFont::Tcvn3);
    const auto preview = ImportRun(file).preview(nullptr, true);
    const auto& sheet = preview.sheets.front();
    REQUIRE(sheet.mapping.columns.size() == 3);
    CHECK(sheet.mapping.columns[1].field == "incident_date");
    CHECK(sheet.mapping.columns[2].encoding == "tcvn3");
    CHECK(sheet.mapping.columns[2].encodingSample == "Tỉnh");
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].cells[2] == "Lạng Sơn");
    CHECK(sheet.rows[0].state == RowState::GoesIn);
}

TEST_CASE("what a column would be in each encoding is ranked, with a cell before and after")
{
    const RawHead head { { { "A-1", old("Trần Văn Mẫu", TextEncoding::Tcvn3), "Lạng Sơn" },
                             { "A-2", old("Hồ Thị Giả Định", TextEncoding::Tcvn3), "An Giang" } },
        {} };
    const auto found = columnReadings(head, 1);
    REQUIRE(found.readings.size() == 5);
    CHECK(found.readings[0].encoding == TextEncoding::Tcvn3);
    CHECK(found.readings[0].score == 1);
    CHECK(found.readings[0].sample == "Trần Văn Mẫu");
    CHECK(found.readings[1].score < 1);
    CHECK(found.raw != "Trần Văn Mẫu");
    CHECK(columnReadings(head, 0).readings.empty()); // ASCII: the same in all
    CHECK(columnReadings(head, 2).readings.empty()); // letters only Unicode has
    CHECK(columnReadings(head, 9).readings.empty());
}

TEST_CASE("a choice for a column replaces the one before and can be taken away")
{
    std::vector<std::pair<std::string, std::string>> chosen { { "tinh", "vni" } };
    CHECK(chosenEncoding(chosen, 2, "Tỉnh") == "vni");
    CHECK(chosenEncoding(chosen, 1, "Tên").empty());
    chooseEncoding(chosen, 2, "Tỉnh", "tcvn3");
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0] == std::pair<std::string, std::string>("Tỉnh", "tcvn3"));
    chooseEncoding(chosen, 1, "Tên", "vni"); // this header would read otherwise in another encoding
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1].first == "B");
    CHECK(chosenEncoding(chosen, 1, "Tên") == "vni");
    chooseEncoding(chosen, 2, "Tỉnh", "");
    chooseEncoding(chosen, 1, "Tªn", "");
    CHECK(chosen.empty());
}

TEST_CASE("the encoding of a column can be chosen by header or letter, and kept in a recipe")
{
    const Files files;
    const auto file = files.write("a.csv",
        "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2024," + old("Hà Giang", TextEncoding::Vni) + '\n');
    const auto province = [&](const ImportOptions& options) {
        return ImportRun(file, options).preview(nullptr, true).sheets.front().rows.front().cells[2];
    };
    ImportOptions options;
    for (const std::string column : { "C", "tinh" }) {
        options.columnEncodings = { { column, "vni" } };
        CHECK(province(options) == "Hà Giang");
    }
    options.columnEncodings = { { "Tỉnh", "utf-8" } };
    CHECK(province(options) == old("Hà Giang", TextEncoding::Vni));
    options.columnEncodings = { { "Tỉnh", "vni" } };
    CHECK(readRecipe(writeRecipe(options)).columnEncodings == options.columnEncodings);
    CHECK(codeThrown([] {
        readRecipe(R"({"columnEncodings": [{"column": "C", "encoding": "?"}]})");
    }) == "recipe.unreadable");
}
