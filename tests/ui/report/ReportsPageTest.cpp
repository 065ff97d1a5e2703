// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportsPage.h"

#include "SampleReport.h"
#include "report/BlockList.h"
#include "report/CheckPanel.h"
#include "report/PageView.h"
#include "report/ReportHeadSheet.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "store/Journal.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"
#include "ui/theme/Shoot.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using tuyen::test::shoot;

namespace {

/// The page over a session with invented incidents, at rest.
struct Shown {
    /// Words in English unless a test asks otherwise: another may have left Vietnamese.
    explicit Shown(bool isEmpty = false, Language language = Language::English)
        : preferences(folder.filePath(QStringLiteral("settings.ini")))
        , session((applyLanguage(language), jobs))
        , page(session, preferences)
    {
        if (isEmpty) {
            session.open(std::move(made.store));
        } else {
            session.open(std::move(sample.made.store));
        }
        page.resize(1352, 800);
        QSignalSpy rebuilt(&page, &ReportsPage::rebuilt);
        page.show();
        REQUIRE(QTest::qWaitFor([&] { return session.cube() && !jobs.isBusy(); }, 10000));
        if (!isEmpty && rebuilt.isEmpty()) {
            REQUIRE(rebuilt.wait(10000));
        }
        settle();
    }
    /// Until the newest choices are on the pages.
    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                return !jobs.isBusy()
                    && (page.canExport() || !page.findChild<CheckPanel*>()->failing().isEmpty()
                        || session.selection().empty());
            },
            10000));
    }
    void change(const std::function<void()>& act)
    {
        QSignalSpy rebuilt(&page, &ReportsPage::rebuilt);
        act();
        REQUIRE(rebuilt.wait(10000));
        settle();
    }
    QPushButton* named(const QString& text)
    {
        for (auto* one : page.findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        throw std::runtime_error("no button " + text.toStdString());
    }
    QTemporaryDir folder;
    test::TestStore made;
    test::SampleReport sample;
    JobRunner jobs;
    Preferences preferences;
    Session session;
    ReportsPage page;
};

} // namespace

TEST_CASE("the page makes the report by itself and opens export when every line passes")
{
    Shown shown;
    CHECK(shown.page.canExport());
    CHECK(shown.named(QStringLiteral("Export PDF"))->isEnabled());
    auto* blocks = shown.page.findChild<BlockList*>();
    CHECK(
        blocks->model()->rowCount() == 7); // head, summary, chart, two tables, signature, appendix
}

TEST_CASE("a number chosen on the page opens its incidents")
{
    Shown shown;
    auto* view = shown.page.findChild<PageView*>();
    auto* panel = shown.page.findChild<CheckPanel*>();
    QSignalSpy away(&shown.page, &Page::goTo);
    Q_EMIT view->figureClicked(0);
    Q_EMIT panel->rowsRequested();
    REQUIRE(away.size() == 1);
    CHECK(away[0][0].toString() == QStringLiteral("incidents"));
    CHECK_FALSE(shown.session.filter().isEmpty());
    CHECK_FALSE(shown.session.selection().empty());
}

TEST_CASE("a click on a figure's code finds the figure")
{
    Shown shown;
    auto* view = shown.page.findChild<PageView*>();
    QSignalSpy clicked(view, &PageView::figureClicked);
    for (int y = 0; y < view->viewport()->height() && clicked.isEmpty(); y += 6) {
        for (int x = 0; x < view->viewport()->width() && clicked.isEmpty(); x += 6) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
        }
    }
    CHECK(clicked.size() == 1);
}

TEST_CASE("the recipient changes what is shown, and the report is made again")
{
    Shown shown;
    auto* panel = shown.page.findChild<CheckPanel*>();
    shown.change([&] {
        panel->setProfile(Profile::Partner);
        Q_EMIT panel->profileChanged();
    });
    CHECK(panel->profile() == Profile::Partner);
    CHECK(shown.page.canExport());
}

TEST_CASE("export writes the file, notes it in the journal and says so")
{
    Shown shown;
    const QString file = shown.folder.filePath(QStringLiteral("báo cáo.pdf"));
    QSignalSpy told(&shown.session, &Session::message);
    shown.page.exportTo(file);
    REQUIRE(told.wait(10000));
    CHECK(QFile::exists(file));
    const auto latest = Journal(shown.session.store()).latest(1);
    REQUIRE(latest.size() == 1);
    CHECK(latest[0].action == "report");
    CHECK(latest[0].reason.find("sha256 ") == 0);
}

TEST_CASE("an empty store and a filter that leaves nothing say so and help")
{
    Shown empty(true);
    CHECK_FALSE(empty.page.canExport());
    CHECK(empty.page.findChild<EmptyState*>()->isVisible());

    Shown shown;
    Filter nothing;
    nothing.provinces = { "VN-ca-mau" };
    QSignalSpy rebuilt(&shown.page, &ReportsPage::rebuilt);
    shown.session.setFilter(nothing);
    REQUIRE(rebuilt.wait(10000));
    CHECK(shown.page.findChild<EmptyState*>()->isVisible());
    CHECK_FALSE(shown.page.canExport());
    shown.change([&] { shown.session.setFilter({}); });
    CHECK(shown.page.canExport());
}

TEST_CASE("the head is filled in once and remembered")
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    ReportHeadSheet sheet({ { QStringLiteral("agency"), QStringLiteral("Đơn vị mẫu") },
        { QStringLiteral("recipients"), QStringLiteral("Cục A;\n\n Lưu: VT.") } });
    sheet.findChildren<QLineEdit*>().at(3)->setText(QStringLiteral(" Tây Ninh "));
    preferences.setReportHead(sheet.head());
    ReportRequest request;
    ReportHeadSheet::apply(
        Preferences(folder.filePath(QStringLiteral("settings.ini"))).reportHead(), request);
    CHECK(request.head.agency == "Đơn vị mẫu");
    CHECK(request.head.place == "Tây Ninh");
    CHECK(request.recipients == std::vector<std::string> { "Cục A;", "Lưu: VT." });
}

TEST_CASE("pages are walked by keys and by the buttons")
{
    Shown shown;
    auto* view = shown.page.findChild<PageView*>();
    CHECK(view->currentPage() == 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 1);
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(view->currentPage() == 0);
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() > 3);
    view->setFit(PageView::Fit::Page);
    CHECK(view->currentPage() > 3);
}

TEST_CASE("the page of reports stands in both themes and languages", "[report][gallery]")
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(app, ThemeChoice::Light);
    Shown shown(false, Language::Vietnamese);
    shown.change([&] {
        shown.session.setLanguage(Language::Vietnamese);
        shown.page.findChild<CheckPanel*>()->setProfile(Profile::Partner);
        Q_EMIT shown.page.findChild<CheckPanel*>()->profileChanged();
    });
    Q_EMIT shown.page.findChild<PageView*>()->figureClicked(4);
    shoot(shown.page, "report-vi-light");
    applyTheme(app, ThemeChoice::Dark);
    shoot(shown.page, "report-vi-dark");
    applyTheme(app, ThemeChoice::Light);
    shown.change([&] {
        shown.session.setLanguage(Language::English);
        applyLanguage(Language::English);
    });
    shoot(shown.page, "report-en-light");
    ReportHeadSheet sheet({}, nullptr);
    sheet.show();
    shoot(sheet, "report-head-en");
}
