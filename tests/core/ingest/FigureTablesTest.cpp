// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of published totals. All numbers are invented.
#include "IngestFiles.h"
#include "ingest/BatchRecipe.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/internal/FigureWords.h"
#include "ingest/internal/UnitWords.h"
#include "store/Check.h"
#include "store/FigureStore.h"
#include "store/IncidentStore.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"
#include "text/DateText.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

/// "incidents 12 VN-lang-son 2019 'Số vụ'" a figure, in the order of the store's list.
static std::string shown(const Store& store)
{
    std::string text;
    for (const auto& stored : FigureStore(store).list()) {
        const auto& figure = stored.figure;
        text += std::string(name(figure.unit)) + ' ' + std::to_string(*figure.quantity.value);
        text += figure.quantity.qualifier == Qualifier::Exact ? "" : "~";
        const auto& area = figure.area;
        text += ' ' + (!area.unit.empty() ? area.unit : area.country.empty() ? "?" : area.country);
        text += ' ' + formatDate(figure.period, Language::Vietnamese);
        text += figure.label.empty() ? "" : " '" + figure.label + "'";
        text += figure.isPart ? " part\n" : "\n";
    }
    return text;
}

static std::string counted(const RowCounts& c)
{
    return std::to_string(c.rowsRead) + '=' + std::to_string(c.stored) + '+'
        + std::to_string(c.duplicates) + '+' + std::to_string(c.quarantined) + '+'
        + std::to_string(c.notRows);
}

static const std::string byYear = "Số vụ mua bán người theo tỉnh (hư cấu),,,\n"
                                  "Tỉnh,2019,Năm 2020,2021 (6 tháng)\n"
                                  "Lạng Sơn,12,9,4\n"
                                  "Lào Cai,hơn 20,-,7\n"
                                  "Toàn quốc,103,88,41\n"
                                  "Tổng cộng,135,97,52\n"
                                  "Nguồn: Cơ quan Giả định,,,\n";

TEST_CASE("a year a column gives a figure a cell, with unit, period, area and publisher")
{
    TestStore test;
    const Files files;
    const auto file = files.write("cong bo.csv", byYear);
    const auto dry = ImportRun(file).dryRun(test.store);
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(counted(receipt.counts) == "6=3+0+0+3");
    CHECK(counted(dry.counts) == counted(receipt.counts));
    CHECK(receipt.created.figures == 8);
    CHECK(receipt.created.incidents == 0);
    CHECK(receipt.sheets.front().mapping[1].second == "official_figure");
    CHECK(shown(test.store)
        == "incidents 103 VN 2019\n"
           "incidents 88 VN 2020\n"
           "incidents 41 VN 01/01/2021 – 30/06/2021\n"
           "incidents 12 VN-lang-son 2019\n"
           "incidents 9 VN-lang-son 2020\n"
           "incidents 4 VN-lang-son 01/01/2021 – 30/06/2021\n"
           "incidents 20~ VN-lao-cai 2019\n"
           "incidents 7 VN-lao-cai 01/01/2021 – 30/06/2021\n");
    const auto first = FigureStore(test.store).list().front();
    CHECK(first.figure.publisher == "Cơ quan Giả định");
    CHECK(first.figure.raw == "103");
    CHECK(first.figure.column == 1);
    CHECK(first.row == 5);
    CHECK(first.file == "cong bo.csv");
    CHECK(FigureStore(test.store).count() == 8);
    CHECK(test.store.counts().incidents == 0);
}

TEST_CASE("figures go and return with their import, and the check covers them")
{
    TestStore test;
    const Files files;
    const auto empty = check(test.store).digest;
    const auto batch = ImportRun(files.write("a.csv", byYear)).commit(test.store).batch;
    const auto before = shown(test.store);
    const auto full = check(test.store);
    CHECK(full.isOk);
    CHECK(FigureStore(test.store).count() == 8);
    CHECK(full.digest != empty);
    BatchStore(test.store).undo(batch);
    CHECK(FigureStore(test.store).list().empty());
    CHECK(check(test.store).isOk);
    CHECK(check(test.store).digest == empty);
    BatchStore(test.store).redo(batch);
    CHECK(shown(test.store) == before);
    CHECK(check(test.store).digest == full.digest);
}

TEST_CASE("the same figure again is a duplicate, one that says otherwise is not")
{
    TestStore test;
    const Files files;
    ImportRun(files.write("a.csv", byYear)).commit(test.store);
    auto more = byYear;
    more.replace(more.find("Tỉnh,2019,Năm 2020,2021 (6 tháng)"),
        std::string("Tỉnh,2019,Năm 2020,2021 (6 tháng)").size(), "Tỉnh,2019,2020,2022");
    const auto receipt = ImportRun(files.write("b.csv", more)).commit(test.store);
    // "-" of Lào Cai aside, each row has one figure that is new: that of 2022
    CHECK(counted(receipt.counts) == "6=3+0+0+3");
    CHECK(receipt.created.figures == 3);
    auto same = byYear;
    same.insert(0, "\n");
    const auto again = ImportRun(files.write("c.csv", same)).commit(test.store);
    CHECK(counted(again.counts) == "6=0+3+0+3");
    CHECK(again.created.figures == 0);
}

