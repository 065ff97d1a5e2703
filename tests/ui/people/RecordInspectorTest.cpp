// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/RecordInspector.h"

#include "people/PersonSheet.h"
#include "people/RecordForms.h"
#include "people/RevealSheet.h"
#include "people/UnmergeSheet.h"
#include "store/IdentityStore.h"
#include "store/Journal.h"
#include "store/PersonStore.h"
#include "store/RecordStore.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "theme/Widgets.h"
#include "ui/incidents/SampleSession.h"
#include "ui/theme/Shoot.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

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
        inspector->resize(320, 760);
        inspector->show();
        for (const auto& row : PersonStore(sample.session.store()).rows(0, 100)) {
            (row.isProtected ? victim : suspect) = row.id;
        }
    }
    ~Bench()
    {
        inspector.reset();
        applyLanguage(Language::Vietnamese);
    }
    /// What was asked for is read, and stands there.
    void settle() const
    {
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return !sample.jobs.isBusy(); }, 10000));
        QCoreApplication::processEvents();
    }
    QString text() const
    {
        settle();
        QString all;
        for (const auto* label : inspector->findChildren<QLabel*>()) {
            all += label->text() + QLatin1Char('\n');
        }
        for (const auto* button : inspector->findChildren<QAbstractButton*>()) {
            all += button->text() + QLatin1Char('\n');
        }
        return all;
    }
    template <class T> T* sheet() const
    {
        settle();
        return inspector->findChild<T*>();
    }
    void choose(PersonId person) { sample.session.setCurrent(entity(person)); }
    /// The dialog answered: why, and for five minutes.
    void reveal(PersonId person)
    {
        choose(person);
        records->askReveal(person);
        auto* asked = sheet<RevealSheet>();
        REQUIRE(asked != nullptr);
        asked->choose(0, QStringLiteral("đối chiếu danh sách"));
        asked->primary()->click();
        QCoreApplication::processEvents();
    }
    test::SampleSession sample;
    std::unique_ptr<Inspector> inspector;
    RecordInspector* records;
    PersonId victim, suspect;
};

constexpr const char* victimName = "Nguyễn Thị Mẫu";

} // namespace

TEST_CASE("the inspector shows the record of a person with incidents and sources", "[ui][record]")
{
    Bench bench;
    bench.choose(bench.suspect);
    const auto text = bench.text();
    CHECK(text.contains("Trần Văn Mẫu"));
    CHECK(text.contains("suspect, 1 incident"));
    CHECK(text.contains("mau.csv"));
}

TEST_CASE("the name of a victim is shown after a reason only, is journaled, and ends by Esc",
    "[ui][record]")
{
    Bench bench;
    bench.choose(bench.victim);
    CHECK_FALSE(bench.text().contains(victimName));
    bench.records->askReveal(bench.victim);
    auto* asked = bench.sheet<RevealSheet>();
    REQUIRE(asked != nullptr);
    CHECK_FALSE(asked->primary()->isEnabled()); // no reason chosen yet
    asked->choose(4, {});
    CHECK_FALSE(asked->primary()->isEnabled()); // "something else" takes words
    asked->setMinutes(15);
    asked->choose(4, QStringLiteral("đối chiếu danh sách"));
    REQUIRE(asked->primary()->isEnabled());
    CHECK(asked->primary()->text().contains("15"));
    asked->primary()->click();
    CHECK(bench.text().contains(victimName));
    const auto entry = Journal(bench.sample.session.store()).latest(1).at(0);
    CHECK(entry.action == "reveal");
    CHECK(entry.reason.find("đối chiếu danh sách") != std::string::npos);
    CHECK(entry.reason.find("15") != std::string::npos);
    CHECK(entry.entities.at(0) == entity(bench.victim));
    QTest::keyClick(bench.inspector.get(), Qt::Key_Escape);
    CHECK_FALSE(bench.text().contains(victimName));
}

