// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/WatchTab.h"

#include "incidents/IncidentWords.h"
#include "people/RecordInspector.h"
#include "people/WatchSheet.h"
#include "store/PersonStore.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "ui/incidents/SampleSession.h"
#include "ui/theme/Shoot.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using tuyen::test::shoot;

namespace {

struct Bench {
    explicit Bench(Language language = Language::English)
    {
        applyLanguage(language);
        inspector = std::make_unique<Inspector>(sample.session);
        records = new RecordInspector(sample.session, *inspector);
        tab = std::make_unique<WatchTab>(sample.session);
        tab->resize(960, 500);
        tab->show();
        inspector->resize(320, 500);
        inspector->show();
        for (const auto& row : PersonStore(sample.session.store()).rows(0, 100)) {
            (row.isProtected ? victim : suspect) = entity(row.id);
        }
        load();
    }
    ~Bench()
    {
        tab.reset();
        inspector.reset();
        applyLanguage(Language::Vietnamese);
    }
    void load()
    {
        tab->activated();
        sample.wait();
    }
    int rows() const { return tab->table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return tab->table()->model()->index(row, column).data().toString();
    }
    WatchSheet* sheetOf(EntityId thing)
    {
        records->watch(thing);
        sample.wait();
        return inspector->findChild<WatchSheet*>();
    }
    /// Through the sheet, as somebody at the window would.
    void put(EntityId thing, const char* ground, int days)
    {
        auto* sheet = sheetOf(thing);
        REQUIRE(sheet != nullptr);
        sheet->ground()->setPlainText(QString::fromUtf8(ground));
        sheet->owner()->setText(QStringLiteral("Lan"));
        const auto today = WatchStore(sample.session.store()).today(); // its clock stands still
        sheet->review()->setText(qt(formatDay(today + std::chrono::days(days))));
        REQUIRE(sheet->primary()->isEnabled());
        sheet->primary()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        sample.wait();
        load();
    }
    test::SampleSession sample;
    std::unique_ptr<Inspector> inspector;
    std::unique_ptr<WatchTab> tab;
    RecordInspector* records;
    EntityId victim, suspect;
};

} // namespace

TEST_CASE("a person is put on the watch list from the record, renewed and taken off", "[ui][watch]")
{
    Bench bench;
    QAbstractItemModelTester tester(bench.tab->table()->model());
    CHECK(bench.rows() == 0);
    bench.put(bench.suspect, "nghi tổ chức đưa người", 30);
    REQUIRE(bench.rows() == 1);
    CHECK(bench.cell(0, 0) == "Trần Văn Mẫu");
    CHECK(bench.cell(0, 2) == "Lan");
    CHECK(bench.tab->title() == "Watch list 1");
    CHECK_FALSE(bench.tab->renewButton()->isEnabled()); // nothing is chosen yet
    bench.tab->table()->selectRow(0);
    CHECK(bench.tab->renewButton()->isEnabled());
    CHECK(bench.sample.session.current() == bench.suspect);
    bench.put(bench.suspect, "nghi tổ chức đưa người, gọi nhiều số Campuchia", 60);
    REQUIRE(bench.rows() == 1);
    CHECK(bench.cell(0, 1).contains("Campuchia"));
    bench.records->unwatch(bench.suspect);
    bench.sample.wait();
    bench.load();
    CHECK(bench.rows() == 0);
    CHECK(bench.tab->title() == "Watch list");
    bench.tab->showList(2);
    CHECK(bench.rows() == 1); // ended, but not forgotten
    CHECK(bench.cell(0, 5) == "ended");
    bench.sample.session.undo();
    bench.sample.wait();
    bench.load();
    bench.tab->showList(0);
    CHECK(bench.rows() == 1);
}

TEST_CASE("the history names an entry of the watch list in words", "[ui][watch][record]")
{
    for (const auto language : { Language::Vietnamese, Language::English }) {
        applyLanguage(language);
        CHECK_FALSE(words::field("watch_entries").contains(QLatin1Char('_')));
    }
    applyLanguage(Language::Vietnamese);
}

TEST_CASE("the sheet of the watch list takes a ground, an owner and a day to come", "[ui][watch]")
{
    Bench bench;
    auto* sheet = bench.sheetOf(bench.suspect);
    REQUIRE(sheet != nullptr);
    CHECK_FALSE(sheet->primary()->isEnabled());
    sheet->ground()->setPlainText(QStringLiteral("căn cứ"));
    sheet->owner()->setText(QStringLiteral("Lan"));
    CHECK(sheet->primary()->isEnabled());
    sheet->review()->setText(QStringLiteral("1/1/2020"));
    CHECK_FALSE(sheet->primary()->isEnabled());
    sheet->review()->setText(QStringLiteral("sang năm"));
    CHECK_FALSE(sheet->primary()->isEnabled());
}

TEST_CASE("a victim is not put on the watch list, whoever asks", "[ui][watch]")
{
    Bench bench;
    auto* sheet = bench.sheetOf(bench.victim);
    REQUIRE(sheet != nullptr);
    sheet->ground()->setPlainText(QStringLiteral("thử"));
    sheet->owner()->setText(QStringLiteral("Lan"));
    sheet->primary()->click();
    CHECK(sheet->isVisible()); // refused, and said so
    bench.load();
    CHECK(bench.rows() == 0);
}

TEST_CASE("the watch list stands in both themes and languages", "[watch][gallery]")
{
    Bench bench(Language::Vietnamese);
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const bool isDark : { false, true }) {
        applyTheme(app, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        applyLanguage(isDark ? Language::English : Language::Vietnamese);
        if (!isDark) {
            bench.put(bench.suspect, "nghi tổ chức đưa người qua lối mở, ba vụ trong một năm", 30);
        }
        bench.tab->table()->selectRow(0);
        shoot(*bench.tab, isDark ? "watch-dark-en" : "watch-light-vi");
        auto* sheet = bench.sheetOf(bench.suspect);
        REQUIRE(sheet != nullptr);
        shoot(*sheet, isDark ? "watch-sheet-dark-en" : "watch-sheet-light-vi");
        sheet->done(QDialog::Rejected);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    applyTheme(app, ThemeChoice::Light);
}
