// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented. TUYEN_SHOTS=<folder> keeps the pictures.
#include "people/RegisterTab.h"

#include "base/File.h"
#include "demo/Demo.h"
#include "gazetteer/IdentifierText.h"
#include "incidents/Inspector.h"
#include "ingest/ImportRun.h"
#include "people/RecordInspector.h"
#include "people/RegisterModel.h"
#include "people/RegisterSide.h"
#include "store/IdentifierStore.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "ui/incidents/SampleSession.h"
#include "ui/theme/Shoot.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <vector>

using namespace tuyen;
using tuyen::test::shoot;

namespace {

struct Bench {
    explicit Bench(bool isEmpty = false, Language language = Language::English)
        : sample(isEmpty)
    {
        applyLanguage(language);
        tab = new RegisterTab(sample.session);
        tab->resize(1040, 700);
        tab->show();
        tab->activated();
        rest();
    }
    ~Bench()
    {
        delete tab;
        applyLanguage(Language::Vietnamese);
    }
    void rest()
    {
        sample.wait();
        sample.wait(); // what was read asks for what it leaves
        tab->grab();   // what is in view asks for its rows
        sample.wait();
    }
    QStringList column(int at = 0) const
    {
        QStringList texts;
        for (int row = 0; row < tab->model()->rowCount(); ++row) {
            texts += tab->model()->index(row, at).data().toString();
        }
        return texts;
    }
    test::SampleSession sample;
    RegisterTab* tab;
};

} // namespace

TEST_CASE("the list of people shows suspects by name and victims by code", "[ui][register]")
{
    Bench bench;
    QAbstractItemModelTester tester(bench.tab->model());
    const auto names = bench.column();
    CHECK(names.size() == 8); // four incidents of two people: nothing says that any are one
    CHECK(names.contains("Trần Văn Mẫu"));
    CHECK(names.contains("NN-0001"));
    CHECK(names.filter("Nguyễn Thị").isEmpty());
    CHECK(bench.tab->title() == "List");
}

TEST_CASE("a right click, and the menu key, ask for the menu of the row they are on", "[ui][register]")
{
    Bench bench;
    auto* table = bench.tab->table();
    std::vector<std::int64_t> asked;
    QObject::connect(&bench.sample.session, &Session::menuAsked, bench.tab,
        [&](EntityId thing, const QPoint&) { asked.push_back(thing.value); });
    const auto ask = [&](QContextMenuEvent::Reason reason, const QPoint& at) {
        QContextMenuEvent event(reason, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &event);
    };
    ask(QContextMenuEvent::Mouse, table->visualRect(bench.tab->model()->index(3, 1)).center());
    CHECK(table->currentIndex().row() == 3);
    CHECK(bench.sample.session.current().value == bench.tab->model()->idAt(3));
    table->selectRow(1);
    ask(QContextMenuEvent::Keyboard, {});
    ask(QContextMenuEvent::Mouse, { 5, table->viewport()->height() - 2 }); // below the last row
    CHECK(asked == std::vector { bench.tab->model()->idAt(3), bench.tab->model()->idAt(1) });
}

TEST_CASE("letters without marks find in the list; what is left is counted", "[ui][register]")
{
    Bench bench;
    QTest::keyClicks(bench.tab->searchField(), QStringLiteral("tran van"));
    CHECK(QTest::qWaitFor([&] { return bench.tab->model()->rowCount() == 4; }));
    bench.rest();
    CHECK(bench.column().filter("Trần Văn Mẫu").size() == bench.tab->model()->rowCount());
    CHECK(bench.tab->model()->rowCount() == 4);
    bench.tab->searchField()->setText(QStringLiteral("nguyen thi mau"));
    CHECK(QTest::qWaitFor([&] { return bench.tab->model()->rowCount() == 0; }));
    bench.rest();
    CHECK(bench.tab->model()->rowCount() == 0); // the name of a victim finds nobody
    bench.tab->setFilter({});
    bench.rest();
    CHECK(bench.tab->model()->rowCount() == 8);
}

TEST_CASE("a filter of roles and a head that sorts", "[ui][register]")
{
    Bench bench;
    RegisterFilter filter;
    filter.roles = { Role::Victim };
    bench.tab->setFilter(filter);
    bench.rest();
    CHECK(bench.tab->model()->rowCount() == 4);
    const auto before = bench.column();
    Q_EMIT bench.tab->table()->head()->sortAsked(0, false);
    bench.rest();
    const auto after = bench.column();
    CHECK(after.front() == before.back());
    CHECK(after != before);
}

TEST_CASE(
    "the row chosen is the current thing of the session, and the other way round", "[ui][register]")
{
    Bench bench;
    bench.tab->table()->selectRow(2);
    CHECK(bench.sample.session.current().value == bench.tab->model()->idAt(2));
    bench.sample.session.setCurrent(EntityId(bench.tab->model()->idAt(0)));
    CHECK(bench.tab->table()->currentIndex().row() == 0);
}

TEST_CASE("a number to be checked says why, and is asked for by its mark", "[ui][register]")
{
    Bench bench;
    IdentifierStore numbers(bench.sample.session.store());
    for (const char* text : { "29A-123.45", "10A-123.45" }) { // there is no province 10
        auto plate = readIdentifier(IdentifierKind::Plate, text).identifier;
        plate.raw = text;
        numbers.add(plate);
    }
    bench.tab->showRegister(Register::Vehicles);
    bench.rest();
    const int last = bench.tab->model()->columnCount() - 1;
    CHECK(bench.tab->model()->headerData(last, Qt::Horizontal).toString() == "To check");
    CHECK(bench.column() == QStringList { "10A-123.45", "29A-123.45" });
    CHECK(bench.column(last) == QStringList { "Plate without a province", "–" });
    RegisterFilter filter;
    filter.marks = { ToCheck };
    bench.tab->setFilter(filter);
    bench.rest();
    CHECK(bench.column() == QStringList { "10A-123.45" });
}

