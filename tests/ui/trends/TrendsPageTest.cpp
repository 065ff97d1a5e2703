// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendsPage.h"
#include "gazetteer/Gazetteer.h"
#include "shell/Session.h"
#include "support/TestStore.h"
#include "theme/Widgets.h"
#include "trends/ChangeMap.h"
#include "trends/HeatMap.h"
#include "trends/TrendTableView.h"
#include "trends/YearChart.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

/// Twelve invented incidents: 3 of Tây Ninh in 2023, 5 in 2024, 2 of Lạng Sơn in 2024, and two more
/// whose place or year is not known.
std::vector<RowDraft> someDrafts()
{
    std::vector<RowDraft> drafts;
    const auto add = [&](const char* unit, const PartialDate& date) {
        RowDraft draft;
        draft.row = int(drafts.size()) + 2;
        draft.fingerprint = 500 + drafts.size();
        draft.incident.title = "Vụ giả định " + std::to_string(drafts.size());
        draft.incident.date = date;
        draft.incident.place.unit = unit;
        draft.incident.victims.value = 2;
        drafts.push_back(draft);
    };
    for (unsigned i = 0; i < 3; ++i) {
        add("VN-tay-ninh", PartialDate::day(2023, 2 + i, 5));
    }
    for (unsigned i = 0; i < 5; ++i) {
        add("VN-tay-ninh", PartialDate::day(2024, 3 + i, 7));
    }
    add("VN-lang-son", PartialDate::day(2024, 1, 9));
    add("VN-lang-son", PartialDate::day(2024, 6, 9));
    add("", PartialDate::day(2024, 8, 1));
    using namespace std::chrono;
    add("VN-lang-son",
        PartialDate::between(sys_days(year(2023) / 12 / 1), sys_days(year(2024) / 1 / 31)));
    return drafts;
}

struct Opened {
    test::TestStore made;
    JobRunner jobs;
    Session session { jobs };
    TrendsPage page { session };

    explicit Opened(const std::vector<RowDraft>& drafts = someDrafts())
    {
        test::importDrafts(made.store, drafts);
        page.resize(1136, 740);
        page.show();
        QSignalSpy filtered(&session, &Session::filterChanged);
        session.open(std::move(made.store));
        REQUIRE((filtered.count() > 0 || filtered.wait()));
    }
    HeatMap& heat() { return *page.findChild<HeatMap*>(); }
};

} // namespace

TEST_CASE("the page shows what the session's filter leaves, in every picture and the table")
{
    Opened opened;
    CHECK(opened.page.value().table.total == 12);
    CHECK(opened.heat().grid().unplaced == 1);
    CHECK(opened.heat().grid().hasUnknownYear);
    CHECK(opened.page.findChild<TrendTableView*>()->values().rowCount() == 3);
    Filter filter;
    filter.years = { 2023 };
    opened.session.setFilter(filter);
    CHECK(opened.page.value().table.total == 3);
}

TEST_CASE("a click on a cell opens exactly the incidents it counted")
{
    Opened opened;
    QSignalSpy asked(&opened.page, &Page::goTo);
    auto& heat = opened.heat();
    heat.setCurrent({ heat.grid().lineOf("VN-tay-ninh"), heat.grid().columnOf(2024) });
    QTest::keyClick(&heat, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == QStringLiteral("incidents"));
    CHECK(opened.session.selection().size() == 5);
    opened.session.filterBack();
    CHECK(opened.page.value().table.total == 12);

    heat.setCurrent({ heat.grid().lineOf("VN-lang-son"), heat.grid().columnOf(0) });
    QTest::keyClick(&heat, Qt::Key_Return);
    CHECK(opened.session.selection().size() == 1);
}

TEST_CASE("the link below the map opens what has no place")
{
    Opened opened;
    QPushButton* link = nullptr;
    for (auto* button : opened.page.findChildren<QPushButton*>()) {
        if (button->text().contains(QLatin1Char('1'))
            && button->property("kind").toString() == QLatin1String("link")) {
            link = button;
        }
    }
    REQUIRE(link);
    link->click();
    CHECK(opened.session.filter().provinceUnknown);
    CHECK(opened.session.selection().size() == 1);
}

TEST_CASE("measure and basis change the value, not the filter")
{
    Opened opened;
    opened.page.setMeasure(Measure::Victims);
    CHECK(opened.page.value().table.total == 24);
    CHECK_FALSE(opened.page.value().isStripPersons);
    opened.page.setBasis(Basis::Today);
    CHECK(opened.heat().grid().lineOf("VN-tay-ninh-2025") >= 0);
    CHECK(opened.session.filter().isEmpty());
}

