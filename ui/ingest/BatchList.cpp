// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/BatchList.h"

#include "ingest/BatchFilter.h"
#include "ingest/BatchListModel.h"
#include "ingest/IngestText.h"
#include "ingest/TwoLineDelegate.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

static constexpr int listWidth = 256;

BatchList::BatchList(QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, TextStyle::Emphasis))
    , m_count(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_search(new QLineEdit)
    , m_states(new QComboBox)
    , m_periods(new QComboBox)
    , m_orders(new QComboBox)
    , m_list(new QListView)
    , m_nothing(new QWidget)
    , m_why(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_clear(linkButton({}))
    , m_model(new BatchListModel(this))
    , m_filter(new BatchFilter(this))
{
    setSurface(this, Surface::Panel);
    setFixedWidth(px(listWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(10), px(12), px(10));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    column->addLayout(head);
    m_filters = makeFilters();
    column->addWidget(m_filters);
    column->addWidget(hairline());
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TwoLineDelegate(44, false, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(px(12), px(16), px(12), px(16));
    nothing->setSpacing(px(8));
    m_why->setWordWrap(true);
    nothing->addWidget(m_why);
    nothing->addWidget(m_clear, 0, Qt::AlignLeft);
    nothing->addStretch();
    column->addWidget(m_nothing, 1);
    connect(m_clear, &QPushButton::clicked, this, &BatchList::clearFilters);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BatchList::chosenChanged);
    connect(m_list, &QListView::activated, this, &BatchList::activated);
    retranslate();
}

QWidget* BatchList::makeFilters()
{
    auto* filters = new QWidget;
    auto* column = new QVBoxLayout(filters);
    column->setContentsMargins(px(12), 0, px(12), px(10));
    column->setSpacing(px(6));
    column->addWidget(m_search);
    auto* line = new QHBoxLayout;
    line->setSpacing(px(6));
    line->addWidget(m_states, 5); // "còn dòng chờ" is longer than any period
    line->addWidget(m_periods, 4);
    column->addLayout(line);
    column->addWidget(m_orders);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    for (QComboBox* box : { m_states, m_periods, m_orders }) {
        box->setMinimumWidth(px(60));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &BatchList::filter);
    }
    connect(m_search, &QLineEdit::textChanged, this, &BatchList::filter);
    return filters;
}

void BatchList::filter()
{
    const std::vector<BatchId> before = chosen();
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_filter->setText(m_search->text());
        m_filter->setState(static_cast<BatchFilter::State>(std::max(0, m_states->currentIndex())));
        m_filter->setPeriod(
            static_cast<BatchFilter::Period>(std::max(0, m_periods->currentIndex())));
        m_filter->setOrder(static_cast<BatchFilter::Order>(std::max(0, m_orders->currentIndex())));
    }
    select(before);
    showCount();
    if (chosen() != before) {
        Q_EMIT chosenChanged();
    }
}

void BatchList::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void BatchList::clearFilters()
{
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    m_states->setCurrentIndex(0);
    m_periods->setCurrentIndex(0);
    filter();
}

void BatchList::setBatches(std::vector<BatchSummary> batches, const std::vector<BatchId>& choose)
{
    const QSignalBlocker blocker(this);
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setBatches(std::move(batches));
    }
    const bool isHidden = std::ranges::any_of(
        choose, [this](BatchId id) { return m_filter->rowOf(id) < 0 && m_model->rowOf(id) >= 0; });
    if (isHidden) {
        clearFilters();
    }
    select(choose);
    showCount();
}

void BatchList::select(const std::vector<BatchId>& choose)
{
    QItemSelection selection;
    for (const BatchId id : choose) {
        if (const int row = m_filter->rowOf(id); row >= 0) {
            const QModelIndex index = m_filter->index(row, 0);
            selection.select(index, index);
        }
    }
    if (selection.isEmpty() && m_filter->rowCount() > 0) {
        selection.select(m_filter->index(0, 0), m_filter->index(0, 0));
    }
    const QSignalBlocker blocker(m_list->selectionModel());
    if (selection.isEmpty()) {
        m_list->selectionModel()->clear();
        return;
    }
    const QModelIndex first = selection.indexes().front();
    m_list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(first);
    m_list->viewport()->update(); // its own signals were held back
}

std::vector<BatchId> BatchList::chosen() const
{
    std::vector<BatchId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        ids.emplace_back(index.data(BatchListModel::IdRole).toLongLong());
    }
    std::ranges::sort(ids);
    return ids;
}

void BatchList::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all
            ? (all == 0 ? QString() : IngestText::number(all))
            : tr("%1 of %2").arg(IngestText::number(shown), IngestText::number(all)));
    m_filters->setVisible(all > 0);
    m_list->setVisible(shown > 0 || all == 0);
    m_nothing->setVisible(shown == 0 && all > 0);
}

bool BatchList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void BatchList::fill(QComboBox* box, const QStringList& words)
{
    const int before = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(words);
    box->setCurrentIndex(before);
}

void BatchList::retranslate()
{
    m_title->setText(tr("Imports"));
    m_search->setPlaceholderText(tr("File, number or name"));
    m_search->setAccessibleName(tr("Search imports"));
    fill(m_states, { tr("all"), tr("in the store"), tr("taken back"), tr("with waiting rows") });
    fill(m_periods, { tr("any time"), tr("today"), tr("7 days"), tr("30 days"), tr("this year") });
    fill(m_orders,
        { tr("newest first"), tr("oldest first"), tr("by file name"), tr("most rows first"),
            tr("most waiting first") });
    m_states->setAccessibleName(tr("What became of it"));
    m_periods->setAccessibleName(tr("When it was imported"));
    m_orders->setAccessibleName(tr("Order"));
    m_list->setAccessibleName(tr("Imports"));
    m_why->setText(tr("No import is like that."));
    m_clear->setText(tr("Show all imports"));
    m_model->retranslate();
    showCount();
}

void BatchList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace tuyen
