// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that speak of what the store holds already: left out, applied, or kept beside it.
#include "IngestFiles.h"
#include "base/Catalogue.h"
#include "ingest/ImportRun.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/IncidentUpdate.h"
#include "store/Journal.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

static const std::string head = "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số NN,Ghi chú\n";

namespace {

struct Bench {
    TestStore test;
    Files files;
    int number = 0;

    Receipt import(const std::string& rows, OnDuplicate choice = OnDuplicate::Skip,
        const std::function<void(ImportOptions&)>& change = {})
    {
        ImportOptions options;
        options.onDuplicate = choice;
        if (change) {
            change(options);
        }
        const auto file = files.write("tệp " + std::to_string(++number) + ".csv", head + rows);
        const auto dry = ImportRun(file, options).dryRun(test.store);
        const auto receipt = ImportRun(file, options).commit(test.store);
        CHECK(dry.counts == receipt.counts); // what was promised is what happened
        CHECK(dry.updated == receipt.updated);
        CHECK(check(test.store).isOk);
        return receipt;
    }
    Incident incident(std::string_view code)
    {
        const IncidentStore incidents(test.store);
        return *incidents.find(*incidents.findByCode(code));
    }
    std::string digest() { return check(test.store).digest; }
    BatchStore batches() { return BatchStore(test.store); }
};

}

TEST_CASE("an update changes what a row states otherwise, and undo brings the old values back")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,cũ\nA-2,15/01/2024,Lạng Sơn,1,\n");
    const auto before = bench.digest();
    const auto receipt = bench.import(
        "A-1,16/01/2024,Lạng Sơn,5,\nA-3,1/2/2024,Hà Giang,2,\n", OnDuplicate::Update);
    CHECK(receipt.counts.stored == 2);
    CHECK(receipt.updated == 1);
    CHECK(receipt.onDuplicate == "update");
    CHECK(receipt.created.incidents == 1);
    CHECK(bench.incident("A-1").victims.value == 5);
    CHECK(bench.incident("A-1").date.raw == "16/01/2024");
    CHECK(bench.incident("A-1").note == "cũ"); // the row is silent about it
    CHECK(bench.batches().receipt(receipt.batch)->updated == 1);
    const auto after = bench.digest();
    CHECK_FALSE(Journal(bench.test.store).canUndo()); // an import is undone as an import

    bench.batches().undo(receipt.batch);
    CHECK(bench.digest() == before);
    CHECK(check(bench.test.store).isOk);
    bench.batches().redo(receipt.batch);
    CHECK(bench.digest() == after);
    CHECK(check(bench.test.store).isOk);
}

TEST_CASE("an update by fields that do not differ changes nothing, and says what it leaves")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,cũ\n");
    const auto receipt = bench.import("A-1,15/01/2024,Lạng Sơn,3,cũ\n", OnDuplicate::Update,
        [](ImportOptions& options) { options.updateFields = { "note" }; });
    CHECK(receipt.updated == 0);
    CHECK(receipt.counts.stored == 1);
    CHECK(bench.incident("A-1").date.raw == "14/01/2024");
    const auto issue = std::ranges::find(receipt.issues, "row.not-chosen", &Issue::code);
    REQUIRE(issue != receipt.issues.end());
    CHECK(argument(issue->args, "differences.en").find("15") != std::string_view::npos);
}

TEST_CASE("only the fields that were chosen are updated")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,cũ\n");
    const auto receipt = bench.import("A-1,16/01/2024,Lạng Sơn,5,mới\n", OnDuplicate::Update,
        [](ImportOptions& options) { options.updateFields = { "note" }; });
    CHECK(receipt.updated == 1);
    CHECK(bench.incident("A-1").note == "mới");
    CHECK(bench.incident("A-1").victims.value == 3);
    CHECK(bench.incident("A-1").date.raw == "14/01/2024");
}

