// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the page, their words, and what each of them asks for.
#include "links/ChartFilterPopover.h"
#include "links/EntityPicker.h"
#include "links/LinkDesk.h"
#include "links/LinkLegend.h"
#include "links/LinkTables.h"
#include "links/LinkTimeline.h"
#include "links/LinksPage.h"
#include "links/SavedCharts.h"
#include "shell/Session.h"
#include "theme/FoldingRow.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tuyen {

namespace {

constexpr LayoutKind arrangements[]
    = { LayoutKind::Force, LayoutKind::Groups, LayoutKind::Time, LayoutKind::Grid };
constexpr Certainty certainties[]
    = { Certainty::Unverified, Certainty::Probable, Certainty::Verified };

} // namespace

QWidget* LinksPage::makePicture()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    column->addWidget(m_canvas, 1);
    column->addWidget(m_legend);
    column->addWidget(m_timeline);
    new LinkOverview(*m_canvas);
    return part;
}

QWidget* LinksPage::makeEmpty()
{
    auto* part = new QWidget;
    setSurface(part, Surface::Panel);
    auto* column = new QVBoxLayout(part);
    column->setSpacing(10);
    m_emptyIcon = new QLabel;
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptyText = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_picker = new EntityPicker(m_session);
    m_picker->setFixedWidth(px(400));
    column->addStretch(2);
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyText);
    m_whole = button({}, ButtonKind::Plain, QStringLiteral("links"));
    connect(m_whole, &QPushButton::clicked, m_desk, &LinkDesk::showWhole);
    column->addWidget(m_picker, 0, Qt::AlignHCenter);
    column->addWidget(m_whole, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return part;
}

void LinksPage::connectParts()
{
    connectDesk();
    connectToolbar();
    connectCanvas();
    connect(m_picker, &EntityPicker::picked, this, &LinksPage::showAround);
    connect(m_table, &QPushButton::toggled, this, [this](bool isOn) {
        fillTables();
        showState();
        isOn ? m_tables->focusTable() : m_canvas->setFocus();
    });
    connect(m_tables, &LinkTables::nodeChosen, this, [this](EntityId node) { m_canvas->select({ node }); });
    connect(m_side, &LinkSide::nodeChosen, this, [this](EntityId node) { m_canvas->select({ node }); });
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this, [this] {
        m_find->text().isEmpty() ? findInPage() : findNext();
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this), &QShortcut::activated, this,
        &LinksPage::startPath);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), this),
        &QShortcut::activated, this, [this] { findWays(1); });
    connect(m_side, &LinkSide::ringAsked, this, &LinksPage::askRing);
    connect(m_side, &LinkSide::waysAsked, this, &LinksPage::findWays);
    connect(m_side, &LinkSide::wayChosen, m_desk, &LinkDesk::markWay);
    connect(&m_session, &Session::languageChanged, this, [this] {
        retranslate();
        refresh();
    });
}

void LinksPage::connectDesk()
{
    connect(m_desk, &LinkDesk::changed, this, &LinksPage::refresh);
    connect(&m_session, &Session::opened, this, &LinksPage::showState); // a link may be the first thing
    connect(m_desk, &LinkDesk::measuresChanged, this, [this] {
        fillTables();
        showSide();
    });
    connect(m_desk, &LinkDesk::busyChanged, m_canvas, &LinkCanvas::setDimmed);
    connect(m_desk, &LinkDesk::held, this, [this](EntityId node, qint64 lines) {
        offer(tr("This node has %1 links. Opening all of them would bury the chart.").arg(grouped(lines)),
            tr("Open 200 of them"), [this, node] { m_desk->expandHeld(node); });
    });
    connect(m_desk, &LinkDesk::notJoined, this, [this] {
        offer(tr("No way leads from one to the other, on the chart or in the whole store."), tr("Hide"), {});
    });
    connect(m_desk, &LinkDesk::gone, this, [this](int nodes) {
        offer(tr("%n node(s) of this chart are not in the store any more and were left out.", nullptr, nodes),
            tr("Hide"), {});
    });
    connect(m_desk, &LinkDesk::layoutFailed, this, [this](const QString& sentence) {
        m_strip->show(Strip::Kind::Error, sentence, tr("Hide"));
        m_stripAct = {};
    });
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        m_strip->clear();
        if (const auto act = std::exchange(m_stripAct, {})) {
            act();
        }
    });
    connect(m_saved, &SavedCharts::failed, this, [this](const QString& sentence) {
        m_strip->show(Strip::Kind::Error, sentence, tr("Hide"));
        m_stripAct = {};
    });
    connect(m_export, &QPushButton::clicked, this, &LinksPage::exportPage);
    connect(m_add, &QPushButton::clicked, this, &LinksPage::addLink);
}

