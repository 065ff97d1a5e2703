// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/FoldingRow.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace tuyen {

FoldingRow::FoldingRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
}

void FoldingRow::addFold(std::function<void(bool)> fold) { m_folds.push_back({ std::move(fold) }); }

/// Its own words must not hold the row, and with it the page, as wide as they are.
QSize FoldingRow::minimumSizeHint() const
{
    return { std::min(px(320), needed()), m_row->totalMinimumSize().height() };
}

int FoldingRow::needed() const { return m_row->totalMinimumSize().width(); }

void FoldingRow::foldNext()
{
    const int before = needed();
    m_folds[m_used].act(true);
    m_row->invalidate();
    m_folds[m_used++].saved = before - needed();
}

void FoldingRow::unfoldLast()
{
    m_folds[--m_used].act(false);
    m_row->invalidate();
}

/// Folding asks for a layout, which comes back here: so nothing is tried that would not stay.
void FoldingRow::fit()
{
    while (m_used < m_folds.size() && needed() > width()) {
        foldNext();
    }
    while (m_used > 0 && needed() + m_folds[m_used - 1].saved <= width()) {
        unfoldLast();
    }
}

void FoldingRow::refit()
{
    while (m_used > 0) {
        unfoldLast();
    }
    fit();
}

bool FoldingRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace tuyen
