// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "shell/CornerWidget.h"
#include "shell/JobBar.h"
#include "shell/ManualWindow.h"
#include "shell/Page.h"
#include "shell/Preferences.h"
#include "shell/Rail.h"
#include "shell/SearchPopup.h"
#include "shell/Session.h"
#include "shell/SettingsPage.h"
#include "shell/SidePanels.h"
#include "shell/StatusLine.h"
#include "store/StoreGate.h"
#include "store/UnlockPage.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

MainWindow::MainWindow(Session& session, StoreGate& gate, Preferences& preferences)
    : m_session(session)
    , m_gate(gate)
    , m_preferences(preferences)
    , m_commands(preferences)
    , m_cover(new QStackedWidget)
    , m_unlock(new UnlockPage(gate))
    , m_workspace(new QWidget)
    , m_workspaceColumn(new QVBoxLayout(m_workspace))
    , m_rail(new Rail)
    , m_splitter(new QSplitter)
    , m_middle(new QWidget)
    , m_strip(new Strip)
    , m_stack(new QStackedWidget)
    , m_settings(new SettingsPage(session, preferences, m_commands))
    , m_jobBar(new JobBar(session.jobs()))
    , m_status(new StatusLine(session))
    , m_corner(new CornerWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    layOut();
    listen();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() { qApp->removeEventFilter(this); }

void MainWindow::layOut()
{
    auto* root = new QWidget;
    auto* column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    column->addWidget(m_cover, 1);
    column->addWidget(m_jobBar);
    column->addWidget(m_status);
    setCentralWidget(root);

    m_workspaceColumn->setContentsMargins(0, 0, 0, 0);
    m_workspaceColumn->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_splitter, 1);
    m_workspaceColumn->addLayout(row, 1);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_strip);
    middle->addWidget(m_stack, 1);
    m_splitter->addWidget(m_middle);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_middle->setMinimumWidth(px(400));

    m_cover->addWidget(m_unlock);
    m_cover->addWidget(m_workspace);
    menuBar()->setNativeMenuBar(false);
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    setMinimumSize(1180, 720);
}

void MainWindow::listen()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showStore);
    connect(&m_session, &Session::closed, this, &MainWindow::cover);
    connect(&m_session, &Session::dataChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::filterChanged, this, [this] {
        updateActions();
        saveView();
    });
    connect(&m_session, &Session::failed, this, [this](const QString& sentence) {
        m_strip->show(Strip::Kind::Error, sentence, tr("Hide"));
    });
    connect(m_strip, &Strip::actionTriggered, m_strip, &Strip::clear);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_corner, &CornerWidget::lockAsked, &m_gate, &StoreGate::lock);
    connect(m_corner, &CornerWidget::languageAsked, this, [this](bool isEnglish) {
        const Language language = isEnglish ? Language::English : Language::Vietnamese;
        m_preferences.setLanguage(language);
        m_session.setLanguage(language);
    });
    connect(m_status, &StatusLine::languageAsked, this, [this] {
        const Language other = m_session.language() == Language::Vietnamese ? Language::English
                                                                            : Language::Vietnamese;
        m_preferences.setLanguage(other);
        m_session.setLanguage(other);
    });
    connect(m_status, &StatusLine::zoomAsked, this, [this] { applyZoom(1); });
    connect(m_unlock, &UnlockPage::openAsked, this, &MainWindow::chooseStore);
    connect(m_unlock, &UnlockPage::createAsked, this, &MainWindow::newStore);
    connect(m_unlock, &UnlockPage::quitAsked, this, &QWidget::close);
    connect(m_settings, &SettingsPage::zoomChosen, this, &MainWindow::applyZoom);
    // A page that hears late of the lock may still ask for the keys: nothing covered gets them.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_cover->currentWidget() == m_unlock
            && m_workspace->isAncestorOf(now)) {
            m_unlock->focusField();
        }
    });
}

void MainWindow::addPage(Page* page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_rail->addItem(page->iconName(), page->name());
    const int index = static_cast<int>(m_pages.size()) - 1;
    connect(page, &Page::badgeChanged, this,
        [this, page, index] { m_rail->setBadge(index, page->badge()); });
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::actionsChanged, this, [this, page] {
        if (this->page() == page) {
            updateActions();
        }
    });
    connect(page, &Page::inspectorUseChanged, this, [this, page] {
        if (this->page() == page && m_session.isOpen()) {
            pageShown();
        }
    });
    m_rail->setBadge(index, page->badge());
}

