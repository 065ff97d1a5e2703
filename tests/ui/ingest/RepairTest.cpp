// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting rows, known cases and recipes, on the page over a real store. Everything is invented.
#include "base/File.h"
#include "ingest/CompareDialog.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/ImportPage.h"
#include "ingest/MappingHeader.h"
#include "ingest/PreviewPanel.h"
#include "ingest/QuarantineModel.h"
#include "ingest/QuarantineView.h"
#include "ingest/ReceiptView.h"
#include "shell/Session.h"
#include "store/IncidentStore.h"
#include "store/QuarantineStore.h"
#include "store/RecipeStore.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;

namespace {

struct RepairBench {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };
    std::unique_ptr<ImportPage> page;

    RepairBench()
    {
        madeup::inEnglish();
        session.open(Store::create(pathFromUtf8(utf8(folder.path())) / "kho.tuyen",
            StoreKey::forNewStore("sáu âm tiết để thử thôi")));
        page = std::make_unique<ImportPage>(session);
        page->resize(1352, 768);
        page->show();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                return !jobs.isBusy() && !page->desk()->queue().isImporting()
                    && std::ranges::none_of(
                        page->desk()->queue().files(), [](const ImportFile& file) {
                            return file.state == ImportFile::State::Waiting
                                || file.state == ImportFile::State::Reading;
                        });
            },
            20000));
    }
    void import(const char* name, const char* rows)
    {
        const QString path = folder.path() + QLatin1Char('/') + QString::fromUtf8(name);
        writeFile(pathFromUtf8(utf8(path)),
            std::string("Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số nạn nhân\n") + rows);
        page->addFiles({ path });
        settle();
    }
    void commit()
    {
        page->desk()->importCurrent();
        settle();
    }
    QuarantineView* waiting()
    {
        page->showWaiting({});
        settle();
        return page->findChild<QuarantineView*>();
    }
    std::int64_t incidents() { return session.store().counts().incidents; }
};

}

static const char* const rows = "TH-1,14/01/2024,Tây Ninh,2\n"
                                "TH-2,31/4/2024,Tây Ninh,1\n"
                                "TH-3,31/4/2024,Lạng Sơn,3\n"
                                "TH-4,20/5/2024,Lạng Sơn,2 hoặc 3\n";

TEST_CASE("a waiting row is repaired in place with the suggested text", "[ingest][store]")
{
    RepairBench bench;
    bench.import("a.csv", rows);
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
    CHECK(copied.contains("1 waited and were repaired"));
    bench.session.undo();
    bench.settle();
    CHECK(bench.incidents() == 1);
    CHECK(bench.session.counts().quarantined == 3);
}

TEST_CASE("all rows alike are repaired at once, after a filter by reason", "[ingest][store]")
{
    RepairBench bench;
    bench.import("a.csv", rows);
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

TEST_CASE("a row that contradicts a known case is compared and updates it", "[ingest][store]")
{
    RepairBench bench;
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

TEST_CASE("a field is dragged onto another column, also by keyboard", "[ingest][store]")
{
    RepairBench bench;
    bench.import("a.csv", rows);
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

TEST_CASE(
    "a recipe kept in the store is used for the next file and can be refused", "[ingest][store]")
{
    RepairBench bench;
    bench.import("a.csv", rows);
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
