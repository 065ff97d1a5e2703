// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A workbook of texts; empty ones are no cells.
std::string sheetXml(const Rows& rows)
{
    std::string xml;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto number = std::to_string(r + 1);
        xml += "<row r=\"" + number + "\">";
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            if (!rows[r][c].empty()) {
                xml += "<c r=\"" + std::string(1, char('A' + c)) + number
                    + "\" t=\"inlineStr\"><is><t>" + rows[r][c] + "</t></is></c>";
            }
        }
        xml += "</row>";
    }
    return xml;
}

std::string mergesXml(const std::vector<std::string>& ranges)
{
    std::string xml = "<mergeCells>";
    for (const auto& range : ranges) {
        xml += "<mergeCell ref=\"" + range + "\"/>";
    }
    return xml + "</mergeCells>";
}

struct Case {
    TestStore made;
    Files files;
    Receipt receipt;

    void read(const Rows& rows, const std::vector<std::string>& merges)
    {
        const auto file = files.workbook(sheetXml(rows), {}, mergesXml(merges));
        receipt = ImportRun(file).commit(made.store);
    }
    void readCsv(std::string_view text)
    {
        receipt = ImportRun(files.write("danh sách.csv", text)).commit(made.store);
    }
    /// "day place suspects/victims, …" of each incident, in order.
    std::string incidents()
    {
        std::string text;
        IncidentStore store(made.store);
        std::vector<IncidentId> ids;
        store.forEachFacts([&](const IncidentFacts& facts) { ids.push_back(facts.id); }, silentProgress());
        for (const auto& row : store.rows(ids)) {
            text += (text.empty() ? "" : ", ") + row.date.raw + ' ' + row.place.unit.substr(3);
            const auto number = [](const Quantity& quantity) {
                return quantity.value ? std::to_string(*quantity.value) : std::string("-");
            };
            text += ' ' + number(row.suspects) + '/' + number(row.victims);
        }
        return text;
    }
    std::vector<std::string> codes()
    {
        std::vector<std::string> found;
        for (const auto& row : QuarantineStore(made.store).rows()) {
            found.push_back(row.issues.front().code);
        }
        return found;
    }
    bool has(std::string_view code) const
    {
        return std::ranges::any_of(
            receipt.issueCounts, [&](const auto& count) { return count.first == code; });
    }
};

}

static const std::vector<std::string> header { "STT", "Ngày", "Tỉnh", "Đối tượng", "Năm sinh",
    "Số nạn nhân", "Ghi chú" };

TEST_CASE("rows beside the merged number of a case are one incident with all their people")
{
    Case made;
    made.read({ header, { "1", "12/03/2024", "Lạng Sơn", "Trần Văn Mẫu", "1985", "3", "đã bắt" },
                  { "", "", "", "Lê Văn Giả", "1990", "", "bỏ trốn" },
                  { "", "", "", "Phạm Thị Thử", "1991" },
                  { "2", "15/03/2024", "Cao Bằng", "Hoàng Văn Thí", "1970", "1" } },
        { "A2:A4", "B2:B4", "C2:C4", "F2:F4" });
    CHECK(made.receipt.counts.stored == 4);
    CHECK(made.incidents() == "12/03/2024 lang-son 3/3, 15/03/2024 cao-bang 1/1");
    CHECK_FALSE(made.has("row.goes-on")); // the sheet says so itself
    const auto first = *IncidentStore(made.made.store).find(IncidentId(1));
    CHECK(first.note == "đã bắt\nbỏ trốn");
    CHECK(check(made.made.store).isOk);
}