TEST_CASE("Enter, F2 and the button ask for the form of the list that is shown", "[ui][register]")
{
    Bench bench;
    std::optional<Register> added;
    std::vector<EntityId> edited;
    QObject::connect(
        bench.tab, &RegisterTab::newAsked, bench.tab, [&added](Register what) { added = what; });
    QObject::connect(bench.tab, &RegisterTab::editAsked, bench.tab,
        [&edited](EntityId thing) { edited.push_back(thing); });
    bench.tab->table()->selectRow(1);
    QTest::keyClick(bench.tab->table(), Qt::Key_Return);
    QTest::keyClick(bench.tab->table(), Qt::Key_F2);
    const EntityId second(bench.tab->model()->idAt(1));
    CHECK(edited == std::vector { second, second });
    std::vector<EntityId> removed;
    QObject::connect(bench.tab, &RegisterTab::removeAsked, bench.tab,
        [&removed](EntityId thing) { removed.push_back(thing); });
    QTest::keyClick(bench.tab->table(), Qt::Key_Delete);
    CHECK(removed == std::vector { second });
    bench.tab->showRegister(Register::Phones);
    auto* button = qobject_cast<QPushButton*>(bench.tab->headerActions().front());
    REQUIRE(button != nullptr);
    CHECK(button->text() == "New phone");
    bench.rest();
    button->click();
    CHECK(added == Register::Phones);
}

TEST_CASE("copied rows hold pseudonyms and no names of victims", "[ui][register]")
{
    Bench bench;
    bench.tab->table()->selectAll();
    bench.tab->table()->copySelection(true);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains("NN-0001"));
    CHECK(copied.contains("Roles"));
    CHECK_FALSE(copied.contains("Nguyễn Thị"));
}

TEST_CASE("another register has its own columns; an empty one says why", "[ui][register]")
{
    Bench bench;
    QAbstractItemModelTester tester(bench.tab->model());
    bench.tab->showRegister(Register::Vehicles);
    bench.rest();
    CHECK(bench.tab->model()->rowCount() == 0);
    CHECK(bench.tab->model()->headerData(0, Qt::Horizontal).toString() == "Plate");
    QString texts;
    for (const auto* label : bench.tab->findChildren<QLabel*>()) {
        texts += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
    }
    CHECK(texts.contains("No vehicle is recorded yet."));
    std::optional<Register> asked;
    QObject::connect(
        bench.tab, &RegisterTab::newAsked, bench.tab, [&asked](Register what) { asked = what; });
    for (auto* button : bench.tab->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == "New vehicle") {
            button->click();
        }
    }
    CHECK(asked == Register::Vehicles);
    bench.tab->showRegister(Register::People);
    bench.rest();
    CHECK(bench.tab->model()->rowCount() == 8);
}

TEST_CASE("the columns of every register fit beside the inspector", "[ui][register]")
{
    Bench bench;
    for (const auto what : { Register::People, Register::Organisations, Register::Phones,
             Register::Places, Register::Routes }) {
        bench.tab->showRegister(what);
        bench.rest();
        int width = 0;
        for (const auto& column : bench.tab->model()->columns()) {
            width += column.width;
        }
        CHECK(width <= 776); // of a window of 1440: the rail, both sides and the scroll bar taken
    }
}

TEST_CASE("a store that is closed leaves nothing of its lists behind", "[ui][register]")
{
    Bench bench;
    bench.sample.session.close();
    CHECK(bench.tab->model()->rowCount() == 0);
    CHECK(bench.tab->searchField()->text().isEmpty());
}

TEST_CASE("registers stand in both themes and languages", "[register][gallery]")
{
    test::SampleSession sample(true);
    const QTemporaryDir folder;
    DemoOptions options;
    options.incidents = 300;
    for (const auto& file : writeDemo(pathFromUtf8(folder.path().toStdString()), options).files) {
        ImportRun(pathFromUtf8(file)).commit(sample.session.store());
    }
    sample.session.refresh();
    sample.wait();
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(app, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* page = new PeoplePage(sample.session);
    auto* inspector = new Inspector(sample.session);
    inspector->setFixedWidth(320);
    new RecordInspector(sample.session, *inspector);
    row->addWidget(page, 1);
    row->addWidget(inspector);
    window.resize(1352, 800);
    window.show();
    auto* tab = window.findChild<RegisterTab*>();
    const auto rest = [&] {
        tab->activated();
        sample.wait();
        sample.wait();
        window.grab();
        sample.wait();
    };
    rest();
    REQUIRE(tab->model()->rowCount() > 100);
    tab->table()->selectRow(3);
    shoot(window, "register-people-light-vi");
    for (const auto what : { Register::Phones, Register::Routes }) {
        tab->showRegister(what);
        rest();
        tab->table()->selectRow(0);
        shoot(window, what == Register::Phones ? "register-phones-vi" : "register-routes-vi");
    }
    applyTheme(app, ThemeChoice::Dark);
    applyLanguage(Language::English);
    tab->showRegister(Register::People);
    rest();
    tab->table()->selectRow(1);
    shoot(window, "register-people-dark-en");
    tab->showRegister(Register::Vehicles);
    rest();
    shoot(window, "register-empty-dark-en");
    applyTheme(app, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
}
