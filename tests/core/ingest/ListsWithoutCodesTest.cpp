// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that gives its cases no codes is sent again with something more.
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/PersonStore.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

namespace {

struct Lists {
    TestStore test;
    Files files;
    Receipt receipt;
    int number = 0;

    /// Imported as a dry run of it promised.
    void read(const std::string& text, OnDuplicate choice = OnDuplicate::Skip)
    {
        ImportOptions options;
        options.onDuplicate = choice;
        const auto file = files.write("danh sách " + std::to_string(++number) + ".csv", text);
        const auto dry = ImportRun(file, options).dryRun(test.store);
        receipt = ImportRun(file, options).commit(test.store);
        CHECK(dry.counts == receipt.counts);
        CHECK(dry.updated == receipt.updated);
        CHECK(dry.issueCounts == receipt.issueCounts);
        CHECK(check(test.store).isOk);
    }
    /// "code day people; …"
    std::string incidents()
    {
        std::string text;
        const IncidentStore store(test.store);
        std::vector<IncidentId> ids;
        store.forEachFacts(
            [&](const IncidentFacts& facts) { ids.push_back(facts.id); }, silentProgress());
        for (const auto& row : store.rows(ids)) {
            text += (text.empty() ? "" : "; ") + (row.code.starts_with("V-") ? "-" : row.code) + ' '
                + row.date.raw + ' ' + std::to_string(store.people(row.id).size());
        }
        return text;
    }
    Incident first() { return *IncidentStore(test.store).find(IncidentId(1)); }
    bool has(std::string_view code) const
    {
        return std::ranges::any_of(
            receipt.issueCounts, [&](const auto& count) { return count.first == code; });
    }
    std::vector<QuarantinedRow> waiting() { return QuarantineStore(test.store).rows(); }
};

}

static const std::string merged = "STT,Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh\n"
                                  "1,12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1985\n"
                                  ",,,,Lê Thị Giả,1990\n"
                                  "2,15/03/2024,Cao Bằng,Trùng Khánh,Hoàng Thị Thí,1970\n";

TEST_CASE("a person more in a case without a code joins the case that is known")
{
    Lists lists;
    lists.read(merged);
    REQUIRE(lists.incidents() == "- 12/03/2024 2; - 15/03/2024 1");
    SECTION("behind the others")
    {
        lists.read(merged + ",,,,Phạm Thị Thử,1991\n");
        CHECK(lists.receipt.counts.duplicates == 3);
        CHECK(lists.receipt.counts.stored == 1);
        CHECK(lists.incidents() == "- 12/03/2024 2; - 15/03/2024 2");
    }
    SECTION("between them")
    {
        auto longer = merged;
        longer.insert(longer.find(",,,,Lê"), ",,,,Phạm Thị Thử,1991\n");
        lists.read(longer);
        CHECK(lists.incidents() == "- 12/03/2024 3; - 15/03/2024 1");
    }
    SECTION("and the case is as it was without that import")
    {
        lists.read(merged + ",,,,Phạm Thị Thử,1991\n");
        BatchStore(lists.test.store).undo(lists.receipt.batch);
        CHECK(lists.incidents() == "- 12/03/2024 2; - 15/03/2024 1");
        CHECK(check(lists.test.store).isOk);
    }
}

