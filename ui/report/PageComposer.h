// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "report/PageGeometry.h"
#include "report/ReportPages.h"

#include <QFont>
#include <QString>
#include <QTextLayout>
#include <QTextOption>

#include <string_view>

namespace tuyen {

/// Letters of a piece of text.
struct Letters {
    qreal points = 14;
    bool bold = false;
    bool italic = false;
};

/// A piece of text to be set: words with their letters and the figures in them.
struct Piece {
    QString text;
    Letters letters;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal indent = 0; ///< of the first line
    struct Mark {
        int start = 0;
        int length = 0;
        int figure = -1; ///< a figure's code: small, raised, petrol; -1: only coloured
        bool isRaised = true;
    };
    std::vector<Mark> marks;
    std::vector<std::pair<int, int>> bolds; ///< start, length
};

/// The pages while they are filled: a position that moves down, a new page when there is no room.
class PageComposer {
public:
    PageComposer(const Report& report, Progress& progress);

    const Report& report() const { return m_report; }
    QString say(
        std::string_view code, const Args& args = {}) const; ///< in the language of the report
    QFont font(const Letters& letters) const;

    qreal y() const { return m_y; }
    qreal room() const { return page::body.bottom() - m_y; }
    void moveTo(qreal y) { m_y = y; }
    void skip(qreal height) { m_y += height; }
    void newPage();
    /// A new page unless so much is left on this one.
    void need(qreal height);
    /// The next pages count for themselves.
    void beginAppendix();
    void markBlock();
    void checkpoint();

    using Layout = std::shared_ptr<QTextLayout>;
    Layout set(const Piece& piece, qreal width) const;
    static qreal heightOf(const Layout& layout);
    /// Puts a whole layout at a place of this page; its figures become spots.
    void place(const Layout& layout, const Piece& piece, const QPointF& at);
    /// Lets a paragraph flow down from here, over pages; leaves no single line behind.
    void flow(const Piece& piece, qreal left, qreal width);
    void flow(const Piece& piece) { flow(piece, page::body.left(), page::body.width()); }
    /// Some lines of a layout with the first one's top at y.
    void placeLines(
        const Layout& layout, const Piece& piece, int first, int end, qreal left, qreal top);
    void line(const QLineF& line, qreal points = 0.5);
    void chart(std::shared_ptr<const StackedBars> bars);
    void spot(const QRectF& rect, int figure);

    std::shared_ptr<const ReportPages> take();

private:
    void addPageNumbers();
    const Report& m_report;
    Progress& m_progress;
    QString m_family;
    std::shared_ptr<ReportPages> m_pages;
    qreal m_y = 0;
    int m_number = 0;
};

} // namespace tuyen
