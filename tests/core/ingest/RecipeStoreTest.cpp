// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IngestFiles.h"
#include "ingest/BatchRecipe.h"
#include "ingest/ImportRun.h"
#include "ingest/QuarantineRepair.h"
#include "store/Check.h"
#include "store/Journal.h"
#include "store/QuarantineStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

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
    options.fixes[{ {}, 3, 2 }] = "4/30/2024";
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
    CHECK(replay.fixes.at({ {}, 3, 2 }) == "30/4/2024");
    TestStore second;
    const auto again = ImportRun(file, replay).commit(second.store);
    CHECK(again.counts.quarantined == 0);
    CHECK(check(first.store).digest == check(second.store).digest);
}