TEST_CASE("what was edited since an update is shown, goes with undo and comes back with redo")
{
    Bench bench;
    const auto first = bench.import("A-1,14/01/2024,Lạng Sơn,3,cũ\n");
    const auto before = bench.digest();
    const auto receipt = bench.import("A-1,14/01/2024,Lạng Sơn,5,\n", OnDuplicate::Update);
    CHECK(bench.batches().editedSince(receipt.batch).empty());
    REQUIRE(bench.batches().editedSince(first.batch).size() == 1); // the second import's doing
    IncidentStore incidents(bench.test.store);
    auto edited = bench.incident("A-1");
    edited.victims = { 9, {}, Qualifier::Exact, {} };
    incidents.update(edited, "đếm lại");
    const auto changed = bench.digest();
    const auto edits = bench.batches().editedSince(receipt.batch);
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].what.find("victims") != std::string::npos);

    bench.batches().undo(receipt.batch);
    CHECK(bench.digest() == before);
    bench.batches().redo(receipt.batch);
    CHECK(bench.digest() == changed);
    CHECK(bench.incident("A-1").victims.value == 9);
}

TEST_CASE("an edit of another field outlives the undo of an update")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,cũ\n");
    const auto receipt = bench.import("A-1,14/01/2024,Lạng Sơn,5,\n", OnDuplicate::Update);
    auto edited = bench.incident("A-1");
    edited.note = "xem lại";
    IncidentStore(bench.test.store).update(edited);
    bench.batches().undo(receipt.batch);
    CHECK(bench.incident("A-1").victims.value == 3);
    CHECK(bench.incident("A-1").note == "xem lại");
}

TEST_CASE("two updates of one field can be undone in any order")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,\n");
    const auto three = bench.digest();
    const auto second = bench.import("A-1,14/01/2024,Lạng Sơn,5,\n", OnDuplicate::Update);
    const auto third = bench.import("A-1,14/01/2024,Lạng Sơn,7,\n", OnDuplicate::Update);
    const auto seven = bench.digest();
    bench.batches().undo(second.batch);
    CHECK(bench.incident("A-1").victims.value == 7); // the newer import has the last word
    bench.batches().undo(third.batch);
    CHECK(bench.incident("A-1").victims.value == 3);
    CHECK(bench.digest() == three);
    bench.batches().redo(second.batch);
    CHECK(bench.incident("A-1").victims.value == 5);
    bench.batches().redo(third.batch);
    CHECK(bench.digest() == seven);
    CHECK(check(bench.test.store).isOk);
}

TEST_CASE("an update outlives the undo of the import that first brought the incident")
{
    Bench bench;
    const auto first = bench.import("A-1,14/01/2024,Lạng Sơn,3,\n");
    const auto second = bench.import("A-1,14/01/2024,Lạng Sơn,5,\n", OnDuplicate::Update);
    const auto both = bench.digest();
    bench.batches().undo(first.batch);
    CHECK(bench.incident("A-1").victims.value == 5);
    bench.batches().undo(second.batch);
    CHECK(bench.test.store.counts().incidents == 0);
    bench.batches().redo(first.batch);
    CHECK(bench.incident("A-1").victims.value == 3);
    bench.batches().redo(second.batch);
    CHECK(bench.digest() == both);
    CHECK(check(bench.test.store).isOk);
}

TEST_CASE("skip lets a row that says otherwise wait, keep makes an incident of its own")
{
    Bench bench;
    const std::string known = "A-1,14/01/2024,Lạng Sơn,3,\n";
    bench.import(known);
    const auto skipped = bench.import(known + "A-1,14/01/2024,Lạng Sơn,5,\n");
    CHECK(skipped.counts.duplicates == 1);
    CHECK(skipped.counts.quarantined == 1);
    CHECK(bench.test.store.counts().incidents == 1);
    const auto before = bench.digest();
    const auto kept = bench.import(known + "A-1,14/01/2024,Lạng Sơn,7,\n", OnDuplicate::Keep);
    CHECK(kept.counts.stored == 2);
    CHECK(bench.test.store.counts().incidents == 2); // two rows of one code are one incident
    bench.batches().undo(kept.batch);
    CHECK(bench.digest() == before);
}

