// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "store/AutoLock.h"
#include "store/ClipboardGuard.h"
#include "store/StoreGate.h"

#include <optional>

class QApplication;

namespace tuyen {

class ImportPage;

/// What was asked for on the command line.
struct StartOptions {
    QString file;           ///< a store to open
    QStringList tables;     ///< previewed on the page of imports once a store is open
    QString passphraseFile; ///< for scripts: opens without asking
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QString page;     ///< shown first
    QString settings; ///< another settings file than the user's
};

/// The composition root: makes the objects, hands them down, and connects what only meets here.
class Application {
public:
    Application(QApplication& app, const StartOptions& options);
    void start();
    Session& session() { return m_session; }

private:
    void compose();
    void guard();
    void showFirst();
    void openFromScript();

    QApplication& m_app;
    StartOptions m_options;
    Preferences m_preferences;
    JobRunner m_jobs;
    Session m_session;
    StoreGate m_gate;
    AutoLock m_autoLock;
    ClipboardGuard m_clipboard;
    std::unique_ptr<MainWindow> m_window;
    ImportPage* m_imports = nullptr; ///< of the window
};

} // namespace tuyen
