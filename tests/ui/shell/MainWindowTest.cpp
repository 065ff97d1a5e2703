// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Window.h"

#include "filter/SavedFilters.h"
#include "shell/JobBar.h"
#include "shell/Rail.h"
#include "shell/SettingsPage.h"
#include "shell/SidePanels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace tuyen;
using test::Window;

namespace {

QString titles(const QMainWindow& window)
{
    QStringList all;
    for (const QAction* action : window.menuBar()->actions()) {
        all << action->text().remove(QLatin1Char('&'));
    }
    return all.join(QLatin1Char(' '));
}

/// The letter after a single '&', lower case; 0 when there is none.
QChar mnemonic(QString text)
{
    text.remove(QLatin1String("&&"));
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

void checkMnemonics(const QList<QAction*>& actions)
{
    QString seen;
    for (const QAction* action : actions) {
        const QChar letter = mnemonic(action->text());
        if (letter.isNull()) {
            continue;
        }
        INFO(action->text().toStdString());
        CHECK(letter.unicode() < 128);
        CHECK_FALSE(seen.contains(letter));
        seen.append(letter);
    }
}

bool isControl(const QWidget* widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_"))
        || widget->focusPolicy() == Qt::NoFocus
        || qobject_cast<const QHeaderView*>(widget) != nullptr) {
        return false;
    }
    return qobject_cast<const QAbstractButton*>(widget) != nullptr
        || qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

QString nameOf(const QWidget* widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button == nullptr ? QString() : button->text();
}

} // namespace

TEST_CASE("the window has seven menus and switches their language at once", "[shell]")
{
    Window window;
    CHECK(
        titles(*window.window) == QStringLiteral("Tệp Sửa Xem Dữ liệu Phân tích Báo cáo Trợ giúp"));
    window.session.setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(titles(*window.window) == QStringLiteral("File Edit View Data Analysis Reports Help"));
    CHECK(window.window->commands().action(QStringLiteral("undo"))->text()
        == QStringLiteral("&Undo"));
    window.session.setLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(window.window->commands().action(QStringLiteral("undo"))->text()
        == QStringLiteral("&Hoàn tác"));
}

TEST_CASE("no two entries of a menu share a mnemonic, and all are ASCII", "[shell]")
{
    for (const Language language : { Language::Vietnamese, Language::English }) {
        Window window(language);
        QCoreApplication::processEvents();
        checkMnemonics(window.window->menuBar()->actions());
        for (const QAction* menu : window.window->menuBar()->actions()) {
            checkMnemonics(menu->menu()->actions());
        }
    }
}

TEST_CASE("every command has its own keys and stands in a menu", "[shell]")
{
    Window window;
    QList<QKeySequence> seen;
    QSet<const QAction*> inMenus;
    for (const QAction* menu : window.window->menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            inMenus.insert(action);
        }
    }
    for (const Commands::Command& command : window.window->commands().all()) {
        INFO(command.id.toStdString());
        CHECK(inMenus.contains(command.action));
        for (const QKeySequence& keys : command.action->shortcuts()) {
            CHECK_FALSE(seen.contains(keys));
            seen.append(keys);
        }
    }
}

TEST_CASE("every control of the window has a name for screen readers", "[shell]")
{
    Window window;
    int controls = 0;
    const auto checkNames = [&] {
        QCoreApplication::processEvents();
        for (const QWidget* widget : window.window->findChildren<QWidget*>()) {
            if (!isControl(widget) || !widget->isVisible()
                || widget->parentWidget()->inherits("QAbstractSpinBox")) {
                continue;
            }
            ++controls;
            INFO(widget->metaObject()->className()
                << " in " << widget->parentWidget()->metaObject()->className());
            CHECK_FALSE(nameOf(widget).isEmpty());
        }
    };
    window.window->unlockPage().setStore(window.path());
    checkNames();
    window.open();
    for (const char* page : { "incidents", "settings" }) {
        window.window->goTo(QLatin1String(page));
        checkNames();
    }
    CHECK(controls > 40);
}