TEST_CASE("the same bytes again are kept a second time only when asked for")
{
    Bench bench;
    const auto file = bench.files.write("tệp.csv", head + "A-1,14/01/2024,Lạng Sơn,3,\n");
    ImportRun(file).commit(bench.test.store);
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Update;
    CHECK_FALSE(ImportRun(file, options).commit(bench.test.store).batch);
    options.onDuplicate = OnDuplicate::Keep;
    CHECK(ImportRun(file, options).commit(bench.test.store).counts.stored == 1);
    CHECK(bench.test.store.counts().incidents == 2);
}

TEST_CASE("a choice for one row wins over the choice for the file")
{
    Bench bench;
    bench.import(
        "A-1,14/01/2024,Lạng Sơn,3,\nA-2,14/01/2024,Lạng Sơn,3,\nA-3,1/1/2024,Lạng Sơn,3,\n");
    const auto receipt = bench.import(
        "A-1,14/01/2024,Lạng Sơn,5,\nA-2,14/01/2024,Lạng Sơn,5,\nA-3,1/1/2024,Lạng Sơn,5,\n",
        OnDuplicate::Skip, [](ImportOptions& options) {
            options.rowChoices[2] = { OnDuplicate::Update, {} };
            options.rowChoices[3] = { OnDuplicate::Skip, {} };
        });
    CHECK(receipt.counts.stored == 1);
    CHECK(receipt.counts.duplicates == 1); // somebody saw both and left it out
    CHECK(receipt.counts.quarantined == 1);
    CHECK(bench.incident("A-1").victims.value == 5);
    CHECK(bench.incident("A-2").victims.value == 3);
}

TEST_CASE("a name of a case that we made up says nothing against the one it is known under")
{
    Bench bench;
    const auto named = bench.files.write(
        "tên.csv", "Mã vụ,Ngày xảy ra,Địa bàn,Tên vụ án\nA-1,14/01/2024,Lạng Sơn,Vụ Bịa ở biên giới\n");
    ImportRun(named).commit(bench.test.store);
    const std::string headers = "Mã vụ,Ngày xảy ra,Địa bàn,Số NN\n";
    const auto silent = bench.files.write("im.csv", headers + "A-1,14/01/2024,Lạng Sơn,\n");
    CHECK(ImportRun(silent).dryRun(bench.test.store).counts.quarantined == 0);

    const auto more = bench.files.write("thêm.csv", headers + "A-1,14/01/2024,Lạng Sơn,5\n");
    const auto row = ImportRun(more).preview(&bench.test.store, true).sheets.at(0).rows.at(0);
    REQUIRE(row.known);
    CHECK(differingFields(*row.known, row.stated) == std::vector<std::string> { "victim_count" });
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Update;
    CHECK(ImportRun(more, options).commit(bench.test.store).updated == 1);
    CHECK(bench.incident("A-1").victims.value == 5);
    CHECK(bench.incident("A-1").title == "Vụ Bịa ở biên giới");
}

TEST_CASE("the preview shows both sides of a row that says otherwise")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,\n");
    const auto file = bench.files.write("sau.csv", head + "A-1,14/01/2024,Lạng Sơn,5,\n");
    const auto waits = ImportRun(file).preview(&bench.test.store, true);
    const auto& row = waits.sheets.front().rows.front();
    CHECK(row.state == RowState::Waits);
    REQUIRE(row.known);
    CHECK(row.known->victims.value == 3);
    CHECK(row.stated.victims.value == 5);
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Update;
    const auto updates = ImportRun(file, options).preview(&bench.test.store, true);
    CHECK(updates.sheets.front().rows.front().state == RowState::LookAt);
    CHECK(updates.sheets.front().rows.front().issues.front().code == "row.updates");
    CHECK(updates.sheets.front().counts.stored == 1);
}

TEST_CASE("a recipe keeps the choice for duplicates, and refuses one it does not know")
{
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Update;
    options.updateFields = { "victim_count" };
    options.rowChoices[7] = { OnDuplicate::Keep, {} };
    const auto read = readRecipe(writeRecipe(options));
    CHECK(read.onDuplicate == OnDuplicate::Update);
    CHECK(read.updateFields == options.updateFields);
    CHECK(read.rowChoices == options.rowChoices);
    CHECK(codeThrown([] { readRecipe(R"({"onDuplicate": "merge"})"); }) == "recipe.unreadable");
    CHECK(codeThrown([] { readRecipe(R"({"updateFields": ["batch"]})"); }) == "recipe.unreadable");
}

