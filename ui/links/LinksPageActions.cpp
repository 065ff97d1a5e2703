// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page: choosing, opening, paths, finding, the menu of a node.
#include "links/EntityPicker.h"
#include "links/LinkDesk.h"
#include "links/LinkTables.h"
#include "links/LinksPage.h"
#include "links/LinkWords.h"
#include "shell/Session.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace tuyen {

void LinksPage::showAround(EntityId node)
{
    m_strip->clear();
    m_stripAct = {};
    m_pathFrom.reset();
    m_desk->showAround({ node });
    m_session.setCurrent(node);
}

void LinksPage::activated()
{
    if (m_desk->isEmpty() && m_session.isOpen() && m_session.current()) {
        showAround(m_session.current());
    }
    if (m_desk->isEmpty()) {
        m_picker->field()->setFocus(Qt::OtherFocusReason);
    } else if (m_table->isChecked()) {
        m_tables->focusTable();
    } else {
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
}

void LinksPage::findInPage()
{
    if (!m_desk->isEmpty()) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    }
}

void LinksPage::toggleTable()
{
    if (m_table->isEnabled()) {
        m_table->toggle();
    }
}

bool LinksPage::canUndoHere(bool isRedo) const { return m_desk->canStep(isRedo); }

void LinksPage::undoHere(bool isRedo) { m_desk->step(isRedo); }

void LinksPage::chooseOnCanvas()
{
    const auto chosen = m_canvas->selected();
    m_choice = {};
    if (chosen.size() == 1) {
        m_choice.node = chosen.front();
        if (m_pathFrom && *m_pathFrom != chosen.front()) {
            const auto from = *std::exchange(m_pathFrom, {});
            m_strip->clear();
            m_desk->findPath(from, chosen.front());
        }
        m_session.setCurrent(chosen.front());
    }
    showSide();
}

void LinksPage::expand(EntityId node) { m_desk->expand(node); }

/// With two nodes chosen the way between them; with one, or a chart round one, the other end is
/// asked for; a path that is there goes.
void LinksPage::startPath()
{
    const auto chosen = m_canvas->selected();
    if (hasWays() && chosen.size() != 2) {
        m_desk->clearPath();
        return;
    }
    if (chosen.size() == 2) {
        m_pathFrom.reset();
        m_desk->findPath(chosen[0], chosen[1]);
        return;
    }
    if (m_pathFrom) {
        m_pathFrom.reset();
        m_strip->clear();
    } else if (chosen.size() == 1 || !m_desk->chart().centres.empty()) {
        m_pathFrom = chosen.size() == 1 ? chosen.front() : m_desk->chart().centres.front();
        const auto node = m_desk->graph().find(*m_pathFrom);
        offer(tr("Path from %1: choose the other end on the chart.")
                  .arg(node ? words::nodeLabel(m_desk->graph().nodes[*node]) : QString()),
            tr("Cancel"), [this] {
                m_pathFrom.reset();
                showChoices();
            });
    } else {
        offer(tr("Choose two nodes first: click one, then the other with Ctrl."), tr("Hide"), {});
    }
    showChoices();
}

bool LinksPage::hasWays() const
{
    return !m_desk->chart().path.empty() || !m_desk->chart().ways.all.empty();
}

/// Every short way between two chosen nodes, or between the ends of the marked one.
void LinksPage::findWays(int longer)
{
    const auto chosen = m_canvas->selected();
    const auto& chart = m_desk->chart();
    const auto& way = !chart.path.empty() || chart.ways.all.empty() ? chart.path : chart.ways.all.front();
    if (chosen.size() == 2) {
        m_desk->findWays(chosen[0], chosen[1], longer);
    } else if (way.size() > 1) {
        m_desk->findWays(way.front(), way.back(), longer);
    } else {
        offer(tr("Choose two nodes first: click one, then the other with Ctrl."), tr("Hide"), {});
    }
}

