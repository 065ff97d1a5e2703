// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportRun.h"
#include "IngestFiles.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/QuarantineStore.h"
#include "store/SourceStore.h"
#include "store/internal/Sql.h"
#include "support/Paths.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <atomic>

using namespace tuyen;
using namespace tuyen::test;

static const std::string table = "Danh sách vụ việc năm 2024 (dữ liệu hư cấu)\n"
                                 "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên đối tượng,Số NN\n"
                                 "A-1,14/01/2024,Lạng Sơn,Trần Văn Mẫu (1987),3\n"
                                 "A-2,31/4/2024,Lạng Sơn,Lò Thị Thử,2\n"
                                 "A-1,14/01/2024,LẠNG SƠN,TRẦN VĂN MẪU (1987),3\n"
                                 "A-1,15/06/2024,Hà Giang,Hồ Văn Giả,9\n"
                                 "A-3,tháng 6/2024,Tây Ninh,chưa rõ,hơn 10\n"
                                 "A-4,22/2,Tây Ninh,Vũ Văn Thí,2 hoặc 3\n"
                                 ",,,,\n"
                                 "Tổng cộng,,,,17\n";

static std::string countsOf(const RowCounts& counts)
{
    return std::to_string(counts.rowsRead) + '=' + std::to_string(counts.stored) + '+'
        + std::to_string(counts.duplicates) + '+' + std::to_string(counts.quarantined) + '+'
        + std::to_string(counts.notRows);
}

TEST_CASE("every row read is stored, a duplicate, waiting or no row")
{
    TestStore test;
    const Files files;
    const auto file = files.write("vụ 2024.csv", table);
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(countsOf(receipt.counts) == "9=2+1+3+3");
    CHECK(receipt.counts.addsUp());
    CHECK(receipt.batch);
    CHECK(receipt.created.incidents == 2);
    CHECK(receipt.sheets.front().headerRow == 2);

    const auto waiting = QuarantineStore(test.store).rows(receipt.batch);
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].row == 4);
    CHECK(waiting[0].cells[1] == "31/4/2024");
    CHECK(waiting[0].issues.front().code == "date.no-such-day");
    CHECK(waiting[0].issues.front().suggestion == "30/4/2024");
    CHECK(waiting[1].issues.front().code == "row.same-code");
    CHECK(waiting[2].issues.front().code == "count.unclear");

    const IncidentStore incidents(test.store);
    const auto found = incidents.find(*incidents.findByCode("A-1"));
    REQUIRE(found);
    CHECK(found->place.unit == "VN-lang-son");
    CHECK(found->neighbour == "CN");
    CHECK(found->victims.value == 3);
    CHECK(found->date == [] {
        auto day = PartialDate::day(2024, 1, 14);
        day.raw = "14/01/2024";
        return day;
    }());
}

TEST_CASE("people whose names differ in a mark are different people, and none is lost")
{
    TestStore test;
    const Files files;
    const std::string header = "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên nạn nhân\n";
    const std::string without = ",14/01/2024,Lạng Sơn,";
    auto receipt = ImportRun(files.write("a.csv",
                                 header + without + "Lò Thị Hoa\n" + without + "Lò Thị Hòa\n"
                                     + without + "LÒ THỊ HOÀ\n"))
                       .commit(test.store);
    CHECK(countsOf(receipt.counts) == "3=2+1+0+0");
    CHECK(receipt.created.people == 2);
    const std::string one = "A-1,14/01/2024,Lạng Sơn,";
    receipt = ImportRun(files.write("b.csv", header + one + "Lò Thị Thử\n" + one + "Lò Thị Thư\n"))
                  .commit(test.store);
    CHECK(countsOf(receipt.counts) == "2=2+0+0+0");
    CHECK(receipt.created.people == 2);
    CHECK(receipt.created.incidents == 1);
    // A copy without marks of a known case waits beside it.
    receipt = ImportRun(files.write("c.csv", header + "A-1,14/01/2024,Lang Son,Lo Thi Thu\n"))
                  .commit(test.store);
    CHECK(countsOf(receipt.counts) == "1=0+0+1+0");
}

