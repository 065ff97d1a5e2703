// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendTableView.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace tuyen {

TrendTableView::TrendTableView(QWidget* parent)
    : QTableView(parent)
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(TrendTableModel::SortRole);
    setModel(&m_sorted);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // Tab leaves, arrows move
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, &TrendTableView::open);
}

void TrendTableView::setTable(const TrendTable& table, Language language)
{
    m_model.setTable(table, language);
    verticalHeader()->setDefaultSectionSize(std::max(px(24), fontMetrics().height() + 6));
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        // The sort arrow has its place beside the longest head, not beside every one.
        setColumnWidth(
            column, std::max(sizeHintForColumn(column), metrics.horizontalAdvance(head) + px(18)));
    }
    setColumnWidth(0, std::max(columnWidth(0), px(160)));
    if (m_sorted.rowCount() > 0) {
        setCurrentIndex(m_sorted.index(0, 0)); // a screen reader needs a current cell
    }
}

void TrendTableView::copy(bool withHeads) const
{
    auto indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty()) {
        return;
    }
    int top = indexes.first().row(), bottom = top, left = indexes.first().column(), right = left;
    for (const auto& index : indexes) {
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QString text;
    QString html = QStringLiteral("<table>");
    const auto addRow = [&](auto cell, const QString& tag) {
        html += QStringLiteral("<tr>");
        for (int column = left; column <= right; ++column) {
            const QString word = cell(column);
            text += (column == left ? QString() : QStringLiteral("\t")) + word;
            html += QStringLiteral("<%1>%2</%1>").arg(tag, word.toHtmlEscaped());
        }
        text += QLatin1Char('\n');
        html += QStringLiteral("</tr>");
    };
    if (withHeads) {
        addRow(
            [&](int column) {
                return m_sorted.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            },
            QStringLiteral("th"));
    }
    for (int row = top; row <= bottom; ++row) {
        addRow(
            [&](int column) {
                const auto index = m_sorted.index(row, column);
                return selectionModel()->isSelected(index) ? index.data().toString() : QString();
            },
            QStringLiteral("td"));
    }
    auto* copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(html + QStringLiteral("</table>"));
    QApplication::clipboard()->setMimeData(copied);
}

void TrendTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(false);
    } else if (event->key() == Qt::Key_C
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copy(true);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TrendTableView::open(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const auto year = index.data(TrendTableModel::YearRole);
    Q_EMIT opened(index.data(TrendTableModel::UnitRole).toString().toStdString(),
        year.isValid() ? year.toInt() : -1);
}

} // namespace tuyen