TEST_CASE("without a publisher the same numbers of another file stand beside the first")
{
    TestStore test;
    const Files files;
    const std::string table = "Chỉ tiêu,2022,2023\nSố vụ,5,6\nSố nạn nhân,7,8\n";
    CHECK(ImportRun(files.write("a.csv", table)).commit(test.store).created.figures == 4);
    CHECK(ImportRun(files.write("b.csv", "\n" + table)).commit(test.store).created.figures == 4);
    CHECK(shown(test.store).starts_with("incidents 5 ? 2022 'Số vụ'\n"
                                        "incidents 5 ? 2022 'Số vụ'\n"));
}

TEST_CASE("rows say what is counted; parts have no unit of their own")
{
    TestStore test;
    const Files files;
    const auto receipt
        = ImportRun(files.write("cong tac.csv",
                        "KẾT QUẢ CÔNG TÁC TOÀN QUỐC (hư cấu),,,\n"
                        "TT,Nội dung,ĐVT,Năm 2022,Năm 2023,So với 2022 (%)\n"
                        "1,Tổng số vụ,vụ,90,103,14\n"
                        "2,Số đối tượng,người,150,\"1.604\",7\n"
                        "3,Trong đó: nữ,người,20,30,50\n"
                        "4,Số lượt người được tuyên truyền,lượt,gần 25 nghìn,-,\n"
                        "5,Tờ rơi phát ra,tờ,300,400,\n"))
              .commit(test.store);
    CHECK(counted(receipt.counts) == "6=5+0+0+1");
    CHECK(shown(test.store)
        == "incidents 90 VN 2022 'Tổng số vụ – vụ'\n"
           "incidents 103 VN 2023 'Tổng số vụ – vụ'\n"
           "suspects 150 VN 2022 'Số đối tượng – người'\n"
           "suspects 1604 VN 2023 'Số đối tượng – người'\n"
           "person-times 25000~ VN 2022 'Số lượt người được tuyên truyền – lượt'\n"
           "people 20 VN 2022 'Trong đó: nữ – người'\n"
           "people 30 VN 2023 'Trong đó: nữ – người'\n"
           "leaflets 300 VN 2022 'Tờ rơi phát ra – tờ'\n"
           "leaflets 400 VN 2023 'Tờ rơi phát ra – tờ'\n");
}

TEST_CASE("two header rows: units under years, years under units, quarters under a year")
{
    const Files files;
    {
        TestStore test;
        ImportRun(files.write("a.csv",
                      "Địa phương,2022,,2023,\n,Số vụ,Số nạn nhân,Số vụ,Số nạn nhân\n"
                      "Nghệ An,3,5,4,6\n"))
            .commit(test.store);
        CHECK(shown(test.store)
            == "incidents 3 VN-nghe-an 2022 'Số vụ'\nincidents 4 VN-nghe-an 2023 'Số vụ'\n"
               "victims 5 VN-nghe-an 2022 'Số nạn nhân'\n"
               "victims 6 VN-nghe-an 2023 'Số nạn nhân'\n");
    }
    {
        TestStore test;
        ImportRun(files.write("b.csv",
                      "Địa phương,Số vụ,,Số đối tượng,\n,2022,2023,2022,2023\nNghệ An,3,4,7,8\n"))
            .commit(test.store);
        CHECK(shown(test.store)
            == "incidents 3 VN-nghe-an 2022 'Số vụ'\nincidents 4 VN-nghe-an 2023 'Số vụ'\n"
               "suspects 7 VN-nghe-an 2022 'Số đối tượng'\n"
               "suspects 8 VN-nghe-an 2023 'Số đối tượng'\n");
    }
    {
        TestStore test;
        ImportRun(files.write("c.csv",
                      "Số nạn nhân năm 2024 (hư cấu),,,\nTỉnh,Quý I,Quý II\nHà Giang,1,2\n"))
            .commit(test.store);
        CHECK(shown(test.store)
            == "victims 1 VN-ha-giang quý 1/2024\nvictims 2 VN-ha-giang quý 2/2024\n");
    }
}