TEST_CASE("a name that is shown goes when its time is over, another is chosen or the store closes",
    "[ui][record]")
{
    Bench bench;
    bench.reveal(bench.victim);
    REQUIRE(bench.text().contains(victimName));
    CHECK(bench.records->reveals().secondsLeft() > 290);
    bench.records->reveals().setSecondsLeft(0);
    REQUIRE(QTest::qWaitFor([&] { return !bench.text().contains(victimName); }, 5000));
    bench.reveal(bench.victim);
    REQUIRE(bench.text().contains(victimName));
    bench.choose(bench.suspect);
    bench.choose(bench.victim);
    CHECK_FALSE(bench.text().contains(victimName));
    bench.reveal(bench.victim);
    bench.sample.session.close();
    CHECK_FALSE(bench.text().contains(victimName));
}

TEST_CASE("a name hidden while its record is being read is not shown after", "[ui][record]")
{
    Bench bench;
    bench.reveal(bench.victim);
    REQUIRE(bench.text().contains(victimName));
    bench.inspector->reload(); // its job may read the name
    bench.records->reveals().end();
    CHECK_FALSE(bench.text().contains(victimName));
}

TEST_CASE("a name that is shown can be selected nowhere", "[ui][record]")
{
    Bench bench;
    bench.reveal(bench.victim);
    bench.text();
    for (const auto* label : bench.inspector->findChildren<QLabel*>()) {
        if (label->text().contains(victimName)) {
            CHECK(label->textInteractionFlags() == Qt::NoTextInteraction);
        }
    }
}

TEST_CASE("a record is edited, and the edit undone", "[ui][record]")
{
    Bench bench;
    bench.choose(bench.suspect);
    bench.records->edit(entity(bench.suspect));
    auto* sheet = bench.sheet<PersonSheet>();
    REQUIRE(sheet != nullptr);
    CHECK(sheet->name()->text() == "Trần Văn Mẫu");
    sheet->name()->setText(QStringLiteral("Trần Văn Mẫu Hai"));
    sheet->aliases()->setText(QStringLiteral("Mẫu Lớn, Tư"));
    sheet->birth()->setText(QStringLiteral("khoảng 1987"));
    sheet->gender()->setCurrentIndex(static_cast<int>(Gender::Male));
    sheet->residence()->setText(QStringLiteral("Tây Ninh"));
    sheet->primary()->click();
    bench.sample.wait();
    auto person = *PersonStore(bench.sample.session.store()).find(bench.suspect);
    CHECK(person.name == "Trần Văn Mẫu Hai");
    CHECK(person.aliases == std::vector<std::string> { "Mẫu Lớn", "Tư" });
    CHECK(person.birth.year() == 1987);
    CHECK(person.birth.isAbout);
    CHECK(person.gender == Gender::Male);
    CHECK_FALSE(person.residence.isEmpty());
    CHECK(bench.text().contains("Trần Văn Mẫu Hai"));
    bench.sample.session.undo();
    bench.sample.wait();
    person = *PersonStore(bench.sample.session.store()).find(bench.suspect);
    CHECK(person.name == "Trần Văn Mẫu");
    CHECK(person.aliases.empty());
    bench.sample.session.redo();
    bench.sample.wait();
    CHECK(
        PersonStore(bench.sample.session.store()).find(bench.suspect)->name == "Trần Văn Mẫu Hai");
}

TEST_CASE("typed words are not lost without asking, and a new person needs a name", "[ui][record]")
{
    Bench bench;
    bench.records->forms().add(Register::People);
    auto* sheet = bench.sheet<PersonSheet>();
    REQUIRE(sheet != nullptr);
    CHECK_FALSE(sheet->primary()->isEnabled());
    sheet->name()->setText(QStringLiteral("Phan Hữu Thử"));
    CHECK(sheet->primary()->isEnabled());
    sheet->reject();
    CHECK(sheet->isVisible()); // it asks first
    sheet->primary()->click();
    bench.sample.wait();
    CHECK(bench.text().contains("Phan Hữu Thử"));
    CHECK(PersonStore(bench.sample.session.store()).rows(0, 100).size() == 9);
}