/// The next node whose name has the words, without regard to marks.
void LinksPage::findNext()
{
    const auto sought = fold(utf8(m_find->text().trimmed()));
    const auto& nodes = m_canvas->picture().nodes;
    if (sought.empty() || nodes.empty()) {
        return;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto at = (m_findAt + i) % nodes.size();
        const auto node = m_desk->graph().find(nodes[at].id);
        const bool isAlso = node
            && std::ranges::any_of(m_desk->graph().nodes[*node].otherNames,
                [&sought](const std::string& name) { return fold(name).find(sought) != std::string::npos; });
        if (isAlso || fold(utf8(nodes[at].label)).find(sought) != std::string::npos) {
            m_findAt = at + 1;
            m_canvas->select({ nodes[at].id });
            if (!m_canvas->rect().adjusted(40, 40, -40, -40).contains(
                    m_canvas->pointOf(std::uint32_t(at)).toPoint())) {
                m_canvas->centreOn(nodes[at].id);
            }
            return;
        }
    }
    Q_EMIT m_session.message(tr("No node on the chart is called so."));
}

void LinksPage::addNodeMenu(QMenu& menu, EntityId node)
{
    const auto chosen = m_canvas->selected();
    menu.addAction(tr("Open its links"), this, [this, node] { expand(node); });
    menu.addAction(tr("Collapse"), this, [this, node] { m_desk->collapse(node); });
    menu.addAction(tr("Show the network around it"), this, [this, node] { showAround(node); });
    menu.addSeparator();
    const auto* on = m_desk->find(node);
    const bool isPinned = on != nullptr && on->isPinned;
    menu.addAction(isPinned ? tr("Unpin") : tr("Pin"), this,
        [this, chosen, isPinned] { m_desk->pin(chosen, !isPinned); });
    menu.addAction(tr("Hide %n node(s)", nullptr, int(chosen.size())), this,
        [this, chosen] { m_desk->hide(chosen); });
    menu.addSeparator();
    menu.addAction(tr("Path from here"), this, [this, node] {
        m_canvas->select({ node });
        if (hasWays()) {
            m_desk->clearPath();
        }
        startPath();
    });
    menu.addAction(tr("Every short way between the two"), this, [this] { findWays(1); })
        ->setEnabled(chosen.size() == 2);
    auto* near = menu.addMenu(tr("Choose what is near"));
    for (int steps = 1; steps <= 3; ++steps) {
        near->addAction(tr("within %n step(s)", nullptr, steps), this,
            [this, node, steps] { m_canvas->select(m_desk->within(node, steps)); });
    }
    addAlignMenu(menu);
}

void LinksPage::addAlignMenu(QMenu& menu)
{
    const auto chosen = m_canvas->selected();
    auto* align = menu.addMenu(tr("Align"));
    align->setEnabled(chosen.size() > 1);
    const std::pair<Alignment, QString> ways[] { { Alignment::Row, tr("On one height") },
        { Alignment::Column, tr("Under each other") },
        { Alignment::SpreadRow, tr("Spread from left to right") },
        { Alignment::SpreadColumn, tr("Spread from top to bottom") } };
    for (const auto& [way, text] : ways) {
        align->addAction(text, this, [this, chosen, way = way] { m_desk->align(chosen, way); });
    }
}

void LinksPage::addRingAction(QMenu& menu, int hull)
{
    auto* ring = menu.addAction(tr("Start a ring's file…"), this, [this, hull] { askRing(hull); });
    ring->setEnabled(m_desk->suspectsOf(hull).size() > 1 && m_desk->canWrite());
}

void LinksPage::askRing(int hull)
{
    const auto people = m_desk->suspectsOf(hull);
    if (people.size() > 1) {
        const auto& picture = m_canvas->picture();
        Q_EMIT ringAsked(people,
            words::groupCriterion(picture.hulls[std::size_t(hull)].group, picture.modularity,
                windowLanguage()));
    }
}

void LinksPage::showMenu(const QPoint& global, const LinkCanvas::Hit& hit)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit.node >= 0) {
        addNodeMenu(*menu, m_canvas->picture().nodes[std::size_t(hit.node)].id);
        menu->addSeparator();
    }
    const int hull
        = hit.node < 0 ? hit.hull : m_canvas->picture().hullOf(std::uint32_t(hit.node));
    if (hull >= 0) {
        addRingAction(*menu, hull);
        menu->addSeparator();
    }
    auto* all = menu->addAction(tr("Show what is hidden or collapsed"), this, [this] { m_desk->showHidden(); });
    all->setEnabled(std::ranges::any_of(
        m_desk->chart().nodes, [](const auto& entry) { return !entry.second.isShown(); }));
    menu->addAction(tr("Arrange anew"), this, [this] { m_desk->arrangeAnew(); });
    menu->addAction(tr("All of it (0)"), m_canvas, &LinkCanvas::fit);
    menu->popup(global);
}

} // namespace tuyen
