// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"

#include "filter/FacetsPanel.h"
#include "filter/FilterBar.h"
#include "incidents/IncidentsPage.h"
#include "incidents/Inspector.h"
#include "ingest/FiguresSheet.h"
#include "ingest/ImportPage.h"
#include "links/LinkDesk.h"
#include "links/LinksPage.h"
#include "people/PeoplePage.h"
#include "people/RecordForms.h"
#include "people/RecordInspector.h"
#include "report/ReportsPage.h"
#include "shell/StatusLine.h"
#include "store/UnlockPage.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "trends/TrendsPage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

#include <cstdio>

namespace tuyen {

Application::Application(QApplication& app, const StartOptions& options)
    : m_app(app)
    , m_options(options)
    , m_preferences(options.settings)
    , m_session(m_jobs)
    , m_gate(m_session, m_preferences)
    , m_autoLock(m_jobs)
{
    m_session.setLanguage(options.language.value_or(m_preferences.language()));
    m_session.setActor(m_preferences.actor());
    setZoom(m_preferences.zoom());
    applyTheme(app, options.theme.value_or(m_preferences.theme()));
    compose();
    guard();
}

void Application::compose()
{
    m_window = std::make_unique<MainWindow>(m_session, m_gate, m_preferences);
    m_imports = new ImportPage(m_session);
    auto* incidents = new IncidentsPage(m_session);
    auto* links = new LinksPage(m_session);
    auto* trends = new TrendsPage(m_session);
    m_window->addPage(m_imports);
    m_window->addPage(incidents);
    auto* people = new PeoplePage(m_session);
    m_window->addPage(people);
    m_window->addPage(links);
    m_window->addPage(trends);
    m_window->addPage(new ReportsPage(m_session, m_preferences));

    auto* bar = new FilterBar(m_session, m_preferences.settings());
    auto* inspector = new Inspector(m_session);
    inspector->setFoot(links->side());
    QObject::connect(inspector, &Inspector::editRequested, incidents, &IncidentsPage::editIncident);
    QObject::connect(
        inspector, &Inspector::removeRequested, incidents, &IncidentsPage::removeIncident);
    auto* records = new RecordInspector(m_session, *inspector);
    QObject::connect(people, &PeoplePage::newAsked, &records->forms(), &RecordForms::add);
    QObject::connect(people, &PeoplePage::removeAsked, &records->forms(), &RecordForms::remove);
    QObject::connect(people, &PeoplePage::ringsAsked, records, &RecordInspector::suggestRings);
    QObject::connect(links, &LinksPage::ringAsked, records, &RecordInspector::startRing);
    QObject::connect(records, &RecordInspector::ringStarted, links,
        [links](EntityId ring) { links->desk().bring({ ring }); });
    QObject::connect(people, &PeoplePage::editAsked, records, &RecordInspector::edit);
    QObject::connect(people, &PeoplePage::watchAsked, records, &RecordInspector::watch);
    QObject::connect(people, &PeoplePage::unwatchAsked, records, &RecordInspector::unwatch);
    QObject::connect(
        bar, &FilterBar::inspectorToggled, m_window.get(), &MainWindow::setInspectorShown);

    MainWindow::Parts parts;
    parts.filterBar = bar;
    parts.searchField = bar->searchField();
    parts.facets = new FacetsPanel(m_session);
    parts.inspector = inspector;
    parts.importFiles = [this](const QStringList& files) { m_imports->addFiles(files); };
    parts.newIncident = [incidents] { incidents->newIncident(); };
    parts.showFigures = [this] {
        auto* sheet = new FiguresSheet(m_session, {}, m_window.get());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    };
    parts.showWaiting = [this] { m_imports->showWaiting(); };
    parts.showLinks = [links](EntityId entity) { links->showAround(entity); };
    parts.showThing = [people](EntityId thing, EntityKind kind) { people->showThing(thing, kind); };
    parts.inspectorTab = [inspector](int tab) { inspector->setTab(tab); };
    parts.inspectorShown = [bar](bool isShown) { bar->setInspectorShown(isShown); };
    parts.inspectorUsed = [bar](bool isUsed) { bar->setInspectorUsed(isUsed); };
    parts.addFilter = [bar] { bar->addFilter(); };
    parts.clearFilter = [bar] { bar->clearFilter(); };
    m_window->setParts(parts);
}

void Application::guard()
{
    m_autoLock.setMinutes(m_preferences.autoLockMinutes());
    QObject::connect(&m_preferences, &Preferences::autoLockChanged, &m_autoLock,
        [this] { m_autoLock.setMinutes(m_preferences.autoLockMinutes()); });
    QObject::connect(
        &m_session, &Session::opened, &m_autoLock, [this] { m_autoLock.setRunning(true); });
    QObject::connect(&m_session, &Session::closed, &m_autoLock, [this] {
        m_autoLock.setRunning(false);
        m_clipboard.clear();
    });
    QObject::connect(&m_autoLock, &AutoLock::due, &m_gate, &StoreGate::lock);
    QObject::connect(&m_autoLock, &AutoLock::secondsLeftChanged, m_window.get(),
        [this](int seconds) { m_window->setLockIn(seconds); });
}

void Application::start()
{
    m_window->restore();
    m_window->show();
    if (!m_options.file.isEmpty()) {
        m_window->unlockPage().setStore(QFileInfo(m_options.file).absoluteFilePath());
    }
    m_window->unlockPage().focusField();
    QObject::connect(&m_session, &Session::opened, m_window.get(), [this] { showFirst(); });
    if (!m_options.passphraseFile.isEmpty()) {
        openFromScript();
    }
}

void Application::showFirst()
{
    if (m_options.page == QStringLiteral("receipts")) {
        m_window->goTo(m_imports->helpTopic());
        m_imports->showReceipts();
    } else if (m_options.page == QStringLiteral("waiting")) {
        m_window->goTo(m_imports->helpTopic());
        m_imports->showWaiting();
    } else if (!m_options.page.isEmpty()) {
        m_window->goTo(m_options.page);
    }
    if (!m_options.tables.isEmpty()) {
        m_window->goTo(m_imports->helpTopic());
        m_imports->addFiles(m_options.tables);
        m_options.tables.clear(); // once: not again after a lock
    }
}

void Application::openFromScript()
{
    QFile file(m_options.passphraseFile);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("the passphrase file cannot be read\n", stderr);
        return;
    }
    const QString passphrase = QString::fromUtf8(file.readLine()).trimmed();
    m_gate.unlock(QFileInfo(m_options.file).absoluteFilePath(), passphrase, m_window.get(),
        [this](const JobFailure& failure) {
            m_window->unlockPage().fail(failure);
            std::fprintf(stderr, "%s\n", qUtf8Printable(failure.text()));
        });
}

} // namespace tuyen
