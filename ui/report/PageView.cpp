// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PageView.h"

#include "report/PageGeometry.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tuyen {

static constexpr int margin = 16;

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pages of the report"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageView::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_figure = -1;
    layOut();
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::setFigure(int figure)
{
    m_figure = figure;
    viewport()->update();
}

void PageView::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    viewport()->update();
}

void PageView::setFit(Fit fit)
{
    const int page = currentPage();
    m_fit = fit;
    layOut();
    showPage(page);
}

qreal PageView::scale() const
{
    const qreal width = (viewport()->width() - 2.0 * px(margin)) / page::size.width();
    const qreal height = (viewport()->height() - 2.0 * px(margin)) / page::size.height();
    return std::max(0.005, m_fit == Fit::Width ? width : std::min(width, height));
}

int PageView::percent() const { return qRound(scale() * page::unitsPerInch / logicalDpiX() * 100); }

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = page::size * scale();
    const qreal left = (viewport()->width() - size.width()) / 2;
    return { std::round(left),
        px(margin) + page * (size.height() + px(margin)) - verticalScrollBar()->value(),
        size.width(), size.height() };
}

void PageView::layOut()
{
    const int count = m_pages ? m_pages->count() : 0;
    const qreal step = page::size.height() * scale() + px(margin);
    const int height = qCeil(px(margin) + count * step);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    viewport()->update();
    Q_EMIT scaleChanged();
}

int PageView::currentPage() const
{
    if (!m_pages || m_pages->count() == 0) {
        return 0;
    }
    const qreal step = page::size.height() * scale() + px(margin);
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>((middle - px(margin)) / step), 0, m_pages->count() - 1);
}

void PageView::showPage(int page)
{
    const qreal step = page::size.height() * scale() + px(margin);
    verticalScrollBar()->setValue(qRound(page * step));
}

void PageView::showFigure(int figure)
{
    if (!m_pages) {
        return;
    }
    const auto place = m_pages->placeOf(figure);
    if (place.page < 0) {
        return;
    }
    const QRectF page = pageRect(place.page);
    const qreal top = page.top() + place.rect.top() * scale();
    if (top < 0 || top + place.rect.height() * scale() > viewport()->height()) {
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + qRound(top - viewport()->height() / 3.0));
    }
}

void PageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const Theme& theme = Theme::current();
    painter.fillRect(viewport()->rect(), theme.window);
    for (int i = 0; m_pages && i < m_pages->count(); ++i) {
        const QRectF rect = pageRect(i);
        if (rect.bottom() < 0 || rect.top() > viewport()->height()) {
            continue;
        }
        painter.fillRect(rect, Qt::white);
        painter.save();
        painter.setClipRect(rect);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, i);
        painter.restore();
        painter.setPen(QPen(theme.borderStrong, 1));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        for (const auto& spot : m_pages->at(i).spots) {
            if (m_figure >= 0 && spot.figure == m_figure) {
                painter.setPen(QPen(Theme::light().accent, 2));
                painter.drawRect(QRectF(
                    rect.topLeft() + spot.rect.topLeft() * scale(), spot.rect.size() * scale())
                                     .adjusted(-1, -1, 1, 1));
            }
        }
    }
    if (m_isDimmed) {
        QColor veil = theme.window;
        veil.setAlphaF(0.4F);
        painter.fillRect(viewport()->rect(), veil);
    }
}

int PageView::figureAt(const QPointF& point) const
{
    for (int i = 0; m_pages && i < m_pages->count(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.contains(point)) {
            continue;
        }
        const QPointF inside = (point - rect.topLeft()) / scale();
        for (const auto& spot : m_pages->at(i).spots) {
            if (spot.rect.contains(inside)) {
                return spot.figure;
            }
        }
    }
    return -1;
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (const int figure = figureAt(event->position());
        event->button() == Qt::LeftButton && figure >= 0) {
        Q_EMIT figureClicked(figure);
    }
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(
        figureAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_pages ? m_pages->count() - 1 : 0;
    switch (event->key()) {
    case Qt::Key_PageUp:
        showPage(std::max(0, currentPage() - 1));
        return;
    case Qt::Key_PageDown:
        showPage(std::min(last, currentPage() + 1));
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(last);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_Up
                ? QScrollBar::SliderSingleStepSub
                : QScrollBar::SliderSingleStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    const int page = m_shownPage;
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (page > 0) {
        showPage(page);
    }
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace tuyen
