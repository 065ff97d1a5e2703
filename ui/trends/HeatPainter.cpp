// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/HeatPainter.h"

#include "trends/TrendWords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tuyen {
namespace {

/// One painting of a heat map: the arguments of paintHeat, so that its parts need not hand them on.
class Painting {
public:
    Painting(QPainter& painter, const HeatGrid& grid, const HeatLayout& layout,
        const ChartStyle& style, const HeatMarks& marks)
        : m_painter(painter)
        , m_grid(grid)
        , m_layout(layout)
        , m_style(style)
        , m_marks(marks)
    {
    }

    void years()
    {
        for (int column = 0; column < m_grid.columns(); ++column) {
            const bool isUnknown = m_grid.year(column) == 0;
            const bool isChosen = isMarked([&](HeatPlace place) { return place.column == column; });
            m_painter.setFont(isChosen ? bold(m_style.caption) : m_style.caption);
            m_painter.setPen(isChosen ? m_style.theme.textPrimary : m_style.theme.textSecondary);
            const QString text
                = isUnknown ? QStringLiteral("?") : yearLabel(m_grid.year(column), column == 0);
            m_painter.drawText(QRectF(m_layout.columnLeft(column), 0, m_layout.cell().width() - 1,
                                   m_layout.head() - m_style.px(6)),
                Qt::AlignCenter | Qt::TextDontClip, text);
        }
    }

    void cells()
    {
        for (int line = 0; line < int(m_grid.lines.size()); ++line) {
            for (int column = 0; column < m_grid.columns(); ++column) {
                m_grid.lines[std::size_t(line)].isGroup ? sum(line, column) : cell(line, column);
            }
        }
    }

    void breakMark()
    {
        if (m_grid.breakColumn < 0 || m_grid.lines.empty()) {
            return;
        }
        const qreal left = m_layout.columnLeft(m_grid.breakColumn) - 0.5;
        const qreal right = left + m_layout.cell().width();
        const qreal bottom = m_layout.size().height();
        m_painter.setPen(breakPen(m_style));
        m_painter.drawLine(QPointF(left, m_layout.head() - m_style.px(3)), QPointF(left, bottom));
        m_painter.drawLine(QPointF(right, m_layout.head() - m_style.px(3)), QPointF(right, bottom));
    }

    void breakArrow()
    {
        if (m_grid.breakColumn >= 0 && !m_grid.lines.empty()) {
            paintBreakArrow(m_painter,
                { m_layout.columnLeft(m_grid.breakColumn) + m_layout.cell().width() / 2,
                    m_layout.head() - m_style.px(1) },
                m_style);
        }
    }

    void names()
    {
        for (int line = 0; line < int(m_grid.lines.size()); ++line) {
            const auto& row = m_grid.lines[std::size_t(line)];
            const bool isChosen = isMarked([&](HeatPlace place) { return place.line == line; });
            const qreal indent = row.isGroup ? 0 : m_style.px(12);
            QRectF area(indent, m_layout.lineTop(line), m_layout.label() - indent - m_style.px(8),
                m_layout.cell().height() - 1);
            if (!row.mark.isEmpty()) {
                m_painter.setFont(m_style.caption);
                m_painter.setPen(m_style.theme.textSecondary);
                m_painter.drawText(
                    area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, row.mark);
                area.setRight(area.right()
                    - QFontMetricsF(m_style.caption).horizontalAdvance(row.mark) - m_style.px(6));
            }
            const QFont face = row.isGroup || isChosen ? m_style.strong : m_style.body;
            m_painter.setFont(face);
            m_painter.setPen(m_style.theme.textPrimary);
            m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                QFontMetricsF(face).elidedText(row.label, Qt::ElideRight, area.width()));
        }
    }

    void totals(qreal left)
    {
        m_painter.setFont(m_style.caption);
        m_painter.setPen(m_style.theme.textSecondary);
        for (int line = 0; line < int(m_grid.lines.size()); ++line) {
            const auto& row = m_grid.lines[std::size_t(line)];
            m_painter.setFont(row.isGroup ? m_style.strong : m_style.body);
            m_painter.setPen(m_style.theme.textPrimary);
            m_painter.drawText(QRectF(left, m_layout.lineTop(line), m_layout.total(),
                                   m_layout.cell().height() - 1),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                number(row.total, m_style.language));
        }
    }

    void totalHead(qreal left)
    {
        m_painter.setFont(m_style.caption);
        m_painter.setPen(m_style.theme.textSecondary);
        m_painter.drawText(QRectF(left, 0, m_layout.total(), m_layout.head() - m_style.px(6)),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
            chartWord("total", m_style.language));
    }

