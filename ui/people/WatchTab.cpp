// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/WatchTab.h"

#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "tables/ValueModel.h"
#include "text/DateText.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace tuyen {

WatchTab::WatchTab(Session& session, QWidget* parent)
    : PeopleTab(parent)
    , m_session(session)
    , m_lists(new Segments)
    , m_text(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_strip(new Strip)
    , m_states(new QStackedWidget)
    , m_table(new TableView)
    , m_model(new ValueModel(this))
    , m_empty(new EmptyState(QStringLiteral("eye"), {}, {}))
    , m_renew(button({}))
    , m_end(button({}))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->head()->setSortIndicatorShown(true);
    m_table->setSortingEnabled(false);
    m_table->setSidePadding(8);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    auto* bar = new QWidget;
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(px(44));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(12));
    row->addWidget(m_lists);
    row->addWidget(m_text, 1);
    row->addWidget(m_end);
    row->addWidget(m_renew);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(bar);
    column->addWidget(hairline());
    column->addWidget(m_states, 1);
    connect(m_lists, &Segments::currentChanged, this, &WatchTab::fill);
    connect(m_table->head(), &TableHeader::sortAsked, this,
        [this](int section) { m_model->sort(section, m_table->head()->sortIndicatorOrder()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto* entry = chosen()) {
            m_session.setCurrent(entry->entry.entity);
        }
        showChosen();
    });
    connect(m_renew, &QPushButton::clicked, this, [this] {
        if (const auto* entry = chosen()) {
            Q_EMIT renewAsked(entry->entry.entity);
        }
    });
    connect(m_table, &TableView::rowActivated, m_renew, &QPushButton::click);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const auto* entry = chosen()) {
            Q_EMIT endAsked(entry->entry.entity);
        }
    });
    connect(m_table, &TableView::removeRequested, m_end, &QPushButton::click);
    connect(m_table, &TableView::copied, this,
        [this](int rows) { Q_EMIT m_session.message(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        m_strip->clear();
        load();
    });
    connect(&session, &Session::opened, this, &WatchTab::load);
    connect(&session, &Session::dataChanged, this, &WatchTab::load);
    connect(&session, &Session::closed, this, [this] {
        m_all.clear();
        m_strip->clear();
        fill();
    });
    retranslate();
    m_table->setDesignWidths({ 190, 240, 140, 96, 96, 96 });
    m_table->setElasticColumn(1);
}

QString WatchTab::title() const
{
    const auto standing = std::ranges::count(m_all, WatchState::Standing, &WatchRow::state);
    return standing > 0 ? tr("Watch list %1").arg(grouped(standing)) : tr("Watch list");
}

void WatchTab::activated() { load(); }

void WatchTab::findInPage() { m_table->setFocus(); }

void WatchTab::showList(int list)
{
    m_lists->setCurrent(list);
    fill();
}

void WatchTab::load()
{
    if (!m_session.isOpen()) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the watch list");
    spec.lane = QStringLiteral("watch.rows");
    m_session.jobs().run<std::vector<WatchRow>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly)](Progress&) {
            Store store = open();
            return WatchStore(store).rows(true);
        },
        [this](std::vector<WatchRow> rows) {
            if (m_session.isOpen()) {
                m_all = std::move(rows);
                fill();
                Q_EMIT titleChanged();
            }
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text(), tr("Try again"));
            }
        });
}

static QString leftOf(const WatchRow& row)
{
    switch (row.state) {
    case WatchState::Ended:
        return WatchTab::tr("ended");
    case WatchState::Lapsed:
        return WatchTab::tr("lapsed");
    case WatchState::Standing:
        break;
    }
    return row.daysLeft == 0 ? WatchTab::tr("today")
                             : WatchTab::tr("%n day(s)", nullptr, row.daysLeft);
}

void WatchTab::fill()
{
    const int list = std::max(0, m_lists->current());
    m_rows.clear();
    for (const auto& row : m_all) {
        if (list == 2
            || (list == 1 ? row.state == WatchState::Lapsed : row.state != WatchState::Ended)) {
            m_rows.push_back(row);
        }
    }
    ValueTable table;
    table.columns = { { tr("Who or what"), false }, { tr("Ground"), false }, { tr("Owner"), false },
        { tr("Since"), false }, { tr("Review"), false }, { tr("Days left"), true } };
    for (const auto& row : m_rows) {
        // What lapsed is grey: nobody answers for it now.
        const bool isGrey = row.state != WatchState::Standing;
        const auto tone = isGrey ? CellTone::Secondary : CellTone::Normal;
        const auto day = [](std::chrono::sys_days at) { return qt(formatDay(at)); };
        table.rows.push_back({
            { qt(row.label), {}, isGrey ? CellTone::Secondary : CellTone::Strong, {}, {} },
            { qt(row.entry.ground), {}, tone, {}, qt(row.entry.ground) },
            { qt(row.entry.owner), {}, tone, {}, {} },
            { day(row.entry.begun), dayNumber(row.entry.begun), tone, {}, {} },
            { day(row.entry.review), dayNumber(row.entry.review), tone, {}, {} },
            { leftOf(row), row.daysLeft, tone, {}, {} },
        });
        table.ids.push_back(row.entry.id.value);
    }
    m_model->setTable(std::move(table));
    m_states->setCurrentIndex(m_rows.empty() ? 1 : 0);
    m_empty->setTexts(list == 1 ? tr("No entry has lapsed.")
                                : tr("Nobody is watched. A record is put on the list from its "
                                     "menu, with a ground, an owner and a day of review."),
        {});
    const auto lapsed = std::ranges::count(m_all, WatchState::Lapsed, &WatchRow::state);
    m_text->setText(lapsed > 0 ? tr("%n lapsed entry(s): renew or end them.", nullptr, int(lapsed))
                               : QString());
    showChosen();
}

const WatchRow* WatchTab::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1) {
        return nullptr;
    }
    const auto id = rows.front().data(IdRole).toLongLong();
    const auto it
        = std::ranges::find(m_rows, id, [](const WatchRow& row) { return row.entry.id.value; });
    return it == m_rows.end() ? nullptr : &*it;
}

void WatchTab::showChosen()
{
    const auto* row = chosen();
    const bool isOpen = row != nullptr && row->state != WatchState::Ended && m_session.isOpen()
        && !m_session.store().isReadOnly();
    m_renew->setEnabled(isOpen);
    m_end->setEnabled(isOpen);
}

void WatchTab::retranslate()
{
    const int list = std::max(0, m_lists->current());
    m_lists->setItems({ tr("On the list"), tr("Lapsed"), tr("All") });
    m_lists->setCurrent(list);
    m_lists->setAccessibleName(tr("Which entries"));
    m_renew->setText(tr("Renew…"));
    m_end->setText(tr("Take off the list"));
    m_table->setAccessibleName(tr("Watch list"));
    fill();
    Q_EMIT titleChanged();
}

void WatchTab::changeEvent(QEvent* event)
{
    PeopleTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace tuyen