TEST_CASE("preview and dry run say what the import does, and change nothing")
{
    TestStore test;
    const Files files;
    const auto file = files.write("vụ 2024.csv", table);
    const auto preview = ImportRun(file).preview(&test.store, true);
    const auto dry = ImportRun(file).dryRun(test.store);
    CHECK(test.store.counts().incidents == 0);
    CHECK(test.store.counts().batches == 0);
    CHECK_FALSE(dry.batch);
    const auto real = ImportRun(file).commit(test.store);
    CHECK(countsOf(dry.counts) == countsOf(real.counts));
    CHECK(countsOf(preview.sheets.front().counts) == countsOf(real.counts));
    CHECK(dry.issueCounts == real.issueCounts);
    const auto& rows = preview.sheets.front().rows;
    REQUIRE(rows.size() == 9);
    CHECK(rows[0].state == RowState::NotARow); // the title
    CHECK(rows[0].number == 1);
    CHECK(rows[1].state == RowState::GoesIn);
    CHECK(rows[2].state == RowState::Waits);
    CHECK(rows[3].state == RowState::Duplicate);
    CHECK(rows[8].state == RowState::NotARow);
    CHECK(rows[8].number == 10);
    CHECK(preview.yearHint == 2024);
}

TEST_CASE("the same bytes again make no batch, and the preview says so")
{
    TestStore test;
    const Files files;
    const auto file = files.write("vụ.csv", table);
    const auto first = ImportRun(file).commit(test.store);
    const auto again = ImportRun(files.write("bản sao.csv", table)).commit(test.store);
    CHECK_FALSE(again.batch);
    CHECK(countsOf(again.counts) == "9=0+6+0+3");
    CHECK(test.store.counts().batches == 1);
    CHECK(ImportRun(file).preview(&test.store, false).sameBytesAs == first.batch);
    BatchStore(test.store).undo(first.batch);
    CHECK(ImportRun(file).commit(test.store).counts.stored == 2);
}

TEST_CASE("a row of another file that says the same is a duplicate")
{
    TestStore test;
    const Files files;
    ImportRun(files.write("a.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2024,Lạng Sơn\n"))
        .commit(test.store);
    const auto receipt
        = ImportRun(files.write("b.csv",
                        "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2024,Lạng Sơn\nA-2,1/2/2024,Lạng Sơn\n"))
              .commit(test.store);
    CHECK(countsOf(receipt.counts) == "2=1+1+0+0");
}

TEST_CASE("several people of one incident in rows of their own belong to one incident")
{
    TestStore test;
    const Files files;
    const auto receipt = ImportRun(
        files.write("a.csv",
            "Mã vụ,Ngày xảy ra,Tỉnh,Tên đối tượng,Số đối tượng\n"
            "A-1,1/2/2024,Lạng Sơn,Trần Văn Mẫu,2\nA-1,1/2/2024,Lạng Sơn,Hồ Văn Giả,2\n"))
                             .commit(test.store);
    CHECK(countsOf(receipt.counts) == "2=2+0+0+0");
    CHECK(receipt.created.incidents == 1);
    CHECK(receipt.created.people == 2);
}

TEST_CASE("people named in several rows of one incident are counted together")
{
    const auto victims = [](const std::string& csv) {
        TestStore test;
        const Files files;
        const auto receipt = ImportRun(files.write("a.csv", csv)).commit(test.store);
        CHECK(receipt.counts.quarantined == 0);
        CHECK(check(test.store).isOk);
        const IncidentStore incidents(test.store);
        return incidents.find(*incidents.findByCode("A-1"))->victims.value;
    };
    const std::string header = "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên nạn nhân\n";
    const std::string row = "A-1,1/2/2024,Lạng Sơn,";
    CHECK(victims(header + row + "Lò Thị Thử\n" + row + "Hồ Thị Ví\n" + row + "Vừ Thị Mẫu\n") == 3);
    CHECK(victims(header + row + "Lò Thị Thử\n" + row + "Hồ Thị Ví; Vừ Thị Mẫu\n") == 3);
    CHECK(victims(header + row + "Lò Thị Thử\n" + row + "Lò Thị Thử; Vừ Thị Mẫu\n") == 2);
    // A column that counts is believed.
    const std::string counted = "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên nạn nhân,Số nạn nhân\n";
    CHECK(victims(counted + row + "Lò Thị Thử,5\n" + row + "Hồ Thị Ví,\n") == 5);
}