TEST_CASE("a day and a place merged over the same rows are one case, a year and a place are not")
{
    Case made;
    const Rows people { { "Ngày", "Tỉnh", "Nạn nhân", "Năm sinh" },
        { "12/03/2024", "Lạng Sơn", "Trần Thị Mẫu", "1985" }, { "", "", "Lê Thị Giả", "1990" },
        { "15/03/2024", "Cao Bằng", "Hoàng Thị Thử", "1970" },
        { "", "Hà Giang", "Hoàng Thị Thí", "1971" } };
    SECTION("days")
    {
        made.read(people, { "A2:A3", "B2:B3", "A4:A5" });
        CHECK(made.incidents()
            == "12/03/2024 lang-son -/2, 15/03/2024 cao-bang -/1, 15/03/2024 ha-giang -/1");
    }
    SECTION("years")
    {
        auto years = people;
        years[0][0] = "Năm";
        years[1][0] = "2024";
        years[3][0] = "2023";
        made.read(years, { "A2:A3", "B2:B3", "A4:A5" });
        CHECK(made.incidents()
            == "2024 lang-son -/1, 2024 lang-son -/1, 2023 cao-bang -/1, 2023 ha-giang -/1");
    }
    SECTION("rows that have numbers of their own are cases of their own")
    {
        auto numbered = people;
        numbered[0].push_back("STT");
        for (std::size_t i = 1; i < numbered.size(); ++i) {
            numbered[i].push_back(std::to_string(i));
        }
        made.read(numbered, { "A2:A3", "B2:B3", "A4:A5" });
        CHECK(made.receipt.counts.stored == 4);
        CHECK(made.incidents().starts_with("12/03/2024 lang-son -/1, 12/03/2024 lang-son -/1"));
    }
}

TEST_CASE("what a list of people leaves blank because it stands above is of the case above, and said")
{
    Case made;
    made.readCsv("STT,Ngày,Tỉnh,Nạn nhân,Năm sinh\n"
                 "1,12/03/2024,Lạng Sơn,Trần Thị Mẫu,1985\n"
                 ",,,Lê Thị Giả,1990\n"
                 ",,,Phạm Thị Thử,1991\n"
                 "2,15/03/2024,Cao Bằng,Hoàng Thị Thí,1970\n"
                 "\n"
                 ",,,Người Sau Dòng Trống,1999\n");
    CHECK(made.incidents() == "12/03/2024 lang-son -/3, 15/03/2024 cao-bang -/1");
    CHECK(made.has("row.goes-on"));
    CHECK(made.codes() == std::vector<std::string> { "row.no-date-no-place" });
    // The same list again, longer by a case: what is there is told from what is new.
    made.readCsv("STT,Ngày,Tỉnh,Nạn nhân,Năm sinh\n"
                 "1,12/03/2024,Lạng Sơn,Trần Thị Mẫu,1985\n"
                 ",,,Lê Thị Giả,1990\n"
                 ",,,Phạm Thị Thử,1991\n"
                 "2,15/03/2024,Cao Bằng,Hoàng Thị Thí,1970\n"
                 "3,15/04/2024,Cao Bằng,Lê Thị Giả,1990\n"
                 ",,,Phạm Thị Thử,1991\n");
    CHECK(made.receipt.counts.duplicates == 4);
    CHECK(made.incidents()
        == "12/03/2024 lang-son -/3, 15/03/2024 cao-bang -/1, 15/04/2024 cao-bang -/2");
}

/// "Aba", "Abe" …: a name has no digits.
static std::string wordOf(int number)
{
    std::string word = "A";
    for (int rest = number; rest > 0; rest /= 40) {
        word += "bcdfghkl"[rest % 8];
        word += "aeiou"[rest / 8 % 5];
    }
    return word;
}

TEST_CASE("rows of a case lie in blocks of their own, and still are one")
{
    std::string text = "STT,Ngày,Tỉnh,Nạn nhân\n1,12/03/2024,Lạng Sơn,Trần Thị Mẫu\n";
    for (int i = 0; i < 1'700; ++i) {
        text += ",,,Người Giả " + wordOf(i) + '\n';
    }
    Case made;
    made.readCsv(text);
    CHECK(made.incidents() == "12/03/2024 lang-son -/1701");
}