void MainWindow::setParts(const Parts& parts)
{
    m_parts = parts;
    m_pages.append(m_settings);
    m_stack->addWidget(m_settings);
    m_rail->addFoot(m_settings->iconName(), m_settings->name());
    if (parts.filterBar != nullptr) {
        m_workspaceColumn->insertWidget(0, parts.filterBar);
    }
    m_sides = new SidePanels(*m_splitter, *m_workspace, parts.facets, parts.inspector);
    if (parts.facets != nullptr) {
        parts.facets->setMinimumWidth(px(184));
        parts.facets->setMaximumWidth(px(320));
    }
    if (parts.inspector != nullptr) {
        parts.inspector->setMinimumWidth(px(280));
        parts.inspector->setMaximumWidth(px(480));
    }
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_parts.inspector != nullptr && m_parts.inspector->isVisible()
            && !m_sides->isInspectorOver()) {
            m_preferences.setInspectorWidth(qRound(m_parts.inspector->width() / zoom()));
        }
        if (m_parts.facets != nullptr && m_parts.facets->isVisible()
            && !m_sides->areFacetsFolded()) {
            m_facetsWidth = qRound(m_parts.facets->width() / zoom());
        }
    });
    if (parts.searchField != nullptr) {
        m_search = new SearchPopup(*parts.searchField, m_session, m_commands, m_workspace);
        connect(m_search, &SearchPopup::entityChosen, this, &MainWindow::openEntity);
        connect(m_search, &SearchPopup::linksAsked, this, &MainWindow::showLinks);
    }
    addFileCommands();
    addEditCommands();
    addViewCommands();
    addPageCommands();
    addHelpCommands();
    buildMenus();
    for (const Commands::Command& command : m_commands.all()) {
        addAction(command.action);
    }
    m_commands.applyShortcuts();
    m_settings->showShortcuts();
    retranslate();
    showPage(0);
    cover();
}

Page* MainWindow::page() const { return m_pages.value(m_stack->currentIndex()); }

void MainWindow::goTo(const QString& helpTopic)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->helpTopic() == helpTopic) {
            showPage(static_cast<int>(i));
            return;
        }
    }
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages.size()) {
        return;
    }
    m_rail->setCurrent(index);
    m_stack->setCurrentIndex(index);
    m_strip->clear();
    pageShown();
    saveView();
}

void MainWindow::pageShown()
{
    Page* shown = page();
    const bool usesInspector = shown->usesInspector() && shown != m_settings;
    // Trends needs its width for two pictures; there the inspector comes when asked for.
    const bool isUsual = shown->helpTopic() != QLatin1String("trends")
        && m_preferences.isInspectorShown() && !m_isNarrow
        && !SidePanels::overlaysInspector(width(), shown->usesFacets());
    const bool isShown = usesInspector && m_inspectorShown.value(shown->helpTopic(), isUsual);
    if (m_sides != nullptr) {
        m_sides->arrange(
            { shown->usesFacets(), isShown, m_facetsWidth, m_preferences.inspectorWidth() });
    }
    if (m_parts.inspectorUsed) {
        m_parts.inspectorUsed(usesInspector);
    }
    if (m_parts.inspectorShown) {
        m_parts.inspectorShown(isShown);
    }
    if (QAction* toggle = m_commands.action(QStringLiteral("view.inspector"))) {
        toggle->setChecked(isShown);
    }
    updateActions();
    if (m_session.isOpen()) {
        shown->activated();
    }
}

void MainWindow::setInspectorShown(bool isShown)
{
    m_inspectorShown[page()->helpTopic()] = isShown;
    if (page()->helpTopic() != QLatin1String("trends") && !m_isNarrow
        && !m_sides->isInspectorOver()) {
        m_preferences.setInspectorShown(isShown);
    }
    pageShown();
}

void MainWindow::toggleInspector()
{
    if (m_parts.inspector != nullptr && page()->usesInspector()) {
        setInspectorShown(!m_parts.inspector->isVisible());
    }
}

void MainWindow::undo(bool isRedo)
{
    if (page()->canUndoHere(isRedo)) {
        page()->undoHere(isRedo);
    } else if (isRedo) {
        m_session.redo();
    } else {
        m_session.undo();
    }
}

void MainWindow::showStore()
{
    m_corner->showStore(m_session.storeName(), m_session.store().isReadOnly());
    setWindowTitle(QStringLiteral("%1 – Tuyến").arg(m_session.storeName()));
    m_cover->setCurrentWidget(m_workspace);
    restoreView();
    updateActions();
    pageShown();
    page()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::cover()
{
    const bool isInFront = QApplication::activeWindow() != nullptr; // the window or a dialog of it
    closeDialogs();
    m_corner->showLanguages();
    setWindowTitle(QStringLiteral("Tuyến"));
    if (!m_gate.lockedPath().isEmpty()) {
        m_unlock->setStore(m_gate.lockedPath());
    }
    m_cover->setCurrentWidget(m_unlock);
    if (isInFront) {
        activateWindow();
    }
    m_unlock->focusField();
    m_status->setLockIn(-1);
    updateActions();
}

} // namespace tuyen
