// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a file is read, changed on the page: fields, encodings, fixes, recipes. Everything is
// invented.
#include "base/File.h"
#include "ingest/BatchRecipe.h"
#include "ingest/ColumnEncodingBox.h"
#include "ingest/FieldModel.h"
#include "ingest/FieldPopup.h"
#include "ingest/FieldShelf.h"
#include "ingest/ImportDesk.h"
#include "ingest/ImportPage.h"
#include "ingest/MappingHeader.h"
#include "ingest/PreviewPanel.h"
#include "ingest/QuarantineView.h"
#include "ingest/RecipeFolder.h"
#include "store/BatchStore.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/QuarantineStore.h"
#include "ui/ingest/RepairBench.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;

TEST_CASE("a field is dragged onto another column, also by keyboard", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    PreviewPanel* preview = bench.page->desk()->preview();
    auto* header = static_cast<MappingHeader*>(preview->table()->horizontalHeader());
    const auto field = [&](int column) {
        return bench.page->desk()
            ->queue()
            .files()
            .front()
            .preview->sheets.front()
            .mapping.columns[static_cast<std::size_t>(column)]
            .field;
    };
    REQUIRE(field(0) == "case_id");
    const auto from = header->boxRect(0).center();
    const auto to = header->boxRect(2).center();
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header->viewport(), (from + to) / 2);
    QTest::mouseMove(header->viewport(), to);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    bench.settle();
    CHECK(field(2) == "case_id");
    CHECK(field(0) == "province");
    preview->table()->setCurrentIndex(preview->table()->model()->index(0, 2));
    preview->shiftField(false);
    bench.settle();
    CHECK(field(1) == "case_id");
    CHECK(preview->table()
              ->model()
              ->headerData(1, Qt::Horizontal, Qt::ToolTipRole)
              .toString()
              .contains("chosen", Qt::CaseInsensitive));
}

