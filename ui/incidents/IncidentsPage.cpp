// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentsPage.h"

#include "incidents/IncidentForm.h"
#include "incidents/IncidentModel.h"
#include "incidents/IncidentTimeline.h"
#include "incidents/IncidentWords.h"
#include "incidents/NothingLeft.h"
#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

namespace tuyen {

namespace {
/// Above this a sort is a job: it would hold the window longer than a frame or two.
constexpr std::size_t inlineSort = 20000;
enum State { ListState, EmptyStoreState, NothingLeftState, FormState };
} // namespace

IncidentsPage::IncidentsPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_header(new PageHeader({}))
    , m_new(button({}, ButtonKind::Primary, QStringLiteral("plus")))
    , m_export(iconButton(QStringLiteral("export"), {}))
    , m_viewSwitch(new Segments)
    , m_heightSwitch(new Segments)
    , m_columns(button({}, ButtonKind::Plain, QStringLiteral("columns")))
    , m_sortText(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_states(new QStackedWidget)
    , m_views(new QStackedWidget)
    , m_table(new TableView)
    , m_model(new IncidentModel(session.jobs(), this))
    , m_timeline(new IncidentTimeline)
    , m_empty(new EmptyState(QStringLiteral("incidents"), {}, {}))
    , m_nothingLeft(new NothingLeft(session))
    , m_form(new IncidentForm)
    , m_position(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_selection(new QWidget)
    , m_selectionCount(new TextLabel({}, TextStyle::BodyStrong))
    , m_selectionSums(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_clearTicks(button({}))
{
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    m_states->addWidget(makeTablePart());
    m_states->addWidget(m_empty);
    m_states->addWidget(m_nothingLeft);
    m_states->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);

    connect(m_new, &QPushButton::clicked, this, &IncidentsPage::newIncident);
    connect(m_export, &QToolButton::clicked, this, &IncidentsPage::exportPage);
    connect(m_empty, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT goTo(QStringLiteral("import")); });
    connect(m_form, &IncidentForm::cancelled, this, &IncidentsPage::leaveForm);
    connect(m_form, &IncidentForm::saved, this, &IncidentsPage::save);
    connect(&session, &Session::filterChanged, this, &IncidentsPage::refill);
    connect(&session, &Session::opened, m_model, &IncidentModel::forget);
    connect(&session, &Session::closed, this, [this] {
        m_model->forget();
        leaveForm();
        refill();
    });
    connect(&session, &Session::currentChanged, this, &IncidentsPage::followCurrent);
    connect(m_model, &IncidentModel::tickedChanged, this, &IncidentsPage::showTicked);
    translate();
    refill();
}

QString IncidentsPage::name() const { return tr("Incidents"); }

QWidget* IncidentsPage::makeTablePart()
{
    m_table->setModel(m_model);
    m_table->setElasticColumn(IncidentModel::Form);
    m_table->head()->setSectionResizeMode(IncidentModel::Tick, QHeaderView::Fixed);
    m_table->head()->setFirstSectionMovable(false);
    m_table->head()->setSortIndicatorShown(true); // a view turns it off in a header it is given
    m_table->head()->setSortIndicator(IncidentModel::Date, Qt::DescendingOrder);
    connect(m_table->head(), &TableHeader::tickClicked, this,
        [this] { m_model->tickAll(m_model->ticked().size() < m_model->ids().size()); });
    connect(m_table->head(), &TableHeader::sortAsked, this, &IncidentsPage::sortBy);
    connect(m_table, &TableView::rowActivated, this, [this] { editCell(m_table->currentIndex()); });
    connect(m_table, &TableView::cellEditAsked, this, &IncidentsPage::editCell);
    connect(m_table, &TableView::rowTicked, m_model, &IncidentModel::toggle);
    connect(m_table, &TableView::removeRequested, this,
        [this](int row) { removeIncident(IncidentId { m_model->idAt(row) }); });
    connect(m_table, &TableView::menuAsked, this, [this](int row, const QPoint& at) {
        m_session.askMenu(EntityId { m_model->idAt(row) }, at);
    });
    connect(m_table, &TableView::copied, this,
        [this](int rows) { Q_EMIT m_session.message(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        if (rows.size() == 1) {
            m_session.setCurrent(EntityId { m_model->idAt(rows.front().row()) });
        }
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &IncidentsPage::showPosition);
    connect(m_timeline, &IncidentTimeline::periodChosen, this, [this](auto from, auto to) {
        Filter filter = m_session.filter();
        filter.from = from;
        filter.to = to;
        m_session.setFilter(filter);
        m_viewSwitch->setCurrent(0);
    });
    m_views->addWidget(m_table);
    m_views->addWidget(m_timeline);

    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    column->addWidget(hairline());
    column->addWidget(m_views, 1);
    column->addWidget(hairline());
    column->addWidget(makeFoot());
    return part;
}

QWidget* IncidentsPage::makeToolRow()
{
    auto* bar = new QWidget;
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(px(44));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_viewSwitch);
    row->addWidget(m_sortText);
    row->addStretch(1);
    row->addWidget(m_columns);
    row->addWidget(m_heightSwitch);
    m_heightSwitch->setItems({ QStringLiteral("24"), QStringLiteral("28") });
    m_heightSwitch->setCurrent(0);
    connect(m_heightSwitch, &Segments::currentChanged, this,
        [this](int index) { m_table->setDesignRowHeight(index == 1 ? 28 : 24); });
    connect(m_viewSwitch, &Segments::currentChanged, this, &IncidentsPage::showView);
    connect(m_columns, &QPushButton::clicked, this, &IncidentsPage::showColumnMenu);
    return bar;
}

QWidget* IncidentsPage::makeFoot()
{
    auto* foot = new QWidget;
    setSurface(foot, Surface::Panel);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 4, 16, 4);
    line->addWidget(m_position);
    line->addStretch(1);
    column->addLayout(line);
    auto* strip = new QHBoxLayout(m_selection);
    strip->setContentsMargins(16, 0, 16, 0);
    strip->setSpacing(8);
    strip->addWidget(m_selectionCount);
    strip->addWidget(m_selectionSums);
    strip->addStretch(1);
    strip->addWidget(m_clearTicks);
    m_selection->setFixedHeight(px(40));
    setSurface(m_selection, Surface::Window);
    m_selection->hide();
    column->addWidget(m_selection);
    connect(m_clearTicks, &QPushButton::clicked, m_model, &IncidentModel::forget);
    return foot;
}

void IncidentsPage::translate()
{
    m_header->setTitle(name());
    m_new->setText(tr("New incident"));
    m_new->setToolTip(tr("Ctrl+N"));
    m_export->setToolTip(tr("Export as CSV (Ctrl+E)"));
    m_export->setAccessibleName(m_export->toolTip());
    const int view = std::max(0, m_viewSwitch->current());
    m_viewSwitch->setItems({ tr("Table"), tr("Timeline") });
    m_viewSwitch->setCurrent(view);
    m_heightSwitch->setAccessibleName(tr("Height of rows"));
    m_columns->setText(tr("Columns"));
    m_empty->setTexts(tr("There are no incidents in the store yet."), tr("Import files"));
    m_clearTicks->setText(tr("Untick all"));
    m_table->setAccessibleName(tr("Incidents"));
    // What each language's longest usual word takes; together the room the design leaves.
    m_table->setDesignWidths(windowLanguage() == Language::Vietnamese
            ? std::vector { 32, 80, 99, 84, 32, 140, 48, 42, 46, 57, 54, 88 }
            : std::vector { 32, 80, 95, 88, 32, 127, 46, 42, 52, 72, 54, 82 });
    m_table->head()->viewport()->update();
    showSort();
    showTotals();
    showTicked();
    showPosition();
}

void IncidentsPage::activated()
{
    if (m_states->currentIndex() == NothingLeftState) {
        m_nothingLeft->ask();
    }
}

void IncidentsPage::findInPage() { m_table->setFocus(); }

void IncidentsPage::toggleTable()
{
    m_viewSwitch->setCurrent(m_viewSwitch->current() == 0 ? 1 : 0);
    showView(m_viewSwitch->current());
}

void IncidentsPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_columns->setVisible(view == 0);
    m_heightSwitch->setVisible(view == 0);
    m_sortText->setVisible(view == 0);
    if (view == 1) {
        m_timeline->setIncidents(m_session.cube(), m_session.selection());
    }
    showPosition();
}

void IncidentsPage::refill()
{
    showState();
    showTotals();
    const auto cube = m_session.cube();
    if (cube == nullptr || !m_session.isOpen()) {
        showIds({});
        return;
    }
    if (m_views->currentIndex() == 1) {
        m_timeline->setIncidents(cube, m_session.selection());
    }
    if (m_session.selection().size() <= inlineSort) {
        showIds(sorted(*cube, m_session.selection(), sortKeys()));
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Sorting the incidents");
    spec.lane = QStringLiteral("incidents.sort");
    m_session.jobs().run<std::vector<IncidentId>>(
        spec, this,
        [cube, selection = m_session.selection(), keys = sortKeys()](
            Progress&) { return sorted(*cube, selection, keys); },
        [this](std::vector<IncidentId> ids) { showIds(std::move(ids)); });
}

void IncidentsPage::showIds(std::vector<IncidentId> ids)
{
    std::vector<std::int64_t> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        rows.push_back(id.value);
    }
    if (!m_session.isOpen()) {
        m_model->setRows({}, {});
        return;
    }
    m_model->setRows(std::move(rows),
        [open = m_session.opener(OpenMode::ReadOnly)](
            const std::vector<std::int64_t>& wanted, Progress&) {
            const std::vector<IncidentId> keys(wanted.begin(), wanted.end());
            Store store = open();
            const auto found = IncidentStore(store).rows(keys);
            std::vector<std::optional<IncidentRow>> read(wanted.size());
            auto at = found.begin(); // rows come in the order asked for, the gone left out
            for (std::size_t i = 0; i < wanted.size() && at != found.end(); ++i) {
                if (at->id.value == wanted[i]) {
                    read[i] = *at++;
                }
            }
            return read;
        });
    followCurrent();
    showPosition();
}

void IncidentsPage::showState()
{
    if (m_states->currentIndex() == FormState) {
        return;
    }
    const auto cube = m_session.cube();
    const bool isEmpty = cube != nullptr && cube->size() == 0;
    const bool isNothing = cube != nullptr && !isEmpty && m_session.selection().empty();
    m_states->setCurrentIndex(isEmpty ? EmptyStoreState : isNothing ? NothingLeftState : ListState);
    if (isNothing) {
        m_nothingLeft->ask();
    }
    m_export->setEnabled(cube != nullptr && !m_session.selection().empty());
    m_new->setEnabled(m_session.isOpen() && !m_session.store().isReadOnly());
}

void IncidentsPage::followCurrent()
{
    const int row = m_model->rowOf(m_session.current().value);
    const auto rows = m_table->selectionModel()->selectedRows();
    if (row >= 0 && (rows.size() != 1 || rows.front().row() != row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, IncidentModel::Code));
    }
}

void IncidentsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
    }
}

} // namespace tuyen
