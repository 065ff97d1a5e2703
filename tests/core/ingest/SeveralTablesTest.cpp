// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "store/IncidentStore.h"
#include "store/QuarantineStore.h"
#include "store/SourceStore.h"
#include "store/internal/Sql.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

/// "name@header: read=stored+duplicates+quarantined+notRows" a line.
static std::string shown(const Receipt& receipt)
{
    std::string text;
    for (const auto& sheet : receipt.sheets) {
        const auto& c = sheet.counts;
        text += sheet.name + '@' + std::to_string(sheet.headerRow) + ": "
            + std::to_string(c.rowsRead) + '=' + std::to_string(c.stored) + '+'
            + std::to_string(c.duplicates) + '+' + std::to_string(c.quarantined) + '+'
            + std::to_string(c.notRows) + '\n';
    }
    return text;
}

static const std::string twoTables = "DANH SÁCH VỤ VIỆC NĂM 2024 (hư cấu),,,\n"
                                     "Mã vụ,Ngày xảy ra,Tỉnh,Số NN\n"
                                     "A-1,14/01/2024,Lạng Sơn,3\n"
                                     "A-2,20/02/2024,Tây Ninh,1\n"
                                     "Tổng cộng,,,4\n"
                                     ",,,\n"
                                     "Bảng 2. Danh sách nạn nhân,,,\n"
                                     "STT,Họ và tên,Năm sinh,Ngày xảy ra\n"
                                     "1,Lò Thị Thử,2001,14/01/2024\n"
                                     "2,Hồ Thị Ví,1999,32/01/2024\n";

TEST_CASE("a second table below the first has its own header, title and columns")
{
    TestStore test;
    const Files files;
    const auto file = files.write("hai bảng.csv", twoTables);
    const auto preview = ImportRun(file).preview(nullptr, true);
    REQUIRE(preview.sheets.size() == 2);
    CHECK(preview.sheets[0].rows.size() == 6);
    CHECK(preview.sheets[1].headerRow == 8);
    CHECK(preview.sheets[1].title == "Bảng 2. Danh sách nạn nhân");
    CHECK(preview.sheets[1].mapping.columns[1].field == "victim_name");
    const auto dry = ImportRun(file).dryRun(test.store);
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(shown(receipt) == "@2: 6=2+0+0+4\n@8: 2=1+0+1+0\n");
    CHECK(shown(dry) == shown(receipt));
    CHECK(receipt.counts.addsUp());
    CHECK(receipt.counts.rowsRead == 8);
    const auto waiting = QuarantineStore(test.store).rows(receipt.batch);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].columns[1] == "Họ và tên");
    CHECK(waiting[0].row == 10);

    const auto id = *IncidentStore(test.store).findByCode("A-2");
    const auto evidence = SourceStore(test.store).evidence(entity(id));
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0].cells[0].first == "Mã vụ");
    const auto again = ImportRun(files.write("bản sao.csv", twoTables)).commit(test.store);
    CHECK(shown(again) == "@2: 6=0+2+0+4\n@8: 2=0+2+0+0\n");
}

TEST_CASE(
    "the same header again is no second table, and words of a header in a row of data are none")
{
    const Files files;
    const auto preview
        = ImportRun(files.write("a.csv",
                        "Mã vụ,Ngày xảy ra,Tỉnh,Nội dung\nA-1,1/2/2024,Lạng Sơn,x\n,,,\n"
                        "Mã vụ,Ngày xảy ra,Tỉnh,Nội dung\nA-2,1/2/2024,Lạng Sơn,y\n,,,\n"
                        "A-3,1/2/2024,Tỉnh,Ngày\nGhi chú: số liệu tạm\n"))
              .preview(nullptr, true);
    REQUIRE(preview.sheets.size() == 1);
    CHECK(preview.sheets[0].counts.rowsRead == 7);
}

