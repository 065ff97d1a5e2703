// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command once, and the seven menus made of them.
#include "shell/CornerWidget.h"
#include "shell/MainWindow.h"
#include "shell/Page.h"
#include "shell/Preferences.h"
#include "shell/Rail.h"
#include "shell/SearchPopup.h"
#include "shell/Session.h"
#include "shell/SettingsPage.h"
#include "shell/StatusLine.h"
#include "store/StoreGate.h"
#include "store/StoreTasks.h"
#include "theme/Theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace tuyen {

namespace {

struct MenuLine {
    const char* title;
    QStringList commands; ///< "-" is a line
};

constexpr const char* fileMenu = QT_TRANSLATE_NOOP("Commands", "&File");
constexpr const char* editMenu = QT_TRANSLATE_NOOP("Commands", "&Edit");
constexpr const char* viewMenu = QT_TRANSLATE_NOOP("Commands", "&View");
constexpr const char* dataMenu = QT_TRANSLATE_NOOP("Commands", "&Data");
constexpr const char* analysisMenu = QT_TRANSLATE_NOOP("Commands", "&Analysis");
constexpr const char* reportMenu = QT_TRANSLATE_NOOP("Commands", "&Reports");
constexpr const char* helpMenu = QT_TRANSLATE_NOOP("Commands", "&Help");

QKeySequence keys(const char* text) { return QKeySequence(QLatin1String(text)); }

} // namespace

