// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportLayout.h"

#include "report/PageComposer.h"
#include "theme/Text.h"

#include <algorithm>
#include <numeric>

namespace tuyen {

using page::mm;
using page::pt;

namespace {

/// A ruled table: columns as wide as their words, the first column of words takes what is left;
/// letters from 13 points down to what fits. The head is repeated on each page it runs over.
class Table {
public:
    Table(PageComposer& composer, const TableBlock& block)
        : m_composer(composer)
        , m_block(block)
    {
        for (m_points = 13; m_points > 6; m_points -= 0.5) {
            measure();
            if (std::accumulate(m_widths.begin(), m_widths.end(), 0.0) <= page::body.width()) {
                break;
            }
        }
        const qreal used = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        const qreal left = page::body.width() - used;
        if (left > 0) {
            // Numbers get some air first, the words the rest.
            const auto numbers = static_cast<qreal>(m_widths.size()) - m_block.textColumns;
            const qreal air = std::min(left * 0.6 / std::max(numbers, 1.0), mm(6));
            for (std::size_t c = static_cast<std::size_t>(m_block.textColumns); c < m_widths.size();
                 ++c) {
                m_widths[c] += air;
            }
            m_widths[static_cast<std::size_t>(m_block.textColumns) - 1] += left - air * numbers;
        }
    }

    void layOut()
    {
        layOutHead();
        for (const auto& row : m_block.rows) {
            m_composer.checkpoint();
            if (m_composer.room() < heightOf(row)) {
                m_composer.newPage();
                layOutHead();
            }
            layOutRow(row);
        }
    }

private:
    bool isWords(std::size_t column) const
    {
        return static_cast<int>(column) < m_block.textColumns;
    }
    bool isCode(std::size_t column) const
    {
        return m_block.hasCodeColumn && column + 1 == m_block.columns.size();
    }
    /// Sideways; narrower in a table that is full.
    qreal padding() const { return pt(m_points * (m_points < 10 ? 0.2 : 0.3)); }

    Letters lettersOf(const ReportCell& cell, std::size_t column) const
    {
        return { isCode(column) ? std::min(m_points, 10.0) : m_points, cell.bold, false };
    }
    qreal naturalWidth(const QString& text, const Letters& letters) const
    {
        const Piece piece { text, letters, Qt::AlignLeft, 0, {}, {} };
        const auto layout = m_composer.set(piece, page::body.width() * 2);
        return layout->lineCount() == 0 ? 0 : layout->lineAt(0).naturalTextWidth();
    }
    void measure()
    {
        m_widths.assign(m_block.columns.size(), 0);
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            m_widths[c] = naturalWidth(qt(m_block.columns[c]), { m_points, true, false });
        }
        for (const auto& row : m_block.rows) {
            for (std::size_t c = 0; c < row.size(); ++c) {
                m_widths[c]
                    = std::max(m_widths[c], naturalWidth(qt(row[c].text), lettersOf(row[c], c)));
            }
        }
        for (auto& width : m_widths) {
            width += 2 * padding() + pt(1);
        }
    }

    Piece pieceOf(const ReportCell& cell, std::size_t column) const
    {
        const bool isNumbering = column == 0 && m_block.textColumns > 1;
        Piece piece { qt(cell.text), lettersOf(cell, column),
            isNumbering || isCode(column) ? Qt::AlignHCenter
                : isWords(column)         ? Qt::AlignLeft
                                          : Qt::AlignRight,
            0, {}, {} };
        if (isCode(column)) {
            piece.marks.push_back({ 0, static_cast<int>(piece.text.size()), -1, false });
        }
        return piece;
    }
    qreal heightOf(const std::vector<ReportCell>& row) const
    {
        qreal height = 0;
        for (std::size_t c = 0; c < row.size(); ++c) {
            height = std::max(height,
                PageComposer::heightOf(
                    m_composer.set(pieceOf(row[c], c), m_widths[c] - 2 * padding())));
        }
        return height + pt(m_points * 0.35);
    }

    void rule(qreal top, qreal bottom)
    {
        qreal x = page::body.left();
        m_composer.line(QLineF(x, top, x + tableWidth(), top));
        m_composer.line(QLineF(x, bottom, x + tableWidth(), bottom));
        m_composer.line(QLineF(x, top, x, bottom));
        for (const qreal width : m_widths) {
            x += width;
            m_composer.line(QLineF(x, top, x, bottom));
        }
    }
    qreal tableWidth() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); }

    void layOutHead()
    {
        std::vector<ReportCell> head;
        for (const auto& column : m_block.columns) {
            head.push_back({ column, -1, true });
        }
        qreal height = 0;
        std::vector<std::pair<PageComposer::Layout, Piece>> cells;
        for (std::size_t c = 0; c < head.size(); ++c) {
            Piece piece { qt(head[c].text), { m_points, true, false }, Qt::AlignHCenter, 0, {},
                {} };
            cells.emplace_back(m_composer.set(piece, m_widths[c] - 2 * padding()), piece);
            height = std::max(height, PageComposer::heightOf(cells.back().first));
        }
        height += pt(m_points * 0.5);
        qreal x = page::body.left();
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const qreal down = (height - PageComposer::heightOf(cells[c].first)) / 2;
            m_composer.place(
                cells[c].first, cells[c].second, { x + padding(), m_composer.y() + down });
            x += m_widths[c];
        }
        rule(m_composer.y(), m_composer.y() + height);
        m_composer.skip(height);
    }

    void layOutRow(const std::vector<ReportCell>& row)
    {
        const qreal height = heightOf(row);
        qreal x = page::body.left();
        for (std::size_t c = 0; c < row.size(); ++c) {
            const auto piece = pieceOf(row[c], c);
            const auto layout = m_composer.set(piece, m_widths[c] - 2 * padding());
            const qreal down = (height - PageComposer::heightOf(layout)) / 2;
            m_composer.place(layout, piece, { x + padding(), m_composer.y() + down });
            if (row[c].figure >= 0) {
                m_composer.spot(QRectF(x, m_composer.y(), m_widths[c], height), row[c].figure);
            }
            x += m_widths[c];
        }
        rule(m_composer.y(), m_composer.y() + height);
        m_composer.skip(height);
    }

    PageComposer& m_composer;
    const TableBlock& m_block;
    qreal m_points = 13;
    std::vector<qreal> m_widths;
};

} // namespace

void layOutTable(PageComposer& composer, const TableBlock& table)
{
    Table(composer, table).layOut();
}

} // namespace tuyen