TEST_CASE("a row a year, and a row a province under a title with its year")
{
    const Files files;
    {
        TestStore test;
        const auto receipt
            = ImportRun(files.write("a.csv",
                            "Năm,Số vụ,Số đối tượng,Số nạn nhân\n2022,3,4,5\n2023,6,7,8\n"
                            "9 tháng 2024,1,2,3\n"))
                  .commit(test.store);
        CHECK(counted(receipt.counts) == "3=3+0+0+0");
        CHECK(receipt.created.figures == 9);
        CHECK(shown(test.store).starts_with("incidents 3 ? 2022 'Số vụ'\n"));
    }
    {
        TestStore test;
        ImportRun(files.write("b.csv",
                      "TỔNG HỢP SỐ LIỆU NĂM 2023 (hư cấu),,\nTT,Tỉnh,Số vụ,Số NN\n"
                      "1,Lạng Sơn,3,4\n2,Quảng Ninh,5,6\n"))
            .commit(test.store);
        CHECK(shown(test.store).find("incidents 5 VN-quang-ninh 2023 'Số vụ'\n")
            != std::string::npos);
    }
}

TEST_CASE("a section says what the rows after it count")
{
    TestStore test;
    const Files files;
    const auto receipt
        = ImportRun(files.write("a.csv",
                        "Đơn vị,2022,2023\nI. Số vụ,,\nLạng Sơn,1,2\nNghệ An,3,4\n"
                        "II. Số nạn nhân,,\nLạng Sơn,1,2\n"))
              .commit(test.store);
    CHECK(counted(receipt.counts) == "5=3+0+0+2");
    CHECK(shown(test.store).find("victims 1 VN-lang-son 2022 'Số nạn nhân'\n")
        != std::string::npos);
}

TEST_CASE("tables of other years one below the other keep their years apart")
{
    TestStore test;
    const Files files;
    const auto receipt = ImportRun(files.write("a.csv",
                                       "Số vụ,,\nTỉnh,2019,2020\nLạng Sơn,1,2\n"
                                       "Tỉnh,2021,2022\nLạng Sơn,3,4\n"))
                             .commit(test.store);
    CHECK(receipt.sheets.size() == 2);
    CHECK(shown(test.store)
        == "incidents 1 VN-lang-son 2019\nincidents 2 VN-lang-son 2020\n"
           "incidents 3 VN-lang-son 2021\nincidents 4 VN-lang-son 2022\n");
}

TEST_CASE("years over units, the name of the places merged over both rows")
{
    TestStore test;
    const Files files;
    // As a spreadsheet with merged cells is read: each says its words in all it covers.
    const auto file = files.write("gop.csv",
        "Địa phương,2019,2019,2020,2020\n"
        "Địa phương,Số vụ,Số nạn nhân,Số vụ,Số nạn nhân\n"
        "Nghệ An,10,20,11,21\n"
        "Hà Tĩnh,3,4,5,6\n");
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.counts.stored == 2);
    CHECK(test.store.counts().incidents == 0);
    const auto figures = shown(test.store);
    CHECK(FigureStore(test.store).list().size() == 8);
    CHECK(figures.find("incidents 10 VN-nghe-an 2019") != std::string::npos);
    CHECK(figures.find("victims 6 VN-ha-tinh 2020") != std::string::npos);
}

TEST_CASE("a number below zero lets its row wait, and no year vanishes for it")
{
    TestStore test;
    const Files files;
    const auto file = files.write("am.csv",
        "Số vụ mua bán người (hư cấu),,,\n"
        "Địa phương,2019,2020,2021 (6 tháng)\n"
        "Lạng Sơn,12,3,1\n"
        "Lào Cai,5,4,1\n"
        "Hà Giang,5,-5,4\n");
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.counts.quarantined == 1);
    CHECK(std::ranges::any_of(
        receipt.issueCounts, [](const auto& one) { return one.first == "count.negative"; }));
    CHECK(FigureStore(test.store).list().size() == 6);
    CHECK(shown(test.store).find("incidents 4 VN-lao-cai 2020") != std::string::npos);
}

TEST_CASE("cells that do not fit wait with their row, and go in when repaired")
{
    TestStore test;
    const Files files;
    const auto receipt
        = ImportRun(files.write("a.csv",
                        "Số nạn nhân,,\nTỉnh,2019,2020\nLạng Sơn,1,45/102\nXứ Mơ Hồ,1,2\n"
                        "Nghệ An,3 vụ,2\nHà Tĩnh,-,?\nLào Cai,5,6\n"))
              .commit(test.store);
    CHECK(counted(receipt.counts) == "6=1+0+3+2");
    CHECK(receipt.counts.addsUp());
    const auto waiting = QuarantineStore(test.store).rows(receipt.batch);
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].issues.front().code == "count.unclear");
    CHECK(waiting[1].issues.front().code == "place.unknown");
    CHECK(waiting[2].issues.front().code == "count.other-unit");
    QuarantineRepair repair(test.store);
    const RowRepair fix { waiting[2].id, { { 1, "3" } }, {} };
    const auto outcome = repair.apply(std::vector { fix }, "");
    CHECK(outcome.front().result == RepairOutcome::Result::Stored);
    CHECK(shown(test.store).find("victims 3 VN-nghe-an 2019") != std::string::npos);
    const auto now = BatchStore(test.store).receipt(receipt.batch);
    CHECK(now->created.figures == 4);
    CHECK(now->counts.addsUp());
    CHECK(check(test.store).isOk);
    BatchStore(test.store).undo(receipt.batch);
    CHECK(FigureStore(test.store).list().empty());
    CHECK(check(test.store).isOk);
}