void MainWindow::addFileCommands()
{
    const auto add
        = [this](const char* id, const char* source, const QList<QKeySequence>& shortcuts,
              std::function<void()> perform, const char* sign = "") {
              m_commands.add(QLatin1String(id), fileMenu, source, shortcuts, std::move(perform),
                  QLatin1String(sign));
          };
    add(
        "store.new", QT_TRANSLATE_NOOP("Commands", "&New store…"), { keys("Ctrl+Shift+N") },
        [this] { newStore(); }, "plus");
    add(
        "store.open", QT_TRANSLATE_NOOP("Commands", "&Open store…"), { keys("Ctrl+O") },
        [this] { chooseStore(); }, "folder");
    add(
        "store.lock", QT_TRANSLATE_NOOP("Commands", "&Lock"), { keys("Ctrl+L") },
        [this] { m_gate.lock(); }, "lock");
    add(
        "store.backup", QT_TRANSLATE_NOOP("Commands", "&Back up…"), {}, [this] { backUp(); },
        "save");
    add("store.restore", QT_TRANSLATE_NOOP("Commands", "&Restore from a backup…"), {},
        [this] { restoreBackup(); });
    add(
        "store.passphrase", QT_TRANSLATE_NOOP("Commands", "&Change the passphrase…"), {},
        [this] { changePassphrase(m_gate, this); }, "key");
    add("store.sheet", QT_TRANSLATE_NOOP("Commands", "Save the recovery &sheet…"), {},
        [this] { saveRecoverySheet(m_gate, this); });
    add(
        "page.print", QT_TRANSLATE_NOOP("Commands", "&Print…"), { keys("Ctrl+P") },
        [this] { page()->printPage(); }, "print");
    add(
        "page.export", QT_TRANSLATE_NOOP("Commands", "&Export…"), { keys("Ctrl+E") },
        [this] { page()->exportPage(); }, "export");
    add("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), { keys("Ctrl+Q") }, [this] { close(); });
}

void MainWindow::addEditCommands()
{
    const auto add
        = [this](const char* id, const char* source, const QList<QKeySequence>& shortcuts,
              std::function<void()> perform, const char* sign = "") {
              m_commands.add(QLatin1String(id), editMenu, source, shortcuts, std::move(perform),
                  QLatin1String(sign));
          };
    add(
        "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), { keys("Ctrl+Z") },
        [this] { undo(false); }, "undo");
    add("redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), { keys("Ctrl+Y"), keys("Ctrl+Shift+Z") },
        [this] { undo(true); });
    add(
        "history", QT_TRANSLATE_NOOP("Commands", "&History…"), { keys("Ctrl+H") },
        [this] { showHistory(); }, "clock");
    add("find", QT_TRANSLATE_NOOP("Commands", "&Find in the page"), { keys("Ctrl+F") },
        [this] { page()->findInPage(); });
    add(
        "search", QT_TRANSLATE_NOOP("Commands", "&Search and commands"), { keys("Ctrl+K") },
        [this] {
            if (m_search != nullptr) {
                m_search->activate();
            }
        },
        "search");
    add(
        "settings", QT_TRANSLATE_NOOP("Commands", "Se&ttings"), { keys("Ctrl+,") },
        [this] { goTo(QStringLiteral("settings")); }, "settings");
}

void MainWindow::addViewCommands()
{
    const auto add
        = [this](const char* id, const char* source, const QList<QKeySequence>& shortcuts,
              std::function<void()> perform, const char* sign = "") {
              return m_commands.add(QLatin1String(id), viewMenu, source, shortcuts,
                  std::move(perform), QLatin1String(sign));
          };
    add("view.inspector", QT_TRANSLATE_NOOP("Commands", "&Inspector"), { keys("F4") }, [this] {
        toggleInspector();
    })->setCheckable(true);
    add(
        "view.table", QT_TRANSLATE_NOOP("Commands", "&Picture as a table"), { keys("Ctrl+T") },
        [this] { page()->toggleTable(); }, "table");
    add("view.next", QT_TRANSLATE_NOOP("Commands", "&Next region"), { keys("F6") },
        [this] { walkRegions(true); });
    add("view.previous", QT_TRANSLATE_NOOP("Commands", "Pre&vious region"), { keys("Shift+F6") },
        [this] { walkRegions(false); });
    add("zoom.in", QT_TRANSLATE_NOOP("Commands", "&Larger"), { keys("Ctrl++"), keys("Ctrl+=") },
        [this] { setZoomStep(1); });
    add("zoom.out", QT_TRANSLATE_NOOP("Commands", "&Smaller"), { keys("Ctrl+-") },
        [this] { setZoomStep(-1); });
    add("zoom.reset", QT_TRANSLATE_NOOP("Commands", "&Usual size"), { keys("Ctrl+0") },
        [this] { applyZoom(1); });
    const struct {
        const char* id;
        const char* source;
        ThemeChoice choice;
    } themes[] = { { "theme.system", QT_TRANSLATE_NOOP("Commands", "&Colours of the system"),
                       ThemeChoice::System },
        { "theme.light", QT_TRANSLATE_NOOP("Commands", "Li&ght"), ThemeChoice::Light },
        { "theme.dark", QT_TRANSLATE_NOOP("Commands", "&Dark"), ThemeChoice::Dark } };
    for (const auto& theme : themes) {
        add(theme.id, theme.source, {},
            [this, choice = theme.choice] { m_settings->chooseTheme(choice); });
    }
    add("language.vi", QT_TRANSLATE_NOOP("Commands", "Vie&tnamese"), {},
        [this] { m_settings->chooseLanguage(Language::Vietnamese); });
    add("language.en", QT_TRANSLATE_NOOP("Commands", "&English"), {},
        [this] { m_settings->chooseLanguage(Language::English); });
    static const char* const tabs[] = { QT_TRANSLATE_NOOP("Commands", "Inspector: details"),
        QT_TRANSLATE_NOOP("Commands", "Inspector: links"),
        QT_TRANSLATE_NOOP("Commands", "Inspector: sources"),
        QT_TRANSLATE_NOOP("Commands", "Inspector: history") };
    for (int tab = 0; m_parts.inspectorTab && tab < 4; ++tab) {
        m_commands.add(QStringLiteral("view.tab%1").arg(tab + 1), viewMenu, tabs[tab],
            { QKeySequence(QStringLiteral("Ctrl+%1").arg(tab + 1)) }, [this, tab] {
                setInspectorShown(true);
                m_parts.inspectorTab(tab);
            });
    }
}

void MainWindow::addGoCommands()
{
    // The number of a workspace is its place in the design, whichever of them are there.
    static const struct {
        const char* topic;
        int number;
        const char* source;
    } names[] = {
        { "import", 1, QT_TRANSLATE_NOOP("Commands", "Go to Import") },
        { "incidents", 2, QT_TRANSLATE_NOOP("Commands", "Go to Incidents") },
        { "people", 3, QT_TRANSLATE_NOOP("Commands", "Go to People and things") },
        { "links", 4, QT_TRANSLATE_NOOP("Commands", "Go to Links") },
        { "trends", 6, QT_TRANSLATE_NOOP("Commands", "Go to Trends") },
        { "reports", 7, QT_TRANSLATE_NOOP("Commands", "Go to Reports") },
    };
    for (const Page* page : std::as_const(m_pages)) {
        const QString topic = page->helpTopic();
        for (const auto& name : names) {
            if (topic == QLatin1String(name.topic)) {
                m_commands.add(
                    QStringLiteral("page.") + topic, viewMenu, name.source,
                    { QKeySequence(QStringLiteral("Alt+%1").arg(name.number)) },
                    [this, topic] { goTo(topic); }, page->iconName());
            }
        }
    }
}

void MainWindow::addPageCommands()
{
    addGoCommands();
    const auto add = [this](const char* id, const char* menu, const char* source,
                         const QList<QKeySequence>& shortcuts, std::function<void()> perform,
                         const char* sign = "") {
        m_commands.add(
            QLatin1String(id), menu, source, shortcuts, std::move(perform), QLatin1String(sign));
    };
    if (m_parts.importFiles) {
        add(
            "import.files", dataMenu, QT_TRANSLATE_NOOP("Commands", "&Import files…"),
            { keys("Ctrl+I") }, [this] { chooseImport(); }, "import");
    }
    if (m_parts.newIncident) {
        add(
            "incident.new", dataMenu, QT_TRANSLATE_NOOP("Commands", "&New incident"),
            { keys("Ctrl+N") },
            [this] {
                goTo(QStringLiteral("incidents"));
                m_parts.newIncident();
            },
            "plus");
    }
    if (m_parts.showWaiting) {
        add("rows.waiting", dataMenu, QT_TRANSLATE_NOOP("Commands", "&Waiting rows"), {}, [this] {
            goTo(QStringLiteral("import"));
            m_parts.showWaiting();
        });
    }
    if (m_parts.showFigures) {
        add("figures", dataMenu, QT_TRANSLATE_NOOP("Commands", "&Official figures…"), {},
            [this] { m_parts.showFigures(); });
    }
    add("issue.next", dataMenu, QT_TRANSLATE_NOOP("Commands", "Ne&xt problem"), { keys("F8") },
        [this] { page()->nextIssue(true); });
    add("issue.previous", dataMenu, QT_TRANSLATE_NOOP("Commands", "&Previous problem"),
        { keys("Shift+F8") }, [this] { page()->nextIssue(false); });
    add(
        "store.check", dataMenu, QT_TRANSLATE_NOOP("Commands", "&Check the store"), {},
        [this] { checkStore(); }, "shield");
    if (m_parts.addFilter) {
        add(
            "filter.add", analysisMenu, QT_TRANSLATE_NOOP("Commands", "&Add a filter"),
            { keys("Ctrl+Shift+F") }, [this] { m_parts.addFilter(); }, "filter");
        add("filter.clear", analysisMenu, QT_TRANSLATE_NOOP("Commands", "&Clear all filters"),
            { keys("Ctrl+Shift+X") }, [this] { m_parts.clearFilter(); });
    }
    if (m_parts.showLinks) {
        add(
            "links.show", analysisMenu, QT_TRANSLATE_NOOP("Commands", "&Show in Links"),
            { keys("Ctrl+Shift+L") }, [this] { showLinks(m_session.current()); }, "links");
    }
    add("page.rows", analysisMenu, QT_TRANSLATE_NOOP("Commands", "&Rows behind the number"),
        { keys("Ctrl+D") }, [this] { page()->openRows(); });
    add("filter.back", analysisMenu, QT_TRANSLATE_NOOP("Commands", "&Undo the last filter change"),
        { keys("Alt+Left") }, [this] { m_session.filterBack(); });
}

void MainWindow::addHelpCommands()
{
    const auto add = [this](const char* id, const char* source,
                         const QList<QKeySequence>& shortcuts, std::function<void()> perform) {
        m_commands.add(QLatin1String(id), helpMenu, source, shortcuts, std::move(perform));
    };
    add("help.page", QT_TRANSLATE_NOOP("Commands", "&Help on this page"), { keys("F1") },
        [this] { showHelp(m_session.isOpen() ? page()->helpTopic() : QStringLiteral("store")); });
    add("help.manual", QT_TRANSLATE_NOOP("Commands", "&Manual"), {},
        [this] { showHelp(QStringLiteral("index")); });
    add("help.keyboard", QT_TRANSLATE_NOOP("Commands", "&Keyboard"), {},
        [this] { showHelp(QStringLiteral("keyboard")); });
    add("help.about", QT_TRANSLATE_NOOP("Commands", "&About Tuyến"), {}, [this] { showAbout(); });
}

void MainWindow::buildMenus()
{
    const MenuLine lines[] = {
        { fileMenu,
            { "store.new", "store.open", "store.lock", "-", "store.backup", "store.restore",
                "store.passphrase", "store.sheet", "-", "page.print", "page.export", "-",
                "quit" } },
        { editMenu, { "undo", "redo", "history", "-", "find", "search", "-", "settings" } },
        { viewMenu,
            { "page.import", "page.incidents", "page.people", "page.links", "page.trends", "page.reports", "-",
                "view.inspector", "view.tab1", "view.tab2", "view.tab3", "view.tab4", "view.table",
                "view.next", "view.previous", "-", "zoom.in", "zoom.out", "zoom.reset", "-",
                "theme.system", "theme.light", "theme.dark", "-", "language.vi", "language.en" } },
        { dataMenu,
            { "import.files", "rows.waiting", "incident.new", "figures", "-", "issue.next", "issue.previous", "-",
                "store.check" } },
        { analysisMenu,
            { "page.links", "links.show", "page.trends", "view.table", "page.rows", "-", "filter.add", "filter.clear",
                "filter.back" } },
        { reportMenu, { "page.reports", "-", "page.export", "page.print" } },
        { helpMenu, { "help.page", "help.manual", "help.keyboard", "-", "help.about" } },
    };
    for (const MenuLine& line : lines) {
        QMenu* menu = menuBar()->addMenu(QLatin1String(line.title));
        menu->setObjectName(QLatin1String(line.title));
        fillMenu(menu, line.commands);
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::updateActions);
        m_menus.append(menu);
    }
    for (const QString& group : { QStringLiteral("theme."), QStringLiteral("language.") }) {
        auto* exclusive = new QActionGroup(this);
        for (const Commands::Command& command : m_commands.all()) {
            if (command.id.startsWith(group)) {
                command.action->setCheckable(true);
                exclusive->addAction(command.action);
            }
        }
    }
}

