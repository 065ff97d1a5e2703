// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All numbers below are invented.
#include "ingest/FiguresSheet.h"

#include "base/File.h"
#include "ingest/ImportRun.h"
#include "shell/Session.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"
#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

struct FiguresBench {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };

    FiguresBench()
    {
        madeup::inEnglish();
        session.open(Store::create(pathFromUtf8(utf8(folder.path())) / "kho.tuyen",
            StoreKey::forNewStore("sáu âm tiết để thử thôi")));
    }
    BatchId import(const char* name, std::string_view bytes)
    {
        const auto file = pathFromUtf8(utf8(folder.path())) / name;
        writeFile(file, bytes);
        return ImportRun(file).commit(session.store()).batch;
    }
    void shows(const FiguresSheet& sheet, int rows)
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return !jobs.isBusy() && sheet.model().rowCount() == rows; }, 10000));
    }
};

QString text(const FiguresSheet& sheet, int row, int column)
{
    return sheet.model().index(row, column).data().toString();
}

} // namespace

TEST_CASE("official figures stand beside what the store counts", "[ingest][store]")
{
    FiguresBench bench;
    bench.import("vu.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2023,Lạng Sơn\nA-2,,Lạng Sơn\n");
    const auto batch = bench.import("so lieu.csv",
        "Số vụ,,\nTỉnh,2022,2023\nLạng Sơn,3,hơn 10\nNguồn: Sở Giả định,,\n");
    FiguresSheet sheet(bench.session, {});
    const QAbstractItemModelTester tester(const_cast<ValueModel*>(&sheet.model()),
        QAbstractItemModelTester::FailureReportingMode::Fatal);
    sheet.resize(1080, 620);
    sheet.show();
    bench.shows(sheet, 2);
    CHECK(text(sheet, 1, 0) == "over 10 cases");
    CHECK(text(sheet, 1, 1) == "Lang Son");
    CHECK(text(sheet, 1, 2) == "2023");
    CHECK(text(sheet, 1, 3) == "1");
    CHECK(text(sheet, 1, 4) == "9");
    CHECK(text(sheet, 1, 6) == "Sở Giả định");
    CHECK(sheet.model().index(1, 3).data(Qt::ToolTipRole).toString().startsWith("1 more"));
    CHECK(sheet.findChild<TableView*>()->isVisible());

    const FiguresSheet none(bench.session, { BatchId { 1 } });
    REQUIRE(QTest::qWaitFor([&] { return none.note()->text().startsWith("There are no"); }, 10000));
    const FiguresSheet own(bench.session, { batch });
    bench.shows(own, 2);

    const QString shots = qEnvironmentVariable("TUYEN_SHOTS");
    for (const auto language : { Language::English, Language::Vietnamese }) {
        applyLanguage(language);
        QApplication::processEvents();
        CHECK(sheet.findChild<TableView*>()->accessibleName()
            == QString::fromUtf8(
                language == Language::English ? "Official figures" : "Số liệu công bố"));
        if (!shots.isEmpty()) {
            sheet.grab().save(shots
                + (language == Language::English ? "/figures-en.png" : "/figures-vi.png"));
        }
    }
    madeup::inEnglish();
}

TEST_CASE("a store without figures says where they come from", "[ingest][store]")
{
    FiguresBench bench;
    FiguresSheet sheet(bench.session, {});
    CHECK(sheet.note()->text() == "Reading official figures…");
    REQUIRE(
        QTest::qWaitFor([&] { return sheet.note()->text().startsWith("There are no"); }, 10000));
    CHECK_FALSE(sheet.findChild<TableView*>()->isVisibleTo(&sheet));
}