void LinksPage::connectToolbar()
{
    connect(m_arrangement, &SelectButton::currentChanged, this,
        [this](int index) { m_desk->setArrangement(arrangements[index]); });
    connect(m_steps, &Segments::currentChanged, this, [this](int index) { m_desk->setSteps(index + 1); });
    connect(m_groups, &QPushButton::clicked, this, [this](bool isOn) {
        m_desk->setShowsGroups(isOn);
        if (isOn && !m_desk->isEmpty() && m_canvas->picture().hulls.empty()) {
            Q_EMIT m_session.message(tr("No group stands out among what is shown."));
        }
    });
    connect(m_path, &QPushButton::clicked, this, &LinksPage::startPath);
    connect(m_certainty, &SelectButton::currentChanged, this, [this](int index) {
        auto filter = m_desk->chart().filter;
        filter.atLeast = certainties[index];
        m_desk->setFilter(filter);
    });
    connect(m_kinds, &QPushButton::clicked, this, [this] {
        showChoices(); // a click alone changes nothing
        m_filter->open(m_kinds);
    });
    connect(m_timeline, &LinkTimeline::periodChosen, this, [this](auto from, auto to) {
        auto filter = m_desk->chart().filter;
        filter.from = from;
        filter.to = to;
        m_desk->setFilter(filter);
    });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1 / 1.25); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1.25); });
    connect(m_fit, &QToolButton::clicked, m_canvas, &LinkCanvas::fit);
    connect(m_find, &QLineEdit::textEdited, this, [this] {
        m_findAt = 0;
        findNext();
    });
    connect(m_find, &QLineEdit::returnPressed, this, &LinksPage::findNext);
}

void LinksPage::connectCanvas()
{
    connect(m_canvas, &LinkCanvas::cameraChanged, this, &LinksPage::showZoom);
    connect(m_canvas, &LinkCanvas::selectionChanged, this, &LinksPage::chooseOnCanvas);
    connect(m_canvas, &LinkCanvas::nodeCentred, this, &LinksPage::showAround);
    connect(m_canvas, &LinkCanvas::nodeOpened, this, &LinksPage::expand);
    connect(m_canvas, &LinkCanvas::dragged, this,
        [this](double dx, double dy) { m_desk->move(m_canvas->selected(), dx, dy); });
    connect(m_canvas, &LinkCanvas::hideAsked, this, [this] { m_desk->hide(m_canvas->selected()); });
    connect(m_canvas, &LinkCanvas::menuAsked, this, &LinksPage::showMenu);
    connect(m_canvas, &LinkCanvas::edgeChosen, this, [this](int edge) {
        const auto& line = m_canvas->picture().edges[std::size_t(edge)];
        m_choice = {};
        m_choice.line = { m_canvas->picture().nodes[line.a].id, m_canvas->picture().nodes[line.b].id };
        showSide();
    });
    connect(m_canvas, &LinkCanvas::hullChosen, this, [this](int hull) {
        m_choice = {};
        m_choice.group = hull;
        showSide();
    });
}

void LinksPage::retranslate()
{
    m_header->setTitle(name());
    m_table->setText(tr("As a table"));
    m_table->setToolTip(tr("The same nodes and links as tables (Ctrl+T)"));
    m_charts->setText(tr("Charts"));
    m_charts->setToolTip(tr("Keep this chart, or open a kept one"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The chart as a picture or for other programs (Ctrl+E)"));
    m_add->setText(tr("Add a link"));
    m_arrangement->setLabel(tr("Arrange"));
    m_arrangement->setItems({ tr("by links"), tr("by group"), tr("by time"), tr("grid") });
    m_stepsName->setText(tr("Steps"));
    m_steps->setAccessibleName(tr("Steps from the centre"));
    m_certainty->setLabel(tr("Certainty"));
    m_certainty->setItems({ tr("any"), tr("from probable"), tr("verified only") });
    m_find->setPlaceholderText(tr("Find (F3)"));
    m_find->setAccessibleName(tr("Find on the chart (F3)"));
    const auto named = [](QToolButton* tool, const QString& text) {
        tool->setAccessibleName(text);
        tool->setToolTip(text);
    };
    named(m_zoomOut, tr("Smaller (−)"));
    named(m_zoomIn, tr("Larger (+)"));
    named(m_fit, tr("All of it (0)"));
    m_zoom->setAccessibleName(tr("Zoom of the picture"));
    m_emptyText->setText(tr("Choose a person, a number or an incident."));
    m_whole->setText(tr("Draw the whole network"));
    m_whole->setToolTip(tr("Of a very large one, 500 nodes of its largest connected parts"));
    m_emptyIcon->setPixmap(iconPixmap(
        QStringLiteral("links"), px(20), Theme::current().textSecondary, devicePixelRatioF()));
    m_picker->setPlaceholder(tr("Search for a name, a number, a code"));
    m_tables->retranslate();
    m_canvas->setLanguage(windowLanguage());
    showToolWords();
    m_toolbar->refit();
}

void LinksPage::showChoices()
{
    const auto& chart = m_desk->chart();
    m_arrangement->setCurrent(int(std::ranges::find(arrangements, chart.arrangement) - arrangements));
    m_steps->setCurrent(chart.steps - 1);
    m_groups->setChecked(chart.showsGroups);
    m_path->setChecked(hasWays() || m_pathFrom.has_value());
    m_certainty->setCurrent(int(std::ranges::find(certainties, chart.filter.atLeast) - certainties));
    showToolWords();
    m_kinds->setChecked(ChartFilterPopover::leftOut(chart.filter) > 0 || chart.filter.basis != LinkBasis::Stated);
}

} // namespace tuyen
