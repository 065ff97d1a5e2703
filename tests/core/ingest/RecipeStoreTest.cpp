// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/BatchRecipe.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "store/Check.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string_view>

using namespace tuyen;
using namespace tuyen::test;

static const std::string table = "Mã vụ (hư cấu),Cột lạ,Ngày xảy ra,Tỉnh,Số NN\n"
                                 "A-1,hai người,03/04/2024,Lạng Sơn,3\n"
                                 "A-2,,31/4/2024,Lạng Sơn,1\n";

static ImportOptions chosen()
{
    ImportOptions options;
    options.mapping = { { "Cột lạ", "note" } };
    options.dateOrder = DateOrder::MonthFirst;
    options.fixes[{ {}, 3, 2 }] = { "4/30/2024" };
    options.onDuplicate = OnDuplicate::Update;
    return options;
}

TEST_CASE("a recipe written down and read again imports the same")
{
    const Files files;
    const auto file = files.write("a.csv", table);
    TestStore first;
    TestStore second;
    ImportRun(file, chosen()).commit(first.store);
    const auto receipt = ImportRun(file, readRecipe(writeRecipe(chosen()))).commit(second.store);
    CHECK(receipt.counts.stored == 2);
    CHECK(check(first.store).digest == check(second.store).digest);
}

TEST_CASE("a saved recipe is used for the next file with the same headers, unless refused")
{
    TestStore test;
    const Files files;
    const auto first = ImportRun(files.write("a.csv", table), chosen()).commit(test.store);
    const auto digest = check(test.store).digest;
    const auto recipes
        = recipesOfBatch(BatchStore(test.store).find(first.batch)->recipe, "mẫu của đồn");
    REQUIRE(recipes.size() == 1);
    CHECK(readRecipe(recipes[0].recipe).fixes.empty());
    RecipeStore store(test.store);
    store.save(recipes[0]);
    CHECK(check(test.store).digest == digest); // no part of the content
    CHECK(Journal(test.store).latest(1).front().action == "recipe.save");
    CHECK(store.list().size() == 1);
    CHECK(store.findByName("mẫu của đồn")->savedAtMs == test.clock.ms);

    // Case and marks of the headers do not matter; other rows do not either.
    const auto next = files.write("b.csv",
        "MÃ VỤ (HƯ CẤU),COT LA,Ngày xảy ra,Tỉnh,Số NN\nB-1,ba người,03/04/2024,Hà Giang,2\n");
    const auto preview = ImportRun(next).preview(&test.store, true);
    CHECK(preview.recipeName == "mẫu của đồn");
    CHECK(preview.dateOrder == DateOrder::MonthFirst);
    CHECK(preview.onDuplicate == OnDuplicate::Update);
    CHECK(preview.sheets.front().mapping.columns[1].field == "note");
    CHECK(preview.sheets.front().mapping.columns[1].why == "mapping.recipe");
    CHECK(ImportRun(next).dryRun(test.store).recipe == "mẫu của đồn");

    ImportOptions refused;
    refused.useFittingRecipe = false;
    const auto without = ImportRun(next, refused).preview(&test.store, true);
    CHECK(without.recipeName.empty());
    CHECK(without.dateOrder == DateOrder::DayFirst);
    const auto other
        = files.write("c.csv", "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh\nC-1,1/2/2024,Hà Giang\n");
    CHECK(ImportRun(other).preview(&test.store, true).recipeName.empty());

    store.remove("mẫu của đồn");
    CHECK(store.list().empty());
    CHECK(codeThrown([&] { store.remove("mẫu của đồn"); }) == "recipe.unknown");
}

TEST_CASE("the recipe of an import holds what was repaired since, and replays it")
{
    const Files files;
    const auto file = files.write("a.csv", table);
    TestStore first;
    const auto receipt = ImportRun(file).commit(first.store);
    REQUIRE(receipt.counts.quarantined == 1);
    const auto waiting = QuarantineStore(first.store).rows().front();
    QuarantineRepair(first.store)
        .apply(std::vector<RowRepair> { { waiting.id, { { 2, "30/4/2024" } }, {} } });
    const auto replay = replayOfBatch(BatchStore(first.store).find(receipt.batch)->recipe,
        QuarantineStore(first.store).repaired(receipt.batch));
    CHECK(replay.fixes.at({ {}, 3, 2 }) == CellFix { "30/4/2024", "31/4/2024" });
    TestStore second;
    const auto again = ImportRun(file, replay).commit(second.store);
    CHECK(again.counts.quarantined == 0);
    CHECK(check(first.store).digest == check(second.store).digest);
}

static std::int64_t countOf(const Receipt& receipt, std::string_view code)
{
    const auto found = std::ranges::find(
        receipt.issueCounts, code, [](const auto& count) { return std::string_view(count.first); });
    return found == receipt.issueCounts.end() ? 0 : found->second;
}