void MainWindow::fillMenu(QMenu* menu, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (id == QLatin1String("-")) {
            menu->addSeparator();
        } else if (QAction* action = m_commands.action(id)) {
            menu->addAction(action);
        }
    }
}

void MainWindow::updateActions()
{
    const bool isOpen = m_session.isOpen();
    static const QStringList always { "store.new", "store.open", "store.restore", "quit",
        "settings", "view.next", "view.previous", "zoom.in", "zoom.out", "zoom.reset",
        "theme.system", "theme.light", "theme.dark", "language.vi", "language.en", "help.page",
        "help.manual", "help.keyboard", "help.about" };
    for (const Commands::Command& command : m_commands.all()) {
        command.action->setEnabled(isOpen || always.contains(command.id));
    }
    const auto enable = [this](const char* id, bool isEnabled) {
        if (QAction* action = m_commands.action(QLatin1String(id))) {
            action->setEnabled(isEnabled);
        }
    };
    enable("settings", isOpen);
    enable("undo", isOpen && (page()->canUndoHere(false) || m_session.canUndo()));
    enable("redo", isOpen && (page()->canUndoHere(true) || m_session.canRedo()));
    enable("links.show", isOpen && m_session.current());
    enable("filter.back", isOpen && m_session.canGoBack());
    enable("filter.clear", isOpen && !m_session.filter().isEmpty());
    enable("page.rows", isOpen && page()->hasRowsBehind());
    enable("view.inspector", isOpen && m_parts.inspector != nullptr && page()->usesInspector());
    const auto check = [this](const char* id, bool isChecked) {
        if (QAction* action = m_commands.action(QLatin1String(id))) {
            action->setChecked(isChecked);
        }
    };
    check("theme.system", m_preferences.theme() == ThemeChoice::System);
    check("theme.light", m_preferences.theme() == ThemeChoice::Light);
    check("theme.dark", m_preferences.theme() == ThemeChoice::Dark);
    check("language.vi", m_session.language() == Language::Vietnamese);
    check("language.en", m_session.language() == Language::English);
    for (QMenu* menu : m_menus) {
        bool isUseful = false;
        for (const QAction* action : menu->actions()) {
            isUseful |= !action->isSeparator() && action->isEnabled();
        }
        menu->menuAction()->setEnabled(isUseful);
    }
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    static const char* const titles[]
        = { fileMenu, editMenu, viewMenu, dataMenu, analysisMenu, reportMenu, helpMenu };
    for (qsizetype i = 0; i < m_menus.size(); ++i) {
        m_menus[i]->setTitle(QCoreApplication::translate("Commands", titles[i]));
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_rail->setWord(static_cast<int>(i), m_pages[i]->name());
    }
    for (const Commands::Command& command : m_commands.all()) {
        if (command.id == QLatin1String("store.lock")) {
            m_corner->setLockKeys(m_commands.shortcut(command).toString(QKeySequence::NativeText));
        }
    }
    m_rail->setAccessibleName(tr("Workspaces"));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_menus.isEmpty()) {
        retranslate();
    }
}

} // namespace tuyen
