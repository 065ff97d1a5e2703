// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinksPage.h"

#include "links/ChartExport.h"
#include "links/EntityPicker.h"
#include "links/LinkDesk.h"
#include "links/LinkLegend.h"
#include "links/LinkTables.h"
#include "links/LinkTimeline.h"
#include "links/LinkWords.h"
#include "links/SavedCharts.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

namespace {

enum State { EmptyPage, PicturePage, TablePage };
constexpr LayoutKind arrangements[]
    = { LayoutKind::Force, LayoutKind::Groups, LayoutKind::Time, LayoutKind::Grid };
constexpr Certainty certainties[]
    = { Certainty::Unverified, Certainty::Probable, Certainty::Verified };

} // namespace

LinksPage::LinksPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_desk(new LinkDesk(session, this))
    , m_header(new PageHeader({}))
    , m_table(button({}, ButtonKind::Plain, QStringLiteral("table")))
    , m_charts(button({}, ButtonKind::Plain, QStringLiteral("save")))
    , m_export(button({}, ButtonKind::Plain, QStringLiteral("export")))
    , m_add(button({}, ButtonKind::Primary, QStringLiteral("plus")))
    , m_saved(new SavedCharts(session, *m_desk, *m_charts, *this))
    , m_strip(new Strip)
    , m_stack(new QStackedWidget)
    , m_canvas(new LinkCanvas)
    , m_legend(new LinkLegend)
    , m_timeline(new LinkTimeline)
    , m_tables(new LinkTables)
    , m_side(new LinkSide)
{
    m_side->setParent(this); // until an inspector takes it
    m_side->hide();
    m_table->setCheckable(true);
    for (auto* action : { m_table, m_charts, m_export, m_add }) {
        m_header->addAction(action);
    }
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makePicture());
    m_stack->addWidget(m_tables);
    setSurface(m_tables, Surface::Panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    connectParts();
    retranslate();
    refresh();
}

QString LinksPage::name() const { return tr("Links"); }

QWidget* LinksPage::makeToolbar()
{
    m_arrangement = new SelectButton({});
    m_stepsName = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_steps = new Segments;
    m_steps->setItems({ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") });
    m_path = button({}, ButtonKind::Plain, QStringLiteral("path"));
    m_path->setCheckable(true);
    m_groups = button({}, ButtonKind::Plain, QStringLiteral("ring"));
    m_groups->setCheckable(true);
    m_certainty = new SelectButton({});
    m_kinds = button({}, ButtonKind::Plain, QStringLiteral("filter"));
    m_kindsMenu = new QMenu(this);
    m_find = new QLineEdit;
    m_find->setMinimumWidth(px(92));
    m_find->setMaximumWidth(px(180));
    m_find->setClearButtonEnabled(true);
    m_zoomOut = iconButton(QStringLiteral("minus"), {});
    m_zoom = new TextLabel({}, TextStyle::Body);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(px(44));
    m_zoomIn = iconButton(QStringLiteral("plus"), {});
    m_fit = iconButton(QStringLiteral("zoom-fit"), {});
    auto* bar = new QWidget;
    setSurface(bar, Surface::Panel);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(6);
    row->addWidget(m_arrangement);
    row->addSpacing(2);
    row->addWidget(m_stepsName);
    row->addWidget(m_steps);
    row->addSpacing(2);
    for (QWidget* widget : { static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_groups),
             static_cast<QWidget*>(m_certainty), static_cast<QWidget*>(m_kinds) }) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    for (QWidget* widget : { static_cast<QWidget*>(m_find), static_cast<QWidget*>(m_zoomOut),
             static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_zoomIn),
             static_cast<QWidget*>(m_fit) }) {
        row->addWidget(widget);
    }
    return bar;
}

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
    column->addWidget(m_picker, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return part;
}

