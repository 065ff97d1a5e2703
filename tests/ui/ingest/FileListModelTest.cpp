// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FileListModel.h"

#include "ingest/FileListPanel.h"
#include "ingest/TwoLineDelegate.h"
#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using State = ImportFile::State;

static QString subtitle(const ImportFile& file)
{
    FileListModel model;
    model.setFiles({ file });
    return model.index(0).data(TwoLineDelegate::SubtitleRole).toString();
}

TEST_CASE(
    "the list of files keeps the rules of a model while files come, change and go", "[ingest]")
{
    madeup::inEnglish();
    FileListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFiles({ madeup::file(1, "a.csv") });
    model.setFiles(
        { madeup::file(1, "a.csv"), madeup::file(2, "b.csv"), madeup::file(3, "c.csv") });
    CHECK(model.rowCount() == 3);
    CHECK(model.rowOf(3) == 2);
    model.setFiles({ madeup::file(1, "a.csv"), madeup::file(3, "c.csv") });
    CHECK(model.rowOf(3) == 1);
    CHECK(model.rowOf(2) == -1);
    model.setFiles({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("files that only change leave the selection where it is", "[ingest]")
{
    madeup::inEnglish();
    FileListModel model;
    model.setFiles({ madeup::file(1, "a.csv"), madeup::file(2, "b.csv") });
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFiles({ madeup::file(1, "a.csv", State::Importing), madeup::file(2, "b.csv") });
    CHECK(reset.count() == 0);
    CHECK(changed.count() == 1);
}

TEST_CASE("a click below the last file leaves the mark on the one that is shown", "[ingest]")
{
    madeup::inEnglish();
    FileListPanel panel;
    panel.resize(260, 600);
    panel.show();
    panel.setFiles({ madeup::file(1, "a.csv"), madeup::file(2, "b.csv") });
    panel.setCurrent(2);
    const auto* list = panel.findChild<QListView*>();
    REQUIRE(list != nullptr);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, QPoint(20, list->viewport()->height() - 10));
    CHECK(panel.current() == 2);
    CHECK(list->selectionModel()->isSelected(list->currentIndex()));
    panel.setCurrent(1);
    CHECK(list->selectionModel()->selectedIndexes() == QModelIndexList { list->currentIndex() });
}

TEST_CASE("the second line says rows, encoding and how many wait", "[ingest]")
{
    madeup::inEnglish();
    CHECK(subtitle(madeup::file(1, "a.csv")) == "5 rows · UTF-8 · 1 waiting");
}

TEST_CASE("the second line says why a file is not ready", "[ingest]")
{
    madeup::inEnglish();
    ImportFile file = madeup::file(1, "a.csv", State::Broken);
    file.problem = "The file is cut off.";
    CHECK(subtitle(file) == "The file is cut off.");
    file.state = State::SameBytes;
    file.sameBytesAtMs = 1'760'234'700'000;
    CHECK(subtitle(file).contains("12/10/2025"));
    file.state = State::Importing;
    file.percent = 40;
    CHECK(subtitle(file).contains("40 %"));
}

TEST_CASE("rows that were not all counted are not promised", "[ingest]")
{
    madeup::inEnglish();
    SheetPreview half = madeup::sheet();
    half.isScannedWhole = false;
    ImportFile file = madeup::file(1, "a.csv", State::Reading);
    file.preview = madeup::shared(madeup::preview({ half }));
    CHECK_FALSE(file.isScanned());
    CHECK_FALSE(file.canBeImported());
    CHECK_FALSE(subtitle(file).contains("5 rows"));
}

TEST_CASE("a file where nothing would go in is never imported along with those that are ready",
    "[ingest]")
{
    madeup::inEnglish();
    SheetPreview known = madeup::sheet();
    known.counts = { 5, 0, 4, 1, 0 };
    ImportFile file = madeup::file(1, "a.csv", State::LookAt);
    CHECK(file.canBeImported());
    file.preview = madeup::shared(madeup::preview({ known }));
    CHECK_FALSE(file.isReadyToImport());
}

TEST_CASE("a fix is offered for files of several sheets too, as it names its sheet", "[ingest]")
{
    madeup::inEnglish();
    ImportFile file = madeup::file(1, "a.xlsx");
    CHECK(file.canFix());
    file.preview = madeup::shared(madeup::preview({ madeup::sheet("A"), madeup::sheet("B") }));
    CHECK(file.canFix());
    file.state = State::Importing;
    CHECK_FALSE(file.canFix());
}