TEST_CASE("without a unit anywhere every row waits for one, and a recipe can say it")
{
    TestStore test;
    const Files files;
    const auto file = files.write("a.csv", "Tỉnh,2019,2020\nLạng Sơn,1,2\n");
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(counted(receipt.counts) == "1=0+0+1+0");
    CHECK(receipt.issues.front().code == "figure.no-unit");
    auto options = readRecipe(R"({"figures": {"unit": "suspects", "publisher": "Sở Giả định"}})");
    options.onDuplicate = OnDuplicate::Keep;
    ImportRun(file, options).commit(test.store);
    CHECK(shown(test.store)
        == "suspects 1 VN-lang-son 2019\nsuspects 2 VN-lang-son 2020\n");
    CHECK(readRecipe(writeRecipe(options)).figures == options.figures);
    CHECK(codeThrown([] { readRecipe(R"({"figures": {"unit": "tonnes"}})"); })
        == "recipe.unreadable");
}

TEST_CASE("a list of incidents is no table of figures")
{
    TestStore test;
    const Files files;
    for (const auto* text : {
             "Số vụ,Ngày xảy ra,Tỉnh,Số NN\n12,1/2/2024,Lạng Sơn,3\n13,2/2/2024,Lạng Sơn,1\n",
             "STT,Tỉnh,Năm,Số NN,Số ĐT\n1,Lạng Sơn,2019,1,2\n2,Lạng Sơn,2019,3,1\n",
             "Tỉnh,Năm,Họ tên,Năm sinh\nLạng Sơn,2019,Lò Thị Thử,2001\n" }) {
        const auto receipt = ImportRun(files.write("a.csv", text)).dryRun(test.store);
        INFO(text);
        for (const auto& [column, field] : receipt.sheets.front().mapping) {
            CHECK(field != "official_figure");
        }
    }
}

TEST_CASE("periods as offices write them")
{
    const auto said = [](std::string_view text, int year = 0) {
        const auto reading = periodIn(text, year);
        return reading ? formatDate(reading->period, Language::Vietnamese)
                + (reading->rest.empty() ? "" : " + " + reading->rest)
                       : std::string("none");
    };
    CHECK(said("2019") == "2019");
    CHECK(said("Năm 2020") == "2020");
    CHECK(said("2021 (6 tháng)") == "01/01/2021 – 30/06/2021");
    CHECK(said("9 tháng đầu năm 2023") == "01/01/2023 – 30/09/2023");
    CHECK(said("6 tháng cuối năm 2024") == "01/07/2024 – 31/12/2024");
    CHECK(said("Quý IV/2023") == "quý 4/2023");
    CHECK(said("Q1 2022") == "quý 1/2022");
    CHECK(said("T3/2022") == "tháng 3/2022");
    CHECK(said("Giai đoạn 2012-2017") == "01/01/2012 – 31/12/2017");
    CHECK(said("Quý II") == "none");
    CHECK(said("Quý II", 2024) == "quý 2/2024");
    CHECK(said("So với 2022") == "none");
    CHECK(said("Tỷ lệ % 2022") == "none");
    CHECK(said("Ghi chú 2021") == "2021 + ghi chu");
    CHECK(said("Ngày 3/4") == "none");
    CHECK(said("2019 2020 2021") == "none");
}

TEST_CASE("what a label counts")
{
    const auto said = [](std::string_view text) {
        const auto unit = unitNamedIn(text);
        return unit ? std::string(name(*unit)) : std::string("none");
    };
    CHECK(said("Số vụ mua bán người") == "incidents");
    CHECK(said("So vu mua ban nguoi") == "incidents");
    CHECK(said("Số người nghi là nạn nhân") == "presumed-victims");
    CHECK(said("Nạn nhân và nghi nạn nhân") == "victims-and-presumed");
    CHECK(said("Số lượt người được tuyên truyền") == "person-times");
    CHECK(said("Nạn nhân là trẻ em") == "minors");
    CHECK(said("Nạn nhân nữ") == "female-victims");
    CHECK(said("Đối tượng nữ") == "none");
    CHECK(said("Tình hình mua bán người") == "none");
    CHECK(said("Tỉnh") == "none");
    CHECK(said("Number of cases") == "incidents");
    CHECK(said("Suspected victims") == "presumed-victims");
    CHECK(said("Lớp tập huấn") == "classes");
}
