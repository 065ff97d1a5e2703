// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportPages.h"

#include <QAbstractScrollArea>

namespace tuyen {

/// The pages of a report as they will be printed, one below the other; only those in view are
/// painted, so a thousand pages cost no more than two. A click on a number chooses it.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Page, Width };

    explicit PageView(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);
    void setFigure(int figure); ///< outlined; -1: none
    void setDimmed(bool isDimmed);
    void setFit(Fit fit);
    int currentPage() const; ///< from 0, the one that fills most of the view
    void showPage(int page);
    void showFigure(int figure); ///< scrolls to where it is first shown
    int percent() const;         ///< of the printed size

Q_SIGNALS:
    void currentPageChanged(int page);
    void figureClicked(int figure);
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    qreal scale() const;             ///< pixels a page unit
    QRectF pageRect(int page) const; ///< in the viewport
    int figureAt(const QPointF& point) const;
    void layOut();

    std::shared_ptr<const ReportPages> m_pages;
    Fit m_fit = Fit::Width;
    int m_figure = -1;
    bool m_isDimmed = false;
    int m_shownPage = 0;
};

} // namespace tuyen