TEST_CASE("a person above those of a merged case joins the case that is known")
{
    Lists lists;
    const auto book = [&lists](bool isLonger) {
        std::vector<std::pair<std::string, std::string>> people { { "Trần Thị Mẫu", "1985" },
            { "Lê Thị Giả", "1990" } };
        if (isLonger) {
            people.insert(people.begin(), { "Phạm Thị Thử", "1991" });
        }
        const auto cell = [](char column, std::size_t row, const std::string& text) {
            return "<c r=\"" + std::string(1, column) + std::to_string(row)
                + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        std::string xml = "<row r=\"1\">" + cell('A', 1, "Ngày") + cell('B', 1, "Tỉnh")
            + cell('C', 1, "Nạn nhân") + cell('D', 1, "Năm sinh") + "</row>";
        for (std::size_t i = 0; i < people.size(); ++i) {
            xml += "<row r=\"" + std::to_string(i + 2) + "\">"
                + (i == 0 ? cell('A', 2, "12/03/2024") + cell('B', 2, "Lạng Sơn") : std::string())
                + cell('C', i + 2, people[i].first) + cell('D', i + 2, people[i].second) + "</row>";
        }
        const auto last = std::to_string(people.size() + 1);
        const auto merges = "<mergeCells><mergeCell ref=\"A2:A" + last + "\"/><mergeCell ref=\"B2:B"
            + last + "\"/></mergeCells>";
        lists.receipt = ImportRun(lists.files.workbook(xml, {}, merges)).commit(lists.test.store);
    };
    book(false);
    REQUIRE(lists.incidents() == "- 12/03/2024 2");
    book(true);
    CHECK(lists.receipt.counts.duplicates == 2);
    CHECK(lists.incidents() == "- 12/03/2024 3");
}

TEST_CASE("a list without codes that has a column more speaks of the cases that are known")
{
    Lists lists;
    const std::string plain = "Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh\n"
                              "12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1985\n"
                              "12/03/2024,Lạng Sơn,Cao Lộc,Lê Thị Giả,1990\n";
    lists.read(plain);
    REQUIRE(lists.incidents() == "- 12/03/2024 1; - 12/03/2024 1");
    const std::string longer = "Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh,Ghi chú\n"
                               "12/03/2024,Lạng Sơn,Cao Lộc,TRẦN THỊ MẪU,1985,đã về nhà\n"
                               "12/03/2024,Lạng Sơn,Cao Lộc,Lê Thị Giả,1990,\n";
    SECTION("what is new waits, what is not is left out")
    {
        lists.read(longer);
        CHECK(lists.receipt.counts.duplicates == 1);
        const auto rows = lists.waiting();
        REQUIRE(rows.size() == 1);
        const auto& issue = rows[0].issues.front();
        CHECK(issue.code == "row.like-known");
        CHECK(argument(issue.args, "code") == "V-000001");
        CHECK(argument(issue.args, "differences.en").find("đã về nhà") == std::string_view::npos);
        CHECK(lists.incidents() == "- 12/03/2024 1; - 12/03/2024 1");
        QuarantineRepair repair(lists.test.store);
        const auto look = repair.look(rows[0], {});
        REQUIRE(look.known);
        CHECK(look.known->id == IncidentId(1));
        CHECK(look.issues.front().code == "row.like-known");
        SECTION("an update takes it")
        {
            const RowRepair one { rows[0].id, {}, { OnDuplicate::Update, {} } };
            CHECK(repair.apply({ &one, 1 }, {}, silentProgress())[0].result
                == RepairOutcome::Result::Updated);
            CHECK(lists.first().note == "đã về nhà");
        }
        SECTION("or both are kept")
        {
            const RowRepair one { rows[0].id, {}, { OnDuplicate::Keep, {} } };
            CHECK(repair.apply({ &one, 1 }, {}, silentProgress())[0].result
                == RepairOutcome::Result::Stored);
            CHECK(lists.incidents() == "- 12/03/2024 1; - 12/03/2024 1; - 12/03/2024 1");
        }
        CHECK(check(lists.test.store).isOk);
    }
    SECTION("the whole file is taken as an update")
    {
        lists.read(longer, OnDuplicate::Update);
        CHECK(lists.receipt.updated == 1);
        CHECK(lists.first().note == "đã về nhà");
        BatchStore(lists.test.store).undo(lists.receipt.batch);
        CHECK(lists.first().note.empty());
    }
    SECTION("codes are taken by the cases that had none, and given back")
    {
        lists.read("Mã vụ,Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh\n"
                   "HC-1,12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1985\n"
                   "HC-1,12/03/2024,Lạng Sơn,Cao Lộc,Phạm Thị Thử,1999\n");
        CHECK(lists.has("row.finer"));
        CHECK(lists.incidents() == "HC-1 12/03/2024 2; - 12/03/2024 1");
        BatchStore(lists.test.store).undo(lists.receipt.batch);
        CHECK(lists.incidents() == "- 12/03/2024 1; - 12/03/2024 1");
        CHECK(check(lists.test.store).isOk);
    }
}

TEST_CASE("another person, day, place or birth year is another case, and a neighbour is named")
{
    Lists lists;
    lists.read("Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh\n"
               "12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1985\n");
    SECTION("person")
    {
        lists.read("Ngày,Tỉnh,Huyện,Nạn nhân\n12/03/2024,Lạng Sơn,Cao Lộc,Lê Thị Giả\n");
        CHECK(lists.has("row.near-known"));
    }
    SECTION("role")
    {
        lists.read("Ngày,Tỉnh,Huyện,Đối tượng\n12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu\n");
        CHECK(lists.has("row.near-known"));
    }
    SECTION("birth year")
    {
        lists.read("Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh\n"
                   "12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1995\n");
        CHECK(lists.has("row.near-known"));
    }
    SECTION("place")
    {
        lists.read("Ngày,Tỉnh,Huyện,Nạn nhân\n12/03/2024,Lạng Sơn,Văn Lãng,Trần Thị Mẫu\n");
        CHECK_FALSE(lists.has("row.near-known"));
    }
    SECTION("day")
    {
        lists.read("Ngày,Tỉnh,Huyện,Nạn nhân\n13/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu\n");
        CHECK_FALSE(lists.has("row.near-known"));
    }
    CHECK(lists.receipt.counts.stored == 1);
    CHECK(lists.receipt.counts.quarantined == 0);
}

TEST_CASE("cases without people are known again by their words")
{
    Lists lists;
    lists.read("Ngày,Tỉnh,Số nạn nhân,Tóm tắt\n"
               "12/03/2024,Lạng Sơn,2,Lừa sang biên giới bằng lời hứa việc làm\n");
    lists.read("Ngày,Tỉnh,Số nạn nhân,Số đối tượng,Tóm tắt\n"
               "12/03/2024,Lạng Sơn,2,1,Lừa sang biên giới bằng lời hứa việc làm\n"
               "12/03/2024,Lạng Sơn,2,1,Một việc khác hẳn\n");
    CHECK(lists.receipt.counts.quarantined == 1);
    CHECK(lists.receipt.counts.stored == 1);
    CHECK(lists.waiting()[0].issues.front().code == "row.like-known");
}

TEST_CASE("a case that states fewer people than its rows name is said")
{
    Lists lists;
    lists.read("Mã vụ,Ngày,Tỉnh,Nạn nhân,Số nạn nhân\n"
               "HC-1,12/03/2024,Lạng Sơn,Trần Thị Mẫu,1\n"
               "HC-1,12/03/2024,Lạng Sơn,Lê Thị Giả,1\n"
               "HC-2,12/03/2024,Lạng Sơn,Vũ Thị Giả,ít nhất 1\n"
               "HC-2,12/03/2024,Lạng Sơn,Vũ Thị Thử,ít nhất 1\n"
               "HC-3,12/03/2024,Lạng Sơn,Hà Thị Giả,2\n"
               "HC-3,12/03/2024,Lạng Sơn,Hà Thị Thử,2\n");
    REQUIRE(lists.receipt.counts.stored == 6);
    const auto issue = std::ranges::find(lists.receipt.issues, "row.more-named", &Issue::code);
    REQUIRE(issue != lists.receipt.issues.end());
    CHECK(issue->row == 3);
    CHECK(issue->args == Args { { "stated", "1" }, { "named", "2" } });
    CHECK(std::ranges::count(lists.receipt.issues, "row.more-named", &Issue::code) == 1);
}

TEST_CASE("of two known cases with one person the one that differs least is meant")
{
    Lists lists;
    const std::string header = "Ngày,Địa điểm,Đối tượng,Số nạn nhân,Nội dung";
    lists.read(header
        + "\n12/03/2024,\"Tân Thanh, Lạng Sơn\",Trần Văn Mẫu,2,Lừa bán hai phụ nữ\n"
          "12/03/2024,\"Tân Thanh, Lạng Sơn\",Trần Văn Mẫu,1,Đưa người vượt biên\n");
    REQUIRE(lists.incidents() == "- 12/03/2024 1; - 12/03/2024 1");
    const IncidentStore store(lists.test.store);
    const auto second = *store.findByCode("V-000003");
    SECTION("by its counts and words")
    {
        lists.read(header
                + ",Ghi chú\n12/03/2024,\"Tân Thanh, Lạng Sơn\",Trần Văn Mẫu,1,Đưa người vượt biên "
                  "trái phép,khởi tố\n",
            OnDuplicate::Update);
        CHECK(lists.receipt.updated == 1);
        CHECK(lists.first().victims.value == 2);
        CHECK(store.find(second)->note == "khởi tố");
    }
    SECTION("each of two rows has its own")
    {
        lists.read("Mã vụ,Ngày,Địa điểm,Đối tượng,Số nạn nhân\n"
                   "LS-02,12/03/2024,\"Tân Thanh, Lạng Sơn\",Trần Văn Mẫu,1\n"
                   "LS-01,12/03/2024,\"Tân Thanh, Lạng Sơn\",Trần Văn Mẫu,2\n");
        CHECK(lists.first().code == "LS-01");
        CHECK(store.find(second)->code == "LS-02");
    }
    SECTION("where nothing tells them apart the row waits, and says which")
    {
        lists.read("Mã vụ,Ngày,Địa điểm,Đối tượng\n"
                   "LS-02,12/03/2024,\"Tân Thanh, Lạng Sơn\",Trần Văn Mẫu\n",
            OnDuplicate::Update);
        const auto rows = lists.waiting();
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].issues.front().code == "row.like-several");
        CHECK(argument(rows[0].issues.front().args, "codes") == "V-000001, V-000003");
        QuarantineRepair repair(lists.test.store);
        CHECK(repair.look(rows[0], {}).issues.front().code == "row.like-several");
        const auto resultOf = [&](OnDuplicate what) {
            const RowRepair one { rows[0].id, {}, { what, {} } };
            return repair.apply({ &one, 1 }, {}, silentProgress())[0].result;
        };
        CHECK(resultOf(OnDuplicate::Update) == RepairOutcome::Result::Waits);
        CHECK(resultOf(OnDuplicate::Keep) == RepairOutcome::Result::Stored);
        CHECK(lists.first().code == "V-000001");
    }
    CHECK(check(lists.test.store).isOk);
}