    void marks()
    {
        for (const auto& place : m_marks.selected) {
            outline(place, m_style.px(2), m_style.theme.selectionInk);
        }
        if (!m_marks.hovered.isNone() && m_marks.hovered != m_marks.current) {
            outline(m_marks.hovered, 1, m_style.theme.textPrimary);
        }
        if (m_marks.hasFocus) {
            outline(m_marks.current, m_style.px(2), m_style.theme.focusRing);
        }
    }

private:
    template <class Predicate> bool isMarked(Predicate predicate) const
    {
        return std::ranges::any_of(m_marks.selected, predicate)
            || (m_marks.hasFocus && predicate(m_marks.current));
    }

    static QFont bold(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    void sum(int line, int column)
    {
        m_painter.setFont(m_style.caption);
        m_painter.setPen(m_style.theme.textSecondary);
        m_painter.drawText(m_layout.cell({ line, column }), Qt::AlignCenter | Qt::TextDontClip,
            number(m_grid.value(line, column), m_style.language));
    }

    void cell(int line, int column)
    {
        const auto& row = m_grid.lines[std::size_t(line)];
        const bool isUnknown = m_grid.year(column) == 0;
        if (!isUnknown && row.isAbsent[std::size_t(column)]) {
            return;
        }
        const auto value = m_grid.value(line, column);
        const QRectF area = m_layout.cell({ line, column });
        const int step = isUnknown ? -1 : m_grid.scale.step(value);
        const auto& theme = m_style.theme;
        m_painter.fillRect(area, step < 0 ? theme.inset : theme.sequential[std::size_t(step)]);
        if (isUnknown || (column == m_grid.partialColumn && step >= 0)) {
            hatch(area, step);
        }
        if (isUnknown && value == 0) {
            return;
        }
        m_painter.setFont(m_style.caption);
        m_painter.setPen(step < 0 ? (isUnknown ? theme.textPrimary : theme.textSecondary)
                                  : theme.sequentialText[std::size_t(step)]);
        m_painter.drawText(
            area, Qt::AlignCenter | Qt::TextDontClip, number(value, m_style.language));
    }

    void hatch(const QRectF& area, int step)
    {
        const auto& theme = m_style.theme;
        QColor line = step < 0 ? theme.border : theme.sequentialText[std::size_t(step)];
        if (step >= 0) {
            line.setAlphaF(theme.isDark ? 0.30F : 0.22F);
        }
        paintHatch(m_painter, area, line, m_style);
    }

    void outline(HeatPlace place, qreal width, const QColor& colour)
    {
        const int lines = int(m_grid.lines.size());
        if (place.isNone() || place.line >= lines || place.column >= m_grid.columns()
            || lines == 0) {
            return;
        }
        const bool isRow = place.column < 0;
        const bool isColumn = place.line < 0;
        const QRectF cell = m_layout.cell({ isColumn ? 0 : place.line, isRow ? 0 : place.column })
                                .united(m_layout.cell({ isColumn ? lines - 1 : place.line,
                                    isRow ? m_grid.columns() - 1 : place.column }));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(
            cell.adjusted(-1, -1, 1, 1).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }

    QPainter& m_painter;
    const HeatGrid& m_grid;
    const HeatLayout& m_layout;
    const ChartStyle& m_style;
    const HeatMarks& m_marks;
};

} // namespace

void paintHeat(QPainter& painter, const QRectF& area, const HeatGrid& grid,
    const HeatLayout& layout, const ChartStyle& style, const HeatMarks& marks, QPoint scroll)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(area.topLeft());
    Painting picture(painter, grid, layout, style, marks);
    // Clips only where something is hidden: the SVG painter of Qt 6.4 does not know them.
    const bool isCut
        = layout.size().width() > area.width() || layout.size().height() > area.height();
    const qreal right = std::min(area.width(), layout.size().width()) - layout.total();
    const auto part = [&](const QRectF& clip, QPointF offset, auto paint) {
        painter.save();
        if (isCut) {
            painter.setClipRect(clip);
        }
        painter.translate(-offset);
        paint();
        painter.restore();
    };
    const qreal below = area.height() - layout.head();
    const qreal middle = right - layout.label();
    part({ layout.label() - 1, layout.head() - style.px(3), middle + 1, below + style.px(3) },
        scroll, [&] {
            picture.cells();
            picture.breakMark();
            picture.marks();
        });
    part({ layout.label() - 1, 0, middle + 1, layout.head() }, { qreal(scroll.x()), 0 }, [&] {
        picture.years();
        picture.breakArrow();
    });
    part({ 0, layout.head(), layout.label() - 1, below }, { 0, qreal(scroll.y()) },
        [&] { picture.names(); });
    part({ right, layout.head(), layout.total(), below }, { 0, qreal(scroll.y()) },
        [&] { picture.totals(right); });
    part({ right, 0, layout.total(), layout.head() }, {}, [&] { picture.totalHead(right); });
    painter.restore();
}

} // namespace tuyen