TEST_CASE("a fix changes the cell for this import only")
{
    TestStore test;
    const Files files;
    ImportOptions options;
    options.fixes[{ {}, 4, 1 }] = { "30/4/2024" };
    const auto receipt = ImportRun(files.write("vụ.csv", table), options).commit(test.store);
    CHECK(receipt.counts.stored == 3);
    CHECK(receipt.counts.quarantined == 2);
}

/// A row of a sheet as XML; empty texts make no cell.
static std::string sheetRow(int number, const std::vector<std::string>& texts)
{
    const auto row = std::to_string(number);
    std::string xml = "<row r=\"" + row + "\">";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty()) {
            xml += "<c r=\"" + std::string(1, char('A' + i)) + row + "\" t=\"inlineStr\"><is><t>"
                + texts[i] + "</t></is></c>";
        }
    }
    return xml + "</row>";
}

TEST_CASE("a row of a workbook is shown as it stands in the sheet, also when taken back and forth")
{
    TestStore test;
    const Files files;
    const auto file
        = files.workbook(sheetRow(1, { "", "Danh sách vụ việc năm 2024 (dữ liệu hư cấu)" })
            + sheetRow(2, { "", "Mã vụ", "Ngày xảy ra", "Ký hiệu riêng", "Tỉnh" })
            + sheetRow(3, { "", "A-1", "31/4/2024", "x \"9\"", "Lang Son" })
            + sheetRow(4, { "", "A-2", "1/2/2024" }) + sheetRow(5, { "", "A-3", "32/1/2024" }));
    ImportOptions options;
    options.fixes[{ {}, 3, 2 }] = { "30/4/2024" };
    options.mapping = { { "Ký hiệu riêng", "" } };
    const auto batch = ImportRun(file, options).commit(test.store).batch;
    const auto cellsOf = [&](const char* code) {
        const auto id = IncidentStore(test.store).findByCode(code);
        REQUIRE(id);
        const auto evidence = SourceStore(test.store).evidence(entity(*id));
        REQUIRE(evidence.size() == 1);
        return evidence[0].cells;
    };
    using Cells = std::vector<std::pair<std::string, std::string>>;
    const Cells first { { "Mã vụ", "A-1" }, { "Ngày xảy ra", "31/4/2024" },
        { "Ký hiệu riêng", "x \"9\"" }, { "Tỉnh", "Lang Son" } };
    const Cells second { { "Mã vụ", "A-2" }, { "Ngày xảy ra", "1/2/2024" } };
    CHECK(cellsOf("A-1") == first);
    CHECK(cellsOf("A-2") == second);
    const auto kept
        = [&] { return test.store.connection().integer("SELECT count(*) FROM source_cells"); };
    CHECK(kept() == 2); // the row that waits has its cells in quarantine

    BatchStore(test.store).undo(batch);
    CHECK(kept() == 0);
    CHECK(check(test.store).isOk);
    BatchStore(test.store).redo(batch);
    CHECK(check(test.store).isOk);
    CHECK(cellsOf("A-1") == first);
    CHECK(cellsOf("A-2") == second);

    ImportRun(files.write("b.csv", "Mã vụ,Tỉnh\nB-1,Lạng Sơn\n")).commit(test.store);
    CHECK(cellsOf("B-1") == Cells { { "Mã vụ", "B-1" }, { "Tỉnh", "Lạng Sơn" } });
    CHECK(kept() == 2); // a text file is read again by its bytes
}

TEST_CASE("columns can be chosen by hand, or left out")
{
    TestStore test;
    const Files files;
    const auto file = files.write("a.csv", "Ký hiệu riêng,Khi nào,Ở đâu\nA-1,1/2/2024,Lạng Sơn\n");
    CHECK(codeThrown([&] { ImportRun(file).commit(test.store); }) == "mapping.nothing-known");
    ImportOptions options;
    options.mapping = { { "Ký hiệu riêng", "case_id" }, { "Khi nào", "incident_date" },
        { "Ở đâu", "province" } };
    const auto receipt = ImportRun(file, options).commit(test.store);
    CHECK(receipt.counts.stored == 1);
    CHECK(receipt.sheets.front().mapping.front().second == "case_id");
    CHECK(IncidentStore(test.store).findByCode("A-1"));
}