static const Issue& issueOf(const Receipt& receipt, std::string_view code)
{
    return *std::ranges::find(receipt.issues, code, &Issue::code);
}

TEST_CASE("a fix of a recipe is for the cell that says what it replaces, and for no other")
{
    const Files files;
    const auto file = files.write("a.csv", table);
    ImportOptions options;
    options.fixes[{ {}, 3, 2 }] = { "30/4/2024" };
    TestStore first;
    const auto receipt = ImportRun(file, options).commit(first.store);
    CHECK(countOf(receipt, "fix.applied") == 1);
    CHECK(issueOf(receipt, "fix.applied").raw == "31/4/2024");
    // The import itself knows what was replaced.
    const auto replay = replayOfBatch(BatchStore(first.store).find(receipt.batch)->recipe);
    CHECK(replay.fixes.at({ {}, 3, 2 }) == CellFix { "30/4/2024", "31/4/2024" });
    CHECK(readRecipe(writeRecipe(replay)).fixes == replay.fixes);

    const auto next = files.write("b.csv",
        "Mã vụ (hư cấu),Cột lạ,Ngày xảy ra,Tỉnh,Số NN\n"
        "A-3,,03/05/2024,Lạng Sơn,3\n"
        "A-4,,12/05/2024,Lạng Sơn,1\n");
    const auto other = ImportRun(next, replay).commit(first.store);
    CHECK(other.counts == RowCounts { 2, 2, 0, 0, 0 });
    CHECK(countOf(other, "fix.applied") == 0);
    REQUIRE(countOf(other, "fix.not-fitting") == 1);
    const auto& said = issueOf(other, "fix.not-fitting");
    CHECK(said.row == 3);
    CHECK(said.column == 2);
    CHECK(said.raw == "12/05/2024");
    const IncidentStore incidents(first.store);
    CHECK(isoDate(incidents.find(*incidents.findByCode("A-4"))->date.earliest) == "2024-05-12");
    CHECK(replayOfBatch(BatchStore(first.store).find(other.batch)->recipe).fixes.empty());

    // A file that ends before.
    const auto brief = files.write(
        "c.csv", "Mã vụ (hư cấu),Cột lạ,Ngày xảy ra,Tỉnh,Số NN\nA-5,,03/06/2024,Lạng Sơn,3\n");
    CHECK(countOf(ImportRun(brief, replay).commit(first.store), "fix.not-fitting") == 1);
}

TEST_CASE("a row that waits although it was fixed keeps what the file says, and its fix beside it")
{
    const Files files;
    ImportOptions options;
    options.fixes[{ {}, 3, 2 }] = { "31/13/2024", " 31/4/2024 " };
    TestStore made;
    REQUIRE(ImportRun(files.write("a.csv", table), options).commit(made.store).counts.quarantined == 1);
    const auto waiting = QuarantineStore(made.store).rows().front();
    CHECK(waiting.cells[2] == "31/4/2024");
    CHECK(waiting.fixes == std::map<int, std::string> { { 2, "31/13/2024" } });
}

TEST_CASE("rows of one case that were fixed alike are fixed alike again, the blank ones too")
{
    const Files files;
    const auto file = files.write("a.csv",
        "STT,Ngày,Tỉnh,Nạn nhân,Năm sinh\n"
        "1,32/13/2024,Lạng Sơn,Trần Thị Mẫu,1985\n"
        ",,,Lê Thị Giả,1990\n"
        "2,15/03/2024,Cao Bằng,Hoàng Thị Thí,1970\n");
    TestStore first;
    const auto receipt = ImportRun(file).commit(first.store);
    std::vector<RowRepair> repairs;
    for (const auto& row : QuarantineStore(first.store).rows()) {
        repairs.push_back({ row.id, { { 1, "12/03/2024" } }, {} });
    }
    REQUIRE(repairs.size() == 2);
    QuarantineRepair(first.store).apply(repairs);
    const auto replay = replayOfBatch(BatchStore(first.store).find(receipt.batch)->recipe,
        QuarantineStore(first.store).repaired(receipt.batch));
    TestStore second;
    const auto again = ImportRun(file, replay).commit(second.store);
    CHECK(again.counts.stored == 3);
    CHECK(countOf(again, "fix.applied") == 2);
    CHECK(countOf(again, "fix.not-fitting") == 0);
    // And once more, by the recipe of that one.
    TestStore third;
    const auto thrice = ImportRun(file,
        replayOfBatch(BatchStore(second.store).find(again.batch)->recipe))
                            .commit(third.store);
    CHECK(thrice.issueCounts == again.issueCounts);
    CHECK(check(second.store).digest == check(third.store).digest);
}