TEST_CASE("a row of a case that waited joins it when it is repaired, and leaves it with its repair")
{
    const bool isHead = GENERATE(true, false);
    CAPTURE(isHead);
    const std::string bad = "32/13/2024";
    Case made;
    made.read({ header, { "1", isHead ? bad : "12/03/2024", "Lạng Sơn", "Trần Văn Mẫu", "1985" },
                  { "", isHead ? "12/03/2024" : bad, "", "Lê Văn Giả", "1990" },
                  { "", "12/03/2024", "", "Phạm Văn Thử", "1991" } },
        { "A2:A4", "C2:C4" });
    CHECK(made.incidents() == "12/03/2024 lang-son 2/-");
    const auto before = check(made.made.store).digest;
    const auto rows = QuarantineStore(made.made.store).rows();
    REQUIRE(rows.size() == 1);
    const std::vector<RowRepair> repairs { { rows[0].id, { { 1, "12/03/2024" } }, {} } };
    QuarantineRepair(made.made.store).apply(repairs);
    CHECK(made.incidents() == "12/03/2024 lang-son 3/-");
    CHECK(check(made.made.store).isOk);
    BatchStore batches(made.made.store);
    batches.undo(made.receipt.batch);
    CHECK(made.incidents().empty());
    batches.redo(made.receipt.batch);
    CHECK(made.incidents() == "12/03/2024 lang-son 3/-");
    CHECK(check(made.made.store).digest != before);
}

TEST_CASE("rows of people that repeat the number, the day and the place of the row above are of its case")
{
    Case made;
    made.readCsv("STT,Ngày,Tỉnh,Nạn nhân,Năm sinh\n"
                 "1,12/03/2024,Lạng Sơn,Trần Thị Mẫu,1985\n"
                 "1,12/03/2024,Lạng Sơn,Lê Thị Giả,1990\n"
                 "1,12/3/2024,Lạng Sơn ,Lê Thị Mẫu,1991\n"
                 "1,12.03.2024,LẠNG SƠN,Lê Thị Thử,1992\n"
                 "1,12/03/2024,Cao Bằng,Vũ Thị Thí,1991\n"
                 "2,15/03/2024,Cao Bằng,Hoàng Thị Thí,1970\n"
                 "3,15/03/2024,Cao Bằng,Phạm Thị Thử,1971\n"
                 "II. Danh sách khác,,,,\n"
                 "3,15/03/2024,Cao Bằng,Ngô Thị Thử,1972\n");
    CHECK(made.incidents()
        == "12/03/2024 lang-son -/4, 12/03/2024 cao-bang -/1, 15/03/2024 cao-bang -/1, "
           "15/03/2024 cao-bang -/1, 15/03/2024 cao-bang -/1");
    CHECK(made.has("row.repeats"));
}

TEST_CASE("a recipe with the repairs of a file makes the cases that its repairs made")
{
    const std::string text = "STT,Ngày,Tỉnh,Nạn nhân,Năm sinh\n"
                             "1,32/13/2024,Lạng Sơn,Trần Thị Mẫu,1985\n"
                             ",,,Lê Thị Giả,1990\n"
                             ",,,Phạm Thị Thử,1991\n"
                             "2,15/03/2024,Cao Bằng,Hoàng Thị Thí,1970\n";
    Case repaired;
    repaired.readCsv(text);
    std::vector<RowRepair> repairs;
    ImportOptions options;
    for (const auto& row : QuarantineStore(repaired.made.store).rows()) {
        repairs.push_back({ row.id, { { 1, "12/03/2024" } }, {} });
        options.fixes[{ {}, row.row, 1 }] = { "12/03/2024" };
    }
    REQUIRE(repairs.size() == 3);
    QuarantineRepair(repaired.made.store).apply(repairs);
    Case again;
    ImportRun(again.files.write("danh sách.csv", text), options).commit(again.made.store);
    CHECK(again.codes().empty());
    CHECK(again.incidents() == "12/03/2024 lang-son -/3, 15/03/2024 cao-bang -/1");
    CHECK(repaired.incidents() == "15/03/2024 cao-bang -/1, 12/03/2024 lang-son -/3");
}

