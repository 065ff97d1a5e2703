// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/BatchFilter.h"

#include "ingest/BatchListModel.h"
#include "ingest/IngestText.h"
#include "shell/JournalWords.h"
#include "text/Fold.h"
#include "theme/Text.h"

#include <QDateTime>

namespace tuyen {

BatchFilter::BatchFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    sort(0); // in the order of lessThan
}

static const BatchSummary& batchAt(const QAbstractItemModel* model, int row)
{
    return static_cast<const BatchListModel*>(model)->batches()[static_cast<std::size_t>(row)];
}

void BatchFilter::setText(const QString& text)
{
    m_needle = fold(utf8(text.simplified()));
    invalidateFilter();
}

void BatchFilter::setState(State state)
{
    m_state = state;
    invalidateFilter();
}

void BatchFilter::setPeriod(Period period, const QDate& today)
{
    m_period = period;
    const QDate from = period == Period::Today ? today
        : period == Period::Week               ? today.addDays(-6)
        : period == Period::Month              ? today.addDays(-29)
                                               : QDate(today.year(), 1, 1);
    m_fromMs = period == Period::Any ? 0 : from.startOfDay().toMSecsSinceEpoch();
    invalidateFilter();
}

void BatchFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

void BatchFilter::clear()
{
    m_needle.clear();
    m_state = State::All;
    m_period = Period::Any;
    m_fromMs = 0;
    invalidateFilter();
}

bool BatchFilter::isNarrowed() const
{
    return !m_needle.empty() || m_state != State::All || m_period != Period::Any;
}

int BatchFilter::rowOf(BatchId id) const
{
    const auto* batches = static_cast<const BatchListModel*>(sourceModel());
    const int row = batches->rowOf(id);
    return row < 0 ? -1 : mapFromSource(batches->index(row)).row();
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const BatchSummary& batch = batchAt(sourceModel(), row);
    const bool isState = m_state == State::All || (m_state == State::InStore && !batch.isUndone)
        || (m_state == State::TakenBack && batch.isUndone)
        || (m_state == State::HasWaiting && !batch.isUndone && batch.waiting > 0);
    if (!isState || batch.importedAtMs < m_fromMs) {
        return false;
    }
    if (m_needle.empty()) {
        return true;
    }
    const std::string words = batch.file + ' ' + utf8(IngestText::batchName(batch.id)) + ' '
        + utf8(actorWord(batch.actor));
    return fold(words).find(m_needle) != std::string::npos;
}

bool BatchFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const BatchSummary& a = batchAt(sourceModel(), left.row());
    const BatchSummary& b = batchAt(sourceModel(), right.row());
    switch (m_order) {
    case Order::Oldest:
        return a.id < b.id;
    case Order::File: {
        const int compared = QString::localeAwareCompare(qt(a.file), qt(b.file));
        return compared != 0 ? compared < 0 : a.id > b.id;
    }
    case Order::MostRows:
        return a.counts.stored != b.counts.stored ? a.counts.stored > b.counts.stored : a.id > b.id;
    case Order::MostWaiting:
        return a.waiting != b.waiting ? a.waiting > b.waiting : a.id > b.id;
    case Order::Newest:
        break;
    }
    return a.id > b.id;
}

} // namespace tuyen
