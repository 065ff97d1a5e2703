// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/TimelineSheet.h"

#include "people/TimelinePicture.h"
#include "store/LinkStore.h"
#include "store/PersonStore.h"
#include "tables/TableRoles.h"
#include "tables/TableView.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "ui/incidents/SampleSession.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

struct Bench {
    explicit Bench(bool hasDates = true, Language language = Language::English)
    {
        applyLanguage(language);
        std::vector<PersonId> suspects;
        for (const auto& row : PersonStore(sample.session.store()).rows(0, 100)) {
            if (!row.isProtected) {
                suspects.push_back(row.id);
            }
        }
        if (hasDates) {
            link(suspects[0], suspects[1], "called", "12/3/2024");
            link(suspects[0], suspects[2], "called", "14/3/2024");
            link(suspects[0], suspects[3], "knows", "2023");
        }
        subject = hasDates ? entity(suspects[0])
                           : entity(PersonStore(sample.session.store()).add(unknown()));
        sheet = std::make_unique<TimelineSheet>(
            sample.session, subject, QStringLiteral("Trần Văn Mẫu"));
        sheet->show();
        sample.wait();
    }
    ~Bench()
    {
        sheet.reset();
        applyLanguage(Language::Vietnamese);
    }
    static Person unknown()
    {
        Person person;
        person.name = "Phan Hữu Thử";
        return person;
    }
    void link(PersonId from, PersonId to, const char* kind, const char* since)
    {
        Link made;
        made.from = entity(from);
        made.to = entity(to);
        made.kind = kind;
        made.since = parseDate(since).date;
        LinkStore(sample.session.store()).add(made);
    }
    int rows() const { return sheet->table()->model()->rowCount(); }
    test::SampleSession sample;
    EntityId subject;
    std::unique_ptr<TimelineSheet> sheet;
};

} // namespace

TEST_CASE("a timeline and its table hold the same things, chosen in one is chosen in the other",
    "[ui][timeline]")
{
    Bench bench;
    QAbstractItemModelTester tester(bench.sheet->table()->model());
    auto* picture = bench.sheet->picture();
    REQUIRE(bench.rows() == 4); // an incident, two calls, a link
    CHECK(picture->timeline().marks.size() == 4);
    CHECK(picture->accessibleName().contains("4 dated things"));
    bench.sheet->table()->selectRow(0);
    CHECK(picture->current() >= 0);
    CHECK(picture->timeline().marks[std::size_t(picture->current())].kind == "knows"); // the oldest
    QTest::keyClick(picture, Qt::Key_Home);
    CHECK(picture->current() == 0);
    const auto chosen = bench.sheet->table()->selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].data(IdRole).toInt() == 0);
    CHECK(picture->accessibleDescription().contains("Incidents"));
}

TEST_CASE("Enter on a mark opens the thing behind it", "[ui][timeline]")
{
    Bench bench;
    QSignalSpy opened(bench.sheet.get(), &TimelineSheet::opened);
    QTest::keyClick(bench.sheet->picture(), Qt::Key_End);
    QTest::keyClick(bench.sheet->picture(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<EntityId>() == bench.sheet->picture()->timeline().marks.back().thing);
    CHECK_FALSE(bench.sheet->isVisible());
}

TEST_CASE("who has no date has an empty timeline that says so", "[ui][timeline]")
{
    Bench bench(false);
    CHECK(bench.rows() == 0);
    CHECK(bench.sheet->picture()->sentence().contains("Nothing"));
    QTest::keyClick(bench.sheet->picture(), Qt::Key_Right);
    CHECK(bench.sheet->picture()->current() == -1);
}

TEST_CASE("a timeline stands in both themes and languages", "[timeline][gallery]")
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const bool isDark : { false, true }) {
        applyTheme(app, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        Bench bench(true, isDark ? Language::English : Language::Vietnamese);
        bench.sheet->table()->selectRow(1);
        CHECK(QTest::qWaitFor([&] { return bench.sheet->picture()->current() >= 0; }));
        const QPixmap picture = bench.sheet->grab();
        CHECK_FALSE(picture.isNull());
        const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
        if (!folder.isEmpty()) {
            picture.save(folder
                + (isDark ? QStringLiteral("/timeline-dark-en.png")
                          : QStringLiteral("/timeline-light-vi.png")));
        }
    }
    applyTheme(app, ThemeChoice::Light);
}
