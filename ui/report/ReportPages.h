// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "report/Report.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <variant>
#include <vector>

class QPainter;
class QTextLayout;

namespace tuyen {

class StackedBars;

/// A report laid out on A4 pages after Decree 30/2020. The preview, the printer and the PDF paint
/// the same pages, so they cannot disagree. Made in any thread, painted by one at a time.
class ReportPages {
public:
    /// A number one can point at.
    struct Spot {
        QRectF rect;
        int figure = -1;
    };
    struct Text {
        std::shared_ptr<QTextLayout> layout;
        int firstLine = 0;
        int endLine = 0;
        QPointF origin;
    };
    struct Line {
        QLineF line;
        qreal width = 0;
    };
    struct Chart {
        std::shared_ptr<const StackedBars> bars;
    };
    struct Page {
        std::vector<std::variant<Text, Line, Chart>> items;
        std::vector<Spot> spots;
        int number = 1; ///< as printed; each appendix counts for itself
    };

    /// Throws Cancelled.
    static std::shared_ptr<const ReportPages> layOut(
        const Report& report, Progress& progress = silentProgress());

    int count() const { return static_cast<int>(m_pages.size()); }
    const Page& at(int page) const { return m_pages[static_cast<std::size_t>(page)]; }
    /// The painter's unit is that of page::size, its origin the corner of the paper.
    void paint(QPainter& painter, int page) const;
    /// First page of each block of the report, then of the signature and the appendix.
    const std::vector<int>& blockPages() const { return m_blockPages; }
    /// The page and place where a figure is first shown; none when it is nowhere.
    struct Place {
        int page = -1;
        QRectF rect;
    };
    Place placeOf(int figure) const;

private:
    friend class PageComposer;
    std::vector<Page> m_pages;
    std::vector<int> m_blockPages;
};

} // namespace tuyen