TEST_CASE("a field is given from the list of fields, dropped or by Enter, and taken back",
    "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    PreviewPanel* preview = bench.page->desk()->preview();
    auto* header = static_cast<MappingHeader*>(preview->table()->horizontalHeader());
    const auto field = [&](std::size_t column) {
        const auto& file = bench.page->desk()->queue().files().front();
        return file.preview->sheets.front().mapping.columns[column].field;
    };
    bench.page->findInPage();
    REQUIRE(preview->shelf()->isVisible());
    QAbstractItemModel* fields = preview->shelf()->list()->model();
    preview->shelf()->search()->setText(QStringLiteral("ghi chú"));
    REQUIRE(fields->rowCount() > 0);
    const std::unique_ptr<QMimeData> dragged(fields->mimeData({ fields->index(0, 0) }));
    REQUIRE(dragged->hasFormat(FieldModel::fieldMime));
    const auto name = dragged->data(FieldModel::fieldMime).toStdString();
    const QPointF at = header->boxRect(3).center();
    QDragEnterEvent enter(
        at.toPoint(), Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(header->viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(header->viewport(), &drop);
    bench.settle();
    CHECK(field(3) == name);
    preview->table()->setCurrentIndex(preview->table()->model()->index(0, 2));
    preview->shelf()->search()->clear();
    preview->shelf()->list()->setCurrentIndex(fields->index(0, 0)); // leave out
    QTest::keyClick(preview->shelf()->list(), Qt::Key_Return);
    bench.settle();
    CHECK(field(2).empty());
    const std::int64_t entries = Journal(bench.session.store()).headSequence();
    preview->table()->setFocus();
    QTest::keyClick(preview->table(), Qt::Key_Z, Qt::ControlModifier);
    bench.settle();
    CHECK(field(2) == "province");
    QTest::keyClick(preview->table(), Qt::Key_Z, Qt::ControlModifier);
    bench.settle();
    CHECK(field(3) == "victim_count");
    QTest::keyClick(preview->table(), Qt::Key_Z, Qt::ControlModifier); // nothing is left to undo
    QTest::keyClick(preview->table(), Qt::Key_Y, Qt::ControlModifier);
    bench.settle();
    CHECK(field(3) == name);
    CHECK(Journal(bench.session.store()).headSequence() == entries); // the store was left alone
    QTest::keyClick(preview->table(), Qt::Key_Home); // or Ctrl stays down for the tests to come
}

TEST_CASE(
    "the letters of one column are read in another encoding, and as found again", "[ingest][store]")
{
    madeup::RepairBench bench;
    // "Lµo Cai" is "Lào Cai" typed in .VnTime.
    bench.import("a.csv",
        "TH-1,14/01/2024,An Giang,2\n"
        "TH-2,15/01/2024,Lµo Cai,1\n");
    PreviewPanel* preview = bench.page->desk()->preview();
    const auto column = [&]() -> const MappedColumn& {
        return bench.page->desk()
            ->queue()
            .files()
            .front()
            .preview->sheets.front()
            .mapping.columns[2];
    };
    const auto cell
        = [&](int row) { return preview->table()->model()->index(row, 2).data().toString(); };
    REQUIRE(column().encoding == "tcvn3"); // found
    CHECK(cell(1) == QStringLiteral("Lào Cai"));
    CHECK(column().encodingRaw == "Lµo Cai");
    REQUIRE(column().readings.size() == 5);
    preview->table()->setCurrentIndex(preview->table()->model()->index(0, 2));
    preview->askField();
    ColumnEncodingBox* box = preview->fields()->encodings();
    REQUIRE(box->encodings()->count() == 6); // found, as it stands, four of before Unicode
    CHECK(box->sampleText() == QStringLiteral("Lµo Cai → Lào Cai"));
    const auto choose = [&](const char* encoding) {
        preview->askField();
        Q_EMIT box->encodings()->activated(box->encodings()->findData(encoding));
        bench.settle();
    };
    choose("utf-8");
    CHECK(cell(1) == "Lµo Cai");
    CHECK(column().encoding.empty());
    preview->askField();
    Q_EMIT box->encodings()->highlighted(box->encodings()->findData("tcvn3"));
    CHECK(box->sampleText() == QStringLiteral("Lµo Cai → Lào Cai")); // seen before it is chosen
    choose("tcvn3");
    CHECK(cell(1) == QStringLiteral("Lào Cai"));
    CHECK(column().encoding == "tcvn3");
    // Kept in a recipe, and replayed by whoever reads it.
    const ImportOptions recipe = readRecipe(
        writeRecipe(RecipeFolder::recipeOf(bench.page->desk()->queue().files().front().options,
            bench.page->desk()->queue().files().front().preview->sheets.front().mapping)));
    CHECK(recipe.columnEncodings.size() == 1);
    const auto again = ImportRun(bench.page->desk()->queue().files().front().path, recipe)
                           .preview(nullptr, true);
    CHECK(again.sheets.front().rows[1].cells[2] == "Lào Cai");
    choose("vni");
    CHECK(cell(1) != QStringLiteral("Lào Cai"));
    choose("");
    CHECK(cell(1) == QStringLiteral("Lào Cai"));
    CHECK(bench.page->desk()->queue().files().front().options.columnEncodings.empty());
}

/// What a receipt says, but for the number of its import and the time it took.
static Receipt comparable(Receipt receipt)
{
    receipt.batch = {};
    receipt.importedAtMs = 0;
    receipt.seconds = 0;
    return receipt;
}

TEST_CASE("a recipe written by the window is replayed alike elsewhere, with all its fixes",
    "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    ImportDesk* desk = bench.page->desk();
    PreviewPanel* preview = desk->preview();
    preview->table()->setCurrentIndex(preview->table()->model()->index(0, 2));
    preview->shiftField(true); // province and count change places, odd on purpose
    bench.settle();
    preview->shiftField(false);
    bench.settle();
    // One cell alone, then all alike, as the panel of issues offers it.
    desk->issues()->showCell(5, 3);
    Q_EMIT desk->issues()->fixed({ { { {}, 5, 3 }, QStringLiteral("3") } });
    bench.settle();
    Q_EMIT desk->issues()->fixed({ { { {}, 3, 1 }, QStringLiteral("30/4/2024") },
        { { {}, 4, 1 }, QStringLiteral("30/4/2024") } });
    bench.settle();
    const QString path = bench.folder.path() + "/recipe.json";
    desk->writeRecipeTo(path);
    bench.settle();
    const auto file = desk->queue().files().front();
    CHECK(file.counts() == RowCounts { 4, 4, 0, 0, 0 });
    const ImportOptions recipe = readRecipe(readFile(pathFromUtf8(utf8(path))));
    CHECK(recipe.fixes == file.options.fixes);
    Store other = Store::create(pathFromUtf8(utf8(bench.folder.path())) / "khac.tuyen",
        StoreKey::forNewStore("sáu âm tiết để thử thôi"));
    const Receipt there = ImportRun(file.path, recipe).commit(other);
    bench.commit();
    const Receipt here = *BatchStore(bench.session.store()).receipt(BatchId { 1 });
    CHECK(there.counts == here.counts);
    CHECK(there.created == here.created);
    CHECK(there.issueCounts == here.issueCounts);
    CHECK(comparable(*BatchStore(other).receipt(there.batch)).sheets == comparable(here).sheets);
    CHECK(IncidentStore(other).find(*IncidentStore(other).findByCode("TH-4"))->victims.value == 3);
    // And the other way: what was repaired while waiting elsewhere goes in here at once.
    Store third = Store::create(pathFromUtf8(utf8(bench.folder.path())) / "ba.tuyen",
        StoreKey::forNewStore("sáu âm tiết để thử thôi"));
    const Receipt waiting = ImportRun(file.path).commit(third);
    REQUIRE(waiting.counts.quarantined == 3);
    std::vector<RowRepair> repairs;
    for (const QuarantinedRow& row : QuarantineStore(third).rows()) {
        repairs.push_back({ row.id,
            row.row == 5 ? std::map<int, std::string> { { 3, "3" } }
                         : std::map<int, std::string> { { 1, "30/4/2024" } },
            {} });
    }
    QuarantineRepair(third).apply(repairs);
    const ImportOptions replay = replayOfBatch(BatchStore(third).find(waiting.batch)->recipe,
        QuarantineStore(third).repaired(waiting.batch));
    CHECK(replay.fixes == recipe.fixes);
    madeup::RepairBench window;
    const QString written = window.folder.path() + "/recipe.json";
    writeFile(pathFromUtf8(utf8(written)), writeRecipe(replay));
    window.import("a.csv", madeup::fourRows);
    window.page->desk()->readRecipeFrom(written);
    window.settle();
    CHECK(window.page->desk()->queue().files().front().counts() == RowCounts { 4, 4, 0, 0, 0 });
}