TEST_CASE("what a further list says of a person in a known case is theirs, and counts nobody anew")
{
    const bool hasCode = GENERATE(true, false);
    CAPTURE(hasCode);
    const auto list = [hasCode](const std::string& columns, const std::string& cells) {
        return (hasCode ? "Mã vụ," : std::string()) + "Ngày,Địa điểm,Nạn nhân" + columns + '\n'
            + (hasCode ? "A-1," : "") + "12/03/2024,\"Tân Thanh, Lạng Sơn\",Nguyễn Thị Mẫu" + cells + '\n';
    };
    Lists lists;
    lists.read(list(",CCCD", ",020185000123"));
    const auto before = check(lists.test.store).digest;
    const PersonStore people(lists.test.store);
    const auto id = IncidentStore(lists.test.store).people(IncidentId(1)).front().person;
    lists.read(list(",Năm sinh,Quê quán,SĐT,CCCD", ",1985,Hà Giang,0912345678,020185000123"));
    CHECK(lists.receipt.counts.stored == 1);
    CHECK(lists.has("row.same-person"));
    CHECK(lists.receipt.created.people == 0);
    CHECK(lists.first().victims.value == 1);
    CHECK(people.find(id)->birth.raw == "1985");
    CHECK(people.find(id)->hometown.unit == "VN-ha-giang");
    CHECK(people.identifiers(id).size() == 2);
    const auto after = check(lists.test.store).digest;
    BatchStore batches(lists.test.store);
    batches.undo(lists.receipt.batch);
    CHECK(check(lists.test.store).digest == before);
    CHECK_FALSE(people.find(id)->birth.isKnown());
    batches.redo(lists.receipt.batch);
    CHECK(check(lists.test.store).digest == after);
    SECTION("somebody of another birth year is somebody else")
    {
        lists.read(list(",Năm sinh", ",1999"));
        CHECK(lists.incidents() == (hasCode ? "A-1 12/03/2024 2" : "- 12/03/2024 1; - 12/03/2024 1"));
    }
    CHECK(check(lists.test.store).isOk);
}

TEST_CASE("a waiting row of a case that is known joins it when it is repaired")
{
    Lists lists;
    const std::string header = "STT,Ngày,Tỉnh,Huyện,Nạn nhân,Năm sinh\n";
    lists.read(header + "1,12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1985\n");
    lists.read(header
        + "2,12/03/2024,Lạng Sơn,Cao Lộc,Trần Thị Mẫu,1985\n,,,,Lê Thị Giả,năm kia\n");
    CHECK(lists.receipt.counts.duplicates == 1);
    const auto rows = lists.waiting();
    REQUIRE(rows.size() == 1);
    QuarantineRepair repair(lists.test.store);
    CHECK(repair.around(rows[0]).caseCode == "V-000001");
    const RowRepair one { rows[0].id, { { 5, "1990" } }, {} };
    CHECK(repair.apply({ &one, 1 }, {}, silentProgress())[0].result == RepairOutcome::Result::Stored);
    CHECK(lists.incidents() == "- 12/03/2024 2");
    CHECK(check(lists.test.store).isOk);
}