TEST_CASE("section rows give province and year to what follows")
{
    TestStore test;
    const Files files;
    const auto receipt = ImportRun(
        files.write("a.csv",
            "Mã vụ,Ngày xảy ra,Số NN,Nội dung\nI. Tỉnh Lạng Sơn,,,\nNăm 2023,,,\nA-1,5/3,1,x\n"
            "II. Tỉnh Tây Ninh,,,\nA-2,6/3,1,y\n"))
                             .commit(test.store);
    CHECK(countsOf(receipt.counts) == "5=2+0+0+3");
    const IncidentStore incidents(test.store);
    CHECK(incidents.find(*incidents.findByCode("A-1"))->place.unit == "VN-lang-son");
    const auto second = incidents.find(*incidents.findByCode("A-2"));
    CHECK(second->place.unit == "VN-tay-ninh");
    CHECK(second->date.year() == 2023);
}

namespace {

/// Stops the task at the n-th question.
struct StopAfter final : Progress {
    explicit StopAfter(int n)
        : left(n)
    {
    }
    void report(std::string_view, std::uint64_t, std::uint64_t) override { }
    bool isCancelled() const override { return --left < 0; }
    mutable std::atomic<int> left;
};

} // namespace

TEST_CASE("cancelled at any point, an import leaves the store as it was")
{
    TestStore test;
    const Files files;
    std::string csv = "Mã vụ,Ngày xảy ra,Tỉnh\n";
    for (int i = 0; i < 3000; ++i) {
        csv += "A-" + std::to_string(i) + ",1/2/2024,Lạng Sơn\n";
    }
    const auto file = files.write("a.csv", csv);
    bool isDone = false;
    int stops = 0;
    for (; !isDone && stops < 200; ++stops) {
        StopAfter progress(stops);
        try {
            ImportRun(file).commit(test.store, progress);
            isDone = true;
        } catch (const Cancelled&) {
            CHECK(test.store.counts().incidents == 0);
            CHECK(test.store.counts().batches == 0);
        }
    }
    CHECK(stops > 5);
    CHECK(isDone);
    CHECK(test.store.counts().incidents == 3000);
}

TEST_CASE("a table without a header is read from its first row, its columns named by letters")
{
    Files files;
    TestStore test;
    const auto file = files.write("không tiêu đề.csv",
        "E1,03/11/2023,Lạng Sơn,Nguyễn Văn Giả\nE2,04/11/2023,Cao Bằng,Trần Văn Bịa\n"
        "E3,05/11/2023,Lai Châu,Lò Thị Bịa\n");
    CHECK(codeThrown([&] { ImportRun(file).dryRun(test.store); }) == "file.no-table");
    ImportOptions options;
    options.hasNoHeader = true;
    const auto sheet = ImportRun(file, options).preview(&test.store, true).sheets.at(0);
    CHECK(sheet.headerRow == 1);
    CHECK(sheet.headerRows == 0);
    CHECK(sheet.rows.size() == 3);
    std::string fields;
    for (const auto& column : sheet.mapping.columns) {
        fields += column.header + '=' + column.field + ' ';
        CHECK(column.confidence < 0.8); // shown as a guess
    }
    CHECK(fields == "A= B=incident_date C=location D= ");

    options.mapping = { { "A", "case_id" }, { "D", "suspect_name" } };
    const auto receipt = ImportRun(file, options).commit(test.store);
    CHECK(receipt.counts.rowsRead == 3);
    CHECK(receipt.counts.stored == 3);
    CHECK(receipt.created.people == 3);
    const IncidentStore incidents(test.store);
    const auto first = incidents.find(*incidents.findByCode("E1"));
    CHECK(first->date.raw == "03/11/2023");
    CHECK(first->place.raw == "Lạng Sơn");
    CHECK(check(test.store).isOk);
}