TEST_CASE("in a workbook a gap of rows is enough, and the tables share one sheet of the store")
{
    const Files files;
    TestStore test;
    const auto text = [](const char* at, const std::string& words) {
        return "<c r=\"" + std::string(at) + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const auto file = files.workbook("<row r=\"1\">" + text("A1", "Mã vụ") + text("B1", "Tỉnh")
        + "</row><row r=\"2\">" + text("A2", "A-1") + text("B2", "Lạng Sơn") + "</row><row r=\"7\">"
        + text("A7", "Mã vụ việc") + text("B7", "Số nạn nhân") + text("C7", "Địa bàn")
        + "</row><row r=\"8\">" + text("A8", "B-1") + "<c r=\"B8\"><v>2</v></c>"
        + text("C8", "Tây Ninh") + "</row>");
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(shown(receipt) == "Danh sách@1: 1=1+0+0+0\nDanh sách@7: 1=1+0+0+0\n");
    const IncidentStore incidents(test.store);
    CHECK(incidents.find(*incidents.findByCode("B-1"))->victims.value == 2);
    const auto evidence = SourceStore(test.store).evidence(entity(*incidents.findByCode("B-1")));
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0].cells[1].first == "Số nạn nhân");
}

TEST_CASE("a waiting row of a second table is read again under the year of its own title")
{
    TestStore test;
    const Files files;
    const auto receipt = ImportRun(files.write("hai bảng.csv",
                                       "DANH SÁCH VỤ VIỆC NĂM 2024 (hư cấu),,,\n"
                                       "Mã vụ,Ngày xảy ra,Tỉnh,Số NN\n"
                                       "A-1,14/01,Lạng Sơn,3\n"
                                       ",,,\n"
                                       "Danh sách nạn nhân năm 2021,,,\n"
                                       "STT,Họ và tên,Năm sinh,Ngày xảy ra\n"
                                       "1,Lò Thị Thử,2001,14/01\n"
                                       "2,Hồ Thị Ví,1999,32/01\n"))
                             .commit(test.store);
    const auto waiting = QuarantineStore(test.store).rows(receipt.batch);
    REQUIRE(waiting.size() == 1);
    const std::vector<RowRepair> repairs { { waiting[0].id, { { 3, "30/01" } }, {} } };
    const auto outcome = QuarantineRepair(test.store).apply(repairs).front();
    CHECK(outcome.result == RepairOutcome::Result::Stored);
    static constexpr std::int64_t day = 18'657; // 2021-01-30
    CHECK(test.store.connection().integer(
              "SELECT date_earliest FROM incidents WHERE date_raw = '30/01'")
        == day);
}

TEST_CASE("a hundred tables of one row each are read one by one")
{
    const Files files;
    std::string csv;
    for (int i = 0; i < 100; ++i) {
        csv += i % 2 == 0 ? "Mã vụ,Ngày xảy ra\nA-" : "Mã vụ việc,Địa bàn xảy ra\nB-";
        csv += std::to_string(i) + (i % 2 == 0 ? ",1/2/2024\n,\n" : ",Lạng Sơn\n,\n");
    }
    TestStore test;
    const auto receipt = ImportRun(files.write("a.csv", csv)).commit(test.store);
    CHECK(receipt.sheets.size() == 100);
    CHECK(receipt.counts.stored == 100);
    CHECK(receipt.counts.addsUp());
}

TEST_CASE("fixes of several sheets go to their own sheet")
{
    ImportOptions options;
    options.fixes[{ "Một", 2, 1 }] = { "a" };
    options.fixes[{ "Hai", 2, 1 }] = { "b" };
    CHECK(readRecipe(writeRecipe(options)).fixes == options.fixes);
    const Files files;
    const auto text = [](const char* at, const std::string& words) {
        return "<c r=\"" + std::string(at) + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const auto file = files.workbook("<row r=\"1\">" + text("A1", "Mã vụ") + text("B1", "Tỉnh")
        + "</row><row r=\"2\">" + text("A2", "A-1") + text("B2", "Lạng Sơn") + "</row>");
    options.fixes.clear();
    options.fixes[{ "Trang khác", 2, 1 }] = { "Tây Ninh" };
    const auto cell = [&] {
        return ImportRun(file, options).preview(nullptr, true).sheets[0].rows[0].cells[1];
    };
    CHECK(cell() == "Lạng Sơn");
    options.fixes[{ "Danh sách", 2, 1 }] = { "Hà Giang" };
    CHECK(cell() == "Hà Giang");
}
