// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands of the window do, beyond asking the page in front.
#include "shell/AboutSheet.h"
#include "shell/HistorySheet.h"
#include "shell/MainWindow.h"
#include "shell/ManualWindow.h"
#include "shell/Page.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "shell/StatusLine.h"
#include "store/Check.h"
#include "store/NewStoreSheet.h"
#include "store/RestoreSheet.h"
#include "store/StoreGate.h"
#include "store/UnlockPage.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QDate>
#include <QFileDialog>
#include <QStackedWidget>

#include <array>

namespace tuyen {

namespace {

constexpr std::array<double, 8> zoomSteps { 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0 };

/// A file dialog that does not block: the answer comes by signal.
template <class Take>
void askFile(QWidget* parent, QFileDialog::AcceptMode mode, QFileDialog::FileMode files,
    const QString& title, const QString& filter, const QString& proposal, Take take)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(files);
    dialog->setNameFilter(filter);
    if (!proposal.isEmpty()) {
        dialog->selectFile(proposal);
    }
    QObject::connect(
        dialog, &QFileDialog::accepted, parent, [dialog, take] { take(dialog->selectedFiles()); });
    dialog->open();
}

} // namespace

void MainWindow::setLockIn(int seconds) { m_status->setLockIn(m_session.isOpen() ? seconds : -1); }

void MainWindow::setZoomStep(int step)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < zoomSteps.size(); ++i) {
        if (zoomSteps[i] <= zoom() + 0.001) {
            at = i;
        }
    }
    const auto next = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at) + step, 0,
        static_cast<std::ptrdiff_t>(zoomSteps.size()) - 1);
    applyZoom(zoomSteps[static_cast<std::size_t>(next)]);
}

void MainWindow::applyZoom(double factor)
{
    tuyen::setZoom(factor);
    m_preferences.setZoom(zoom());
    m_isNarrow = width() < px(narrowWidth);
    m_status->refresh();
    if (!m_pages.isEmpty() && m_session.isOpen()) {
        pageShown();
    }
}

void MainWindow::chooseImport()
{
    askFile(this, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles, tr("Import files"),
        tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.jsonl *.docx *.pdf *.html *.htm "
           "*.xml "
           "*.fods);;All files (*)"),
        {}, [this](const QStringList& files) {
            goTo(QStringLiteral("import"));
            m_parts.importFiles(files);
        });
}

void MainWindow::chooseStore()
{
    askFile(this, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, tr("Open store"),
        tr("Tuyến store (*.tuyen)"), {}, [this](const QStringList& files) {
            m_gate.lock();
            m_unlock->setStore(files.value(0));
            m_cover->setCurrentWidget(m_unlock);
            m_unlock->focusField();
        });
}

void MainWindow::newStore()
{
    auto* sheet = new NewStoreSheet(m_gate, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::backUp()
{
    const QString proposal
        = QStringLiteral("%1 %2.tuyen")
              .arg(m_session.storeName(), QDate::currentDate().toString(Qt::ISODate));
    askFile(this, QFileDialog::AcceptSave, QFileDialog::AnyFile, tr("Back up"),
        tr("Tuyến store (*.tuyen)"), proposal, [this](const QStringList& files) {
            const QString file = files.value(0);
            m_gate.backupTo(
                file, this,
                [this, file] {
                    m_status->showMessage(
                        tr("Backed up and verified: %1").arg(QFileInfo(file).fileName()));
                },
                [this](const JobFailure& failure) { failed(failure); });
        });
}

void MainWindow::restoreBackup()
{
    auto* sheet = new RestoreSheet(m_gate, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::checkStore()
{
    JobRunner::Spec spec;
    spec.title = tr("Checking the store");
    spec.consequence = tr("the store is only read");
    m_session.jobs().run<CheckResult>(
        spec, this,
        [open = m_session.opener()](Progress& progress) {
            Store store = open();
            return check(store, progress);
        },
        [this](const CheckResult& result) {
            if (result.isOk) {
                m_strip->show(Strip::Kind::Ok,
                    tr("The store is whole: %1 incidents, %2 people; index, derived tables and "
                       "journal chain agree.")
                        .arg(grouped(result.counts.incidents), grouped(result.counts.people)),
                    tr("Hide"));
            } else {
                m_strip->show(Strip::Kind::Error,
                    tr("The store has %1 problems. Restore the last good backup; this file stays "
                       "as it is.")
                        .arg(result.problems.size()),
                    tr("Hide"));
            }
        },
        [this](const JobFailure& failure) { failed(failure); });
}

void MainWindow::showHistory()
{
    auto* sheet = new HistorySheet(m_session, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showHelp(const QString& topic)
{
    if (m_manual.isNull()) {
        m_manual = new ManualWindow(this);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->showTopic(topic);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::showAbout()
{
    auto* sheet = new AboutSheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::openEntity(EntityId entity, EntityKind kind)
{
    const bool isIncident = kind == EntityKind::Incident || !m_parts.showThing;
    goTo(isIncident ? QStringLiteral("incidents") : QStringLiteral("people"));
    if (!isIncident) {
        m_parts.showThing(entity, kind);
    }
    m_session.setCurrent(entity);
    setInspectorShown(true);
    if (kind == EntityKind::Incident && m_parts.showIncident) {
        m_parts.showIncident(entity);
    }
}

void MainWindow::showLinks(EntityId entity)
{
    if (entity && m_parts.showLinks) {
        m_parts.showLinks(entity);
        goTo(QStringLiteral("links"));
    }
}

void MainWindow::failed(const JobFailure& failure)
{
    m_strip->show(
        failure.isCancelled ? Strip::Kind::Info : Strip::Kind::Error, failure.text(), tr("Hide"));
}

} // namespace tuyen
