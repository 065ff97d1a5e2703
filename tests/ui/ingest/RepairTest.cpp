// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting rows, known cases and recipes, on the page over a real store. Everything is invented.
#include "base/File.h"
#include "ingest/CompareDialog.h"
#include "ingest/DismissDialog.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/ImportPage.h"
#include "ingest/PreviewPanel.h"
#include "ingest/QuarantineModel.h"
#include "ingest/QuarantineView.h"
#include "ingest/ReceiptView.h"
#include "store/IncidentStore.h"
#include "store/QuarantineStore.h"
#include "store/RecipeStore.h"
#include "tables/TableView.h"
#include "theme/Widgets.h"
#include "ui/ingest/RepairBench.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;

TEST_CASE("F2 opens the cell in question from the list and from the row", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    QuarantineView* view = bench.waiting();
    view->table()->selectRow(0);
    const auto editor = [&] { return view->cells()->findChild<QLineEdit*>(); };
    QTest::keyClick(view->table(), Qt::Key_F2);
    REQUIRE(editor() != nullptr);
    CHECK(editor()->text() == "31/4/2024");
    editor()->setText(QStringLiteral("30/4/2024"));
    QTest::keyClick(editor(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return editor() == nullptr; }, 5000));
    CHECK(view->cells()->model()->index(1, 1).data().toString() == "30/4/2024");
    QTest::keyClick(view->cells(), Qt::Key_F2);
    REQUIRE(editor() != nullptr);
    CHECK(editor()->text() == "30/4/2024");
    QTest::keyClick(editor(), Qt::Key_Escape);
    // Of several rows none is meant: neither the key nor the button does anything.
    view->table()->selectAll();
    QTest::keyClick(view->table(), Qt::Key_Return, Qt::ControlModifier);
    bench.settle();
    CHECK(bench.incidents() == 1);
    CHECK(view->table()->model()->rowCount() == 3);
}

