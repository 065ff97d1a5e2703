// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "jobs/JobRunner.h"
#include "shell/Commands.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tuyen {

class CornerWidget;
class JobBar;
class ManualWindow;
class Page;
class Preferences;
class Rail;
class SearchPopup;
class Session;
class SettingsPage;
class SidePanels;
class StatusLine;
class StoreGate;
class Strip;
class UnlockPage;

/// The window: menus, rail, pages, inspector, job bar, status line; covered by the unlock page
/// while no store is open. It knows pages only as Page; what is special to one comes in as a
/// callback of Parts.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Parts {
        QWidget* filterBar = nullptr;
        QLineEdit* searchField = nullptr;
        QWidget* facets = nullptr;
        QWidget* inspector = nullptr;
        std::function<void(const QStringList&)> importFiles {};
        std::function<void()> newIncident {};
        std::function<void()> showFigures {};
        std::function<void()> showWaiting {}; ///< rows of all imports that wait
        std::function<void(EntityId)> showIncident {};
        std::function<void(EntityId)> showLinks {}; ///< the network around it
        std::function<void(EntityId, EntityKind)> showThing {}; ///< anything else, in its list
        std::function<void(int)> inspectorTab {};
        std::function<void(bool)> inspectorShown {};
        std::function<void(bool)> inspectorUsed {};
        std::function<void()> addFilter {};
        std::function<void()> clearFilter {};
    };

    MainWindow(Session& session, StoreGate& gate, Preferences& preferences);
    ~MainWindow() override;

    void addPage(Page* page);
    void setParts(const Parts& parts); ///< after all pages were added
    void restore();

    Commands& commands() { return m_commands; }
    UnlockPage& unlockPage() { return *m_unlock; }
    void goTo(const QString& helpTopic);
    void setInspectorShown(bool isShown);
    void toggleInspector();
    Page* page() const;
    void walkRegions(bool isForward);
    void setLockIn(int seconds);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void listen();
    void addFileCommands();
    void addEditCommands();
    void addViewCommands();
    void addGoCommands();
    void addPageCommands();
    void addHelpCommands();
    void buildMenus();
    void fillMenu(QMenu* menu, const QStringList& ids);
    void retranslate();
    void showPage(int index);
    void pageShown();
    void showStore();
    void cover();
    void closeDialogs();
    void updateActions();
    void saveView();
    void restoreView();
    void setZoomStep(int step);
    void applyZoom(double factor);
    void chooseImport();
    void chooseStore();
    void newStore();
    void backUp();
    void restoreBackup();
    void checkStore();
    void showHistory();
    void showHelp(const QString& topic);
    void showAbout();
    void undo(bool isRedo); ///< on the page first, then in the journal
    void openEntity(EntityId entity, EntityKind kind);
    void showLinks(EntityId entity);
    QList<QWidget*> regions() const;
    void failed(const JobFailure& failure);

    Session& m_session;
    StoreGate& m_gate;
    Preferences& m_preferences;
    Commands m_commands;
    Parts m_parts;
    QList<Page*> m_pages;
    QList<QMenu*> m_menus;
    QStackedWidget* m_cover;
    UnlockPage* m_unlock;
    QWidget* m_workspace;
    QVBoxLayout* m_workspaceColumn;
    Rail* m_rail;
    QSplitter* m_splitter;
    SidePanels* m_sides = nullptr;
    QWidget* m_middle;
    Strip* m_strip;
    QStackedWidget* m_stack;
    SettingsPage* m_settings;
    JobBar* m_jobBar;
    StatusLine* m_status;
    CornerWidget* m_corner;
    SearchPopup* m_search = nullptr;
    QPointer<ManualWindow> m_manual;
    QHash<QString, bool> m_inspectorShown;          ///< by page
    QHash<QWidget*, QPointer<QWidget>> m_lastFocus; ///< by region
    static constexpr int narrowWidth = 1280;        ///< at 100 %: the inspector waits for F4
    bool m_isNarrow = false;
    int m_facetsWidth = 216; ///< at 100 %
};

} // namespace tuyen
