// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window itself, offscreen: what an analyst waits for, and how long the window could not answer
// meanwhile.
#include "Bench.h"

#include "desktop/Application.h"
#include "incidents/IncidentModel.h"
#include "shell/Session.h"
#include "store/PassphraseField.h"
#include "store/UnlockPage.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"

#include "base/File.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace tuyen::bench {

namespace {

/// Every event is timed: the longest is how long the window stood still.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        QElapsedTimer clock;
        clock.start();
        const bool isTaken = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, clock.nsecsElapsed());
        return isTaken;
    }
    double takeLongestMs() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    qint64 m_longest = 0;
};

/// Paints of a table that show rows, not "…".
class Painted : public QObject {
public:
    explicit Painted(TableView& table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }
    std::function<void()> done;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && areRowsThere() && done) {
            QTimer::singleShot(0, this, std::exchange(done, {})); // after this paint
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool areRowsThere() const
    {
        const auto* model = qobject_cast<const IncidentModel*>(m_table.model());
        const int first = m_table.rowAt(0);
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        return first >= 0 && model->isLoaded(first) && model->isLoaded(std::max(first, last));
    }
    TableView& m_table;
};

class Bench {
public:
    Bench(TimedApplication& app, Painted& painted)
        : m_app(app)
        , m_painted(painted)
    {
    }

    /// From the act to the first paint with rows after it.
    Json step(const std::function<void()>& act)
    {
        QEventLoop loop;
        QElapsedTimer clock;
        QTimer::singleShot(60000, &loop, [&] { loop.exit(1); });
        m_app.takeLongestMs();
        clock.start();
        QTimer::singleShot(0, &loop, [&] {
            act();
            m_painted.done = [&] { loop.quit(); };
        });
        const bool isSlow = loop.exec() != 0;
        const double took = double(clock.nsecsElapsed()) / 1e9;
        Json out { { "seconds", took }, { "longestStillMs", m_app.takeLongestMs() } };
        if (isSlow) {
            out["gaveUp"] = true;
        }
        return out;
    }

private:
    TimedApplication& m_app;
    Painted& m_painted;
};

MainWindow& mainWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget)) {
            return *window;
        }
    }
    throw std::runtime_error("the window did not open");
}

TableView& incidentTable(const MainWindow& window)
{
    for (auto* table : window.findChildren<TableView*>()) {
        if (qobject_cast<IncidentModel*>(table->model()) != nullptr) {
            return *table;
        }
    }
    throw std::runtime_error("the window has no table of incidents");
}

} // namespace

Json benchWindow(Workshop& workshop, std::int64_t incidents)
{
    const auto path = workshop.store(incidents);
    const auto settings = workshop.folder() / "window.ini";
    std::filesystem::remove(settings);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "bench";
    char* words[] = { name, nullptr };
    TimedApplication app(count, words);
    StartOptions options;
    options.settings = QString::fromStdString(utf8(settings));
    options.file = QString::fromStdString(utf8(path));
    Application application(app, options);
    application.start();
    MainWindow& window = mainWindow();
    TableView& table = incidentTable(window);
    Painted painted(table);
    Bench bench(app, painted);
    QApplication::processEvents();

    auto* field = window.unlockPage().findChild<PassphraseField*>();
    field->setText(QString::fromLatin1(passphrase));
    Json out { { "incidents", incidents } };
    out["open"] = bench.step([&] { Q_EMIT field->returnPressed(); });
    out["jumpToEnd"] = bench.step(
        [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum()); });
    out["scroll"] = bench.step(
        [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 3); });
    out["sort"]
        = bench.step([&] { Q_EMIT table.head()->sortAsked(IncidentModel::Victims, false); });
    out["sortBySecond"]
        = bench.step([&] { Q_EMIT table.head()->sortAsked(IncidentModel::Place, true); });
    Filter filter;
    filter.neighbours = { "LA" };
    out["filter"] = bench.step([&] { application.session().setFilter(filter); });
    filter.text = "tay ninh";
    filter.neighbours.clear();
    out["search"] = bench.step([&] { application.session().setFilter(filter); });
    out["clearFilter"] = bench.step([&] { application.session().setFilter({}); });
    out["seconds"] = out["open"]["seconds"];
    out["goal"] = "<= 1.5 s from the passphrase to the first painted page at 100,000";
    return out;
}

} // namespace tuyen::bench