TEST_CASE(
    "the list of waiting rows stays within its window each time it is read", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    QuarantineView* view = bench.waiting();
    for (int time = 0; time < 3; ++time) {
        view->refresh();
        bench.settle();
        CHECK(view->table()->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("one of a thing is said in the singular, and none ready in words", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    const auto buttons = [&] {
        QStringList names;
        for (const QAbstractButton* one : bench.page->findChildren<QAbstractButton*>()) {
            names << one->text() << one->accessibleName();
        }
        return names;
    };
    CHECK(buttons().contains("Import 1 file that is ready"));
    bench.commit();
    CHECK(buttons().contains("No file is ready"));
    bench.page->showReceipts();
    bench.settle();
    REQUIRE(QTest::qWaitFor([&] { return buttons().contains("1 new case"); }, 5000));
    CHECK(buttons().contains("0 new people"));
}

TEST_CASE("Enter sets rows aside once there is a reason, not before", "[ingest]")
{
    madeup::inEnglish();
    DismissDialog dialog(2);
    dialog.show();
    auto* reason = dialog.findChild<QLineEdit*>();
    REQUIRE(reason != nullptr);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClicks(reason, QStringLiteral("counted twice"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a waiting row is repaired in place with the suggested text", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    QuarantineView* view = bench.waiting();
    REQUIRE(view->table()->model()->rowCount() == 3);
    view->table()->selectRow(0);
    view->useSuggestion();
    CHECK(view->cells()->model()->index(1, 1).data().toString() == "30/4/2024");
    view->repairCurrent(false);
    bench.settle();
    CHECK(bench.incidents() == 2);
    CHECK(view->table()->model()->rowCount() == 2);
    bench.page->showReceipts();
    bench.settle();
    ReceiptView* receipts = bench.page->receipts();
    REQUIRE(QTest::qWaitFor([&] { return receipts->shown().receipts.size() == 1; }, 5000));
    CHECK(receipts->shown().counts() == RowCounts { 4, 2, 0, 2, 0 });
    receipts->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains("4 rows read = 2 taken in"));
    CHECK(copied.contains("1 waiting row repaired and taken in"));
    bench.session.undo();
    bench.settle();
    CHECK(bench.incidents() == 1);
    CHECK(bench.session.counts().quarantined == 3);
}

TEST_CASE(
    "rows set aside are listed with their reason and wait again, one or several", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    QuarantineView* view = bench.waiting();
    QuarantineStore(bench.session.store())
        .dismiss(std::vector { view->rows()[0].id, view->rows()[1].id, view->rows()[2].id },
            "typed twice");
    view->refresh();
    bench.settle();
    CHECK(view->table()->model()->rowCount() == 0);
    view->showAside(true);
    bench.settle();
    REQUIRE(view->table()->model()->rowCount() == 3);
    CHECK(view->rows()[0].reason == "typed twice");
    CHECK_FALSE(view->rows()[0].setAsideBy.empty());
    CHECK(view->rows()[0].setAsideAtMs > 0);
    CHECK_FALSE(
        view->cells()->model()->flags(view->cells()->model()->index(1, 1)) & Qt::ItemIsEditable);
    const QString csv = bench.folder.path() + "/aside.csv";
    view->writeCsv(csv);
    bench.settle();
    CHECK(readFile(pathFromUtf8(utf8(csv))).find("typed twice") != std::string::npos);
    view->table()->selectRow(0);
    view->takeUpChosen();
    bench.settle();
    CHECK(view->table()->model()->rowCount() == 2);
    CHECK(bench.session.counts().quarantined == 1);
    bench.session.undo();
    bench.settle();
    CHECK(bench.session.counts().quarantined == 0);
    view->refresh();
    bench.settle();
    view->table()->selectAll();
    view->takeUpChosen();
    bench.settle();
    CHECK(bench.session.counts().quarantined == 3);
    view->showAside(false);
    bench.settle();
    CHECK(view->table()->model()->rowCount() == 3);
}

TEST_CASE("all rows alike are repaired at once, after a filter by reason", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    QuarantineView* view = bench.waiting();
    QComboBox* reasons = view->reasons();
    REQUIRE(reasons->count() == 3);
    reasons->setCurrentIndex(reasons->findData(QStringLiteral("date.no-such-day")));
    Q_EMIT reasons->activated(reasons->currentIndex());
    CHECK(view->table()->model()->rowCount() == 2);
    view->step(true);
    CHECK(view->table()->currentIndex().row() == 1);
    view->step(true);
    CHECK(view->table()->currentIndex().row() == 0);
    view->cells()->model()->setData(view->cells()->model()->index(1, 1), "29/4/2024", Qt::EditRole);
    view->repairCurrent(true);
    bench.settle();
    CHECK(bench.incidents() == 3);
    CHECK(bench.session.counts().quarantined == 1);
}

TEST_CASE("a repair of all says beforehand what it takes in, and takes in nothing else",
    "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    bench.page->desk()->queue().clear();
    bench.import("b.csv",
        "TH-8,31/4/2024,Tây Ninh,1\nTH-9,31/6/2024,Tây Ninh,1\nTH-10,31/4/2024,Tây Ninh,2\n");
    bench.commit();
    QuarantineView* view = bench.waiting();
    REQUIRE(view->table()->model()->rowCount() == 6);
    view->table()->selectRow(0);
    CHECK(view->alikeWords()->text().startsWith(
        "4 listed rows have “31/4/2024” in “Ngày xảy ra”. They come from 2 files."));
    CHECK_FALSE(view->repairAllButton()->isEnabled()); // there is nothing yet to write
    view->useSuggestion();
    CHECK(view->repairAllButton()->isEnabled());
    CHECK(view->repairAllButton()->text() == "Write “30/4/2024” into all 4 cells");
    // A filter narrows what is listed, and with it what is repaired.
    view->files()->setCurrentIndex(view->files()->findText("b.csv"));
    Q_EMIT view->files()->activated(view->files()->currentIndex());
    REQUIRE(view->table()->model()->rowCount() == 3);
    view->table()->selectRow(0);
    CHECK(view->alikeWords()->text().startsWith(
        "2 listed rows have “31/4/2024” in “Ngày xảy ra”. Repair this one"));
    view->useSuggestion();
    view->repairAllButton()->click();
    bench.settle();
    CHECK(bench.incidents() == 3); // one of a.csv, two of b.csv
    CHECK(bench.session.counts().quarantined == 4);
    bench.session.undo();
    bench.settle();
    CHECK(bench.incidents() == 1);
    CHECK(bench.session.counts().quarantined == 6);
    bench.session.redo();
    bench.settle();
    CHECK(bench.session.counts().quarantined == 4);
}

TEST_CASE("rows beyond the list are counted and repaired with those alike, as one step",
    "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    bench.commit();
    bench.page->desk()->queue().clear();
    bench.import("b.csv", "TH-8,31/4/2024,Tây Ninh,1\nTH-9,31/4/2024,Tây Ninh,1\n");
    bench.commit();
    QuarantineView* view = bench.waiting();
    view->setMostListed(1);
    view->refresh();
    bench.settle();
    REQUIRE(view->table()->model()->rowCount() == 1);
    view->table()->selectRow(0);
    bench.settle();
    CHECK(view->alikeWords()->text().startsWith(
        "4 waiting rows have “31/4/2024” in “Ngày xảy ra”. They come from 2 files."));
    view->useSuggestion();
    REQUIRE(view->repairAllButton()->isEnabled());
    CHECK(view->repairAllButton()->text() == "Write “30/4/2024” into all 4 cells");
    view->repairAllButton()->click();
    bench.settle();
    CHECK(bench.incidents() == 5);
    CHECK(bench.session.counts().quarantined == 1);
    bench.session.undo();
    bench.settle();
    CHECK(bench.incidents() == 1);
    CHECK(bench.session.counts().quarantined == 5);
    bench.session.redo();
    bench.settle();
    CHECK(bench.incidents() == 5);
}

TEST_CASE("every column of the waiting rows is seen at any width", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import(
        "một tệp có tên rất dài như các đơn vị vẫn đặt cho báo cáo sáu tháng đầu năm 2024.csv",
        "TH-1,31/4/2024,một nơi chưa ai nghe tên bao giờ,2 hoặc 3\nTH-2,x,Tây Ninh,1\n");
    bench.commit();
    QuarantineView* view = bench.waiting();
    for (const int width : { 1352, 1092 }) {
        bench.page->resize(width, 700);
        QCoreApplication::processEvents();
        INFO(width);
        CHECK(view->table()->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a file of which no row can go in is kept as rows that wait", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", "TH-1,31/4/2024,Tây Ninh,1\nTH-2,31/6/2024,Tây Ninh,1\n");
    const ImportFile& file = bench.page->desk()->queue().files().front();
    CHECK(file.canBeImported());
    CHECK_FALSE(file.isReadyToImport()); // not along with all that is ready
    bench.commit();
    CHECK(bench.incidents() == 0);
    CHECK(bench.waiting()->rows().size() == 2);
}

TEST_CASE("a file without a table is to be looked at, not ready", "[ingest][store]")
{
    madeup::RepairBench bench;
    const QString path = bench.folder.path() + "/trống.csv";
    writeFile(pathFromUtf8(utf8(path)), "\n\n\n");
    bench.page->addFiles({ path });
    bench.settle();
    const ImportFile& file = bench.page->desk()->queue().files().front();
    CHECK(file.state == ImportFile::State::LookAt);
    CHECK(file.subtitle().startsWith("no table found"));
    CHECK_FALSE(file.canBeImported());
}

TEST_CASE(
    "each cell a row waits for has its own suggestion and its own rows alike", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv",
        "TH-1,31/4/2024,Tây Ninh,2 hoặc 3\n"
        "TH-2,14/01/2024,Lạng Sơn,2 hoặc 3\n"
        "TH-3,15/01/2024,Lạng Sơn,1\n");
    bench.commit();
    QuarantineView* view = bench.waiting();
    REQUIRE(view->table()->model()->rowCount() == 2);
    CHECK(view->reasons()->count() == 3);
    view->table()->selectRow(0);
    CHECK(view->cells()->currentIndex().row() == 1);
    view->useSuggestion();
    view->cells()->setCurrentIndex(view->cells()->model()->index(3, 1));
    view->cells()->model()->setData(view->cells()->model()->index(3, 1), "3", Qt::EditRole);
    view->repairCurrent(true); // the counts alone, in both rows
    bench.settle();
    CHECK(bench.incidents() == 2);
    REQUIRE(view->table()->model()->rowCount() == 1);
    CHECK(view->rows().front().issues.front().code == "date.no-such-day");
    CHECK(view->rows().front().text(3) == "3");
}

TEST_CASE("a row that contradicts a known case is compared and updates it", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", "TH-1,14/01/2024,Tây Ninh,2\n");
    bench.commit();
    bench.page->desk()->queue().clear();
    bench.import("b.csv", "TH-1,14/01/2024,Tây Ninh,5\n");
    bench.page->desk()->compareRow(2);
    auto* dialog = bench.page->findChild<CompareDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->table()->model()->rowCount() == 1);
    CHECK(dialog->table()->model()->index(0, CompareModel::KnownColumn).data().toString() == "2");
    CHECK(dialog->table()->model()->index(0, CompareModel::RowColumn).data().toString() == "5");
    QCoreApplication::processEvents();
    auto* table = dialog->table(); // no empty field under its one row
    CHECK(table->viewport()->height() <= table->verticalHeader()->defaultSectionSize() + 2);
    QTest::keyClick(table, Qt::Key_Space);
    CHECK_FALSE(dialog->updateButton()->isEnabled()); // nothing is ticked
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(dialog->updateButton()->isEnabled());
    dialog->updateButton()->click();
    bench.settle();
    CHECK(bench.page->desk()->queue().files().front().options.rowChoices.at(2).what
        == OnDuplicate::Update);
    bench.commit();
    const IncidentStore incidents(bench.session.store());
    CHECK(incidents.find(*incidents.findByCode("TH-1"))->victims.value == 5);
}

TEST_CASE("unticked fields are left as they are, and nothing ticked is no update", "[ingest]")
{
    madeup::inEnglish();
    CompareModel model({ { "victim_count", "2", "5" }, { "note", "", "mới" } });
    const QAbstractItemModelTester tester(&model);
    CHECK(model.chosen().size() == 2);
    CHECK(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.chosen() == std::vector<std::string> { "note" });
    CHECK_FALSE(model.setData(model.index(0, 1), "9", Qt::EditRole));
    CHECK(model.index(1, CompareModel::KnownColumn).data().toString() == "–");
}

TEST_CASE(
    "a recipe kept in the store is used for the next file and can be refused", "[ingest][store]")
{
    madeup::RepairBench bench;
    bench.import("a.csv", madeup::fourRows);
    PreviewPanel* preview = bench.page->desk()->preview();
    preview->table()->setCurrentIndex(preview->table()->model()->index(0, 2));
    preview->shiftField(true); // odd on purpose
    bench.settle();
    bench.page->desk()->keepRecipe(QStringLiteral("mẫu đồn"));
    bench.settle();
    CHECK(RecipeStore(bench.session.store()).findByName("mẫu đồn"));
    bench.page->desk()->queue().clear();
    bench.import("b.csv", "TH-9,14/02/2024,Tây Ninh,2\n");
    const auto& read = *bench.page->desk()->queue().files().front().preview;
    CHECK(read.recipeName == "mẫu đồn");
    CHECK(read.sheets.front().mapping.columns[3].field == "province");
    Q_EMIT preview->recipeChosen(QString());
    bench.settle();
    const auto& plain = *bench.page->desk()->queue().files().front().preview;
    CHECK(plain.recipeName.empty());
    CHECK(plain.sheets.front().mapping.columns[2].field == "province");
}
