// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the keyboard walks the window, and how the window is found again as it was left.
#include "shell/MainWindow.h"

#include "shell/CornerWidget.h"
#include "shell/FilterMemory.h"
#include "shell/JobBar.h"
#include "shell/Page.h"
#include "shell/Preferences.h"
#include "shell/Rail.h"
#include "shell/Session.h"
#include "shell/SidePanels.h"
#include "store/StoreGate.h"
#include "store/UnlockPage.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

namespace tuyen {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

/// The first widget inside that takes the keyboard, in Tab order.
QWidget* firstFocus(QWidget* region)
{
    if (region->focusPolicy() & Qt::TabFocus) {
        return region;
    }
    for (QWidget* next = region->nextInFocusChain(); next != region;
         next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && next->focusPolicy() & Qt::TabFocus) {
            return next;
        }
    }
    return nullptr;
}

} // namespace

QList<QWidget*> MainWindow::regions() const
{
    if (m_cover->currentWidget() == m_unlock) {
        return { m_unlock };
    }
    QList<QWidget*> all { m_rail, m_parts.filterBar, m_sides->foldBar(), m_parts.facets,
        m_stack->currentWidget(), m_parts.inspector, m_jobBar };
    all.removeIf([](const QWidget* region) { return region == nullptr || !region->isVisible(); });
    return all;
}

void MainWindow::walkRegions(bool isForward)
{
    const QList<QWidget*> all = regions();
    QWidget* now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (now != nullptr && (all[i] == now || all[i]->isAncestorOf(now))) {
            at = i;
            m_lastFocus[all[i]] = now;
        }
    }
    for (qsizetype step = 1; step <= all.size(); ++step) {
        const qsizetype index = (at + (isForward ? step : -step) + 2 * all.size()) % all.size();
        QWidget* region = all[index];
        QWidget* target = m_lastFocus.value(region);
        if (target == nullptr || !target->isVisible() || !target->isEnabled()) {
            target = firstFocus(region);
        }
        if (target != nullptr) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::closeDialogs()
{
    // What a dialog shows is covered too; none of them keeps more than what was typed in it.
    for (QDialog* dialog : findChildren<QDialog*>()) {
        dialog->reject();
    }
}

void MainWindow::saveView()
{
    if (!m_session.isOpen() || page() == nullptr) {
        return;
    }
    QVariantMap view = rememberFilter(m_session.filter());
    view.insert(QStringLiteral("page"), page()->helpTopic());
    m_preferences.setView(qt(m_session.store().id()), view);
}

void MainWindow::restoreView()
{
    const QVariantMap view = m_preferences.view(qt(m_session.store().id()));
    const Filter filter = recallFilter(view);
    const QString topic = view.value(QStringLiteral("page")).toString();
    if (!topic.isEmpty()) {
        goTo(topic);
    } else {
        // A new store has nothing to look at yet.
        goTo(m_session.counts().incidents > 0 ? QStringLiteral("incidents")
                                              : QStringLiteral("import"));
    }
    m_session.setFilter(filter);
}

void MainWindow::restore()
{
    resize(px(1440), px(900));
    const QByteArray geometry = m_preferences.geometry();
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    // A screen may be gone, or smaller than the one the window was left on.
    const QScreen* home = QGuiApplication::screenAt(frameGeometry().center());
    const QRect room
        = (home != nullptr ? home : QGuiApplication::primaryScreen())->availableGeometry();
    if (!room.contains(frameGeometry().topLeft() + QPoint(40, 10)) || home == nullptr) {
        move(room.topLeft()
            + QPoint(std::max(0, (room.width() - width()) / 2),
                std::max(0, (room.height() - height()) / 2)));
    }
    setMinimumSize(std::min(1180, room.width()), std::min(720, room.height()));
    resize(std::min(width(), room.width()), std::min(height(), room.height()));
}

/// What lies over the page closes before anything else does.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_sides != nullptr && m_session.isOpen()) {
        if (m_sides->closeFacets()) {
            return;
        }
        if (m_sides->isInspectorOver() && m_parts.inspector->isVisible()) {
            setInspectorShown(false);
            page()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setGeometry(saveGeometry());
    saveView();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_session.isOpen() && m_parts.importFiles && !localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty() || !m_session.isOpen() || !m_parts.importFiles) {
        return;
    }
    event->acceptProposedAction();
    goTo(QStringLiteral("import"));
    m_parts.importFiles(files);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool wasNarrow = m_isNarrow;
    const bool isNarrow = width() < px(narrowWidth);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_inspectorShown.clear();
    }
    const bool isOther = m_sides != nullptr && m_session.isOpen()
        && (m_sides->areFacetsFolded() != SidePanels::foldsFacets(width())
            || m_sides->isInspectorOver()
                != SidePanels::overlaysInspector(
                    width(), page()->usesFacets(), m_facetsWidth, m_preferences.inspectorWidth())
            || wasNarrow != m_isNarrow);
    if (isOther) {
        pageShown();
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        auto* widget = qobject_cast<QWidget*>(watched);
        if (wheel->modifiers() == Qt::ControlModifier && widget != nullptr
            && widget->window() == this) {
            setZoomStep(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    // A dialog keeps the keys of the menus from the window; the store is locked from there too.
    if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget() != nullptr
        && m_session.isOpen()) {
        const auto keys = QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination());
        if (m_commands.action(QStringLiteral("store.lock"))->shortcuts().contains(keys)) {
            m_gate.lock();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace tuyen