void LinksPage::connectParts()
{
    connect(m_desk, &LinkDesk::changed, this, &LinksPage::refresh);
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
    connect(m_picker, &EntityPicker::picked, this, &LinksPage::showAround);
    connect(m_table, &QPushButton::toggled, this, [this](bool isOn) {
        fillTables();
        showState();
        isOn ? m_tables->focusTable() : m_canvas->setFocus();
    });
    connect(m_tables, &LinkTables::nodeChosen, this, [this](EntityId node) { m_canvas->select({ node }); });
    connect(m_side, &LinkSide::nodeChosen, this, [this](EntityId node) { m_canvas->select({ node }); });
    connect(m_arrangement, &SelectButton::currentChanged, this,
        [this](int index) { m_desk->setArrangement(arrangements[index]); });
    connect(m_steps, &Segments::currentChanged, this, [this](int index) { m_desk->setSteps(index + 1); });
    connect(m_groups, &QPushButton::clicked, this, [this](bool isOn) { m_desk->setShowsGroups(isOn); });
    connect(m_path, &QPushButton::clicked, this, &LinksPage::startPath);
    connect(m_certainty, &SelectButton::currentChanged, this, [this](int index) {
        auto filter = m_desk->chart().filter;
        filter.atLeast = certainties[index];
        m_desk->setFilter(filter);
    });
    connect(m_kinds, &QPushButton::clicked, this, [this] {
        fillKinds();
        m_kindsMenu->popup(m_kinds->mapToGlobal(QPoint(0, m_kinds->height())));
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
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this, [this] {
        m_find->text().isEmpty() ? findInPage() : findNext();
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this), &QShortcut::activated, this,
        &LinksPage::startPath);
    connect(&m_session, &Session::languageChanged, this, [this] {
        retranslate();
        refresh();
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
    m_path->setText(tr("Path"));
    m_path->setToolTip(tr("The surest way between two nodes: choose both, then press (Ctrl+G)"));
    m_groups->setText(tr("Groups"));
    m_groups->setToolTip(tr("Outlines of densely linked groups, as the machine suggests them"));
    m_certainty->setLabel(tr("Certainty"));
    m_certainty->setItems({ tr("any"), tr("from probable"), tr("verified only") });
    m_kinds->setText(tr("Kinds"));
    m_find->setPlaceholderText(tr("Find on the chart"));
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
    m_emptyIcon->setPixmap(iconPixmap(
        QStringLiteral("links"), px(20), Theme::current().textSecondary, devicePixelRatioF()));
    m_picker->setPlaceholder(tr("Search for a name, a number, a code"));
    m_tables->retranslate();
    m_canvas->setLanguage(m_session.language());
}

void LinksPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        m_emptyIcon->setPixmap(iconPixmap(
            QStringLiteral("links"), px(20), Theme::current().textSecondary, devicePixelRatioF()));
    }
}

void LinksPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showSide();
}

void LinksPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_side->hide();
}

void LinksPage::showState()
{
    const int state = m_desk->isEmpty() ? EmptyPage : m_table->isChecked() ? TablePage : PicturePage;
    // The field that has the keyboard goes: the picture gets it.
    const bool passesOn = state == PicturePage && m_stack->currentIndex() == EmptyPage && m_picker->field()->hasFocus();
    m_stack->setCurrentIndex(state);
    if (passesOn) {
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
    m_table->setEnabled(!m_desk->isEmpty());
    m_export->setEnabled(!m_desk->isEmpty());
    m_add->setEnabled(m_session.isOpen() && !m_session.store().isReadOnly());
}

/// Only while they are looked at: tens of thousands of rows are not made for every drag.
void LinksPage::fillTables()
{
    if (m_table->isChecked()) {
        m_tables->setDesk(*m_desk);
    }
}

void LinksPage::refresh()
{
    const auto& chart = m_desk->chart();
    m_canvas->setPicture(m_desk->picture());
    m_legend->setPicture(m_canvas->picture(), m_session.language());
    m_timeline->setChart(chart, m_desk->graph(), m_session.language());
    fillTables();
    m_arrangement->setCurrent(int(std::ranges::find(arrangements, chart.arrangement) - arrangements));
    m_steps->setCurrent(chart.steps - 1);
    m_groups->setChecked(chart.showsGroups);
    m_path->setChecked(!chart.path.empty() || m_pathFrom.has_value());
    m_certainty->setCurrent(int(std::ranges::find(certainties, chart.filter.atLeast) - certainties));
    showSentence();
    showState();
    showSide();
    if (m_desk->leftOut() > 0) {
        offer(tr("The 500 nodes with the most links are drawn; %1 are left out.")
                  .arg(grouped(qint64(m_desk->leftOut()))),
            tr("Draw all of them"), [this] { m_desk->drawAll(); });
    }
    Q_EMIT actionsChanged();
}

void LinksPage::showSentence()
{
    if (m_desk->isEmpty()) {
        m_header->setDetail({});
        m_canvas->setAccessibleName(tr("Network"));
        return;
    }
    const auto& shown = m_desk->shown();
    const auto& chart = m_desk->chart();
    const auto centre
        = chart.centres.empty() ? std::nullopt : m_desk->graph().find(chart.centres.front());
    const QString label = centre ? words::nodeLabel(m_desk->graph().nodes[*centre]) : QString();
    const auto sentence = [&](const QString& name) {
        return chartSentence(name, chart.steps, qint64(shown.nodes.size()),
            qint64(shown.links.size()), m_session.language());
    };
    m_canvas->setAccessibleName(sentence(label));
    m_header->setDetail(sentence(
        label.isEmpty() ? label : QStringLiteral("<b>%1</b>").arg(label.toHtmlEscaped())));
}

void LinksPage::showZoom()
{
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_canvas->camera().scale * 100)));
}

void LinksPage::showSide()
{
    if (!isVisible() || m_desk->isEmpty()) {
        m_side->hide();
        return;
    }
    m_side->show(*m_desk, m_choice);
}

void LinksPage::offer(const QString& sentence, const QString& action, std::function<void()> act)
{
    m_stripAct = std::move(act);
    m_strip->show(Strip::Kind::Info, sentence, action);
}

} // namespace tuyen