TEST_CASE("the record of a victim cannot be edited while its name is hidden", "[ui][record]")
{
    Bench bench;
    bench.choose(bench.victim);
    bench.records->edit(entity(bench.victim));
    CHECK(bench.sheet<PersonSheet>() == nullptr);
    bench.reveal(bench.victim);
    bench.records->edit(entity(bench.victim));
    REQUIRE(bench.sheet<PersonSheet>() != nullptr);
    bench.records->reveals().end(); // the sheet goes with the name
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bench.sheet<PersonSheet>() == nullptr);
}

TEST_CASE(
    "merged records are taken apart from the record, and Ctrl+Z merges them again", "[ui][record]")
{
    Bench bench;
    PersonId other;
    for (const auto& row : PersonStore(bench.sample.session.store()).rows(0, 100)) {
        if (!row.isProtected && row.id != bench.suspect) {
            other = row.id;
        }
    }
    IdentityStore(bench.sample.session.store())
        .merge({ bench.suspect, other, "cùng người", {}, {} });
    bench.choose(std::min(bench.suspect, other));
    CHECK(bench.text().contains("Take merged records apart…"));
    bench.records->unmerge(bench.suspect);
    auto* sheet = bench.sheet<UnmergeSheet>();
    REQUIRE(sheet != nullptr);
    sheet->primary()->click();
    bench.sample.wait();
    const IdentityStore identity(bench.sample.session.store());
    CHECK(identity.records(bench.suspect).size() == 1);
    bench.sample.session.undo();
    bench.sample.wait();
    CHECK(identity.records(bench.suspect).size() == 2);
}

TEST_CASE("the menu of a record opens where it was asked for, once the record was read", "[record]")
{
    Bench bench;
    const auto open = [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    bench.sample.session.askMenu(entity(bench.suspect), { 20, 30 });
    CHECK(open() == nullptr); // not read yet
    bench.settle();
    auto* menu = open();
    REQUIRE(menu != nullptr);
    CHECK(menu->pos() == QPoint(20, 30));
    CHECK(menu->actions().front()->text() == "Timeline…");
    menu->close();
    bench.sample.session.askMenu(entity(bench.suspect), { 50, 60 }); // it stands there
    REQUIRE(open() != nullptr);
    open()->close();
    // Something else is chosen before it was read: no menu, then or later.
    bench.sample.session.askMenu(entity(bench.victim), { 20, 30 });
    bench.choose(bench.suspect);
    bench.settle();
    CHECK(open() == nullptr);
    bench.choose(bench.victim);
    bench.settle();
    CHECK(open() == nullptr);
}

TEST_CASE("records and their dialogs stand in both themes and languages", "[record][gallery]")
{
    Bench bench(Language::Vietnamese);
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (int round = 0; round < 4; ++round) {
        const bool isDark = round % 2 == 1;
        const bool isEnglish = round > 1;
        applyTheme(app, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        applyLanguage(isEnglish ? Language::English : Language::Vietnamese);
        const auto named = [isDark, isEnglish](const char* what) {
            return QStringLiteral("%1-%2-%3")
                .arg(QLatin1String(what), QLatin1String(isEnglish ? "en" : "vi"),
                    QLatin1String(isDark ? "dark" : "light"));
        };
        bench.choose(bench.suspect);
        bench.inspector->reload();
        bench.settle();
        shoot(*bench.inspector, qPrintable(named("record-suspect")));
        bench.inspector->setTab(2);
        shoot(*bench.inspector, qPrintable(named("record-sources")));
        bench.inspector->setTab(0);
        bench.choose(bench.victim);
        bench.settle();
        shoot(*bench.inspector, qPrintable(named("record-victim")));
        bench.records->askReveal(bench.victim);
        auto* asked = bench.sheet<RevealSheet>();
        REQUIRE(asked != nullptr);
        asked->choose(0, QStringLiteral("đối chiếu với danh sách trao trả 14/11"));
        shoot(*asked, qPrintable(named("reveal")));
        asked->primary()->click();
        bench.settle();
        shoot(*bench.inspector, qPrintable(named("record-revealed")));
        bench.records->edit(entity(bench.victim));
        shoot(*bench.sheet<PersonSheet>(), qPrintable(named("person-edit")));
        bench.records->reveals().end();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    applyTheme(app, ThemeChoice::Light);
}
