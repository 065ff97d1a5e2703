// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/QuarantineRepair.h"
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/Journal.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static const std::string table = "Danh sách vụ việc năm 2024 (dữ liệu hư cấu)\n"
                                 "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên đối tượng,Số NN\n"
                                 "A-1,14/01/2024,Lạng Sơn,Trần Văn Mẫu (1987),3\n"
                                 "A-2,31/4/2024,Lạng Sơn,Lò Thị Thử,2\n"
                                 "A-3,31/4/2024,Hà Giang,Hồ Văn Giả,9\n"
                                 "A-4,20/5/2024,Tây Ninh,Vũ Văn Thí,2 hoặc 3\n"
                                 "A-1,15/01/2024,Lạng Sơn,Trần Văn Mẫu (1987),4\n";

static constexpr int dateColumn = 1;
static constexpr int countColumn = 4;

namespace {

struct Imported {
    TestStore test;
    Files files;
    Receipt receipt = ImportRun(files.write("vụ 2024.csv", table)).commit(test.store);
    std::string digest() { return check(test.store).digest; }
    std::vector<QuarantinedRow> waiting() { return QuarantineStore(test.store).rows(); }
    Receipt now() { return *BatchStore(test.store).receipt(receipt.batch); }
    std::vector<RepairOutcome> repair(const std::vector<RowRepair>& repairs)
    {
        return QuarantineRepair(test.store).apply(repairs);
    }
};

}

static std::string countsOf(const RowCounts& counts)
{
    return std::to_string(counts.rowsRead) + '=' + std::to_string(counts.stored) + '+'
        + std::to_string(counts.duplicates) + '+' + std::to_string(counts.quarantined) + '+'
        + std::to_string(counts.notRows);
}

TEST_CASE("a repaired row goes in as part of its import and the receipt still adds up")
{
    Imported made;
    REQUIRE(countsOf(made.receipt.counts) == "6=1+0+4+1");
    const auto rows = made.waiting();
    const auto outcomes = made.repair({ { rows[0].id, { { dateColumn, "30/4/2024" } }, {} } });
    REQUIRE(outcomes.size() == 1);
    CHECK(outcomes[0].result == RepairOutcome::Result::Stored);
    CHECK(outcomes[0].batch == made.receipt.batch);

    const auto receipt = made.now();
    CHECK(countsOf(receipt.counts) == "6=2+0+3+1");
    CHECK(countsOf(receipt.sheets.front().counts) == "6=2+0+3+1");
    CHECK(receipt.repaired == 1);
    CHECK(receipt.waiting == 3);
    CHECK(receipt.created.incidents == 2);
    const auto list = BatchStore(made.test.store).list();
    REQUIRE(list.size() == 1);
    CHECK(countsOf(list[0].counts) == "6=2+0+3+1");
    CHECK(made.test.store.counts().batches == 1);

    const IncidentStore incidents(made.test.store);
    const auto id = incidents.findByCode("A-2");
    REQUIRE(id);
    CHECK(incidents.find(*id)->date.raw == "30/4/2024");
    const std::vector<IncidentId> ids { *id };
    CHECK(incidents.rows(ids).front().batch == made.receipt.batch);
    CHECK(incidents.rows(ids).front().sourceRow == 4);
    const auto kept = QuarantineStore(made.test.store).find(rows[0].id);
    CHECK(kept->state == "repaired");
    CHECK(kept->cells[dateColumn] == "31/4/2024");
    CHECK(kept->text(dateColumn) == "30/4/2024");
    CHECK(check(made.test.store).isOk);
}

TEST_CASE("a row that still cannot go in waits with its repair and its new reason")
{
    Imported made;
    const auto rows = made.waiting();
    auto outcome = made.repair({ { rows[0].id, { { dateColumn, "32/13/2024" } }, {} } }).front();
    CHECK(outcome.result == RepairOutcome::Result::Waits);
    auto row = *QuarantineStore(made.test.store).find(rows[0].id);
    CHECK(row.state == "waiting");
    CHECK(row.text(dateColumn) == "32/13/2024");
    CHECK(row.issues.front().raw == "32/13/2024");
    // A second try builds on the first.
    outcome = made.repair({ { row.id, { { dateColumn, "30/4/2024" } }, {} } }).front();
    CHECK(outcome.result == RepairOutcome::Result::Stored);
    CHECK(countsOf(made.now().counts) == "6=2+0+3+1");
}