/// The sentence of the only issue with this code.
static std::string said(const Receipt& receipt, std::string_view code, Language language)
{
    std::string text;
    for (const auto& issue : receipt.issues) {
        if (issue.code == code) {
            text += sentence(issue.code, issue.args, language);
        }
    }
    return text;
}

TEST_CASE("a row that contradicts a case names the code, the fields and both values")
{
    Bench bench;
    bench.import("A-1,14/01/2024,Lạng Sơn,3,Trần Văn Mẫu khai\n");
    const auto receipt = bench.import("A-1,15/01/2024,Hà Giang,gần 20,Lò Thị Bịa khai\n");
    CHECK(receipt.counts.quarantined == 1);
    const auto vi = said(receipt, "row.same-code", Language::Vietnamese);
    CHECK(vi.find("“A-1”") != std::string::npos);
    CHECK(vi.find("Ngày xảy ra: kho ghi 14/01/2024, dòng này ghi 15/01/2024") != std::string::npos);
    CHECK(vi.find("kho ghi 3, dòng này ghi gần 20") != std::string::npos);
    CHECK(vi.find("kho ghi Lạng Sơn, dòng này ghi Hà Giang") != std::string::npos);
    const auto en = said(receipt, "row.same-code", Language::English);
    CHECK(en.find("14/01/2024 in the store, 15/01/2024 in this row") != std::string::npos);
    for (const auto& words : { vi, en }) { // the note is named, its words are not: they name people
        CHECK(words.find("Mẫu") == std::string::npos);
        CHECK(words.find("Bịa") == std::string::npos);
    }
    CHECK(vi.find("Ghi chú") != std::string::npos);
    const auto waiting = QuarantineStore(bench.test.store).rows();
    REQUIRE(waiting.size() == 1);
    CHECK(sentence("row.same-code", waiting[0].issues[0].args, Language::Vietnamese) == vi);
}

TEST_CASE("what is only less or more precise does not wait, and the finer stays")
{
    Bench bench;
    bench.import("A-1,5/2023,Lạng Sơn,ít nhất 3,\nA-2,14/5/2023,Lạng Sơn,4,\n");
    const auto before = bench.digest();
    const auto coarser = bench.import("A-2,5/2023,Lạng Sơn,ít nhất 3,\n");
    CHECK(coarser.counts.duplicates == 1);
    CHECK(bench.incident("A-2").date.precision == DatePrecision::Day);
    CHECK(bench.incident("A-2").victims.value == 4);
    CHECK(said(coarser, "row.coarser", Language::Vietnamese).find("“A-2”") != std::string::npos);
    bench.batches().undo(coarser.batch);

    const auto finer = bench.import("A-1,14/5/2023,\"xã Tân Thanh, Lạng Sơn\",4,\n");
    INFO(said(finer, "row.same-code", Language::English));
    CHECK(finer.counts.quarantined == 0);
    CHECK(finer.counts.stored == 1);
    CHECK(finer.updated == 1);
    CHECK(finer.created.incidents == 0);
    const auto now = bench.incident("A-1");
    CHECK(now.date.precision == DatePrecision::Day);
    CHECK(now.victims == Quantity { 4, {}, Qualifier::Exact, "" });
    CHECK(said(finer, "row.finer", Language::English).find("4 in this row") != std::string::npos);
    bench.batches().undo(finer.batch);
    CHECK(bench.digest() == before);
    CHECK(bench.incident("A-1").date.precision == DatePrecision::Month);

    const auto other = bench.import("A-1,14/6/2023,Lạng Sơn,4,\n"); // another month is no precision
    CHECK(other.counts.quarantined == 1);
    CHECK(bench.import("A-1,5/2023,Lạng Sơn,2,\n").counts.quarantined == 1); // less than three
}