TEST_CASE("waiting rows of a case go into a table that an import makes the same case of")
{
    const bool isHeadStored = GENERATE(true, false);
    CAPTURE(isHeadStored);
    Case made;
    made.read({ { "Danh sách năm 2024" }, header,
                  { "1", "12/03", "Lạng Sơn", "Trần Văn Mẫu", isHeadStored ? "1985" : "x?" },
                  { "", "", "", "Lê Văn Giả", "sinh x?" }, { "", "", "", "Phạm Văn Thử", "sinh y?" } },
        { "A3:A5", "B3:B5", "C3:C5" });
    const auto rows = QuarantineStore(made.made.store).rows();
    CAPTURE(made.codes());
    REQUIRE(rows.size() == (isHeadStored ? 2 : 3));
    QuarantineRepair repair(made.made.store);
    const auto table = waitingTable(
        rows, [&repair](const QuarantinedRow& row) { return repair.around(row); });
    std::string text;
    const auto add = [&text](const std::vector<std::string>& cells) {
        for (const auto& cell : cells) {
            text += cell + ',';
        }
        text.back() = '\n';
    };
    add(table.columns);
    for (const auto& cells : table.rows) {
        auto repaired = cells;
        repaired[4] = "1990";
        add(repaired);
    }
    CAPTURE(text);
    made.readCsv(text);
    CHECK(made.receipt.counts.quarantined == 0);
    CHECK(made.incidents() == "12/03 lang-son 3/-");
    CHECK(check(made.made.store).isOk);
}

TEST_CASE("a header of other people begins a table of its own, with what is said above it")
{
    Case made;
    const auto rolesOf = [&made] {
        std::string roles;
        IncidentStore store(made.made.store);
        std::vector<IncidentId> ids;
        store.forEachFacts(
            [&](const IncidentFacts& facts) { ids.push_back(facts.id); }, silentProgress());
        for (const auto id : ids) {
            for (const auto& person : store.people(id)) {
                roles += std::string(name(person.involvement.role)) + ' ';
            }
        }
        return roles;
    };
    SECTION("by a column")
    {
        made.readCsv("STT,Ngày xảy ra,Địa điểm,Họ tên đối tượng,Năm sinh\n"
                     "1,1/3/2024,Kon Tum,A Mẫu Một,1981\n"
                     "\n"
                     "STT,Ngày xảy ra,Địa điểm,Họ tên nạn nhân,Năm sinh\n"
                     "1,2/3/2024,Kon Tum,Y Mẫu Nạn,2001\n");
        CHECK(rolesOf() == "suspect victim ");
    }
    SECTION("by a title over the same columns")
    {
        made.readCsv("DANH SÁCH ĐỐI TƯỢNG\n"
                     "STT,Ngày xảy ra,Địa điểm,Họ và tên,Năm sinh\n"
                     "1,1/3/2024,Kon Tum,A Mẫu Một,1981\n"
                     "DANH SÁCH NẠN NHÂN\n"
                     "STT,Ngày xảy ra,Địa điểm,Họ và tên,Năm sinh\n"
                     "1,2/3/2024,Kon Tum,Y Mẫu Nạn,2001\n");
        CHECK(rolesOf() == "suspect victim ");
    }
    SECTION("the same header on the next page begins none")
    {
        made.readCsv("STT,Ngày xảy ra,Địa điểm,Họ tên nạn nhân,Năm sinh\n"
                     "1,1/3/2024,Kon Tum,Y Mẫu Một,1981\n"
                     "STT,Ngày xảy ra,Địa điểm,Họ tên nạn nhân,Năm sinh\n"
                     "2,2/3/2024,Kon Tum,Y Mẫu Nạn,2001\n");
        CHECK(rolesOf() == "victim victim ");
        CHECK(made.has("row.repeated-header"));
    }
}