TEST_CASE("rows that wait for the same reason are repaired at once, in one step")
{
    Imported made;
    const auto rows = made.waiting();
    const auto ids = alike(rows, rows[0]);
    REQUIRE(ids.size() == 2);
    const auto before = made.digest();
    std::vector<RowRepair> repairs;
    for (const auto id : ids) {
        repairs.push_back({ id, { { dateColumn, "30/4/2024" } }, {} });
    }
    made.repair(repairs);
    CHECK(made.waiting().size() == 2);
    const auto after = made.digest();
    CHECK(after != before);

    Journal journal(made.test.store);
    CHECK(journal.nextUndo().action == "quarantine.repair");
    CHECK(journal.nextUndo().batch == made.receipt.batch);
    journal.undo();
    CHECK(made.digest() == before);
    CHECK(made.waiting().size() == 4);
    CHECK(countsOf(made.now().counts) == "6=1+0+4+1");
    CHECK(check(made.test.store).isOk);
    journal.redo();
    CHECK(made.digest() == after);
    CHECK(made.waiting().size() == 2);
    CHECK(countsOf(made.now().counts) == "6=3+0+2+1");
    CHECK(check(made.test.store).isOk);
}

TEST_CASE("a repair of rows of several imports is one step to undo and to redo")
{
    Imported made;
    const auto second = ImportRun(made.files.write("vụ khác.csv",
                                      "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Đối tượng,Số NN\n"
                                      "B-1,31/4/2024,Lạng Sơn,,5\n"
                                      "B-2,31/4/2024,Hà Giang,,6\n"))
                            .commit(made.test.store);
    REQUIRE(second.counts.quarantined == 2);
    const auto before = made.digest();
    const auto rows = made.waiting();
    std::vector<RowRepair> repairs;
    for (const auto id : alike(rows, rows[0])) {
        repairs.push_back({ id, { { dateColumn, "30/4/2024" } }, {} });
    }
    REQUIRE(repairs.size() == 4);
    made.repair(repairs);
    const auto after = made.digest();
    CHECK(made.waiting().size() == 2);

    Journal journal(made.test.store);
    const auto step = journal.undo();
    CHECK(made.digest() == before);
    CHECK(made.waiting().size() == 6);
    CHECK(check(made.test.store).isOk);
    CHECK_FALSE(journal.canUndo()); // imports are taken back as imports
    CHECK(journal.redo().sequence == step.sequence);
    CHECK(made.digest() == after);
    CHECK(made.waiting().size() == 2);
    CHECK(check(made.test.store).isOk);
    CHECK_FALSE(journal.canRedo());

    // What went with its import in between is no hindrance.
    BatchStore(made.test.store).undo(second.batch);
    journal.undo(); // the import comes back
    journal.undo(); // the repair goes
    CHECK(check(made.test.store).isOk);
    CHECK(made.waiting().size() == 6);
    CHECK(made.digest() == before);
}

TEST_CASE("undoing an import takes its repairs along, redo brings them back")
{
    Imported made;
    TestStore untouched;
    const auto empty = check(untouched.store).digest;
    const auto rows = made.waiting();
    made.repair({ { rows[0].id, { { dateColumn, "30/4/2024" } }, {} } });
    made.repair({ { rows[2].id, { { countColumn, "3" } }, {} } });
    const auto repaired = made.digest();
    BatchStore batches(made.test.store);
    batches.undo(made.receipt.batch);
    CHECK(made.digest() == empty);
    CHECK(made.waiting().empty());
    CHECK(batches.list().front().isUndone);
    CHECK(check(made.test.store).isOk);
    CHECK(Journal(made.test.store).undo().action == "import.undo"); // the repairs wait behind it
    CHECK(made.digest() == repaired);
    batches.undo(made.receipt.batch);
    batches.redo(made.receipt.batch);
    CHECK(made.digest() == repaired);
    CHECK(made.waiting().size() == 2);
    CHECK(countsOf(made.now().counts) == "6=3+0+2+1");
    CHECK(check(made.test.store).isOk);
}

TEST_CASE("a repair that was taken back by itself stays away when the import comes back")
{
    Imported made;
    const auto before = made.digest();
    made.repair({ { made.waiting()[0].id, { { dateColumn, "30/4/2024" } }, {} } });
    Journal(made.test.store).undo();
    BatchStore batches(made.test.store);
    batches.undo(made.receipt.batch);
    batches.redo(made.receipt.batch);
    CHECK(made.digest() == before);
    CHECK(countsOf(made.now().counts) == "6=1+0+4+1");
    CHECK(check(made.test.store).isOk);
}

TEST_CASE("a waiting row that contradicts a known incident can update it")
{
    Imported made;
    const auto rows = made.waiting();
    const auto& row = rows[3];
    REQUIRE(row.issues.front().code == "row.same-code");
    QuarantineRepair repair(made.test.store);
    const auto look = repair.look(row, {});
    REQUIRE(look.known);
    const auto found = differences(*look.known, look.stated, Language::English);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == FieldDifference { "incident_date", "14/01/2024", "15/01/2024" });
    CHECK(found[1].field == "victim_count");

    const auto before = made.digest();
    const auto outcome = repair
                             .apply(std::vector<RowRepair> {
                                 { row.id, {}, { OnDuplicate::Update, { "victim_count" } } } })
                             .front();
    CHECK(outcome.result == RepairOutcome::Result::Updated);
    const IncidentStore incidents(made.test.store);
    const auto known = *incidents.find(*incidents.findByCode("A-1"));
    CHECK(known.victims.value == 4);
    CHECK(known.date.raw == "14/01/2024");
    CHECK(made.now().updated == 1);
    CHECK(check(made.test.store).isOk);
    const auto after = made.digest();
    Journal(made.test.store).undo();
    CHECK(made.digest() == before);
    Journal(made.test.store).redo();
    CHECK(made.digest() == after);
    BatchStore(made.test.store).undo(made.receipt.batch);
    BatchStore(made.test.store).redo(made.receipt.batch);
    CHECK(made.digest() == after);
    CHECK(check(made.test.store).isOk);
}