TEST_CASE("Ctrl+T turns the picture into its table and back")
{
    Opened opened;
    auto* table = opened.page.findChild<TrendTableView*>();
    CHECK_FALSE(table->isVisibleTo(&opened.page));
    opened.page.toggleTable();
    CHECK(table->isVisibleTo(&opened.page));
    opened.page.toggleTable();
    CHECK_FALSE(table->isVisibleTo(&opened.page));
}

TEST_CASE("a gathered year is marked in the bars, and leaving the store empties the pictures")
{
    Opened opened;
    auto& heat = opened.heat();
    heat.setSelected({ { heat.grid().lineOf("VN-tay-ninh"), heat.grid().columnOf(2024) } });
    auto* years = opened.page.findChild<YearChart*>();
    const QImage with = years->bars()->viewport()->grab().toImage();
    heat.setSelected({});
    CHECK(with != years->bars()->viewport()->grab().toImage());
    opened.session.close();
    CHECK(opened.page.value().isEmpty());
    CHECK(heat.grid().lines.empty());
}

TEST_CASE("every kind of file is written, an unknown one is refused in a sentence")
{
    Opened opened;
    const QString folder = QString::fromStdString(utf8(opened.made.folder.path()));
    for (const char* name : { "/a.svg", "/a.png", "/a.pdf", "/a.csv" }) {
        QSignalSpy written(&opened.page, &TrendsPage::exported);
        const QString file = folder + QLatin1String(name);
        opened.page.exportTo(file, 1);
        REQUIRE(written.wait());
        CHECK(QFile(file).size() > 50);
    }
    auto* strip = opened.page.findChild<Strip*>();
    CHECK_FALSE(strip->isVisibleTo(&opened.page));
    opened.page.exportTo(folder + QStringLiteral("/a.bmp"), 1);
    CHECK(QTest::qWaitFor([&] { return strip->isVisibleTo(&opened.page); }));
}

TEST_CASE("pictures carry the answer as their accessible name")
{
    Opened opened;
    CHECK_FALSE(opened.heat().accessibleName().isEmpty());
    CHECK_FALSE(opened.heat().accessibleName().contains(QStringLiteral("**")));
    CHECK(opened.page.findChild<YearChart*>()->accessibleName() == opened.heat().accessibleName());
}

TEST_CASE("every control of the page has a name, and every picture can be reached by Tab")
{
    Opened opened;
    for (const auto* button : opened.page.findChildren<QAbstractButton*>()) {
        INFO(button->metaObject()->className());
        if (!button->isVisibleTo(&opened.page)) {
            continue; // the action of a strip that has none
        }
        const bool isOfQt = button->objectName().startsWith(QLatin1String("qt_"))
            || QByteArray(button->metaObject()->className()) == "QTableCornerButton";
        CHECK((isOfQt || !button->text().isEmpty() || !button->accessibleName().isEmpty()));
    }
    for (const QWidget* picture : { static_cast<QWidget*>(&opened.heat()),
             static_cast<QWidget*>(opened.page.findChild<YearChart*>()),
             static_cast<QWidget*>(opened.page.findChild<ChangeMap*>()),
             static_cast<QWidget*>(opened.page.findChild<TrendTableView*>()) }) {
        CHECK((picture->focusPolicy() & Qt::TabFocus) != 0);
        CHECK_FALSE(picture->accessibleName().isEmpty());
    }
}

TEST_CASE("the words follow the language at once, in chrome and pictures")
{
    Opened opened;
    opened.session.setLanguage(Language::Vietnamese);
    const auto& grid = opened.heat().grid();
    CHECK(grid.lines[0].label == QStringLiteral("Trung Quốc"));
    opened.session.setLanguage(Language::English);
    CHECK(opened.heat().grid().lines[0].label == QStringLiteral("China"));
    CHECK(opened.heat().accessibleName().startsWith(QStringLiteral("2024 had")));
    opened.session.setLanguage(Language::Vietnamese);
}

TEST_CASE("a store without incidents shows empty axes and a sentence")
{
    Opened opened { std::vector<RowDraft> {} };
    CHECK(opened.page.value().isEmpty());
    CHECK(opened.page.grab().width() == 1136);
    QTest::keyClick(&opened.heat(), Qt::Key_Return);
    CHECK(opened.session.filter().isEmpty());
}
