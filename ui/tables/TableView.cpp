// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/TableView.h"

#include "tables/CellDelegate.h"
#include "tables/TableCopy.h"
#include "tables/TableHeader.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace tuyen {

/// A clipboard beyond this is a file: export it.
static constexpr int mostCopiedRows = 10000;

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_head(new TableHeader(this))
{
    setHorizontalHeader(m_head);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    resizeToZoom();
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (QAbstractItemModel* old = this->model()) {
        disconnect(old, nullptr, this, nullptr);
    }
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::keepCurrent);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::keepCurrent);
        keepCurrent();
        resizeToZoom();
    }
}

void TableView::keepCurrent()
{
    if (model() != nullptr && model()->rowCount() > 0 && !currentIndex().isValid()) {
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
}

void TableView::setDesignRowHeight(int designPixels)
{
    m_rowHeight = designPixels;
    resizeToZoom();
}

void TableView::setDesignWidths(const std::vector<int>& designPixels)
{
    m_widths = designPixels;
    resizeToZoom();
}

void TableView::resizeToZoom()
{
    const QFontMetrics metrics(tuyen::font(TextStyle::BodyStrong));
    const int height = std::max(px(m_rowHeight), metrics.height() + px(6));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    if (model() != nullptr) {
        for (int column = 0; column < std::min(int(m_widths.size()), model()->columnCount());
             ++column) {
            setColumnWidth(column, px(m_widths[static_cast<std::size_t>(column)]));
        }
        stretch();
    }
}

void TableView::setSidePadding(int designPixels)
{
    m_sidePadding = designPixels;
    m_head->setSidePadding(designPixels);
    viewport()->update();
}

void TableView::setElasticColumn(int column)
{
    m_elastic = column;
    stretch();
}

void TableView::stretch()
{
    if (m_elastic < 0 || m_elastic >= static_cast<int>(m_widths.size()) || model() == nullptr) {
        return;
    }
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isLast = m_head->visualIndex(column) == m_head->count() - 1;
        const auto place = static_cast<std::size_t>(column);
        if (column != m_elastic && !isColumnHidden(column)) {
            // The last section stretches by itself: what it needs counts, not what it has.
            others += isLast && place < m_widths.size() ? px(m_widths[place]) : columnWidth(column);
        }
    }
    const int least = px(m_widths[static_cast<std::size_t>(m_elastic)]);
    setColumnWidth(m_elastic, std::max(least, viewport()->width() - others - 1));
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        resizeToZoom();
        viewport()->update();
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), Theme::current().panel);
    }
    QTableView::paintEvent(event);
}

void TableView::copySelection(bool hasHeaders)
{
    if (selectionModel() == nullptr) {
        return;
    }
    QModelIndexList cells;
    const auto rows = selectionModel()->selectedRows();
    for (const auto& row : rows.mid(0, mostCopiedRows)) {
        for (int visual = 0; visual < m_head->count(); ++visual) {
            const int column = m_head->logicalIndex(visual);
            const bool hasTitle = !model()->headerData(column, Qt::Horizontal).toString().isEmpty();
            if (!isColumnHidden(column) && hasTitle) {
                cells += row.siblingAtColumn(column);
            }
        }
    }
    const auto copy = copyOf(cells, hasHeaders);
    if (copy.rows > 0) {
        QGuiApplication::clipboard()->setMimeData(mimeOf(copy));
        Q_EMIT copied(copy.rows);
    }
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid()) {
        return;
    }
    selectRow(index.row());
    Q_EMIT menuAsked(index.row(),
        isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool isCopy
        = event->key() == Qt::Key_C && (event->modifiers() & Qt::ControlModifier) != 0;
    if (isCopy) {
        copySelection((event->modifiers() & Qt::ShiftModifier) != 0);
    } else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT rowActivated(row);
    } else if (row >= 0 && event->key() == Qt::Key_F2) {
        Q_EMIT cellEditAsked(currentIndex());
    } else if (row >= 0 && event->key() == Qt::Key_Space) {
        Q_EMIT rowTicked(row);
    } else if (row >= 0 && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested(row);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace tuyen