TEST_CASE("of two people of one name in a case both stay, and what is new of one is not lost")
{
    Case made;
    made.readCsv("Mã vụ,Ngày xảy ra,Tỉnh,Họ tên nạn nhân,Năm sinh\n"
                 "X-1,1/2/2024,Hà Giang,Vàng Thị Mẫu,1990\n"
                 "X-1,1/2/2024,Hà Giang,Vàng Thị Mẫu,2005\n"
                 "X-1,1/2/2024,Hà Giang,Vàng Thị Mẫu,2005\n");
    CHECK(made.receipt.counts.stored == 2);
    CHECK(made.receipt.counts.duplicates == 1);
    CHECK(made.made.store.counts().people == 2);
    made.readCsv("Mã vụ,Ngày xảy ra,Tỉnh,Họ tên nạn nhân,SĐT nạn nhân\n"
                 "X-1,1/2/2024,Hà Giang,Vàng Thị Mẫu,0912345009\n");
    CHECK(made.receipt.counts.stored == 1);
    CHECK(made.made.store.counts().identifiers == 1);
}

TEST_CASE("rows of a case that all wait are one when they are repaired one by one")
{
    Case made;
    made.readCsv("STT,Ngày,Tỉnh,Nạn nhân,Năm sinh\n"
                 "1,31/4/2024,Sơn La,Cà Thị Mẫu,1990\n"
                 ",,,Cà Thị Giả,1991\n");
    for (const auto& row : QuarantineStore(made.made.store).rows()) {
        const std::vector<RowRepair> repairs { { row.id, { { 1, "30/4/2024" } }, {} } };
        QuarantineRepair(made.made.store).apply(repairs);
    }
    CHECK(made.incidents() == "30/4/2024 son-la -/2");
}

TEST_CASE("an update by several rows of a case keeps what each of them says")
{
    const std::string columns = "Mã vụ;Ngày xảy ra;Địa điểm;Họ tên đối tượng;Ghi chú\n";
    Case made;
    made.readCsv(columns + "PY-1;5/5/2024;Lào Cai;Giàng A Mẫu;nhà riêng\n");
    ImportOptions update;
    update.onDuplicate = OnDuplicate::Update;
    const auto file = made.files.write("sau.csv",
        columns + "PY-1;6/5/2024;Lào Cai;Giàng A Mẫu;nhà riêng\n"
            + "PY-1;6/5/2024;Lào Cai;Giàng A Hai;đầu thú\n"
            + "PY-1;6/5/2024;Lào Cai;Giàng A Ba;khởi tố\n");
    const auto before = check(made.made.store).digest;
    const auto batch = ImportRun(file, update).commit(made.made.store).batch;
    IncidentStore store(made.made.store);
    CHECK(store.find(*store.findByCode("PY-1"))->note == "nhà riêng\nđầu thú\nkhởi tố");
    BatchStore(made.made.store).undo(batch);
    CHECK(check(made.made.store).digest == before);
}

TEST_CASE("a row that contradicts the case it stands beside waits, in a preview too")
{
    const Rows rows { header, { "1", "12/03/2024", "Lạng Sơn", "Trần Văn Mẫu", "1985", "3" },
        { "", "15/04/2024", "", "Lê Văn Giả", "1990", "4" } };
    Case made;
    made.read(rows, { "A2:A3", "C2:C3" });
    CHECK(made.incidents() == "12/03/2024 lang-son 1/3");
    CHECK(made.codes() == std::vector<std::string> { "row.same-case" });
    ImportOptions again;
    again.onDuplicate = OnDuplicate::Update;
    Case updated;
    const auto file = updated.files.workbook(sheetXml(rows), {}, mergesXml({ "A2:A3", "C2:C3" }));
    const auto looked = ImportRun(file, again).dryRun(updated.made.store);
    updated.receipt = ImportRun(file, again).commit(updated.made.store);
    CHECK(looked.counts.stored == 2);
    CHECK(updated.incidents() == "15/04/2024 lang-son 2/4");
}