TEST_CASE("a repair that is cancelled leaves the store as it was")
{
    struct Stop : Progress {
        void report(std::string_view, std::uint64_t, std::uint64_t) override { }
        bool isCancelled() const override { return left-- == 0; }
        mutable int left = 0;
    };
    Imported made;
    const auto before = made.digest();
    const auto rows = made.waiting();
    const std::vector<RowRepair> repairs { { rows[0].id, { { dateColumn, "30/4/2024" } }, {} },
        { rows[1].id, { { dateColumn, "30/4/2024" } }, {} } };
    int cancelled = 0;
    for (int left = 0; left < 50; ++left) {
        Stop stop;
        stop.left = left;
        try {
            QuarantineRepair(made.test.store).apply(repairs, {}, stop);
            break;
        } catch (const Cancelled&) {
            ++cancelled;
            CHECK(made.digest() == before);
            CHECK(made.waiting().size() == 4);
        }
    }
    CHECK(cancelled >= 3);
    CHECK(made.waiting().size() == 2);
}

TEST_CASE("a repair knows what the section line above the row said")
{
    TestStore test;
    const Files files;
    const auto file = files.write("mục.csv",
        "Mã vụ (hư cấu),Ngày xảy ra,Số NN\nI. Tỉnh Lạng Sơn,,\nC-1,31/4/2024,2\nC-2,1/5/2024,1\n");
    ImportRun(file).commit(test.store);
    const auto rows = QuarantineStore(test.store).rows();
    REQUIRE(rows.size() == 1);
    QuarantineRepair(test.store)
        .apply(std::vector<RowRepair> { { rows[0].id, { { 1, "30/4/2024" } }, {} } });
    const IncidentStore incidents(test.store);
    const auto repaired = *incidents.find(*incidents.findByCode("C-1"));
    CHECK(repaired.place.unit == incidents.find(*incidents.findByCode("C-2"))->place.unit);
    CHECK_FALSE(repaired.place.unit.empty());
}

TEST_CASE("a row of a workbook keeps its numbers as numbers while it waits")
{
    TestStore test;
    const Files files;
    const auto text = [](const std::string& at, const std::string& words) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    const auto file = files.workbook("<row r=\"1\">" + text("A1", "Mã vụ")
        + text("B1", "Ngày xảy ra") + text("C1", "Tỉnh") + text("D1", "Số NN")
        + "</row><row r=\"2\">" + text("A2", "D-1 (hư cấu)") + text("B2", "31/4/2024")
        + text("C2", "Lạng Sơn") + "<c r=\"D2\"><v>1604</v></c></row>");
    ImportRun(file).commit(test.store);
    const auto rows = QuarantineStore(test.store).rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].typed.contains(3));
    QuarantineRepair(test.store)
        .apply(std::vector<RowRepair> { { rows[0].id, { { 1, "30/4/2024" } }, {} } });
    const IncidentStore incidents(test.store);
    CHECK(incidents.find(*incidents.findByCode("D-1 (hư cấu)"))->victims.value == 1604);
}

TEST_CASE("rows are set aside in one step, with a reason, and brought back")
{
    Imported made;
    QuarantineStore quarantine(made.test.store);
    const std::vector<QuarantineId> ids { made.waiting()[0].id, made.waiting()[1].id };
    quarantine.dismiss(ids, "ghi hai lần");
    CHECK(quarantine.count() == 2);
    CHECK(made.now().dismissed == 2);
    CHECK(countsOf(made.now().counts) == "6=1+0+4+1");
    REQUIRE(quarantine.dismissed().size() == 2);
    CHECK(quarantine.dismissed()[0].reason == "ghi hai lần");
    CHECK(codeThrown([&] { quarantine.dismiss(ids, "nữa"); }) == "quarantine.unknown");
    quarantine.bringBack(ids);
    CHECK(quarantine.count() == 4);
    CHECK(quarantine.find(ids[0])->reason.empty());
    CHECK(codeThrown([&] { quarantine.bringBack(ids); }) == "quarantine.not-dismissed");
    Journal journal(made.test.store);
    journal.undo();
    CHECK(quarantine.count() == 2);
    journal.undo();
    CHECK(quarantine.count() == 4);
    CHECK(codeThrown([&] {
        made.repair({ { QuarantineId(99), {}, {} } });
    }) == "quarantine.unknown");
}