TEST_CASE("opening a store shows the pages, locking covers them at once and forgets", "[shell]")
{
    Window window;
    auto& unlock = window.window->unlockPage();
    CHECK(unlock.isVisible());
    CHECK_FALSE(window.window->commands().action(QStringLiteral("store.backup"))->isEnabled());
    window.open();
    CHECK_FALSE(unlock.isVisible());
    CHECK(window.window->windowTitle().contains(QStringLiteral("Kho thử")));
    CHECK(window.window->commands().action(QStringLiteral("store.backup"))->isEnabled());
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(window.window.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK(unlock.isVisible());
    CHECK(clock.elapsed() < 1000);
    CHECK_FALSE(window.session.isOpen());
    CHECK_FALSE(window.window->windowTitle().contains(QStringLiteral("Kho thử")));
}

TEST_CASE("a locked window gives the keys to the passphrase, whatever had them", "[shell]")
{
    Window window;
    window.open();
    window.window->goTo(QStringLiteral("settings"));
    auto& unlock = window.window->unlockPage();
    unlock.setStore(window.path());
    const auto isAtPassphrase = [&unlock] {
        const QWidget* now = QApplication::focusWidget();
        return now != nullptr && now->inherits("tuyen::PassphraseField")
            && unlock.isAncestorOf(now);
    };
    auto* field = window.window->findChild<SettingsPage*>()->findChild<QComboBox*>();
    REQUIRE(field != nullptr);
    field->setFocus();
    REQUIRE(QTest::qWaitFor([field] { return field->hasFocus(); }, 2000));
    QTest::keyClick(window.window.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(window.session.isOpen());
    CHECK(QTest::qWaitFor(isAtPassphrase, 2000));
    field->setFocus(); // a page under the cover that hears late of the lock
    CHECK_FALSE(field->hasFocus());
    CHECK(isAtPassphrase());
    window.settle();
    CHECK(isAtPassphrase());
}

TEST_CASE("the keys that lock do so from a dialog too", "[shell]")
{
    Window window;
    window.open();
    window.window->commands().action(QStringLiteral("history"))->trigger();
    QCoreApplication::processEvents();
    auto* dialog = window.window->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QApplication::activeModalWidget() == dialog);
    QTest::keyClick(dialog, Qt::Key_L);
    CHECK(window.session.isOpen());
    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(window.session.isOpen());
    CHECK_FALSE(dialog->isVisible());
    CHECK(window.window->unlockPage().isVisible());
    window.settle();
}

TEST_CASE("locking closes what is open above the window", "[shell]")
{
    Window window;
    window.open();
    window.window->commands().action(QStringLiteral("help.about"))->trigger();
    window.window->commands().action(QStringLiteral("history"))->trigger();
    REQUIRE(window.window->findChildren<QDialog*>().size() == 2);
    window.gate.lock();
    for (const QDialog* dialog : window.window->findChildren<QDialog*>()) {
        CHECK_FALSE(dialog->isVisible());
    }
    window.settle();
}

TEST_CASE("a view is found again after lock and unlock, without the words searched for", "[shell]")
{
    Window window;
    window.open();
    window.window->goTo(QStringLiteral("settings"));
    Filter filter;
    filter.neighbours = { "KH" };
    filter.text = "tên bịa";
    window.session.setFilter(filter);
    window.settle();
    window.gate.lock();
    CHECK(window.session.filter().isEmpty());
    window.session.open(Store::open(pathFromUtf8(utf8(window.path())), test::key()));
    window.settle();
    CHECK(window.window->page()->helpTopic() == QStringLiteral("settings"));
    CHECK(window.session.filter().neighbours == std::vector<std::string> { "KH" });
    CHECK(window.session.filter().text.empty());
}

TEST_CASE("F6 walks the regions of the window and comes back to the first", "[shell]")
{
    Window window;
    window.open();
    window.window->goTo(QStringLiteral("incidents"));
    window.window->activateWindow();
    QCoreApplication::processEvents();
    auto* rail = window.window->findChild<Rail*>();
    REQUIRE(rail != nullptr);
    QList<QWidget*> visited;
    for (int i = 0; i < 8; ++i) {
        window.window->walkRegions(true);
        QWidget* now = window.window->focusWidget();
        REQUIRE(now != nullptr);
        visited.append(now);
    }
    const auto countIn = [&](const QWidget* region) {
        return std::count_if(visited.begin(), visited.end(),
            [&](const QWidget* widget) { return region->isAncestorOf(widget); });
    };
    CHECK(countIn(rail) >= 1);
    CHECK(countIn(window.window->findChild<FilterBar*>()) >= 1);
    CHECK(QSet<QWidget*>(visited.begin(), visited.end()).size() >= 4);
}

TEST_CASE("zooming keeps every page and is remembered", "[shell]")
{
    Window window;
    window.open();
    window.window->commands().action(QStringLiteral("zoom.in"))->trigger();
    CHECK(zoom() > 1.05);
    CHECK(window.preferences.zoom() == zoom());
    window.window->commands().action(QStringLiteral("zoom.reset"))->trigger();
    CHECK(zoom() == 1.0);
}

TEST_CASE("a narrow or large window folds the facets and lays the inspector over", "[shell]")
{
    Window window;
    window.open();
    window.window->goTo(QStringLiteral("incidents"));
    auto* facets = window.window->findChild<FacetsPanel*>();
    auto* inspector = window.window->findChild<Inspector*>();
    auto* sides = window.window->findChild<SidePanels*>();
    REQUIRE(sides != nullptr);
    CHECK(facets->isVisible());
    CHECK_FALSE(sides->areFacetsFolded());
    window.window->setInspectorShown(true);
    CHECK_FALSE(sides->isInspectorOver());
    const auto pageWidth = [&] {
        QCoreApplication::processEvents();
        return window.window->page()->width();
    };
    window.window->resize(1200, 900);
    CHECK(facets->isVisible());
    const int alone = pageWidth();
    window.window->setInspectorShown(true);
    CHECK(sides->isInspectorOver());
    CHECK(inspector->isVisible());
    CHECK(pageWidth() == alone); // it lies over the page
    QTest::keyClick(window.window.get(), Qt::Key_Escape);
    CHECK_FALSE(inspector->isVisible());

    window.window->resize(1440, 900);
    for (int i = 0; i < 3; ++i) {
        window.window->commands().action(QStringLiteral("zoom.in"))->trigger();
    }
    REQUIRE(zoom() == 1.5);
    CHECK(sides->areFacetsFolded());
    CHECK_FALSE(facets->isVisible());
    const int folded = pageWidth();
    auto* open = sides->foldBar()->findChild<QAbstractButton*>();
    REQUIRE(open->isVisible());
    open->click();
    CHECK(facets->isVisible());
    CHECK(pageWidth() == folded);
    QTest::keyClick(window.window.get(), Qt::Key_Escape);
    CHECK_FALSE(facets->isVisible());
    window.window->commands().action(QStringLiteral("zoom.reset"))->trigger();
    CHECK(facets->isVisible());
    CHECK(sides->foldBar()->isHidden());
}

TEST_CASE(
    "the name given in the settings is the one a job writes, also one begun before", "[shell]")
{
    Window window;
    window.open();
    const auto open = window.session.opener();
    auto* settings = window.window->findChild<SettingsPage*>();
    auto* field = settings->findChild<QLineEdit*>();
    REQUIRE(field->accessibleName() == QStringLiteral("Tên của bạn trong nhật ký"));
    field->setText(QStringLiteral("Tổ phân tích (bịa)"));
    Q_EMIT field->editingFinished();
    CHECK(window.preferences.actor() == QStringLiteral("Tổ phân tích (bịa)"));
    CHECK(open().actor() == "Tổ phân tích (bịa)");
    CHECK(window.session.store().actor() == "Tổ phân tích (bịa)");
    field->clear();
    Q_EMIT field->editingFinished();
    CHECK(open().actor() == "analyst");
}

TEST_CASE("saved filters lie in the same file as the other settings", "[shell]")
{
    Window window;
    Filter filter;
    filter.neighbours = { "KH" };
    SavedFilters(window.preferences.settings()).save(QStringLiteral("Tây Nam"), filter);
    window.preferences.settings().sync();
    QSettings file(window.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    REQUIRE(SavedFilters(file).all().size() == 1);
    CHECK(SavedFilters(file).all().front().first == QStringLiteral("Tây Nam"));
}

TEST_CASE("a job longer than half a second shows what it does, and can be cancelled", "[shell]")
{
    Window window;
    auto* bar = window.window->findChild<JobBar*>();
    REQUIRE(bar != nullptr);
    CHECK(bar->isHidden());
    bool isCancelled = false;
    JobRunner::Spec spec;
    spec.title = QStringLiteral("Đang đọc a.xlsx");
    window.jobs.run<int>(
        spec, window.window.get(),
        [](Progress& progress) -> int {
            for (;;) {
                checkpoint(progress);
                progress.report("read", 41, 63);
                QThread::yieldCurrentThread();
            }
        },
        {}, [&](const JobFailure& failure) { isCancelled = failure.isCancelled; });
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 3000));
    CHECK(bar->accessibleName() == QStringLiteral("Đang đọc a.xlsx"));
    const auto buttons = bar->findChildren<QAbstractButton*>();
    const auto cancel = std::find_if(buttons.begin(), buttons.end(),
        [](const QAbstractButton* one) { return one->text() == QStringLiteral("Hủy"); });
    REQUIRE(cancel != buttons.end());
    (*cancel)->click();
    window.settle();
    CHECK(isCancelled);
    CHECK(bar->isHidden());
}
