// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SidePanels.h"

#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

namespace {

// At 100 %. A page needs its 640 between rail and inspector; from 150 % on the eye is nearer to the
// screen than the design is, so a window as wide as drawn folds too.
constexpr int railWidth = 88;
constexpr int leastPage = 640;
constexpr int leastWithFacets = 1100;
constexpr int drawnWidth = 1440;
constexpr int narrowFacets = 184; ///< below this window width the facets take their least
constexpr int narrowWindow = 1440;
constexpr int foldWidth = 48;
constexpr double foldingZoom = 1.5;
constexpr double overlayingZoom = 2.0;

} // namespace

SidePanels::SidePanels(QSplitter& splitter, QWidget& workspace, QWidget* facets, QWidget* inspector)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_workspace(workspace)
    , m_facets(facets)
    , m_inspector(inspector)
    , m_fold(new QFrame)
    , m_button(iconButton(QStringLiteral("filter"), {}))
    , m_edge(hairline(Qt::Vertical))
{
    setSurface(m_fold, Surface::Inset);
    auto* column = new QVBoxLayout(m_fold);
    column->setContentsMargins(8, 12, 8, 12);
    column->addWidget(m_button);
    column->addStretch(1);
    m_button->setCheckable(true);
    m_fold->hide();
    m_edge->setParent(&workspace);
    connect(m_button, &QToolButton::toggled, this, &SidePanels::showFolded);
    if (m_facets != nullptr) {
        m_splitter.insertWidget(0, m_facets);
        m_splitter.insertWidget(0, m_fold);
    }
    if (m_inspector != nullptr) {
        m_splitter.addWidget(m_inspector);
    }
    m_splitter.installEventFilter(this);
    translate();
}

QWidget* SidePanels::foldBar() const { return m_fold; }

bool SidePanels::foldsFacets(int windowWidth)
{
    return windowWidth < px(zoom() >= foldingZoom ? drawnWidth : leastWithFacets);
}

bool SidePanels::overlaysInspector(
    int windowWidth, bool usesFacets, int facetsWidth, int inspectorWidth)
{
    const int facets = !usesFacets       ? 0
        : foldsFacets(windowWidth)       ? foldWidth
        : windowWidth < px(narrowWindow) ? narrowFacets
                                         : facetsWidth;
    const bool isTooLarge = zoom() >= overlayingZoom && windowWidth < px(drawnWidth);
    return isTooLarge || windowWidth < px(railWidth + facets + leastPage + inspectorWidth);
}

/// Beside the page it is the splitter's; over it, the workspace's, so the page is not squeezed.
void SidePanels::setOver(QWidget* panel, bool isOver, bool isLeft)
{
    const bool isNow = panel->parentWidget() == &m_workspace;
    if (isOver == isNow) {
        return;
    }
    if (isOver) {
        panel->setParent(&m_workspace);
    } else if (isLeft) {
        m_splitter.insertWidget(1, panel);
    } else {
        m_splitter.addWidget(panel);
    }
}

void SidePanels::arrange(const Wanted& wanted)
{
    m_wanted = wanted;
    const int window = m_workspace.window()->width();
    m_areFolded = m_facets != nullptr && foldsFacets(window);
    m_isOver = m_inspector != nullptr
        && overlaysInspector(window, wanted.usesFacets, wanted.facetsWidth, wanted.inspectorWidth);
    m_fold->setFixedWidth(px(foldWidth));
    m_button->setFixedSize(px(32), px(32));
    m_fold->setVisible(m_areFolded && wanted.usesFacets);
    const int facets = window < px(narrowWindow) ? std::min(wanted.facetsWidth, narrowFacets)
                                                 : wanted.facetsWidth;
    QList<int> sizes;
    int rest = m_splitter.width();
    if (m_facets != nullptr) {
        m_areOpen = m_areOpen && m_areFolded && wanted.usesFacets;
        setOver(m_facets, m_areFolded, true);
        m_facets->setVisible(wanted.usesFacets && (!m_areFolded || m_areOpen));
        m_button->setChecked(m_areOpen);
        sizes << (m_fold->isHidden() ? 0 : px(foldWidth));
        if (!m_areFolded) {
            sizes << (wanted.usesFacets ? px(facets) : 0);
        }
    }
    const int inspector = wanted.isInspectorShown && !m_isOver ? px(wanted.inspectorWidth) : 0;
    for (const int size : std::as_const(sizes)) {
        rest -= size;
    }
    sizes << rest - inspector;
    if (m_inspector != nullptr) {
        setOver(m_inspector, m_isOver, false);
        m_inspector->setVisible(wanted.isInspectorShown);
        if (!m_isOver) {
            sizes << inspector;
        }
    }
    m_splitter.setSizes(sizes);
    place();
}

void SidePanels::place()
{
    const QRect area(m_splitter.mapTo(&m_workspace, QPoint(0, 0)), m_splitter.size());
    if (m_inspector != nullptr && m_isOver && !m_inspector->isHidden()) {
        const int width
            = std::min(px(m_wanted.inspectorWidth), std::max(area.width() - px(foldWidth), 0));
        m_inspector->setGeometry(area.right() + 1 - width, area.top(), width, area.height());
        m_inspector->raise();
    }
    m_edge->setVisible(m_facets != nullptr && m_areFolded && m_areOpen);
    if (m_edge->isVisibleTo(&m_workspace)) {
        m_facets->setGeometry(
            area.left() + px(foldWidth) + 1, area.top(), px(m_wanted.facetsWidth), area.height());
        m_facets->raise();
        m_edge->setGeometry(m_facets->geometry().right() + 1, area.top(), 1, area.height());
        m_edge->raise();
    }
}

void SidePanels::showFolded(bool isShown)
{
    if (m_areOpen == isShown || !m_areFolded) {
        return;
    }
    m_areOpen = isShown;
    m_facets->setVisible(isShown);
    place();
}

bool SidePanels::closeFacets()
{
    if (!m_areFolded || !m_areOpen) {
        return false;
    }
    m_button->setChecked(false);
    m_button->setFocus(Qt::OtherFocusReason);
    return true;
}

void SidePanels::translate()
{
    m_button->setToolTip(tr("Filter with counts"));
    m_button->setAccessibleName(m_button->toolTip());
}

bool SidePanels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        place();
    } else if (event->type() == QEvent::LanguageChange) {
        translate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tuyen