TEST_CASE("a recipe comes back as it was written, and a wrong one is named")
{
    ImportOptions options;
    options.headerRow = 3;
    options.hasNoHeader = true;
    options.dateOrder = DateOrder::MonthFirst;
    options.read.delimiter = ';';
    options.mapping = { { "Mã “vụ”", "case_id" }, { "Khác", "" } };
    options.fixes[{ {}, 4, 1 }] = { "x" };
    options.sums = { { "victim_count", { "Chết", "Mất tích" } } };
    const auto back = readRecipe(writeRecipe(options));
    CHECK(back.headerRow == 3);
    CHECK(back.hasNoHeader);
    CHECK(back.dateOrder == DateOrder::MonthFirst);
    CHECK(back.read.delimiter == ';');
    CHECK(back.mapping == options.mapping);
    CHECK(back.fixes == options.fixes);
    CHECK(back.sums == options.sums);
    for (const std::string wrong :
        { "", "[]", "{\"mapping\": 1}", "{\"mapping\": [{\"column\": \"a\", \"field\": \"no\"}]}",
            "{\"dateOrder\": \"?\"}", "{\"headerRow\": -1}", "{\"hasNoHeader\": 1}" }) {
        INFO(wrong);
        CHECK(codeThrown([&] { readRecipe(wrong); }) == "recipe.unreadable");
    }
    CHECK(codeThrown([&] { readRecipe(std::string(100'000, '[')); }) == "recipe.unreadable");
    // Brackets within quotes are no brackets: neither do they hide deep ones …
    std::string hidden = "{\"mapping\": ";
    for (int i = 0; i < 100'000; ++i) {
        hidden += "[\"]\", ";
    }
    hidden += "1" + std::string(100'000, ']') + "}";
    CHECK(codeThrown([&] { readRecipe(hidden); }) == "recipe.unreadable");
    // … nor are they taken for deep ones.
    const std::string brackets(100, '[');
    CHECK(readRecipe("{\"mapping\": [{\"column\": \"" + brackets + "\", \"field\": \"\"}]}").mapping
        == std::vector<std::pair<std::string, std::string>> { { brackets, "" } });
}

TEST_CASE("a long wrong item of a recipe is cut between two letters")
{
    for (std::size_t length = 90; length < 96; ++length) {
        std::string why;
        try {
            std::string words(length, 'x');
            for (int i = 0; i < 60; ++i) {
                words += "ệ";
            }
            readRecipe("{\"mapping\": [\"" + words + "\"]}");
        } catch (const Error& error) {
            why = error.what();
        }
        CHECK(isWellFormed(why));
    }
}

static void checkMissingMigrants(const std::filesystem::path& file, std::int64_t rows)
{
    TestStore test;
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.counts.rowsRead == rows);
    CHECK(receipt.counts.stored == rows);
    CHECK(receipt.sheets.front().mapping.size() == 22);
    IncidentStore incidents(test.store);
    std::vector<IncidentId> ids;
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) { ids.push_back(facts.id); }, silentProgress());
    REQUIRE(std::int64_t(ids.size()) == rows);
    for (const auto id : ids) {
        const auto incident = incidents.find(id);
        CHECK(incident->date.precision == DatePrecision::Day);
        CHECK(incident->place.point.has_value());
        CHECK(incident->victims.isKnown());
        CHECK_FALSE(incident->code.empty());
    }
}

TEST_CASE("an invented file in the Missing Migrants format is understood whole")
{
    const auto file
        = std::filesystem::path(TUYEN_TEST_DATA) / "import" / "missing-migrants-invented.csv";
    checkMissingMigrants(file, 4);
    TestStore test;
    ImportRun(file).commit(test.store);
    IncidentStore incidents(test.store);
    const auto first = incidents.find(*incidents.findByCode("2026.TEST1"));
    CHECK(isoDate(first->date.earliest) == "2026-01-13");
    CHECK(first->victims.value == 3);
    CHECK(first->victims.raw == "Number Dead: 1; Minimum Estimated Number of Missing: 2");
    CHECK(first->sourceUrls == "https://example.org/1\nhttps://example.org/2");
    CHECK(first->place.point->lat == 37.5);
    const auto routes = incidents.routes(*incidents.findByCode("2026.TEST2"));
    REQUIRE(routes.size() == 1);
    CHECK(routes[0].raw == "Thailand to Viet Nam");
    REQUIRE(routes[0].legs.size() == 2);
    CHECK(routes[0].legs[0].place.country == "TH");
    CHECK(routes[0].legs[1].place.country == "VN");
}

TEST_CASE("the real Missing Migrants file is understood whole")
{
    const auto file
        = std::filesystem::path(TUYEN_SHARED_DATA) / "missing-migrants" / "2026-01-to-05.csv";
    if (!std::filesystem::exists(file)) {
        SKIP("the public file is not beside the project: " + utf8(file));
    }
    checkMissingMigrants(file, 238);
}
