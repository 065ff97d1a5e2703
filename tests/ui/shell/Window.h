// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/FacetsPanel.h"
#include "filter/FilterBar.h"
#include "incidents/IncidentsPage.h"
#include "incidents/Inspector.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "store/StoreGate.h"
#include "store/UnlockPage.h"

#include "base/File.h"
#include "store/Store.h"
#include "store/StoreKey.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace tuyen::test {

/// One key for all tests: deriving it takes half a second.
inline const QString& passphrase()
{
    static const QString words = QStringLiteral("bịa ra để thử mà thôi");
    return words;
}

inline const StoreKey& key()
{
    static const StoreKey made = StoreKey::forNewStore(utf8(passphrase()));
    return made;
}

/// The whole window over an empty store in a folder of its own.
struct Window {
    QTemporaryDir folder;
    Preferences preferences { folder.filePath(QStringLiteral("settings.ini")) };
    JobRunner jobs;
    Session session { jobs };
    StoreGate gate { session, preferences };
    std::unique_ptr<MainWindow> window;

    explicit Window(Language language = Language::Vietnamese)
    {
        applyTheme(*qApp, ThemeChoice::Light);
        session.setLanguage(language);
        window = std::make_unique<MainWindow>(session, gate, preferences);
        auto* incidents = new IncidentsPage(session);
        window->addPage(incidents);
        auto* bar = new FilterBar(session, preferences.settings());
        auto* inspector = new Inspector(session);
        MainWindow::Parts parts;
        parts.filterBar = bar;
        parts.searchField = bar->searchField();
        parts.facets = new FacetsPanel(session);
        parts.inspector = inspector;
        parts.newIncident = [incidents] { incidents->newIncident(); };
        parts.inspectorTab = [inspector](int tab) { inspector->setTab(tab); };
        parts.addFilter = [bar] { bar->addFilter(); };
        parts.clearFilter = [bar] { bar->clearFilter(); };
        window->setParts(parts);
        window->resize(1440, 900);
        window->show();
        QCoreApplication::processEvents();
    }
    ~Window() { session.setLanguage(Language::Vietnamese); }

    QString path() const { return folder.filePath(QStringLiteral("Kho thử.tuyen")); }
    void open()
    {
        session.open(Store::create(pathFromUtf8(utf8(path())), key()));
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return jobs.running().isEmpty(); }, 10000));
        QCoreApplication::processEvents();
    }
};

} // namespace tuyen::test
